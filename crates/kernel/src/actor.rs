//! Who asks, and what a room lets them do.

use crate::{Id, Instant};

/// A library, the owner of nearly every row: a small number, unique in the installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LibraryId(pub i64);

/// A place of a library: a small number, unique in the installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceId(pub i64);

/// The noun behind [`AccountId`].
#[derive(Debug)]
pub enum AccountNoun {}
/// A member of staff's account.
pub type AccountId = Id<AccountNoun>;

/// The noun behind [`DeviceId`].
#[derive(Debug)]
pub enum DeviceNoun {}
/// A paired screen or tablet.
pub type DeviceId = Id<DeviceNoun>;

/// What an account may be at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Helps visitors.
    Guide,
    /// Helps visitors and holds courses.
    Instructor,
    /// A pupil or volunteer: the line and the tally only, because they have signed less.
    Volunteer,
    /// Answers for the centre.
    Manager,
    /// From another department or organisation.
    Partner,
    /// Reads suppressed figures only.
    Reader,
    /// Runs the installation, and sees no more of visitors than anyone.
    Administrator,
}

impl Role {
    /// Every role, in the order pages list them.
    pub const ALL: [Self; 7] = [
        Self::Guide,
        Self::Instructor,
        Self::Volunteer,
        Self::Manager,
        Self::Partner,
        Self::Reader,
        Self::Administrator,
    ];

    /// The word in rows, keys and forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Instructor => "instructor",
            Self::Volunteer => "volunteer",
            Self::Manager => "manager",
            Self::Partner => "partner",
            Self::Reader => "reader",
            Self::Administrator => "administrator",
        }
    }

    /// The role that a row or form names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Something that a room lets some roles do. Rooms declare theirs as constants and list them, so that the table of
/// permissions can be printed and tested.
#[derive(Debug, PartialEq, Eq)]
pub struct Permission {
    /// Room and verb, such as `help.log`.
    pub name: &'static str,
    /// The roles that hold it.
    pub roles: &'static [Role],
}

/// A role at one place, or at every place of the library. Held grants only: those outside their dates are not loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The library it is held in.
    pub library: LibraryId,
    /// The place, or `None` for all of the library's.
    pub place: Option<PlaceId>,
    /// What its holder may be there.
    pub role: Role,
}

/// What a paired device is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeviceKind {
    /// Gives tickets to visitors.
    Kiosk,
    /// Shows who is called.
    Board,
    /// A tablet that staff share.
    Desk,
}

impl DeviceKind {
    /// Every kind, in the order pages list them.
    pub const ALL: [Self; 3] = [Self::Kiosk, Self::Board, Self::Desk];

    /// The word in rows, keys and forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Board => "board",
            Self::Desk => "desk",
        }
    }

    /// The kind that a row or form names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Who asks.
#[derive(Clone, Debug)]
pub enum Actor {
    /// Anyone: nothing is known of them, and nothing is asked.
    Visitor,
    /// A paired device.
    Device {
        /// Which.
        id: DeviceId,
        /// What for.
        kind: DeviceKind,
        /// The library it stands in.
        library: LibraryId,
        /// The place it stands at.
        place: PlaceId,
    },
    /// A member of staff who has signed in.
    Staff {
        /// Their account.
        account: AccountId,
        /// What they may be, and where, today.
        grants: Vec<Grant>,
        /// When they last proved who they are, for what asks for that.
        signed_in_at: Instant,
    },
    /// Brygga itself: jobs and the command line.
    System,
}

impl Actor {
    /// Whether this actor holds `permission` anywhere in `library`.
    #[must_use]
    pub fn may(&self, permission: &Permission, library: LibraryId) -> bool {
        match self {
            Self::Staff { grants, .. } => {
                grants.iter().any(|grant| grant.library == library && permission.roles.contains(&grant.role))
            }
            Self::System => true,
            Self::Visitor | Self::Device { .. } => false,
        }
    }

    /// Whether this actor holds `permission` at `place`.
    #[must_use]
    pub fn may_at(&self, permission: &Permission, library: LibraryId, place: PlaceId) -> bool {
        match self {
            Self::Staff { grants, .. } => grants.iter().any(|grant| {
                grant.library == library
                    && grant.place.is_none_or(|granted| granted == place)
                    && permission.roles.contains(&grant.role)
            }),
            Self::System => true,
            Self::Visitor | Self::Device { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Actor, DeviceKind, Grant, LibraryId, Permission, PlaceId, Role};
    use crate::{Id, Instant};

    const LOG: Permission = Permission { name: "help.log", roles: &[Role::Guide] };

    fn guide_at(place: Option<PlaceId>) -> Actor {
        Actor::Staff {
            account: Id::from_bytes([1; 16]),
            grants: vec![Grant { library: LibraryId(1), place, role: Role::Guide }],
            signed_in_at: Instant(0),
        }
    }

    #[test]
    fn a_grant_reaches_its_place_and_no_other() {
        let guide = guide_at(Some(PlaceId(4)));
        assert!(guide.may_at(&LOG, LibraryId(1), PlaceId(4)));
        assert!(!guide.may_at(&LOG, LibraryId(1), PlaceId(5)));
        assert!(guide.may(&LOG, LibraryId(1)));
    }

    #[test]
    fn a_grant_never_reaches_another_library() {
        let guide = guide_at(None);
        assert!(guide.may_at(&LOG, LibraryId(1), PlaceId(9)));
        assert!(!guide.may(&LOG, LibraryId(2)));
        assert!(!guide.may_at(&LOG, LibraryId(2), PlaceId(4)));
    }

    #[test]
    fn codes_read_back() {
        assert!(Role::ALL.iter().all(|role| Role::parse(role.code()) == Some(*role)));
        assert!(DeviceKind::ALL.iter().all(|kind| DeviceKind::parse(kind.code()) == Some(*kind)));
        assert!(!Actor::Visitor.may(&LOG, LibraryId(1)));
    }
}
