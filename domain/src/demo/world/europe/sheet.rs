//! Rows of one table on their way into the database, many in one statement.

use std::fmt::Write;

/// Rows in one statement.
const ROWS_A_STATEMENT: usize = 500;

/// A value of a row, written as both databases read it.
pub(super) enum Cell<'a> {
    Null,
    Flag(bool),
    Number(i64),
    Text(&'a str),
}

macro_rules! cell_from {
    ($($type:ty => $value:ident => $cell:expr),+ $(,)?) => {$(
        impl<'a> From<$type> for Cell<'a> {
            fn from($value: $type) -> Self {
                $cell
            }
        }
    )+};
}

cell_from!(
    bool => value => Cell::Flag(value),
    i64 => value => Cell::Number(value),
    &'a str => value => Cell::Text(value),
    &'a String => value => Cell::Text(value),
    Option<i64> => value => value.map_or(Cell::Null, Cell::Number),
    Option<&'a str> => value => value.map_or(Cell::Null, Cell::Text),
    crate::base::time::Time => value => Cell::Number(value.0),
    Option<crate::base::time::Time> => value => value.map_or(Cell::Null, |at| Cell::Number(at.0)),
);

/// Rows for one table.
pub(super) struct Sheet {
    /// `person (id, state, …)`.
    columns: &'static str,
    statements: Vec<String>,
    rows: usize,
}

impl Sheet {
    /// For the table and columns written as in an insert.
    pub fn of(columns: &'static str) -> Self {
        Self { columns, statements: Vec::new(), rows: 0 }
    }

    /// Adds a row.
    pub fn add(&mut self, cells: &[Cell<'_>]) {
        let first = self.rows.is_multiple_of(ROWS_A_STATEMENT);
        if first {
            self.statements.push(format!("insert into {} values ", self.columns));
        }
        self.rows += 1;
        let Some(text) = self.statements.last_mut() else { return };
        text.push_str(if first { "(" } else { ",(" });
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            write_cell(text, cell);
        }
        text.push(')');
    }

    /// The statements. A row that is there already is left as it is.
    pub fn into_statements(self) -> impl Iterator<Item = String> {
        self.statements.into_iter().map(|text| text + " on conflict do nothing")
    }
}

fn write_cell(text: &mut String, cell: &Cell<'_>) {
    match cell {
        Cell::Null => text.push_str("null"),
        Cell::Flag(true) => text.push_str("true"),
        Cell::Flag(false) => text.push_str("false"),
        Cell::Number(number) => {
            let _writing_to_a_text = write!(text, "{number}");
        }
        Cell::Text(value) => {
            text.push('\'');
            for (place, part) in value.split('\'').enumerate() {
                if place > 0 {
                    text.push_str("''");
                }
                text.push_str(part);
            }
            text.push('\'');
        }
    }
}

/// Adds a row to a sheet: `row!(sheet, id, "text", true, None::<i64>)`.
macro_rules! row {
    ($sheet:expr, $($cell:expr),+ $(,)?) => {
        $sheet.add(&[$($crate::demo::world::europe::sheet::Cell::from($cell)),+])
    };
}
pub(super) use row;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_written_as_both_databases_read_them() {
        let mut sheet = Sheet::of("school (id, name, open, at)");
        row!(sheet, 7_i64, "L'Aquila", true, None::<i64>);
        row!(sheet, 8_i64, "", false, Some(3_i64));
        let statements: Vec<String> = sheet.into_statements().collect();
        assert_eq!(
            statements,
            [
                "insert into school (id, name, open, at) values (7,'L''Aquila',true,null),(8,'',false,3) on conflict do nothing"
            ]
        );
    }
}
