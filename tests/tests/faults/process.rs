//! What this process holds: threads, descriptors and memory. Where the system does not tell, nothing is compared.

use std::fmt;
use std::fs;
use std::time::{Duration, Instant};

/// How long threads and sockets may take to be gone after the last call.
const SETTLES: Duration = Duration::from_secs(10);

/// What the process holds at one moment.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Snapshot {
    threads: u64,
    descriptors: usize,
    resident_kb: u64,
    peak_kb: u64,
}

impl Snapshot {
    pub(crate) fn take() -> Self {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
            number.unwrap_or_default()
        };
        Self {
            threads: field("Threads:"),
            descriptors: fs::read_dir("/proc/self/fd").map(Iterator::count).unwrap_or_default(),
            resident_kb: field("VmRSS:"),
            peak_kb: field("VmHWM:"),
        }
    }

    /// Waits until no more is held than before, or for so long.
    pub(crate) fn settle(before: &Self) -> Self {
        let until = Instant::now() + SETTLES;
        loop {
            let now = Self::take();
            if now.left_behind(before).is_none() || Instant::now() > until {
                return now;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Threads and descriptors that were not there before.
    pub(crate) fn left_behind(&self, before: &Self) -> Option<String> {
        let more = self.threads > before.threads || self.descriptors > before.descriptors;
        more.then(|| format!("something was left behind: before {before}; after {self}"))
    }

    /// Whether at one moment more memory was used than so much over what was used before.
    pub(crate) fn too_much_memory(&self, before: &Self, most_kb: u64) -> Option<String> {
        let used = self.peak_kb.saturating_sub(before.resident_kb);
        (used > most_kb).then(|| format!("{used} kB were used at one moment; at most {most_kb} are allowed"))
    }

    /// Whether more memory is held than before.
    pub(crate) fn grown(&self, before: &Self, most_kb: u64) -> Option<String> {
        let grown = self.resident_kb.saturating_sub(before.resident_kb);
        (grown > most_kb).then(|| format!("memory has grown: before {before}; after {self}"))
    }
}

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { threads, descriptors, resident_kb, peak_kb } = self;
        write!(f, "{threads} threads, {descriptors} descriptors, {resident_kb} kB (peak {peak_kb} kB)")
    }
}

/// Lets the peak of memory count from now on.
pub(crate) fn forget_peak() {
    // Where that is not possible, the peak so far is that of a process that has done nothing yet.
    let _ = fs::write("/proc/self/clear_refs", "5");
}
