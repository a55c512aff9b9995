//! Reads from a test runner's output how many tests passed and failed.

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Counts {
    /// Adds another count to this one.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Reads one line of output.
    ///
    /// Two kinds of line count: the end of a test binary (`test result: ok. 3 passed; 0 failed; ...`), and what a
    /// test that runs many cases says about them (`operation vectors: 77 passed, 0 failed`).
    pub(crate) fn in_line(line: &str) -> Option<Self> {
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result: ") {
            let (_, numbers) = result.split_once(". ")?;
            return Self::in_words(numbers.split(';'));
        }
        let numbers = line.rsplit_once(": ").map_or(line, |(_, numbers)| numbers);
        let parts: Vec<&str> = numbers.split(',').collect();
        if parts.len() == 2 { Self::in_words(parts.into_iter()) } else { None }
    }

    /// `["3 passed", " 0 failed", ...]`; parts that count something else are left alone.
    fn in_words<'l>(mut parts: impl Iterator<Item = &'l str>) -> Option<Self> {
        let passed = parts.next()?.trim().strip_suffix(" passed")?.parse().ok()?;
        let failed = parts.next()?.trim().strip_suffix(" failed")?.parse().ok()?;
        Some(Self { passed, failed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_test_binary_counts() {
        let line = "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s";
        assert_eq!(Counts::in_line(line), Some(Counts { passed: 12, failed: 2 }));
    }

    #[test]
    fn the_cases_of_a_test_count() {
        let counted = Some(Counts { passed: 77, failed: 0 });
        assert_eq!(Counts::in_line("operation vectors: 77 passed, 0 failed"), counted);
        assert_eq!(Counts::in_line("77 passed, 0 failed"), counted);
    }

    #[test]
    fn prose_does_not_count() {
        for line in [
            "",
            "test a_test ... ok",
            "3 passed the post",
            "some passed, 2 failed",
            "1 passed, 2 failed, 3 lost",
        ] {
            assert_eq!(Counts::in_line(line), None, "{line}");
        }
    }
}
