//! The story of a register import, on both databases.

use super::*;
use crate::base::error::{Error, Result};
use crate::base::store::Store;
use crate::base::store::test::stores;
use crate::base::viewer::{Grant, Viewer};
use crate::registration::tests::{confirmed, officer, open, typed};
use crate::school::look_up;
use crate::sql;
use crate::vocabulary::{Country, Unit};

const FILE: &str = include_str!("fixtures/italy-recognised.csv");

async fn imported(store: &Store, text: &str) -> Result<ImportReport> {
    import_now(store, Unit::Italy, "register.csv", text.as_bytes().to_vec(), Shrinking::Refused, &mut |_, _| {}).await
}

fn figures(report: &ImportReport) -> (i64, i64, i64, i64, i64) {
    (report.added, report.changed, report.unchanged, report.gone, report.rejected)
}

async fn rows(store: &Store) -> Result<Vec<(String, String, bool)>> {
    sql!("select code, name, gone_at is not null as gone from register_school order by code").all(&store.db).await
}

#[tokio::test]
async fn a_register_is_imported_again_next_year_without_doubles() -> Result<()> {
    for store in stores().await {
        let first = imported(&store, FILE).await?;
        let (added, rejected) = (first.added, first.rejected);
        assert_eq!((first.state, added + rejected), (ImportState::Done, first.total + rejected));
        assert!(added > 20);
        assert_eq!(figures(&imported(&store, FILE).await?), (0, 0, added, 0, rejected), "nothing is new");
        // One school has another name, one is missing, one is new, one line is damaged.
        let mut lines: Vec<String> = FILE.lines().map(str::to_owned).collect();
        lines[2] = lines[2].replace("NINA KIDS", "NINA E KIDS");
        let gone = lines.remove(3);
        let new = gone.replace("MI1M083009", "MI1M0NEW09");
        lines.push(new);
        lines.push("202324,too,short".to_owned());
        let next = imported(&store, &lines.join("\n")).await?;
        assert_eq!(figures(&next), (1, 1, added - 2, 1, rejected + 1));
        let last = next.rejections.last().expect("one line more is rejected");
        assert_eq!(last.line, u64::try_from(lines.len()).expect("a short file"));
        assert_eq!(last.reason, RejectionReason::WrongNumberOfFields { found: 3, expected: 14 });
        let missing: Vec<String> = rows(&store).await?.into_iter().filter(|row| row.2).map(|row| row.0).collect();
        assert_eq!(missing, ["MI1M083009"]);
        // The year after it is back.
        let back = imported(&store, FILE).await?;
        assert_eq!(figures(&back), (0, 2, added - 2, 1, rejected));
    }
    Ok(())
}

#[tokio::test]
async fn a_broken_file_changes_nothing() -> Result<()> {
    for store in stores().await {
        let first = imported(&store, FILE).await?;
        let before = rows(&store).await?;
        let headers = FILE.lines().next().unwrap_or_default();
        let damaged = |text: &str| format!("{headers}\n{text}");
        let cases = [
            (String::new(), ImportFailure::Empty),
            (
                "name;pupils\nx;y".to_owned(),
                ImportFailure::UnknownHeaders {
                    found: vec!["name".into(), "pupils".into()],
                    missing: vec!["code".into(), "town".into()],
                },
            ),
            (damaged("1,2,3\n4,5,6"), ImportFailure::MostlyRejected { rejected: 2, lines: 2 }),
            (
                format!("{}\n\"never closed{}", FILE.trim_end(), "\nx,y".repeat(30)),
                ImportFailure::BrokenQuotes {
                    line: u64::try_from(FILE.trim_end().lines().count()).expect("a short file") + 1,
                },
            ),
        ];
        for (text, failure) in cases {
            let report = imported(&store, &text).await?;
            assert_eq!((report.state, report.failure), (ImportState::Failed, Some(failure)));
            assert_eq!(rows(&store).await?, before);
        }
        let foreign =
            import_now(&store, Unit::Poland, "it.csv", FILE.into(), Shrinking::Refused, &mut |_, _| {}).await?;
        assert_eq!(foreign.failure, Some(ImportFailure::OtherCountry));
        let left = sql!("select count(*) from register_line").number(&store.db).await?;
        assert_eq!((left, first.state), (0, ImportState::Done));
    }
    Ok(())
}

#[tokio::test]
async fn an_officer_imports_and_follows_the_progress() -> Result<()> {
    for store in stores().await {
        open(&store, &[Unit::Italy]).await?;
        let desk = officer(&store, "marco", Unit::Italy, Grant::Officer(Unit::Italy)).await?;
        let elsewhere = officer(&store, "ewa", Unit::Poland, Grant::Officer(Unit::Poland)).await?;
        let refused = import(&store, &elsewhere, Unit::Italy, "it.csv", FILE.into()).await;
        assert_eq!(refused, Err(Error::Forbidden));
        assert_eq!(import(&store, &Viewer::guest(), Unit::Italy, "it.csv", FILE.into()).await, Err(Error::SignIn));
        let id = import(&store, &desk, Unit::Italy, "it.csv", FILE.into()).await?;
        assert_eq!(import_report(&store, &desk, id).await?.state, ImportState::Waiting);
        let job = crate::base::job::claim(&store).await?.expect("the job was enqueued");
        assert_eq!((job.kind.as_str(), job.payload), (JOB, format!("{{\"import\":{id}}}")));
        let mut seen = Vec::new();
        run_import(&store, id, Shrinking::Refused, &mut |done, total| seen.push((done, total))).await?;
        run_import(&store, id, Shrinking::Refused, &mut |_, _| {}).await?;
        let report = import_report(&store, &desk, id).await?;
        assert_eq!(report.state, ImportState::Done);
        assert_eq!(seen.last(), Some(&(report.total, report.total)));
        assert_eq!(report.by.as_deref(), Some("marco Officer"));
        assert_eq!(import_report(&store, &elsewhere, id).await.err(), Some(Error::NotFound));
        assert_eq!(imports(&store, &desk, Unit::Italy).await?.len(), 1);
        assert_eq!(sizes(&store, &desk, Unit::Italy).await?[0].schools, report.added);
        assert_eq!(sizes(&store, &elsewhere, Unit::Italy).await.err(), Some(Error::Forbidden));
    }
    Ok(())
}

