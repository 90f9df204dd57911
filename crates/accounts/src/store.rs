//! All SQL of this room.

use calendar::Day;
use db::{Row, Tx, params};
use kernel::{
    AccountId, DeviceId, DeviceKind, Error, Fault, Grant, Instant, LibraryId, Locale, PlaceId, Refusal, Result, Role,
};
use organisations::OrganisationId;

use crate::account::GrantId;
use crate::{Account, Device, HeldGrant, NewAccount};

db::statements! {
    /// The account with a name.
    BY_SIGN_IN = "SELECT id, sign_in, name, language, organisation, must_change, handed_until, password, pin FROM accounts_account WHERE sign_in = $1";
    /// The account with an id.
    BY_ID = "SELECT id, sign_in, name, language, organisation, must_change, handed_until, password, pin FROM accounts_account WHERE id = $1";
    /// The accounts that hold or held a role in a library.
    OF_LIBRARY = "SELECT id, sign_in, name, language, organisation, must_change, handed_until FROM accounts_account WHERE id IN \
                  (SELECT account FROM accounts_grant WHERE library = $1) ORDER BY sign_in";
    /// Adds an account, if its name is free.
    ADD = "INSERT INTO accounts_account (id, sign_in, name, library, organisation, password, must_change, handed_until) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (sign_in) DO NOTHING";
    /// Sets a password.
    SET_PASSWORD = "UPDATE accounts_account SET password = $1, must_change = $2, handed_until = $3 WHERE id = $4";
    /// Sets a PIN.
    SET_PIN = "UPDATE accounts_account SET pin = $1 WHERE id = $2";
    /// Sets the language of one's pages.
    SET_LANGUAGE = "UPDATE accounts_account SET language = $1 WHERE id = $2";
    /// Gives a role.
    GIVE = "INSERT INTO accounts_grant (library, id, account, role, place, from_day, through_day) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// The roles of a library.
    GRANTS = "SELECT id, account, role, place, from_day, through_day FROM accounts_grant WHERE library = $1 ORDER BY from_day, id";
    /// The roles that an account holds on a day, in every library.
    HELD = "SELECT library, role, place FROM accounts_grant WHERE account = $1 AND from_day <= $2 \
            AND (through_day IS NULL OR through_day >= $2)";
    /// The library's row, held so that two managers are not taken away at once.
    LOCK_LIBRARY = sqlite "SELECT id FROM organisations_library WHERE id = $1"
                   postgres "SELECT id FROM organisations_library WHERE id = $1 FOR UPDATE";
    /// Managers of the whole library without an end, other than by one grant.
    OTHER_MANAGERS = "SELECT count(*) AS managers FROM accounts_grant WHERE library = $1 AND role = 'manager' AND place IS NULL \
                      AND from_day <= $2 AND through_day IS NULL AND id <> $3";
    /// A grant.
    GRANT = "SELECT id, account, role, place, from_day, through_day FROM accounts_grant WHERE library = $1 AND id = $2";
    /// Ends a grant.
    END_GRANT = "UPDATE accounts_grant SET through_day = $1 WHERE library = $2 AND id = $3";
    /// Takes away a grant that has not begun, or that began today.
    DROP_GRANT = "DELETE FROM accounts_grant WHERE library = $1 AND id = $2";
    /// Begins a session.
    BEGIN_SESSION = "INSERT INTO accounts_session (token, account, created_at, seen_at, locked, wrong_pins) VALUES ($1, $2, $3, $4, 0, 0)";
    /// A session and its account.
    SESSION = "SELECT s.account, s.created_at, s.seen_at, s.locked, s.wrong_pins, a.name, a.language FROM accounts_session s \
               JOIN accounts_account a ON a.id = s.account WHERE s.token = $1";
    /// Says that a session is in use.
    SEEN = "UPDATE accounts_session SET seen_at = $1 WHERE token = $2";
    /// Locks or unlocks a session.
    LOCK_SESSION = "UPDATE accounts_session SET locked = $1, wrong_pins = $2 WHERE token = $3";
    /// Ends a session.
    END_SESSION = "DELETE FROM accounts_session WHERE token = $1";
    /// Ends every session of an account.
    END_SESSIONS = "DELETE FROM accounts_session WHERE account = $1";
    /// Forgets sessions that are too old.
    SWEEP_SESSIONS = "DELETE FROM accounts_session WHERE seen_at < $1 OR created_at < $2";
    /// Forgets failures that are over.
    SWEEP_FAILURES = "DELETE FROM accounts_failure WHERE until_at < $1";
    /// Forgets pairing codes that are over.
    SWEEP_PAIRINGS = "DELETE FROM accounts_pairing WHERE until_at < $1";
    /// Failures to sign in.
    FAILURES = "SELECT count, until_at FROM accounts_failure WHERE who = $1";
    /// Counts a failure.
    FAIL = "INSERT INTO accounts_failure (who, count, until_at) VALUES ($1, 1, $2) \
            ON CONFLICT (who) DO UPDATE SET count = accounts_failure.count + 1, until_at = excluded.until_at";
    /// Forgets failures after a success.
    FORGIVE = "DELETE FROM accounts_failure WHERE who = $1";
    /// The screens of a library.
    DEVICES = "SELECT id, place, kind, name, paired_day, revoked_day FROM accounts_device WHERE library = $1 ORDER BY id";
    /// The screen with a token.
    DEVICE_BY_TOKEN = "SELECT library, id, place, kind FROM accounts_device WHERE token = $1 AND revoked_day IS NULL";
    /// Pairs a screen.
    ADD_DEVICE = "INSERT INTO accounts_device (library, id, place, kind, name, token, paired_day) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// Sends a screen away.
    REVOKE = "UPDATE accounts_device SET revoked_day = $1 WHERE library = $2 AND id = $3 AND revoked_day IS NULL";
    /// Keeps a pairing code.
    ADD_PAIRING = "INSERT INTO accounts_pairing (library, code, place, kind, name, until_at) VALUES ($1, $2, $3, $4, $5, $6)";
    /// What a pairing code stands for; it is used up.
    USE_PAIRING = "DELETE FROM accounts_pairing WHERE library = $1 AND code = $2 RETURNING place, kind, name, until_at";
}

