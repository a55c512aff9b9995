//! Whether memory, threads and open files stay flat.

use std::fmt;

/// How much more resident memory may be taken in the last third of a run than in the second, in KiB.
///
/// Runs of 20 seconds move by -0.7 to 1.1 MiB, in any language and on a machine that builds something else meanwhile.
/// They make about 4,000 calls in a third, so three times that noise is seen from 800 bytes a call on: half of one
/// branch as JSON. It is noise of the allocator, which does not grow with time: ten minutes show 30 bytes a call.
const MARGIN_KIB: u64 = 3 * 1024;

/// How many more threads and files there may be at the most in the last third than in the second.
///
/// Each worker may have a wait, a page that is fetched ahead, or the connection of a cancelled call that was not there
/// when the others were counted.
const MARGIN_COUNT: u64 = super::run::WORKERS;

/// Fewer samples say nothing about thirds.
const FEWEST: usize = 9;

/// What a program took at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Sample {
    /// Resident memory.
    pub(crate) kib: u64,
    pub(crate) threads: u64,
    pub(crate) files: u64,
}

impl Sample {
    /// Reads `KIB` and `THREADS FILES`.
    pub(crate) fn read(kib: &str, rest: &str) -> Option<Self> {
        let (threads, files) = rest.split_once(' ')?;
        Some(Self { kib: kib.parse().ok()?, threads: threads.parse().ok()?, files: files.parse().ok()? })
    }
}

/// A run by its thirds; the first is left for warming up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Course {
    /// At the very beginning.
    pub(crate) start: Sample,
    /// In the second third: the median of memory, the most of threads and files.
    pub(crate) warm: Sample,
    /// The same of the last third.
    pub(crate) end: Sample,
}

impl Course {
    /// The course that evenly spread samples show; `None` when there are too few.
    pub(crate) fn of(samples: &[Sample]) -> Option<Self> {
        if samples.len() < FEWEST {
            return None;
        }
        let third = samples.len() / 3;
        let (warm, end) = samples[third..].split_at((samples.len() - third) / 2);
        Some(Self { start: samples[0], warm: summed_up(warm), end: summed_up(end) })
    }

    /// What does not stay flat.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if self.end.kib > self.warm.kib + MARGIN_KIB {
            problems.push(format!(
                "memory grows: {} in the second third, {} in the last",
                Mib(self.warm.kib),
                Mib(self.end.kib)
            ));
        }
        for (what, warm, end) in [
            ("threads", self.warm.threads, self.end.threads),
            ("open files", self.warm.files, self.end.files),
        ] {
            if end > warm + MARGIN_COUNT {
                problems.push(format!("{what} grow: at most {warm} in the second third, {end} in the last"));
            }
        }
        problems
    }
}

/// KiB, shown as MiB.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mib(pub(crate) u64);

impl fmt::Display for Mib {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = self.0 * 10 / 1024;
        write!(f, "{}.{} MiB", tenths / 10, tenths % 10)
    }
}

fn summed_up(samples: &[Sample]) -> Sample {
    let mut memory: Vec<u64> = samples.iter().map(|sample| sample.kib).collect();
    memory.sort_unstable();
    let most = |field: fn(&Sample) -> u64| samples.iter().map(field).max().unwrap_or_default();
    Sample {
        kib: memory.get(memory.len() / 2).copied().unwrap_or_default(),
        threads: most(|sample| sample.threads),
        files: most(|sample| sample.files),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn course(of: impl Fn(u64) -> Sample) -> Course {
        Course::of(&(0..30).map(of).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn warming_up_and_noise_are_no_growth() {
        let course = course(|n| Sample {
            kib: 20_000 + 40_000.min(n * 8_000) + (n % 5) * 800,
            threads: 12 + n % 3,
            files: 20 + n % 7,
        });
        assert_eq!(course.start, Sample { kib: 20_000, threads: 12, files: 20 });
        assert_eq!(course.problems(), Vec::<String>::new());
    }

    #[test]
    fn what_grows_is_named() {
        let steady = Sample { kib: 50_000, threads: 12, files: 20 };
        for (word, more) in [
            ("memory", Sample { kib: 600, ..Sample::default() }),
            ("threads", Sample { threads: 1, ..Sample::default() }),
            ("open files", Sample { files: 1, ..Sample::default() }),
        ] {
            let problems = course(|n| Sample {
                kib: steady.kib + n * more.kib,
                threads: steady.threads + n * more.threads,
                files: steady.files + n * more.files,
            })
            .problems();
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert!(problems[0].starts_with(word), "{problems:?}");
        }
    }

    #[test]
    fn one_outlier_is_no_growth_of_memory() {
        let course = course(|n| Sample { kib: if n == 28 { 900_000 } else { 50_000 }, threads: 1, files: 1 });
        assert_eq!(course.problems(), Vec::<String>::new());
    }

    #[test]
    fn too_few_samples_show_nothing() {
        assert_eq!(Course::of(&[Sample::default(); 8]), None);
    }

    #[test]
    fn sizes_are_readable() {
        assert_eq!(Mib(10_650).to_string(), "10.4 MiB");
    }
}
