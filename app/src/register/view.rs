//! `/unit/register`: the upload, the imports so far, and one import with its progress and report.

use crate::form::{problems, sentence};
use crate::frame::shown;
use crate::register::api::{self, ImportLine, RegisterPage};
use crate::text::register as say;
use crate::text::{by_words, number};
use crate::ui::Title;
use crate::ui::{
    Button, ButtonKind, Callout, Column, Empty, ErrorSummary, Item, PageHead, Picture, Problem, SectionHead, Select,
    Table, Tag, Tone,
};
use domain::base::error::Problem as Wrong;
use domain::base::hint::Topic;
use domain::base::id::ImportId;
use domain::register::{
    ImportFailure, ImportReport, ImportState, MEGABYTES_MOST, Rejection, RejectionReason, UploadProblem,
};
use domain::vocabulary::Unit;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

/// The page: one import when the address names it, else the whole register.
#[component]
pub fn UnitRegister() -> impl IntoView {
    let query = use_query_map();
    let import = Memo::new(move |_| query.read().get("import").and_then(|id| id.parse::<ImportId>().ok()));
    view! {
        <Title text=say::title()/>
        <div class="page stack" data-gap="wide">
            {move || match import.get() {
                Some(id) => Either::Left(view! { <OneImport id/> }),
                None => Either::Right(view! { <Overview/> }),
            }}
        </div>
    }
    .into_any()
}

#[component]
fn Overview() -> impl IntoView {
    let query = use_query_map();
    let unit = move || query.read().get("unit").and_then(|code| code.parse::<Unit>().ok());
    let page = crate::live::resource(&[Topic::Unit], unit, api::overview);
    view! {
        <PageHead title=say::title() lead=say::lead()/>
        {shown(page, |page| view! { <Registers page/> })}
    }
    .into_any()
}

#[component]
fn Registers(page: RegisterPage) -> impl IntoView {
    let RegisterPage { unit, desks, sizes, imports } = page;
    let empty = sizes.is_empty() && imports.is_empty();
    let columns =
        vec![Column::words(say::source()), Column::numbers(say::schools()), Column::numbers(say::gone_schools())];
    view! {
        <Upload unit desks/>
        {empty.then(|| view! { <Empty picture=Picture::Board title=say::empty() sentence=say::empty_text()/> })}
        {(!sizes.is_empty()).then(|| view! {
            <section>
                <Table caption=say::sizes_title() columns>
                    {sizes.into_iter().map(|line| view! {
                        <tr>
                            <th scope="row">{source_name(&line.source)}</th>
                            <td class="number">{number(line.schools)}</td>
                            <td class="number">{number(line.gone)}</td>
                        </tr>
                    }).collect_view()}
                </Table>
            </section>
        })}
        {(!imports.is_empty()).then(|| view! { <Imports imports/> })}
    }
    .into_any()
}

fn source_name(source: &str) -> String {
    match source {
        "it-recognised" => say::source_it_recognised(),
        "it-autonomous" => say::source_it_autonomous(),
        "it-state" => say::source_it_state(),
        _ => say::source_simple(),
    }
}

/// A plain form: files never pass through server functions.
#[component]
fn Upload(unit: Unit, desks: Vec<Unit>) -> impl IntoView {
    let items: Vec<Item> = by_words(desks).into_iter().map(|(unit, label)| Item::new(unit.code(), label)).collect();
    let choice = if items.len() > 1 {
        Either::Left(view! { <Select name="unit" label=say::unit() items value=unit.code() required=true/> })
    } else {
        Either::Right(view! { <input type="hidden" name="unit" value=unit.code()/> })
    };
    let problem = upload_problem();
    let summary: Vec<_> = problem.iter().map(|sentence| ("file".to_owned(), sentence.clone())).collect();
    let (invalid, described) = match problem {
        Some(_) => (Some("true"), "file-problem file-help"),
        None => (None, "file-help"),
    };
    view! {
        <section aria-labelledby="upload">
            <SectionHead title=say::upload_title() id="upload"/>
            <form class="form" method="post" enctype="multipart/form-data" action="/unit/register/upload">
                <ErrorSummary problems=Signal::stored(summary)/>
                {choice}
                <div class="field">
                    <label for="file">{say::file()}</label>
                    <p class="field-help" id="file-help">{say::file_help()}</p>
                    <input id="file" type="file" name="file" accept=".csv,text/csv,text/plain" required=true aria-invalid=invalid aria-describedby=described/>
                    <Problem of="file" problem=Signal::stored(problem)/>
                </div>
                <div class="form-foot"><Button kind=ButtonKind::Primary>{say::upload()}</Button></div>
            </form>
        </section>
    }
    .into_any()
}

