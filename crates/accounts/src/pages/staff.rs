//! Accounts and roles, for those who answer for the centre.

use askama::Template;
use audit::What;
use calendar::Day;
use i18n::Words;
use kernel::{AccountId, Error, Id, Refusal, Role};
use places::Place;
use ui::{Control, Field, Key, Markup, Option_, Page, Summary};
use web::{Context, Submitted};

use super::{doing, field, gone, here, refusals};
use crate::store::{self, MustChange};
use crate::{Account, GrantId, HeldGrant, NewAccount, code, password, verbs};

#[derive(Template)]
#[template(path = "staff.html")]
struct Staff<'a> {
    words: &'a Words,
    address: String,
    summary: Markup,
    handed: Option<String>,
    key: Markup,
    fields: Vec<Markup>,
    people: Vec<Person>,
}

struct Person {
    id: AccountId,
    name: String,
    sign_in: String,
    roles: Vec<HeldRole>,
    role: Markup,
    place: Markup,
}

struct HeldRole {
    id: GrantId,
    word: String,
    place: String,
    days: String,
    current: bool,
}

/// The list.
pub(crate) async fn list(context: Context) -> web::Result {
    Ok(context.page(page(&context, context.query(), &[], None).await?))
}

/// Makes an account with a first password that is shown once.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, today) = (context.library()?.id, today(&context)?);
    let first = code::in_threes(&code::nine_digits(context.randomness()));
    let hashed = password::hash(first.clone(), context.randomness()).await?;
    let id = Id::fresh(context.site().clock.as_ref(), context.randomness());
    let new = NewAccount {
        sign_in: form.get("sign-in").unwrap_or_default().to_lowercase(),
        name: form.get("name").unwrap_or_default().to_owned(),
        password: hashed,
        organisation: None,
        must_change: true,
    };
    let grant = grant(&context, &form, id, today).await?;
    let doing = doing(&context);
    let made = context.write_once(&form, move |tx| verbs::add_account(tx, library, id, &new, &grant, &doing)).await;
    match refusals(made)? {
        Ok(web::Once::Done(())) => Ok(context.page(page(&context, &Submitted::default(), &[], Some(first)).await?)),
        Ok(web::Once::Already) => Ok(gone(&context, "office/accounts")?),
        Err(refused) => Ok(context.refused(page(&context, &form, &refused, None).await?)),
    }
}

/// Gives a role.
pub(crate) async fn give(context: Context, form: Submitted) -> web::Result {
    let (library, today) = (context.library()?.id, today(&context)?);
    let id = of_library(&context).await?;
    let (grant, doing) = (grant(&context, &form, id, today).await?, doing(&context));
    let given = context.db().write(move |tx| verbs::give_role(tx, library, &grant, &doing)).await;
    match refusals(given)? {
        Ok(()) => Ok(gone(&context, "office/accounts")?),
        Err(refused) => Ok(context.refused(page(&context, &form, &refused, None).await?)),
    }
}

/// Ends a role yesterday, so that it does not hold today.
pub(crate) async fn end(context: Context, form: Submitted) -> web::Result {
    let (library, today) = (context.library()?.id, today(&context)?);
    let id = of_library(&context).await?;
    let grant = context.path("grant").and_then(GrantId::parse).ok_or(Error::Missing)?;
    let doing = doing(&context);
    let ended = context
        .db()
        .write(move |tx| {
            let ended = store::end_grant(tx, library, grant, today.plus_days(-1))?;
            let account = store::proof(tx, id)?.account;
            doing.note(tx, library, What::RoleEnded, &format!("{} {}", account.sign_in, ended.role.code()))
        })
        .await;
    match refusals(ended)? {
        Ok(()) => Ok(gone(&context, "office/accounts")?),
        Err(refused) => Ok(context.refused(page(&context, &form, &refused, None).await?)),
    }
}

/// Sets a password to be handed over, and ends every session.
pub(crate) async fn reset(context: Context, _form: Submitted) -> web::Result {
    let library = context.library()?.id;
    let id = of_library(&context).await?;
    let first = code::in_threes(&code::nine_digits(context.randomness()));
    let hashed = password::hash(first.clone(), context.randomness()).await?;
    let doing = doing(&context);
    let handed = MustChange::Before(context.now().plus_seconds(store::HANDED));
    context
        .db()
        .write(move |tx| {
            let account = store::proof(tx, id)?.account;
            store::set_password(tx, id, &hashed, handed)?;
            store::end_sessions(tx, id)?;
            doing.note(tx, library, What::PasswordChanged, &account.sign_in)
        })
        .await?;
    Ok(context.page(page(&context, &Submitted::default(), &[], Some(first)).await?))
}

/// The account in the address, if it holds or held a role in this library.
async fn of_library(context: &Context) -> kernel::Result<AccountId> {
    let library = context.library()?.id;
    let id = context.path("account").and_then(AccountId::parse).ok_or(Error::Missing)?;
    let known = context.db().read(move |tx| store::accounts(tx, library)).await?;
    known.iter().any(|account| account.id == id).then_some(id).ok_or(Error::Missing)
}

