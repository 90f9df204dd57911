//! The scenarios: a visitor takes a number, a guide calls and logs, boards are told, the evening is read.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use tokio::sync::watch;

use crate::client::Client;
use crate::limit;
use crate::machine::{Database, Run, Server};

/// Seconds of each scenario.
const SECONDS: u64 = 8;
/// Desks at work at once.
const DESKS: usize = 8;
/// Browsers that read at once.
const READERS: usize = 8;
/// Boards that listen.
const BOARDS: usize = 200;
const DESK: &str = "/seed-1/desk/plats-1";

/// Times of one kind of request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times {
    pub(crate) rate: f64,
    pub(crate) p50: f64,
    pub(crate) p99: f64,
    /// Milliseconds of the server's processor for each.
    pub(crate) processor: f64,
}

/// All that was seen of one run.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) run: Run,
    pub(crate) rows: u64,
    pub(crate) seeding: f64,
    pub(crate) start: f64,
    pub(crate) ticket: Times,
    pub(crate) call: Times,
    pub(crate) log: Times,
    pub(crate) cycle_rate: f64,
    pub(crate) commits: f64,
    pub(crate) board: Times,
    pub(crate) evening: Times,
    pub(crate) bare: Times,
    pub(crate) memory: (f64, f64),
}

pub(crate) async fn measure(run: Run) -> Result<Seen> {
    let database = Database::empty(run.engine)?;
    let begun = Instant::now();
    let said = database.brygga(&["seed", "--create", "--profile", run.profile, "--percent", run.percent], "")?;
    let seeding = begun.elapsed().as_secs_f64();
    let rows = said.lines().last().and_then(|line| line.split(' ').next()?.parse().ok()).context("no rows")?;
    database.brygga(
        &["account", "add", "--library", "seed-1", "--sign-in", "bench", "--name", "Bench", "--role", "manager"],
        "fyra glada tranor\n",
    )?;
    drop(database.serve().await?);
    let (server, start) = database.serve().await?;
    let staff = sign_in(&server.host).await?;
    let kiosk = pair(&server.host, &staff, "kiosk").await?;
    let board = pair(&server.host, &staff, "board").await?;
    let ((ticket, call, log), cycle_rate) = work(&server, &staff, &kiosk).await?;
    let board = boards(&server, &board, &staff).await?;
    let path = format!("/seed-1/office/day?day={}", last_friday()?);
    let evening = read(&server, &staff, &path).await?;
    let page = Client::connect(&server.host, &staff).await?.get(&path).await?.expect(200)?.body;
    let memory = server.memory()?;
    let bare = limit::bare(database.folder.path(), &page)?;
    let bare = read(&bare, &[], "/").await?;
    drop(server);
    let commits = limit::commits(run.engine, &database.address, 3).await?;
    Ok(Seen { run, rows, seeding, start, ticket, call, log, cycle_rate, commits, board, evening, bare, memory })
}

/// A whole day that the seed has written; today has thousands of tickets by now.
fn last_friday() -> Result<String> {
    let said = std::process::Command::new("date").args(["-d", "last friday", "+%F"]).output()?;
    Ok(String::from_utf8(said.stdout)?.trim().to_owned())
}

async fn sign_in(host: &str) -> Result<Vec<String>> {
    let mut client = Client::connect(host, &[]).await?;
    let fields = [("sign-in", "bench"), ("password", "fyra glada tranor")];
    client.post("/seed-1/sign-in", &fields).await?.expect(303)?;
    Ok(client.cookies)
}

