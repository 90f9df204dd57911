//! Identity of rows that a visitor's trace never touches.

use std::fmt;
use std::marker::PhantomData;

use crate::{Clock, Randomness};

/// Sixteen bytes in the layout of UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then chance.
///
/// `Of` is the noun the row stands for, so that a ticket's id cannot be handed where a device's is meant.
/// The ledger does not use these, because they tell when a row was made.
pub struct Id<Of> {
    bytes: [u8; 16],
    of: PhantomData<fn() -> Of>,
}

impl<Of> Id<Of> {
    /// A new id that sorts after those of earlier seconds.
    #[must_use]
    pub fn fresh(clock: &dyn Clock, randomness: &dyn Randomness) -> Self {
        let mut bytes = [0; 16];
        randomness.fill(&mut bytes[6..]);
        let millis = clock.now().0.max(0).cast_unsigned() * 1000;
        bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
        bytes[6] = (bytes[6] & 0x0f) | 0x70;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        Self::from_bytes(bytes)
    }

    /// The id that these bytes, read from a row, stand for.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self { bytes, of: PhantomData }
    }

    /// The bytes as a row keeps them.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.bytes
    }

    /// The id written as 32 hexadecimal digits, as [`fmt::Display`] writes it; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut bytes = [0; 16];
        for (position, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[position * 2..position * 2 + 2], 16).ok()?;
        }
        Some(Self::from_bytes(bytes))
    }
}

impl<Of> Clone for Id<Of> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<Of> Copy for Id<Of> {}
impl<Of> PartialEq for Id<Of> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}
impl<Of> Eq for Id<Of> {}
impl<Of> PartialOrd for Id<Of> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<Of> Ord for Id<Of> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.bytes.cmp(&other.bytes)
    }
}
impl<Of> std::hash::Hash for Id<Of> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}
impl<Of> fmt::Display for Id<Of> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.bytes.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}
impl<Of> fmt::Debug for Id<Of> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;
    use crate::{Clock, Instant, Randomness};

    struct At(i64);
    impl Clock for At {
        fn now(&self) -> Instant {
            Instant(self.0)
        }
    }
    struct Ones;
    impl Randomness for Ones {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0xff);
        }
    }

    #[test]
    fn carries_version_seven_and_its_variant() {
        let id = Id::<()>::fresh(&At(1_700_000_000), &Ones);
        assert_eq!(id.bytes()[6] >> 4, 7);
        assert_eq!(id.bytes()[8] >> 6, 0b10);
    }

    #[test]
    fn later_ids_sort_later() {
        assert!(Id::<()>::fresh(&At(1), &Ones) < Id::<()>::fresh(&At(2), &Ones));
    }

    #[test]
    fn what_it_writes_it_reads() {
        let id = Id::<()>::fresh(&At(1_700_000_000), &Ones);
        assert_eq!(Id::parse(&id.to_string()), Some(id));
        for wrong in ["", "12", "zz000000000000000000000000000000", "+1000000000000000000000000000000"] {
            assert_eq!(Id::<()>::parse(wrong), None, "{wrong}");
        }
    }
}
