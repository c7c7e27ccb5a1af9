//! The document around the app: language, theme, stylesheet, and, where the page lives, the script.

use crate::server::{Context, request};
use crate::text;
use http::HeaderValue;
use http::header::CONTENT_SECURITY_POLICY;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::MetaTags;

/// The whole document.
#[component]
pub fn Shell<A, V>(
    /// Whether the page loads its script.
    scripts: bool,
    /// The application.
    app: A,
) -> impl IntoView
where
    A: FnOnce() -> V + Send + 'static,
    V: IntoView + 'static,
{
    let Ok(context) = request() else { return ().into_any() };
    let nonce = use_nonce().map(|nonce| nonce.to_string()).unwrap_or_default();
    write_policy(&nonce);
    let language = text::current();
    let reading = context.viewer.reading();
    let theme = reading.map(|reading| reading.theme.clone()).filter(|theme| theme != "system");
    let contrast = reading.is_some_and(|reading| reading.contrast).then_some("more");
    let Context { bundle, .. } = context;
    let texts = &text::first_file(language).path;
    let start = format!(
        "window.twinningTexts=await(await fetch('{texts}')).text();\
         const{{default:init}}=await import('{}');await init({{module_or_path:'{}'}});",
        bundle.script, bundle.wasm
    );
    let preload = scripts.then(|| {
        view! {
            <link rel="modulepreload" href=bundle.script.clone() nonce=nonce.clone()/>
            <link rel="preload" href=bundle.wasm.clone() r#as="fetch" type="application/wasm" crossorigin=""/>
            <link rel="preload" href=texts.clone() r#as="fetch" crossorigin=""/>
            <meta name="editor" content=bundle.editor.clone()/>
        }
    });
    view! {
        <!DOCTYPE html>
        <html lang=language.code() dir=language.direction().code() data-theme=theme data-contrast=contrast>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href=text::logo().unwrap_or("/favicon.svg")/>
                <link rel="stylesheet" href=bundle.style.clone() integrity=bundle.style_integrity.clone()/>
                {preload}
                <MetaTags/>
            </head>
            <body>
                {app()}
                {scripts.then(|| view! { <script type="module" nonce=nonce inner_html=start></script> })}
            </body>
        </html>
    }
    .into_any()
}

/// The content security policy of a page.
fn write_policy(nonce: &str) {
    let policy = format!(
        "default-src 'self'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self' 'nonce-{nonce}'; \
         img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    );
    if let (Some(response), Ok(value)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(&policy)) {
        response.insert_header(CONTENT_SECURITY_POLICY, value);
    }
}
