//! The file that holds the installation's key, outside the database and outside its backups.

use std::fs::{OpenOptions, Permissions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use anyhow::{Context, Result, bail};
use kernel::{Randomness, Secret};

/// Reads the key in `file`, or makes one there that only its owner may read.
///
/// # Errors
/// When the file cannot be read or made, is open to others, or does not hold 32 bytes: a key that is silently made anew
/// would make every code that was handed out worthless.
pub fn secret_in(file: &Path, randomness: &dyn Randomness) -> Result<Secret> {
    match make(file, randomness) {
        Ok(secret) => Ok(secret),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => read(file),
        Err(error) => Err(error).with_context(|| format!("--secret-file: cannot make {}", file.display())),
    }
}

fn make(file: &Path, randomness: &dyn Randomness) -> std::io::Result<Secret> {
    let mut handle = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    let secret = Secret::fresh(randomness);
    handle.write_all(secret.bytes())?;
    handle.sync_all()?;
    Ok(secret)
}

fn read(file: &Path) -> Result<Secret> {
    let mut bytes = Vec::new();
    let mut handle = OpenOptions::new()
        .read(true)
        .open(file)
        .with_context(|| format!("--secret-file: cannot read {}", file.display()))?;
    if handle.metadata()?.permissions().mode() & 0o077 != 0 {
        handle
            .set_permissions(Permissions::from_mode(0o600))
            .with_context(|| format!("--secret-file: {} may be read by others; run chmod 600 on it", file.display()))?;
    }
    handle.read_to_end(&mut bytes)?;
    match <[u8; 32]>::try_from(bytes.as_slice()) {
        Ok(bytes) => Ok(Secret::from_bytes(bytes)),
        Err(_) => bail!(
            "--secret-file: {} holds {} bytes instead of 32; restore it from where you keep it, since codes depend on it",
            file.display(),
            bytes.len()
        ),
    }
}
