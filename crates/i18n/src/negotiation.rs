//! Which of the languages on offer a browser asks for.

use kernel::Locale;

/// The offered language that an `Accept-Language` header (RFC 9110, 12.5.4) likes best, or `otherwise`. A header that
/// names a region (`sv-SE`) is answered with the language; of two liked equally the first named wins.
#[must_use]
pub fn negotiate(header: &str, offered: &[Locale], otherwise: Locale) -> Locale {
    let mut best: Option<(Locale, u32)> = None;
    for item in header.split(',').take(32) {
        let mut parts = item.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let liking = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1000, thousandths);
        let Some(locale) = find(tag, offered) else { continue };
        if liking > best.map_or(0, |(_, most)| most) {
            best = Some((locale, liking));
        }
    }
    best.map_or(otherwise, |(locale, _)| locale)
}

fn find(tag: &str, offered: &[Locale]) -> Option<Locale> {
    let whole = Locale::parse(tag).filter(|locale| offered.contains(locale));
    whole.or_else(|| Locale::parse(tag.split('-').next()?).filter(|locale| offered.contains(locale)))
}

fn thousandths(quality: &str) -> u32 {
    let quality: f64 = quality.trim().parse().unwrap_or(0.0);
    // Between 0 and 1000 by the clamp.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a range that fits")]
    let rounded = (quality.clamp(0.0, 1.0) * 1000.0).round() as u32;
    rounded
}

#[cfg(test)]
mod tests {
    use kernel::Locale;

    use super::negotiate;

    fn check(header: &str, expected: Locale) {
        let offered = [Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC];
        assert_eq!(negotiate(header, &offered, Locale::SWEDISH), expected, "{header}");
    }

    #[test]
    fn the_liked_best_of_those_on_offer_wins() {
        check("", Locale::SWEDISH);
        check("de, fr;q=0.9", Locale::SWEDISH);
        check("ar-SY", Locale::ARABIC);
        check("de, en;q=0.8, sv;q=0.9", Locale::SWEDISH);
        check("en;q=0.8, ar;q=0.8", Locale::ENGLISH);
        check("en;q=0, ar;q=0.1", Locale::ARABIC);
        check("en;q=x, *;q=0.5", Locale::SWEDISH);
    }
}
