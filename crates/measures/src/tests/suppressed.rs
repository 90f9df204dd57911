//! What readers see of a day, at every place and at all, taken together.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use encounters::LedgerDay;
use kernel::PlaceId;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;
use queue::{Ending, Wait};
use suppression::{Shown, Threshold};
use vocabulary::TermId;

use super::figures::{mark, occasion};
use super::reader::Sheet;
use crate::figures::Count;
use crate::{DayFigures, Seen, Tally, Waits, suppressed};

const PLACES: [Option<PlaceId>; 4] = [Some(PlaceId(1)), Some(PlaceId(2)), Some(PlaceId(3)), None];

/// A figure, its sum, what is true of both, and whether it leaves some out.
struct Figure<T> {
    seen: fn(&Seen) -> (&Tally<T>, Option<Shown>),
    truth: fn(&DayFigures) -> (&Count<T>, i64),
    others: bool,
}

fn all_pages(day: &LedgerDay, waits: &[Wait]) -> Vec<(Seen, DayFigures)> {
    let page = |place| (suppressed::day(day, waits, place, None, Threshold::USUAL), DayFigures::count(day, place));
    PLACES.into_iter().map(page).collect()
}

fn rows<T: Copy + Ord>(tally: &Tally<T>) -> Option<BTreeMap<T, Shown>> {
    match tally {
        Tally::Rows(rows) => Some(rows.iter().copied().collect()),
        Tally::Withheld => None,
    }
}

/// Nothing small is shown, and whatever is small or withheld can be five apart.
fn is_safe<T: Copy + Ord + Debug>(pages: &[(Seen, DayFigures)], figure: &Figure<T>) -> Result<(), TestCaseError> {
    let read = |(seen, _): &(Seen, DayFigures)| {
        let (tally, sum) = (figure.seen)(seen);
        (rows(tally), sum.unwrap_or(Shown::Withheld))
    };
    let sheet = Sheet { pages: pages.iter().map(read).collect() };
    let known: BTreeSet<T> = pages.iter().flat_map(|(_, truth)| (figure.truth)(truth).0.keys().copied()).collect();
    let worked = sheet.work_out(&known, figure.others);
    for (page, (seen, truth)) in pages.iter().enumerate() {
        let (count, whole) = (figure.truth)(truth);
        let (tally, sum) = (figure.seen)(seen);
        let rest = whole - count.values().sum::<i64>();
        let of = |key: &T| count.get(key).copied().unwrap_or_default();
        let truths = worked.keys.iter().map(|key| (of(key), tally.of(*key))).chain([(rest, Shown::Count(0))]);
        let spans = worked.cells.iter().map(|row| row[page]);
        for ((true_count, shown), span) in
            truths.zip(spans).chain([((whole, sum.unwrap_or(Shown::Count(0))), worked.sums[page])])
        {
            prop_assert!(span.0 <= true_count && true_count <= span.1, "the reader is wrong: {true_count} {span:?}");
            let withheld = (1..5).contains(&true_count) || (shown.is_withheld() && true_count > 0);
            prop_assert!(!withheld || span.1 - span.0 >= 5, "page {page}: {true_count} is seen to be {span:?}");
        }
    }
    Ok(())
}

macro_rules! figure {
    ($field:ident, $whole:ident, $others:expr) => {
        Figure {
            seen: |seen| (&seen.$field, Some(seen.$whole)),
            truth: |truth| (&truth.$field, truth.$whole),
            others: $others,
        }
    };
    ($field:ident) => {
        Figure {
            seen: |seen| (&seen.$field, None),
            truth: |truth| (&truth.$field, truth.$field.values().sum()),
            others: false,
        }
    };
}

/// Every figure of every page; what stands under an outcome is read with that outcome as its sum.
fn every_figure(pages: &[(Seen, DayFigures)]) -> Result<(), TestCaseError> {
    is_safe(pages, &figure!(by_hour, occasions, false))?;
    is_safe(pages, &figure!(by_language, occasions, false))?;
    is_safe(pages, &figure!(by_channel, occasions, false))?;
    is_safe(pages, &figure!(by_outcome, occasions, false))?;
    is_safe(pages, &figure!(by_need, questions, false))?;
    is_safe(pages, &figure!(by_area, questions, true))?;
    is_safe(pages, &figure!(by_eservice, questions, true))?;
    is_safe(pages, &figure!(by_step, questions, true))?;
    is_safe(
        pages,
        &Figure {
            seen: |seen| (&seen.by_target, Some(seen.referred())),
            truth: |truth| (&truth.by_target, truth.by_target.values().sum()),
            others: false,
        },
    )?;
    is_safe(
        pages,
        &Figure {
            seen: |seen| (&seen.by_obstacle, Some(seen.by_outcome.of(vocabulary::given::NOT_POSSIBLE))),
            truth: |truth| {
                (&truth.by_obstacle, truth.by_outcome.get(&vocabulary::given::NOT_POSSIBLE).copied().unwrap_or(0))
            },
            others: true,
        },
    )?;
    is_safe(
        pages,
        &Figure {
            seen: |seen| (&seen.turned_away, Some(seen.turned_away_in_all)),
            truth: |truth| (&truth.turned_away, truth.turned_away.values().sum()),
            others: false,
        },
    )?;
    is_safe(
        pages,
        &Figure {
            seen: |seen| (&seen.uses, Some(seen.uses_in_all)),
            truth: |truth| (&truth.uses, truth.uses.values().sum()),
            others: false,
        },
    )?;
    is_safe(pages, &figure!(heads))
}

