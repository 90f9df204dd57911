//! What a form sent, kept exactly as typed, so that it can be shown again.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use kernel::Refusal;

use crate::{Context, Problem};

/// What a form sent: names and values in their order, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Submitted {
    fields: Vec<(String, String)>,
}

/// The hidden field that carries a form's key.
pub(crate) const KEY: &str = "key";

impl Submitted {
    /// What these names and values would send; for tests and for pages shown the first time.
    pub fn from_pairs<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        Self { fields: pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect() }
    }

    /// The form in the body of a request, or in a query.
    #[must_use]
    pub fn parse(encoded: &[u8]) -> Self {
        Self { fields: form_urlencoded::parse(encoded).into_owned().collect() }
    }

    /// The first value with this name, trimmed; `None` when it is absent or empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.raw(name).map(str::trim).filter(|value| !value.is_empty())
    }

    /// The first value with this name exactly as typed, empty included.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value with this name that is not empty, in order.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        let values = self.fields.iter().filter(|(known, _)| known == name);
        values.map(|(_, value)| value.trim()).filter(|value| !value.is_empty()).collect()
    }

    /// The whole number with this name; `None` when it is absent.
    ///
    /// # Errors
    /// A refusal at the field when what stands there is no whole number.
    pub fn number(&self, name: &'static str) -> Result<Option<i64>, Refusal> {
        let parsed = self.get(name).map(str::parse).transpose();
        parsed.map_err(|_| Refusal::new("web-not-a-number").at(name))
    }

    /// The key of the form, when it has one.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.get(KEY)
    }

    /// Whether it may be written into a page to be sent again: not with a password or a PIN in it.
    pub(crate) fn may_be_shown(&self) -> bool {
        !self.fields.iter().any(|(name, _)| name.contains("password") || name.contains("pin"))
    }

    /// All names and values, as typed.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// What was typed without the key, in one line, to be compared with what came under the same key before.
    pub(crate) fn body(&self) -> String {
        let fields = self.fields.iter().filter(|(name, _)| name != KEY);
        form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
    }
}

impl<S: Send + Sync> FromRequest<S> for Submitted {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let context = request.extensions().get::<Context>().cloned();
        let encoded = request
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        if !encoded {
            return Err(Refusal::new("web-not-a-form").into());
        }
        let body = Bytes::from_request(request, state).await.map_err(|_| Refusal::new("web-form-too-large"))?;
        let submitted = Self::parse(&body);
        if let Some(context) = context {
            context.remember(&submitted);
        }
        Ok(submitted)
    }
}
