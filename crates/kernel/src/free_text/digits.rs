//! Check digits, dates and times in rows of digits.

/// Whether the last digit is the check digit of the others (Luhn, ISO/IEC 7812-1).
pub(super) fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .zip([1, 2].into_iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    sum.is_multiple_of(10)
}

/// Whether a calendar has this day. A year of two digits may be in either century.
pub(super) fn is_date(year: &str, month: u32, day: u32) -> bool {
    let Ok(number) = year.parse::<u32>() else { return false };
    let leap =
        if year.len() == 2 { number % 4 == 0 } else { number % 4 == 0 && (number % 100 != 0 || number % 400 == 0) };
    let length = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => 0,
    };
    (1..=length).contains(&day)
}

/// Whether four digits are a time of day, such as 1430.
pub(super) fn is_time(digits: &str) -> bool {
    let parsed = digits.len() == 4 && digits.get(..2).is_some_and(|hour| hour <= "24");
    parsed && digits.get(2..).is_some_and(|minute| minute < "60")
}
