//! What must be let through.

use crate::FreeText;

const INNOCENT: [&str; 70] = [
    "",
    "Hjälpte till med BankID på ny telefon.",
    "klockan 14.30",
    "kl. 08.30–16.00",
    "08.30-16.00",
    "08:30-16:00 och 17:00-19:00",
    "0930-1600",
    "0800 - 1700",
    "08 30-16 00",
    "mån 09-17, tis 09-19",
    "08-17 10-15",
    "version 10.15.7",
    "iOS 17.4.1, Android 14",
    "2026-10-14",
    "2026-10-14 14.30",
    "2026-10-14 1430",
    "2026-10-14 1430-1600",
    "1990-01-15 1017-1059",
    "2026-10-14-2026-10-16",
    "20261014-20261016",
    "261014-261016",
    "05-10-2026",
    "08-10-2026",
    "01/05/2026",
    "1.5.2026",
    "14 oktober 2026",
    "2019-2024",
    "läsåret 2026/2027",
    "plan 2",
    "A 42",
    "nummer 7, 8 och 9",
    "1 250 kr",
    "1 250 000 kr",
    "+10 000 000 kr",
    "12 500 000:-",
    "konto med 1 250 000 kr",
    "skapade konto 2026-10-14",
    "nytt konto, 2 försök, kl 14.30",
    "kontoret 2026 10 14",
    "252 21 Helsingborg",
    "Box 123, 251 06 Helsingborg",
    "114 14",
    "ring 112 eller 1177",
    "ring Skatteverket 0771-567 567",
    "020-22 11 44",
    "0200-12 34 56",
    "556012-5790",
    "organisationsnummer 212000-0142",
    "ISBN 978-91-7000-123-4",
    "9789170001234",
    "0-306-40615-2",
    "7310865004703",
    "192.168.0.1",
    "56.0465, 12.6945",
    "dnr 2026/0123-45678",
    "Dnr KN 2026-004512",
    "ärende INC0123456789",
    "3 x 4 = 12",
    "0-3 år",
    "65-74 år, 75-84 år, 85+",
    "01 02 03 04",
    "100 % av 12 345 678",
    "2 4 6 8 10 12 14 16 18",
    "811218-9875",
    "811318-9878",
    "4111 1111 1111 1112",
    "möte @ biblioteket",
    "@ekbacken på Instagram",
    "SE45 5000 0000 0583 9825 7467",
    "Windows 11 24H2, KB5034441",
];

#[test]
fn ordinary_text_is_let_through() {
    for text in INNOCENT {
        assert_eq!(FreeText::check(text).err(), None, "{text}");
    }
}

#[test]
fn text_is_kept_as_written_but_for_its_ends() {
    assert_eq!(FreeText::check("  två  ord\n").unwrap().as_str(), "två  ord");
}

#[test]
fn a_long_text_of_digits_is_read_once() {
    assert_eq!(FreeText::check(&"1 ".repeat(50_000)).err(), None);
}
