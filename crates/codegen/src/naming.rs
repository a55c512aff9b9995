//! Names split into words once, so that every language can join them its own way.

use serde::Serialize;

/// A name: as the wire writes it, and its words in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Name {
    /// The name on the wire.
    pub wire: String,
    /// Its words.
    pub words: Vec<String>,
}

impl Name {
    /// Splits a name at everything that is not a letter or digit and where the case says so.
    #[must_use]
    pub fn new(wire: &str) -> Self {
        let words = split(wire);
        Self { wire: wire.to_owned(), words: if words.is_empty() { vec!["empty".into()] } else { words } }
    }

    /// `list_reviews`
    #[must_use]
    pub fn snake(&self) -> String {
        self.words.join("_")
    }

    /// `LIST_REVIEWS`
    #[must_use]
    pub fn shouting(&self) -> String {
        self.snake().to_uppercase()
    }

    /// `listReviews`
    #[must_use]
    pub fn camel(&self) -> String {
        let mut joined = String::new();
        for (index, word) in self.words.iter().enumerate() {
            if index == 0 {
                joined.push_str(word);
            } else {
                joined.push_str(&capital(word));
            }
        }
        joined
    }

    /// `ListReviews`
    #[must_use]
    pub fn pascal(&self) -> String {
        self.words.iter().map(|word| capital(word)).collect()
    }

    /// The name of an enum word: like [`Name::pascal`], but spans of time, which start with a digit on the
    /// wire, become `Hours12`.
    #[must_use]
    pub fn variant(&self) -> String {
        let name = self.pascal();
        if !name.starts_with(|c: char| c.is_ascii_digit()) {
            return name;
        }
        let digits: String = name.chars().take_while(char::is_ascii_digit).collect();
        match &name[digits.len()..] {
            "s" => format!("Seconds{digits}"),
            "m" => format!("Minutes{digits}"),
            "h" => format!("Hours{digits}"),
            "d" => format!("Days{digits}"),
            rest => format!("N{digits}{rest}"),
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn split(wire: &str) -> Vec<String> {
    let letters: Vec<char> = wire.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (index, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            continue;
        }
        let before = index.checked_sub(1).map(|i| letters[i]);
        let after = letters.get(index + 1);
        let starts = letter.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(letter.to_ascii_lowercase());
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn words_are_found_at_separators_and_humps() {
        for (wire, words) in [
            ("create_branch", vec!["create", "branch"]),
            ("deploy-requests", vec!["deploy", "requests"]),
            ("deploy_request.in_progress", vec!["deploy", "request", "in", "progress"]),
            ("SchemaLintError", vec!["schema", "lint", "error"]),
            ("SSOState", vec!["sso", "state"]),
            ("p99Latency", vec!["p99", "latency"]),
            ("EXEC_IGNORE", vec!["exec", "ignore"]),
            ("12h", vec!["12h"]),
            ("", vec!["empty"]),
        ] {
            assert_eq!(Name::new(wire).words, words, "{wire}");
        }
    }

    #[test]
    fn every_language_joins_the_words_its_own_way() {
        let name = Name::new("list_deploy_reviews");
        assert_eq!(name.snake(), "list_deploy_reviews");
        assert_eq!(name.camel(), "listDeployReviews");
        assert_eq!(name.pascal(), "ListDeployReviews");
        assert_eq!(name.shouting(), "LIST_DEPLOY_REVIEWS");
    }

    #[test]
    fn an_enum_word_that_starts_with_a_digit_gets_a_name() {
        assert_eq!(Name::new("12h").variant(), "Hours12");
        assert_eq!(Name::new("15m").variant(), "Minutes15");
        assert_eq!(Name::new("8d").variant(), "Days8");
        assert_eq!(Name::new("8.0").variant(), "N80");
        assert_eq!(Name::new("branch.out_of_memory").variant(), "BranchOutOfMemory");
    }
}
