//! Staff and screens: who one is, what one may be and where, and how that is proved.
//!
//! # Words
//! - *Account* ([`Account`]): a member of staff. *Grant*: a role at a place, or at all places, between days.
//! - *Session*: one's proof in a browser; its token is kept only as a hash. *Lock*: a shared tablet put to sleep until a PIN.
//! - *Device*: a kiosk, a board or a shared tablet, paired once with a code of nine digits.
//!
//! # Rules
//! 1. A wrong name and a wrong password get the same answer, in the same time (`tests::sign_in`).
//! 2. Failures delay the account and nobody else (`tests::sign_in`).
//! 3. The token is new at each sign-in; one's sessions can be ended everywhere (`tests::sign_in`).
//! 4. The last manager of a library cannot be taken away, by two at once neither (`tests::managers`).
//! 5. A password is long, and none of those everybody uses (`password::tests`).
//! 6. Three wrong PINs end the session (`tests::sign_in`).
//! 7. A pairing code pairs one screen, for ten minutes (`tests::devices`).
//!
//! # Tables
//! `accounts_account`, `accounts_grant`, `accounts_session`, `accounts_failure`, `accounts_device`, `accounts_pairing`.
//!
//! # Must never
//! Count, time or rank what somebody does.

mod account;
mod cards;
mod code;
mod pages;
mod password;
mod store;
#[cfg(test)]
mod tests;
mod verbs;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get, post};

pub use audit::Doing;

pub use account::{Account, Device, GrantId, HeldGrant, NewAccount, begins_at};
pub use cards::{Cards, DEVICE_COOKIE, SESSION_COOKIE};
pub use password::{hash, password_problem};
pub use store::{STATEMENTS, account_by_sign_in, accounts, devices, end_grant, fail, failures, grants, sweep};
pub use verbs::{add_account, give_role, pair, revoke_device, start_pairing};

/// Managing accounts and roles.
pub static MANAGE: Permission = Permission { name: "accounts.manage", roles: &[Role::Manager, Role::Administrator] };
/// Pairing screens, and sending them away.
pub static DEVICES: Permission = Permission { name: "accounts.devices", roles: &[Role::Manager, Role::Administrator] };
/// Reading who changed what.
pub static READ_AUDIT: Permission = Permission { name: "audit.read", roles: &[Role::Manager, Role::Administrator] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&MANAGE, &DEVICES, &READ_AUDIT];

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("accounts");

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    use pages::{audit, devices, lock, own, pair, sign_in, staff};
    vec![
        get("/{library}/sign-in", Access::Public, sign_in::show),
        post("/{library}/sign-in", Access::Public, sign_in::create),
        post("/{library}/sign-out", Access::Public, sign_in::end),
        get("/{library}/lock", Access::Public, lock::show),
        post("/{library}/lock", Access::Public, lock::open),
        post("/{library}/lock/now", Access::SignedIn, lock::close),
        get("/{library}/account", Access::SignedIn, own::show),
        post("/{library}/account", Access::SignedIn, own::change),
        post("/{library}/account/sessions/end", Access::SignedIn, own::end_everywhere),
        get("/{library}/office/accounts", Access::Staff(&MANAGE), staff::list),
        post("/{library}/office/accounts", Access::Staff(&MANAGE), staff::create),
        post("/{library}/office/accounts/{account}/roles", Access::Staff(&MANAGE), staff::give),
        post("/{library}/office/accounts/{account}/roles/{grant}/end", Access::Staff(&MANAGE), staff::end),
        post("/{library}/office/accounts/{account}/reset", Access::Staff(&MANAGE), staff::reset),
        get("/{library}/office/devices", Access::Staff(&DEVICES), devices::list),
        post("/{library}/office/devices", Access::Staff(&DEVICES), devices::create),
        post("/{library}/office/devices/{device}/revoke", Access::Staff(&DEVICES), devices::revoke),
        get("/{library}/floor/pair", Access::Public, pair::show),
        post("/{library}/floor/pair", Access::Public, pair::create),
        get("/{library}/office/audit", Access::Staff(&READ_AUDIT), audit::show),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let at =
        |order, key, path, permission| Destination { place: NavigationPlace::Settings, order, key, path, permission };
    vec![
        at(60, "accounts-staff", "/office/accounts", &MANAGE),
        at(70, "accounts-devices", "/office/devices", &DEVICES),
        at(80, "accounts-audit", "/office/audit", &READ_AUDIT),
    ]
}