fn simple(codes: std::ops::Range<i32>) -> Vec<u8> {
    let rows = codes.map(|code| format!("{code},School {code},Gent"));
    ["code,name,town".to_owned()].into_iter().chain(rows).collect::<Vec<_>>().join("\n").into_bytes()
}

/// More than half of the known schools missing: the file is refused and kept, and brought in when an officer says so.
#[tokio::test]
async fn a_register_that_shrinks_is_imported_when_an_officer_says_so() -> Result<()> {
    for store in stores().await {
        open(&store, &[Unit::Poland, Unit::Italy]).await?;
        let desk = officer(&store, "ewa", Unit::Poland, Grant::Officer(Unit::Poland)).await?;
        let elsewhere = officer(&store, "marco", Unit::Italy, Grant::Officer(Unit::Italy)).await?;
        let bring = async |codes: std::ops::Range<i32>, shrinking: Shrinking| {
            import_now(&store, Unit::Poland, "pl.csv", simple(codes), shrinking, &mut |_, _| {}).await
        };
        assert_eq!(bring(0..120, Shrinking::Refused).await?.added, 120);
        let early = bring(0..30, Shrinking::Refused).await?;
        let cut = bring(0..40, Shrinking::Refused).await?;
        assert_eq!((cut.state, cut.kept), (ImportState::Failed, true));
        assert_eq!(cut.failure, Some(ImportFailure::MostlyGone { gone: 80, known: 120 }));
        assert_eq!(
            import_all_the_same(&store, &desk, early.id).await,
            Err(Error::Conflict),
            "a newer file has arrived"
        );
        assert_eq!(store.files.keys().await?.len(), 1, "only the newest is kept");
        assert_eq!(import_all_the_same(&store, &elsewhere, cut.id).await, Err(Error::NotFound));
        assert_eq!(import_all_the_same(&store, &Viewer::guest(), cut.id).await, Err(Error::SignIn));
        import_all_the_same(&store, &desk, cut.id).await?;
        assert_eq!(import_all_the_same(&store, &desk, cut.id).await, Err(Error::Conflict), "once");
        let job = crate::base::job::claim(&store).await?.expect("the job was enqueued");
        run_job(&store, &job.payload).await?;
        let done = import_report(&store, &desk, cut.id).await?;
        assert_eq!((done.state, done.gone, done.unchanged, done.kept), (ImportState::Done, 80, 40, false));
        assert_eq!(store.files.keys().await?.len(), 0);
        // The command line says it at once.
        assert_eq!(bring(100..120, Shrinking::Allowed).await?.gone, 40);
    }
    Ok(())
}

/// Units that share a country have registers of their own, also with the same codes.
#[tokio::test]
async fn units_of_one_country_keep_their_registers_apart() -> Result<()> {
    for store in stores().await {
        for (unit, codes) in [(Unit::BelgiumFlanders, 0..5), (Unit::BelgiumFrenchCommunity, 3..9)] {
            let report =
                import_now(&store, unit, "be.csv", simple(codes.clone()), Shrinking::Refused, &mut |_, _| {}).await?;
            assert_eq!((report.added, report.gone), (i64::from(codes.end - codes.start), 0), "{unit}");
        }
        assert_eq!(rows(&store).await?.iter().filter(|row| row.2).count(), 0, "nothing is gone");
        let flanders = Unit::BelgiumFlanders;
        let again = import_now(&store, flanders, "be.csv", simple(0..5), Shrinking::Refused, &mut |_, _| {}).await?;
        assert_eq!(figures(&again), (0, 0, 5, 0, 0));
    }
    Ok(())
}

/// The whole files of the ministry, where they are at hand: `TWINNING_REGISTER_FILES` names their folder.
#[tokio::test]
async fn the_ministrys_whole_files_are_imported_in_seconds() -> Result<()> {
    let Ok(folder) = std::env::var("TWINNING_REGISTER_FILES") else { return Ok(()) };
    for store in stores().await {
        open(&store, &[Unit::Italy]).await?;
        for (file, lines) in [("SCUANAGRAFEPAR20232420230901.csv", 11_870), ("SCUANAAUTSTAT20232420230901.csv", 1_182)]
        {
            let bytes = std::fs::read(std::path::Path::new(&folder).join(file)).map_err(Error::internal)?;
            let first =
                import_now(&store, Unit::Italy, file, bytes.clone(), Shrinking::Refused, &mut |_, _| {}).await?;
            assert_eq!(first.added + first.rejected, lines, "{:?}", first.failure);
            let again = import_now(&store, Unit::Italy, file, bytes, Shrinking::Refused, &mut |_, _| {}).await?;
            assert_eq!(figures(&again), (0, 0, first.added, 0, first.rejected));
        }
        let teacher = confirmed(&store, &typed("Chiara", "Benedetti", Country::Italy)).await?;
        for typed in ["nina kids torino", "MI1M083009", "mario falko milano", "san giusepe lucca"] {
            assert!(!look_up(&store, &teacher, Country::Italy, typed).await?.is_empty(), "{typed}");
        }
    }
    Ok(())
}