/// What is kept to prove who one is.
pub(crate) struct Proof {
    pub(crate) account: Account,
    pub(crate) password: String,
    pub(crate) pin: Option<String>,
}

/// The account with this name to sign in with, or none.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn account_by_sign_in(tx: &mut Tx<'_>, sign_in: &str) -> Result<Option<Account>> {
    Ok(proof_by_sign_in(tx, sign_in)?.map(|proof| proof.account))
}

pub(crate) fn proof_by_sign_in(tx: &mut Tx<'_>, sign_in: &str) -> Result<Option<Proof>> {
    tx.optional(&BY_SIGN_IN, &params![sign_in])?.as_ref().map(read_proof).transpose()
}

pub(crate) fn proof(tx: &mut Tx<'_>, id: AccountId) -> Result<Proof> {
    read_proof(&tx.one(&BY_ID, &params![id])?)
}

/// The accounts that hold or held a role in `library`, by name.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn accounts(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<Account>> {
    tx.rows(&OF_LIBRARY, &params![library])?.iter().map(read_account).collect()
}

pub(crate) fn add(tx: &mut Tx<'_>, id: AccountId, new: &NewAccount, at: Instant) -> Result<()> {
    let (library, organisation) = (new.organisation.map(|owner| owner.0), new.organisation.map(|owner| owner.1));
    let until = new.must_change.then(|| at.plus_seconds(HANDED));
    let values =
        params![id, &new.sign_in, new.name.trim(), library, organisation, &new.password, new.must_change, until];
    match tx.execute(&ADD, &values)? {
        1 => Ok(()),
        _ => Err(Refusal::new("accounts-sign-in-taken").at("sign-in").into()),
    }
}

pub(crate) fn set_password(tx: &mut Tx<'_>, id: AccountId, password: &str, must_change: MustChange) -> Result<()> {
    let until = match must_change {
        MustChange::No => None,
        MustChange::Before(until) => Some(until),
    };
    tx.execute(&SET_PASSWORD, &params![password, until.is_some(), until, id])?;
    Ok(())
}

/// Seconds that a password lives which somebody else has set: a day.
pub(crate) const HANDED: i64 = 24 * 60 * 60;

/// Whether a password was set by somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MustChange {
    /// It was, and must be changed before an instant.
    Before(Instant),
    /// It is one's own.
    No,
}

pub(crate) fn set_pin(tx: &mut Tx<'_>, id: AccountId, pin: &str) -> Result<()> {
    tx.execute(&SET_PIN, &params![pin, id])?;
    Ok(())
}

pub(crate) fn set_language(tx: &mut Tx<'_>, id: AccountId, language: Locale) -> Result<()> {
    tx.execute(&SET_LANGUAGE, &params![language.tag(), id])?;
    Ok(())
}

pub(crate) fn give(tx: &mut Tx<'_>, library: LibraryId, grant: &HeldGrant) -> Result<()> {
    let through = grant.through.map(|day| day.0);
    let values = params![library, grant.id, grant.account, grant.role.code(), grant.place, grant.from.0, through];
    tx.execute(&GIVE, &values)?;
    Ok(())
}

