//! Screens on the floor, for those who answer for the centre.

use askama::Template;
use calendar::Day;
use i18n::Words;
use kernel::{DeviceId, DeviceKind, Error, Refusal};
use places::Place;
use ui::{Control, Field, Key, Markup, Option_, Page, Summary};
use web::{Context, Submitted};

use super::{doing, field, gone, here, refusals};
use crate::{Device, code, store, verbs};

#[derive(Template)]
#[template(path = "devices.html")]
struct Devices<'a> {
    words: &'a Words,
    address: String,
    pair: String,
    summary: Markup,
    code: Option<String>,
    key: Markup,
    fields: Vec<Markup>,
    rows: Vec<Row>,
}

struct Row {
    id: DeviceId,
    name: String,
    kind: String,
    place: String,
    days: String,
    current: bool,
}

/// The list.
pub(crate) async fn list(context: Context) -> web::Result {
    Ok(context.page(page(&context, context.query(), &[], None).await?))
}

/// Makes a code that pairs one screen.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, now, secret) = (context.library()?.id, context.now(), context.secret().clone());
    let kind = form.get("kind").and_then(DeviceKind::parse).ok_or_else(|| Refusal::new("accounts-kind").at("kind"))?;
    let found = context.site().directory.place(library, form.get("place").unwrap_or_default()).await?;
    let place = found.ok_or(Error::Missing)?.id;
    let name = form.get("name").unwrap_or_default().to_owned();
    let code = code::nine_digits(context.randomness());
    let shown = code::in_threes(&code);
    let made = context
        .write_once(&form, move |tx| verbs::start_pairing(tx, library, (place, kind, &name), &code, &secret, now))
        .await;
    match refusals(made)? {
        Ok(web::Once::Done(())) => Ok(context.page(page(&context, &Submitted::default(), &[], Some(shown)).await?)),
        Ok(web::Once::Already) => Ok(gone(&context, "office/devices")?),
        Err(refused) => Ok(context.refused(page(&context, &form, &refused, None).await?)),
    }
}

/// Sends a screen away.
pub(crate) async fn revoke(context: Context, _form: Submitted) -> web::Result {
    let (library, today) = (context.library()?.id, today(&context)?);
    let id = context.path("device").and_then(DeviceId::parse).ok_or(Error::Missing)?;
    let doing = doing(&context);
    context.db().write(move |tx| verbs::revoke_device(tx, library, id, today, &doing)).await?;
    Ok(gone(&context, "office/devices")?)
}

fn today(context: &Context) -> kernel::Result<Day> {
    Ok(context.library()?.zone.day(context.now()))
}

async fn page(context: &Context, form: &Submitted, refusals: &[Refusal], code: Option<String>) -> kernel::Result<Page> {
    let library = context.library()?.id;
    let (devices, places) =
        context.db().read(move |tx| Ok((store::devices(tx, library)?, places::every_place(tx, library)?))).await?;
    let (words, today) = (context.words(), today(context)?);
    let kinds = DeviceKind::ALL.map(|kind| Option_ { value: kind.code().to_owned(), word: kind_word(words, kind) });
    let at = places.iter().map(|place| Option_ { value: place.slug.clone(), word: place.name.clone() }).collect();
    let list = |name, key: &str, options| {
        Field { control: Control::List(options), ..Field::line(name, words.say(key)) }.markup()
    };
    let body = Devices {
        words,
        address: here(context, "office/devices")?,
        pair: context.site().public_url.address(&here(context, "floor/pair")?),
        summary: Summary { words, refusals }.markup(),
        code,
        key: Key { key: context.key_of(form) }.markup(),
        fields: vec![
            list("kind", "accounts-kind-label", kinds.to_vec()),
            list("place", "accounts-place", at),
            field(context, "name", "accounts-device-name", Control::Line("text"), form, refusals).markup(),
        ],
        rows: devices.iter().map(|device| row(device, &places, words, today)).collect(),
    };
    let body = context.render(&body)?;
    Ok(Page { title: words.plain("accounts-devices"), face: ui::Face::Office, body, ..Page::default() })
}

fn kind_word(words: &Words, kind: DeviceKind) -> String {
    words.say(&format!("accounts-kind-{}", kind.code()))
}

fn row(device: &Device, places: &[Place], words: &Words, today: Day) -> Row {
    let at = places.iter().find(|place| place.id == device.place);
    Row {
        id: device.id,
        name: device.name.clone(),
        kind: kind_word(words, device.kind),
        place: at.map_or_else(String::new, |place| place.name.clone()),
        days: device.revoked.map_or_else(
            || words.say_with("accounts-since", &[("day", words.date_seen_from(today, device.paired).into())]),
            |day| words.say_with("accounts-until", &[("day", words.date_seen_from(today, day).into())]),
        ),
        current: device.revoked.is_none(),
    }
}
