//! The form of the text files: sections that begin with `== head`.

/// A section of a text file.
pub(super) struct Section {
    /// What stands behind the `==`.
    pub(super) head: &'static str,
    /// The text up to the next section.
    pub(super) body: &'static str,
}

impl Section {
    /// The parts of the head between strokes.
    pub(super) fn head_parts(&self) -> Vec<&'static str> {
        self.head.split('|').map(str::trim).collect()
    }

    /// The lines `key: value`, in their order.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.body.lines().filter_map(|line| line.split_once(": ")).map(|(key, value)| (key.trim(), value.trim()))
    }

    /// The value of the first line with this key.
    pub(super) fn entry(&self, key: &str) -> &'static str {
        self.entries().find(|(other, _)| *other == key).map(|(_, value)| value).unwrap_or_default()
    }
}

/// The sections of a file; what stands before the first is a remark.
pub(super) fn sections(file: &'static str) -> Vec<Section> {
    file.split("\n== ")
        .skip(1)
        .map(|section| {
            let (head, body) = section.split_once('\n').unwrap_or((section, ""));
            Section { head: head.trim(), body: body.trim() }
        })
        .collect()
}

/// The codes of a list between commas.
pub(super) fn codes<T: std::str::FromStr>(text: &str) -> Vec<T> {
    text.split(',').filter_map(|code| code.trim().parse().ok()).collect()
}

/// Ages as `11-14`.
pub(super) fn ages(text: &str) -> (u8, u8) {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    (from.trim().parse().unwrap_or_default(), to.trim().parse().unwrap_or_default())
}