/// The roles of `library`, past ones too.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn grants(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<HeldGrant>> {
    tx.rows(&GRANTS, &params![library])?.iter().map(read_grant).collect()
}

pub(crate) fn held(tx: &mut Tx<'_>, account: AccountId, today: Day) -> Result<Vec<Grant>> {
    let rows = tx.rows(&HELD, &params![account, today.0])?;
    let grant = |row: &Row| Ok(Grant { library: row.get("library")?, place: row.get("place")?, role: read_role(row)? });
    rows.iter().map(grant).collect()
}

/// Ends a role after `through`; one that would then never have held is taken away. The library's row is held first.
///
/// # Errors
/// Missing when the library has no such grant; refused when nobody else would manage the library.
pub fn end_grant(tx: &mut Tx<'_>, library: LibraryId, id: GrantId, through: Day) -> Result<HeldGrant> {
    tx.one(&LOCK_LIBRARY, &params![library])?;
    let grant = read_grant(&tx.one(&GRANT, &params![library, id])?)?;
    if grant.role == Role::Manager && grant.place.is_none() {
        let others: i64 = tx.one(&OTHER_MANAGERS, &params![library, through.0 + 1, id])?.get("managers")?;
        if others == 0 {
            return Err(Refusal::new("accounts-last-manager").into());
        }
    }
    if through < grant.from {
        tx.execute(&DROP_GRANT, &params![library, id])?;
    } else {
        tx.execute(&END_GRANT, &params![through.0, library, id])?;
    }
    Ok(grant)
}

/// A session as it is kept.
pub(crate) struct Session {
    pub(crate) account: AccountId,
    pub(crate) created_at: Instant,
    pub(crate) seen_at: Instant,
    pub(crate) locked: bool,
    pub(crate) wrong_pins: i64,
    pub(crate) name: String,
    pub(crate) language: Option<Locale>,
}

pub(crate) fn begin_session(
    tx: &mut Tx<'_>,
    token: [u8; 32],
    account: AccountId,
    now: Instant,
    seen: Instant,
) -> Result<()> {
    tx.execute(&BEGIN_SESSION, &params![token, account, now, seen])?;
    Ok(())
}

pub(crate) fn session(tx: &mut Tx<'_>, token: [u8; 32]) -> Result<Option<Session>> {
    let Some(row) = tx.optional(&SESSION, &params![token])? else {
        return Ok(None);
    };
    Ok(Some(Session {
        account: row.get("account")?,
        created_at: row.get("created_at")?,
        seen_at: row.get("seen_at")?,
        locked: row.get("locked")?,
        wrong_pins: row.get("wrong_pins")?,
        name: row.get("name")?,
        language: read_language(&row)?,
    }))
}

pub(crate) fn seen(tx: &mut Tx<'_>, token: [u8; 32], at: Instant) -> Result<()> {
    tx.execute(&SEEN, &params![at, token])?;
    Ok(())
}

/// Whether a session is locked, and how many wrong PINs were typed.
pub(crate) fn set_lock(tx: &mut Tx<'_>, token: [u8; 32], lock: Lock, wrong_pins: i64) -> Result<()> {
    tx.execute(&LOCK_SESSION, &params![lock == Lock::Closed, wrong_pins, token])?;
    Ok(())
}

/// Whether a session is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lock {
    /// Until the PIN is typed.
    Closed,
    /// Not.
    Open,
}

pub(crate) fn end_session(tx: &mut Tx<'_>, token: [u8; 32]) -> Result<()> {
    tx.execute(&END_SESSION, &params![token])?;
    Ok(())
}

pub(crate) fn end_sessions(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    tx.execute(&END_SESSIONS, &params![account])?;
    Ok(())
}

/// Forgets what is over: sessions not seen since `idle` or begun before `oldest`, failures and codes before `now`.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn sweep(tx: &mut Tx<'_>, now: Instant, idle: Instant, oldest: Instant) -> Result<u64> {
    let sessions = tx.execute(&SWEEP_SESSIONS, &params![idle, oldest])?;
    let failures = tx.execute(&SWEEP_FAILURES, &params![now])?;
    Ok(sessions + failures + tx.execute(&SWEEP_PAIRINGS, &params![now])?)
}

/// Wrong tries of `who`, a check value of what was tried: how many, and until when they count.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn failures(tx: &mut Tx<'_>, who: [u8; 32]) -> Result<(i64, Instant)> {
    match tx.optional(&FAILURES, &params![who])? {
        Some(row) => Ok((row.get("count")?, row.get("until_at")?)),
        None => Ok((0, Instant(0))),
    }
}

