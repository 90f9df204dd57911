//! The table in `bench/README.md`.

use std::fmt::Write;

use crate::measure::{Seen, Times};

/// Prints all rows so far, as Markdown.
#[expect(clippy::print_stdout, reason = "a command speaks to whoever typed it")]
pub(crate) fn print(rows: &[Seen]) {
    let heading: Vec<String> = rows
        .iter()
        .map(|seen| format!("{} {} %, {}", seen.run.profile, seen.run.percent, seen.run.engine.name()))
        .collect();
    let mut text = format!("\n| | {} |\n|---|{}\n", heading.join(" | "), "--:|".repeat(rows.len()));
    let mut line = |name: &str, cell: &dyn Fn(&Seen) -> String| {
        let cells: Vec<String> = rows.iter().map(cell).collect();
        let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
    };
    line("rows seeded", &|seen| seen.rows.to_string());
    line("rows a second", &|seen| format!("{:.0}", seen.rows as f64 / seen.seeding));
    line("start-up, s", &|seen| format!("{:.2}", seen.start));
    line("kiosk ticket: a second · p50 · p99 ms", &|seen| times(&seen.ticket));
    line("call next", &|seen| times(&seen.call));
    line("log", &|seen| times(&seen.log));
    line("the three together, writes a second", &|seen| format!("{:.0}", seen.cycle_rate));
    line("limit: the engine's commits a second, one by one", &|seen| format!("{:.0}", seen.commits));
    line("board, 200 listeners: p50 · p99 ms until told", &|seen| {
        format!("{:.0} · {:.0}", seen.board.p50, seen.board.p99)
    });
    line("evening: a second · p50 · p99 ms", &|seen| times(&seen.evening));
    line("limit: a bare axum page of the same bytes", &|seen| times(&seen.bare));
    line("evening, ms of processor each", &|seen| format!("{:.2}", seen.evening.processor));
    line("a write, ms of processor each", &|seen| format!("{:.2}", seen.log.processor));
    line("memory, MB: at the end · at most", &|seen| format!("{:.0} · {:.0}", seen.memory.0, seen.memory.1));
    println!("{text}");
}

fn times(times: &Times) -> String {
    format!("{:.0} · {:.1} · {:.1}", times.rate, times.p50, times.p99)
}
