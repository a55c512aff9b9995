//! Values as a program gave them, by the names of the arguments that they were given as: whatever they are, the error
//! says which argument does not do, and never what was in it.

use std::fmt;
use std::time::Duration;

use super::Language;
use crate::error::Error;

/// A value that a program gave, whatever it is.
#[derive(Clone, PartialEq)]
pub enum Given {
    /// None, null, undefined: it was not given.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A whole number beyond those, as it is written.
    Digits(String),
    /// Any other number, infinities and what is none included.
    Number(f64),
    /// A text.
    Text(String),
    /// A text that UTF-8 cannot write: it has half of a character.
    BrokenText,
    /// Several values.
    List(Vec<Given>),
    /// Names and values.
    Pairs(Vec<(String, Given)>),
    /// Something else; what the language calls its type.
    Other(String),
}

/// What kind of value it is: the value itself can be a secret.
impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind(Language::Rust).unwrap_or("number"))
    }
}

impl Given {
    /// A value that may have been left out.
    pub fn maybe<T>(value: Option<T>, kind: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Nothing, kind)
    }

    /// What the language calls a value like this; nothing where that would explain nothing.
    fn kind(&self, language: Language) -> Option<&str> {
        let names = match language {
            Language::Python => ["None", "bool", "int", "float", "str", "list", "dict"],
            _ => ["nothing", "boolean", "number", "", "string", "array", "object"],
        };
        let name = match self {
            Self::Nothing => names[0],
            Self::Flag(_) => names[1],
            Self::Whole(_) | Self::Digits(_) => names[2],
            Self::Number(_) => names[3],
            Self::Text(_) | Self::BrokenText => names[4],
            Self::List(_) => names[5],
            Self::Pairs(_) => names[6],
            Self::Other(kind) => kind,
        };
        (!name.is_empty()).then_some(name)
    }

    #[expect(clippy::cast_precision_loss, reason = "a time of so many seconds need not be exact")]
    fn number(&self) -> Option<f64> {
        match self {
            Self::Whole(number) => Some(*number as f64),
            Self::Number(number) => Some(*number),
            Self::Digits(digits) => digits.parse().ok(),
            _ => None,
        }
    }
}

/// An argument by its name, and what its value has to be.
#[derive(Clone, Copy)]
pub(super) struct Argument<'n> {
    pub(super) language: Language,
    pub(super) name: &'n str,
}

