//! An empty installation: whoever stands at the machine founds the first library.
//!
//! The token is printed on the console. It is made of the installation's key, so that it needs no row, and is worth nothing once there is
//! a library.

use accounts::{Doing, GrantId, HeldGrant, NewAccount};
use askama::Template;
use audit::{Entry, What};
use calendar::{Day, Zone};
use db::Tx;
use i18n::Words;
use kernel::{AccountId, Error, Id, LibraryId, Locale, Refusal, Role, Secret};
use organisations::NewLibrary;
use places::NewPlace;
use ui::{Control, Field, Key, Markup, Page, Summary, problems_at};
use web::{Access, Context, Once, Route, Submitted, get, post};

/// Where it stands.
pub(crate) const PATH: &str = "/first-run";

/// The doors of this page.
pub(crate) fn routes() -> Vec<Route> {
    vec![get(PATH, Access::Public, show), post(PATH, Access::Public, create)]
}

/// The token of an installation: sixteen hexadecimal digits.
#[must_use]
pub fn token(secret: &Secret) -> String {
    secret.check_value("app.first-run", b"").iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[derive(Template)]
#[template(path = "first_run.html")]
struct FirstRun<'a> {
    words: &'a Words,
    summary: Markup,
    key: Markup,
    token: String,
    library: Vec<Markup>,
    manager: Vec<Markup>,
}

async fn show(context: Context) -> web::Result {
    enter(&context, context.query()).await?;
    Ok(context.page(page(&context, context.query(), &[])?))
}

async fn create(context: Context, form: Submitted) -> web::Result {
    enter(&context, &form).await?;
    let password = form.raw("password").unwrap_or_default().to_owned();
    let mut problems = Vec::new();
    let known = [form.get("sign-in").unwrap_or_default(), form.get("name").unwrap_or_default()];
    problems.extend(accounts::password_problem(&password, &known));
    let founding = Founding::read(&context, &form);
    problems.extend(founding.problems());
    if !problems.is_empty() {
        return Ok(context.refused(page(&context, &form, &problems)?));
    }
    let hashed = accounts::hash(password, context.randomness()).await?;
    let slug = founding.library.slug.clone();
    match context.write_once(&form, move |tx| founding.found(tx, &hashed)).await {
        Ok(Once::Done(()) | Once::Already) => Ok(context.see_other(&format!("/{slug}/desk"))),
        Err(Error::Refused(refusals)) => Ok(context.refused(page(&context, &form, &refusals)?)),
        Err(error) => Err(error.into()),
    }
}

/// Only with the token, and only while there is no library: else the page is not there.
async fn enter(context: &Context, form: &Submitted) -> kernel::Result<()> {
    let right = form.get("token") == Some(token(context.secret()).as_str());
    let empty = context.db().read(organisations::libraries).await?.is_empty();
    if right && (empty || form.key().is_some()) { Ok(()) } else { Err(Error::Missing) }
}

/// All that is made at once.
struct Founding {
    library: NewLibrary,
    place: NewPlace,
    sign_in: String,
    name: String,
    account: AccountId,
    grant: GrantId,
    doing: Doing,
    note: audit::EntryId,
    today: Day,
}

impl Founding {
    fn read(context: &Context, form: &Submitted) -> Self {
        let (clock, randomness) = (context.site().clock.as_ref(), context.randomness());
        let text = |name: &str| form.get(name).unwrap_or_default().to_owned();
        let today = Zone::named(&text("zone")).unwrap_or_else(Zone::utc).day(context.now());
        Self {
            library: NewLibrary {
                slug: text("slug"),
                name: text("library"),
                tagline: context.words().plain("app-tagline"),
                zone: text("zone"),
                languages: [Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC].to_vec(),
            },
            place: NewPlace {
                slug: organisations::slug_of(&text("place")),
                kind: places::Kind::Centre,
                name: text("place"),
                address: String::new(),
                phone: String::new(),
                from: today,
                through: None,
            },
            sign_in: text("sign-in").to_lowercase(),
            name: text("name"),
            account: Id::fresh(clock, randomness),
            grant: Id::fresh(clock, randomness),
            doing: Doing::now(None, clock, randomness),
            note: Id::fresh(clock, randomness),
            today,
        }
    }

    fn account(&self, hashed: &str) -> NewAccount {
        NewAccount {
            sign_in: self.sign_in.clone(),
            name: self.name.clone(),
            password: hashed.to_owned(),
            organisation: None,
            must_change: false,
        }
    }

    fn problems(&self) -> Vec<Refusal> {
        let place = self.place.name.trim().is_empty().then(|| Refusal::new("app-place").at("place"));
        [self.library.problems(), self.account("").problems(), place.into_iter().collect()].concat()
    }

    fn found(&self, tx: &mut Tx<'_>, hashed: &str) -> kernel::Result<()> {
        if !organisations::libraries(tx)?.is_empty() {
            return Err(Error::Missing);
        }
        let library = organisations::found(tx, &self.library)?;
        organisations::welcome(tx, library, self.today)?;
        vocabulary::welcome(tx, library, self.today)?;
        places::open_place(tx, library, &self.place)?;
        let first = HeldGrant {
            id: self.grant,
            account: self.account,
            role: Role::Manager,
            place: None,
            from: self.today,
            through: None,
        };
        self.note(tx, library)?;
        accounts::add_account(tx, library, self.account, &self.account(hashed), &first, &self.doing)
    }

    fn note(&self, tx: &mut Tx<'_>, library: LibraryId) -> kernel::Result<()> {
        let subject = self.library.slug.clone();
        let entry = Entry { id: self.note, at: self.doing.at, actor: None, what: What::LibraryFounded, subject };
        audit::note(tx, library, &entry)
    }
}

fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let words = context.words();
    let line = |name: &'static str, key: &str, hint: &str, usual: &str| Field {
        value: form.raw(name).unwrap_or(usual).to_owned(),
        hint: if hint.is_empty() { String::new() } else { words.say(hint) },
        required: true,
        problems: problems_at(name, refusals, words),
        ..Field::line(name, words.say(key))
    };
    let secret = Field {
        control: Control::Line("password"),
        value: String::new(),
        autocomplete: "new-password",
        ..line("password", "accounts-password", "app-password-hint", "")
    };
    let first = FirstRun {
        words,
        summary: Summary { words, refusals }.markup(),
        key: Key { key: context.key_of(form) }.markup(),
        token: form.get("token").unwrap_or_default().to_owned(),
        library: vec![
            line("library", "app-library-name", "", "").markup(),
            line("slug", "app-slug", "app-slug-hint", "").markup(),
            line("place", "app-place-name", "app-place-hint", "").markup(),
            line("zone", "app-zone", "", "Europe/Stockholm").markup(),
        ],
        manager: vec![
            line("name", "accounts-name", "", "").markup(),
            line("sign-in", "accounts-sign-in-label", "", "").markup(),
            secret.markup(),
        ],
    };
    Ok(Page { title: words.plain("app-first-run"), body: context.render(&first)?, ..Page::bare() })
}
