//! A picture that a telephone reads.

use askama::Template;
use fast_qr::QRBuilder;

use crate::Markup;
use crate::markup::made;

/// A QR code (ISO/IEC 18004) with a name for those who do not see it. The address stands in words beside it.
#[derive(Clone, Debug)]
pub struct Qr<'a> {
    /// What it holds.
    pub text: &'a str,
    /// What it is called.
    pub label: &'a str,
}

#[derive(Template)]
#[template(
    source = r##"<svg class="qr" role="img" aria-label="{{ label }}" viewBox="0 0 {{ side }} {{ side }}" shape-rendering="crispEdges"><rect width="{{ side }}" height="{{ side }}" fill="#ffffff"/><path fill="#000000" d="{{ dots }}"/></svg>"##,
    ext = "html"
)]
struct Picture<'a> {
    label: &'a str,
    side: usize,
    dots: String,
}

/// The light edge that ISO/IEC 18004 asks for, in dots.
const EDGE: usize = 4;

impl Qr<'_> {
    /// As HTML; nothing when the text is too long for a code.
    #[must_use]
    pub fn markup(&self) -> Markup {
        let Ok(code) = QRBuilder::new(self.text).build() else {
            return Markup::default();
        };
        let dots = (0..code.size).flat_map(|y| (0..code.size).map(move |x| (x, y)));
        let dark = dots.filter(|(x, y)| code[*y][*x].value());
        let dots = dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + EDGE, y + EDGE)).collect();
        made(&Picture { label: self.label, side: code.size + 2 * EDGE, dots })
    }
}
