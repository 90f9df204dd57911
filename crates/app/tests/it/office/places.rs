use super::*;

const HOURS: [(&str, &str); 4] =
    [("from", "2026-10-13"), ("open-tu", "10-12 och 13-19"), ("help-tu", "10–12, 13–18"), ("open-sa", "11-15")];

pub(super) async fn a_place_is_opened_with_hours_and_a_closed_day(town: &Town) {
    let new = [("name", "Lövängens bibliotek"), ("kind", "branch"), ("from", "2026-10-01"), ("phone", "1177")];
    let (status, location, _) = send(town, "places", "1", &new).await;
    assert_eq!(
        (status, location.as_str()),
        (StatusCode::SEE_OTHER, "/ekbacken/office/places/lovangens-bibliotek?saved=1")
    );
    assert_eq!(send(town, "places", "1", &new).await.0, StatusCode::SEE_OTHER, "the same form twice is one place");
    assert_eq!(read(town, "places").await.matches(">Lövängens bibliotek<").count(), 1);
    let (status, ..) = send(town, "places/lovangens-bibliotek/hours", "2", &HOURS).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let page = read(town, "places/lovangens-bibliotek").await;
    assert!(page.contains("13.00–18.00") && page.contains("11.00–15.00"), "{page}");
    let list = read(town, "places").await;
    assert!(list.contains("10.00–12.00 och 13.00–19.00"), "{list}");
    let closed = [("closed-from", "2026-10-13"), ("reason", "illness")];
    assert_eq!(send(town, "places/lovangens-bibliotek/closures", "3", &closed).await.0, StatusCode::SEE_OTHER);
    let list = read(town, "places").await;
    assert!(list.contains("sjukdom") && !list.contains("13.00–19.00"), "{list}");
    let end = "places/lovangens-bibliotek/closures/1/end";
    assert_eq!(send(town, end, "4", &[("from", "2026-10-13")]).await.0, StatusCode::SEE_OTHER);
    assert!(read(town, "places").await.contains("13.00–19.00"));
    let audit = read(town, "audit").await;
    assert!(
        audit.contains("Lövängens bibliotek") && audit.contains("tider ändrade") && audit.contains("stängning ändrad")
    );
}

pub(super) async fn what_was_typed_wrong_stays_in_its_field(town: &Town) {
    let wrong = [("from", "2026-10-13"), ("open-mo", "18-10"), ("open-tu", "10-14, 13-18"), ("help-we", "tolv")];
    let (status, _, page) = send(town, "places/stadsbiblioteket/hours", "1", &wrong).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    for (name, value) in &wrong[1..] {
        assert!(refused_at(&page, name, value), "{name}");
    }
    let outside = [("from", "2026-10-13"), ("open-fr", "10-18"), ("help-fr", "9-18")];
    let (status, _, page) = send(town, "places/stadsbiblioteket/hours", "2", &outside).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "help-fr", "9-18") && page.contains("Fredag"), "{page}");
    let closure = [("closed-from", "2026-12-24"), ("closed-through", "2026-12-23"), ("reason", "holiday")];
    let (status, _, page) = send(town, "places/stadsbiblioteket/closures", "3", &closure).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "closed-through", "2026-12-23"), "{page}");
    let name = "x".repeat(121);
    let (status, _, page) =
        send(town, "places/stadsbiblioteket", "4", &[("name", &name), ("kind", "centre"), ("from", "2026-10-13")])
            .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "name", &name));
    assert!(read(town, "places/stadsbiblioteket").await.contains("10.00–19.00"), "and nothing was changed");
}

/// Heads are counted where a manager has said so, and the desk says where they are not.
pub(super) async fn heads_are_counted_where_that_is_wanted(town: &Town) {
    let heads = "/ekbacken/desk/bjorkhagen/heads";
    let count = [("activity", "1203"), ("heads-1104", "7"), ("key", "0123456789abcdef")];
    let asks = |page: &str| page.contains("name=\"activity\"");
    assert!(!asks(&town.visit(heads, "guide", None).await.2));
    assert_eq!(town.visit(heads, "guide", Some(&count)).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let wanted = [("name", "Björkhagens bibliotek"), ("kind", "branch"), ("from", "2026-07-12"), ("heads", "yes")];
    assert_eq!(send(town, "places/bjorkhagen", "1", &wanted).await.0, StatusCode::SEE_OTHER);
    assert!(asks(&town.visit(heads, "guide", None).await.2));
    assert_eq!(town.visit(heads, "guide", Some(&count)).await.0, StatusCode::SEE_OTHER);
    assert_eq!(send(town, "places/bjorkhagen", "2", &wanted[..3]).await.0, StatusCode::SEE_OTHER);
    assert!(!asks(&town.visit(heads, "guide", None).await.2));
}
