//! The machine's clock, and the demo's. The only file that reads the time.

use kernel::{Clock, Instant};

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the time that is handed in comes from")]
    fn now(&self) -> Instant {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Instant(since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX)))
    }
}

/// The machine's clock, moved, so that the demo always begins on a lively afternoon.
pub struct MovedClock {
    seconds: i64,
}

impl MovedClock {
    /// A clock that says `begins` now, and runs on from there.
    #[must_use]
    pub fn beginning_at(begins: Instant) -> Self {
        Self { seconds: begins.seconds_since(SystemClock.now()) }
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Instant {
        SystemClock.now().plus_seconds(self.seconds)
    }
}
