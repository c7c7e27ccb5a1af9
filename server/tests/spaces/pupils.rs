//! Pupils of a space over real HTTP, without scripts: whoever looks for some loses nothing that she typed, and an act on the
//! team leads back to where it was done.

use super::space;
use super::support::people::PASSWORD;
use super::support::{Client, World};
use domain::base::db::Statement;

/// Makes a login of a list, and answers its number.
async fn pupil(world: &World, space: &str) -> String {
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let pasted = [("space", space), ("list", "Zefirino, L, 2A"), ("class", ""), ("language", "it")];
    let list = anna.post_form("/api/pupil/paste", &pasted).await.location;
    let list = list.split("list=").nth(1).expect("the list waits").to_owned();
    let made = [("space", space), ("list", list.as_str()), ("authorised", "1")];
    anna.post_form("/api/pupil/create", &made).await;
    Statement::new("select max(id) from pupil").number(&world.store.db).await.expect("a pupil").to_string()
}

/// Anna, who makes logins in her space, and a pupil of her school who has one and is not in the space.
struct Known {
    anna: Client,
    space: String,
    pupil: String,
}

impl Known {
    async fn new(world: &World) -> Self {
        let space = space(world).await.to_string();
        let pupil = pupil(world, &space).await;
        let mut anna = world.signed_in("anna", PASSWORD).await;
        anna.post_form("/api/pupil/remove", &[("space", &space), ("pupil", &pupil)]).await;
        Self { anna, space, pupil }
    }
}

/// Whether the box of a pupil is ticked on a page.
fn is_ticked(page: &str, pupil: &str) -> bool {
    let field = page.split("<input").find(|tag| tag.contains(&format!("value=\"{pupil}\"")));
    field.expect("a box").split('>').next().is_some_and(|tag| tag.contains("checked"))
}

/// The list, the class, the language and the ticks come back with what was looked for; nothing of the list is in the address.
#[tokio::test]
async fn looking_for_pupils_keeps_the_list_and_the_ticks() {
    let world = World::new().await;
    let Known { mut anna, space, pupil } = Known::new(&world).await;
    let typed = [
        ("space", space.as_str()),
        ("list", "Oreste, P"),
        ("class", "7Q"),
        ("language", "pl"),
        ("pupils[]", pupil.as_str()),
        ("words", "nobody"),
    ];
    let found = anna.post_form("/api/pupil/look", &typed).await.location;
    assert!(found.contains("words=nobody") && found.ends_with("#known") && !found.contains("Oreste"), "{found}");
    let page = anna.get(found.trim_end_matches("#known")).await.body;
    for kept in ["Oreste, P", "7Q", "Zefirino L."] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(is_ticked(&page, &pupil), "{page}");

    let entered = [typed.as_slice(), &[("sought", "nobody"), ("entered", "true")]].concat();
    let preview = anna.post_form("/api/pupil/look", &entered).await.location;
    assert!(!preview.contains("change="), "Enter where nothing else is looked for: {preview}");
    let change = format!("{preview}&change=1");
    assert!(anna.get(&change).await.body.contains("Zefirino L."), "the tick waits behind the preview, too");

    let back = anna.post_form("/api/pupil/add", &typed).await.location;
    assert!(anna.get(&back).await.body.contains("Oreste, P"), "whoever adds pupils goes on with her list: {back}");
}

/// Whichever button was pressed: what is wrong stands at its field.
#[tokio::test]
async fn what_is_wrong_stands_at_its_field() {
    let world = World::new().await;
    let Known { mut anna, space, .. } = Known::new(&world).await;
    let form = format!("/spaces/{space}/pupils/new");
    let typed = [("space", space.as_str()), ("list", "Oreste"), ("class", "7Q"), ("language", "pl")];
    let entered = [typed.as_slice(), &[("sought", ""), ("words", ""), ("entered", "true")]].concat();
    for (act, fields, tag) in [
        ("paste", typed.as_slice(), "<textarea"),
        ("look", entered.as_slice(), "<textarea"),
        ("add", typed.as_slice(), "<fieldset"),
    ] {
        let back = anna.post_form_from(&form, &format!("/api/pupil/{act}"), fields).await.location;
        let page = anna.get(&back).await.body;
        let mut fields = page.split(tag).skip(1).filter_map(|rest| rest.split('>').next());
        assert!(fields.any(|field| field.contains("aria-invalid")), "{act}: {page}");
    }
}

