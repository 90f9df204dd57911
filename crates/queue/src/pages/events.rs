//! Boards that are told when something changes (server-sent events, HTML Living Standard 9.2).
//!
//! Each message is the whole of what changes, so that one who missed some is right again with the next. It is drawn once
//! for all who look at the same place in the same language.

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::http::header;
use axum::response::IntoResponse;
use futures_util::stream;
use kernel::{Locale, PlaceId};
use ui::Markup;
use web::{Context, Response};

use crate::{Moment, TOPIC};

/// How long nothing may be said before a sign of life; waits are reckoned anew then too.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// Messages and signs of life after which the browser is to come back, so that nothing stays open for ever.
const LONGEST: u32 = 90;

type Drawn = Arc<tokio::sync::Mutex<Option<(i64, i64, Markup)>>>;

/// What was drawn last, by place and language.
#[derive(Clone, Default)]
pub(crate) struct Drawings(Arc<Mutex<HashMap<(PlaceId, Locale), Drawn>>>);

impl Drawings {
    /// What `draw` made for this version and minute, made once however many ask.
    async fn get<F, W>(&self, context: &Context, (version, moment): (i64, Moment), draw: F) -> kernel::Result<Markup>
    where
        F: Fn(Context, Moment) -> W,
        W: Future<Output = kernel::Result<Markup>>,
    {
        let key = (context.place()?.id, context.locale());
        let drawn = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
        let mut drawn = drawn.lock().await;
        let minute = moment.now.0.div_euclid(60);
        if let Some((of_version, of_minute, markup)) = &*drawn
            && (*of_version, *of_minute) == (version, minute)
        {
            return Ok(markup.clone());
        }
        let markup = draw(context.clone(), moment).await?;
        *drawn = Some((version, minute, markup.clone()));
        Ok(markup)
    }
}

/// What a listener has been told.
struct Listener<F> {
    context: Context,
    drawings: Drawings,
    draw: F,
    version: Option<i64>,
    told: Markup,
    messages: u32,
}

/// Answers with a word that is another whenever the line has changed, for pages of which each has a drawing of its own.
pub fn pulse(context: Context) -> Response {
    let word = |context: Context, _: Moment| async move {
        let version = context.db().version(context.library()?.id, TOPIC);
        Ok(Markup::trusted(version.to_string()))
    };
    answer(context, Drawings::default(), word)
}

/// Answers with what `draw` makes, now and whenever the line changes.
pub(crate) fn answer<F, W>(context: Context, drawings: Drawings, draw: F) -> Response
where
    F: Fn(Context, Moment) -> W + Send + Sync + 'static,
    W: Future<Output = kernel::Result<Markup>> + Send,
{
    let listener = Listener { context, drawings, draw, version: None, told: Markup::default(), messages: 0 };
    let messages = stream::unfold(listener, |mut listener| async move {
        let message = listener.next().await?;
        Some((Ok::<_, Infallible>(message), listener))
    });
    let headers = [(header::CONTENT_TYPE, "text/event-stream"), (header::CACHE_CONTROL, "no-store")];
    (headers, Body::from_stream(messages)).into_response()
}

impl<F, W> Listener<F>
where
    F: Fn(Context, Moment) -> W,
    W: Future<Output = kernel::Result<Markup>>,
{
    /// The next message; none when it is time to come back, or when nothing can be drawn.
    async fn next(&mut self) -> Option<String> {
        self.messages += 1;
        if self.messages > LONGEST {
            return None;
        }
        let library = self.context.library().ok()?.id;
        let db = self.context.db().clone();
        let version = match self.version {
            None => db.version(library, TOPIC),
            Some(seen) => {
                let changed = tokio::time::timeout(HEARTBEAT, db.changed(library, TOPIC, seen));
                tokio::select! {
                    changed = changed => changed.unwrap_or(seen),
                    () = self.context.site().shutdown.asked() => return None,
                }
            }
        };
        self.version = Some(version);
        let moment = Moment::at(self.context.site().clock.now(), &self.context.library().ok()?.zone);
        let markup = self.drawings.get(&self.context, (version, moment), &self.draw).await.ok()?;
        if markup == self.told {
            return Some(": still here\n\n".to_owned());
        }
        self.told = markup;
        Some(message(self.told.as_str()))
    }
}

/// A message of this text, each of its lines marked as such.
fn message(text: &str) -> String {
    let mut message = String::with_capacity(text.len() + 64);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        message.push_str("data: ");
        message.push_str(line);
        message.push('\n');
    }
    message.push('\n');
    message
}

#[cfg(test)]
mod tests {
    use super::message;

    #[test]
    fn every_line_of_a_message_is_marked() {
        assert_eq!(message("<p>\n\n  A 42\n</p>\n"), "data: <p>\ndata:   A 42\ndata: </p>\n\n");
    }
}