/// Counts one more, and lets all of them count until an instant.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn fail(tx: &mut Tx<'_>, who: [u8; 32], until: Instant) -> Result<()> {
    tx.execute(&FAIL, &params![who, until])?;
    Ok(())
}

pub(crate) fn forgive(tx: &mut Tx<'_>, who: [u8; 32]) -> Result<()> {
    tx.execute(&FORGIVE, &params![who])?;
    Ok(())
}

/// The screens of `library`, revoked ones too.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn devices(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<Device>> {
    let read = |row: &Row| {
        Ok(Device {
            id: row.get("id")?,
            place: row.get("place")?,
            kind: read_kind(row)?,
            name: row.get("name")?,
            paired: Day(row.get("paired_day")?),
            revoked: row.get::<Option<i64>>("revoked_day")?.map(Day),
        })
    };
    tx.rows(&DEVICES, &params![library])?.iter().map(read).collect()
}

/// Which screen a token belongs to.
pub(crate) type Paired = (LibraryId, DeviceId, PlaceId, DeviceKind);

pub(crate) fn device_by_token(tx: &mut Tx<'_>, token: [u8; 32]) -> Result<Option<Paired>> {
    let Some(row) = tx.optional(&DEVICE_BY_TOKEN, &params![token])? else {
        return Ok(None);
    };
    Ok(Some((row.get("library")?, row.get("id")?, row.get("place")?, read_kind(&row)?)))
}

pub(crate) fn add_device(tx: &mut Tx<'_>, library: LibraryId, device: &Device, token: [u8; 32]) -> Result<()> {
    let Device { id, place, kind, name, paired, .. } = device;
    tx.execute(&ADD_DEVICE, &params![library, *id, *place, kind.code(), name, token, paired.0])?;
    Ok(())
}

pub(crate) fn revoke(tx: &mut Tx<'_>, library: LibraryId, id: DeviceId, today: Day) -> Result<()> {
    match tx.execute(&REVOKE, &params![today.0, library, id])? {
        1 => Ok(()),
        _ => Err(Error::Missing),
    }
}

/// What a pairing code stands for.
pub(crate) struct Pairing {
    pub(crate) place: PlaceId,
    pub(crate) kind: DeviceKind,
    pub(crate) name: String,
    pub(crate) until: Instant,
}

pub(crate) fn add_pairing(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], pairing: &Pairing) -> Result<()> {
    let Pairing { place, kind, name, until } = pairing;
    tx.execute(&ADD_PAIRING, &params![library, code, *place, kind.code(), name, *until])?;
    Ok(())
}

pub(crate) fn use_pairing(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32]) -> Result<Option<Pairing>> {
    let Some(row) = tx.optional(&USE_PAIRING, &params![library, code])? else {
        return Ok(None);
    };
    Ok(Some(Pairing {
        place: row.get("place")?,
        kind: read_kind(&row)?,
        name: row.get("name")?,
        until: row.get("until_at")?,
    }))
}

fn read_language(row: &Row) -> Result<Option<Locale>> {
    Ok(row.get::<Option<String>>("language")?.as_deref().and_then(Locale::parse))
}

fn read_account(row: &Row) -> Result<Account> {
    Ok(Account {
        id: row.get("id")?,
        sign_in: row.get("sign_in")?,
        name: row.get("name")?,
        language: read_language(row)?,
        organisation: row.get::<Option<i64>>("organisation")?.map(OrganisationId),
        must_change: row.get("must_change")?,
        handed_until: row.get("handed_until")?,
    })
}

fn read_proof(row: &Row) -> Result<Proof> {
    Ok(Proof { account: read_account(row)?, password: row.get("password")?, pin: row.get("pin")? })
}

fn read_role(row: &Row) -> Result<Role> {
    let role: String = row.get("role")?;
    Ok(Role::parse(&role).ok_or_else(|| Fault::broken(format!("accounts_grant.role is {role}")))?)
}

fn read_kind(row: &Row) -> Result<DeviceKind> {
    let kind: String = row.get("kind")?;
    Ok(DeviceKind::parse(&kind).ok_or_else(|| Fault::broken(format!("a device's kind is {kind}")))?)
}

fn read_grant(row: &Row) -> Result<HeldGrant> {
    Ok(HeldGrant {
        id: row.get("id")?,
        account: row.get("account")?,
        role: read_role(row)?,
        place: row.get("place")?,
        from: Day(row.get("from_day")?),
        through: row.get::<Option<i64>>("through_day")?.map(Day),
    })
}
