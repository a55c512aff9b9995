//! Names and words of each language.

use super::{calls, settings, waits};
use crate::error::Error;
use crate::operations;

/// A language that has a package on the engine, with the names and the words that its people know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    /// Names in `snake_case`, as the engine itself has them.
    #[default]
    Rust,
    /// Names in `snake_case`; times are numbers of seconds.
    Python,
    /// Names in `camelCase`; times are numbers of milliseconds. Parameters of the query keep the service's names.
    Node,
    /// Names in `camelCase`; times are durations.
    Kotlin,
    /// Names in `camelCase` with `ID`, `URL` and `HTTP`; times are durations.
    Swift,
}

/// What Swift writes in capitals.
const CAPITALS: [&str; 3] = ["id", "url", "http"];

impl Language {
    /// The language of this name, as [`as_str`](Self::as_str) writes it; Rust for a name that is none.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let all = [Self::Python, Self::Node, Self::Kotlin, Self::Swift];
        all.into_iter().find(|language| language.as_str() == name).unwrap_or_default()
    }

    /// Its name, as the `User-Agent` has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Python => "python",
            Self::Node => "node",
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
        }
    }

    /// How many calls are in flight at once unless the client says: each needs a thread, and where tasks are cheap and
    /// nobody else's threads do the waiting there are more of them.
    pub(crate) const fn threads(self) -> usize {
        match self {
            Self::Rust | Self::Python => 64,
            Self::Node | Self::Kotlin | Self::Swift => 256,
        }
    }

    /// A setting or an option of the engine's, such as `base_url`, as this language spells it.
    #[must_use]
    pub fn spelled(self, name: &str) -> String {
        if matches!(self, Self::Rust | Self::Python) {
            return name.to_owned();
        }
        let mut words = name.strip_prefix("extra_").unwrap_or(name).split('_');
        let mut spelled = words.next().unwrap_or_default().to_owned();
        for word in words {
            if self == Self::Swift && CAPITALS.contains(&word) {
                spelled.push_str(&word.to_ascii_uppercase());
            } else {
                let mut letters = word.chars();
                spelled.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                spelled.push_str(letters.as_str());
            }
        }
        spelled
    }

    /// Which of `names` this language spells like that; `what` they are is for the error.
    pub(super) fn known(
        self,
        names: &[&'static str],
        spelled: &str,
        what: &str,
    ) -> Result<&'static str, Error> {
        names.iter().copied().find(|name| self.spelled(name) == spelled).ok_or_else(|| {
            // In another language's spelling it is as good as right.
            let rule = if names.contains(&spelled) {
                "is how it is spelled here".into()
            } else {
                format!("is no {what}")
            };
            Error::config(spelled, rule)
        })
    }

    /// An argument that an error is about. What the caller named himself stays as it is.
    pub(crate) fn argument(self, name: &str) -> String {
        if is_setting(name) || self.is_described(name) { self.spelled(name) } else { name.to_owned() }
    }

    /// Whether the description has an argument of that name, which this language spells in its own way.
    fn is_described(self, name: &str) -> bool {
        let query = matches!(self, Self::Kotlin | Self::Swift);
        name.contains('_')
            && operations::ALL.iter().any(|operation| {
                operation.path_params.contains(&name)
                    || (query && operation.query.iter().any(|param| param.name == name))
            })
    }

    /// A text of the engine's, with the settings that it names as this language spells them.
    pub(crate) fn text(self, text: &str) -> String {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut spelled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find(is_word) {
            let end = rest[start..].find(|c| !is_word(c)).map_or(rest.len(), |length| start + length);
            let (before, word) = (&rest[..start], &rest[start..end]);
            spelled.push_str(before);
            // One word alone is as likely to be an ordinary one.
            if word.contains('_') && is_setting(word) {
                spelled.push_str(&self.spelled(word));
            } else {
                spelled.push_str(word);
            }
            rest = &rest[end..];
        }
        spelled + rest
    }

    /// What this language calls a text.
    pub(super) const fn a_text(self) -> &'static str {
        if matches!(self, Self::Node) { "a string" } else { "a text" }
    }

    /// What this language calls yes or no.
    pub(super) const fn a_flag(self) -> &'static str {
        if matches!(self, Self::Python) { "True or False" } else { "true or false" }
    }

    /// What this language calls names and texts.
    pub(super) const fn some_pairs(self) -> &'static str {
        if matches!(self, Self::Node) { "an object of strings" } else { "names and texts" }
    }

    /// What this language calls a time, and two of them.
    pub(super) const fn a_time(self) -> (&'static str, &'static str) {
        match self {
            Self::Python => ("a number of seconds", "two numbers of seconds"),
            Self::Node => ("a number of milliseconds", "two numbers of milliseconds"),
            Self::Rust | Self::Kotlin | Self::Swift => ("a duration", "two durations"),
        }
    }

    /// How many of this language's units of time are a second.
    pub(super) const fn per_second(self) -> f64 {
        if matches!(self, Self::Node) { 1000.0 } else { 1.0 }
    }
}

fn is_setting(name: &str) -> bool {
    name == calls::PATH_TEMPLATE
        || settings::NAMES.contains(&name)
        || calls::OPTIONS.contains(&name)
        || waits::OPTIONS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::Language::{Kotlin, Node, Python, Rust, Swift};

    #[test]
    fn each_language_has_its_own_spelling() {
        let all = |name| [Rust, Python, Node, Kotlin, Swift].map(|language| language.argument(name));
        assert_eq!(all("base_url"), ["base_url", "base_url", "baseUrl", "baseUrl", "baseURL"]);
        let token = "service_token_id";
        assert_eq!(all(token), [token, token, "serviceTokenId", "serviceTokenId", "serviceTokenID"]);
        let http = "allow_insecure_http";
        assert_eq!(all(http), [http, http, "allowInsecureHttp", "allowInsecureHttp", "allowInsecureHTTP"]);
        assert_eq!(all("extra_headers"), ["extra_headers", "extra_headers", "headers", "headers", "headers"]);
        assert_eq!(all("database"), ["database"; 5]);
        let path = "application_id";
        assert_eq!(all(path), [path, path, "applicationId", "applicationId", "applicationID"]);
        // What the program itself named.
        assert_eq!(all("my_thing"), ["my_thing"; 5]);
        assert_eq!(all("PLANETSCALE_API_TOKEN"), ["PLANETSCALE_API_TOKEN"; 5]);
    }

    #[test]
    fn a_parameter_of_the_query_is_spelled_where_the_language_has_names_of_its_own() {
        assert_eq!(Node.argument("starting_after"), "starting_after");
        assert_eq!(Kotlin.argument("starting_after"), "startingAfter");
    }

    #[test]
    fn a_text_names_settings_and_leaves_other_words_alone() {
        let text = "use https, or set allow_insecure_http (missing_ok, not_a_setting, timeout): ü_";
        let spelled = "use https, or set allowInsecureHttp (missingOk, not_a_setting, timeout): ü_";
        assert_eq!(Node.text(text), spelled);
        assert_eq!(Rust.text(text), text);
    }

    #[test]
    fn a_name_finds_its_language() {
        for language in [Rust, Python, Node, Kotlin, Swift] {
            assert_eq!(super::Language::named(language.as_str()), language);
        }
    }
}
