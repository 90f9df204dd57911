//! The texts of one room in one language.

/// The texts of one room in one language, as its Fluent file has them.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The room that owns them; its name begins every key.
    pub room: &'static str,
    /// The language, by its inner tag.
    pub language: &'static str,
    /// The file.
    pub text: &'static str,
}

/// The texts of the room that calls it, in every language Brygga ships: `locales/sv.ftl` and so on beside its
/// `Cargo.toml`.
///
/// The list of languages stands in this macro and nowhere else. To add one: add its tag here, a file to every room,
/// and, when `kernel::Locale` does not know it yet, its line there.
#[macro_export]
macro_rules! sources {
    ($room:literal) => {
        $crate::sources!(@ $room: "sv" "en" "ar")
    };
    (@ $room:literal: $($language:literal)+) => {
        &[$($crate::Source {
            room: $room,
            language: $language,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $language, ".ftl")),
        }),+]
    };
}
