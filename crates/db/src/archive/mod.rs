//! A backup: one file, the same for both engines, which `zcat` shows.
//!
//! It is gzip over lines of JSON: a [`Heading`]; for each table its name and columns and then a row a line; a [`Closing`] with the
//! number of rows of each table and the SHA-256 of every line before it. So a file that is cut or changed anywhere is known for it
//! before anything is touched. Bytes are written as hexadecimal digits.

mod line;
mod reading;
mod restoring;
mod writing;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kernel::Fault;
use serde::{Deserialize, Serialize};

pub use reading::Archive;
pub use restoring::{Replacing, restore};
pub use writing::Backup;

/// The form of the file. A reader refuses a number that it does not know.
const FORM: u32 = 1;

/// The first line: what the file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// The form of the file.
    pub brygga_archive: u32,
    /// The number of the newest migration that the rows were written under.
    pub schema: i64,
    /// The version of the binary that wrote it.
    pub version: String,
    /// When, seconds UTC.
    pub made_at: i64,
}

/// The line before the rows of a table.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Table {
    table: String,
    columns: Vec<String>,
}

/// The last line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// SHA-256 of every line before this one, their ends included, in hexadecimal digits.
    pub sha256: String,
}

impl Closing {
    /// Rows in all.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.rows.values().sum()
    }
}

/// `file` with something after its name, in the same folder, so that a rename is one step.
fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn fault(what: &str, file: &Path, error: std::io::Error) -> Fault {
    Fault::unavailable(format!("{what} {}", file.display())).because(error)
}

/// Makes a rename last: the folder has to reach the disk too.
fn sync_folder(file: &Path) -> Result<(), Fault> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| fault("keeping", folder, error))
}
