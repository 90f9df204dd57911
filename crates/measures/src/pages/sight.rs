//! Who sees what of a day.

use kernel::{Actor, LibraryId, PlaceId};
use places::Place;

use crate::{SEE_DAY, SEE_FIGURES};

/// How whoever asks sees a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// As it is: staff of the centre, everywhere in their library.
    Exact,
    /// Suppressed, at every place of the library.
    Everywhere,
    /// Suppressed, at these places.
    At(Vec<PlaceId>),
}

impl Sight {
    /// Judged by what the actor holds in `library`. Who is staff at any place sees all as it is: suppressed figures beside exact ones
    /// would hide nothing.
    pub(crate) fn of(actor: &Actor, library: LibraryId) -> Self {
        if actor.may(&SEE_DAY, library) {
            return Self::Exact;
        }
        let Actor::Staff { grants, .. } = actor else { return Self::At(Vec::new()) };
        let held = grants.iter().filter(|grant| grant.library == library && SEE_FIGURES.roles.contains(&grant.role));
        let places: Option<Vec<PlaceId>> = held.map(|grant| grant.place).collect();
        places.map_or(Self::Everywhere, Self::At)
    }

    pub(crate) const fn is_suppressed(&self) -> bool {
        !matches!(self, Self::Exact)
    }

    pub(crate) const fn has_all_places(&self) -> bool {
        !matches!(self, Self::At(_))
    }

    /// Those of `places` that may be asked for.
    pub(crate) fn places(&self, mut places: Vec<Place>) -> Vec<Place> {
        if let Self::At(held) = self {
            places.retain(|place| held.contains(&place.id));
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Actor, Grant, Id, Instant, LibraryId, PlaceId, Role};

    use super::Sight;

    fn holding(grants: &[(Role, Option<i64>)]) -> Sight {
        let grant = |(role, place): &(Role, Option<i64>)| Grant {
            library: LibraryId(1),
            place: place.map(PlaceId),
            role: *role,
        };
        let grants = grants.iter().map(grant).collect();
        let actor = Actor::Staff { account: Id::from_bytes([1; 16]), grants, signed_in_at: Instant(0) };
        Sight::of(&actor, LibraryId(1))
    }

    #[test]
    fn the_role_decides_what_is_seen_and_the_grant_where() {
        for role in [Role::Guide, Role::Instructor, Role::Manager] {
            assert_eq!(holding(&[(role, Some(4))]), Sight::Exact);
        }
        for role in [Role::Reader, Role::Partner] {
            assert_eq!(holding(&[(role, None)]), Sight::Everywhere);
            assert_eq!(holding(&[(role, Some(4)), (role, Some(5))]), Sight::At(vec![PlaceId(4), PlaceId(5)]));
            assert_eq!(holding(&[(role, Some(4)), (role, None)]), Sight::Everywhere);
        }
        assert_eq!(holding(&[(Role::Volunteer, None), (Role::Reader, Some(4))]), Sight::At(vec![PlaceId(4)]));
        assert_eq!(holding(&[(Role::Guide, Some(4)), (Role::Reader, None)]), Sight::Exact);
    }
}
