//! The numbers that stand large.

use i18n::Words;
use suppression::Shown;

use super::Gathered;
use super::named::{said, targets};

/// A number with what it is and what stands under it.
pub(crate) struct Stat {
    pub(crate) label: String,
    pub(crate) number: String,
    pub(crate) note: String,
    pub(crate) better: bool,
    /// Whether a word stands there instead.
    pub(crate) withheld: bool,
}

/// All of them, in order.
pub(crate) fn stats(gathered: &Gathered, words: &Words) -> Vec<Stat> {
    let seen = &gathered.seen;
    let (usual, better) = comparison(gathered, words);
    let stat = |key: &str, shown: Shown, note: String| Stat {
        label: words.say(key),
        number: said(shown, words),
        note,
        better: false,
        withheld: shown.is_withheld(),
    };
    vec![
        Stat { better, ..stat("measures-occasions", seen.occasions, usual) },
        waited(gathered, words),
        solved(gathered, words),
        stat("measures-referred", seen.referred(), sent(gathered, words)),
        stat("measures-questions", seen.questions, words.say("measures-questions-note")),
        minutes(gathered, words),
        stat("measures-turned-away-short", seen.turned_away_in_all, String::new()),
        stat("measures-uses-short", seen.uses_in_all, String::new()),
    ]
}

/// The two most frequent of the targets that are shown.
fn sent(gathered: &Gathered, words: &Words) -> String {
    let counted = targets(gathered, &gathered.seen.by_target).unwrap_or_default();
    let shown = counted.into_iter().filter_map(|(name, shown)| shown.count().map(|times| (name, times)));
    let said: Vec<String> = shown
        .take(2)
        .map(|(name, times)| {
            words.say_with("measures-to-target", &[("times", whole(times).into()), ("target", name.into())])
        })
        .collect();
    words.list(&said)
}

/// Of the shown numbers only; without one of them there is no share.
fn solved(gathered: &Gathered, words: &Words) -> Stat {
    let seen = &gathered.seen;
    let label = words.say("measures-solved");
    let (Shown::Count(solved), Shown::Count(occasions)) = (seen.solved(), seen.occasions) else {
        let number = words.say("measures-withheld");
        return Stat { label, number, note: String::new(), better: false, withheld: true };
    };
    let number = seen.share_solved().map_or_else(|| "–".to_owned(), |share| words.percent(share));
    let values = [("solved", whole(solved).into()), ("occasions", whole(occasions).into())];
    Stat { label, number, note: words.say_with("measures-solved-of", &values), better: false, withheld: false }
}

fn minutes(gathered: &Gathered, words: &Words) -> Stat {
    let minutes = gathered.seen.minutes.count();
    let number = minutes.map_or_else(|| words.say("measures-withheld"), |all| words.hours_and_minutes(whole(all)));
    let (label, note) = (words.say("measures-minutes"), words.say("measures-minutes-note"));
    Stat { label, number, note, better: false, withheld: minutes.is_none() }
}

/// The longest wait and what half waited; for those who see suppressed figures only the latter, since the longest is one person's. A
/// place without a line knows no waits, and says so.
fn waited(gathered: &Gathered, words: &Words) -> Stat {
    let waits = gathered.seen.waits;
    let suppressed = gathered.sight.is_suppressed();
    let label = words.say(if suppressed { "measures-half-wait" } else { "measures-longest-wait" });
    let stat =
        |number: String, note: String, withheld| Stat { label: label.clone(), number, note, better: false, withheld };
    let left = waits.left.count().filter(|left| *left > 0);
    let left = left.map(|left| words.say_with("measures-left-waiting", &[("left", whole(left).into())]));
    match (waits.helped, waits.half, waits.longest) {
        (Shown::Count(0), ..) => stat("–".to_owned(), words.say("measures-no-waits"), false),
        (_, Shown::Count(half), Shown::Count(longest)) => {
            let half = words.say_with("measures-half-waited", &[("minutes", whole(half).into())]);
            let note: Vec<String> = [Some(half), left].into_iter().flatten().collect();
            stat(words.minutes(whole(longest)), words.list(&note), false)
        }
        (_, Shown::Count(half), Shown::Withheld) => stat(words.minutes(whole(half)), left.unwrap_or_default(), false),
        _ => stat(words.say("measures-withheld"), left.unwrap_or_default(), true),
    }
}

/// How the day stands beside the same weekday before, and whether it is more.
fn comparison(gathered: &Gathered, words: &Words) -> (String, bool) {
    let (Some(usual), Some(occasions)) = (gathered.seen.usual, gathered.seen.occasions.count()) else {
        return (words.say("measures-usual-unknown"), false);
    };
    let weekday = words.weekday(gathered.asked.day.weekday());
    let more = whole(occasions) - usual.occasions;
    let so_far = gathered.asked.day == gathered.asked.today;
    let key = match (more, so_far) {
        (1.., false) => "measures-usual-more",
        (1.., true) => "measures-usual-more-so-far",
        (0, false) => "measures-usual-same",
        (0, true) => "measures-usual-same-so-far",
        (_, false) => "measures-usual-fewer",
        (_, true) => "measures-usual-fewer-so-far",
    };
    (words.say_with(key, &[("n", more.abs().into()), ("weekday", weekday.into())]), more > 0)
}

/// A count as texts take it.
pub(crate) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
