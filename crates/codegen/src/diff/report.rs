//! Turns differences into text that a person reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use super::corrections::Correction;
use super::difference::{Difference, Found, Sight};

/// The outcome of a comparison; displayed, it is what a person reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// How many differences nobody has explained.
    pub differences: usize,
    /// How many differences are there on purpose.
    pub on_purpose: usize,
    /// How many described things are marked as not published, and are not.
    pub extended: usize,
    /// The lines of the corrections that had nothing to explain.
    pub idle: Vec<usize>,
    text: String,
}

impl Report {
    pub(super) fn new(found: &Found, corrections: &[Correction]) -> Self {
        let mut blocks: BTreeMap<String, Vec<(&Difference, &BTreeSet<Sight>)>> = BTreeMap::new();
        let mut explained: Vec<Vec<(&Difference, &BTreeSet<Sight>)>> = vec![Vec::new(); corrections.len()];
        let mut report = Self {
            differences: 0,
            on_purpose: 0,
            extended: found.extended.len(),
            idle: Vec::new(),
            text: String::new(),
        };
        for (difference, sights) in &found.differences {
            if let Some(index) = corrections.iter().position(|c| c.covers(difference, sights)) {
                explained[index].push((difference, sights));
                report.on_purpose += 1;
            } else {
                let resource = sights.first().map(|sight| sight.resource.clone()).unwrap_or_default();
                blocks.entry(resource).or_default().push((difference, sights));
                report.differences += 1;
            }
        }
        let unused = corrections.iter().zip(&explained).filter(|(_, lines)| lines.is_empty());
        report.idle = unused.map(|(correction, _)| correction.at.line).collect();
        let mut text = String::new();
        if report.on_purpose > 0 {
            text.push_str("made on purpose\n");
            for (correction, lines) in corrections.iter().zip(&explained) {
                if !lines.is_empty() {
                    let _ = writeln!(text, "  {} (line {})", correction.why, correction.at.line);
                    block(&mut text, "    ", lines);
                }
            }
            text.push('\n');
        }
        for (resource, lines) in &blocks {
            let _ = writeln!(text, "{resource}");
            block(&mut text, "  ", lines);
            text.push('\n');
        }
        report.text = text;
        report
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        if self.extended > 0 {
            writeln!(f, "{} described as extended and not published", self.extended)?;
        }
        if !self.idle.is_empty() {
            let lines: Vec<String> = self.idle.iter().map(ToString::to_string).collect();
            writeln!(f, "corrections with nothing to explain here: line {}", lines.join(", "))?;
        }
        let plural = if self.differences == 1 { "" } else { "s" };
        write!(f, "{} difference{plural}, {} made on purpose", self.differences, self.on_purpose)
    }
}

/// Writes differences a line each. Words of one enum, and fields of one schema that are certain on one side only,
/// share a line.
fn block(text: &mut String, indent: &str, differences: &[(&Difference, &BTreeSet<Sight>)]) {
    let mut lines: Vec<(&Difference, BTreeSet<&Sight>, Vec<&str>)> = Vec::new();
    for (difference, sights) in differences {
        let same = |first: &Difference| {
            difference.listed
                && first.listed
                && (&first.place.owner, first.side, &first.text)
                    == (&difference.place.owner, difference.side, &difference.text)
        };
        let items = vec![difference.place.item.as_str()];
        match lines.iter_mut().rev().find(|line| same(line.0)) {
            Some(line) => {
                line.1.extend(sights.iter());
                line.2.extend(items);
            }
            None => lines.push((difference, sights.iter().collect(), items)),
        }
    }
    for (difference, sights, items) in lines {
        let seen = seen(&sights);
        let _ = if difference.listed {
            let items = items.join(", ");
            writeln!(text, "{indent}{}: {}: {items}{seen}", difference.place.owner, difference.text)
        } else {
            writeln!(text, "{indent}{}: {}{seen}", difference.place.text(), difference.text)
        };
    }
}

/// Where a difference was met, if its place does not say so.
fn seen(sights: &BTreeSet<&Sight>) -> String {
    let Some(first) = sights.first() else { return String::new() };
    let operations: BTreeSet<&str> = sights.iter().map(|sight| sight.operation.as_str()).collect();
    match operations.len() - 1 {
        0 => format!("  [{}]", first.path),
        1 => format!("  [{} and 1 more operation]", first.path),
        more => format!("  [{} and {more} more operations]", first.path),
    }
}
