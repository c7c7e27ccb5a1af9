//! Renders and sends what waits in the outbox: by SMTP when configured, otherwise as files in `data/mail`.
//!
//! A link's token is made here, when the mail is sent, and only its hash is stored.

use app::server::Instance;
use app::text::{self, Label};
use domain::base::error::{Error, Result};
use domain::base::language::Language;
use domain::base::mail::{self, Template, Waiting};
use domain::base::store::Store;
use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::path::Path;
use std::sync::Arc;

/// The address of a sender who names none.
const NOBODY: &str = "twinning@localhost";

enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(AsyncFileTransport<Tokio1Executor>),
}

/// Sends mails.
pub struct Mailer {
    transport: Transport,
    from: Mailbox,
    instance: Arc<Instance>,
}

/// A mail in words: what the reader sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// Paragraphs of plain text.
    pub paragraphs: Vec<String>,
    /// What the link does, and where it leads.
    pub link: Option<(String, String)>,
}

impl Mailer {
    /// A mailer as the configuration says.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn new(smtp_url: &str, from: &str, folder: &Path, instance: Arc<Instance>) -> Result<Self, String> {
        let from = sender(from, &instance.brand)?;
        let transport = if smtp_url.is_empty() {
            std::fs::create_dir_all(folder).map_err(|cause| format!("{}: {cause}", folder.display()))?;
            Transport::Files(AsyncFileTransport::new(folder))
        } else {
            let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(smtp_url);
            Transport::Smtp(smtp.map_err(|cause| format!("`smtp_url` cannot be used: {cause}"))?.build())
        };
        Ok(Self { transport, from, instance })
    }

    /// Sends all mails that are due.
    ///
    /// # Errors
    /// When the outbox cannot be read. A mail that cannot be sent stays and is tried again.
    pub async fn send_due(&self, store: &Store) -> Result<()> {
        while let Some(waiting) = mail::claim(store).await? {
            let outcome = self.send(store, &waiting).await;
            let ended = if outcome.is_ok() { "sent" } else { "failed" };
            metrics::counter!("twinning_mails_total", "outcome" => ended).increment(1);
            match outcome {
                Ok(()) => {}
                Err(cause) => {
                    tracing::warn!(mail = waiting.id, %cause, "a mail could not be sent");
                    mail::failed(store, waiting.id, waiting.attempts, &cause.to_string()).await?;
                }
            }
        }
        Ok(())
    }

    async fn send(&self, store: &Store, waiting: &Waiting) -> Result<()> {
        let token = mail::make_link(store, waiting).await?;
        let letter = text::with(waiting.language, || {
            letter(
                &waiting.template,
                waiting.language,
                &self.instance.public_url,
                token.as_ref().map(|token| token.text()),
            )
        });
        let message = text::with(waiting.language, || message(&self.from, waiting, &letter))?;
        match &self.transport {
            Transport::Smtp(smtp) => drop(smtp.send(message).await.map_err(Error::internal)?),
            Transport::Files(files) => drop(files.send(message).await.map_err(Error::internal)?),
        }
        let link = letter.link.as_ref().map(|(_, address)| address.as_str()).filter(|_| self.instance.outbox_links);
        mail::sent(store, waiting.id, &letter.subject, link).await
    }
}

/// Who sends: what the configuration names, or the instance by its name.
fn sender(from: &str, brand: &str) -> Result<Mailbox, String> {
    if from.is_empty() {
        return Ok(Mailbox::new(Some(brand.to_owned()), NOBODY.parse().map_err(|cause| format!("{NOBODY}: {cause}"))?));
    }
    from.parse().map_err(|cause| format!("`mail_from` is no sender: {cause}"))
}

