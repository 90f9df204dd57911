//! Taking back what was just saved.

use encounters::Entry;
use kernel::Error;
use web::{Context, Submitted};

use super::desk;
use crate::paths;

/// Takes it back, if the five minutes are not over.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let token = form.get("undo").unwrap_or_default();
    let entry = match Entry::from_token(token, context.library()?.id, context.secret(), context.now()) {
        Ok(entry) => entry,
        Err(late) => return desk::refused(&context, &Submitted::default(), &[late]).await,
    };
    match context.db().write(move |tx| encounters::take_back(tx, &entry)).await {
        Ok(()) => Ok(context.see_other(&paths::desk(&context, "?undone=1")?)),
        Err(Error::Missing) => Ok(context.see_other(&paths::desk(&context, "")?)),
        Err(error) => Err(error.into()),
    }
}
