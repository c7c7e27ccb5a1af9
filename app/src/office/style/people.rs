//! People, what waits for them, and what they say.

use crate::ui::{
    Availability, AvatarSize, Bubble, Button, ButtonKind, Checklist, Delivery, Half, Happened, History, HistoryItem,
    Mark, MessageRow, Meter, Person, Phases, PublicStrip, Reach, Stars, StatusLine, Step, Turn, UnreadDot,
};
use leptos::prelude::*;

/// Marks, stars, faces.
#[component]
pub(super) fn People() -> impl IntoView {
    let country = |code: &str, name: &str| (code.to_owned(), name.to_owned());
    view! {
        <div class="sample">
            <Mark availability=Availability::Free/>
            <Mark availability=Availability::Busy/>
            <Mark availability=Availability::Together/>
        </div>
        <div class="sample"><Stars count=1/><Stars count=2 note="Active this month"/><Stars count=3/></div>
        <div class="sample">
            <Person name="Aino Korhonen" id=3 lang="fi" country=country("FI", "Finland")><span>"Tampere"</span></Person>
            <Person name="Elif Yıldız" id=4 lang="tr" size=AvatarSize::Large href="#people" country=country("TR", "Türkiye")/>
            <Person name="Ελένη Παπαδοπούλου" id=6 lang="el" size=AvatarSize::Small country=country("EL", "Greece")/>
        </div>
    }
    .into_any()
}

/// Status lines and strips.
#[component]
pub(super) fn Status() -> impl IntoView {
    view! {
        <StatusLine turn=Turn::Me half=Half::First subject="Clear water, three rivers" href="#status" who="Liis Tamm asks you to accept the project"
            since="You act. She asked on Tuesday 13 October, 2 days ago." next="When you accept, the two units have 7 days each.">
            <Button kind=ButtonKind::Ring plain_press=true>"Read and accept"</Button>
            <Button kind=ButtonKind::Quiet plain_press=true>"Not now"</Button>
        </StatusLine>
        <StatusLine half=Half::First who="The Polish unit must decide" since="Since Monday 12 October, day 4 of 7." next="Tomorrow we remind it."/>
        <StatusLine turn=Turn::Late half=Half::First who="The Polish unit is late" since="Since Monday 12 October, day 9 of 7."/>
        <StatusLine turn=Turn::Done small=true who="The project is active" since="Since Friday 16 October." next="Your space is open."/>
        <PublicStrip reach=Reach::Web><a href="#status">"See it as a visitor"</a></PublicStrip>
        <PublicStrip reach=Reach::Space/>
    }
    .into_any()
}

/// Phases, lists that tick themselves, the meter and history.
#[component]
pub(super) fn Road() -> impl IntoView {
    let names =
        ["Register", "Look for a partner", "Activate and plan", "Work together", "Final products", "Recognition"];
    let steps = names.map(|name| Step::new(name).at("#phases")).to_vec();
    let first = vec![
        Step::new("Complete your profile").done(true),
        Step::new("Write your idea").done(true),
        Step::new("Book a first chat").at("#phases"),
    ];
    view! {
        <Phases label="The six phases" steps current=2/>
        <div class="side-by-side">
            <Checklist steps=first/>
            <Meter percent=80 label="of your profile is filled in" hints=vec!["Add a photo: 5".to_owned()]/>
            <History>
                <HistoryItem kind=Happened::Now when="until Monday 19 October">"The Polish unit reads"</HistoryItem>
                <HistoryItem kind=Happened::Good when="Tuesday 13 October">"The Italian unit approved"</HistoryItem>
                <HistoryItem when="Monday 12 October">"Agnieszka accepted"</HistoryItem>
            </History>
        </div>
    }
    .into_any()
}

/// Rows of the mailbox and bubbles of the chat.
#[component]
pub(super) fn Talk() -> impl IntoView {
    let unread = RwSignal::new(true);
    let dot = move || view! { <UnreadDot name="Inês Carvalho" unread=unread on:click=move |_| unread.update(|unread| *unread = !*unread)/> };
    let read = || view! { <UnreadDot name="Eleni Papadopoulou" unread=false/> };
    view! {
        <div class="side-by-side">
            <ul>
                <MessageRow from="Inês Carvalho" place="Portugal" subject="Third partner?" href="#talk" when="Sun" unread=unread
                    snippet="We would love to join once your project is active. My 22 pupils have drawn their streets already." dot=dot/>
                <MessageRow from="Eleni Papadopoulou" place="Greece" subject="Thursday 17:00 is good" href="#talk" when="9 Oct" unread=false current=true
                    snippet="I will bring the list of street names." dot=read/>
            </ul>
            <div class="chat">
                <p class="chat-date"><time>"Today"</time></p>
                <Bubble words="Shall we begin with six streets?" by="Eleni" when="17:01"/>
                <p class="chat-line"><span>"New since 17:04"</span></p>
                <Bubble words="Six is good." when="17:03" mine=true/>
                <Bubble words="And the first letter before 20 November?" mine=true state=Delivery::Sending/>
                <Bubble words="I do the calendar." mine=true state=Delivery::Failed>
                    <p class="row" data-gap="tight"><Button small=true plain_press=true>"Try again"</Button></p>
                </Bubble>
            </div>
        </div>
    }
    .into_any()
}
