//! Everything that happened to tickets, in the order of the transactions, written down by the database itself; and a replay of it
//! before the pure order.

use std::collections::{BTreeMap, BTreeSet};

use db::Address;
use kernel::{Id, Instant};
use queue::{Desk, DeskNumber, Presence, Turn, Waiting, may_take, order, passed};
use vocabulary::TermId;

const COLUMNS: &str =
    "id, series, number, state, came, turn_kind, turn_at, present, passed, matter, language, only_desk, desk";

/// A row of a ticket as it was after a change.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    id: [u8; 16],
    number: (String, i64),
    state: String,
    came: i64,
    turn: (String, i64),
    present: bool,
    passed: i64,
    matter: i64,
    language: i64,
    only: Option<i64>,
    desk: Option<i64>,
}

/// Lets the database write down every change of a ticket from now on. Changes of one line wait for each other's row, so that their
/// numbers are in the order of their transactions.
pub(crate) async fn record(address: &Address) {
    match address {
        Address::Sqlite(file) => {
            let connection = rusqlite::Connection::open(file).unwrap();
            connection.busy_timeout(std::time::Duration::from_secs(10)).unwrap();
            let new = COLUMNS.split(", ").map(|name| format!("NEW.{name}")).collect::<Vec<_>>().join(", ");
            let trigger = |what: &str| {
                format!(
                    "CREATE TRIGGER test_{what} AFTER {what} ON queue_ticket BEGIN \
                     INSERT INTO test_event ({COLUMNS}) VALUES ({new}); END;"
                )
            };
            let table = format!("CREATE TABLE test_event (at INTEGER PRIMARY KEY, {COLUMNS});");
            connection.execute_batch(&format!("{table}{}{}", trigger("INSERT"), trigger("UPDATE"))).unwrap();
        }
        Address::Postgres(server) => {
            let new = COLUMNS.split(", ").map(|name| format!("NEW.{name}")).collect::<Vec<_>>().join(", ");
            let text = format!(
                "CREATE TABLE test_event AS SELECT 0::bigint AS at, {COLUMNS} FROM queue_ticket WHERE false; \
                 CREATE SEQUENCE test_at; ALTER TABLE test_event ALTER at SET DEFAULT nextval('test_at'); \
                 CREATE FUNCTION test_record() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN \
                 INSERT INTO test_event ({COLUMNS}) VALUES ({new}); RETURN NULL; END $f$; \
                 CREATE TRIGGER test_record AFTER INSERT OR UPDATE ON queue_ticket FOR EACH ROW EXECUTE FUNCTION test_record();"
            );
            connect(server).await.batch_execute(&text).await.unwrap();
        }
    }
}

