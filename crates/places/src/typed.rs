//! Hours as people type them: `10–18`, or `10–12, 13.30–18`.

use calendar::{Minute, Span};

/// Why a text is no hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// A time is none, or stands alone.
    NoTime,
    /// A span ends before it begins.
    EndsFirst,
}

/// What stands between two times, and between two spans, in the languages that are shipped.
const DASHES: [&str; 6] = ["–", "—", "−", " till ", " to ", " إلى "];
const COMMAS: [&str; 6] = [";", "،", " och ", " and ", " و ", "\n"];

/// The spans that a text names, in its order; none for an empty text.
pub(crate) fn spans(text: &str) -> Result<Vec<Span>, Unread> {
    let latin: String = text.chars().map(latin_digit).collect();
    let with_dashes = DASHES.iter().fold(latin, |text, dash| text.replace(dash, "-"));
    let plain = COMMAS.iter().fold(with_dashes, |text, comma| text.replace(comma, ","));
    plain.split(',').map(str::trim).filter(|part| !part.is_empty()).map(span).collect()
}

/// Hours as they stand in a field, so that [`spans`] reads them again; `time` writes one time.
pub(crate) fn written(spans: &[Span], time: impl Fn(Minute) -> String) -> String {
    spans.iter().map(|span| format!("{}–{}", time(span.from()), time(span.to()))).collect::<Vec<_>>().join(", ")
}

fn span(text: &str) -> Result<Span, Unread> {
    let (from, to) = text.split_once('-').ok_or(Unread::NoTime)?;
    let time = |text: &str| Minute::parse(text).ok_or(Unread::NoTime);
    Span::new(time(from)?, time(to)?).map_err(|_| Unread::EndsFirst)
}

/// Keyboards for Arabic and Persian have digits of their own.
fn latin_digit(letter: char) -> char {
    let value = match letter {
        '٠'..='٩' => u32::from(letter) - u32::from('٠'),
        '۰'..='۹' => u32::from(letter) - u32::from('۰'),
        _ => return letter,
    };
    char::from_digit(value, 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use calendar::Minute;

    use super::{Unread, spans, written};

    fn read(text: &str) -> String {
        written(&spans(text).unwrap(), |minute| minute.to_string())
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        for text in ["10-18", "10–18", " 10.00 – 18.00 ", "10:00-18:00", "1000-1800", "10 till 18", "١٠–١٨"] {
            assert_eq!(read(text), "10:00–18:00", "{text}");
        }
        for text in ["10-12, 13.30-18", "10–12 och 13.30–18", "10–12;13:30–18", "10–12، 13:30–18", "10-12 and 13.30-18"]
        {
            assert_eq!(read(text), "10:00–12:00, 13:30–18:00", "{text}");
        }
        assert_eq!(read(""), "");
        assert_eq!(read("20-24"), "20:00–24:00");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let found = spans("9-12, 13.05-24").unwrap();
        let in_swedish = |minute: Minute| format!("{}.{:02}", minute.hour(), minute.past_the_hour());
        assert_eq!(spans(&written(&found, in_swedish)), Ok(found));
    }

    #[test]
    fn what_is_no_hours_is_told_apart() {
        for text in ["10", "tio till tolv", "10-", "-18", "10-12-14", "10-25", "10-18.75", "10 18"] {
            assert_eq!(spans(text), Err(Unread::NoTime), "{text}");
        }
        assert_eq!(spans("18-10"), Err(Unread::EndsFirst));
        assert_eq!(spans("10-10"), Err(Unread::EndsFirst));
    }
}