/// As the desk writes it: whom it was referred to where it was, why not where it was not possible.
fn as_written(mut day: LedgerDay) -> LedgerDay {
    for occasion in &mut day.occasions {
        let (referred, not) = (vocabulary::given::REFERRED, vocabulary::given::NOT_POSSIBLE);
        occasion.referred_to =
            (occasion.outcome == referred).then(|| occasion.referred_to.unwrap_or(organisations::OrganisationId(1)));
        occasion.obstacle = occasion.obstacle.filter(|_| occasion.outcome == not);
        for question in &mut occasion.questions {
            question.step = question.step.filter(|_| question.eservice.is_some());
        }
    }
    day
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_small_is_shown_or_can_be_worked_out(occasions in vec(occasion(), 0..90), marks in vec(mark(), 0..60)) {
        every_figure(&all_pages(&as_written(LedgerDay { occasions, marks }), &[]))?;
    }

    #[test]
    fn few_at_one_place_cannot_be_worked_out(occasions in vec(occasion(), 30..90), marks in vec(mark(), 0..60), few in 0_usize..6) {
        let mut seen = 0;
        let mut day = as_written(LedgerDay { occasions, marks });
        day.occasions.retain(|occasion| { seen += usize::from(occasion.place == PlaceId(3)); occasion.place != PlaceId(3) || seen <= few });
        every_figure(&all_pages(&day, &[]))?;
    }

    #[test]
    fn waits_of_few_are_not_shown(helped in vec((1_i64..4, 0_i64..60), 0..30), occasions in vec(occasion(), 20..60)) {
        let waits: Vec<Wait> = helped.iter().map(|(place, minutes)| Wait {
            place: PlaceId(*place), quarter: 50, matter: TermId(1001), minutes: *minutes, ended: Ending::Finished,
        }).collect();
        let day = as_written(LedgerDay { occasions, marks: vec![] });
        for place in PLACES {
            let (seen, truth) = (suppressed::day(&day, &waits, place, None, Threshold::USUAL).waits, Waits::count(&waits, place));
            prop_assert_eq!(seen.longest, Shown::Withheld);
            prop_assert!(truth.helped == 0 || truth.helped > 4 || (seen.helped.is_withheld() && seen.half.is_withheld()));
            prop_assert!(seen.helped.count().is_none_or(|helped| helped == truth.helped as u64));
            prop_assert!(seen.half.count().is_none_or(|half| half == truth.half as u64));
        }
    }

    /// Of a day that is large everywhere all is shown as it is, but for the longest wait.
    #[test]
    fn a_large_day_is_shown_whole(occasions in vec(occasion(), 1..12), marks in vec(mark(), 0..12)) {
        let day = as_written(LedgerDay { occasions, marks });
        let mut large = LedgerDay::default();
        for place in 1..4 {
            let here = |place: i64| day.occasions.iter().cloned().map(move |one| encounters::Occasion { place: PlaceId(place), ..one });
            (0..6).for_each(|_| large.occasions.extend(here(place)));
        }
        for (seen, truth) in all_pages(&large, &[]) {
            let mut exact = Seen::exact(&truth, Waits::default(), None);
            exact.waits.longest = Shown::Withheld;
            prop_assert_eq!(seen, exact);
        }
    }
}

/// An ordinary Tuesday at a centre: a reader can work with what is shown.
#[test]
fn an_ordinary_day_keeps_its_large_numbers() {
    use calendar::{Day, Quarter};
    use encounters::{Entered, Occasion, Question};
    let occasion = |number: i64| Occasion {
        place: PlaceId(1),
        day: Day(20_740),
        quarter: Quarter::new(40 + number % 30).unwrap(),
        channel: vocabulary::given::DROP_IN,
        language: TermId(if number % 20 == 0 { 903 } else { 901 }),
        minutes: 10,
        outcome: TermId(301 + i64::from(number % 7 == 0)),
        obstacle: None,
        referred_to: None,
        people: 1,
        entered: Entered::Desk,
        questions: vec![Question { need: TermId(101 + (number * number) % 5), area: None, eservice: None, step: None }],
    };
    let day = LedgerDay { occasions: (0..58).map(occasion).collect(), marks: vec![] };
    let seen = suppressed::day(&day, &[], None, None, Threshold::USUAL);
    assert_eq!((seen.occasions, seen.minutes, seen.solved()), (Shown::Count(58), Shown::Count(580), Shown::Count(49)));
    assert_eq!(seen.by_hour.rows().iter().filter(|(_, shown)| !shown.is_withheld()).count(), 6);
    assert_eq!(seen.by_need.rows().iter().filter(|(_, shown)| !shown.is_withheld()).count(), 3);
    let languages: Vec<Shown> = seen.by_language.rows().iter().map(|(_, shown)| *shown).collect();
    assert_eq!(languages, [Shown::Withheld, Shown::Withheld], "three in Arabic, so the others too");
}
