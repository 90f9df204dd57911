use super::*;

const NEW: [(&str, &str); 5] = [
    ("name", "Ekbackens medborgarkontor"),
    ("kind", "department"),
    ("phone", "08-465 004 00"),
    ("link", "https://ekbacken.se"),
    ("referral", "yes"),
];

pub(super) async fn an_organisation_and_its_eservice_come_to_the_desk(town: &Town) {
    assert_eq!(send(town, "organisations", "1", &NEW).await.0, StatusCode::SEE_OTHER);
    let list = read(town, "organisations").await;
    let before = list.split("Ekbackens medborgarkontor").next().unwrap();
    let id = before.rsplit("office/organisations/").next().unwrap().split('"').next().unwrap();
    let own = format!("organisations/{id}");
    let (status, ..) = send(town, &format!("{own}/eservices"), "2", &[("eservice", "Felanmälan av gatlyktor")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let desk = town.visit(DESK, "guide", None).await.2;
    assert!(desk.contains("Ekbackens medborgarkontor: Felanmälan av gatlyktor"));
    assert_eq!(desk.matches(">Ekbackens medborgarkontor<").count(), 1, "people may be sent there");
    // A box that is not ticked is not sent.
    assert_eq!(send(town, &own, "3", &NEW[..4]).await.0, StatusCode::SEE_OTHER);
    let desk = town.visit(DESK, "guide", None).await.2;
    assert_eq!(desk.matches(">Ekbackens medborgarkontor<").count(), 0);
    assert_eq!(send(town, &format!("{own}/retire"), "4", &[]).await.0, StatusCode::SEE_OTHER);
    assert!(read(town, &own).await.contains("i dag"));
    assert_eq!(send(town, &format!("{own}/return"), "5", &[]).await.0, StatusCode::SEE_OTHER);
    assert!(read(town, "audit").await.contains("organisation ändrad"));
}

pub(super) async fn what_was_typed_wrong_stays_in_its_field(town: &Town) {
    let wrong = [("name", "Kontoret"), ("kind", "company"), ("phone", "ring Maj"), ("link", "ekbacken.se")];
    let (status, _, page) = send(town, "organisations", "1", &wrong).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "phone", "ring Maj") && refused_at(&page, "link", "ekbacken.se"), "{page}");
    assert!(page.contains("value=\"Kontoret\"") && !page.contains("name=\"referral\" value=\"yes\" checked"));
    let (status, _, page) = send(town, "organisations/1/eservices", "2", &[("eservice", "  ")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "eservice", "  "), "{page}");
    let (status, _, page) = send(town, "organisations/1/eservices/1", "3", &[("name", "")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "name", ""), "{page}");
    let foreign = town.visit(&format!("{OFFICE}/organisations/2/eservices/1"), "manager", None).await;
    assert_eq!(foreign.0, StatusCode::NOT_FOUND, "an e-service of another organisation");
}
