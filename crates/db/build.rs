//! Lists the files of `migrations/`, so that a new one is found without being written down anywhere else.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut found: BTreeMap<String, [Option<String>; 2]> = BTreeMap::new();
    for entry in fs::read_dir(&folder).expect("migrations/ is there") {
        let path = entry.expect("migrations/ can be listed").path();
        let file = path.file_name().and_then(|name| name.to_str()).expect("a name in ASCII").to_owned();
        let Some(stem) = file.strip_suffix(".sql") else { continue };
        let text = format!("include_str!({:?})", path.canonicalize().expect("it is there").display().to_string());
        match stem.strip_suffix(".postgres") {
            Some(name) => found.entry(name.to_owned()).or_default()[1] = Some(text),
            None => found.entry(stem.trim_end_matches(".sqlite").to_owned()).or_default()[0] = Some(text),
        }
    }
    let mut list = String::from("/// The history, oldest first.\npub static MIGRATIONS: &[Migration] = &[\n");
    for (name, [sqlite, postgres]) in found {
        let number: u32 = name[..4].parse().expect("a name begins with four digits");
        let sqlite = sqlite.expect("every migration has a text for SQLite");
        let postgres = postgres.map_or_else(|| "None".to_owned(), |text| format!("Some({text})"));
        writeln!(list, "Migration {{ number: {number}, name: {name:?}, sqlite: {sqlite}, postgres: {postgres} }},")
            .expect("writing to a string");
    }
    list.push_str("];\n");
    let out = env::var("OUT_DIR").expect("cargo says where");
    fs::write(Path::new(&out).join("migrations.rs"), list).expect("the list can be written");
}
