//! Where somebody stood in a page when she pressed the button of a plain form. When the same page comes back, it stands
//! there again, with the focus on that button; where its row is done, on the row that took its place. Meanwhile positions
//! and addresses lie in the browser, for this tab and the one page that follows. Nothing that was typed does: computers at
//! school are shared.

pub(crate) use browser::remember;
#[cfg(feature = "hydrate")]
pub(crate) use browser::{put_back, watch};

#[cfg(feature = "hydrate")]
mod browser {
    use crate::ui::UNDO_TIME;
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Element, HtmlElement, HtmlFormElement};
    use serde::{Deserialize, Serialize};
    use std::hash::{DefaultHasher, Hash, Hasher};

    /// The name under which the place lies in the browser.
    const KEY: &str = "place";
    /// What is one of many.
    const ROW: &str = "li, tr, article";
    /// Hidden fields that are others each time, though the form is about the same thing.
    const STAMPS: [&str; 6] = ["base_version", "based_on", "document", "request", "seen", "version"];
    /// What says on the page that comes back what was done: the first of these that says anything.
    const MESSAGES: [&str; 2] =
        ["main .callout[data-kind=good]", "main [role=status]:not(:empty, .save-line, .visually-hidden)"];
    /// The mark of a message that stays in sight.
    const STAYS: &str = "data-stays";
    /// The bar of the page covers so many pixels.
    const BAR: f64 = 64.0;
    /// So much room, in pixels, a message that stays in sight leaves below what has the focus.
    const ROOM: i32 = 120;

    /// Where somebody stood.
    #[derive(Serialize, Deserialize)]
    struct Place {
        /// The address of the page, without what is asked of it.
        path: String,
        /// How far the page was scrolled.
        scroll: f64,
        /// How far below the upper edge of the window the button stood, or the fold that it lies in.
        top: f64,
        /// Where the form is sent.
        action: String,
        /// What the button is about: a number made of itself and of the hidden fields of its form.
        about: u64,
        /// Which of its buttons was pressed.
        button: usize,
        /// Which of the forms in rows that are sent there it was.
        number: Option<usize>,
        /// Where the row leads to.
        row: Option<String>,
        /// The heading of the section around it.
        heading: Option<String>,
    }

    /// Remembers where somebody stands whenever a plain form goes; called once.
    pub(crate) fn watch() {
        let _for_good = window_event_listener(ev::submit, |event| {
            let form = event.target().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
            if let Some(form) = form.filter(|form| form.method() == "post" && !event.default_prevented()) {
                remember(&form, event.submitter().as_ref());
            }
        });
    }

    /// Remembers where somebody stands who has pressed a button of this form.
    pub(crate) fn remember(form: &HtmlFormElement, button: Option<&HtmlElement>) {
        let place = Place::of(form, button).and_then(|place| serde_json::to_string(&place).ok());
        if let (Some(storage), Some(place)) = (storage(), place) {
            // Fails only where nothing can be kept; the page then begins at its top.
            let _ = storage.set_item(KEY, &place);
        }
    }

    /// Goes back there, if this is the page that was left; called once, when the page answers. Whoever has gone on reading
    /// meanwhile is left alone, and so is an error summary, which has the focus.
    pub(crate) fn put_back() {
        if let Some(place) = taken().filter(|place| place.is_here() && is_untouched()) {
            place.go();
        }
    }

    fn storage() -> Option<web_sys::Storage> {
        window().session_storage().ok().flatten()
    }

    fn taken() -> Option<Place> {
        let storage = storage()?;
        let place = storage.get_item(KEY).ok().flatten()?;
        // Fails only where nothing can be kept, and something was.
        let _ = storage.remove_item(KEY);
        crate::resource::read(&place).ok()
    }

    /// Nothing in the page was chosen by its address, by a problem or by its reader.
    fn is_untouched() -> bool {
        let focused = document().active_element().is_some_and(|element| element.tag_name() != "BODY");
        let anchor = window().location().hash().is_ok_and(|hash| !hash.is_empty());
        !focused && !anchor && scrolled() == 0.0 && found(".error-summary").is_none()
    }

    fn scrolled() -> f64 {
        window().scroll_y().unwrap_or_default()
    }

    fn found(selector: &str) -> Option<HtmlElement> {
        document().query_selector(selector).ok().flatten()?.dyn_into().ok()
    }

    fn elements(below: &Element, tag: &str) -> Vec<HtmlElement> {
        let all = below.get_elements_by_tag_name(tag);
        (0..all.length()).filter_map(|number| all.item(number)?.dyn_into().ok()).collect()
    }

    fn around(element: &Element, selector: &str) -> Option<Element> {
        element.closest(selector).ok().flatten()
    }

    /// The forms of the page that are sent to an address.
    fn forms_to(action: &str) -> Vec<HtmlElement> {
        let mut forms = found("main").map(|main| elements(&main, "form")).unwrap_or_default();
        forms.retain(|form| form.get_attribute("action").as_deref() == Some(action));
        forms
    }

    fn is_in_row(form: &HtmlElement) -> bool {
        around(form, ROW).is_some()
    }

    /// What one of the buttons of a form is about.
    fn about(form: &Element, button: usize) -> u64 {
        let mut hasher = DefaultHasher::new();
        if let Some(button) = elements(form, "button").get(button) {
            (button.get_attribute("name"), button.get_attribute("value")).hash(&mut hasher);
        }
        for field in elements(form, "input") {
            let attribute = |name| field.get_attribute(name).unwrap_or_default();
            let name = attribute("name");
            if attribute("type") == "hidden" && !STAMPS.contains(&name.as_str()) {
                (name, attribute("value")).hash(&mut hasher);
            }
        }
        hasher.finish()
    }

    /// The first link of a row says which it is.
    fn address(row: &Element) -> Option<String> {
        row.query_selector("a[href]").ok().flatten()?.get_attribute("href")
    }

    /// The folds that an element lies in, the innermost first: whether each is open, and its line.
    fn folds(element: &Element) -> Vec<(bool, HtmlElement)> {
        let above = |fold: &Element| around(&fold.parent_element()?, "details");
        let folds = std::iter::successors(around(element, "details"), above);
        let line = |fold: &Element| fold.query_selector("summary").ok().flatten()?.dyn_into().ok();
        folds.filter_map(|fold| Some((fold.has_attribute("open"), line(&fold)?))).collect()
    }

    /// What moves with an element, whatever is folded: the line of the outermost fold, or the element itself.
    fn held(element: &HtmlElement) -> HtmlElement {
        folds(element).pop().map_or_else(|| element.clone(), |(_, line)| line)
    }

    /// What can have the focus: the element, or the line of the outermost fold that hides it.
    fn seen(element: &HtmlElement) -> HtmlElement {
        let hides = |(open, line): (bool, HtmlElement)| (!open).then_some(line);
        folds(element).into_iter().rev().find_map(hides).unwrap_or_else(|| element.clone())
    }

    /// How far below the upper edge of the window an element begins.
    fn top_of(element: &HtmlElement) -> f64 {
        let parent = |child: &HtmlElement| child.offset_parent()?.dyn_into().ok();
        let parents = std::iter::successors(Some(element.clone()), parent);
        parents.map(|one: HtmlElement| f64::from(one.offset_top())).sum::<f64>() - scrolled()
    }

    /// Scrolls so that an element begins there. It jumps, for everybody.
    fn align(element: &HtmlElement, top: f64) {
        window().scroll_by_with_x_and_y(0.0, top_of(element) - top);
    }

    fn focus(element: &HtmlElement) {
        // Fails only for an element that left the page meanwhile.
        let _ = element.focus();
    }

    impl Place {
        fn of(form: &HtmlFormElement, button: Option<&HtmlElement>) -> Option<Self> {
            around(form, "main")?;
            let action = form.get_attribute("action")?;
            let buttons = elements(form, "button");
            let pressed = button.and_then(|button| buttons.iter().position(|one| one == button)).unwrap_or(0);
            let mut rows = forms_to(&action).into_iter().filter(is_in_row);
            let form: &HtmlElement = form;
            Some(Self {
                path: window().location().pathname().ok()?,
                scroll: scrolled(),
                top: top_of(&held(buttons.get(pressed)?)),
                about: about(form, pressed),
                button: pressed,
                number: rows.position(|one| one == *form),
                row: around(form, ROW).and_then(|row| address(&row)),
                heading: around(form, "section[aria-labelledby]")
                    .and_then(|section| section.get_attribute("aria-labelledby")),
                action,
            })
        }

        /// This page is the one that was left, and it came from there.
        fn is_here(&self) -> bool {
            let location = window().location();
            let origin = location.origin().unwrap_or_default();
            let came_from = document().referrer();
            let came_from = came_from.strip_prefix(&origin).and_then(|rest| rest.split(['?', '#']).next());
            came_from == Some(&self.path) && location.pathname().is_ok_and(|path| path == self.path)
        }

        fn go(&self) {
            let Some(control) = self.control() else { return self.go_to_heading() };
            let (held, seen) = (held(&control), seen(&control));
            window().scroll_to_with_x_and_y(0.0, self.scroll);
            align(&held, self.top);
            tell(&seen, &held);
            focus(&seen);
        }

        /// What was done is gone with its place: the section goes on at its heading, which may name the next one.
        fn go_to_heading(&self) {
            let section = self.heading.as_ref().and_then(|id| document().get_element_by_id(id)?.dyn_into().ok());
            let Some(heading) = section.or_else(|| found("main h1")) else { return };
            // Neither can fail with a name that is a constant.
            let _ = heading.set_attribute("tabindex", "-1");
            tell(&heading, &heading);
            focus(&heading);
        }

        /// The same button; or another act in its row; or the button of the row that took its place.
        fn control(&self) -> Option<HtmlElement> {
            let forms = forms_to(&self.action);
            let same = forms.iter().find(|form| about(form, self.button) == self.about);
            if let Some(form) = same {
                return self.button_of(form);
            }
            if let Some(row) = self.row() {
                let act = forms.iter().find(|form| row.contains(Some(form.as_ref())));
                return act
                    .and_then(|form| self.button_of(form))
                    .or_else(|| row.query_selector("button, summary, a[href]").ok().flatten()?.dyn_into().ok());
            }
            let rows: Vec<HtmlElement> = forms.into_iter().filter(is_in_row).collect();
            let next = self.number?.min(rows.len().checked_sub(1)?);
            self.button_of(rows.get(next)?)
        }

        fn row(&self) -> Option<Element> {
            let wanted = self.row.as_deref()?;
            let main = found("main")?;
            let links = elements(&main, "a").into_iter();
            let mut rows = links
                .filter(|link| link.get_attribute("href").as_deref() == Some(wanted))
                .filter_map(|link| around(&link, ROW));
            rows.find(|row| address(row).as_deref() == Some(wanted))
        }

        fn button_of(&self, form: &Element) -> Option<HtmlElement> {
            let buttons = elements(form, "button");
            buttons.get(self.button).or(buttons.first()).cloned()
        }
    }

    /// What was done is heard with what has the focus, and seen although the page stands further down.
    fn tell(focused: &Element, held: &HtmlElement) {
        let says = |message: &HtmlElement| message.text_content().is_some_and(|text| !text.trim().is_empty());
        let Some(message) = MESSAGES.into_iter().filter_map(found).find(says) else { return };
        if message.id().is_empty() {
            message.set_id("what-was-done");
        }
        let described = focused.get_attribute("aria-describedby").map_or_else(String::new, |ids| format!("{ids} "));
        // Neither can fail with a name that is a constant.
        let _ = focused.set_attribute("aria-describedby", &format!("{described}{}", message.id()));
        if top_of(&message) < BAR {
            keep_in_sight(message, held.clone());
        }
    }

    /// Lets a message lie on the page for a while. What is held stays where it is, when the message leaves its place and
    /// when it goes back.
    fn keep_in_sight(message: HtmlElement, held: HtmlElement) {
        let top = top_of(&held);
        let height = document().document_element().map_or(0, |root| root.client_height());
        let lowest = height - message.offset_height() - ROOM;
        // Neither can fail with a name that is a constant.
        let _ = message.set_attribute(STAYS, "");
        align(&held, top.min(f64::from(lowest.max(0))));
        set_timeout(
            move || {
                let top = top_of(&held);
                let _ = message.remove_attribute(STAYS);
                align(&held, top);
            },
            UNDO_TIME,
        );
    }
}

/// On the server nobody presses a button.
#[cfg(not(feature = "hydrate"))]
mod browser {
    use leptos::web_sys::{HtmlElement, HtmlFormElement};

    pub(crate) fn remember(_: &HtmlFormElement, _: Option<&HtmlElement>) {}
}
