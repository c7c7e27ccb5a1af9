//! Sealing: what nobody can read who has not the token (XChaCha20-Poly1305, the key drawn from the token by SHA-256).

use super::error::{Error, Result};
use super::secret::{Token, random_bytes};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};

/// Bytes of the nonce, which stands before what is sealed.
const NONCE: usize = 24;

/// The token's hash stands in the database, so the key is another one.
fn cipher(token: &Token) -> XChaCha20Poly1305 {
    let key = Sha256::new().chain_update(b"seal:").chain_update(token.text()).finalize();
    XChaCha20Poly1305::new(&key)
}

/// The bytes sealed, as a text.
///
/// # Errors
/// [`Error::Internal`] for more than 256 GB.
pub fn seal(token: &Token, bytes: &[u8]) -> Result<String> {
    let nonce = random_bytes::<NONCE>();
    let sealed = cipher(token).encrypt(&XNonce::from(nonce), bytes).map_err(Error::internal)?;
    Ok(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
}

/// What was sealed with this token.
///
/// # Errors
/// [`Error::NotFound`] for another token, and for what was changed since.
pub fn open(token: &Token, sealed: &str) -> Result<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(sealed).map_err(|_| Error::NotFound)?;
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().ok_or(Error::NotFound)?;
    cipher(token).decrypt(&XNonce::from(*nonce), sealed).map_err(|_| Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_token_opens_what_is_sealed() -> Result<()> {
        let (token, other) = (Token::new(), Token::new());
        let sealed = seal(&token, b"river stone lamp")?;
        assert_ne!(sealed, seal(&token, b"river stone lamp")?, "no two seals are alike");
        assert_eq!(open(&token, &sealed)?, b"river stone lamp");
        assert_eq!(open(&other, &sealed), Err(Error::NotFound));
        let mut changed = sealed.into_bytes();
        changed[40] = if changed[40] == b'A' { b'B' } else { b'A' };
        assert_eq!(open(&token, &String::from_utf8_lossy(&changed)), Err(Error::NotFound));
        assert_eq!(open(&token, ""), Err(Error::NotFound));
        Ok(())
    }
}
