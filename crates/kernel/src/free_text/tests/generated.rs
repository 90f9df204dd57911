//! Any valid number, between any words, is found; and nothing makes the reader stumble.

use proptest::prelude::*;

use crate::{FreeText, Identifying};

/// The digit that makes `digits` right, counted the long way.
fn check_digit(digits: &str) -> u32 {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| (u32::from(byte - b'0')) * if at % 2 == 0 { 2 } else { 1 })
        .map(|product| if product > 9 { product - 9 } else { product })
        .sum();
    (10 - sum % 10) % 10
}

fn words() -> impl Strategy<Value = (String, String)> {
    ("([a-zåäö]{1,9}[ ,:] ?){0,4}", "([ ,!?] ?[a-zåäö]{1,9}){0,4}")
}

fn personal_number() -> impl Strategy<Value = String> {
    let parts = (1900_u32..2027, 1_u32..13, 1_u32..29, prop_oneof![Just(0), Just(60)], 0_u32..1000);
    let forms = (proptest::bool::ANY, prop_oneof![Just(""), Just("-"), Just("+"), Just(" ")]);
    (parts, forms).prop_map(|((year, month, day, coordination, serial), (century, joint))| {
        let date = format!("{:02}{month:02}{:02}", year % 100, day + coordination);
        let check = check_digit(&format!("{date}{serial:03}"));
        let century = if century { (year / 100).to_string() } else { String::new() };
        format!("{century}{date}{joint}{serial:03}{check}")
    })
}

fn mobile_number() -> impl Strategy<Value = String> {
    let prefix = prop_oneof![Just("070"), Just("072"), Just("073"), Just("076"), Just("079")];
    (prefix, 0_u32..10_000_000, 0_usize..6).prop_map(|(prefix, number, form)| {
        let number = format!("{number:07}");
        let (three, two, last) = (&number[..3], &number[3..5], &number[5..]);
        match form {
            0 => format!("{prefix}{number}"),
            1 => format!("{prefix}-{three} {two} {last}"),
            2 => format!("{prefix} {three} {two} {last}"),
            3 => format!("+46 {} {three} {two} {last}", &prefix[1..]),
            4 => format!("+46{}{number}", &prefix[1..]),
            _ => format!("0046 (0){} {three} {two} {last}", &prefix[1..]),
        }
    })
}

fn card_number() -> impl Strategy<Value = String> {
    let start = prop_oneof![Just("4"), Just("51"), Just("55"), Just("34"), Just("37"), Just("6011"), Just("2300")];
    (start, 13_usize..20, proptest::collection::vec(0_u32..10, 19), prop_oneof![Just(""), Just(" "), Just("-")])
        .prop_map(|(start, length, filling, joint)| {
            let mut digits = start.to_owned();
            digits
                .extend(filling.iter().filter_map(|digit| char::from_digit(*digit, 10)).take(length - 1 - start.len()));
            digits.push_str(&check_digit(&digits).to_string());
            digits.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(joint)
        })
}

fn seen(before: &str, number: &str, after: &str) -> Vec<Identifying> {
    FreeText::check(&format!("{before}{number}{after}")).err().unwrap_or_default()
}

proptest! {
    #[test]
    fn personal_numbers_between_words((before, after) in words(), number in personal_number()) {
        prop_assert!(seen(&before, &number, &after).contains(&Identifying::PersonalIdentityNumber));
    }

    #[test]
    fn mobile_numbers_between_words((before, after) in words(), number in mobile_number()) {
        prop_assert!(seen(&before, &number, &after).contains(&Identifying::PhoneNumber));
    }

    #[test]
    fn landline_numbers_between_words((before, after) in words(), area in "0(8|[1-6][1-9]|[1-6][1-9][0-9])", local in "[1-9][0-9]{2} [0-9]{3}") {
        let number = format!("{area}-{local}");
        prop_assert!(seen(&before, &number, &after).contains(&Identifying::PhoneNumber));
    }

    #[test]
    fn card_numbers_between_words((before, after) in words(), number in card_number()) {
        prop_assert!(seen(&before, &number, &after).contains(&Identifying::CardNumber));
    }

    #[test]
    fn addresses_between_words((before, after) in words(), address in "[a-z0-9][a-z0-9._+-]{0,10}@[a-zåäö0-9]{1,10}(\\.[a-z]{2,5}){1,2}") {
        prop_assert!(seen(&before, &address, &after).contains(&Identifying::EmailAddress));
    }

    #[test]
    fn dates_times_and_sums_are_never_found(
        (year, month, day) in (1990_u32..2050, 1_u32..13, 1_u32..29),
        (hour, minute, sum) in (0_u32..24, 0_u32..60, 0_u32..1000),
        form in 0_usize..6,
    ) {
        let text = match form {
            0 => format!("{year}-{month:02}-{day:02} {hour:02}.{minute:02}"),
            1 => format!("{day:02}-{month:02}-{year}"),
            2 => format!("{day}/{month} {year} kl {hour:02}:{minute:02}–{:02}:{minute:02}", hour + 1),
            3 => format!("{sum} {:03} {:03} kr", sum / 2, sum / 3),
            4 => format!("{year}-{month:02}-{day:02} {hour:02}{minute:02}-{hour:02}59"),
            _ => format!("{hour:02}.{minute:02}-{:02}.{minute:02}, {sum} frågor", hour + 1),
        };
        prop_assert_eq!(FreeText::check(&text).err(), None, "{}", text);
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,60}") {
        let _either = FreeText::check(&text);
    }
}
