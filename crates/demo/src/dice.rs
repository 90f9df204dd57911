//! Chance that is the same every time.

use std::sync::atomic::{AtomicU64, Ordering};

use kernel::Randomness;

/// A seeded source of chance (SplitMix64): fit for a made-up town, and for nothing secret.
#[derive(Debug)]
pub struct Dice(AtomicU64);

impl Dice {
    /// Chance that begins at `seed`.
    #[must_use]
    pub const fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// Sixty-four bits.
    pub fn roll(&self) -> u64 {
        let mut bits = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed).wrapping_add(0x9e37_79b9_7f4a_7c15);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number from 0 up to, but not with, `below`.
    pub fn below(&self, below: u64) -> u64 {
        self.roll() % below.max(1)
    }

    /// Yes in `percent` of a hundred throws.
    pub fn chance(&self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of `choices`, each as often as its weight says.
    ///
    /// # Panics
    /// When there are no choices.
    pub fn weighed<T: Copy>(&self, choices: &[(T, u64)]) -> T {
        let mut left = self.below(choices.iter().map(|choice| choice.1).sum());
        for (choice, weight) in choices {
            if left < *weight {
                return *choice;
            }
            left -= weight;
        }
        choices[0].0
    }
}

impl Randomness for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.roll().to_le_bytes()[..chunk.len()]);
        }
    }
}
