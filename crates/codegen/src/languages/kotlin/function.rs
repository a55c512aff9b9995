//! Functions of Kotlin whose body is one call, with their lines broken as ktlint has them.

use super::names::LAYOUT;

/// How far the functions of a class stand in.
const INDENT: usize = 4;

/// A function whose body is one call.
pub(crate) struct Function<'a> {
    /// Everything up to the parameters.
    pub(crate) head: String,
    pub(crate) parameters: Vec<String>,
    pub(crate) result: String,
    /// The call up to its arguments.
    pub(crate) before: String,
    pub(crate) arguments: Vec<String>,
    /// The end of the call.
    pub(crate) after: &'a str,
}

impl Function<'_> {
    /// Its lines, indented, but for the indentation of the first one.
    pub(crate) fn code(&self) -> String {
        let signature = self.signature();
        let Self { before, arguments, after, .. } = self;
        let last = signature.rsplit('\n').next().unwrap_or_default();
        let used = last.chars().count() + if signature.contains('\n') { 0 } else { INDENT };
        let call = format!("{before}{}{after}", arguments.join(", "));
        if used + 1 + call.chars().count() <= LAYOUT.width {
            return format!("{signature} {call}");
        }
        let pad = " ".repeat(INDENT * 2);
        format!("{signature}\n{pad}{}", LAYOUT.bracketed(before, arguments, after, INDENT * 2))
    }

    /// Two parameters or more have a line each.
    fn signature(&self) -> String {
        let (before, after) = (format!("{}(", self.head), format!("): {} =", self.result));
        match self.parameters.as_slice() {
            few @ ([] | [_]) => LAYOUT.bracketed(&before, few, &after, INDENT),
            many => LAYOUT.exploded(&before, many, &after, INDENT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Function;

    fn function(parameters: &[&str], arguments: &[&str]) -> String {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let function = Function {
            head: "fun f".into(),
            parameters: owned(parameters),
            result: "T".into(),
            before: "g(".into(),
            arguments: owned(arguments),
            after: ")",
        };
        function.code()
    }

    #[test]
    fn two_parameters_have_a_line_each() {
        assert_eq!(function(&["a: A"], &["a"]), "fun f(a: A): T = g(a)");
        assert_eq!(
            function(&["a: A", "b: B"], &["a", "b"]),
            "fun f(\n        a: A,\n        b: B,\n    ): T = g(a, b)"
        );
    }

    #[test]
    fn a_long_call_has_lines_of_its_own() {
        let (long, longer) = ("x".repeat(102), "x".repeat(120));
        assert_eq!(function(&["a: A"], &[&long]), format!("fun f(a: A): T =\n        g({long})"));
        assert_eq!(
            function(&["a: A"], &[&longer]),
            format!("fun f(a: A): T =\n        g(\n            {longer},\n        )")
        );
    }
}
