//! Query parameters: values that stand in the address as text.

use jiff::Timestamp;
use planetscale_core::Secret;

use crate::Scalar;

/// A value that a query parameter can take.
pub trait QueryValue {
    /// The value as the service reads it.
    fn into_query(self) -> String;
}

macro_rules! as_printed {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            fn into_query(self) -> String {
                self.to_string()
            }
        }
    )*};
}

as_printed!(&str, &String, bool, i32, i64, u32, u64, f64, Timestamp, Scalar);

impl QueryValue for String {
    fn into_query(self) -> String {
        self
    }
}

impl QueryValue for Secret {
    fn into_query(self) -> String {
        self.expose().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_the_service_reads_them() {
        assert_eq!("a b".into_query(), "a b");
        assert_eq!(true.into_query(), "true");
        assert_eq!(25.into_query(), "25");
        assert_eq!(0.5.into_query(), "0.5");
        assert_eq!(Timestamp::UNIX_EPOCH.into_query(), "1970-01-01T00:00:00Z");
        assert_eq!(Secret::from("s").into_query(), "s");
    }
}
