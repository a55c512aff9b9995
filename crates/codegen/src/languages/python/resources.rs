//! python/planetscale/resources: a class a group for blocking and one for asynchronous code, a method an operation.

use serde::Serialize;
use serde_json::json;

use super::calls::{call, wait_call};
use super::documentation as docs;
use super::names::{Imports, LAYOUT, accepted, accepted_names, annotation, argument, method};
use crate::ir::{Api, Given, Group, Operation, Param, ReplyKind, Type, Waiter};
use crate::problem::{Errors, Kind, Problem};
use crate::render::render;
use crate::write::File;

/// How long something may take.
const TIMEOUT: &str = "timeout: Seconds | Omit | None = OMIT";

/// The names that the generated files import from elsewhere.
const IMPORTED: &[&str] = &[
    "Any",
    "AsyncPager",
    "AsyncResource",
    "Callable",
    "Literal",
    "Mapping",
    "Model",
    "Omit",
    "Options",
    "Progress",
    "Resource",
    "Seconds",
    "Sequence",
    "SyncPager",
    "Timestamp",
    "TypedDict",
];

/// A class of a group.
#[derive(Serialize)]
struct Class {
    name: String,
    base: &'static str,
    docs: String,
    /// In front of a method that sends something.
    prefix: &'static str,
    /// In front of a call.
    waits: &'static str,
    /// In front of the functions that type raw replies.
    raw: &'static str,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    /// `def` with everything up to the docstring.
    head: String,
    docs: String,
    /// Everything after it.
    call: String,
    is_list: bool,
    waits: Vec<Wait>,
}

#[derive(Serialize)]
struct Wait {
    head: String,
    docs: String,
    call: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    clashes(api)?;
    let mut files = Vec::new();
    for group in &api.groups {
        files.push(File::new(
            format!("python/planetscale/resources/{}.py", group.name.snake()),
            module(api, group)?,
        ));
    }
    let groups: Vec<_> = api
        .groups
        .iter()
        .map(|group| json!({"module": group.name.snake(), "name": group.name.pascal(), "docs": docs::group(group, 8)}))
        .collect();
    let contents = render("resources_init.py", json!({"groups": groups, "imports": class_imports(api)}))?;
    files.push(File::new("python/planetscale/resources/__init__.py", contents));
    Ok(files)
}

fn class_imports(api: &Api) -> Vec<String> {
    let mut imports = Imports::default();
    for group in &api.groups {
        let module = format!("planetscale.resources.{}", group.name.snake());
        imports.add(&module, &group.name.pascal());
        imports.add(&module, &format!("Async{}", group.name.pascal()));
    }
    imports.lines(true, 4)
}

/// A class or an import must not hide a type.
fn clashes(api: &Api) -> Result<(), Errors> {
    let mut problems = Vec::new();
    let groups = api.groups.iter().map(|group| group.name.pascal());
    let classes = groups.flat_map(|name| [format!("Async{name}"), name]);
    for name in classes.chain(IMPORTED.iter().map(|name| (*name).to_owned())) {
        if let Some(def) = api.types.get(&name) {
            problems.push(Problem::at(
                &def.at,
                Kind::Broken,
                format!("a type cannot be called `{name}`: that name is taken in Python"),
            ));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Errors::new(problems)) }
}

fn module(api: &Api, group: &Group) -> Result<String, Errors> {
    let writer = Writer {
        api,
        // In a class with a method named `list`, the type has to be named with its module.
        list: if group.operations.iter().any(|o| method(&o.verb) == "list") {
            "builtins.list"
        } else {
            "list"
        },
    };
    let name = group.name.pascal();
    let classes = [writer.class(group, &name, false), writer.class(group, &format!("Async{name}"), true)];
    let imports = writer.imports(group, &classes);
    let context = json!({
        "group": group,
        "builtins": mentions(&classes, "builtins.list"),
        "standard": imports.lines(false, 0),
        "ours": imports.lines(true, 0),
        "classes": classes,
    });
    render("resources.py", context)
}

