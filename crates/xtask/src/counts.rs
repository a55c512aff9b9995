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
    /// Three kinds of line count: the end of a test binary (`test result: ok. 3 passed; 0 failed; ...`), what a
    /// test that runs many cases says about them (`operation vectors: 77 passed, 0 failed`), and the end of a test
    /// of Swift's (`Test Case 'JSONTests.testText' passed (0.1 seconds)`), which sums up several times over.
    pub(crate) fn in_line(line: &str) -> Option<Self> {
        let line = line.trim();
        if let Some(end) = line.strip_prefix("Test Case '") {
            let (_, end) = end.split_once("' ")?;
            return match end.split_once(" (")? {
                ("passed", _) => Some(Self { passed: 1, failed: 0 }),
                ("failed", _) => Some(Self { passed: 0, failed: 1 }),
                _ => None,
            };
        }
        if let Some(result) = line.strip_prefix("test result: ") {
            let (_, numbers) = result.split_once(". ")?;
            return Self::in_words(numbers.split(';'));
        }
        let numbers = line.rsplit_once(": ").map_or(line, |(_, numbers)| numbers);
        let parts: Vec<&str> = numbers.split(',').collect();
        if parts.len() == 2 { Self::in_words(parts.into_iter()) } else { None }
    }

    /// Reads the report of a test class as the tools of `JUnit` write it: a `<testsuite>` that counts its tests.
    pub(crate) fn in_suite(xml: &str) -> Option<Self> {
        let (_, suite) = xml.split_once("<testsuite ")?;
        let (head, _) = suite.split_once('>')?;
        let number = |name: &str| -> Option<u64> {
            let (_, rest) = head.split_once(&format!(" {name}=\""))?;
            rest.split_once('"')?.0.parse().ok()
        };
        let failed = number("failures")? + number("errors")?;
        let passed = number("tests")?.checked_sub(failed + number("skipped").unwrap_or_default())?;
        Some(Self { passed, failed })
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
    fn the_report_of_a_class_counts() {
        let xml = concat!(
            "<?xml version=\"1.0\"?>\n",
            r#"<testsuite xmlns:xsi="http://x" name="a.BTest" time="1.5" tests="9" errors="1" skipped="2" failures="1">"#,
            r#"<testcase name="one" tests="77"/></testsuite>"#
        );
        assert_eq!(Counts::in_suite(xml), Some(Counts { passed: 5, failed: 2 }));
        assert_eq!(Counts::in_suite("<html>"), None);
        assert_eq!(Counts::in_suite("<testsuite name=\"a\">"), None);
    }

    #[test]
    fn the_end_of_a_test_of_swift_counts() {
        let ended =
            |how: &str| Counts::in_line(&format!("Test Case 'JSONTests.testText' {how} (0.012 seconds)"));
        assert_eq!(ended("passed"), Some(Counts { passed: 1, failed: 0 }));
        assert_eq!(ended("failed"), Some(Counts { passed: 0, failed: 1 }));
        assert_eq!(ended("skipped"), None);
        let started = "Test Case 'JSONTests.testText' started at 2026-01-02 03:04:05.678";
        assert_eq!(Counts::in_line(started), None);
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
