//! What can be pressed, filled in and answered.

use crate::ui::{
    BulkBar, Button, ButtonKind, ButtonLink, Callout, Checkbox, Chip, Choice, ComposerText, Dialog, ErrorSummary,
    Facet, FacetValue, Facets, Field, FieldGood, FieldKind, FormFoot, Glyph, IconButton, Item, SaveLine, Saved, Select,
    Tag, TextArea, TextButton, Toaster, Tone,
};
use leptos::prelude::*;

/// Buttons of all kinds.
#[component]
pub(super) fn Buttons() -> impl IntoView {
    view! {
        <div class="sample">
            <Button kind=ButtonKind::Primary plain_press=true>"Invite partner"</Button>
            <Button plain_press=true>"Save draft"</Button>
            <Button kind=ButtonKind::Quiet plain_press=true>"Not now"</Button>
            <Button kind=ButtonKind::Danger plain_press=true>"Remove…"</Button>
            <Button kind=ButtonKind::Ring plain_press=true>"Activate a project"</Button>
            <Button plain_press=true disabled=true>"Publish"</Button>
            <IconButton glyph=Glyph::Print label="Print"/>
            <Button small=true plain_press=true pressed=true>"Pressed"</Button>
            <ButtonLink href="#buttons" glyph=Glyph::Plus>"New message"</ButtonLink>
            <TextButton>"Clear all"</TextButton>
        </div>
    }
}

/// A form with every kind of field.
#[component]
pub(super) fn Fields() -> impl IntoView {
    let problem = Signal::stored(Some("Two letters are too few; write 3 to 100.".to_owned()));
    let problems = Signal::stored(vec![("sample-title".to_owned(), "The title has only two letters".to_owned())]);
    let levels = ["up to 6", "7–11", "12–15", "16–19"];
    view! {
        <form class="form" on:submit=|event| event.prevent_default()>
            <ErrorSummary problems/>
            <fieldset>
                <legend>"Your project"</legend>
                <Field name="sample-title" label="Title of the project" value="Ma" required=true maxlength=100 problem=problem/>
                <div>
                    <Field name="sample-mail" label="School e-mail" kind=FieldKind::Email value="info@verdi.lucca.example" help="The office can read it too."/>
                    <FieldGood>"Belongs to your school"</FieldGood>
                </div>
                <Field name="sample-password" label="Password" kind=FieldKind::Password help="Eight signs or more. A sentence is good."/>
                <Field name="sample-pupils" label="Number of pupils" kind=FieldKind::Number optional=true help="A rough figure is fine."/>
                <Field name="sample-month" label="Begins in" kind=FieldKind::Month/>
                <Select name="sample-country" label="Country" value="PT" required=true items=vec![Item::new("IT", "Italy"), Item::new("PT", "Portugal")]/>
                <Choice name="sample-ages[]" legend="Ages of your pupils" many=true columns=true chosen=vec!["12–15".to_owned()]
                    help="School levels differ from country to country. Ages do not." items=levels.map(|level| Item::new(level, level)).to_vec()/>
                <Choice name="sample-who" legend="Who sees this page" chosen=vec!["space".to_owned()] items=vec![
                    Item::new("teachers", "Teachers only"),
                    Item::new("space", "Everyone in the space").with_help("Teachers, pupils and visitors"),
                ]/>
                <TextArea name="sample-idea" label="What would you like to do with another class?" optional=true maxlength=2000
                    help="Write in any language. It is what teachers abroad read first." lang="fr" value="Lettres de ma rue. <b>Mes élèves</b> décrivent la rue où ils habitent."/>
                <Checkbox name="sample-free" checked=true help="You can change it with one press.">"I am available for a project now"</Checkbox>
            </fieldset>
            <FormFoot submit="Send to my national unit">
                <SaveLine text="Saved on this device and on the server at 16:42"/>
                <SaveLine text="Kept on this device; the server answers later" state=Saved::Waiting/>
            </FormFoot>
        </form>
        <form class="composer" on:submit=|event| event.prevent_default()>
            <ComposerText id="sample-reply" name="text" label="Write a reply" text=RwSignal::new(String::new())/>
            <div class="row" data-push=""><SaveLine text="Draft saved at 15:31"/><Button small=true>"Send reply"</Button></div>
        </form>
    }
    .into_any()
}

/// Chips, tags, callouts and facets.
#[component]
pub(super) fn Chips() -> impl IntoView {
    let value = |label: &str, count, flag: Option<&str>| FacetValue {
        value: label.to_owned(),
        label: label.to_owned(),
        count: Some(count),
        chosen: label == "12–15",
        flag: flag.map(str::to_owned),
    };
    view! {
        <div class="chips">
            <Chip href="#chips" current=true>"All"</Chip>
            <Chip href="#chips">"Unread"</Chip>
            <Chip href="#chips" removes=true>"French"</Chip>
            <Tag>"upper secondary"</Tag>
            <Tag tone=Tone::Good>"Approved"</Tag>
            <Tag tone=Tone::Wait>"Reading"</Tag>
            <Tag tone=Tone::Bad>"Refused"</Tag>
            <Tag tone=Tone::Blue>"Draft"</Tag>
        </div>
        <Callout><p>"New to this? Start small: one letter, one picture, one month."</p></Callout>
        <Callout tone=Tone::Wait><p>"Inês Carvalho has this page open too."</p></Callout>
        <div class="with-side">
            <Facets summary="Narrow the search (1 filter)">
                <Facet name="age" legend="Ages of pupils" values=vec![value("12–15", 214, None), value("16–19", 96, None)]/>
                <Facet name="country" legend="Country" open=true values=vec![value("France", 58, Some("FR")), value("Poland", 31, Some("PL"))]/>
            </Facets>
            <p class="faint">"The facets are a fold on phones."</p>
        </div>
    }
    .into_any()
}

/// A dialog, toasts, and the bar for many things at once.
#[component]
pub(super) fn Questions(toaster: Toaster) -> impl IntoView {
    let open = RwSignal::new(false);
    let chosen = RwSignal::new(2_u32);
    view! {
        <div class="sample">
            <Button plain_press=true on:click=move |_| open.set(true)>"Close the project…"</Button>
            <Button plain_press=true on:click=move |_| toaster.offer_undo("Page moved to the bin.", || ())>"Delete a page"</Button>
        </div>
        <BulkBar count=chosen>
            <Button small=true plain_press=true on:click=move |_| chosen.set(0)>"Archive"</Button>
            <Button small=true kind=ButtonKind::Danger plain_press=true on:click=move |_| chosen.set(0)>"Delete"</Button>
        </BulkBar>
        <Dialog id="sample-dialog" title="Close “Letters from my street”?" open=open>
            <p>"Members can still read everything; nobody can write. You can open it again."</p>
            <Field name="sample-sure" label="Type the title to be sure"/>
            <div class="row">
                <Button kind=ButtonKind::Danger plain_press=true on:click=move |_| open.set(false)>"Close the project"</Button>
                <Button kind=ButtonKind::Quiet plain_press=true on:click=move |_| open.set(false)>"Keep it open"</Button>
            </div>
        </Dialog>
    }
    .into_any()
}
