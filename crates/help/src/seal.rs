//! A return code on its way from page to page: sealed, so that no address, history or log holds it, and dead within the hour.

use kernel::{Error, Fault, Instant, LibraryId, Randomness, Secret};

use crate::return_code::ReturnCode;

const PURPOSE: &str = "help.return-page";
/// Minutes in which a guide and a visitor look at it.
const MINUTES: i64 = 60;

/// The word that stands in an address for `code`.
///
/// # Errors
/// A fault when the cipher refuses.
pub(crate) fn seal(
    code: ReturnCode,
    library: LibraryId,
    (secret, randomness): (&Secret, &dyn Randomness),
    now: Instant,
) -> Result<String, Fault> {
    let plain = [&library.0.to_le_bytes()[..], &now.plus_minutes(MINUTES).0.to_le_bytes(), &code.bytes()].concat();
    let sealed = secret.seal(PURPOSE, randomness, &plain)?;
    Ok(sealed.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The code behind a word from an address.
///
/// # Errors
/// Missing when it is none of ours, another library's, or too old.
pub(crate) fn open(word: &str, library: LibraryId, secret: &Secret, now: Instant) -> kernel::Result<ReturnCode> {
    let plain = bytes(word).and_then(|sealed| secret.open(PURPOSE, &sealed)).ok_or(Error::Missing)?;
    let (whose, rest) = plain.split_first_chunk::<8>().ok_or(Error::Missing)?;
    let (until, code) = rest.split_first_chunk::<8>().ok_or(Error::Missing)?;
    let alive = i64::from_le_bytes(*whose) == library.0 && now.0 <= i64::from_le_bytes(*until);
    let code = <[u8; 4]>::try_from(code).ok().and_then(ReturnCode::of_bytes);
    code.filter(|_| alive).ok_or(Error::Missing)
}

fn bytes(word: &str) -> Option<Vec<u8>> {
    let digits = word.as_bytes();
    digits.len().is_multiple_of(2).then_some(())?;
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use kernel::{Instant, LibraryId, Randomness, Secret};

    use super::{open, seal};
    use crate::return_code::ReturnCode;

    struct Sevens;
    impl Randomness for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn a_sealed_code_opens_in_its_library_for_an_hour() {
        let secret = Secret::from_bytes([1; 32]);
        let code = ReturnCode::of_form(&secret, LibraryId(1), "a key");
        let word = seal(code, LibraryId(1), (&secret, &Sevens), Instant(0)).unwrap();
        assert_eq!(open(&word, LibraryId(1), &secret, Instant(3_600)).unwrap(), code);
        assert!(open(&word, LibraryId(1), &secret, Instant(3_601)).is_err());
        assert!(open(&word, LibraryId(2), &secret, Instant(0)).is_err());
        assert!(open(&word[2..], LibraryId(1), &secret, Instant(0)).is_err());
        assert!(open("", LibraryId(1), &secret, Instant(0)).is_err());
        assert!(open("å", LibraryId(1), &secret, Instant(0)).is_err());
    }
}
