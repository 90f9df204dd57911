//! Reading a backup: first the whole of it, to know that it is whole.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use flate2::bufread::GzDecoder;
use kernel::{Fault, Result};
use ring::digest;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::{Closing, FORM, Heading, Table, line};

/// How the line before a table's rows begins.
const TABLE: &[u8] = b"{\"table\"";
/// How a row begins.
const ROW: u8 = b'[';

/// A backup that is whole.
#[derive(Clone, Debug)]
pub struct Archive {
    file: PathBuf,
    /// What it is.
    pub heading: Heading,
    /// What it holds.
    pub closing: Closing,
}

impl Archive {
    /// Reads all of `file` and compares it with its own checksum.
    ///
    /// # Errors
    /// A fault that says what is wrong: it cannot be read, is no backup of ours, is of a later form, is cut or was changed.
    pub fn open(file: &Path) -> Result<Self> {
        let mut lines = Lines::open(file)?;
        let heading: Heading = lines.parsed().map_err(|_| torn(file, "it does not begin like a backup"))?;
        if heading.brygga_archive != FORM {
            return Err(torn(file, "it was written by a newer brygga; use that one").into());
        }
        let mut rows = BTreeMap::new();
        loop {
            let sum = line::hexadecimal(lines.sum.clone().finish().as_ref());
            lines.next()?;
            if lines.line.is_empty() {
                return Err(torn(file, "it ends too early").into());
            }
            if !lines.line.starts_with(TABLE) {
                let closing: Closing = lines.parse()?;
                let whole = closing.sha256 == sum && closing.rows == rows && lines.ended()?;
                let archive = Self { file: file.to_owned(), heading, closing };
                return if whole { Ok(archive) } else { Err(torn(file, "its checksum does not hold").into()) };
            }
            let table: Table = lines.parse()?;
            rows.insert(table.table, lines.count_rows()?);
        }
    }

    /// Its tables one after the other: `each` is given the name, the columns and the rows.
    pub(super) fn tables(
        &self,
        mut each: impl FnMut(&str, &[String], &mut dyn Iterator<Item = Result<Vec<Json>>>) -> Result<()>,
    ) -> Result<()> {
        let mut lines = Lines::open(&self.file)?;
        lines.next()?;
        loop {
            lines.next()?;
            if !lines.line.starts_with(TABLE) {
                return Ok(());
            }
            let table: Table = lines.parse()?;
            each(&table.table, &table.columns, &mut Rows { lines: &mut lines })?;
        }
    }
}

/// The rows of one table.
struct Rows<'a> {
    lines: &'a mut Lines,
}

impl Iterator for Rows<'_> {
    type Item = Result<Vec<Json>>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.lines.peek() {
            Ok(Some(ROW)) => Some(self.lines.parsed()),
            Ok(_) => None,
            Err(error) => Some(Err(error)),
        }
    }
}

struct Lines {
    from: BufReader<GzDecoder<BufReader<File>>>,
    sum: digest::Context,
    line: Vec<u8>,
    file: PathBuf,
}

impl Lines {
    fn open(file: &Path) -> Result<Self> {
        let opened = File::open(file).map_err(|error| super::fault("opening", file, error))?;
        let from = BufReader::with_capacity(1 << 16, GzDecoder::new(BufReader::new(opened)));
        Ok(Self { from, sum: digest::Context::new(&digest::SHA256), line: Vec::new(), file: file.to_owned() })
    }

    fn next(&mut self) -> Result<()> {
        self.line.clear();
        self.from
            .read_until(b'\n', &mut self.line)
            .map_err(|error| torn(&self.file, "it is cut or was changed").because(error))?;
        self.sum.update(&self.line);
        Ok(())
    }

    /// Reads all rows that come next, and no further.
    fn count_rows(&mut self) -> Result<u64> {
        let mut count = 0;
        while self.peek()? == Some(ROW) {
            self.next()?;
            count += 1;
        }
        Ok(count)
    }

    /// How the next line begins.
    fn peek(&mut self) -> Result<Option<u8>> {
        let file = &self.file;
        let buffer = self.from.fill_buf().map_err(|error| torn(file, "it is cut or was changed").because(error))?;
        Ok(buffer.first().copied())
    }

    fn parse<T: DeserializeOwned>(&self) -> Result<T> {
        let parsed = serde_json::from_slice(&self.line);
        Ok(parsed.map_err(|error| torn(&self.file, "a line is not what it should be").because(error))?)
    }

    fn parsed<T: DeserializeOwned>(&mut self) -> Result<T> {
        self.next()?;
        self.parse()
    }

    /// Whether nothing comes after; reading to the end also compares gzip's own sum.
    fn ended(&mut self) -> Result<bool> {
        self.next()?;
        let rest =
            self.from.get_mut().get_mut().fill_buf().map_err(|error| super::fault("reading", &self.file, error))?;
        Ok(self.line.is_empty() && rest.is_empty())
    }
}

fn torn(file: &Path, why: &str) -> Fault {
    Fault::broken(format!("{} is no whole backup: {why}", file.display()))
}