/// A mail in the current language.
pub fn letter(template: &Template, language: Language, public_url: &str, token: Option<&str>) -> Letter {
    let token = token.unwrap_or_default();
    let password = format!("{public_url}/{language}/new-password?token={token}");
    let (subject, body, link) = match template {
        Template::ConfirmAddress { name } => (
            text::mail::confirm_subject(),
            text::mail::confirm_body(name),
            Some((text::mail::confirm_link(), format!("{public_url}/{language}/register/confirm?token={token}"))),
        ),
        Template::AccountExists { name, username } => (
            text::mail::exists_subject(),
            text::mail::exists_body(name, username),
            Some((text::mail::password_link(), password)),
        ),
        Template::AccountRefused { name, reason, text: wrote, contact, days } => {
            let page = format!("{public_url}/{language}/contact");
            let reason = reason.map_or_else(String::new, |reason| format!("{}. ", reason.label()));
            let contact = if contact.is_empty() { page.clone() } else { contact.clone() };
            let why = format!("{reason}{wrote}");
            let body = text::mail::refused_body(name, why, contact, *days);
            (text::mail::refused_subject(), body, Some((text::mail::refused_link(), page)))
        }
        Template::ConfirmNewAddress { name } => (
            text::mail::address_subject(),
            text::mail::address_body(name),
            Some((text::mail::confirm_link(), format!("{public_url}/{language}/new-address?token={token}"))),
        ),
        Template::AddressChanged { name, address } => {
            (text::mail::moved_subject(), text::mail::moved_body(address, name), None)
        }
        Template::NewPassword { name, username } => (
            text::mail::password_subject(),
            text::mail::password_body(name, username),
            Some((text::mail::password_link(), password)),
        ),
        Template::PasswordChanged { name } => (text::mail::changed_subject(), text::mail::changed_body(name), None),
        Template::UsernameChanged { name, username } => {
            (text::mail::username_subject(), text::mail::username_body(name, username), None)
        }
        Template::SecondFactorRemoved { name } => (text::mail::second_subject(), text::mail::second_body(name), None),
        Template::SecondFactorGivenUp { name } => {
            (text::mail::given_up_subject(), text::mail::given_up_body(name), None)
        }
        Template::OfficerInvited { name, username, unit } => {
            let unit = unit.as_deref().and_then(|code| text::word("country", &code[..2])).unwrap_or_default();
            let body = if unit.is_empty() {
                text::mail::staff_body(name, username)
            } else {
                text::mail::officer_body(name, &unit, username)
            };
            (text::mail::officer_subject(), body, Some((text::mail::officer_link(), password)))
        }
        Template::Notice { name, notice, path } => (
            app::notice::subject(notice),
            text::mail::notice_body(name, app::notice::sentence(notice), app::notice::detail(notice)),
            Some((notice_link(path), format!("{public_url}{path}"))),
        ),
    };
    let paragraphs = text::paragraphs(&body).map(str::to_owned).filter(|one: &String| !one.trim().is_empty()).collect();
    Letter { subject, paragraphs, link }
}

/// What the link of a notice says: who cannot sign in any more is sent to the page of the units.
fn notice_link(path: &str) -> String {
    if path.ends_with("/contact") { text::mail::refused_link() } else { text::mail::notice_link() }
}

/// A letter as it goes out: in plain text, and the same in HTML.
fn message(from: &Mailbox, waiting: &Waiting, letter: &Letter) -> Result<Message> {
    let address = waiting.address.parse().map_err(Error::internal)?;
    let message = Message::builder().from(from.clone()).to(Mailbox::new(None, address)).subject(letter.subject.clone());
    let both = MultiPart::alternative_plain_html(plain(letter), html(letter, waiting.language));
    message.multipart(both).map_err(Error::internal)
}

fn plain(letter: &Letter) -> String {
    let mut text = letter.paragraphs.join("\n\n");
    if let Some((label, address)) = &letter.link {
        text.push_str(&format!("\n\n{}\n{address}", text::mail::link_line(label)));
    }
    text.push_str(&format!("\n\n-- \n{}\n", text::brand()));
    text
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn html(letter: &Letter, language: Language) -> String {
    let paragraphs: String = letter.paragraphs.iter().map(|text| format!("<p>{}</p>", escape(text))).collect();
    let link = letter.link.as_ref().map_or_else(String::new, |(label, address)| {
        format!("<p><a href=\"{}\">{}</a></p>", escape(address), escape(label))
    });
    format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\
         <body style=\"font-family:sans-serif;line-height:1.5\">{paragraphs}{link}<p>{}</p></body></html>",
        escape(&letter.subject),
        escape(text::brand())
    )
}

#[cfg(test)]
#[path = "../tests/support/markup.rs"]
mod markup;

#[cfg(test)]
mod tests {
    use super::markup::{foreign_code, tags};
    use super::*;
    use domain::base::id::AccountId;
    use domain::base::notice::{Named, NoticeKind};

    /// What somebody would call herself who wants it to run, or to be fetched.
    const NAME: &str =
        r#"Ada'"></title></style><script>x()</script><img src=x onerror=x()><a href="https://evil.example/">"#;
    const ADDRESS: &str = "https://twinning.example";

    /// Its place in [`every`]: a template without one does not compile.
    fn place(template: &Template) -> usize {
        match template {
            Template::ConfirmAddress { .. } => 0,
            Template::AccountExists { .. } => 1,
            Template::ConfirmNewAddress { .. } => 2,
            Template::AddressChanged { .. } => 3,
            Template::NewPassword { .. } => 4,
            Template::PasswordChanged { .. } => 5,
            Template::SecondFactorRemoved { .. } => 6,
            Template::OfficerInvited { .. } => 7,
            Template::Notice { .. } => 8,
            Template::AccountRefused { .. } => 9,
            Template::UsernameChanged { .. } => 10,
            Template::SecondFactorGivenUp { .. } => 11,
        }
    }

