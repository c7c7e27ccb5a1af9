//! A page that pupils write: one of each class answers the other. It draws nothing by chance, so that the rest of the world
//! is as it was without it.

use super::World;
use crate::account;
use crate::base::error::{Error, Result};
use crate::base::time::HOUR;
use crate::page::{self, PageRight, Right, Subject, Written};
use crate::twinspace;

const TITLE: &str = "Letters";
const BEGINNING: &str = "Here we write to each other. Say hello to the other class, tell something about your street and ask \
                         a question. Put your letter below the last one.\n\n## Our letters";
/// What a pupil of each class writes.
const LETTERS: [&str; 2] = [
    "**Bonjour Toruń !** Dans ma rue il y a un boulanger, deux chats et un vieux puits. Le matin ça sent le pain chaud. \
     Quels bruits entend-on dans votre rue ?\n\n*La 2B, Lucca*",
    "**Ciao Lucca!** In our street the first tram comes at five and it squeaks in the bend. In winter we can skate on the \
     pond behind the school. What does your baker bake for a birthday?\n\n*7a, Toruń*",
];

impl World<'_> {
    /// A teacher makes the page yesterday and lets all pupils of the space write on it.
    pub(super) async fn pupils_write(&self) -> Result<()> {
        self.clock.set(self.now.plus(-30 * HOUR));
        let plan =
            self.projects.iter().find(|plan| plan.space.writers.len() == LETTERS.len()).ok_or(Error::NotFound)?;
        let (teacher, project) = (self.viewer(plan.author), plan.project.ok_or(Error::NotFound)?);
        let space = twinspace::space_of_project(self.store, &teacher, project).await?.ok_or(Error::NotFound)?;
        let page = page::create(self.store, &teacher, space, None, TITLE).await?;
        let beginning = Written { document: None, markdown: Some(BEGINNING.to_owned()) };
        page::save(self.store, &teacher, space, page, 1, TITLE, &beginning).await?;
        let rights = [(Subject::Everyone, Right::Read), (Subject::Pupils, Right::Edit)];
        let rights = rights.map(|(subject, allows)| PageRight { subject, allows });
        page::set_rights(self.store, &teacher, space, page, &rights).await?;
        for (slip, letter) in plan.space.writers.iter().zip(LETTERS) {
            self.clock.advance(3 * HOUR);
            let signed_in = account::sign_in(self.store, &slip.username, &slip.password, "Firefox", true).await?;
            let pupil = account::viewer(self.store, &signed_in.token).await?;
            self.save_again(space, &pupil, page, Some(letter)).await?;
        }
        Ok(())
    }
}
