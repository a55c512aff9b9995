//! docs/reference: a page a resource group with everything that one can know about its operations, and an index.

mod links;

use serde::Serialize;
use serde_json::json;

use crate::common::documentation::{EXTENDED, accesses, databases, ends, scopes, span};
use crate::common::text::markdown_cell;
use crate::ir::{
    Api, Field, Group, Operation, Pagination, Param, ReplyKind, Retry, Shape, Type, TypeDef, Word,
};
use crate::languages;
use crate::load::SHARED;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;
use links::{Links, TYPES, page};

/// Enums with more words than this are only linked to from a table of arguments.
const MANY_WORDS: usize = 24;

#[derive(Serialize)]
struct Section<'a> {
    operation: &'a Operation,
    /// What it is called, without the words of any language.
    name: String,
    link: String,
    route: String,
    extended: &'static str,
    /// Route, permissions and all else that is one line.
    facts: Vec<String>,
    arguments: Vec<Table>,
    reply: String,
    /// The fields of the reply's type, and the type's name.
    fields: Option<(&'a str, Vec<Row>)>,
    waits: Vec<String>,
    snippets: Vec<Snippet>,
}

/// The arguments of one place.
#[derive(Serialize)]
struct Table {
    title: String,
    rows: Vec<Row>,
}

/// An argument or a field.
#[derive(Serialize)]
struct Row {
    name: String,
    ty: String,
    required: &'static str,
    docs: String,
}

#[derive(Serialize)]
struct Snippet {
    language: &'static str,
    fence: &'static str,
    code: String,
}

#[derive(Serialize)]
struct Schema<'a> {
    name: &'a str,
    docs: &'a str,
    /// The heading of the column that says what has to be there.
    certain: &'static str,
    rows: Vec<Row>,
    words: &'a [Word],
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let writer = Writer { api, links: Links::new(api) };
    let mut files = Vec::new();
    for group in &api.groups {
        let page = page(&group.name.snake());
        let sections: Vec<_> =
            group.operations.iter().map(|operation| writer.section(group, operation, &page)).collect();
        let schemas = writer.schemas(&group.name.snake(), &page);
        let context = json!({"title": group.title, "source": group.file, "docs": group.docs, "sections": sections,
            "types": TYPES, "schemas": schemas});
        files.push(File::new(format!("docs/reference/{page}"), render("reference.md", context)?));
    }
    let shared = writer.schemas(SHARED, &page(SHARED));
    if !shared.is_empty() {
        let context = json!({"title": TYPES, "source": "api/api.yaml", "docs": "What several groups have in common.",
            "sections": [], "types": null, "schemas": shared});
        files.push(File::new(format!("docs/reference/{}", page(SHARED)), render("reference.md", context)?));
    }
    files.push(writer.index(!shared.is_empty())?);
    Ok(files)
}

struct Writer<'a> {
    api: &'a Api,
    links: Links,
}

impl<'a> Writer<'a> {
    fn index(&self, shared: bool) -> Result<File, Errors> {
        let path = "docs/reference/README.md";
        let groups: Vec<_> = self
            .api
            .groups
            .iter()
            .map(|group| {
                let lines: Vec<_> =
                    group.operations.iter().map(|operation| self.line(group, operation)).collect();
                json!({"title": group.title, "page": page(&group.name.snake()), "lines": lines})
            })
            .collect();
        let all = self.api.operations();
        let extended = all.iter().filter(|(_, operation)| operation.extended).count();
        let context = json!({"groups": groups, "count": all.len(), "extended": extended, "meaning": EXTENDED,
            "shared": if shared { Some(page(SHARED)) } else { None }});
        Ok(File::new(path, render("reference_index.md", context)?))
    }

    /// An operation in one line of the index.
    fn line(&self, group: &Group, operation: &Operation) -> String {
        let link = self.links.operation(&operation.id.wire, "README.md");
        let reply = self.reply(operation, "README.md").map(|reply| format!(" → {reply}")).unwrap_or_default();
        let extended = if operation.extended { " *(extended)*" } else { "" };
        let waits: Vec<_> =
            operation.waiters.iter().map(|waiter| format!("`{}`", waiter.name.wire)).collect();
        let waits = if waits.is_empty() { String::new() } else { format!(" Waits: {}.", waits.join(", ")) };
        format!(
            "[`{}`]({link}) `{}`{reply}: {}.{extended}{waits}",
            name(group, operation),
            route(operation),
            markdown_cell(&operation.summary)
        )
    }