async fn connect(server: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(server, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// What was written down, oldest first.
pub(crate) async fn recorded(address: &Address) -> Vec<Event> {
    let text = format!("SELECT {COLUMNS} FROM test_event ORDER BY at");
    match address {
        Address::Sqlite(file) => {
            let connection = rusqlite::Connection::open(file).unwrap();
            let mut statement = connection.prepare(&text).unwrap();
            let rows = statement.query_map([], |row| {
                Ok(Event {
                    id: row.get(0)?,
                    number: (row.get(1)?, row.get(2)?),
                    state: row.get(3)?,
                    came: row.get::<_, Option<i64>>(4)?.unwrap_or_default(),
                    turn: (
                        row.get::<_, Option<String>>(5)?.unwrap_or_default(),
                        row.get::<_, Option<i64>>(6)?.unwrap_or_default(),
                    ),
                    present: row.get::<_, Option<i64>>(7)? == Some(1),
                    passed: row.get::<_, Option<i64>>(8)?.unwrap_or_default(),
                    matter: row.get::<_, Option<i64>>(9)?.unwrap_or_default(),
                    language: row.get::<_, Option<i64>>(10)?.unwrap_or_default(),
                    only: row.get(11)?,
                    desk: row.get(12)?,
                })
            });
            rows.unwrap().collect::<Result<_, _>>().unwrap()
        }
        Address::Postgres(server) => {
            let rows = connect(server).await.query(&text, &[]).await.unwrap();
            let number = |row: &tokio_postgres::Row, at: usize| row.get::<_, Option<i64>>(at);
            let event = |row: &tokio_postgres::Row| Event {
                id: row.get::<_, Vec<u8>>(0).try_into().unwrap(),
                number: (row.get(1), row.get(2)),
                state: row.get(3),
                came: number(row, 4).unwrap_or_default(),
                turn: (row.get::<_, Option<String>>(5).unwrap_or_default(), number(row, 6).unwrap_or_default()),
                present: number(row, 7) == Some(1),
                passed: number(row, 8).unwrap_or_default(),
                matter: number(row, 9).unwrap_or_default(),
                language: number(row, 10).unwrap_or_default(),
                only: number(row, 11),
                desk: number(row, 12),
            };
            rows.iter().map(event).collect()
        }
    }
}

impl Event {
    fn waiting(&self) -> Waiting {
        let at = Instant(self.turn.1);
        Waiting {
            id: Id::from_bytes(self.id),
            came: self.came,
            turn: match self.turn.0.as_str() {
                "joined" => Turn::Joined(at),
                "booked" => Turn::Booked(at),
                _ => Turn::PutBack(at),
            },
            matter: TermId(self.matter),
            language: TermId(self.language),
            only: self.only.map(DeskNumber),
            presence: if self.present { Presence::Here } else { Presence::Expected },
            passed: self.passed,
        }
    }
}

/// What a replay found.
#[derive(Debug, Default)]
pub(crate) struct Replay {
    /// Tickets that came.
    pub(crate) came: usize,
    /// Calls of whoever was next.
    pub(crate) in_turn: usize,
    /// Calls of somebody else.
    pub(crate) out_of_turn: usize,
    /// How many ended in each way.
    pub(crate) ended: BTreeMap<String, usize>,
    /// What the pure order would not have done.
    pub(crate) wrong: Vec<String>,
}

/// Goes through all that happened, and asks the pure order at every call.
pub(crate) fn replay(events: &[Event], before: &[Event], desks: &[Desk]) -> Replay {
    let mut rows: BTreeMap<[u8; 16], Event> = before.iter().map(|row| (row.id, row.clone())).collect();
    let mut numbers: BTreeSet<_> = before.iter().map(|row| row.number.clone()).collect();
    let (mut found, mut passes) = (Replay::default(), BTreeSet::new());
    for event in events {
        match rows.get(&event.id).cloned() {
            None => {
                found.came += 1;
                if !numbers.insert(event.number.clone()) {
                    found.wrong.push(format!("number {:?} was given twice", event.number));
                }
            }
            Some(old) if old.state == "waiting" && event.state == "waiting" && event.passed == old.passed + 1 => {
                // A pass is written before the call that it belongs to, in the same transaction.
                passes.insert(event.id);
                continue;
            }
            Some(old) if old.state == "waiting" && event.state == "called" => {
                judge(&mut found, &rows, event, &passes, desks);
                for id in std::mem::take(&mut passes) {
                    rows.get_mut(&id).unwrap().passed += 1;
                }
            }
            Some(old) if !alive(&old.state) => found.wrong.push(format!("{:?} changed after it had ended", old.number)),
            Some(_) => {}
        }
        if !alive(&event.state) {
            *found.ended.entry(event.state.clone()).or_default() += 1;
        }
        rows.insert(event.id, event.clone());
    }
    found
}

fn alive(state: &str) -> bool {
    ["waiting", "called", "here"].contains(&state)
}

fn judge(
    found: &mut Replay,
    rows: &BTreeMap<[u8; 16], Event>,
    event: &Event,
    passes: &BTreeSet<[u8; 16]>,
    desks: &[Desk],
) {
    let waiting: Vec<Waiting> = rows.values().filter(|row| row.state == "waiting").map(Event::waiting).collect();
    let called = rows[&event.id].waiting();
    let Some(at) = desks.iter().position(|desk| Some(desk.number.0) == event.desk) else {
        return found.wrong.push(format!("{:?} was called to desk {:?}", event.number, event.desk));
    };
    if rows.values().any(|row| row.id != event.id && row.desk == event.desk && alive(&row.state)) {
        found.wrong.push(format!("desk {:?} has two", event.desk));
    }
    let over: BTreeSet<[u8; 16]> = passed(&waiting, &desks[at], &called).iter().map(|id| *id.bytes()).collect();
    if over != *passes {
        found.wrong.push(format!("the call of {:?} passed others than it should", event.number));
    }
    let next = order(&waiting, desks).turns[at].next;
    match next == Some(called.id) {
        true => found.in_turn += 1,
        false if may_take(&waiting, &desks[at], &called).is_ok() => found.out_of_turn += 1,
        false => found.wrong.push(format!("{:?} was called and may not be taken", event.number)),
    }
}
