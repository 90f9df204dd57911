use axum::http::StatusCode;
use db::Db;
use kernel::{Actor, DeviceKind};
use web::{Cookies, SignIn};

use super::fixture::Town;
use crate::{Cards, devices};

async fn code(town: &Town, manager: &str) -> String {
    let form = "key=0123456789abcdef&kind=kiosk&place=torget&name=Vid+entr%C3%A9n";
    let made = town.post("/ekbacken/office/devices", manager, form).await;
    let shown = made.body.split("class=\"handed\" dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
    shown.replace(' ', "+")
}

async fn actor(town: &Town, cookie: &str) -> Actor {
    let mut headers = axum::http::HeaderMap::new();
    headers.insert("cookie", cookie.parse().unwrap());
    let cards = Cards::new(town.db.clone());
    cards.who(&Cookies::read(&headers, false), kernel::Clock::now(town.clock.as_ref())).await.unwrap().actor
}

db::testing::both_engines!(
    async fn a_code_pairs_one_screen_until_it_is_sent_away(db: Db) {
        let town = Town::build(db).await;
        let manager = town.sign_in("eva.ek").await;
        let code = code(&town, &manager).await;
        let paired = town.post("/ekbacken/floor/pair", "", &format!("code={code}")).await;
        assert_eq!(paired.location(), "/ekbacken/floor/torget/kiosk/sv");
        let cookie = paired.cookie();
        let here = actor(&town, &cookie).await;
        assert!(matches!(here, Actor::Device { kind: DeviceKind::Kiosk, place, .. } if place == town.place));
        let again = town.post("/ekbacken/floor/pair", "", &format!("code={code}")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a code is used up");
        let library = town.library;
        let id = town.db.read(move |tx| devices(tx, library)).await.unwrap()[0].id;
        town.post(&format!("/ekbacken/office/devices/{id}/revoke"), &manager, "").await;
        assert!(matches!(actor(&town, &cookie).await, Actor::Visitor));
    }
);

db::testing::both_engines!(
    async fn a_code_lasts_ten_minutes(db: Db) {
        let town = Town::build(db).await;
        let manager = town.sign_in("eva.ek").await;
        let code = code(&town, &manager).await;
        town.clock.wind(601);
        let late = town.post("/ekbacken/floor/pair", "", &format!("code={code}")).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
);