/// Whether a signature of the classes has a word.
fn mentions(classes: &[Class], word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let has = |head: &String| head.split(|c| !is_part(c)).any(|part| part == word);
    classes
        .iter()
        .flat_map(|class| &class.methods)
        .any(|m| has(&m.head) || m.waits.iter().any(|w| has(&w.head)))
}

/// Writes the methods of one group.
struct Writer<'a> {
    api: &'a Api,
    list: &'static str,
}

impl Writer<'_> {
    fn class(&self, group: &Group, name: &str, is_async: bool) -> Class {
        Class {
            name: name.to_owned(),
            base: if is_async { "AsyncResource" } else { "Resource" },
            docs: docs::group(group, 4),
            prefix: if is_async { "async " } else { "" },
            waits: if is_async { "await " } else { "" },
            raw: if is_async { "to_async_raw" } else { "to_raw" },
            methods: group.operations.iter().map(|operation| self.method(operation, is_async)).collect(),
        }
    }

    fn method(&self, operation: &Operation, is_async: bool) -> Method {
        let is_list = matches!(operation.reply.kind, ReplyKind::Page { .. });
        let (prefix, awaits) = if is_async && !is_list { ("async ", "await ") } else { ("", "") };
        let name = method(&operation.verb);
        let mut arguments = vec!["self".to_owned()];
        arguments.extend(path_arguments(operation));
        arguments.push("*".into());
        arguments.extend(operation.given().iter().map(|given| self.named_argument(given)));
        arguments.extend(option_arguments());
        let returned = self.returned(&operation.reply.kind, is_async);
        Method {
            head: LAYOUT.exploded(
                &format!("{prefix}def {name}("),
                &arguments,
                &format!(") -> {returned}:"),
                4,
            ),
            docs: docs::method(self.api, operation, 8),
            call: call(operation, awaits),
            is_list,
            waits: operation.waiters.iter().map(|waiter| self.wait(operation, waiter, is_async)).collect(),
            name,
        }
    }

    /// An argument that is given by name.
    fn named_argument(&self, given: &Given<'_>) -> String {
        let mut written =
            format!("{}: {}", argument(given.name), accepted(self.api, given.ty, &str::to_owned));
        if !given.required {
            written.push_str(" | Omit");
        }
        if given.nullable && *given.ty != Type::Any {
            written.push_str(" | None");
        }
        if !given.required {
            written.push_str(" = OMIT");
        }
        if LAYOUT.fits(&written, 9) { written } else { one_a_line(&written) }
    }

    /// What a method returns, as its signature says it.
    fn returned(&self, reply: &ReplyKind, is_async: bool) -> String {
        match reply {
            ReplyKind::Empty => "None".into(),
            ReplyKind::Bytes => "bytes".into(),
            ReplyKind::Page { item } => format!("{}Pager[{item}]", if is_async { "Async" } else { "Sync" }),
            ReplyKind::Json(Type::List(inner)) => {
                format!("{}[{}]", self.list, annotation(inner, &str::to_owned))
            }
            ReplyKind::Json(ty) => annotation(ty, &str::to_owned),
        }
    }

    fn wait(&self, operation: &Operation, waiter: &Waiter, is_async: bool) -> Wait {
        let (prefix, awaits) = if is_async { ("async ", "await ") } else { ("", "") };
        let observed = self.returned(&operation.reply.kind, is_async);
        let gone = waiter.is_for_deletion();
        let required: Vec<&Param> = operation.query.iter().filter(|param| param.required).collect();

        let mut arguments = vec!["self".to_owned()];
        arguments.extend(path_arguments(operation));
        arguments.push("*".into());
        arguments.extend(
            required
                .iter()
                .map(|p| format!("{}: {}", argument(&p.name), accepted(self.api, &p.ty, &str::to_owned))),
        );
        arguments.extend([
            TIMEOUT.into(),
            "interval: Seconds | None = None".into(),
            format!("on_progress: Callable[[Progress[{observed}]], object] | None = None"),
            "progress: bool = False".into(),
        ]);
        if gone {
            arguments.push("missing_ok: bool = False".into());
        }
        arguments.extend(option_arguments().into_iter().skip(1));
        let name = method(&waiter.name);
        let returned = if gone { "None" } else { &observed };

        Wait {
            head: LAYOUT.exploded(
                &format!("{prefix}def {name}("),
                &arguments,
                &format!(") -> {returned}:"),
                4,
            ),
            docs: docs::wait(self.api, operation, waiter, 8),
            call: wait_call(operation, waiter, awaits),
        }
    }

    /// What the code and its signatures need. All of it is there when the code runs, so that type hints can be asked for.
    fn imports(&self, group: &Group, classes: &[Class]) -> Imports {
        let mut imports = Imports::default();
        imports.add("collections.abc", "Mapping");
        for name in ["OMIT", "Omit", "Options", "Seconds"] {
            imports.add("planetscale._options", name);
        }
        for base in ["AsyncResource", "Resource"] {
            imports.add("planetscale._resource", base);
        }
        let named = [
            ("collections.abc", "Callable"),
            ("collections.abc", "Sequence"),
            ("datetime", "datetime"),
            ("typing", "Any"),
            ("planetscale._pages", "AsyncPager"),
            ("planetscale._pages", "SyncPager"),
            ("planetscale._waits", "Progress"),
        ];
        for (module, name) in named {
            if mentions(classes, name) {
                imports.add(module, name);
            }
        }
        for operation in &group.operations {
            let is_list = matches!(operation.reply.kind, ReplyKind::Page { .. });
            let kind = if is_list { "_page" } else { "" };
            for function in ["to_async_raw", "to_raw"] {
                imports.add("planetscale._raw", &format!("{function}{kind}"));
            }
            if operation.path_params.len() > 1 && has_organization(operation) {
                imports.add("planetscale._options", "REQUIRED");
            }
            match &operation.reply.kind {
                ReplyKind::Page { item } => self.import_type(&mut imports, item),
                ReplyKind::Json(ty) => {
                    if let Some(name) = ty.name() {
                        self.import_type(&mut imports, name);
                    }
                    if annotation(ty, &str::to_owned).contains("Any") {
                        imports.add("typing", "Any");
                    }
                    if *ty == Type::Any {
                        imports.add("typing", "cast");
                    }
                }
                ReplyKind::Empty | ReplyKind::Bytes => {}
            }
            for name in operation.given().iter().filter_map(|given| given.ty.name()) {
                if let Some(def) = self.api.types.get(name) {
                    for accepted in accepted_names(self.api, name) {
                        imports.add(&format!("planetscale.types.{}", def.group), &accepted);
                    }
                }
            }
        }
        imports
    }

    fn import_type(&self, imports: &mut Imports, name: &str) {
        if let Some(def) = self.api.types.get(name) {
            imports.add(&format!("planetscale.types.{}", def.group), name);
        }
    }
}

