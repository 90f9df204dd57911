//! Every route, asked by everyone, in one's own library and in another.

mod html;
mod matrix;
pub(crate) mod town;
