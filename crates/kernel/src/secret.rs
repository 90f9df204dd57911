//! The installation's key. It stands in a file of its own, so that a copied database cannot be searched for codes.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::{digest, hmac};

use crate::{Fault, Randomness};

/// Thirty-two bytes of chance that never enter the database, and what is derived from them.
///
/// A `purpose` such as `help.return-code` keeps one use from standing in for another.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// The key that a file holds.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new key.
    #[must_use]
    pub fn fresh(randomness: &dyn Randomness) -> Self {
        let mut bytes = [0; 32];
        randomness.fill(&mut bytes);
        Self(bytes)
    }

    /// The bytes, to be written to their file and nowhere else.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The check value of `message`: HMAC-SHA-256 (RFC 2104) under a key of this purpose.
    #[must_use]
    pub fn check_value(&self, purpose: &str, message: &[u8]) -> [u8; 32] {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.derived(purpose)), message);
        let mut value = [0; 32];
        value.copy_from_slice(tag.as_ref());
        value
    }

    /// `message` encrypted and authenticated (ChaCha20-Poly1305, RFC 8439): nonce, then text, then tag.
    ///
    /// # Errors
    /// A fault when the cipher refuses, which it does only for messages of many gigabytes.
    pub fn seal(&self, purpose: &str, randomness: &dyn Randomness, message: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut nonce = [0; NONCE_LEN];
        randomness.fill(&mut nonce);
        let mut text = message.to_vec();
        self.cipher(purpose)
            .and_then(|key| {
                key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut text).ok()
            })
            .ok_or_else(|| Fault::broken("sealing a message"))?;
        Ok([nonce.as_slice(), &text].concat())
    }

    /// What was sealed for this purpose by this key; `None` for anything else.
    #[must_use]
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, text) = sealed.split_first_chunk::<NONCE_LEN>()?;
        let mut text = text.to_vec();
        let key = self.cipher(purpose)?;
        let opened = key.open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::empty(), &mut text).ok()?;
        Some(opened.to_vec())
    }

    /// SHA-256 of `message`, for what is itself long and random and needs no key.
    #[must_use]
    pub fn fingerprint(message: &[u8]) -> [u8; 32] {
        let mut value = [0; 32];
        value.copy_from_slice(digest::digest(&digest::SHA256, message).as_ref());
        value
    }

    fn derived(&self, purpose: &str) -> [u8; 32] {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), purpose.as_bytes());
        let mut key = [0; 32];
        key.copy_from_slice(tag.as_ref());
        key
    }

    fn cipher(&self, purpose: &str) -> Option<LessSafeKey> {
        UnboundKey::new(&CHACHA20_POLY1305, &self.derived(purpose)).ok().map(LessSafeKey::new)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;
    use crate::Randomness;

    struct Sevens;
    impl Randomness for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn what_is_sealed_opens_for_its_purpose_only() {
        let secret = Secret::from_bytes([1; 32]);
        let sealed = secret.seal("undo", &Sevens, b"day 4").unwrap();
        assert_eq!(secret.open("undo", &sealed).as_deref(), Some(b"day 4".as_slice()));
        assert_eq!(secret.open("other", &sealed), None);
        assert_eq!(Secret::from_bytes([2; 32]).open("undo", &sealed), None);
        assert_eq!(secret.open("undo", b"short"), None);
        let mut torn = sealed;
        torn[14] ^= 1;
        assert_eq!(secret.open("undo", &torn), None);
    }

    #[test]
    fn check_values_differ_by_purpose_and_key() {
        let secret = Secret::from_bytes([1; 32]);
        assert_ne!(secret.check_value("a", b"x"), secret.check_value("b", b"x"));
        assert_ne!(secret.check_value("a", b"x"), Secret::from_bytes([2; 32]).check_value("a", b"x"));
    }

    #[test]
    fn it_is_never_printed() {
        assert_eq!(format!("{:?}", Secret::from_bytes([9; 32])), "Secret(…)");
    }
}