/// A long choice, one of its types a line; not those inside of brackets.
fn one_a_line(written: &str) -> String {
    let mut depth = 0;
    let mut lines = String::new();
    for (index, letter) in written.char_indices() {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            ' ' if depth == 0 && written[index..].starts_with(" | ") => {
                lines.push_str("\n       ");
            }
            _ => {}
        }
        lines.push(letter);
    }
    lines
}

fn has_organization(operation: &Operation) -> bool {
    operation.path_params.iter().any(|param| param.name.wire == "organization")
}

/// The organization may be left out: what comes after it then has to be given by name, which only a call can see.
fn path_arguments(operation: &Operation) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut left_out = false;
    for param in &operation.path_params {
        let name = argument(&param.name);
        let ty = if param.ty == Type::Integer { "int | str" } else { "str" };
        arguments.push(match (param.name.wire.as_str(), left_out) {
            ("organization", _) => {
                left_out = true;
                format!("{name}: str | None = None")
            }
            (_, true) => format!("{name}: {ty} = REQUIRED"),
            (_, false) => format!("{name}: {ty}"),
        });
    }
    arguments
}

fn option_arguments() -> [String; 6] {
    [
        TIMEOUT,
        "attempt_timeout: Seconds | Omit | None = OMIT",
        "max_retries: int | None = None",
        "extra_headers: Mapping[str, str] | None = None",
        "extra_query: Mapping[str, object] | None = None",
        "extra_body: Mapping[str, object] | None = None",
    ]
    .map(str::to_owned)
}
