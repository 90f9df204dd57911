//! Toy texts that break each rule, and our own that break none.

use std::fs;
use std::path::Path;

use crate::{Rule, Source, check};

const WHOLE: [(&str, &str); 3] = [
    (
        "sv",
        "# The number of people in line.\ntoy-waiting = { $n ->\n    [one] { $n } väntar\n   *[other] { $n } väntar\n}\n",
    ),
    ("en", "toy-waiting = { $n ->\n    [one] { $n } waits\n   *[other] { $n } wait\n}\n"),
    (
        "ar",
        "toy-waiting = { $n ->\n    [zero] ا\n    [one] ا\n    [two] ا\n    [few] ا\n    [many] ا\n   *[other] ا\n}\n",
    ),
];

/// Findings about the toy room when these texts are added to whole ones, and `code` is all the code there is.
fn found(added: &[(&'static str, &str)], code: &str) -> Vec<(Rule, String)> {
    let sources: Vec<_> = WHOLE
        .into_iter()
        .map(|(language, whole)| {
            let more: String = added.iter().filter(|(of, _)| *of == language).map(|(_, text)| *text).collect();
            Source { room: "toy", language, text: Box::leak((whole.to_owned() + &more).into_boxed_str()) }
        })
        .collect();
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("page.rs"), format!("say_with(\"toy-waiting\"); {code}")).unwrap();
    let findings = check(&[&sources], &[directory.path()]).unwrap();
    findings.into_iter().filter(|f| !f.file.starts_with("i18n")).map(|f| (f.rule, f.key)).collect()
}

#[track_caller]
fn breaks(rule: Rule, key: &str, added: &[(&'static str, &str)]) {
    assert_eq!(found(added, "\"toy-x\" \"toy-y\" \"toy-z\" \"other-x\""), [(rule, key.to_owned())]);
}

#[test]
fn whole_texts_break_no_rule() {
    assert_eq!(found(&[], ""), []);
}

#[test]
fn each_rule_finds_what_breaks_it() {
    let y = |sv, en, ar| [("sv", sv), ("en", en), ("ar", ar)];
    breaks(Rule::Complete, "toy-y", &y("# c\ntoy-y = Ja\n", "", "toy-y = نعم\n"));
    breaks(Rule::Complete, "toy-y", &y("", "toy-y = Yes\n", ""));
    breaks(Rule::Commented, "toy-y", &y("toy-y = Ja\n", "toy-y = Yes\n", "toy-y = نعم\n"));
    breaks(Rule::Commented, "toy-y", &y("# far\n\ntoy-y = Ja\n", "toy-y = Yes\n", "toy-y = نعم\n"));
    breaks(Rule::Translated, "toy-y", &y("# c\ntoy-y = Ja { $a }\n", "toy-y = Ja { $a }\n", "toy-y = نعم { $a }\n"));
    breaks(Rule::SamePlaceholders, "toy-y", &y("# c\ntoy-y = { $a }\n", "toy-y = { $b }\n", "toy-y = { $a }\n"));
    breaks(Rule::SamePlaceholders, "toy-y", &y("# c\ntoy-y = Ja { $a }\n", "toy-y = Yes\n", "toy-y = نعم { $a }\n"));
    breaks(Rule::Readable, "toy-y = { $n", &y("toy-y = { $n\n", "", ""));
    let plural = "toy-y = { $n ->\n    [one] ا\n   *[other] ا\n}\n";
    breaks(Rule::Plural, "toy-y", &y("# c\ntoy-y = { $n } a\n", "toy-y = { $n } b\n", plural));
    let attribute = "toy-y = نعم\n    .title = عنوان\n";
    breaks(Rule::Readable, "toy-y", &y("# c\ntoy-y = Ja\n", "toy-y = Yes\n", attribute));
}

#[test]
fn keys_stand_in_order_under_their_room_and_once() {
    let all = |sv, en, ar| [("sv", sv), ("en", en), ("ar", ar)];
    let unsorted = found(
        &all("# c\ntoy-z = Ja\n# c\ntoy-y = Nej\n", "toy-y = No\ntoy-z = Yes\n", "toy-y = لا\ntoy-z = نعم\n"),
        "\"toy-y\" \"toy-z\"",
    );
    assert_eq!(unsorted, [(Rule::Sorted, "toy-y".to_owned())]);
    let foreign = found(&all("", "toyx-y = Yes\n", ""), "");
    assert_eq!(foreign, [(Rule::Prefixed, "toyx-y".to_owned()), (Rule::Complete, "toyx-y".to_owned())]);
    let twice = found(&all("", "toy-waiting = Twice { $n }\n", ""), "");
    assert_eq!(twice, [(Rule::Unique, "toy-waiting".to_owned())]);
}

#[test]
fn a_text_may_say_that_it_equals_the_swedish_one() {
    let same = "# same as Swedish: a name\ntoy-y = BankID\n";
    assert_eq!(found(&[("sv", "# c\ntoy-y = BankID\n"), ("en", same), ("ar", same)], "\"toy-y\""), []);
    let numbers = "toy-y = { $a }–{ $b }\n";
    assert_eq!(found(&[("sv", "# c\ntoy-y = { $a }–{ $b }\n"), ("en", numbers), ("ar", numbers)], "\"toy-y\""), []);
}

#[test]
fn code_says_what_there_is_and_leaves_nothing_unsaid() {
    let y =
        [("sv", "# c\ntoy-when-called = Ja\n"), ("en", "toy-when-called = Yes\n"), ("ar", "toy-when-called = نعم\n")];
    let unused = [(Rule::Used, "toy-when-called".to_owned())];
    for code in
        ["", "\n// \"toy-when-called\"", "\n#[cfg(test)]\nmod tests {\nsay(\"toy-when-called\")", "format!(\"toy-{}\")"]
    {
        assert_eq!(found(&y, code), unused, "{code}");
    }
    for code in [
        "say(\"toy-when-called\")",
        "format!(\"toy-when-{}\", code)",
        "format!(\"toy-when-{code}\")",
        "\"toy-when-\" ~ code",
    ] {
        assert_eq!(found(&y, code), [], "{code}");
    }
    let undefined = [(Rule::Defined, "toy-nowhere".to_owned())];
    for code in [
        "words.say(\"toy-nowhere\")",
        "aria-label=\"{{ words.plain(\"toy-nowhere\") }}\"",
        "Refusal::new(\n    \"toy-nowhere\")",
    ] {
        assert_eq!(found(&[], code), undefined, "{code}");
    }
    assert_eq!(found(&[], "class=\"toy-nowhere\" say(\"hej-då\")"), []);
}

#[test]
fn a_room_without_a_language_is_found() {
    let swedish = Source { room: "toy", language: "sv", text: WHOLE[0].1 };
    let directory = tempfile::tempdir().unwrap();
    let findings = check(&[&[swedish]], &[directory.path()]).unwrap();
    let lacking = findings.iter().filter(|f| f.file.starts_with("toy") && f.rule == Rule::Complete);
    assert_eq!(lacking.map(|f| f.key.as_str()).collect::<Vec<_>>(), ["ar", "en"]);
    assert!(check(&[], &[Path::new("/nowhere/at/all")]).is_err());
}

#[test]
fn our_own_texts_are_whole() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let directories = ["i18n", "calendar", "kernel"].map(|room| crates.join(room).join("src"));
    let directories: Vec<_> = directories.iter().map(|directory| directory.as_path()).collect();
    let findings = check(&[], &directories).unwrap();
    assert!(findings.is_empty(), "{}", findings.iter().map(|f| format!("\n{f}")).collect::<String>());
}
