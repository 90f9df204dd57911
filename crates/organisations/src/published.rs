//! What an organisation publishes of itself, as people type it.

/// The longest telephone number and web address, in letters.
const LONGEST_PHONE: usize = 40;
const LONGEST_LINK: usize = 200;

/// Whether `text` can be a published telephone number: digits, spaces and the signs that stand between them.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.len() <= LONGEST_PHONE
        && digits >= 2
        && text.bytes().all(|byte| byte.is_ascii_digit() || b" -+()/".contains(&byte))
}

/// Whether `text` can be a web address: `https://` or `http://`, a host with a full stop in it, and no spaces.
#[must_use]
pub fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    text.len() <= LONGEST_LINK
        && text.chars().all(|letter| !letter.is_whitespace() && !letter.is_control() && !"<>\"@\\".contains(letter))
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::{is_link, is_phone};

    #[test]
    fn a_telephone_number_is_digits() {
        for right in ["1177", "112", "0771-524 524", "+46 8 465 004 00", "08-465 004 00", "(08) 465 00"] {
            assert!(is_phone(right), "{right}");
        }
        for wrong in ["", "-", "7", "ring Maj", "08-465x", "1177 eller 112", &"0".repeat(41)] {
            assert!(!is_phone(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_web_address_leads_somewhere() {
        for right in ["https://www.1177.se", "http://ekbacken.se/hjalp?om=1", "https://östersund.se/"] {
            assert!(is_link(right), "{right}");
        }
        let long = format!("https://ekbacken.se/{}", "a".repeat(200));
        for wrong in ["", "www.1177.se", "javascript:alert(1)", "https://", "https://ek backen.se", "https://a", &long]
        {
            assert!(!is_link(wrong), "{wrong}");
        }
        assert!(!is_link("https://maj@ekbacken.se"));
    }
}
