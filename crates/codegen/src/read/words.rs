//! What somebody may have meant by a word that nothing knows.

/// `: did you mean …?` where one of the candidates is close to a word; otherwise nothing.
pub(super) fn meant<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> String {
    nearest(word, candidates).map_or_else(String::new, |meant| format!(": did you mean `{meant}`?"))
}

/// The candidate that a word was most likely meant to be; none when it is like none of them.
pub(super) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let scored = candidates.into_iter().filter(|candidate| *candidate != word);
    let scored = scored.map(|candidate| (distance(&plain(word), &plain(candidate)), candidate));
    let (distance, meant) = scored.min()?;
    // One slip in a short word, a few in a long one.
    let allowed = (word.chars().count().min(meant.chars().count()) / 4).clamp(1, 4);
    (distance <= allowed).then_some(meant)
}

/// Case and separators are the first things that people write in another way.
fn plain(word: &str) -> Vec<char> {
    word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many letters have to be added, taken away, replaced or swapped with their neighbour.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, other) in to.iter().enumerate() {
            let mut best = (row[j] + usize::from(letter != other)).min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *letter == to[j - 1] && from[i - 1] == *other {
                best = best.min(before[j - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_seen_through() {
        let keys = ["x-method-name", "x-oauth-scopes", "x-platforms", "x-retry", "summary", "name", "$ref"];
        for (written, meant) in [
            ("x_method_name", Some("x-method-name")),
            ("x-methodname", Some("x-method-name")),
            ("x-metod-nmae", Some("x-method-name")),
            ("x-oauth-scope", Some("x-oauth-scopes")),
            ("x-platform", Some("x-platforms")),
            ("sumary", Some("summary")),
            ("nmae", Some("name")),
            ("ref", Some("$ref")),
            ("x-colour", None),
            ("tags", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, keys), meant, "{written}");
        }
        assert_eq!(nearest("summary", ["summary"]), None, "it is no slip of itself");
    }
}
