//! What the browser starts with: a readable panic, then hydration. The texts of the reader's language are loaded by the
//! page before it calls us.

fn main() {
    console_error_panic_hook::set_once();
    app::frame::hydrate();
}