/// What is wrong with the file that was sent last, as the address says.
fn upload_problem() -> Option<String> {
    let named = use_query_map().read_untracked().get("problem")?;
    let problem = UploadProblem::ALL.into_iter().find(|problem| problem.code() == named)?;
    Some(match problem {
        UploadProblem::Empty => say::file_empty(),
        UploadProblem::TooLarge => sentence(&Wrong::FileTooLarge { most: MEGABYTES_MOST }),
        UploadProblem::Broken => say::file_broken(),
        UploadProblem::Virus => sentence(&Wrong::Virus),
        UploadProblem::NotScanned => sentence(&Wrong::NotScanned),
    })
}

#[component]
fn Imports(imports: Vec<ImportLine>) -> impl IntoView {
    let columns = vec![
        Column::words(say::file()),
        Column::words(say::when()),
        Column::words(say::by()),
        Column::words(say::state()),
        Column::numbers(say::added()),
        Column::numbers(say::changed()),
        Column::numbers(say::gone()),
        Column::numbers(say::rejected()),
    ];
    let row = |line: ImportLine| {
        let report = line.report;
        let href = format!("/unit/register?import={}", report.id);
        view! {
            <tr>
                <th scope="row"><a href=href>{report.file_name}</a></th>
                <td>{line.at}</td>
                <td>{report.by.unwrap_or_else(say::command_line)}</td>
                <td>{state_tag(report.state)}</td>
                <td class="number">{number(report.added)}</td>
                <td class="number">{number(report.changed)}</td>
                <td class="number">{number(report.gone)}</td>
                <td class="number">{number(report.rejected)}</td>
            </tr>
        }
    };
    view! {
        <section>
            <Table caption=say::imports_title() columns>{imports.into_iter().map(row).collect_view()}</Table>
        </section>
    }
    .into_any()
}

fn state_tag(state: ImportState) -> impl IntoView {
    let (tone, words) = match state {
        ImportState::Waiting => (Tone::Wait, say::state_waiting()),
        ImportState::Running => (Tone::Wait, say::state_running()),
        ImportState::Done => (Tone::Good, say::state_done()),
        ImportState::Failed => (Tone::Bad, say::state_failed()),
    };
    view! { <Tag tone>{words}</Tag> }
}

/// One import. While it runs the page asks again: by hints and every second with scripts, by reloading without.
#[component]
fn OneImport(id: ImportId) -> impl IntoView {
    let ticks = RwSignal::new(0_u32);
    let page = crate::live::resource(&[Topic::Unit], move || ticks.get(), move |_| api::import(id));
    Effect::new(move |_| {
        let runs = page.get().is_some_and(|answer| answer.is_ok_and(|line| line.report.state.goes_on()));
        if runs {
            set_timeout(move || ticks.update(|ticks| *ticks += 1), std::time::Duration::from_secs(1));
        }
    });
    view! {
        {shown(page, |line| view! { <Report line/> })}
        <p><a href="/unit/register">{say::back()}</a></p>
    }
    .into_any()
}

#[component]
fn Report(line: ImportLine) -> impl IntoView {
    let report = line.report;
    let title = say::import_title(report.file_name.clone());
    let by = report.by.clone().unwrap_or_else(say::command_line);
    view! {
        <PageHead title lead=format!("{}, {by}", line.at)/>
        <p>{state_tag(report.state)}</p>
        {match report.state {
            ImportState::Waiting | ImportState::Running => view! { <Running report/> }.into_any(),
            ImportState::Done => view! { <Done report/> }.into_any(),
            ImportState::Failed => view! { <Refused report/> }.into_any(),
        }}
    }
    .into_any()
}

