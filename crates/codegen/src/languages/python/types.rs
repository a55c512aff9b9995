//! python/planetscale/types: the types of replies, and the ones inside requests.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::names::{Imports, LAYOUT, accepted, annotation, attribute, dictionary, literal, words};
use crate::ir::{Api, Field, Shape, Type, TypeDef};
use crate::load::SHARED;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

#[derive(Serialize)]
struct Alias {
    name: String,
    docs: String,
    /// The words, as a type.
    words: String,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    docs: String,
    sensitive: String,
    /// The decorator that says which fields hold other types.
    nested: String,
    base: &'static str,
    members: Vec<Member>,
}

/// A type for requests, as a dictionary.
#[derive(Serialize)]
struct Dictionary {
    name: String,
    docs: String,
    required: Vec<String>,
    optional: Vec<String>,
}

#[derive(Serialize)]
struct Member {
    line: String,
    docs: String,
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
        files.push(File::new(
            format!("python/planetscale/types/{stem}.py"),
            module(api, &stem, &title, &source, &defs)?,
        ));
        let mut names: Vec<String> = defs.iter().flat_map(|def| names(api, def)).collect();
        names.sort_unstable();
        modules.push((stem, names));
    }
    modules.sort();
    files.push(File::new("python/planetscale/types/__init__.py", package(&modules)?));
    Ok(files)
}

/// The names that a type has in Python: its own, and what requests take in its place.
fn names(api: &Api, def: &TypeDef) -> Vec<String> {
    let mut names = vec![def.name.clone()];
    match &def.shape {
        Shape::Enum { .. } => names.push(words(api, &def.name)),
        Shape::Object { .. } if def.usage.request => names.push(dictionary(&def.name)),
        Shape::Object { .. } => {}
    }
    names.dedup();
    names
}

fn package(modules: &[(String, Vec<String>)]) -> Result<String, Errors> {
    let mut imports = Imports::default();
    let mut names = Vec::new();
    for (module, own) in modules {
        for name in own {
            imports.add(&format!("planetscale.types.{module}"), name);
            names.push((name, module));
        }
    }
    names.sort_unstable();
    let context = json!({"imports": imports.lines(true, 4), "names": names});
    render("types_init.py", context)
}

fn module(api: &Api, stem: &str, title: &str, source: &str, defs: &[&TypeDef]) -> Result<String, Errors> {
    let mut aliases = Vec::new();
    for def in defs {
        let Shape::Enum { words } = &def.shape else { continue };
        let list = words.iter().map(|word| (word.name.wire.as_str(), word.docs.as_str()));
        let literals: Vec<String> = words.iter().map(|word| literal(&word.name.wire)).collect();
        let text = docs::plain(&docs::words(&def.docs, list), 4);
        let closed = super::names::words(api, &def.name);
        let mut alias = |name: &str, words, docs| aliases.push(Alias { name: name.to_owned(), docs, words });
        if !def.usage.request {
            alias(&def.name, open_literal(&def.name, &literals), text);
        } else if closed == def.name {
            alias(&closed, closed_literal(&closed, &literals), text);
        } else {
            let docs =
                docs::plain(&format!("The words of `{}` that are known: requests take these.", def.name), 4);
            alias(&closed, closed_literal(&closed, &literals), docs);
            alias(&def.name, format!("{closed} | str"), text);
        }
    }
    let mut writer = Writer { api, stem, imports: Imports::default(), msgspec: false, elsewhere: false };
    let mut classes = Vec::new();
    for def in in_order(defs) {
        if let Shape::Object { fields } = &def.shape {
            classes.push(writer.class(def, fields));
        }
    }
    let requested = defs.iter().filter(|def| def.usage.request);
    let dictionaries: Vec<Dictionary> = requested.filter_map(|def| writer.dictionary(def)).collect();
    if !dictionaries.is_empty() {
        writer.imports.add("typing", "TypedDict");
    }
    if classes.iter().any(|class| !class.nested.is_empty()) {
        writer.imports.add("planetscale._documents", "nested");
    }
    if !aliases.is_empty() {
        writer.imports.add("typing", "TYPE_CHECKING");
        writer.imports.add("typing", "Literal");
    }
    for class in &classes {
        let (module, base) = base(class.name);
        writer.imports.add(module, base);
    }
    if writer.elsewhere {
        writer.imports.add("planetscale", "types as _types");
    }
    let context = json!({
        "title": title,
        "source": source,
        "standard": writer.imports.lines(false, 0),
        "msgspec": writer.msgspec,
        "ours": writer.imports.lines(true, 0),
        "aliases": aliases,
        "classes": classes,
        "dictionaries": dictionaries,
    });
    render("types.py", context)
}

