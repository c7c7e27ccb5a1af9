//! The text of a field: UTF-8, or the old encoding of Windows that spreadsheets still write.

use std::borrow::Cow;

/// What Windows-1252 puts where Latin-1 has control characters.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text that these bytes mean. No bytes are refused: what is not UTF-8 is read as Windows-1252.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| old_letter(*byte)).collect()),
    }
}

fn old_letter(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn both_encodings_are_read() {
        assert_eq!(decode("Chambéry".as_bytes()), "Chambéry");
        assert_eq!(decode(b"Chamb\xe9ry"), "Chambéry");
        assert_eq!(decode(b"L\x92Aquila \x80"), "L’Aquila €");
    }
}