/// A list whose logins are made is gone, and the page says so; who was ticked beside it waits behind the slips.
#[tokio::test]
async fn nothing_disappears_without_a_word() {
    let world = World::new().await;
    let Known { mut anna, space, pupil } = Known::new(&world).await;
    let typed = [
        ("space", space.as_str()),
        ("list", "Oreste, P"),
        ("class", "7Q"),
        ("language", "it"),
        ("pupils[]", pupil.as_str()),
    ];
    let preview = anna.post_form("/api/pupil/paste", &typed).await.location;
    let list = preview.split("list=").nth(1).expect("the list waits").to_owned();
    let made = [("space", space.as_str()), ("list", list.as_str()), ("authorised", "1")];
    let slips = anna.post_form("/api/pupil/create", &made).await.location;
    let page = anna.get(&slips).await.body.replace("&amp;", "&");
    let ticked =
        page.split("pupils/new?list=").nth(1).and_then(|rest| rest.split('"').next()).expect("a way to the ticks");
    let form = anna.get(&format!("/spaces/{space}/pupils/new?list={}", ticked.trim_end_matches("#known"))).await.body;
    assert!(form.contains("Zefirino L.") && !form.contains("Oreste"), "only the ticks wait");
    assert!(is_ticked(&form, &pupil), "{form}");

    let told = |page: &str| page.matches("class=\"callout\"").count();
    let calm = anna.get(&format!("/spaces/{space}/pupils/new")).await.body;
    for gone in [preview.clone(), format!("{preview}&change=1")] {
        let page = anna.get(&gone).await.body;
        assert!(told(&page) == told(&calm) + 1 && page.contains("<textarea"), "{gone}");
    }
}

/// Page and search of the team stay in the address, whatever is done there.
#[tokio::test]
async fn an_act_on_the_team_leads_back_to_where_it_was_done() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    let pupil = pupil(&world, &space).await;
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let place = [("place[pupil]", "zef"), ("place[school]", "5"), ("place[page]", "2")];
    let act = [[("space", space.as_str()), ("pupil", pupil.as_str())].as_slice(), &place].concat();
    let here = format!("/spaces/{space}/team?pupil=zef&school=5&page=2");
    for (path, done) in [("remove", format!("&removed={pupil}")), ("put_back", String::new())] {
        let back = anna.post_form(&format!("/api/pupil/{path}"), &act).await.location;
        assert!(back.ends_with(&format!("{here}{done}")), "{path}: {back}");
    }
    let slips = anna.post_form("/api/pupil/reset_password", &act).await.location;
    let page = anna.get(&slips).await.body.replace("&amp;", "&");
    assert!(page.contains(&here), "from the slip one goes back there: {slips}");
}

/// Looking for a pupil does not end the search for a colleague, nor the other way round.
#[tokio::test]
async fn one_search_of_the_team_leaves_the_other() {
    let world = World::new().await;
    let space = space(&world).await.to_string();
    pupil(&world, &space).await;
    let mut anna = world.signed_in("anna", PASSWORD).await;
    let page = anna.get(&format!("/spaces/{space}/team?pupil=zef&name=bea")).await.body;
    for (name, word) in [("pupil", "zef"), ("name", "bea")] {
        let said = ["type=\"hidden\"".to_owned(), format!("name=\"{name}\""), format!("value=\"{word}\"")];
        let mut fields = page.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
        assert!(fields.any(|field| said.iter().all(|part| field.contains(part))), "{name}: {page}");
    }
}