    /// Every mail, of somebody with this name, about people, projects and spaces with this name.
    fn every() -> Vec<Template> {
        let name = || NAME.to_owned();
        let who = || Named { account: AccountId(1), name: name() };
        let notices = [
            NoticeKind::InformationAsked { text: name() },
            NoticeKind::RegistrationRefused { reason: None, text: name() },
            NoticeKind::ColleagueRegistered { name: who() },
            NoticeKind::NewMessage { from: who() },
            NoticeKind::ProjectAsked { from: who(), project: name() },
            NoticeKind::ProjectRemoved { project: name(), text: name() },
            NoticeKind::TeamInvited { from: who(), space: name() },
            NoticeKind::PupilTold { space: name() },
            NoticeKind::Warned { text: name() },
            NoticeKind::AccountSuspended { days: 30, text: name() },
            NoticeKind::AccountToBeExpelled { text: name() },
            NoticeKind::AccountsMerged { username: name() },
            NoticeKind::ExpulsionToDecide { name: who() },
        ];
        let mut all = vec![
            Template::ConfirmAddress { name: name() },
            Template::AccountExists { name: name(), username: name() },
            Template::ConfirmNewAddress { name: name() },
            Template::AddressChanged { name: name(), address: name() },
            Template::NewPassword { name: name(), username: name() },
            Template::PasswordChanged { name: name() },
            Template::SecondFactorRemoved { name: name() },
            Template::AccountRefused { name: name(), reason: None, text: name(), contact: name(), days: 30 },
            Template::UsernameChanged { name: name(), username: name() },
            Template::SecondFactorGivenUp { name: name() },
            Template::OfficerInvited { name: name(), username: name(), unit: None },
            Template::OfficerInvited { name: name(), username: name(), unit: Some("IT".into()) },
        ];
        all.extend(notices.map(|notice| Template::Notice { name: name(), notice, path: "/projects/1".into() }));
        all
    }

    #[test]
    fn every_mail_is_plain_text_and_html_and_nothing_of_it_runs_or_is_fetched() {
        assert!((0..=11).all(|number| every().iter().any(|template| place(template) == number)));
        let from = sender("", "Twinning").unwrap();
        for (language, template) in
            Language::ALL.into_iter().flat_map(|one| every().into_iter().map(move |mail| (one, mail)))
        {
            let what = format!("{language} {template:?}");
            let waiting = Waiting {
                id: 1,
                account: AccountId(1),
                address: "ada@school.example".into(),
                language,
                template,
                attempts: 0,
            };
            let letter = text::with(language, || letter(&waiting.template, language, ADDRESS, Some("token")));
            let (plain, html) = text::with(language, || (plain(&letter), html(&letter, language)));
            assert!(!letter.subject.is_empty() && plain.contains(NAME), "{what}: {plain}");
            assert!(letter.subject.chars().count() <= 60, "{what}: {}", letter.subject);
            assert!(html.contains(&escape(NAME)) && !html.contains(NAME), "{what}: {html}");
            assert!(html.contains(&format!("<html lang=\"{language}\">")), "{what}: {html}");
            assert_eq!(foreign_code(&html), Vec::<String>::new(), "{what}");
            for tag in tags(&html) {
                let known = ["html", "head", "meta", "title", "body", "p", "a"].contains(&tag.name.as_str());
                let remote = tag.attributes.iter().any(|(name, value)| match name.as_str() {
                    "href" => !value.starts_with(ADDRESS),
                    "style" => value.contains("url"),
                    name => !["lang", "charset"].contains(&name),
                });
                assert!(known && !remote, "{what}: {tag:?}");
            }
            let message = String::from_utf8(message(&from, &waiting, &letter).unwrap().formatted()).unwrap();
            for kind in ["multipart/alternative", "text/plain", "text/html"] {
                assert!(message.contains(&format!("Content-Type: {kind}")), "{what}: {message}");
            }
        }
    }

    #[test]
    fn who_sends_is_named_or_the_instance_itself() {
        assert_eq!(sender("", "Gemellaggi").unwrap().to_string(), "Gemellaggi <twinning@localhost>");
        assert_eq!(sender("Office <office@x.example>", "Gemellaggi").unwrap().to_string(), "Office <office@x.example>");
        assert!(sender("nobody", "Gemellaggi").is_err());
    }
}
