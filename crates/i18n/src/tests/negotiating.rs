//! Which language a header asks for.

use kernel::Locale;

use crate::negotiate;

#[test]
fn the_first_wish_that_can_be_met_is_met() {
    let offered = [Locale::SWEDISH, Locale::parse("sv-lattlast").unwrap(), Locale::ENGLISH, Locale::ARABIC];
    for (header, expected) in [
        ("", "sv"),
        ("*", "sv"),
        ("sv-SE,sv;q=0.9,en;q=0.8", "sv"),
        ("en-GB, en;q=0.9", "en"),
        ("ar-SY-u-nu-latn", "ar"),
        ("EN", "en"),
        ("sv;q=0.2, ar;q=0.9, en;q=0.9", "ar"),
        ("fi, so;q=0.9, en;q=0.1", "en"),
        ("en;q=0, fi", "sv"),
        ("en;q=0", "sv"),
        ("en;q=7, ar;q=0.1", "ar"),
        ("sv-x-lattlast", "sv-lattlast"),
        (";;q=,,-,--", "sv"),
        ("en ; q=0.5 , ar; q=0.4", "en"),
    ] {
        assert_eq!(negotiate(header, &offered, Locale::SWEDISH).tag(), expected, "{header}");
    }
}

#[test]
fn who_reads_dari_reads_persian() {
    let persian = Locale::parse("fa").unwrap();
    assert_eq!(negotiate("prs-AF, sv;q=0.5", &[Locale::SWEDISH, persian], Locale::SWEDISH), persian);
    assert_eq!(negotiate("prs-AF, en;q=0.5", &[Locale::ENGLISH], Locale::ENGLISH), Locale::ENGLISH);
}

#[test]
fn a_long_header_costs_little() {
    let header = "xx-yy-zz,".repeat(100_000) + "en";
    assert_eq!(negotiate(&header, &[Locale::ENGLISH], Locale::SWEDISH), Locale::SWEDISH);
}
