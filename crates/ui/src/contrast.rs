//! Whether a colour can be read on another.

/// The contrast of two colours written as `#rrggbb`, from 1 to 21 (WCAG 2.2, "contrast ratio"); `None` for what is no
/// colour. Text needs 4.5, large text and the edges of controls 3.
#[must_use]
pub fn contrast(one: &str, other: &str) -> Option<f64> {
    let (one, other) = (luminance(one)?, luminance(other)?);
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

#[cfg(test)]
mod tests {
    use super::contrast;

    const TOKENS: &str = include_str!("../css/tokens.css");
    /// What is written on what.
    const TEXT: [(&str, &str); 13] = [
        ("ink", "paper"),
        ("ink", "card"),
        ("muted", "paper"),
        ("muted", "card"),
        ("sea", "paper"),
        ("sea", "card"),
        ("on-sea", "sea"),
        ("on-sun", "sun-tint"),
        ("open", "open-tint"),
        ("open", "card"),
        ("brick", "brick-tint"),
        ("brick", "paper"),
        ("ink", "sun-tint"),
    ];

    fn check(sheet: &str) {
        let token = |name: &str| {
            let from = sheet.find(&format!("--{name}: ")).unwrap_or_else(|| panic!("no --{name}")) + name.len() + 4;
            &sheet[from..from + 7]
        };
        for (text, ground) in TEXT {
            let ratio = contrast(token(text), token(ground)).unwrap();
            assert!(ratio >= 4.5, "{text} on {ground}: {ratio:.2}");
        }
        for ground in ["paper", "card"] {
            let ratio = contrast(token("edge"), token(ground)).unwrap();
            assert!(ratio >= 3.0, "the edge of a field on {ground}: {ratio:.2}");
        }
    }

    #[test]
    fn the_default_theme_can_be_read_light_and_dark() {
        let (light, dark) = TOKENS.split_once("@media").unwrap();
        check(light);
        check(dark);
    }

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((contrast("#000000", "#ffffff").unwrap() - 21.0).abs() < 1e-9);
        assert_eq!(contrast("black", "#ffffff"), None);
    }
}
