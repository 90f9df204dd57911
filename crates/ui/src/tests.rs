use i18n::Texts;
use kernel::{Locale, Refusal};
use scraper::{Html, Selector};

use crate::{BarLink, BarMenu, LanguageLink, Width, render};
use crate::{
    Choice, Choices, Control, Face, Field, Icon, Key, Kind, Look, Markup, Notice, Option_, Page, Qr, Refresh, Summary,
    Tone,
};

fn all_words() -> Vec<i18n::Words> {
    let texts = Texts::gather(&[crate::TEXTS]).unwrap();
    [Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC].map(|locale| texts.words(locale)).to_vec()
}

fn select<'a>(html: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    let found: Vec<_> =
        html.tree.nodes().filter_map(scraper::ElementRef::wrap).filter(|e| selector.matches(e)).collect();
    found
}

/// What must be true of every piece of a page.
fn check(markup: &str) {
    let html = Html::parse_fragment(markup);
    assert!(select(&html, "[style], script:not([src]), style, [onclick]").is_empty(), "inline: {markup}");
    let mut ids: Vec<_> = select(&html, "[id]").iter().map(|e| e.attr("id").unwrap().to_owned()).collect();
    ids.sort();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "an id twice: {markup}");
    for control in select(&html, "input:not([type=hidden]), select, textarea") {
        let labelled = control.ancestors().filter_map(scraper::ElementRef::wrap).any(|e| e.value().name() == "label");
        let id = control.attr("id").unwrap_or_default();
        assert!(labelled || !select(&html, &format!("label[for='{id}']")).is_empty(), "no label: {markup}");
    }
    for described in select(&html, "[aria-describedby]") {
        let id = described.attr("aria-describedby").unwrap();
        assert_eq!(select(&html, &format!("[id='{id}']")).len(), 1, "described by nothing: {markup}");
    }
    for picture in select(&html, "svg") {
        assert!(picture.attr("aria-hidden").is_some() || picture.attr("aria-label").is_some(), "{markup}");
    }
}

fn samples(words: &i18n::Words) -> Vec<Markup> {
    let choice = |value: &str, chosen| Choice { value: value.to_owned(), word: format!("<{value}>"), chosen };
    let choices = Choices {
        hint: "Ett eller flera".to_owned(),
        problems: vec!["Välj något".to_owned()],
        ..Choices::new("need", "Behov".to_owned(), Kind::Several, vec![choice("101", true), choice("102", false)])
    };
    let field = |name, control| Field {
        hint: "Minst tio tecken".to_owned(),
        problems: vec!["För kort".to_owned()],
        control,
        value: "a".to_owned(),
        ..Field::line(name, "Lösenord".to_owned())
    };
    let list = Control::List(vec![Option_ { value: "a".to_owned(), word: "A".to_owned() }]);
    let refusals = [Refusal::new("ui-problems").at("need"), Refusal::new("ui-problems")];
    vec![
        choices.markup(),
        field("one", Control::Line("password")).markup(),
        field("two", Control::Text).markup(),
        field("three", list).markup(),
        field("four", Control::Code).markup(),
        Field::line("five", "Namn".to_owned()).markup(),
        Field { language: Some(Locale::ARABIC), ..Field::line("six", "العربية".to_owned()) }.markup(),
        Field { control: Control::Line("url"), ..Field::line("seven", "Webbadress".to_owned()) }.markup(),
        Icon("lock").markup(),
        Key { key: "0".to_owned() }.markup(),
        Notice { tone: Tone::Open, text: "Sparat".to_owned(), more: Markup::default() }.markup(),
        Qr { text: "http://127.0.0.1:8080/t/abc", label: "Följ din tur" }.markup(),
        Summary { words, refusals: &refusals }.markup(),
    ]
}

#[test]
fn every_component_in_every_language_is_whole() {
    for words in all_words() {
        for sample in samples(&words) {
            assert!(!sample.is_empty());
            check(sample.as_str());
        }
    }
}

#[test]
fn every_face_in_every_language_is_a_document() {
    for words in all_words() {
        for face in [Face::Bare, Face::Front, Face::Floor, Face::Desk, Face::Office] {
            let page = Page {
                title: "Titel".to_owned(),
                face,
                width: Width::Normal,
                body: Markup::trusted("<h1>Titel</h1>".to_owned()),
                bar_title: "Disken".to_owned(),
                bar: vec![BarLink { word: "I dag".to_owned(), address: "/x".to_owned(), current: true }],
                bar_menu: BarMenu {
                    word: "Inställningar".to_owned(),
                    links: vec![BarLink { word: "Platser".to_owned(), address: "/z".to_owned(), current: false }],
                },
                languages: [Locale::SWEDISH, Locale::ARABIC]
                    .map(|locale| LanguageLink { locale, address: "/y".to_owned() })
                    .to_vec(),
                refresh: Some(Refresh { seconds: 30, to: None }),
                ..Page::default()
            };
            let text =
                render(&page, &words, &Look { library: "Ekbackens bibliotek".to_owned(), tagline: String::new() });
            check(&text);
            let html = Html::parse_document(&text);
            assert_eq!(select(&html, "h1").len(), 1);
            assert_eq!(select(&html, "main").len(), 1);
            let root = html.root_element();
            assert_eq!(root.attr("lang"), Some(words.locale().bcp47()));
            assert_eq!(root.attr("dir"), Some(words.direction().html()));
        }
    }
}

#[test]
fn what_a_person_wrote_is_escaped() {
    let field = Field { value: "\"><script>".to_owned(), ..Field::line("x", "<b>".to_owned()) };
    assert!(!field.markup().as_str().contains("<script>") && !field.markup().as_str().contains("<b>"));
}

#[test]
fn a_symbol_is_drawn() {
    assert!(Icon("lock").markup().as_str().contains("<rect"), "{}", Icon("lock").markup());
}

#[test]
fn the_first_visit_is_light() {
    let all = ["brygga", "latin"].map(|key| {
        let path = crate::asset_path(key).unwrap();
        let asset = crate::asset(path.trim_start_matches("/assets/")).unwrap();
        asset.brotli.unwrap_or(asset.bytes).len()
    });
    assert!(all.iter().sum::<usize>() < 50_000, "{all:?}: 60 kB less what a page may take");
}