    fn section(&self, group: &Group, operation: &'a Operation, page: &str) -> Section<'a> {
        Section {
            name: name(group, operation),
            link: self.links.operation(&operation.id.wire, page),
            route: route(operation),
            extended: if operation.extended { EXTENDED } else { "" },
            facts: facts(operation),
            arguments: self.arguments(operation, page),
            reply: self.reply(operation, page).unwrap_or_else(|| "nothing".into()),
            fields: self.fields(operation, page),
            waits: waits(operation),
            snippets: languages::ALL
                .iter()
                .map(|language| Snippet {
                    language: language.name,
                    fence: language.fence,
                    code: (language.snippet)(self.api, group, operation),
                })
                .collect(),
            operation,
        }
    }

    fn arguments(&self, operation: &Operation, page: &str) -> Vec<Table> {
        let params = |params: &[Param]| params.iter().map(|param| self.param(param, page)).collect();
        let mut tables = vec![
            Table { title: "Path".into(), rows: params(&operation.path_params) },
            Table { title: "Query".into(), rows: params(&operation.query) },
        ];
        if let Some(body) = &operation.body {
            let rows = body.fields.iter().map(|field| self.field(field, page, true)).collect();
            let title = if body.required { "Body" } else { "Body (may be left out)" };
            tables.push(Table { title: title.into(), rows });
        }
        tables.retain(|table| !table.rows.is_empty());
        tables
    }

    fn param(&self, param: &Param, page: &str) -> Row {
        Row {
            name: param.name.wire.clone(),
            ty: self.links.ty(&param.ty, page),
            required: yes(param.required),
            docs: self.meaning(&param.docs, &param.ty, param.extended, true),
        }
    }

    /// `argument`: whether it is one, and no field of a documented type.
    fn field(&self, field: &Field, page: &str, argument: bool) -> Row {
        let ty = self.links.ty(&field.ty, page);
        Row {
            name: field.name.wire.clone(),
            ty: if field.nullable { format!("{ty}, or null") } else { ty },
            required: yes(field.required),
            docs: self.meaning(&field.docs, &field.ty, field.extended, argument),
        }
    }

    fn meaning(&self, docs: &str, ty: &Type, extended: bool, with_words: bool) -> String {
        let mut text = if extended { "*Extended.* ".to_owned() } else { String::new() };
        text.push_str(&markdown_cell(docs));
        let def = ty.name().and_then(|name| self.api.types.get(name));
        if let (true, Some(Shape::Enum { words })) = (with_words, def.map(|def| &def.shape))
            && words.len() <= MANY_WORDS
        {
            let line = |word: &Word| format!("<br>`{}`: {}", word.name.wire, markdown_cell(&word.docs));
            text.extend(words.iter().map(line));
        }
        text
    }

    /// The reply in words; none for nothing.
    fn reply(&self, operation: &Operation, page: &str) -> Option<String> {
        match &operation.reply.kind {
            ReplyKind::Empty => None,
            ReplyKind::Bytes => Some("bytes".into()),
            ReplyKind::Json(ty) => Some(self.links.ty(ty, page)),
            ReplyKind::Page { item } => Some(format!("pages of {}", self.links.named(item, page))),
        }
    }

    /// The fields of the type that a reply is about.
    fn fields(&self, operation: &'a Operation, page: &str) -> Option<(&'a str, Vec<Row>)> {
        let name = match &operation.reply.kind {
            ReplyKind::Page { item } => item,
            ReplyKind::Json(ty) => ty.name()?,
            ReplyKind::Empty | ReplyKind::Bytes => return None,
        };
        match &self.api.types.get(name)?.shape {
            Shape::Object { fields } => {
                Some((name, fields.iter().map(|field| self.field(field, page, false)).collect()))
            }
            Shape::Enum { .. } => None,
        }
    }

    /// The types that a group owns. The body of a request as a whole is no type: its fields are arguments.
    fn schemas(&self, group: &str, page: &str) -> Vec<Schema<'a>> {
        let types = self.api.types_of(group).into_iter().filter(|def| def.is_model());
        types.map(|def| self.schema(def, page)).collect()
    }

    fn schema(&self, def: &'a TypeDef, page: &str) -> Schema<'a> {
        let (rows, words) = match &def.shape {
            Shape::Object { fields } => {
                (fields.iter().map(|field| self.field(field, page, false)).collect(), &[][..])
            }
            Shape::Enum { words } => (Vec::new(), words.as_slice()),
        };
        let certain = if def.usage.reply { "always sent" } else { "required" };
        Schema { name: &def.name, docs: &def.docs, certain, rows, words }
    }
}

fn name(group: &Group, operation: &Operation) -> String {
    format!("{}.{}", group.name.snake(), operation.verb.snake())
}

fn route(operation: &Operation) -> String {
    format!("{} {}", operation.http_method.to_uppercase(), operation.path)
}

fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = vec![format!("Operation: `{}`, `{}`.", operation.id.wire, route(operation))];
    facts.extend([accesses(operation), scopes(operation), databases(operation)].into_iter().flatten());
    facts.push(match operation.retry {
        Retry::Safe => "Retries: after every fault that may pass, because it only reads.".into(),
        Retry::Idempotent => {
            "Retries: after every fault that may pass, because a second call ends in the same state.".into()
        }
        Retry::Never => "Retries: only while it is certain that nothing was done.".into(),
    });
    match operation.pagination {
        Pagination::None => {}
        Pagination::Page { totals: false } => facts.push("Pages: by number.".into()),
        Pagination::Page { totals: true } => {
            facts.push("Pages: by number, with the count of all items.".into());
        }
        Pagination::Cursor => facts.push("Pages: by cursor.".into()),
    }
    facts
}

fn waits(operation: &Operation) -> Vec<String> {
    let line = |waiter: &crate::ir::Waiter| {
        let parts = [
            format!("`{}`: {}", waiter.name.wire, markdown_cell(&waiter.docs)),
            ends(waiter),
            format!("It looks at `{}` and gives up after {}.", waiter.state, span(waiter.timeout_seconds)),
        ];
        parts.join(" ")
    };
    operation.waiters.iter().map(line).collect()
}