fn today(context: &Context) -> kernel::Result<Day> {
    Ok(context.library()?.zone.day(context.now()))
}

async fn grant(context: &Context, form: &Submitted, account: AccountId, today: Day) -> kernel::Result<HeldGrant> {
    let role = form.get("role").and_then(Role::parse).ok_or_else(|| Refusal::new("accounts-role").at("role"))?;
    let place = match form.get("place") {
        Some(slug) => {
            let found = context.site().directory.place(context.library()?.id, slug).await?;
            Some(found.ok_or(Error::Missing)?.id)
        }
        None => None,
    };
    let id = Id::fresh(context.site().clock.as_ref(), context.randomness());
    Ok(HeldGrant { id, account, role, place, from: today, through: None })
}

async fn page(
    context: &Context,
    form: &Submitted,
    refusals: &[Refusal],
    handed: Option<String>,
) -> kernel::Result<Page> {
    let library = context.library()?.id;
    let (people, grants, places) = context
        .db()
        .read(move |tx| {
            Ok((store::accounts(tx, library)?, store::grants(tx, library)?, places::every_place(tx, library)?))
        })
        .await?;
    let words = context.words();
    let today = today(context)?;
    let line =
        |name: &'static str, key: &str| field(context, name, key, Control::Line("text"), form, refusals).markup();
    let staff = Staff {
        words,
        address: here(context, "office/accounts")?,
        summary: Summary { words, refusals }.markup(),
        handed,
        key: Key { key: context.key_of(form) }.markup(),
        fields: vec![
            line("name", "accounts-name"),
            line("sign-in", "accounts-sign-in-label"),
            roles(words, "role"),
            place_list(words, &places, "place"),
        ],
        people: people.iter().map(|account| person(account, &grants, &places, words, today)).collect(),
    };
    let body = context.render(&staff)?;
    Ok(Page { title: words.plain("accounts-staff"), face: ui::Face::Office, body, ..Page::default() })
}

fn person(account: &Account, grants: &[HeldGrant], places: &[Place], words: &Words, today: Day) -> Person {
    let own = grants.iter().filter(|grant| grant.account == account.id);
    let held = |grant: &HeldGrant| HeldRole {
        id: grant.id,
        word: words.say(&format!("accounts-role-{}", grant.role.code())),
        place: grant
            .place
            .and_then(|id| places.iter().find(|place| place.id == id))
            .map_or_else(String::new, |place| place.name.clone()),
        days: grant.through.map_or_else(
            || words.say_with("accounts-since", &[("day", words.date_seen_from(today, grant.from).into())]),
            |through| words.say_with("accounts-until", &[("day", words.date_seen_from(today, through).into())]),
        ),
        current: grant.through.is_none_or(|through| through >= today),
    };
    Person {
        id: account.id,
        name: account.name.clone(),
        sign_in: account.sign_in.clone(),
        roles: own.map(held).collect(),
        role: select(words, ("role", &account.id), "accounts-role-label", role_options(words)),
        place: select(words, ("place", &account.id), "accounts-place", place_options(words, places)),
    }
}

#[derive(Template)]
#[template(
    source = r#"<div class="field"><label class="field-label" for="{{ id }}">{{ label }}</label><select class="input" id="{{ id }}" name="{{ name }}">{% for option in options %}<option value="{{ option.value }}">{{ option.word }}</option>{% endfor %}</select></div>"#,
    ext = "html"
)]
struct List<'a> {
    id: String,
    name: &'a str,
    label: String,
    options: Vec<Option_>,
}

/// A list whose id is of one person, since the page has many.
fn select(words: &Words, (name, id): (&str, &AccountId), key: &str, options: Vec<Option_>) -> Markup {
    let list = List { id: format!("{name}-{id}"), name, label: words.say(key), options };
    Markup::trusted(list.render().unwrap_or_default())
}

fn role_options(words: &Words) -> Vec<Option_> {
    let option = |role: Role| Option_ {
        value: role.code().to_owned(),
        word: words.say(&format!("accounts-role-{}", role.code())),
    };
    Role::ALL.into_iter().map(option).collect()
}

fn place_options(words: &Words, places: &[Place]) -> Vec<Option_> {
    let everywhere = Option_ { value: String::new(), word: words.say("accounts-every-place") };
    let option = |place: &Place| Option_ { value: place.slug.clone(), word: place.name.clone() };
    std::iter::once(everywhere).chain(places.iter().map(option)).collect()
}

fn roles(words: &Words, name: &'static str) -> Markup {
    Field { control: Control::List(role_options(words)), ..Field::line(name, words.say("accounts-role-label")) }
        .markup()
}

fn place_list(words: &Words, places: &[Place], name: &'static str) -> Markup {
    Field { control: Control::List(place_options(words, places)), ..Field::line(name, words.say("accounts-place")) }
        .markup()
}