impl Argument<'_> {
    pub(super) fn breaks(self, rule: impl Into<String>) -> Error {
        Error::config(self.name, rule)
    }

    fn wrong(self, wanted: &str, given: &Given) -> Error {
        match given.kind(self.language) {
            Some(kind) => self.breaks(format!("must be {wanted}, not {kind}")),
            None => self.breaks(format!("must be {wanted}")),
        }
    }

    fn broken(self) -> Error {
        self.breaks("must not have lone surrogates, which UTF-8 cannot write")
    }

    pub(super) fn text(self, given: Given) -> Result<String, Error> {
        match given {
            Given::Text(text) => Ok(text),
            Given::BrokenText => Err(self.broken()),
            other => Err(self.wrong(self.language.a_text(), &other)),
        }
    }

    pub(super) fn flag(self, given: &Given) -> Result<bool, Error> {
        match given {
            Given::Flag(flag) => Ok(*flag),
            other => Err(self.wrong(self.language.a_flag(), other)),
        }
    }

    pub(super) fn count<T: TryFrom<i64>>(self, given: &Given) -> Result<T, Error> {
        let negative = match given {
            Given::Whole(number) => match T::try_from(*number) {
                Ok(count) => return Ok(count),
                Err(_) => *number < 0,
            },
            Given::Digits(digits) => digits.starts_with('-'),
            other => return Err(self.wrong("a whole number", other)),
        };
        Err(self.breaks(if negative { "must be a whole number, and not negative" } else { "is too large" }))
    }

    /// A time limit.
    pub(super) fn limit(self, given: &Given) -> Result<Duration, Error> {
        let rule = || self.breaks(format!("must be {} greater than zero", self.language.a_time().0));
        let time = self.time(given)?.filter(|time| !time.is_zero());
        time.ok_or_else(rule)
    }

    /// A time that may be none at all.
    pub(super) fn pause(self, given: &Given) -> Result<Duration, Error> {
        let rule = || self.breaks(format!("must be {}, and not negative", self.language.a_time().0));
        self.time(given)?.ok_or_else(rule)
    }

    /// A time in the language's unit; beyond what can be counted, and at infinity, there is no end.
    fn time(self, given: &Given) -> Result<Option<Duration>, Error> {
        let number = given.number().ok_or_else(|| self.wrong(self.language.a_time().0, given))?;
        let seconds = number / self.language.per_second();
        if seconds >= Duration::MAX.as_secs_f64() {
            return Ok(Some(Duration::MAX));
        }
        Ok(Duration::try_from_secs_f64(seconds).ok())
    }

    pub(super) fn two_pauses(self, given: Given) -> Result<(Duration, Duration), Error> {
        let (one, other) = self.two(given, self.language.a_time().1)?;
        Ok((self.pause(&one)?, self.pause(&other)?))
    }

    pub(super) fn two(self, given: Given, wanted: &str) -> Result<(Given, Given), Error> {
        let Given::List(values) = given else { return Err(self.wrong(wanted, &given)) };
        <[Given; 2]>::try_from(values)
            .map(|[one, other]| (one, other))
            .map_err(|_| self.breaks(format!("must be {wanted}")))
    }

    /// Names and texts. A text that does not do is that of the argument that has them all.
    pub(super) fn pairs(self, given: Given) -> Result<Vec<(String, String)>, Error> {
        let text = |(name, value): (String, Given)| match value {
            Given::Text(value) => Ok((name, value)),
            Given::BrokenText => Err(self.breaks(format!("{name:?} must not have lone surrogates"))),
            other => {
                let kind = other.kind(self.language).map(|kind| format!(", not {kind}")).unwrap_or_default();
                Err(self.breaks(format!("{name:?} must be {}{kind}", self.language.a_text())))
            }
        };
        self.named(given)?.into_iter().map(text).collect()
    }

    /// Names and texts, each of which is an argument of its own.
    pub(super) fn query(self, given: Given) -> Result<Vec<(String, String)>, Error> {
        let text = |(name, value): (String, Given)| {
            let text = Argument { language: self.language, name: &name }.text(value)?;
            Ok((name, text))
        };
        self.named(given)?.into_iter().map(text).collect()
    }

    /// Names and values, whatever these are.
    fn named(self, given: Given) -> Result<Vec<(String, Given)>, Error> {
        let wanted = self.language.some_pairs();
        match given {
            Given::Pairs(pairs) => Ok(pairs),
            Given::List(items) => items
                .into_iter()
                .map(|item| {
                    let (name, value) = self.two(item, wanted)?;
                    Ok((self.text(name)?, value))
                })
                .collect(),
            other => Err(self.wrong(wanted, &other)),
        }
    }

    /// What a path has room for: a text, or a whole number of any size.
    pub(super) fn segment(self, given: Given) -> Result<String, Error> {
        match given {
            Given::Whole(number) => Ok(number.to_string()),
            Given::Digits(digits) => Ok(digits),
            Given::Nothing => Err(self.breaks("is missing")),
            Given::Text(_) | Given::BrokenText => self.text(given),
            other => Err(self.wrong(&format!("{} or a whole number", self.language.a_text()), &other)),
        }
    }
}

/// A text that was given as an argument of this name.
///
/// # Errors
/// [`Error::Config`] when it is none.
pub fn text(language: Language, name: &str, given: Given) -> Result<String, Error> {
    Argument { language, name }.text(given)
}