/// Pairs a screen and gives its cookies.
async fn pair(host: &str, staff: &[String], kind: &str) -> Result<Vec<String>> {
    let mut manager = Client::connect(host, staff).await?;
    let fields = [("place", "plats-1"), ("kind", kind), ("name", kind)];
    let page = manager.post("/seed-1/office/devices", &fields).await?;
    let page = if page.status == 303 { manager.get(&page.location).await? } else { page };
    let code = page.body.split("class=\"handed\" dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next());
    let mut screen = Client::connect(host, &[]).await?;
    screen.post("/seed-1/floor/pair", &[("code", code.context("no code to pair with")?)]).await?.expect(303)?;
    Ok(screen.cookies)
}

/// Times as they come, in microseconds.
#[derive(Default)]
struct Stopwatch(Vec<u64>);

impl Stopwatch {
    async fn time<T>(&mut self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let begun = Instant::now();
        let done = work.await?;
        self.0.push(u64::try_from(begun.elapsed().as_micros())?);
        Ok(done)
    }

    fn times(mut self, seconds: f64, processor: f64) -> Times {
        self.0.sort_unstable();
        let count = self.0.len();
        let at = |part: f64| self.0.get((count as f64 * part) as usize).map_or(0.0, |micros| *micros as f64 / 1000.0);
        Times {
            rate: count as f64 / seconds,
            p50: at(0.5),
            p99: at(0.99),
            processor: processor * 1000.0 / count.max(1) as f64,
        }
    }
}

type Three = (Times, Times, Times);

/// Each desk: a visitor takes a number at the kiosk, the desk calls, and logs what was done.
async fn work(server: &Server, staff: &[String], kiosk: &[String]) -> Result<(Three, f64)> {
    let (before, begun) = (server.processor()?, Instant::now());
    let mut desks = Vec::new();
    for number in 1..=DESKS {
        desks.push(tokio::spawn(desk(server.host.clone(), staff.to_vec(), kiosk.to_vec(), number)));
    }
    let (mut ticket, mut call, mut log) = (Stopwatch::default(), Stopwatch::default(), Stopwatch::default());
    for desk in desks {
        let (tickets, calls, logs) = desk.await??;
        ticket.0.extend(tickets.0);
        call.0.extend(calls.0);
        log.0.extend(logs.0);
    }
    let seconds = begun.elapsed().as_secs_f64();
    let cycles = log.0.len() as f64;
    // The processor's time is of the three together, a third each.
    let processor = (server.processor()? - before) / 3.0;
    let three = (ticket.times(seconds, processor), call.times(seconds, processor), log.times(seconds, processor));
    Ok((three, 3.0 * cycles / seconds))
}

async fn desk(
    host: String,
    staff: Vec<String>,
    kiosk: Vec<String>,
    number: usize,
) -> Result<(Stopwatch, Stopwatch, Stopwatch)> {
    let (mut guide, mut kiosk) = (Client::connect(&host, &staff).await?, Client::connect(&host, &kiosk).await?);
    guide.post(&format!("{DESK}/open"), &[("desk", &number.to_string())]).await?.expect(303)?;
    let (mut ticket, mut call, mut log) = (Stopwatch::default(), Stopwatch::default(), Stopwatch::default());
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(SECONDS) {
        let take = kiosk.post("/seed-1/floor/plats-1/kiosk/sv/tickets", &[("matter", "1006")]);
        ticket.time(take).await?.expect(303)?;
        call.time(guide.post(&format!("{DESK}/calls"), &[])).await?.expect(303)?;
        let page = guide.get(DESK).await?.expect(200)?;
        let held = page.value("ticket").unwrap_or_default().to_owned();
        let fields = [("ticket", held.as_str()), ("need", "101"), ("minutes", "5")];
        log.time(guide.post(&format!("{DESK}/occasions"), &fields)).await?.expect(303)?;
    }
    Ok((ticket, call, log))
}

/// How long after a guide has pressed *call again* each of many boards shows it.
async fn boards(server: &Server, board: &[String], staff: &[String]) -> Result<Times> {
    let (pressed, when) = watch::channel(Instant::now());
    let late = Arc::new(Mutex::new(Stopwatch::default()));
    let before = server.processor()?;
    let mut listeners = Vec::new();
    for _ in 0..BOARDS {
        let listener = listen(server.host.clone(), board.to_vec(), when.clone(), Arc::clone(&late));
        listeners.push(tokio::spawn(listener));
    }
    let mut guide = Client::connect(&server.host, staff).await?;
    guide.post(&format!("{DESK}/open"), &[("desk", "20")]).await?.expect(303)?;
    guide.post(&format!("{DESK}/tickets"), &[("matter", "1006")]).await?.expect(303)?;
    guide.post(&format!("{DESK}/calls"), &[]).await?.expect(303)?;
    let held = guide.get(DESK).await?.value("ticket").context("nobody was called")?.to_owned();
    tokio::time::sleep(Duration::from_secs(2)).await;
    late.lock().map_err(|_| anyhow::anyhow!("a listener failed"))?.0.clear();
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(SECONDS) {
        pressed.send_replace(Instant::now());
        guide.post(&format!("{DESK}/calls/again"), &[("ticket", &held)]).await?.expect(303)?;
        tokio::time::sleep(Duration::from_millis(1_100)).await;
    }
    listeners.iter().for_each(tokio::task::JoinHandle::abort);
    let times = std::mem::take(&mut *late.lock().map_err(|_| anyhow::anyhow!("a listener failed"))?);
    Ok(times.times(begun.elapsed().as_secs_f64(), server.processor()? - before))
}

async fn listen(
    host: String,
    cookies: Vec<String>,
    when: watch::Receiver<Instant>,
    late: Arc<Mutex<Stopwatch>>,
) -> Result<()> {
    let mut client = Client::connect(&host, &cookies).await?;
    client.listen("/seed-1/floor/plats-1/board/events").await?;
    loop {
        if client.line().await?.contains("data-call=") {
            let micros = u64::try_from(when.borrow().elapsed().as_micros())?;
            late.lock().map_err(|_| anyhow::anyhow!("a listener failed"))?.0.push(micros);
        }
    }
}

/// Browsers that read a page as fast as they can.
async fn read(server: &Server, cookies: &[String], path: &str) -> Result<Times> {
    let (before, begun) = (server.processor()?, Instant::now());
    let mut readers = Vec::new();
    for _ in 0..READERS {
        let (host, cookies, path) = (server.host.clone(), cookies.to_vec(), path.to_owned());
        readers.push(tokio::spawn(async move {
            let mut client = Client::connect(&host, &cookies).await?;
            let mut watch = Stopwatch::default();
            while begun.elapsed() < Duration::from_secs(SECONDS) {
                watch.time(client.get(&path)).await?.expect(200)?;
            }
            anyhow::Ok(watch)
        }));
    }
    let mut all = Stopwatch::default();
    for reader in readers {
        all.0.extend(reader.await??.0);
    }
    Ok(all.times(begun.elapsed().as_secs_f64(), server.processor()? - before))
}
