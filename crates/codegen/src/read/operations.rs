//! Operations: what is sent, what comes back, who may call.

use crate::ir::{Body, Operation, Pagination, Param, Reply, ReplyKind, Retry};
use crate::load::Resource;
use crate::naming::Name;
use crate::source::{Entry, Node};

use super::{Reader, keys, misspelt};

impl<'d> Reader<'d> {
    pub(super) fn operation(&mut self, resource: &'d Resource, path: &str, method: &'d Entry) -> Operation {
        let node = &method.value;
        let id = self.word(node, "operationId", "an operation");
        let of = format!("the operation `{id}`");
        let verb = self.word(node, "x-method-name", &of);
        self.known_keys(node, &of, keys::OPERATION);
        let summary = self.required_text(node, "summary", &of);
        if summary.ends_with('.') || summary.contains('\n') {
            self.broken(&node.at, format!("the summary of `{id}` is one line without a full stop"));
        }
        let docs = self.required_text(node, "description", &of);
        let retry = self.choice(
            node,
            "x-retry",
            &of,
            &[("never", Retry::Never), ("safe", Retry::Safe), ("idempotent", Retry::Idempotent)],
        );
        let pagination = self.pagination(node, &of);
        let listed = self.listed_parameters(node);
        let path_params = self.path_params(&resource.stem, path, &method.at, &listed);
        let query = self.query_params(&method.at, &listed, pagination);
        let body = self.body(node, &of, &path_params);
        let reply = self.reply(node, &of, pagination);
        let waiters = self.waiters(node, &id);
        let extended = self.extended(node);
        let callers = self.callers(node, &of, extended);
        if !path.starts_with('/') {
            self.broken(
                &method.at,
                format!("a path starts with a slash, not like `{path}` of {}", resource.file),
            );
        }
        Operation {
            id: Name::new(&id),
            verb: Name::new(&verb),
            http_method: method.key.clone(),
            path: path.to_owned(),
            summary,
            docs,
            path_params,
            query,
            body,
            pagination,
            retry,
            accesses: callers.accesses,
            scopes: callers.scopes,
            platforms: callers.platforms,
            reply,
            waiters,
            extended,
            at: method.at.clone(),
        }
    }

    /// A name in snake case.
    fn word(&mut self, node: &Node, key: &str, of: &str) -> String {
        let word = node.text_of(key).unwrap_or_default().to_owned();
        let at = node.get(key).map_or(&node.at, |value| &value.at);
        if word.is_empty() && node.get(key).is_none() {
            if !misspelt(node, key) {
                self.broken(at, format!("{of} needs `{key}`, in snake_case"));
            }
        } else if word.is_empty() || Name::new(&word).snake() != word {
            let snake = Name::new(&word).snake();
            let guess = if snake.is_empty() { String::new() } else { format!(", such as `{snake}`") };
            self.broken(at, format!("the {key} of {of} is in snake_case{guess}"));
        }
        word
    }

    fn extended(&mut self, node: &Node) -> bool {
        match node.get("x-stability") {
            None => false,
            Some(value) if value.text() == Some("extended") => true,
            Some(value) if value.text() == Some("published") => false,
            Some(value) => {
                self.broken(&value.at, "x-stability is `published` or `extended`");
                // Nothing more is asked of it.
                true
            }
        }
    }

    fn pagination(&mut self, node: &Node, of: &str) -> Pagination {
        let totals = node.is_true("x-pagination-total");
        let Some(value) = node.get("x-pagination") else {
            if let Some(total) = node.get("x-pagination-total") {
                self.broken(&total.at, format!("{of} has x-pagination-total without x-pagination"));
            }
            return Pagination::None;
        };
        match value.text() {
            Some("page") => Pagination::Page { totals },
            Some("cursor") => Pagination::Cursor,
            _ => {
                self.broken(&value.at, "x-pagination is `page` or `cursor`");
                Pagination::None
            }
        }
    }

