//! Chance, passwords and tokens: the only module that draws random numbers.

use super::error::{Error, Result};
use super::workers::Workers;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// Random bytes from the system.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    rand::random()
}

/// A random number, for ids and for drawing words.
pub fn random_u32() -> u32 {
    rand::random()
}

/// A correlation id: eight hex digits that stand in the log and on the reader's screen.
pub fn trace_id() -> String {
    format!("{:08x}", random_u32())
}

/// A secret that travels once (a link, a session cookie) and is stored only as its hash.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// 256 random bits.
    pub fn new() -> Self {
        Self(URL_SAFE_NO_PAD.encode(random_bytes::<32>()))
    }

    /// What came in a cookie or in an address.
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text that travels.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What is stored.
    pub fn hash(&self) -> String {
        hash_hex(self.0.as_bytes())
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// SHA-256 as hex.
pub fn hash_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// How expensive a password hash is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HashCost {
    /// argon2's own defaults.
    Full,
    /// Next to nothing: tests and the demo world, whose passwords everybody knows.
    Demo,
}

impl HashCost {
    fn parameters(self) -> Result<Params> {
        match self {
            Self::Full => Ok(Params::default()),
            Self::Demo => Params::new(Params::MIN_M_COST, 1, 1, None).map_err(Error::internal),
        }
    }
}

/// Hashes passwords on threads of its own, so that a storm of sign-ins leaves the other pages alone.
#[derive(Debug, Clone)]
pub struct Hasher {
    workers: Workers,
    cost: HashCost,
}

/// A hash of nothing that anybody knows: verified when an account does not exist, so that both answers take alike.
static DECOY: LazyLock<String> = LazyLock::new(|| {
    Argon2::default().hash_password(&random_bytes::<16>()).map_or_else(|_| String::new(), |hash| hash.to_string())
});

impl Hasher {
    /// A hasher for so many threads.
    pub fn new(threads: usize, cost: HashCost) -> Self {
        Self { workers: Workers::new(threads), cost }
    }

    /// The hash to store.
    ///
    /// # Errors
    /// Only when the machine is out of memory.
    pub async fn hash(&self, password: &str) -> Result<String> {
        let password = password.to_owned();
        let cost = self.cost;
        self.workers
            .run(move || {
                let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.parameters()?);
                Ok(argon2.hash_password(password.as_bytes()).map_err(Error::internal)?.to_string())
            })
            .await
    }

    /// Whether a hash costs who guesses at least what hashes cost that are made now.
    pub fn is_of_today(&self, hash: &str) -> bool {
        let (Ok(hash), Ok(today)) = (PasswordHash::new(hash), self.cost.parameters()) else { return false };
        let as_hard = |then: Params| then.m_cost() >= today.m_cost() && then.t_cost() >= today.t_cost();
        hash.algorithm == Algorithm::Argon2id.ident() && Params::try_from(&hash).is_ok_and(as_hard)
    }

    /// Whether the password is the one that was hashed. Without a hash it takes as long and answers no.
    ///
    /// # Errors
    /// Only when the machine is out of memory.
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool> {
        let password = password.to_owned();
        let known = hash.is_some();
        let hash = hash.map_or_else(|| DECOY.clone(), str::to_owned);
        self.workers
            .run(move || {
                let parsed = PasswordHash::new(&hash).map_err(Error::internal)?;
                Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && known)
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_again_and_no_other() -> Result<()> {
        let hasher = Hasher::new(1, HashCost::Demo);
        let hash = hasher.hash("correct horse").await?;
        assert!(hasher.verify("correct horse", Some(&hash)).await?);
        assert!(!hasher.verify("Correct horse", Some(&hash)).await?);
        assert!(!hasher.verify("correct horse", None).await?);
        Ok(())
    }

    #[tokio::test]
    async fn a_harder_hash_is_good_enough_and_an_easier_one_is_not() -> Result<()> {
        let [easy, hard] = [HashCost::Demo, HashCost::Full].map(|cost| Hasher::new(1, cost));
        let (cheap, dear) = (easy.hash("correct horse").await?, hard.hash("correct horse").await?);
        assert!(easy.is_of_today(&cheap) && easy.is_of_today(&dear) && hard.is_of_today(&dear));
        assert!(!hard.is_of_today(&cheap) && !hard.is_of_today("$2b$12$of.another.kind"));
        Ok(())
    }
}
