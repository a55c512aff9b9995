//! node/src/types: the types of replies, and the ones inside requests.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::names::{Imports, LAYOUT, annotation, line, literal, or_null, property};
use crate::ir::{Api, Field, Given, Shape, TypeDef, Word};
use crate::load::SHARED;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

#[derive(Serialize)]
struct Declaration {
    docs: String,
    /// `export type` or `export interface`, up to its members.
    head: String,
    is_interface: bool,
    members: Vec<Member>,
}

/// A property of an interface.
#[derive(Serialize)]
pub(crate) struct Member {
    pub(crate) docs: String,
    pub(crate) line: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    let mut modules = Vec::new();
    let shared = [(SHARED.to_owned(), "Shared".to_owned(), "api/api.yaml".to_owned())];
    let groups = api.groups.iter().map(|g| (g.name.snake(), g.title.clone(), g.file.clone()));
    for (stem, title, source) in groups.chain(shared) {
        let defs: Vec<&TypeDef> = api.types_of(&stem).into_iter().filter(|def| def.is_model()).collect();
        if defs.is_empty() {
            continue;
        }
        let context = json!({
            "title": title,
            "source": source,
            "imports": imports(api, &stem, &defs),
            "declarations": defs.iter().map(|def| declaration(def)).collect::<Vec<_>>(),
        });
        files.push(File::new(format!("node/src/types/{stem}.ts"), render("types.ts", context)?));
        modules.push(format!("./{stem}.js"));
    }
    modules.sort();
    let index = render("types_index.ts", json!({"modules": modules}))?;
    files.push(File::new("node/src/types/index.ts", index));
    Ok(files)
}

/// The types of other modules that the fields have.
fn imports(api: &Api, stem: &str, defs: &[&TypeDef]) -> Vec<String> {
    let mut imports = Imports::default();
    for def in defs {
        let Shape::Object { fields } = &def.shape else { continue };
        for used in fields.iter().filter_map(|field| api.types.get(field.ty.name()?)) {
            if used.group != stem {
                imports.ty(&format!("./{}.js", used.group), &used.name);
            }
        }
    }
    imports.lines()
}

fn declaration(def: &TypeDef) -> Declaration {
    match &def.shape {
        Shape::Enum { words } => {
            let list = words.iter().map(|word| (word.name.wire.as_str(), word.docs.as_str()));
            Declaration {
                docs: docs::words(&def.docs, list),
                head: union(&def.name, words),
                is_interface: false,
                members: Vec::new(),
            }
        }
        Shape::Object { fields } => Declaration {
            docs: docs::class(&def.docs, 0),
            head: format!("export interface {}", def.name),
            is_interface: true,
            members: fields.iter().map(|field| member(field, !def.usage.reply)).collect(),
        },
    }
}

/// The known words, which editors offer, and any other text.
fn union(name: &str, words: &[Word]) -> String {
    let mut choices: Vec<String> = words.iter().map(|word| literal(&word.name.wire)).collect();
    choices.push("(string & {})".into());
    let line = format!("export type {name} = {};", choices.join(" | "));
    if LAYOUT.fits(&line, 0) {
        return line;
    }
    format!("export type {name} =\n  | {};", choices.join("\n  | "))
}

fn member(field: &Field, input: bool) -> Member {
    let docs = docs::field(&field.docs, &field.ty, input, 2);
    if input {
        return Member { docs, line: line(&Given::from(field)) };
    }
    // Only what the service is certain to send can be counted on.
    let plain = field.required && !field.nullable;
    let optional = if plain { "" } else { "?" };
    let ty = or_null(annotation(&field.ty), !plain);
    Member { docs, line: format!("{}{optional}: {ty};", property(&field.name.wire)) }
}

#[cfg(test)]
mod tests {
    use super::union;
    use crate::ir::Word;
    use crate::naming::Name;

    #[test]
    fn many_words_have_a_line_each() {
        let words: Vec<Word> =
            ["a", "b"].map(|word| Word { name: Name::new(&word.repeat(60)), docs: String::new() }).into();
        assert_eq!(
            union("Word", &words[..1]),
            format!("export type Word = '{}' | (string & {{}});", "a".repeat(60))
        );
        assert_eq!(
            union("Word", &words),
            format!(
                "export type Word =\n  | '{}'\n  | '{}'\n  | (string & {{}});",
                "a".repeat(60),
                "b".repeat(60)
            )
        );
    }
}
