//! How code is laid out: on one line where it fits, an item a line where it does not.

/// The layout of a language.
pub(crate) struct Layout {
    /// A line is as long as this.
    pub(crate) width: usize,
    /// How far what stands inside is indented.
    pub(crate) step: usize,
    /// What stands behind the last item of a list that takes several lines.
    pub(crate) last: &'static str,
    /// Room for what follows a bracket in its line.
    pub(crate) behind: usize,
}

impl Layout {
    /// `before`, the items with commas between them, and `after`, on one line if it fits.
    pub(crate) fn bracketed(&self, before: &str, items: &[String], after: &str, indent: usize) -> String {
        let line = format!("{before}{}{after}", items.join(", "));
        if items.is_empty() || self.fits(&line, indent + self.behind) {
            return line;
        }
        self.exploded(before, items, after, indent)
    }

    /// `before`, an item a line, and `after`.
    pub(crate) fn exploded(&self, before: &str, items: &[String], after: &str, indent: usize) -> String {
        let (pad, step) = (" ".repeat(indent), " ".repeat(self.step));
        let items = items.join(&format!(",\n{pad}{step}"));
        format!("{before}\n{pad}{step}{items}{}\n{pad}{after}", self.last)
    }

    /// `before`, the items with commas between them, and `after`: as many items in a line as fit.
    pub(crate) fn filled(&self, before: &str, items: &[String], after: &str, indent: usize) -> String {
        let line = format!("{before}{}{after}", items.join(", "));
        if self.fits(&line, indent) {
            return line;
        }
        let pad = " ".repeat(indent + self.step);
        let mut written = before.to_owned();
        let mut used = self.width;
        for item in items {
            let length = item.chars().count() + 2;
            if used + length > self.width {
                written.push('\n');
                written.push_str(&pad);
                used = pad.len();
            } else {
                written.push(' ');
            }
            written.push_str(item);
            written.push(',');
            used += length;
        }
        written.pop();
        format!("{written}\n{}{after}", " ".repeat(indent))
    }

    /// Whether a line fits behind an indentation.
    pub(crate) fn fits(&self, line: &str, indent: usize) -> bool {
        indent + line.chars().count() <= self.width && !line.contains('\n')
    }
}
