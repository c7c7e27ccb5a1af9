//! Reads HTML as far as a browser would run something in it.

/// A tag with its attributes, as a browser splits it.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Names and values of its attributes.
    pub attributes: Vec<(String, String)>,
}

/// The opening tags of a document. What stands in scripts, styles and text areas is no markup.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if !rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        let (tag, after) = tag(rest);
        rest = after;
        if ["script", "style", "textarea", "title"].contains(&tag.name.as_str()) {
            let end = format!("</{}", tag.name);
            rest = rest.find(&end).map_or("", |at| &rest[at..]);
        }
        tags.push(tag);
    }
    tags
}

fn tag(text: &str) -> (Tag, &str) {
    let end = text.find(|letter: char| letter.is_whitespace() || letter == '>' || letter == '/').unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() || rest.starts_with('>') {
            let tag = Tag { name: name.to_ascii_lowercase(), attributes };
            return (tag, rest.strip_prefix('>').unwrap_or(""));
        }
        let end = rest[1..].find(|letter: char| letter.is_whitespace() || "=>/".contains(letter));
        let (name, after) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        attributes.push((name.to_ascii_lowercase(), value.to_owned()));
        rest = after;
    }
}

fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    let end = text.find(|letter: char| letter.is_whitespace() || letter == '>').unwrap_or(text.len());
    text.split_at(end)
}

/// What in a document of ours a browser would run that is not ours: a script without our nonce, a handler, a link of
/// JavaScript, a tag that only a payload holds.
pub fn foreign_code(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in tags(html) {
        let of = |name: &str| tag.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        if tag.name == "script" && of("nonce").is_none_or(str::is_empty)
            || tag.name == "iframe"
            || of("src") == Some("x")
        {
            found.push(format!("{tag:?}"));
        }
        for (name, value) in &tag.attributes {
            let link = ["href", "src", "action", "formaction", "xlink:href"].contains(&name.as_str());
            let runs = value.trim().to_ascii_lowercase().starts_with("javascript:");
            if name.starts_with("on") || (link && runs) {
                found.push(format!("<{} {name}={value}>", tag.name));
            }
        }
    }
    found
}

#[test]
fn what_a_browser_would_run_is_found() {
    for bad in [
        "<p><script>x()</script>",
        "<script src=/a.js nonce=\"\"></script>",
        "<img src=x onerror=x()>",
        "<a href=\" JavaScript:x()\">a</a>",
        "<input value=\"\" onfocus='x()'>",
        "<textarea>a</textarea><img src=x>",
        "<form action=javascript:x()>",
    ] {
        assert!(!foreign_code(bad).is_empty(), "{bad}");
    }
    for good in [
        "<script nonce=\"a\">\"<img src=x onerror=x()>\"</script>",
        "<p>&lt;img src=x onerror=x()&gt; javascript:x()</p>",
        "<textarea name=a><img src=x></textarea>",
        "<a href=\"/a?b=javascript:x()\">a</a>",
        "<input value=\"&quot; onfocus=x()\"/>",
    ] {
        assert_eq!(foreign_code(good), Vec::<String>::new(), "{good}");
    }
}
