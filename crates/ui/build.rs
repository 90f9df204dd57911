//! Joins, hashes and compresses stylesheets, scripts and fonts, so that one binary holds them all.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const FONT: &str =
    "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";
/// In the order of the cascade.
const SHEETS: [&str; 5] = ["tokens", "base", "shell", "component", "paper"];
const ICONS: [&str; 16] = [
    "smartphone",
    "lock",
    "printer",
    "landmark",
    "user",
    "circle-question-mark",
    "monitor",
    "armchair",
    "undo-2",
    "check",
    "languages",
    "clock",
    "volume-2",
    "users",
    "log-out",
    "door-open",
];

struct Built {
    key: String,
    name: String,
    kind: &'static str,
    bytes: Vec<u8>,
}

fn main() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = here.join("../../node_modules");
    for folder in ["css", "script"] {
        println!("cargo::rerun-if-changed={}", here.join(folder).display());
    }
    println!("cargo::rerun-if-changed={}", modules.join(".package-lock.json").display());
    assert!(modules.join(FONT).exists(), "the front-end packages are missing: run bin/setup");

    let font = hashed("latin", "woff2", "font/woff2", fs::read(modules.join(FONT)).expect("the font"));
    let mut all = vec![sheet(here, "brygga", &SHEETS, &font.name)];
    for script in names(&here.join("script")) {
        let bytes = fs::read(here.join("script").join(format!("{script}.js"))).expect("a script");
        all.push(hashed(&script, "js", "text/javascript; charset=utf-8", bytes));
    }
    all.push(font);
    write(&all, &icons(&modules));
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned())).collect())
        .unwrap_or_default();
    names.sort();
    names
}

fn sheet(here: &Path, key: &str, parts: &[&str], font: &str) -> Built {
    let face_sheets = names(&here.join("css")).into_iter().filter(|name| !SHEETS.contains(&name.as_str()));
    let mut order: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
    let paper = order.pop();
    order.extend(face_sheets);
    order.extend(paper);
    let text = order.iter().fold(String::new(), |mut all, part| {
        all.push_str(&fs::read_to_string(here.join(format!("css/{part}.css"))).expect("a stylesheet"));
        all
    });
    hashed(key, "css", "text/css; charset=utf-8", squeezed(&text).replace("FONT_LATIN", font).into_bytes())
}

/// Without comments and without space that means nothing.
fn squeezed(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn hashed(key: &str, ending: &str, kind: &'static str, bytes: Vec<u8>) -> Built {
    // FNV-1a: a name that changes with the content, nothing more.
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    Built { key: key.to_owned(), name: format!("{key}-{hash:016x}.{ending}"), kind, bytes }
}

fn icons(modules: &Path) -> String {
    ICONS.iter().fold(String::new(), |mut list, icon| {
        let file = modules.join(format!("lucide-static/icons/{icon}.svg"));
        let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("no symbol {icon}: run bin/setup"));
        let inner = text.split_once("\n>").or_else(|| text.split_once("\">")).map_or("", |(_, inner)| inner);
        let inner = inner.trim_end().trim_end_matches("</svg>");
        let inner: String = inner.lines().map(str::trim).collect();
        writeln!(list, "({icon:?}, r#\"{inner}\"#),").expect("writing to a string");
        list
    })
}

fn write(all: &[Built], icons: &str) {
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo says where"));
    let mut list = String::from("pub(crate) static ASSETS: &[(&str, Asset)] = &[\n");
    for built in all {
        let save = |ending: &str, bytes: &[u8]| {
            let file = out.join(format!("{}{ending}", built.name));
            fs::write(&file, bytes).expect("an asset can be written");
            format!("include_bytes!({:?})", file.display().to_string())
        };
        let bytes = save("", &built.bytes);
        let squeezes = built.kind != "font/woff2";
        let packed = |ending: &str, bytes: Vec<u8>| {
            if squeezes { format!("Some({})", save(ending, &bytes)) } else { "None".to_owned() }
        };
        let brotli = packed(".br", brotli(&built.bytes));
        let gzip = packed(".gz", gzip(&built.bytes));
        writeln!(
            list,
            "({:?}, Asset {{ name: {:?}, content_type: {:?}, bytes: {bytes}, brotli: {brotli}, gzip: {gzip} }}),",
            built.key, built.name, built.kind
        )
        .expect("writing to a string");
    }
    list.push_str("];\n");
    write!(list, "pub(crate) static ICONS: &[(&str, &str)] = &[\n{icons}];\n").expect("writing to a string");
    fs::write(out.join("assets.rs"), list).expect("the list can be written");
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(bytes).expect("packing in memory");
    drop(writer);
    packed
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes).expect("packing in memory");
    writer.finish().expect("packing in memory")
}
