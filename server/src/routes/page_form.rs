//! The plain form of a page, sent with its button for a picture. First its text becomes the draft, so that nothing typed hangs
//! on the picture; then the picture comes to the end of it.

use super::files::{refused, why};
use crate::kept::{KeptForms, owner_of};
use app::failure::Failure;
use app::form::Kept;
use app::page::api::SavePage;
use app::server::Context;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use domain::base::error::{Error, Problem, Result};
use domain::base::id::{PageId, SpaceId};
use domain::page::{Right, Written};
use domain::picture::{MEGABYTES_MOST, Upload, Words};
use server_fn::ServerFn;
use server_fn::error::ServerFnUrlError;

/// What stands in the form beside the text of the page.
const OF_PICTURE: [&str; 3] = ["alternative", "decorative", "contains_pupils"];

/// What the form holds.
#[derive(Default)]
pub struct PageForm {
    /// The name of the file and its bytes.
    file: Option<(String, Vec<u8>)>,
    /// Whatever was typed and ticked.
    typed: Vec<(String, String)>,
}

impl PageForm {
    /// Reads it as far as it can be read: what was typed stands before the file.
    pub async fn read(mut parts: Multipart) -> (Self, Result<()>) {
        let mut form = Self::default();
        loop {
            let part = match parts.next_field().await {
                Ok(Some(part)) => part,
                Ok(None) => return (form, Ok(())),
                Err(cause) => return (form, Err(unreadable(&cause))),
            };
            if let Err(cause) = form.take(part).await {
                return (form, Err(unreadable(&cause)));
            }
        }
    }

    async fn take(&mut self, part: Field<'_>) -> std::result::Result<(), MultipartError> {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" {
            let file = part.file_name().unwrap_or_default().to_owned();
            self.file = Some((file, part.bytes().await?.to_vec()));
        } else {
            self.typed.push((name, part.text().await?));
        }
        Ok(())
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.typed.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    fn is_ticked(&self, name: &str) -> bool {
        self.field(name) == Some("true")
    }

    /// What stands for the picture where it is not seen.
    pub fn words(&self) -> Words {
        match self.is_ticked("decorative") {
            true => Words::Decorative,
            false => Words::Given(self.field("alternative").unwrap_or_default().to_owned()),
        }
    }

    /// The picture.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `file` when none was chosen.
    pub fn upload(self, space: SpaceId, page: Option<PageId>, alternative: Words) -> Result<Upload> {
        let contains_pupils = self.is_ticked("contains_pupils");
        let (name, bytes) = self.file.ok_or_else(|| Error::invalid("file", Problem::Required))?;
        Ok(Upload { space, page, name, bytes, alternative, contains_pupils })
    }

    /// What was typed for the picture, if anything was.
    fn of_picture(&self) -> Kept {
        let of_picture =
            |(name, value): &&(String, String)| OF_PICTURE.contains(&name.as_str()) && !value.trim().is_empty();
        Kept(self.typed.iter().filter(of_picture).cloned().collect())
    }

    /// A browser sends an empty file where none was chosen.
    fn has_picture(&self) -> bool {
        self.file.as_ref().is_some_and(|(_, bytes)| !bytes.is_empty())
    }
}

fn unreadable(cause: &MultipartError) -> Error {
    let too_large = cause.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE;
    let problem = if too_large { Problem::FileTooLarge { most: MEGABYTES_MOST } } else { Problem::Required };
    Error::invalid("file", problem)
}

/// Keeps the text, takes the picture and leads back into the editor. Whatever is refused, what was typed is there.
pub async fn take(
    context: &Context,
    forms: &KeptForms,
    (space, page): (SpaceId, PageId),
    headers: &HeaderMap,
    parts: Multipart,
) -> Response {
    let edit = format!("/spaces/{space}/pages/{page}/edit");
    let access = domain::page::access_page(&context.store, &context.viewer, space, page, Right::Edit).await;
    let owner = owner_of(context, headers).await;
    // Whoever may not write is told before anything is read, but for whose session has ended while she did.
    if let Err(error) = &access
        && !(*error == Error::SignIn && owner.is_some())
    {
        return refused(context.language, error);
    }
    let (form, read) = PageForm::read(parts).await;
    let kept = match access {
        Ok(_) => keep_text(context, space, page, &form).await,
        Err(error) => Err(error),
    };
    if let Err(error) = kept {
        let back = failed(context, &edit, error);
        return Redirect::to(&forms.leads_back(context, owner, back, Kept(form.typed)).await).into_response();
    }
    let typed = form.of_picture();
    let reason = match add_picture(context, space, page, form, read).await {
        Ok(()) => return Redirect::to(&edit).into_response(),
        Err(error) => match why(&error) {
            Some(reason) => reason,
            None => return refused(context.language, &error),
        },
    };
    let back = format!("{edit}?picture={reason}");
    let back = if typed.0.is_empty() { back } else { forms.leads_back(context, owner, back, typed).await };
    Redirect::to(&back).into_response()
}

/// The text becomes the draft.
async fn keep_text(context: &Context, space: SpaceId, page: PageId, form: &PageForm) -> Result<()> {
    let Some(base_version) = form.field("base_version") else { return Ok(()) };
    let text = |name: &str| form.field(name).map(str::to_owned);
    let written = Written { document: text("document"), markdown: text("markdown") };
    let (base_version, title) = (base_version.parse().unwrap_or_default(), form.field("title").unwrap_or_default());
    let (store, viewer) = (&context.store, &context.viewer);
    domain::page::keep_draft(store, viewer, space, page, base_version, title, &written).await.map(drop)
}

/// The picture comes to the end of the draft.
async fn add_picture(context: &Context, space: SpaceId, page: PageId, form: PageForm, read: Result<()>) -> Result<()> {
    read?;
    if !form.has_picture() {
        return Err(Error::invalid("file", Problem::Required));
    }
    let words = form.words();
    let upload = form.upload(space, Some(page), words.clone())?;
    let file = domain::picture::upload(&context.store, &context.viewer, upload).await?;
    let alternative = match &words {
        Words::Given(words) => Some(words.as_str()),
        Words::Decorative | Words::InThePage => None,
    };
    domain::page::add_picture(&context.store, &context.viewer, space, page, file, alternative).await
}

/// The editor with what is wrong with its text, as a failed save of it would lead there.
fn failed(context: &Context, edit: &str, error: Error) -> String {
    let public_url = &context.instance.public_url;
    let address = ServerFnUrlError::new(SavePage::PATH, Failure(error)).to_url(&format!("{public_url}{edit}"));
    address.map_or_else(|_| format!("{edit}?"), |address| address.to_string())
}