#[component]
fn Running(report: ImportReport) -> impl IntoView {
    let words = if report.total == 0 {
        say::progress_begin()
    } else {
        say::progress(number(report.done), number(report.total))
    };
    let (done, total) = (report.done.to_string(), report.total.max(1).to_string());
    view! {
        <div class="stack" role="status">
            <progress class="progress" max=total value=done aria-label=words.clone()></progress>
            <p>{words} " " {say::reload()}</p>
            <noscript inner_html="<meta http-equiv=\"refresh\" content=\"2\">"></noscript>
        </div>
    }
    .into_any()
}

#[component]
fn Done(report: ImportReport) -> impl IntoView {
    let lines = [
        (say::added(), report.added, say::added_help()),
        (say::changed(), report.changed, say::changed_help()),
        (say::unchanged(), report.unchanged, say::unchanged_help()),
        (say::gone(), report.gone, say::gone_help()),
        (say::rejected(), report.rejected, say::rejected_help()),
    ];
    let more = report.rejected > report.rejections.len() as i64;
    let columns = vec![Column::words(say::report()), Column::numbers(say::schools()), Column::words(say::meaning())];
    view! {
        <Table caption=say::report() silent=true columns>
            {lines.into_iter().map(|(label, count, help)| view! {
                <tr><th scope="row">{label}</th><td class="number">{number(count)}</td><td class="faint">{help}</td></tr>
            }).collect_view()}
        </Table>
        {(!report.rejections.is_empty()).then(|| view! {
            <section>
                <Table caption=say::rejected_title() columns=vec![Column::numbers(say::line()), Column::words(say::reason())]>
                    {report.rejections.into_iter().map(rejection_row).collect_view()}
                </Table>
                {more.then(|| view! { <p class="faint">{say::rejected_first()}</p> })}
            </section>
        })}
    }
    .into_any()
}

fn rejection_row(rejection: Rejection) -> impl IntoView {
    let reason = match rejection.reason {
        RejectionReason::WrongNumberOfFields { found, expected } => {
            say::fields(found.to_string(), expected.to_string())
        }
        RejectionReason::NoCode => say::no_code(),
        RejectionReason::NoName => say::no_name(),
        RejectionReason::NoTown => say::no_town(),
        RejectionReason::SameCode { code, first_line } => say::same_code(code, first_line.to_string()),
    };
    view! { <tr><td class="number">{rejection.line.to_string()}</td><td>{reason}</td></tr> }
}

#[component]
fn Refused(report: ImportReport) -> impl IntoView {
    let problems = problems(ServerAction::<api::ImportAllTheSame>::new());
    let why = report.failure.map(|failure| match failure {
        ImportFailure::Empty => say::failure_empty(),
        ImportFailure::NotText => say::failure_not_text(),
        ImportFailure::UnknownHeaders { found, missing } => say::failure_headers(missing.join(", "), found.join(", ")),
        ImportFailure::BrokenQuotes { line } => say::failure_quotes(line.to_string()),
        ImportFailure::Unreadable => say::failure_unreadable(),
        ImportFailure::OtherCountry => say::failure_country(),
        ImportFailure::MostlyRejected { rejected, lines } => say::failure_rejected(number(rejected), number(lines)),
        ImportFailure::MostlyGone { gone, known } => say::failure_gone(number(gone), number(known)),
    });
    view! {
        <Callout tone=Tone::Bad>
            <p><strong>{say::refused()}</strong></p>
            {why.map(|why| view! { <p>{why}</p> })}
        </Callout>
        {report.kept.then(|| view! {
            <form class="form" method="post" action=api::ImportAllTheSame::url()>
                <ErrorSummary problems=problems.summary()/>
                <input type="hidden" name="import" value=report.id.to_string()/>
                <p>{say::all_the_same_text()}</p>
                <p><Button>{say::all_the_same()}</Button></p>
            </form>
        })}
    }
    .into_any()
}