/// What a class stands on: the base of all, or one that adds methods written by hand.
fn base(name: &str) -> (&'static str, &'static str) {
    match name {
        "MetricSeries" => ("planetscale._series", "SeriesModel"),
        _ => ("planetscale._models", "Model"),
    }
}

/// The known words, and any other: `Literal["ready"] | str`.
fn open_literal(name: &str, words: &[String]) -> String {
    let line = format!("Literal[{}] | str", words.join(", "));
    if LAYOUT.fits(&format!("{name} = {line}"), 4) {
        return line;
    }
    format!("(\n        {}\n        | str\n    )", LAYOUT.exploded("Literal[", words, "]", 8))
}

/// The known words: `Literal["ready"]`.
fn closed_literal(name: &str, words: &[String]) -> String {
    let line = format!("Literal[{}]", words.join(", "));
    if LAYOUT.fits(&format!("{name} = {line}"), 4) {
        line
    } else {
        LAYOUT.exploded("Literal[", words, "]", 4)
    }
}

/// The types by name, but what a type's empty value is made of stands before it.
fn in_order<'a>(defs: &[&'a TypeDef]) -> Vec<&'a TypeDef> {
    let mut ordered: Vec<&TypeDef> = Vec::new();
    for def in defs {
        place(def, defs, &mut Vec::new(), &mut ordered);
    }
    ordered
}

fn place<'a>(
    def: &'a TypeDef,
    defs: &[&'a TypeDef],
    open: &mut Vec<&'a str>,
    ordered: &mut Vec<&'a TypeDef>,
) {
    if open.contains(&def.name.as_str()) || ordered.iter().any(|placed| placed.name == def.name) {
        return;
    }
    open.push(&def.name);
    if let Shape::Object { fields } = &def.shape {
        for field in fields.iter().filter(|field| is_plain(field)) {
            if let Type::Named(name) = &field.ty
                && let Some(needed) = defs.iter().find(|def| def.name == *name)
            {
                place(needed, defs, open, ordered);
            }
        }
    }
    open.pop();
    ordered.push(def);
}

fn is_plain(field: &Field) -> bool {
    field.required && !field.nullable
}

/// Writes the classes of one module and notes what they need.
struct Writer<'a> {
    api: &'a Api,
    stem: &'a str,
    imports: Imports,
    msgspec: bool,
    elsewhere: bool,
}

