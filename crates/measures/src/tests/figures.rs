//! Figures against a recount that shares nothing with them: a plain list of facts, filtered and counted.

use calendar::{Day, Quarter};
use encounters::{Entered, LedgerDay, Mark, Occasion, Question};
use kernel::PlaceId;
use organisations::{EserviceId, OrganisationId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
use vocabulary::TermId;

use crate::DayFigures;

const DAY: Day = Day(20_740);

fn term(range: std::ops::RangeInclusive<i64>) -> impl Strategy<Value = TermId> {
    range.prop_map(TermId)
}

fn question() -> impl Strategy<Value = Question> {
    let parts = (term(101..=104), option::of(term(201..=203)), option::of(1_i64..3), option::of(term(701..=702)));
    parts.prop_map(|(need, area, eservice, step)| Question { need, area, eservice: eservice.map(EserviceId), step })
}

pub(super) fn occasion() -> impl Strategy<Value = Occasion> {
    let place = (1_i64..4, 0_i64..96, 1_i64..60, 1_i64..4);
    let words = (term(801..=802), term(901..=903), term(301..=304), option::of(term(401..=402)), option::of(1_i64..4));
    (place, words, vec(question(), 1..4)).prop_map(|((place, quarter, minutes, people), words, questions)| Occasion {
        place: PlaceId(place),
        day: DAY,
        quarter: Quarter::new(quarter).unwrap(),
        channel: words.0,
        language: words.1,
        minutes,
        outcome: words.2,
        obstacle: words.3,
        referred_to: words.4.map(OrganisationId),
        people,
        entered: Entered::Desk,
        questions,
    })
}

pub(super) fn mark() -> impl Strategy<Value = Mark> {
    let quarter = || (0_i64..96).prop_map(|quarter| Quarter::new(quarter).unwrap());
    let place = || (1_i64..4).prop_map(PlaceId);
    prop_oneof![
        (place(), quarter(), term(501..=504)).prop_map(|(place, quarter, reason)| Mark::TurnedAway {
            place,
            day: DAY,
            quarter,
            reason
        }),
        (place(), quarter(), term(601..=603)).prop_map(|(place, quarter, what)| Mark::Use {
            place,
            day: DAY,
            quarter,
            what
        }),
        (place(), quarter(), term(1201..=1204), term(1101..=1106), 1_i64..30).prop_map(
            |(place, quarter, activity, age_band, heads)| Mark::Heads {
                place,
                day: DAY,
                quarter,
                activity,
                age_band,
                heads
            }
        ),
    ]
}

proptest! {
    #[test]
    fn each_figure_equals_a_recount(occasions in vec(occasion(), 0..60), marks in vec(mark(), 0..40), place in option::of(1_i64..4)) {
        let ledger = LedgerDay { occasions: occasions.clone(), marks: marks.clone() };
        let figures = DayFigures::count(&ledger, place.map(PlaceId));
        let here: Vec<&Occasion> = occasions.iter().filter(|o| place.is_none_or(|p| o.place.0 == p)).collect();
        let asked: Vec<&Question> = here.iter().flat_map(|o| &o.questions).collect();
        prop_assert_eq!(figures.occasions, here.len() as i64);
        prop_assert_eq!(figures.questions, asked.len() as i64);
        prop_assert_eq!(figures.minutes, here.iter().map(|o| o.minutes).sum::<i64>());
        prop_assert_eq!(figures.people, here.iter().map(|o| o.people).sum::<i64>());
        for hour in 0..24 {
            let counted = here.iter().filter(|o| o.quarter.number() / 4 == hour).count() as i64;
            prop_assert_eq!(figures.by_hour.get(&hour).copied().unwrap_or(0), counted);
        }
        for number in 101..=1206 {
            let id = TermId(number);
            let of = |count: &crate::Count<TermId>| count.get(&id).copied().unwrap_or(0);
            prop_assert_eq!(of(&figures.by_need), asked.iter().filter(|q| q.need == id).count() as i64);
            prop_assert_eq!(of(&figures.by_area), asked.iter().filter(|q| q.area == Some(id)).count() as i64);
            prop_assert_eq!(of(&figures.by_step), asked.iter().filter(|q| q.step == Some(id)).count() as i64);
            prop_assert_eq!(of(&figures.by_language), here.iter().filter(|o| o.language == id).count() as i64);
            prop_assert_eq!(of(&figures.by_channel), here.iter().filter(|o| o.channel == id).count() as i64);
            prop_assert_eq!(of(&figures.by_outcome), here.iter().filter(|o| o.outcome == id).count() as i64);
            prop_assert_eq!(of(&figures.by_obstacle), here.iter().filter(|o| o.obstacle == Some(id)).count() as i64);
        }
        for number in 1..5 {
            let target = here.iter().filter(|o| o.referred_to == Some(OrganisationId(number))).count() as i64;
            prop_assert_eq!(figures.by_target.get(&OrganisationId(number)).copied().unwrap_or(0), target);
            let service = asked.iter().filter(|q| q.eservice == Some(EserviceId(number))).count() as i64;
            prop_assert_eq!(figures.by_eservice.get(&EserviceId(number)).copied().unwrap_or(0), service);
        }
    }

    #[test]
    fn parts_add_up(occasions in vec(occasion(), 0..60)) {
        let both = DayFigures::count(&LedgerDay { occasions: occasions.clone(), marks: vec![] }, None);
        prop_assert_eq!(both.by_hour.values().sum::<i64>(), both.occasions);
        prop_assert_eq!(both.by_outcome.values().sum::<i64>(), both.occasions);
        prop_assert_eq!(both.by_need.values().sum::<i64>(), both.questions);
        let one = DayFigures::count(&LedgerDay { occasions: occasions.clone(), marks: vec![] }, Some(PlaceId(1)));
        let two = DayFigures::count(&LedgerDay { occasions: occasions.clone(), marks: vec![] }, Some(PlaceId(2)));
        let three = DayFigures::count(&LedgerDay { occasions: occasions.clone(), marks: vec![] }, Some(PlaceId(3)));
        prop_assert_eq!(one.occasions + two.occasions + three.occasions, both.occasions);
        prop_assert_eq!(one.questions + two.questions + three.questions, both.questions);
        let share = crate::Seen::exact(&both, crate::Waits::default(), None).share_solved();
        prop_assert!(share.is_none_or(|share| (0.0..=1.0).contains(&share)));
    }

    #[test]
    fn marks_never_count_as_help(occasions in vec(occasion(), 0..20), marks in vec(mark(), 0..40)) {
        let with = DayFigures::count(&LedgerDay { occasions: occasions.clone(), marks: marks.clone() }, None);
        let without = DayFigures::count(&LedgerDay { occasions, marks: vec![] }, None);
        prop_assert_eq!((with.occasions, with.questions, with.minutes), (without.occasions, without.questions, without.minutes));
        prop_assert_eq!(&with.by_hour, &without.by_hour);
        let away = marks.iter().filter(|mark| matches!(mark, Mark::TurnedAway { .. })).count() as i64;
        prop_assert_eq!(with.turned_away.values().sum::<i64>(), away);
    }
}
