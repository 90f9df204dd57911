//! Which language to answer in.

use kernel::Locale;

/// As many as browsers send, and a bound on what a header can cost.
const READ: usize = 32;

/// Languages that are read by those who read another, where Brygga may have only that.
const READ_BY: [(&str, &str); 1] = [("prs", "fa")];

/// The language out of `offered` that an `Accept-Language` header asks for first, else `default`: by weight, then by
/// order, each tag cut from its end until one is offered (RFC 9110, 12.5.4, and RFC 4647, 3.4).
#[must_use]
pub fn negotiate(header: &str, offered: &[Locale], default: Locale) -> Locale {
    let mut wishes: Vec<_> = header.split(',').take(READ).filter_map(wish).collect();
    wishes.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    wishes.into_iter().find_map(|(tag, _)| lookup(tag, offered)).unwrap_or(default)
}

/// A tag and its weight in thousandths, or `None` when it is not wanted or not a wish.
fn wish(entry: &str) -> Option<(&str, u32)> {
    let (tag, parameters) = entry.split_once(';').unwrap_or((entry, ""));
    let weight = match parameters.trim().strip_prefix("q=") {
        Some(weight) => weight.trim().parse::<f32>().ok().filter(|weight| (0.0..=1.0).contains(weight))?,
        None => 1.0,
    };
    let weight = (weight * 1000.0) as u32;
    (weight > 0).then_some((tag.trim(), weight))
}

fn lookup(tag: &str, offered: &[Locale]) -> Option<Locale> {
    let mut tag = tag;
    loop {
        let found = offered.iter().find(|locale| locale.bcp47().eq_ignore_ascii_case(tag));
        if let Some(locale) = found {
            return Some(*locale);
        }
        let Some((shorter, _)) = tag.rsplit_once('-') else { break };
        tag = shorter;
    }
    let (_, other) = READ_BY.into_iter().find(|(language, _)| language.eq_ignore_ascii_case(tag))?;
    offered.iter().find(|locale| locale.bcp47() == other).copied()
}