    fn body(&mut self, node: &'d Node, of: &str, path_params: &[Param]) -> Option<Body> {
        let body = node.get("requestBody")?;
        self.known_keys(body, "requestBody", keys::REQUEST_BODY);
        let content = body.get("content");
        let schema =
            content.and_then(|content| content.get("application/json")).and_then(|m| m.get("schema"));
        let Some(name) = schema.and_then(|schema| schema.text_of("$ref")) else {
            self.broken(&body.at, format!("the body of {of} must be application/json and refer to a schema"));
            return None;
        };
        let Some(owned) = self.schemas.get(name).copied() else {
            self.no_schema(&schema.map_or(&body.at, |schema| &schema.at).clone(), name);
            return None;
        };
        if owned.entry.value.get("properties").is_none() {
            self.broken(&owned.entry.at, format!("`{name}` is a body and must be an object with properties"));
            return None;
        }
        // The fields were read and checked with the named types; here they are only copied.
        let before = self.problems.len();
        let mut fields = self.fields(&owned.entry.value, name);
        self.problems.truncate(before);
        let properties = owned.entry.value.get("properties").map(Node::entries).unwrap_or_default();
        let from_path: Vec<String> = properties
            .iter()
            .filter(|property| property.value.is_true("x-from-path"))
            .map(|property| property.key.clone())
            .collect();
        for property in properties.iter().filter(|property| from_path.contains(&property.key)) {
            if !path_params.iter().any(|param| param.name.wire == property.key) {
                self.broken(
                    &property.at,
                    format!("the path of {of} has no `{{{}}}` to repeat", property.key),
                );
            }
        }
        fields.retain(|field| !from_path.contains(&field.name.wire));
        Some(Body { type_name: name.to_owned(), required: body.is_true("required"), fields, from_path })
    }

    fn reply(&mut self, node: &'d Node, of: &str, pagination: Pagination) -> Reply {
        let mut found: Option<(u16, ReplyKind)> = None;
        let (mut may_be_empty, mut vote) = (false, None);
        let responses = node.get("responses").map(Node::entries).unwrap_or_default();
        for response in responses {
            let status: u16 = response.key.parse().unwrap_or_default();
            if !(200..400).contains(&status) {
                let message =
                    format!("{of} lists the reply `{}`: only good replies are listed", response.key);
                self.broken(&response.at, message);
                continue;
            }
            self.known_keys(&response.value, "a reply", keys::RESPONSE);
            self.required_text(&response.value, "description", &format!("the reply {status} of {of}"));
            let kind = self.reply_kind(&response.value, of, pagination, status);
            if response.value.is_true("x-vote") {
                match kind {
                    ReplyKind::Json(ty) => vote = Some(ty),
                    _ => self.broken(&response.at, format!("x-vote of {of} needs a schema")),
                }
                continue;
            }
            may_be_empty |= status < 300 && kind == ReplyKind::Empty;
            match &found {
                Some((_, first)) if *first != ReplyKind::Empty => {}
                // A redirect is only the reply where nothing comes after it.
                Some(_) if status >= 300 => {}
                _ => found = Some((status, kind)),
            }
        }
        let (status, kind) = found.unwrap_or_else(|| {
            self.broken(&node.at, format!("{of} needs a good reply"));
            (200, ReplyKind::Empty)
        });
        Reply { status, may_be_empty: may_be_empty && kind != ReplyKind::Empty, kind, vote }
    }

    fn reply_kind(&mut self, node: &'d Node, of: &str, pagination: Pagination, status: u16) -> ReplyKind {
        let content = node.get("content").map(Node::entries).unwrap_or_default();
        let Some(media) = content.first() else {
            return if status >= 300 { ReplyKind::Bytes } else { ReplyKind::Empty };
        };
        self.known_keys(&media.value, "a media type", keys::MEDIA);
        if media.key != "application/json" {
            return ReplyKind::Bytes;
        }
        let Some(schema) = media.value.get("schema") else {
            self.broken(&media.at, format!("the reply of {of} needs a schema"));
            return ReplyKind::Empty;
        };
        let paged = pagination != Pagination::None;
        let Some(item) = schema.get("x-page-of") else {
            if paged {
                self.broken(&schema.at, format!("{of} has x-pagination without x-page-of in its reply"));
            }
            return ReplyKind::Json(self.resolve(schema, &format!("the reply of {of}")).ty);
        };
        let name = item.text().unwrap_or_default();
        if !paged {
            self.broken(&item.at, format!("{of} has x-page-of without x-pagination"));
        }
        if !self.schemas.contains_key(name) {
            self.no_schema(&item.at, name);
        }
        ReplyKind::Page { item: name.to_owned() }
    }
}
