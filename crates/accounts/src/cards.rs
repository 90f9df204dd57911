//! Whose cookies these are.

use calendar::Zone;
use db::Db;
use kernel::{Actor, Instant, Result};
use web::{Cookies, Later, SignIn, Who};

use crate::code::fingerprint;
use crate::store;

/// The cookie of a session.
pub const SESSION_COOKIE: &str = "session";
/// The cookie of a paired screen.
pub const DEVICE_COOKIE: &str = "device";

/// Seconds without a request after which a session is over.
pub(crate) const IDLE: i64 = 60 * 60;
/// Seconds after which it is over in any case: a working day.
pub(crate) const LONGEST: i64 = 12 * 60 * 60;
/// To how many seconds `seen_at` is kept, so that it tells little.
const COARSE: i64 = 5 * 60;

/// Fills the web's question who asks, from rows.
#[derive(Clone, Debug)]
pub struct Cards {
    db: Db,
}

impl Cards {
    /// From the rows of `db`.
    #[must_use]
    pub const fn new(db: Db) -> Self {
        Self { db }
    }

    async fn staff(&self, token: &str, now: Instant) -> Result<Option<Who>> {
        let token = fingerprint(token);
        // Roles begin and end with days; which midnight is meant matters little, so it is that of no place.
        let today = Zone::utc().day(now);
        let found = self
            .db
            .read(move |tx| {
                let Some(session) = store::session(tx, token)? else {
                    return Ok(None);
                };
                let grants = store::held(tx, session.account, today)?;
                Ok(Some((session, grants)))
            })
            .await?;
        let Some((session, grants)) = found else {
            return Ok(None);
        };
        if now.seconds_since(session.seen_at) > IDLE + COARSE || now.seconds_since(session.created_at) > LONGEST {
            return Ok(None);
        }
        if now.seconds_since(session.seen_at) >= COARSE {
            let seen = coarse(now);
            self.db.write(move |tx| store::seen(tx, token, seen)).await?;
        }
        let actor = Actor::Staff { account: session.account, grants, signed_in_at: session.created_at };
        let (name, language, locked) = (Some(session.name), session.language, session.locked);
        Ok(Some(Who { actor, name, language, device: None, locked }))
    }

    async fn device(&self, token: &str) -> Result<Option<Who>> {
        let token = fingerprint(token);
        let found = self.db.read(move |tx| store::device_by_token(tx, token)).await?;
        Ok(found.map(|(library, id, place, kind)| Who {
            actor: Actor::Device { id, kind, library, place },
            device: Some(id),
            ..Who::visitor()
        }))
    }
}

impl SignIn for Cards {
    fn who<'a>(&'a self, cookies: &'a Cookies, now: Instant) -> Later<'a, Who> {
        Box::pin(async move {
            if let Some(token) = cookies.get(SESSION_COOKIE)
                && let Some(who) = self.staff(token, now).await?
            {
                return Ok(who);
            }
            if let Some(token) = cookies.get(DEVICE_COOKIE)
                && let Some(who) = self.device(token).await?
            {
                return Ok(who);
            }
            Ok(Who::visitor())
        })
    }
}

/// An instant kept to five minutes.
pub(crate) const fn coarse(now: Instant) -> Instant {
    Instant(now.0 - now.0.rem_euclid(COARSE))
}
