//! The terms that ship with Brygga.
//!
//! A number means the same for ever: a term that is no longer right is retired and a new one given the next number. The
//! wordings of the Digidel question count are those that have been seen in the network's published material; the list
//! is known to be incomplete, and is data to be corrected.

use crate::{Kind, TermId};

/// The version of this pack. It is raised whenever a term is added.
pub const VERSION: i64 = 1;

/// Solved.
pub const SOLVED: TermId = TermId(301);
/// Part of the way.
pub const PART: TermId = TermId(302);
/// Referred to somebody else.
pub const REFERRED: TermId = TermId(303);
/// Not possible.
pub const NOT_POSSIBLE: TermId = TermId(304);
/// At the desk, without a booking.
pub const DROP_IN: TermId = TermId(801);
/// In Swedish.
pub const IN_SWEDISH: TermId = TermId(901);
/// Something else, where nothing fits.
pub const OTHER_NEED: TermId = TermId(108);
/// Activities that must never count as help.
pub const NEVER_HELP: [TermId; 3] = [TermId(1204), TermId(1205), TermId(1206)];

/// Terms that pages fill in or figures rest on, so that no library can be without them.
pub const LASTING: [TermId; 10] = [
    SOLVED,
    PART,
    REFERRED,
    NOT_POSSIBLE,
    DROP_IN,
    IN_SWEDISH,
    OTHER_NEED,
    NEVER_HELP[0],
    NEVER_HELP[1],
    NEVER_HELP[2],
];

/// A term that ships with Brygga.
#[derive(Debug, PartialEq, Eq)]
pub struct Given {
    /// Its number.
    pub id: TermId,
    /// Which list it stands in.
    pub kind: Kind,
    /// Its code, unique in its list.
    pub code: &'static str,
    /// What the Digidel question count calls it, where that is known.
    pub digidel: Option<&'static str>,
    /// For a matter of the kiosk: the need that is filled in at the desk.
    pub need: Option<TermId>,
    /// For a matter of the kiosk: its symbol.
    pub symbol: Option<&'static str>,
}

impl Given {
    /// The key of its word.
    #[must_use]
    pub fn key(&self) -> String {
        self.kind.keys().to_owned() + self.code
    }

    /// For one of the national library's categories: the keys of its survey, for all occasions and for those primarily
    /// for children. Which label belongs to which key is inferred from their order in the form.
    #[must_use]
    pub fn kb_keys(&self) -> Option<(String, String)> {
        let last_two = self.code.strip_prefix('1').filter(|_| self.kind == Kind::KbCategory)?;
        Some((format!("Publ1{last_two}"), format!("Publ2{last_two}")))
    }
}

/// The given term with this number.
#[must_use]
pub fn find(id: TermId) -> Option<&'static Given> {
    GIVEN.iter().find(|given| given.id == id)
}

const fn plain(id: i64, kind: Kind, code: &'static str) -> Given {
    Given { id: TermId(id), kind, code, digidel: None, need: None, symbol: None }
}

const fn counted(id: i64, kind: Kind, code: &'static str, digidel: &'static str) -> Given {
    Given { id: TermId(id), kind, code, digidel: Some(digidel), need: None, symbol: None }
}

const fn matter(id: i64, code: &'static str, need: i64, symbol: &'static str) -> Given {
    Given { id: TermId(id), kind: Kind::Matter, code, digidel: None, need: Some(TermId(need)), symbol: Some(symbol) }
}

