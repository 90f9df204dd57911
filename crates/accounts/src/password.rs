//! Passwords: which are good enough, and how they are kept.
//!
//! NIST SP 800-63B, 5.1.1.2: length counts, composition does not, and what everybody uses is refused. Kept with Argon2id, 19 MiB, two
//! rounds, one lane (OWASP, "Password Storage").

use std::sync::{Arc, LazyLock};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use kernel::{Fault, Randomness, Refusal, Result};
use tokio::sync::Semaphore;

/// The fewest letters.
const SHORTEST: usize = 10;
/// More letters would make a request dear.
const LONGEST: usize = 200;

const COMMON: &str = include_str!("../data/common-passwords.txt");

/// Hashes at once: each takes 19 MiB and a core.
static ROOM: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(2)));

/// Why `password` is not good enough, at the field `password`; `known` are words that others know, such as the name one signs in with.
#[must_use]
pub fn password_problem(password: &str, known: &[&str]) -> Option<Refusal> {
    let letters = password.chars().count();
    if !(SHORTEST..=LONGEST).contains(&letters) {
        return Some(Refusal::new("accounts-password-short").with("least", 10).at("password"));
    }
    let plain = password.to_lowercase();
    let first = plain.chars().next().unwrap_or_default();
    let of_one_letter = plain.chars().all(|letter| letter == first);
    let is_known = known.iter().any(|word| word.chars().count() >= 4 && is_mostly(&plain, &word.to_lowercase()));
    let is_common = COMMON.lines().any(|common| common == plain);
    (of_one_letter || is_known || is_common).then(|| Refusal::new("accounts-password-common").at("password"))
}

/// Whether `password` is `word` with at most five letters around it.
fn is_mostly(password: &str, word: &str) -> bool {
    password.contains(word) && password.chars().count() <= word.chars().count() + 5
}

fn argon() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// What is kept of a password: a PHC string.
///
/// # Errors
/// A fault when there is no memory for it.
pub async fn hash(password: String, randomness: &dyn Randomness) -> Result<String> {
    let mut salt = [0; 16];
    randomness.fill(&mut salt);
    in_turn(move || {
        let hashed = argon().hash_password_with_salt(password.as_bytes(), &salt);
        hashed
            .map(|hash| hash.to_string())
            .map_err(|error| Fault::broken("hashing a password").because(error.to_string()))
    })
    .await
}

/// Whether `password` is the one that `kept` was made of. With nothing kept the same time is taken.
pub(crate) async fn is_right(password: String, kept: Option<String>) -> Result<bool> {
    /// A password that nobody has, so that an unknown name takes as long as a wrong password.
    const NOBODYS: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$R8ClcHhgLFVLqY1m1lVpxkqCdAMdG3WQbXtFX5mXhpw";
    let known = kept.is_some();
    in_turn(move || {
        let kept = kept.as_deref().unwrap_or(NOBODYS);
        let parsed =
            PasswordHash::new(kept).map_err(|error| Fault::broken("reading a password").because(error.to_string()))?;
        Ok(argon().verify_password(password.as_bytes(), &parsed).is_ok() && known)
    })
    .await
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> Result<T, Fault> + Send + 'static) -> Result<T> {
    let turn = Arc::clone(&ROOM).acquire_owned().await;
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    Ok(done.await.map_err(|error| Fault::broken("hashing a password").because(error))??)
}

#[cfg(test)]
mod tests {
    use kernel::Randomness;

    use super::{hash, is_right, password_problem};

    struct Sevens;
    impl Randomness for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn long_and_ones_own_is_good_enough() {
        let problem = |password: &str| password_problem(password, &["eva.ek", "Ekbackens bibliotek"]).map(|r| r.key());
        assert_eq!(problem("tre glada måsar"), None);
        assert_eq!(problem("kort"), Some("accounts-password-short"));
        assert_eq!(problem(&"x".repeat(201)), Some("accounts-password-short"));
        for common in ["Lösenord123", "qwertyuiop", "aaaaaaaaaaaa", "eva.ek2026", "ekbackens bibliotek1"] {
            assert_eq!(problem(common), Some("accounts-password-common"), "{common}");
        }
    }

    #[tokio::test]
    async fn a_password_is_known_by_its_hash() {
        let kept = hash("tre glada måsar".to_owned(), &Sevens).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(is_right("tre glada måsar".to_owned(), Some(kept.clone())).await.unwrap());
        assert!(!is_right("tre glada masar".to_owned(), Some(kept)).await.unwrap());
        assert!(!is_right("tre glada måsar".to_owned(), None).await.unwrap());
    }
}
