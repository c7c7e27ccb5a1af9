//! Lists the migrations of `../migrations` for `base::migration`.

use std::fmt::Write;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new("../migrations");
    // The folder with all below it. A folder that is not there may not be named: it would always count as changed.
    println!("cargo:rerun-if-changed=../migrations");
    let mut found = Vec::new();
    for folder in ["common", "sqlite", "postgres"] {
        let path = root.join(folder);
        let Ok(entries) = std::fs::read_dir(&path) else { continue };
        for entry in entries {
            let entry = entry?;
            let file = entry.file_name().to_string_lossy().into_owned();
            let Some(stem) = file.strip_suffix(".sql") else { continue };
            let (number, name) = stem.split_once('_').ok_or(format!("{file}: a migration is named 0001_name.sql"))?;
            found.push((number.parse::<i64>()?, name.replace('_', " "), folder, entry.path().canonicalize()?));
        }
    }
    found.sort();
    let mut code = String::from(
        "/// Number, name, folder and text of every migration.\nconst MIGRATIONS: &[(i64, &str, &str, &str)] = &[\n",
    );
    for (number, name, folder, path) in found {
        writeln!(code, "    ({number}, {name:?}, {folder:?}, include_str!({:?})),", path.display().to_string())?;
    }
    code.push_str("];\n");
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("migrations.rs"), code)?;
    Ok(())
}
