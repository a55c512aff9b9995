//! Expressions of Kotlin, in one line where that fits, else an argument a line.

/// A line is as long as this.
pub(crate) const WIDTH: usize = 100;

/// A value as it is written.
#[derive(Clone, Debug)]
pub(crate) enum Expression {
    /// What cannot be broken.
    Plain(String),
    /// A call and its arguments, some of them by name.
    Call(String, Vec<(Option<String>, Expression)>),
}

impl Expression {
    /// Its lines at an indentation, behind `used` columns and before `after` others in their line.
    pub(crate) fn written(&self, indent: usize, used: usize, after: usize) -> String {
        let line = self.flat();
        let Self::Call(head, arguments) = self else { return line };
        if indent + used + line.chars().count() + after <= WIDTH || arguments.is_empty() {
            return line;
        }
        let pad = " ".repeat(indent);
        let mut written = format!("{head}(\n");
        for (name, value) in arguments {
            let before = name.as_ref().map(|name| format!("{name} =")).unwrap_or_default();
            let value = value.behind(&before, indent + 4, 1);
            written.extend([&pad, "    ", &value, ",\n"]);
        }
        written + &pad + ")"
    }

    /// Its lines behind what a value is given to, and before `after` columns: one that is broken begins a new line.
    pub(crate) fn behind(&self, before: &str, indent: usize, after: usize) -> String {
        if before.is_empty() {
            return self.written(indent, 0, after);
        }
        let line = format!("{before} {}", self.flat());
        if indent + line.chars().count() + after <= WIDTH {
            return line;
        }
        let deeper = indent + 4;
        format!("{before}\n{}{}", " ".repeat(deeper), self.written(deeper, 0, after))
    }

    /// In one line.
    pub(crate) fn flat(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Call(head, arguments) => {
                let arguments: Vec<_> = arguments
                    .iter()
                    .map(|(name, value)| match name {
                        Some(name) => format!("{name} = {}", value.flat()),
                        None => value.flat(),
                    })
                    .collect();
                format!("{head}({})", arguments.join(", "))
            }
        }
    }
}

/// What cannot be broken.
pub(crate) fn plain(text: impl Into<String>) -> Expression {
    Expression::Plain(text.into())
}

/// A call whose arguments have no names.
pub(crate) fn call(head: &str, arguments: impl IntoIterator<Item = Expression>) -> Expression {
    Expression::Call(head.to_owned(), arguments.into_iter().map(|value| (None, value)).collect())
}

#[cfg(test)]
mod tests {
    use super::{Expression, call, plain};

    #[test]
    fn a_long_call_has_an_argument_a_line() {
        let long = "x".repeat(60);
        let value = call("f", [plain("1"), call("g", [plain(long.clone()), plain(long.clone())])]);
        assert_eq!(
            value.written(0, 0, 0),
            format!("f(\n    1,\n    g(\n        {long},\n        {long},\n    ),\n)")
        );
        assert_eq!(call("f", [plain("1"), plain("2")]).written(0, 0, 0), "f(1, 2)");
        let named = Expression::Call("F".into(), vec![(Some("a".into()), plain("1"))]);
        assert_eq!(named.flat(), "F(a = 1)");
        assert_eq!(plain("1").behind("val a =", 0, 0), "val a = 1");
        let broken = call("f", [plain(long.clone()), plain(long.clone())]).behind("val a =", 0, 0);
        assert_eq!(broken, format!("val a =\n    f(\n        {long},\n        {long},\n    )"));
    }
}
