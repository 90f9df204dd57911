//! What is built into the binary: stylesheet, scripts, font and symbols.

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// A file, named after its content, in every form that a browser may take.
#[derive(Debug)]
pub struct Asset {
    /// Its name in addresses, such as `brygga-0f….css`.
    pub name: &'static str,
    /// Its kind, for the header.
    pub content_type: &'static str,
    /// As it is.
    pub bytes: &'static [u8],
    /// Packed with Brotli, when that makes it smaller.
    pub brotli: Option<&'static [u8]>,
    /// Packed with gzip, when that makes it smaller.
    pub gzip: Option<&'static [u8]>,
}

/// The file with this name in addresses.
#[must_use]
pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().map(|(_, asset)| asset).find(|asset| asset.name == name)
}

/// The address of a file by what it is for, such as `brygga` (the stylesheet) or `live` (a script).
#[must_use]
pub fn asset_path(key: &str) -> Option<String> {
    ASSETS.iter().find(|(known, _)| *known == key).map(|(_, asset)| format!("/assets/{}", asset.name))
}

/// The inside of a symbol.
pub(crate) fn icon(name: &str) -> Option<&'static str> {
    ICONS.iter().find(|(known, _)| *known == name).map(|(_, inner)| *inner)
}
