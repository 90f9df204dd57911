//! How a language writes dates and numbers, from the Unicode locale data.

use std::sync::Arc;

use calendar::Day;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use icu_calendar::Gregorian;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::{CalendarPeriodFieldSet, DateFieldSet};
use icu_datetime::fieldsets::{E, MD, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_provider::DataError;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use kernel::{Fault, Locale};
use unic_langid::LanguageIdentifier;

type Dates<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The forms of one language.
pub(crate) struct Formats {
    pub(crate) collator: CollatorBorrowed<'static>,
    pub(crate) grouped: DecimalFormatter,
    dates: Vec<Dates<DateFieldSet>>,
    month: Dates<CalendarPeriodFieldSet>,
}

/// The parts of a date that the languages name.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Weekday,
    WeekdayShort,
    Day,
    DayShort,
    DayAndYear,
}

impl Part {
    /// In the order of declaration, which is where [`Formats`] looks them up.
    const ALL: [Self; 5] = [Self::Weekday, Self::WeekdayShort, Self::Day, Self::DayShort, Self::DayAndYear];

    const fn fields(self) -> DateFieldSet {
        match self {
            Self::Weekday => DateFieldSet::E(E::long()),
            Self::WeekdayShort => DateFieldSet::E(E::medium()),
            Self::Day => DateFieldSet::MD(MD::long()),
            Self::DayShort => DateFieldSet::MD(MD::medium()),
            Self::DayAndYear => DateFieldSet::YMD(YMD::long()),
        }
    }
}

impl Formats {
    pub(crate) fn load(locale: Locale) -> Result<Self, Fault> {
        let tag = unicode_locale(language_of(locale))?;
        let fault = |what: &str| Fault::broken(format!("loading {what} for {}", locale.tag()));
        Ok(Self {
            collator: Collator::try_new((&tag).into(), CollatorOptions::default())
                .map_err(|error| fault("the order of letters").because(error))?,
            grouped: decimals(&tag).map_err(|error| fault("numbers").because(error))?,
            dates: Part::ALL
                .into_iter()
                .map(|part| Dates::try_new((&tag).into(), part.fields()))
                .collect::<Result<_, _>>()
                .map_err(|error| fault("dates").because(error))?,
            month: Dates::try_new((&tag).into(), CalendarPeriodFieldSet::YM(YM::long()))
                .map_err(|error| fault("months").because(error))?,
        })
    }

    /// A part of a date as the language writes it.
    pub(crate) fn write(&self, part: Part, day: Day) -> String {
        let Some(dates) = self.dates.get(part as usize) else { return String::new() };
        gregorian(day).map_or_else(String::new, |date| dates.format(&date).to_string())
    }

    /// Month and year as the language writes them.
    pub(crate) fn write_month(&self, day: Day) -> String {
        gregorian(day).map_or_else(String::new, |date| self.month.format(&date).to_string())
    }
}

/// `None` beyond the years that the locale data counts.
fn gregorian(day: Day) -> Option<icu_calendar::Date<Gregorian>> {
    let date = day.date();
    icu_calendar::Date::try_new_gregorian(i32::try_from(date.year).ok()?, date.month, date.day).ok()
}

/// An empty bundle that writes numbers as the language does.
pub(crate) fn bundle(locale: Locale) -> Result<FluentBundle<Arc<FluentResource>>, Fault> {
    let language: LanguageIdentifier =
        language_of(locale).parse().map_err(|_| Fault::broken(format!("reading the language tag {}", locale.tag())))?;
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_formatter(Some(write_number));
    bundle.add_builtins().map_err(|error| Fault::broken("adding Fluent's functions").because(error))?;
    Ok(bundle)
}

/// Easy-read Swedish counts and dates as Swedish does.
pub(crate) fn language_of(locale: Locale) -> &'static str {
    locale.tag().split('-').next().unwrap_or("sv")
}

/// Latin digits in every language, so that slip, board and voice agree. English as in Europe: day before month.
fn unicode_locale(language: &str) -> Result<icu_locale_core::Locale, Fault> {
    let region = if language == "en" { "en-GB" } else { language };
    let tag = format!("{region}-u-nu-latn");
    icu_locale_core::Locale::try_from_str(&tag).map_err(|error| Fault::broken(format!("reading {tag}")).because(error))
}

fn decimals(locale: &icu_locale_core::Locale) -> Result<DecimalFormatter, DataError> {
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())
}

/// The numbers of a bundle's language, kept by Fluent once made.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = Fault;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Fault> {
        let locale = unicode_locale(language.language.as_str())?;
        decimals(&locale).map(Self).map_err(|error| Fault::broken("loading numbers").because(error))
    }
}

/// How numbers in sentences are written: whole ones grouped as the language groups, unless the sentence says
/// `NUMBER($year, useGrouping: 0)`.
fn write_number(value: &FluentValue<'_>, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if !number.options.use_grouping || number.value.fract() != 0.0 {
        return None;
    }
    let whole = Decimal::from(number.value as i64);
    memory.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&whole).to_string()).ok()
}
