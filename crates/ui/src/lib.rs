//! The shell of every page, and the components that pages are composed of.
//!
//! Pages are composed, not inherited: a room renders the inside of a page from a template of its own, with components
//! as values in it, and hands it to [`render`] as a [`Page`]. A change of the shell rebuilds no room.
//!
//! # Words
//! - *Face*: whom a page is for ([`Face`]): front door, floor, desk, office, or bare.
//! - *Markup* ([`Markup`]): HTML that is safe as it stands.
//! - *Component*: a struct with a template and a `.markup()`: [`Choices`], [`Field`], [`Notice`], [`Summary`], [`Icon`], [`Qr`].
//!   What is only a class (`button button-main`, `card`, `stat-number`, `pill`, `empty`, `scroll`, `ways`) needs no struct.
//!
//! # Rules
//! 1. No inline script and no inline style, so that the policy of the web can forbid both (`tests::every_component`).
//! 2. Every control has a label, every id is there once (`tests::every_component`).
//! 3. Text on ground has the contrast of WCAG 2.2 AA, light and dark (`contrast::tests`).
//! 4. A symbol stands beside a word, and is hidden from those who listen (`tests::every_component`).
//!
//! # Must never
//! Know a request, a row, or a rule of a centre.

mod asset;
mod component;
mod contrast;
mod markup;
mod page;
#[cfg(test)]
mod tests;

pub use asset::{Asset, asset, asset_path};
pub use component::{
    Choice, Choices, Control, Field, Icon, Key, Kind, Notice, Option_, Qr, Rest, Summary, Tone, problems_at,
};
pub use contrast::contrast;
pub use markup::Markup;
pub use page::{BarLink, BarMenu, Face, LanguageLink, Look, Page, Refresh, Width, render};

/// The texts of this crate.
pub static TEXTS: &[i18n::Source] = i18n::sources!("ui");
