use super::*;

pub(super) async fn an_own_word_comes_to_the_desk_and_is_gone_once_retired(town: &Town) {
    let (status, location, _) = send(town, "words/102/own", "1", &[("sv", "Laminering"), ("en", "Laminating")]).await;
    assert_eq!((status, location.as_str()), (StatusCode::SEE_OTHER, "/ekbacken/office/words/102?saved=1"));
    assert!(town.visit(DESK, "guide", None).await.2.contains("Laminering"));
    let (status, ..) = send(town, "words/10000", "2", &[("sv", "Inplastning"), ("en", "")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let desk = town.visit(DESK, "guide", None).await.2;
    assert!(desk.contains("Inplastning") && !desk.contains("Laminering"));
    assert_eq!(send(town, "words/10000/retire", "3", &[]).await.0, StatusCode::SEE_OTHER);
    assert!(read(town, "words/10000").await.contains("i dag"));
    assert_eq!(send(town, "words/10000/return", "4", &[]).await.0, StatusCode::SEE_OTHER);
    assert!(!read(town, "words").await.contains("används inte"));
    assert!(read(town, "audit").await.contains("ord ändrat"));
}

pub(super) async fn a_word_that_is_there_is_refused_in_its_language(town: &Town) {
    let taken = [("sv", "Något nytt"), ("en", "Signing in and passwords")];
    let (status, _, page) = send(town, "words/102/own", "1", &taken).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "en", "Signing in and passwords") && page.contains("value=\"Något nytt\""), "{page}");
    let (status, _, page) = send(town, "words/102/own", "2", &[("sv", ""), ("en", "Laminating")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused_at(&page, "sv", ""), "{page}");
    let lasting = send(town, "words/108/retire", "3", &[]).await;
    assert_eq!(lasting.0, StatusCode::UNPROCESSABLE_ENTITY);
    // An outcome is no word of the lists that a library adds to, and a given word is not said anew.
    assert_eq!(town.visit(&format!("{OFFICE}/words/301"), "manager", None).await.0, StatusCode::NOT_FOUND);
    assert_eq!(send(town, "words/102", "4", &[("sv", "Annat namn")]).await.0, StatusCode::NOT_FOUND);
}
