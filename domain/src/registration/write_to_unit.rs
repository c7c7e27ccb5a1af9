//! A word to the unit by who waits for it: the one person to whom somebody not yet validated can write (R-VAL-4).

use super::draft;
use crate::base::audit::{self, Entry};
use crate::base::error::{Error, Result};
use crate::base::store::Store;
use crate::base::time::{DAY, SENT_AGAIN};
use crate::base::viewer::Viewer;
use crate::mailbox::hold_sender;
use crate::sql;
use crate::validation::{self, DecisionKind};

/// Most words to the unit in a day.
const A_DAY: i64 = 5;

/// Writes to the unit at whose desk the registration lies: it stands in the history that both read. The clock runs on. The
/// same words again at once are written once.
///
/// # Errors
/// [`Error::Invalid`] at `text`, [`Error::Conflict`] for who waits for no unit, [`Error::Limited`] after five in a day.
pub async fn write_to_unit(store: &Store, viewer: &Viewer, text: &str) -> Result<()> {
    let text = validation::check_text(text)?;
    let mut tx = store.begin().await?;
    hold_sender(&mut tx, viewer.adult()?.id).await?;
    let person = draft::person(&mut tx, viewer).await?;
    if validation::due(person.state, person.state_since).is_none() {
        return Err(Error::Conflict);
    }
    let same = sql!(
        "select count(*) from validation_decision
         where person = $1 and actor = $1 and kind = 'answered' and text = $2 and at > $3"
    );
    if same.bind(person.id).bind(text).bind(store.now().plus(-SENT_AGAIN)).number(&mut tx).await? > 0 {
        return Ok(());
    }
    let lately = sql!(
        "select count(*) from validation_decision where person = $1 and actor = $1 and kind = 'answered' and at > $2"
    )
    .bind(person.id)
    .bind(store.now().plus(-DAY))
    .number(&mut tx)
    .await?;
    if lately >= A_DAY {
        return Err(Error::Limited { seconds: DAY / 1000 });
    }
    validation::note(store, &mut tx, person.id, Some(person.id), person.unit, DecisionKind::Answered, None, text)
        .await?;
    let entry = Entry {
        actor: Some(person.id),
        action: "registration.wrote",
        subject_kind: "person",
        subject: Some(person.id.0),
        unit: Some(person.unit.code()),
        detail: serde_json::json!({}),
    };
    audit::write(store, &mut tx, entry).await?;
    validation::wake_desk(store, &mut tx, person.unit).await?;
    tx.commit().await
}