/// A time that may be none at all, which was given as an argument of this name.
///
/// # Errors
/// [`Error::Config`] when it is no time.
pub fn pause(language: Language, name: &str, given: &Given) -> Result<Duration, Error> {
    Argument { language, name }.pause(given)
}

/// Names and texts that follow each other in one list; nothing where there are none.
#[must_use]
pub fn pairs_in_turn(flat: Vec<String>) -> Given {
    if flat.is_empty() {
        return Given::Nothing;
    }
    let mut flat = flat.into_iter();
    let pairs = std::iter::from_fn(|| Some((flat.next()?, Given::Text(flat.next()?))));
    Given::Pairs(pairs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: Language) -> Argument<'static> {
        Argument { language, name: "x" }
    }

    #[test]
    fn a_time_is_in_the_unit_of_its_language() {
        let second = Duration::from_secs(1);
        assert_eq!(of(Language::Python).limit(&Given::Number(1.0)).unwrap(), second);
        assert_eq!(of(Language::Node).limit(&Given::Whole(1000)).unwrap(), second);
        for endless in [Given::Number(f64::INFINITY), Given::Number(1e300), Given::Digits("9".repeat(400))] {
            assert_eq!(of(Language::Node).limit(&endless).unwrap(), Duration::MAX);
        }
        for none in
            [Given::Whole(0), Given::Number(-1.0), Given::Number(f64::NAN), Given::Digits("-9".into())]
        {
            let rule = of(Language::Node).limit(&none).unwrap_err().to_string();
            assert_eq!(rule, "x: must be a number of milliseconds greater than zero");
        }
        assert_eq!(of(Language::Swift).pause(&Given::Whole(0)).unwrap(), Duration::ZERO);
        let rule = of(Language::Swift).pause(&Given::Number(-0.1)).unwrap_err().to_string();
        assert_eq!(rule, "x: must be a duration, and not negative");
    }

    #[test]
    fn a_wrong_type_is_named_in_the_words_of_the_language() {
        let rule = |language, given| of(language).text(given).unwrap_err().to_string();
        assert_eq!(rule(Language::Python, Given::Whole(1)), "x: must be a text, not int");
        assert_eq!(rule(Language::Node, Given::Whole(1)), "x: must be a string, not number");
        assert_eq!(rule(Language::Python, Given::Other("Thing".into())), "x: must be a text, not Thing");
    }

    #[test]
    fn a_count_is_whole_and_fits() {
        let rule = |given| of(Language::Node).count::<u32>(&given).unwrap_err().to_string();
        assert_eq!(of(Language::Node).count::<u32>(&Given::Whole(7)).unwrap(), 7);
        assert_eq!(rule(Given::Whole(-1)), "x: must be a whole number, and not negative");
        assert_eq!(rule(Given::Digits("-9".repeat(30))), "x: must be a whole number, and not negative");
        assert_eq!(rule(Given::Whole(1 << 40)), "x: is too large");
        assert_eq!(rule(Given::Number(1.5)), "x: must be a whole number");
        assert_eq!(rule(Given::Text("1".into())), "x: must be a whole number, not string");
    }

    #[test]
    fn a_segment_is_a_text_or_a_whole_number() {
        let segment = |given| of(Language::Python).segment(given).map_err(|error| error.to_string());
        assert_eq!(segment(Given::Digits("9".repeat(30))), Ok("9".repeat(30)));
        assert_eq!(segment(Given::Nothing), Err("x: is missing".into()));
        assert_eq!(segment(Given::Flag(true)), Err("x: must be a text or a whole number, not bool".into()));
        assert!(segment(Given::BrokenText).unwrap_err().contains("surrogates"));
    }

    #[test]
    fn nothing_that_was_given_is_printed() {
        let all = [Given::Text("hush".into()), Given::Pairs(vec![("a".into(), Given::Text("hush".into()))])];
        assert_eq!(format!("{all:?}"), "[string, object]");
    }
}
