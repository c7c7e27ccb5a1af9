//! What is asked of the database as a whole: its tables, its connections, its statistics.

use super::Db;
use crate::base::error::Result;
use sqlx::AssertSqlSafe;

impl Db {
    /// The tables of the product, by their names.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn tables(&self) -> Result<Vec<String>> {
        let names = match self {
            Self::Sqlite(pools) => {
                let text =
                    "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'
                            and name not like '\\_sqlx%' escape '\\' order by name";
                sqlx::query_scalar(text).fetch_all(&pools.readers).await?
            }
            Self::Postgres(pool) => {
                let text = "select tablename::text from pg_tables where schemaname = current_schema()
                            and tablename not like '\\_sqlx%' order by tablename";
                sqlx::query_scalar(text).fetch_all(pool).await?
            }
        };
        Ok(names)
    }

    /// Takes every row out of every table of a PostgreSQL database.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn empty(&self) -> Result<()> {
        let tables = self.tables().await?;
        if let (Self::Postgres(pool), false) = (self, tables.is_empty()) {
            let text = format!("truncate {} cascade", tables.join(", "));
            sqlx::raw_sql(AssertSqlSafe(text)).execute(pool).await?;
        }
        Ok(())
    }

    /// Renews what the database knows about its tables, so that it goes on choosing good ways. A nightly job.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn optimise(&self) -> Result<()> {
        match self {
            Self::Sqlite(pools) => sqlx::raw_sql("pragma optimize").execute(&pools.writer).await.map(drop)?,
            // Our own tables alone: others of the same database may go away while they are looked at.
            Self::Postgres(pool) => {
                let tables: Vec<String> = self.tables().await?.iter().map(|table| format!("\"{table}\"")).collect();
                sqlx::raw_sql(AssertSqlSafe(format!("analyze {}", tables.join(", ")))).execute(pool).await.map(drop)?;
            }
        }
        Ok(())
    }

    /// Connections of the pools by name: how many there are and how many are free.
    pub fn connections(&self) -> Vec<(&'static str, u32, usize)> {
        match self {
            Self::Sqlite(pools) => vec![
                ("writer", pools.writer.size(), pools.writer.num_idle()),
                ("readers", pools.readers.size(), pools.readers.num_idle()),
            ],
            Self::Postgres(pool) => vec![("pool", pool.size(), pool.num_idle())],
        }
    }
}
