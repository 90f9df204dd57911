//! The pages of the floor, and those of a visitor's own telephone.

pub(crate) mod board;
pub(crate) mod events;
pub(crate) mod follow;
pub(crate) mod kiosk;
pub(crate) mod lines;
pub(crate) mod phone;
pub(crate) mod slip;

use db::Tx;
use i18n::Words;
use kernel::{Error, Locale, Refusal};
use places::What;
use vocabulary::{Kind, TermId, Vocabulary};
use web::Context;

use crate::{Code, Moment, Snapshot, joining, snapshot};

/// The language term "other".
const OTHER_LANGUAGE: TermId = TermId(919);

/// The present at the library.
pub(crate) fn moment(context: &Context) -> kernel::Result<Moment> {
    Ok(Moment::at(context.now(), &context.library()?.zone))
}

/// The code in the address, of this library.
pub(crate) fn code(context: &Context) -> kernel::Result<Code> {
    let code = context.path("code").and_then(Code::parse).ok_or(Error::Missing)?;
    if code.library() == context.library()?.id { Ok(code) } else { Err(Error::Missing) }
}

/// What pages that give tickets need.
pub(crate) struct Room {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) snapshot: Option<Snapshot>,
    /// Why no ticket is given now.
    pub(crate) closed: Option<Refusal>,
    /// When help opens next.
    pub(crate) opens: Option<calendar::Local>,
}

/// The room at the place at hand.
pub(crate) async fn room(context: &Context) -> kernel::Result<Room> {
    let (library, place, moment) = (context.library()?.id, context.place()?.id, moment(context)?);
    let look = move |tx: &mut Tx<'_>| {
        let snapshot = snapshot::line(tx, library, place, &moment)?;
        let closed = match &snapshot {
            None => Some(Refusal::new("queue-no-line")),
            Some(_) => match joining::staffed(tx, library, place, &moment) {
                Ok(()) => None,
                Err(Error::Refused(mut refusals)) => refusals.pop(),
                Err(error) => return Err(error),
            },
        };
        let opens = places::hours(tx, library, place, What::Help)?.next_opening(moment.local);
        Ok(Room { vocabulary: Vocabulary::load(tx, library)?, snapshot, closed, opens })
    };
    context.db().read(look).await
}

impl Room {
    /// Why no ticket is given now, and when help opens again.
    pub(crate) fn closed_in_words(&self, context: &Context) -> kernel::Result<Vec<String>> {
        let Some(refusal) = &self.closed else { return Ok(Vec::new()) };
        let (words, today) = (context.words(), moment(context)?.local.day);
        let opens = self.opens.filter(|_| refusal.key() != "queue-no-line").map(|opens| {
            let (day, time) = (words.day_seen_from(today, opens.day), words.time(opens.minute));
            words.say_with("queue-opens", &[("day", day.into()), ("time", time.into())])
        });
        Ok([words.refusal(refusal)].into_iter().chain(opens).collect())
    }
}

/// The language of help that somebody who reads `locale` is taken to want.
pub(crate) fn language_of(locale: Locale, vocabulary: &Vocabulary) -> TermId {
    let tag = locale.tag().split('-').next().unwrap_or_default();
    let found = vocabulary.all(Kind::Language).find(|term| term.code == tag);
    found.map_or(OTHER_LANGUAGE, |term| term.id)
}

/// The language in which a page is shown to somebody who wants help in `language`, if the library offers it.
pub(crate) fn locale_of(language: TermId, vocabulary: &Vocabulary, offered: &[Locale]) -> Option<Locale> {
    let code = &vocabulary.term(language)?.code;
    offered.iter().copied().find(|locale| locale.tag() == code)
}

/// The place at hand and the day, as they stand on paper.
pub(crate) fn place_and_day(context: &Context, words: &Words) -> kernel::Result<String> {
    let day = words.date_full(moment(context)?.local.day);
    let place = context.place()?.name.as_str();
    Ok(words.say_with("queue-place-and-day", &[("place", place.into()), ("day", day.into())]))
}
