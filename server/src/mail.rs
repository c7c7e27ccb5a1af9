//! Renders and sends what waits in the outbox: by SMTP when configured, otherwise as files in `data/mail`.
//!
//! A link's token is made here, when the mail is sent, and only its hash is stored.

use app::server::Instance;
use app::text;
use domain::base::error::{Error, Result};
use domain::base::language::Language;
use domain::base::mail::{self, Template, Waiting};
use domain::base::store::Store;
use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::path::Path;
use std::sync::Arc;

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
        let from = from.parse().map_err(|cause| format!("`mail_from` is no sender: {cause}"))?;
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
        for waiting in mail::due(store).await? {
            let outcome = self.send(store, &waiting).await;
            let ended = if outcome.is_ok() { "sent" } else { "failed" };
            metrics::counter!("twinning_mails_total", "outcome" => ended).increment(1);
            match outcome {
                Ok(()) => {}
                Err(cause) => {
                    tracing::warn!(mail = waiting.id, %cause, "a mail could not be sent");
                    mail::failed(store, &waiting, &cause.to_string()).await?;
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
        let address = waiting.address.parse().map_err(Error::internal)?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, address))
            .subject(letter.subject.clone())
            .multipart(MultiPart::alternative_plain_html(plain(&letter), html(&letter, waiting.language)))
            .map_err(Error::internal)?;
        match &self.transport {
            Transport::Smtp(smtp) => drop(smtp.send(message).await.map_err(Error::internal)?),
            Transport::Files(files) => drop(files.send(message).await.map_err(Error::internal)?),
        }
        let link = letter.link.as_ref().map(|(_, address)| address.as_str()).filter(|_| self.instance.outbox_links);
        mail::sent(store, waiting.id, &letter.subject, link).await
    }
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
        Template::SecondFactorGivenUp { name } => {
            (text::mail::given_up_subject(), text::mail::given_up_body(name), None)
        }
        Template::SecondFactorRemoved { name } => (text::mail::second_subject(), text::mail::second_body(name), None),
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
            app::notice::sentence(notice),
            text::mail::notice_body(name, app::notice::sentence(notice), app::notice::detail(notice)),
            Some((text::mail::notice_link(), format!("{public_url}{path}"))),
        ),
    };
    let paragraphs = text::paragraphs(&body).map(str::to_owned).filter(|one: &String| !one.trim().is_empty()).collect();
    Letter { subject, paragraphs, link }
}

fn plain(letter: &Letter) -> String {
    let mut text = letter.paragraphs.join("\n\n");
    if let Some((label, address)) = &letter.link {
        text.push_str(&format!("\n\n{label}:\n{address}"));
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
