//! Writing a backup, while the database is used.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use kernel::{Fault, Instant, Result};
use ring::digest;
use serde::Serialize;

use super::{Closing, FORM, Heading, Table, beside, fault, line, sync_folder};
use crate::catalog::{self, catalog};
use crate::{Db, Statement, Tx, Value, migration};

/// What it tells is of this database: one that is restored has its references.
const LOOSE: &str = "db_loose";
/// Rows that are in memory at once.
const PAGE: usize = 2_000;

/// What is written, and where.
#[derive(Clone, Debug)]
pub struct Backup {
    /// The file. It is there when all of it is, and not before.
    pub file: PathBuf,
    /// The version of this binary.
    pub version: String,
    /// Now.
    pub made_at: Instant,
    /// Tables whose rows are of no use on another day, such as sessions.
    pub leave_out: &'static [&'static str],
}

impl Db {
    /// Writes every row, as of one moment, to a file that takes its name when it is whole and on the disk. Others read and write
    /// meanwhile.
    ///
    /// # Errors
    /// A fault when the file cannot be written or the database is away; a file that was there before is then as it was.
    pub async fn backup(&self, backup: Backup) -> Result<Closing> {
        self.read(move |tx| {
            // A reading may be run again, so it begins with an empty file each time.
            let part = beside(&backup.file, ".part");
            let closing = write(tx, &backup, &part).inspect_err(|_| {
                let _ = std::fs::remove_file(&part);
            })?;
            std::fs::rename(&part, &backup.file).map_err(|error| fault("naming", &backup.file, error))?;
            sync_folder(&backup.file)?;
            Ok(closing)
        })
        .await
    }
}

fn write(tx: &mut Tx<'_>, backup: &Backup, part: &Path) -> Result<Closing> {
    let opened = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(part);
    let mut lines = Lines::new(opened.map_err(|error| fault("making", part, error))?, part);
    let schema = migration::newest(tx)?;
    let made_at = backup.made_at.0;
    lines.write(&Heading { brygga_archive: FORM, schema, version: backup.version.clone(), made_at })?;
    let mut rows = BTreeMap::new();
    let left_out = |table: &catalog::Table| table.name == LOOSE || backup.leave_out.contains(&table.name.as_str());
    for table in catalog(schema)?.iter().filter(|table| !left_out(table)) {
        rows.insert(table.name.clone(), write_table(tx, table, &mut lines)?);
    }
    let sha256 = line::hexadecimal(lines.sum.clone().finish().as_ref());
    let closing = Closing { rows, sha256 };
    lines.write(&closing)?;
    lines.finish()?;
    Ok(closing)
}

fn write_table(tx: &mut Tx<'_>, table: &catalog::Table, lines: &mut Lines) -> Result<u64> {
    let columns: Vec<String> = table.columns.iter().map(|column| column.name.clone()).collect();
    let (first, next) = pages(table);
    lines.write(&Table { table: table.name.clone(), columns })?;
    let mut rows = tx.rows(first, &[])?;
    let mut count = 0;
    while let Some(last) = rows.last() {
        let seen = table.key.iter().map(|name| last.get::<Value>(name)).collect::<Result<Vec<_>>>()?;
        for row in &rows {
            lines.write(&line::from_row(row)?)?;
        }
        count += rows.len() as u64;
        rows = if rows.len() < PAGE { Vec::new() } else { tx.rows(next, &seen)? };
    }
    Ok(count)
}

/// The statements that read the first page of a table, and the page after a key.
fn pages(table: &catalog::Table) -> (&'static Statement, &'static Statement) {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let (columns, key) = (columns.join(", "), table.key.join(", "));
    let places: Vec<String> = (1..=table.key.len()).map(|at| format!("${at}")).collect();
    let (name, places) = (&table.name, places.join(", "));
    let first = format!("SELECT {columns} FROM {name} ORDER BY {key} LIMIT {PAGE}");
    let next = format!("SELECT {columns} FROM {name} WHERE ({key}) > ({places}) ORDER BY {key} LIMIT {PAGE}");
    (Statement::of_table(name, first), Statement::of_table(name, next))
}

/// Lines on their way to the file, and the sum of them.
struct Lines<'a> {
    to: GzEncoder<BufWriter<File>>,
    sum: digest::Context,
    file: &'a Path,
    line: Vec<u8>,
}

impl<'a> Lines<'a> {
    fn new(to: File, file: &'a Path) -> Self {
        let to = GzEncoder::new(BufWriter::new(to), Compression::fast());
        Self { to, sum: digest::Context::new(&digest::SHA256), file, line: Vec::new() }
    }

    fn write(&mut self, what: &impl Serialize) -> Result<()> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, what).map_err(|error| Fault::broken("writing a line").because(error))?;
        self.line.push(b'\n');
        self.sum.update(&self.line);
        Ok(self.to.write_all(&self.line).map_err(|error| fault("writing", self.file, error))?)
    }

    fn finish(self) -> Result<()> {
        let ended =
            self.to.finish().and_then(|buffer| buffer.into_inner().map_err(std::io::IntoInnerError::into_error));
        Ok(ended.and_then(|file| file.sync_all()).map_err(|error| fault("keeping", self.file, error))?)
    }
}
