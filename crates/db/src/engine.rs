//! The two engines, and how an operator names a database.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What keeps the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// A file beside the binary: one machine, no server to care for.
    Sqlite,
    /// A server: any number of nodes.
    Postgres,
}

/// Where a database is: `sqlite:FILE` or `postgres://…`.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A file.
    Sqlite(PathBuf),
    /// A connection string, password included.
    Postgres(String),
}

impl Address {
    /// The engine that it leads to.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    /// The file, for SQLite.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(file) => Some(file),
            Self::Postgres(_) => None,
        }
    }
}

/// An address that is neither, with what to write instead. A bare word is refused too, because a misspelt
/// `postgres` would otherwise make an empty file of that name.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownAddress;

impl fmt::Display for UnknownAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("write sqlite:FILE, such as sqlite:brygga.db, or postgres://USER:PASSWORD@HOST/NAME")
    }
}
impl std::error::Error for UnknownAddress {}

impl FromStr for Address {
    type Err = UnknownAddress;

    fn from_str(text: &str) -> Result<Self, UnknownAddress> {
        if let Some(file) = text.strip_prefix("sqlite:") {
            let file = file.strip_prefix("//").unwrap_or(file);
            let plain = !file.is_empty() && !file.contains('?') && file != ":memory:";
            return if plain { Ok(Self::Sqlite(PathBuf::from(file))) } else { Err(UnknownAddress) };
        }
        let server = text.starts_with("postgres://") || text.starts_with("postgresql://");
        let parsed = server && text.parse::<tokio_postgres::Config>().is_ok();
        if parsed { Ok(Self::Postgres(text.to_owned())) } else { Err(UnknownAddress) }
    }
}

/// Without the password.
impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(file) => write!(formatter, "sqlite:{}", file.display()),
            Self::Postgres(_) => formatter.write_str("postgres://…"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn an_address_says_which_engine() {
        assert_eq!("sqlite:a/b.db".parse(), Ok(Address::Sqlite("a/b.db".into())));
        assert_eq!("sqlite:///srv/b.db".parse(), Ok(Address::Sqlite("/srv/b.db".into())));
        assert!(matches!("postgres://u:p@h/n".parse(), Ok(Address::Postgres(_))));
    }

    #[test]
    fn what_would_silently_make_an_empty_file_is_refused() {
        for text in ["", "brygga.db", "postgres:/typo", "sqlite:", "sqlite::memory:", "sqlite:x?mode=ro", "mysql://h/n"]
        {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_password_is_not_printed() {
        let address: Address = "postgres://u:secret@h/n".parse().unwrap();
        assert!(!format!("{address:?}").contains("secret"));
    }
}
