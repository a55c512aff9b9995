//! Enums of words that the service may add to.

/// Declares an enum of the service's words that keeps a word it does not know.
///
/// The enum gets the listed variants and `Unknown(String)`, is `#[non_exhaustive]`, and reads and writes the
/// words as JSON strings. Its default is the empty unknown word, which is also what `null` reads as.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $word:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A word that this version of the SDK does not know, kept as it was sent.
            Unknown(String),
        }

        impl $name {
            /// Every word that this version of the SDK knows.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word as the service writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Unknown(word) => word,
                }
            }

            /// The variant of a known word.
            fn known(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                Self::known(word).unwrap_or_else(|| Self::Unknown(word.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                Self::known(&word).unwrap_or(Self::Unknown(word))
            }
        }

        impl $crate::QueryValue for $name {
            fn into_query(self) -> String {
                self.as_str().to_owned()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::open_enum::Word(::std::marker::PhantomData))
            }
        }
    };
}

use std::{fmt, marker::PhantomData};

use serde::de::{Error, Visitor};

pub(crate) use open_enum;

/// Reads a word without a copy where it is a known one.
pub(crate) struct Word<T>(pub(crate) PhantomData<fn() -> T>);

impl<T> Visitor<'_> for Word<T>
where
    T: for<'a> From<&'a str> + From<String>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        Ok(T::from(word))
    }

    fn visit_string<E: Error>(self, word: String) -> Result<T, E> {
        Ok(T::from(word))
    }
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro declares public enums")]
mod tests {
    use serde::Serialize;

    use crate::object::object;

    open_enum! {
        /// Where a branch is in its life.
        pub enum State {
            /// Being created.
            Pending = "pending",
            /// Going to sleep.
            SleepInProgress = "sleep_in_progress",
        }
    }

    #[derive(Debug, Default, PartialEq, Serialize)]
    struct Sample {
        state: State,
        #[serde(skip_serializing_if = "Option::is_none")]
        before: Option<State>,
    }

    object! {
        Sample { "state" => state: Plain, "before" => before }
    }

    #[test]
    fn known_words_are_variants_and_unknown_words_are_kept() {
        assert_eq!(State::from("pending"), State::Pending);
        assert_eq!(State::from("sleep_in_progress".to_owned()), State::SleepInProgress);
        assert_eq!(State::from("frozen"), State::Unknown("frozen".to_owned()));
        assert_eq!(State::WORDS, ["pending", "sleep_in_progress"]);
        assert_eq!(State::default().as_str(), "");
    }

    #[test]
    fn every_word_comes_back_as_it_was() {
        for json in [
            r#"{"state":"pending"}"#,
            r#"{"state":"frozen","before":"sleep_in_progress"}"#,
            r#"{"state":"fr\"ozen\n"}"#,
        ] {
            let sample: Sample = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&sample).unwrap(), json);
        }
    }

    #[test]
    fn null_is_the_empty_word_and_another_type_is_an_error() {
        let sample: Sample = serde_json::from_str(r#"{"state":null,"before":null}"#).unwrap();
        assert_eq!(sample, Sample::default());
        for json in [r#"{"state":1}"#, r#"{"state":true}"#, r#"{"before":{}}"#] {
            assert!(serde_json::from_str::<Sample>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn it_prints_as_its_word() {
        assert_eq!(format!("[{:>10}]", State::Pending), "[   pending]");
    }
}
