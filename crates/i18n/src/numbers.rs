//! Numbers, shares and spans of time as people read them.

use icu_decimal::input::Decimal;

use crate::words::Words;

impl Words {
    /// "1 250": grouped as the language groups, in Latin digits.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.language.formats.grouped.format(&Decimal::from(number)).to_string()
    }

    /// "4,7": rounded to one decimal.
    #[must_use]
    pub fn one_decimal(&self, number: f64) -> String {
        let mut decimal = Decimal::from((number * 10.0).round() as i64);
        decimal.multiply_pow10(-1);
        self.language.formats.grouped.format(&decimal).to_string()
    }

    /// "71 %" for the share 0.71, rounded to whole per cent.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        self.plain_with("i18n-percent", &[("number", ((share * 100.0).round() as i64).into())])
    }

    /// "10 min".
    #[must_use]
    pub fn minutes(&self, minutes: i64) -> String {
        self.plain_with("i18n-minutes", &[("n", minutes.into())])
    }

    /// "5–15 min".
    #[must_use]
    pub fn minutes_between(&self, least: i64, most: i64) -> String {
        self.plain_with("i18n-minutes-between", &[("least", least.into()), ("most", most.into())])
    }

    /// "45 min", "2 tim", "1 tim 20 min": an hour or more is told in hours.
    #[must_use]
    pub fn hours_and_minutes(&self, minutes: i64) -> String {
        let (hours, rest) = (minutes.div_euclid(60), minutes.rem_euclid(60));
        match (hours, rest) {
            (0, _) => self.minutes(minutes),
            (_, 0) => self.plain_with("i18n-hours", &[("n", hours.into())]),
            _ => self.plain_with("i18n-hours-and-minutes", &[("hours", hours.into()), ("minutes", rest.into())]),
        }
    }

    /// "svenska, engelska och arabiska".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let Some((first, between)) = before.split_first() else { return last.clone() };
        let listed = between.iter().fold(first.clone(), |listed, next| {
            self.plain_with("i18n-list-next", &[("listed", listed.into()), ("next", next.as_str().into())])
        });
        self.plain_with("i18n-list-last", &[("listed", listed.into()), ("last", last.as_str().into())])
    }
}
