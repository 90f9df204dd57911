//! Measures the release binary: `bin/bench`, or `bin/bench centre sqlite` for one row. It asserts nothing; it writes what it saw.
//!
//! Every figure is of one run on the machine named above the table, with the load on the same machine. Traffic goes to 127.0.0.1.

mod client;
mod limit;
mod machine;
mod measure;
mod table;

use anyhow::Result;

use machine::{Engine, Run};

/// Profile, and of a hundred libraries how many: 1 % of a country stands in for all of it.
const PROFILES: [(&str, &str); 3] = [("centre", "100"), ("city", "100"), ("country", "1")];

#[tokio::main]
async fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, file] = words.as_slice()
        && word == "bare"
    {
        return limit::serve_bare(file).await;
    }
    let mut rows = Vec::new();
    for (profile, percent) in PROFILES.into_iter().filter(|(name, _)| wants(&words, name)) {
        for engine in [Engine::Sqlite, Engine::Postgres].into_iter().filter(|engine| wants(&words, engine.name())) {
            rows.push(measure::measure(Run { profile, percent, engine }).await?);
            table::print(&rows);
        }
    }
    Ok(())
}

/// Whether `name` is asked for: by name, or because nothing of its kind is.
fn wants(words: &[String], name: &str) -> bool {
    let kind = if Engine::NAMES.contains(&name) { &Engine::NAMES[..] } else { &["centre", "city", "country"][..] };
    words.iter().any(|word| word == name) || !words.iter().any(|word| kind.contains(&word.as_str()))
}
