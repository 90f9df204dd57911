use app::rooms;
use axum::http::{Method, StatusCode};
use db::Db;
use kernel::{Locale, Role};
use web::{Access, Route};

use super::town::Town;

/// What a door answers whom it lets in: anything but the answers of the door itself. A form that is sent empty is refused or missing
/// something, and that is for the room to say.
fn enters(status: StatusCode) -> bool {
    !matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
}

fn address(route: &Route, library: &str, place: &str) -> String {
    address_in(route, library, place, Locale::SWEDISH)
}

/// The address of a route, with something in the place of each of its parts.
pub(super) fn address_in(route: &Route, library: &str, place: &str, locale: Locale) -> String {
    route
        .path
        .replace("{library}", library)
        .replace("{place}", place)
        .replace("{lang}", locale.bcp47())
        .replace("{account}", &"0".repeat(32))
        .replace("{grant}", &"0".repeat(32))
        .replace("{device}", &"0".repeat(32))
        .replace("{closure}", "1")
        .replace("{term}", "101")
        .replace("{organisation}", "1")
        .replace("{eservice}", "1")
        .replace("{code}", "000000000")
}

/// What the declaration of a route promises `who` in their own library.
pub(super) fn promised(route: &Route, who: &str) -> bool {
    let role = Role::parse(who);
    match route.access {
        Access::Public | Access::Machine => true,
        Access::Staff(permission) | Access::Installation(permission) => {
            role.is_some_and(|role| permission.roles.contains(&role))
        }
        Access::SignedIn => role.is_some(),
        Access::Floor(kind) => who == format!("screen: {}", kind.code()),
    }
}

db::testing::both_engines!(
    async fn every_route_answers_everyone_as_it_is_declared(db: Db) {
        let town = Town::build(db).await;
        let mut wrong = Vec::new();
        for route in rooms::routes() {
            // What ends a session would end the test's.
            let ends = route.path.ends_with("/sign-out")
                || route.path.ends_with("/sessions/end")
                || route.path.contains("/lock");
            for (who, cookie) in town.people.iter().filter(|_| !ends) {
                let own =
                    town.ask(route.method.clone(), &address(&route, "ekbacken", "stadsbiblioteket"), cookie).await;
                let promised = promised(&route, who);
                // Whoever is not let in is sent to sign in; whoever is may be sent on by the room.
                let sent = own == StatusCode::SEE_OTHER && route.method == Method::GET;
                let entered = enters(own) && (promised || !sent);
                if entered != promised || own.is_server_error() {
                    wrong.push(format!("{} {} as {who}: {own}", route.method, route.path));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
);

db::testing::both_engines!(
    async fn what_is_another_librarys_is_missing_for_all(db: Db) {
        let town = Town::build(db).await;
        let mut wrong = Vec::new();
        for route in rooms::routes().iter().filter(|route| route.path.contains("{library}")) {
            for (who, cookie) in &town.people {
                let staff = Role::parse(who).is_some() && !matches!(route.access, Access::Public | Access::Floor(_));
                if staff {
                    let foreign = town.ask(route.method.clone(), &address(route, "lovsta", "ron"), cookie).await;
                    if foreign != StatusCode::NOT_FOUND {
                        wrong.push(format!("{} {} of another library as {who}: {foreign}", route.method, route.path));
                    }
                }
                if route.path.contains("{place}") {
                    let mixed = town.ask(route.method.clone(), &address(route, "ekbacken", "ron"), cookie).await;
                    if mixed != StatusCode::NOT_FOUND {
                        wrong.push(format!("{} {} with another's place as {who}: {mixed}", route.method, route.path));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
);

/// Whom the figures of a day are for, suppressed or as they are, said here apart from the declarations.
const FIGURES: [(&str, &[&str]); 4] = [
    ("/office/day", &["guide", "instructor", "manager", "partner", "reader"]),
    ("/office/day.csv", &["guide", "instructor", "manager", "partner", "reader"]),
    ("/office/day/digidel", &["guide", "instructor", "manager", "partner", "reader"]),
    ("/office/day/dalarna.csv", &["guide", "instructor", "manager"]),
];

db::testing::both_engines!(
    async fn readers_and_partners_see_figures_and_no_rows(db: Db) {
        let town = Town::build(db).await;
        for (path, may) in FIGURES {
            for (who, cookie) in &town.people {
                let answer = town.ask(Method::GET, &format!("/ekbacken{path}"), cookie).await;
                assert_eq!(answer == StatusCode::OK, may.contains(&who.as_str()), "{path} as {who}: {answer}");
            }
        }
    }
);

#[test]
fn every_part_of_an_address_is_known_to_these_tests() {
    for route in rooms::routes() {
        assert!(!address(&route, "a", "b").contains('{'), "{}: say here what stands for its parts", route.path);
    }
}
