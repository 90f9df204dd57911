//! What must be found, as people write it. All numbers are made up or set aside for examples.

use crate::{FreeText, Identifying};

#[track_caller]
fn check(kind: Identifying, texts: &[&str]) {
    for text in texts {
        assert_eq!(FreeText::check(text).map_err(|seen| seen.contains(&kind)), Err(true), "{text}");
    }
}

#[test]
fn personal_identity_and_coordination_numbers() {
    check(
        Identifying::PersonalIdentityNumber,
        &[
            "811218-9876",
            "8112189876",
            "198112189876",
            "19811218-9876",
            "19811218 9876",
            "hon heter Amina, 811218+9876.",
            "811218 - 9876",
            "811218–9876",
            "81 12 18 9876",
            "1981 1218 9876",
            "1981-12-18-9876",
            "1981-12-18 9876",
            "1981.12.18-9876",
            "pnr811218-9876",
            "811278-9873",
            "19811278-9873",
            "٨١١٢١٨-٩٨٧٦",
            "81\u{200b}1218\u{2011}9876",
            "12 besök, 811218-9876, 3 frågor",
        ],
    );
}

#[test]
fn telephone_numbers() {
    check(
        Identifying::PhoneNumber,
        &[
            "070-174 06 05",
            "0701740605",
            "070 174 06 05",
            "070-1740605",
            "070/174 06 05",
            "070.174.06.05",
            "0701-74 06 05",
            "070-174-06-05",
            "mobil0701740605",
            "ring 08-465 004 00 efter lunch",
            "08-46 50 04",
            "(042) 10 50 00",
            "0980-319 212",
            "031-390 06 00",
            "plan 2 070-174 06 05",
            "+46 70 174 06 05",
            "+46(0)70-174 06 05",
            "+46701740605",
            "0046701740605",
            "0046 70 174 06 05",
            "46701740605",
            "+358 40 123 4567",
            "+963 944 123 456",
            "٠٧٠١٧٤٠٦٠٥",
        ],
    );
}

#[test]
fn addresses_cards_and_accounts() {
    check(
        Identifying::EmailAddress,
        &[
            "anna@exempel.se",
            "skriv till anna.b+x@post.exempel.se.",
            "Åsa@exämpel.se",
            "(anna@exempel.co.uk)",
            "a@b.io,c",
        ],
    );
    check(
        Identifying::CardNumber,
        &[
            "4111 1111 1111 1111",
            "4111111111111111",
            "5555-5555-5555-4444",
            "3782 822463 10005",
            "kort 2223003122003222",
            "4222222222222",
        ],
    );
    check(
        Identifying::AccountNumber,
        &[
            "SE45 5000 0000 0583 9825 7466",
            "se4550000000058398257466",
            "iban: NO93 8601 1117 947, tack",
            "GB29 NWBK 6016 1331 9268 19",
            "konto 1234567",
            "kontonummer 5000 123 45 67",
            "clearing 8327-9, 123 456 78",
            "5000-1234567",
            "9180,12 345 678 90",
            "bankgiro 5050-1055",
            "bg 123-4567",
            "plusgiro 28 65 43-4",
        ],
    );
}

#[test]
fn each_kind_is_told_once() {
    let seen = FreeText::check("811218-9876, 070-174 06 05, 070-174 06 06, anna@exempel.se").unwrap_err();
    let expected = [Identifying::PersonalIdentityNumber, Identifying::PhoneNumber, Identifying::EmailAddress];
    assert_eq!(seen, expected);
    assert_eq!(seen[0].refusal().key(), "kernel-free-text-personal-number");
}

#[test]
fn staff_let_a_text_through_only_with_a_reason_that_is_clean_itself() {
    let key = |refused: crate::Refusal| refused.key();
    assert_eq!(FreeText::overridden("0701740605", "  ").map_err(key), Err("kernel-free-text-no-reason"));
    assert_eq!(FreeText::overridden("0701740605", "se 0701740605").map_err(key), Err("kernel-free-text-phone"));
    let kept = FreeText::overridden(" 0701740605 ", "artikelnummer").unwrap();
    assert_eq!((kept.as_str(), kept.reason()), ("0701740605", Some("artikelnummer")));
    assert_eq!(FreeText::check(" hej ").unwrap().reason(), None);
}