impl<'a> Writer<'a> {
    fn class(&mut self, def: &'a TypeDef, fields: &[Field]) -> Class<'a> {
        let secrets: Vec<String> = fields
            .iter()
            .filter(|field| field.ty == Type::Secret)
            .map(|field| literal(&attribute(&field.name)))
            .collect();
        let sensitive = if secrets.is_empty() {
            String::new()
        } else {
            LAYOUT.bracketed("_sensitive_ = frozenset({", &secrets, "})", 4)
        };
        let nested: Vec<String> = fields
            .iter()
            .filter(|field| matches!(field.ty.heart(), Type::Named(name) if !self.api.is_enum(name)))
            .map(|field| literal(&attribute(&field.name)))
            .collect();
        let nested =
            if nested.is_empty() { String::new() } else { LAYOUT.bracketed("@nested(", &nested, ")", 0) };
        let input = !def.usage.reply;
        let members = fields.iter().map(|field| self.member(field, input)).collect();
        Class {
            name: &def.name,
            docs: docs::class(&def.docs, 4),
            sensitive,
            nested,
            base: base(&def.name).1,
            members,
        }
    }

    fn member(&mut self, field: &Field, input: bool) -> Member {
        let name = attribute(&field.name);
        let mut ty = self.annotation(&field.ty, input);
        let default =
            if input { self.input_default(field, &mut ty) } else { Some(self.reply_default(field, &mut ty)) };
        let mut options: Vec<String> = default.into_iter().collect();
        if name != field.name.wire {
            options.push(format!("name={}", literal(&field.name.wire)));
        }
        let line = match options.as_slice() {
            [] => format!("{name}: {ty}"),
            [value] if value.starts_with("default=") => {
                format!("{name}: {ty} = {}", &value["default=".len()..])
            }
            options => {
                self.msgspec = true;
                LAYOUT.bracketed(&format!("{name}: {ty} = msgspec.field("), options, ")", 4)
            }
        };
        Member { line, docs: docs::plain(&field.docs, 4) }
    }

    /// What is sent holds what the caller gave, and nothing else.
    fn input_default(&mut self, field: &Field, ty: &mut String) -> Option<String> {
        if !field.required {
            self.msgspec = true;
            ty.push_str(" | msgspec.UnsetType");
        }
        if field.nullable {
            ty.push_str(" | None");
        }
        (!field.required).then(|| "default=msgspec.UNSET".into())
    }

    /// What is read has a value in every field, whatever the service leaves out.
    fn reply_default(&mut self, field: &Field, ty: &mut String) -> String {
        if !is_plain(field) {
            if field.ty != Type::Any {
                ty.push_str(" | None");
            }
            return "default=None".into();
        }
        match &field.ty {
            Type::Text | Type::Secret | Type::Scalar => "default=\"\"".into(),
            Type::Integer => "default=0".into(),
            Type::Number => "default=0.0".into(),
            Type::Boolean => "default=False".into(),
            Type::Any => "default=None".into(),
            Type::Timestamp => {
                self.imports.add("planetscale._models", "EPOCH");
                "default=EPOCH".into()
            }
            Type::Object | Type::Map(_) => "default_factory=dict".into(),
            Type::List(_) => "default_factory=list".into(),
            Type::Named(name) if self.api.is_enum(name) => "default=\"\"".into(),
            Type::Named(name) => match self.name(name) {
                own if own == *name => format!("default_factory={own}"),
                other => format!("default_factory=lambda: {other}()"),
            },
        }
    }

    /// What may be given in place of a type, if that is an object.
    fn dictionary(&mut self, def: &TypeDef) -> Option<Dictionary> {
        let Shape::Object { fields } = &def.shape else { return None };
        let mut members = (Vec::new(), Vec::new());
        for field in fields {
            let null = if field.nullable { " | None" } else { "" };
            let line = format!("{}: {}{null}", field.name.wire, self.accepted(&field.ty));
            if field.required { members.0.push(line) } else { members.1.push(line) }
        }
        let docs = docs::plain(&format!("A `{}` as a dictionary, for requests.", def.name), 4);
        Some(Dictionary { name: dictionary(&def.name), docs, required: members.0, optional: members.1 })
    }

    /// A type as a request takes it.
    fn accepted(&mut self, ty: &Type) -> String {
        let written = accepted(self.api, ty, &|name| self.name(name));
        let named = [
            ("collections.abc", "Mapping"),
            ("collections.abc", "Sequence"),
            ("datetime", "datetime"),
            ("typing", "Any"),
        ];
        for (module, name) in named {
            if written.split(|c: char| !c.is_alphanumeric()).any(|word| word == name) {
                self.imports.add(module, name);
            }
        }
        self.elsewhere |= written.contains("_types.");
        written
    }

    /// A type as a field holds it; `input` says that it is one of what is sent.
    fn annotation(&mut self, ty: &Type, input: bool) -> String {
        match ty.heart() {
            Type::Timestamp => self.imports.add("planetscale._models", "Timestamp"),
            Type::Any | Type::Object => self.imports.add("typing", "Any"),
            _ => {}
        }
        if let Some(name) = ty.name() {
            self.elsewhere |= self.name(name) != *name;
        }
        annotation(ty, &|name| {
            if input && self.api.is_enum(name) { self.name(&words(self.api, name)) } else { self.name(name) }
        })
    }

    /// Types of other modules are looked up when they are needed, so that modules need not import each other.
    fn name(&self, name: &str) -> String {
        let known = |name: &str| self.api.types.get(name);
        let def = known(name)
            .or_else(|| known(name.strip_prefix("Known")?))
            .or_else(|| known(name.strip_suffix("Dict")?));
        match def {
            Some(def) if def.group != self.stem => format!("_types.{name}"),
            _ => name.to_owned(),
        }
    }
}