/// All of them, each list in its order.
#[rustfmt::skip]
pub static GIVEN: &[Given] = &[
    counted(101, Kind::Need, "sign-in", "Inloggning och lösenord"),
    counted(102, Kind::Need, "print", "Utskrift, kopiering och/eller skanning"),
    counted(103, Kind::Need, "get-started", "Nybörjare, behöver hjälp att komma igång digitalt"),
    counted(104, Kind::Need, "find", "Hitta information på internet"),
    counted(105, Kind::Need, "pay", "Ekonomi, grundläggande digitala betaltjänster"),
    plain(106, Kind::Need, "phone"),
    counted(107, Kind::Need, "library", "Bibliotekssystem, e-böcker, e-tidningar, strömmad film eller databaser"),
    plain(108, Kind::Need, "other"),
    plain(109, Kind::Need, "form"),
    plain(110, Kind::Need, "safety"),
    plain(111, Kind::Need, "create"),
    counted(201, Kind::Area, "authority", "Myndighetsärenden eller kontakt med offentlig service"),
    counted(202, Kind::Area, "care", "Myndighetsärenden eller kontakt med offentlig service"),
    counted(203, Kind::Area, "bank", "Bankärenden, ekonomiska transaktioner, Swish"),
    counted(204, Kind::Area, "school", "Myndighetsärenden eller kontakt med offentlig service"),
    plain(205, Kind::Area, "work"),
    plain(206, Kind::Area, "housing"),
    counted(207, Kind::Area, "social", "Sociala medier och kommunikation"),
    counted(208, Kind::Area, "library", "Bibliotekets digitala tjänster"),
    plain(209, Kind::Area, "leisure"),
    plain(301, Kind::Outcome, "solved"),
    plain(302, Kind::Outcome, "part"),
    plain(303, Kind::Outcome, "referred"),
    plain(304, Kind::Outcome, "not-possible"),
    plain(401, Kind::Obstacle, "no-e-id"),
    plain(402, Kind::Obstacle, "forgotten"),
    plain(403, Kind::Obstacle, "service-down"),
    plain(404, Kind::Obstacle, "not-ours"),
    plain(405, Kind::Obstacle, "device"),
    plain(406, Kind::Obstacle, "language"),
    plain(407, Kind::Obstacle, "time"),
    plain(501, Kind::TurnedAway, "full"),
    plain(502, Kind::TurnedAway, "closing"),
    plain(503, Kind::TurnedAway, "language"),
    plain(504, Kind::TurnedAway, "not-ours"),
    plain(601, Kind::Use, "computer"),
    plain(602, Kind::Use, "printer"),
    plain(603, Kind::Use, "seat"),
    plain(701, Kind::Step, "find"),
    plain(702, Kind::Step, "sign-in"),
    plain(703, Kind::Step, "understand"),
    plain(704, Kind::Step, "fill-in"),
    plain(705, Kind::Step, "attach"),
    plain(706, Kind::Step, "pay"),
    plain(707, Kind::Step, "send"),
    plain(708, Kind::Step, "answer"),
    plain(801, Kind::Channel, "drop-in"),
    plain(802, Kind::Channel, "booked"),
    plain(803, Kind::Channel, "telephone"),
    plain(804, Kind::Channel, "shelves"),
    plain(805, Kind::Channel, "course"),
    plain(806, Kind::Channel, "outreach"),
    plain(901, Kind::Language, "sv"),
    plain(902, Kind::Language, "en"),
    plain(903, Kind::Language, "ar"),
    plain(904, Kind::Language, "fa"),
    plain(905, Kind::Language, "prs"),
    plain(906, Kind::Language, "so"),
    plain(907, Kind::Language, "uk"),
    plain(908, Kind::Language, "fi"),
    plain(909, Kind::Language, "pl"),
    plain(910, Kind::Language, "es"),
    plain(911, Kind::Language, "ti"),
    plain(912, Kind::Language, "ku"),
    plain(913, Kind::Language, "tr"),
    plain(914, Kind::Language, "ru"),
    plain(915, Kind::Language, "bs"),
    plain(916, Kind::Language, "sq"),
    plain(917, Kind::Language, "th"),
    plain(918, Kind::Language, "sign"),
    plain(919, Kind::Language, "other"),
    matter(1001, "phone", 106, "smartphone"),
    matter(1002, "sign-in", 101, "lock"),
    matter(1003, "print", 102, "printer"),
    matter(1004, "authority", 109, "landmark"),
    matter(1005, "get-started", 103, "user"),
    matter(1006, "other", 108, "circle-question-mark"),
    plain(1101, Kind::AgeBand, "0-12"),
    plain(1102, Kind::AgeBand, "13-19"),
    plain(1103, Kind::AgeBand, "20-44"),
    plain(1104, Kind::AgeBand, "45-64"),
    plain(1105, Kind::AgeBand, "65-79"),
    plain(1106, Kind::AgeBand, "80"),
    plain(1201, Kind::Activity, "open-help"),
    plain(1202, Kind::Activity, "course"),
    plain(1203, Kind::Activity, "theme-evening"),
    plain(1204, Kind::Activity, "study-visit"),
    plain(1205, Kind::Activity, "staff-training"),
    plain(1206, Kind::Activity, "meeting"),
    plain(1301, Kind::KbCategory, "101"),
    plain(1302, Kind::KbCategory, "102"),
    plain(1303, Kind::KbCategory, "103"),
    plain(1304, Kind::KbCategory, "104"),
    plain(1305, Kind::KbCategory, "105"),
    plain(1306, Kind::KbCategory, "106"),
    plain(1307, Kind::KbCategory, "107"),
    plain(1308, Kind::KbCategory, "108"),
    plain(1309, Kind::KbCategory, "109"),
    plain(1310, Kind::KbCategory, "110"),
    plain(1311, Kind::KbCategory, "111"),
    plain(1312, Kind::KbCategory, "112"),
    plain(1313, Kind::KbCategory, "113"),
    plain(1314, Kind::KbCategory, "114"),
    plain(1315, Kind::KbCategory, "115"),
    plain(1316, Kind::KbCategory, "116"),
    plain(1317, Kind::KbCategory, "117"),
    plain(1318, Kind::KbCategory, "118"),
    plain(1319, Kind::KbCategory, "119"),
    plain(1320, Kind::KbCategory, "120"),
];
