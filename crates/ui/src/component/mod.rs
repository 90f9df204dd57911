//! Components: values with a template of their own.

mod choices;
mod field;
mod icon;
mod key;
mod notice;
mod qr;
mod summary;

pub use choices::{Choice, Choices, Kind, Rest};
pub use field::{Control, Field, Option_};
pub use icon::Icon;
pub use key::Key;
pub use notice::{Notice, Tone};
pub use qr::Qr;
pub use summary::{Summary, problems_at};
