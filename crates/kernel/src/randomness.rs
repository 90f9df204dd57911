//! Where chance comes from.

/// A source of unpredictable bytes. The binary hands in the operating system's; a test hands in a seeded one,
/// so that a failing run can be played again.
pub trait Randomness: Send + Sync {
    /// Fills `bytes` with chance.
    fn fill(&self, bytes: &mut [u8]);

    /// Sixty-four bits of chance that fit the databases' signed integer, never negative.
    fn number(&self) -> i64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        (u64::from_le_bytes(bytes) >> 1).cast_signed()
    }
}
