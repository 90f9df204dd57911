//! What verbs need of time and chance, taken before they run.

use calendar::{Local, Zone};
use kernel::{Instant, Randomness, Secret};

use crate::TicketId;

/// The present, by the clock and on the wall of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// By the clock.
    pub now: Instant,
    /// On the wall.
    pub local: Local,
}

impl Moment {
    /// The present at a place in `zone`.
    #[must_use]
    pub fn at(now: Instant, zone: &Zone) -> Self {
        Self { now, local: zone.local(now) }
    }
}

/// Chance for the keys of what tickets leave behind. It is kept nowhere, so that no key leads back to a ticket.
#[derive(Clone, Copy, Debug)]
pub struct Chance([u8; 16]);

impl Chance {
    /// Fresh chance, for one verb.
    #[must_use]
    pub fn draw(randomness: &dyn Randomness) -> Self {
        let mut bytes = [0; 16];
        randomness.fill(&mut bytes);
        Self(bytes)
    }

    #[cfg(test)]
    pub(crate) const fn of(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// 63 bits for one trace of one ticket.
    pub(crate) fn key(self, ticket: TicketId, trace: &str) -> i64 {
        let mixed = Secret::fingerprint(&[&self.0, ticket.bytes().as_slice(), trace.as_bytes()].concat());
        let bits = mixed[..8].iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        (bits >> 1).cast_signed()
    }
}
