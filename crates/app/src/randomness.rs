//! The operating system's chance. The only file that takes it.

use kernel::Randomness;
use ring::rand::SecureRandom;

/// The operating system's chance.
pub struct SystemRandomness(ring::rand::SystemRandom);

impl Default for SystemRandomness {
    #[expect(clippy::disallowed_methods, reason = "this is where the chance that is handed in comes from")]
    fn default() -> Self {
        Self(ring::rand::SystemRandom::new())
    }
}

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        // Without chance there are no keys and no sessions: nothing that could be done instead is safe.
        self.0.fill(bytes).expect("the operating system gives chance");
    }
}
