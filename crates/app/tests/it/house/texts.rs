//! Every text, in every language.

use std::path::Path;

#[test]
fn texts_are_whole() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let findings = i18n::check(app::rooms::TEXTS, &[crates.as_path()]).unwrap();
    let said: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}
