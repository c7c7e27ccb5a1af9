//! The pictures on the pages of a space: whom they show, and whose parents agreed (R-TS-13).

use crate::form::kept_choices;
use crate::publish::api;
use crate::text::publish as say;
use crate::ui::{Button, Callout, Choice, Item, SectionHead, Tone};
use domain::base::id::{FileId, SpaceId};
use domain::publish::{Concern, PublishNode, PublishPicture};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// A picture of pupils whose parents' consent is still to be confirmed.
#[derive(Clone)]
pub(super) struct Asked {
    id: FileId,
    words: String,
    /// The titles of the pages that it holds back.
    pages: Vec<String>,
}

/// What stands for a picture.
fn words(picture: &PublishPicture) -> String {
    if picture.alternative_text.is_empty() { say::decoration() } else { picture.alternative_text.clone() }
}

/// The pictures whose consent is missing, each with the pages that it holds back.
pub(super) fn asked(pictures: &[PublishPicture], pages: &[PublishNode]) -> Vec<Asked> {
    let lacking = pictures.iter().filter(|picture| picture.lacks_consent());
    lacking.map(|one| Asked { id: one.id, words: words(one), pages: held_by(one.id, pages) }).collect()
}

fn held_by(picture: FileId, pages: &[PublishNode]) -> Vec<String> {
    let mut titles = Vec::new();
    for page in pages {
        if matches!(&page.concern, Some(Concern::ConsentMissing { pictures }) if pictures.contains(&picture)) {
            titles.push(page.title.clone());
        }
        titles.extend(held_by(picture, &page.children));
    }
    titles
}

/// The consent of the parents, confirmed for each picture.
#[component]
pub(super) fn Consents(asked: Vec<Asked>, problem: Signal<Option<String>>) -> impl IntoView {
    // Two drawings may have the same words: box and link of each have one number.
    let asked: Vec<Asked> =
        (1..).zip(asked).map(|(number, one)| Asked { words: format!("{number}. {}", one.words), ..one }).collect();
    let item = |one: &Asked| {
        let item = Item::new(one.id.to_string(), one.words.clone());
        if one.pages.is_empty() { item } else { item.with_help(say::on_pages(crate::text::list(&one.pages))) }
    };
    let items: Vec<Item> = asked.iter().map(item).collect();
    let links = asked.into_iter().map(|one| view! { <li><a href=format!("#picture-{}", one.id)>{one.words}</a></li> });
    view! {
        <Choice name="consented[]" id="consented" legend=say::consents() help=say::consents_help() items many=true chosen=kept_choices("consented[]") problem/>
        <div>
            <p>{say::look_at_pictures()}</p>
            <ul class="plain">{links.collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// The pictures on the pages, each with what is known of it and a way to put that right.
#[component]
pub(super) fn Pictures(
    space: SpaceId,
    pictures: Vec<PublishPicture>,
    consents: Vec<(FileId, String)>,
    held_back: bool,
) -> impl IntoView {
    let picture = move |picture: PublishPicture| {
        let consent = consents.iter().find(|(id, _)| *id == picture.id).map(|(_, words)| words.clone());
        figure(space, picture, consent)
    };
    view! {
        <section class="stack" aria-labelledby="pictures">
            <SectionHead id="pictures" title=say::pictures()/>
            {held_back.then(|| view! { <Callout tone=Tone::Wait>{say::held_back()}</Callout> })}
            <p>{say::pictures_note()}</p>
            <ul class="gallery">{pictures.into_iter().map(picture).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn figure(space: SpaceId, picture: PublishPicture, consent: Option<String>) -> AnyView {
    let (words, lacks) = (words(&picture), picture.lacks_consent());
    let PublishPicture { id, alternative_text, contains_pupils, .. } = picture;
    let (state, act) = match contains_pupils {
        true => (say::picture_with_pupils(), say::mark_without_pupils()),
        false => (say::picture_without_pupils(), say::mark_with_pupils()),
    };
    let named = words.clone();
    let withdraw = consent.map(|consent| {
        view! {
            <p>{consent}</p>
            <form method="post" action=api::WithdrawConsent::url()>
                {about(space, id)}
                <Button small=true>{say::withdraw_consent()}<span class="visually-hidden">": " {named}</span></Button>
            </form>
        }
    });
    view! {
        <li id=format!("picture-{id}")>
            <figure>
                <img src=format!("/spaces/{space}/files/{id}") alt=alternative_text loading="lazy"/>
                <figcaption>
                    {words.clone()} <br/> <strong>{state}</strong>
                    {lacks.then(|| view! { <p>{say::consent_missing()}</p> })}
                    {withdraw}
                    <form method="post" action=api::MarkPicture::url()>
                        {about(space, id)}
                        <input type="hidden" name="contains_pupils" value=(!contains_pupils).to_string()/>
                        <Button small=true>{act}<span class="visually-hidden">": " {words}</span></Button>
                    </form>
                </figcaption>
            </figure>
        </li>
    }
    .into_any()
}

/// The hidden fields of every act on a picture.
fn about(space: SpaceId, file: FileId) -> impl IntoView {
    view! {
        <input type="hidden" name="space" value=space.to_string()/>
        <input type="hidden" name="file" value=file.to_string()/>
    }
}
