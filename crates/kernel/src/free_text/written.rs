//! A text as the detectors read it.

/// A text with one kind of digit, hyphen and space, taken apart into groups of digits and what stands between them.
pub(super) struct Written {
    /// All of it.
    pub(super) text: String,
    /// Its groups of digits, in order.
    pub(super) groups: Vec<Group>,
}

/// Digits with no other sign between them.
pub(super) struct Group {
    /// What stands between the group before, or the start of the text, and this one.
    pub(super) gap: String,
    /// The digits, 0 to 9.
    pub(super) digits: String,
}

impl Written {
    pub(super) fn read(text: &str) -> Self {
        let text: String = text.chars().filter_map(plain).collect();
        let (mut groups, mut gap, mut digits) = (Vec::new(), String::new(), String::new());
        for sign in text.chars() {
            if sign.is_ascii_digit() {
                digits.push(sign);
                continue;
            }
            if !digits.is_empty() {
                groups.push(Group { gap: std::mem::take(&mut gap), digits: std::mem::take(&mut digits) });
            }
            gap.push(sign);
        }
        if !digits.is_empty() {
            groups.push(Group { gap, digits });
        }
        Self { text, groups }
    }

    /// The groups from each one on.
    pub(super) fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        (0..self.groups.len()).map(|at| Run { groups: &self.groups[at..], first_of_text: at == 0 })
    }
}

/// The groups of a text from one of them on.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    pub(super) groups: &'a [Group],
    pub(super) first_of_text: bool,
}

impl<'a> Run<'a> {
    /// What stands before it.
    pub(super) fn before(self) -> &'a str {
        self.groups.first().map_or("", |group| group.gap.as_str())
    }

    /// Whether a single sign out of `signs` ties it to the group before, as in a decimal or a version.
    pub(super) fn tied_by(self, signs: &str) -> bool {
        !self.first_of_text && self.before().len() == 1 && self.before().chars().all(|sign| signs.contains(sign))
    }

    /// Its beginnings of one group, two, and so on for as long as `joins` lets the next gap pass: at most twelve, so that
    /// a long text of digits is not read over and over.
    pub(super) fn beginnings(self, joins: impl Fn(&str) -> bool) -> impl Iterator<Item = &'a [Group]> {
        let joined = self.groups.iter().take(12).skip(1).take_while(|group| joins(&group.gap)).count();
        let groups = self.groups;
        (1..=joined + 1).filter_map(move |length| groups.get(..length))
    }
}

/// All digits of some groups.
pub(super) fn digits_of(groups: &[Group]) -> String {
    groups.iter().map(|group| group.digits.as_str()).collect()
}

/// The same sign as a Swedish keyboard has it, or `None` for one that is not seen.
fn plain(sign: char) -> Option<char> {
    match sign {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' | '\t' => Some(' '),
        '\u{ff0b}' => Some('+'),
        '\u{ff20}' => Some('@'),
        _ => Some(digit(sign).unwrap_or(sign)),
    }
}

/// Arabic, Persian, Devanagari, Bengali and full-width digits as Latin ones.
fn digit(sign: char) -> Option<char> {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];
    let value =
        zeros.into_iter().filter_map(|zero| u32::from(sign).checked_sub(u32::from(zero))).find(|value| *value < 10)?;
    char::from_digit(value, 10)
}
