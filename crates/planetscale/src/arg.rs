//! Path arguments: names and numbers that stand in the URL.
//!
//! They are checked and encoded by the engine; here they only become text.

/// An argument that stands in the path, such as a database's name or a deploy request's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathArg(pub(crate) String);

/// The organization's name; `None` stands for the client's default organization.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganizationArg(pub(crate) Option<String>);

macro_rules! from_text {
    ($($text:ty),*) => {$(
        impl From<$text> for PathArg {
            fn from(text: $text) -> Self {
                Self(text.into())
            }
        }

        impl From<$text> for OrganizationArg {
            fn from(text: $text) -> Self {
                Self(Some(text.into()))
            }
        }

        impl From<Option<$text>> for OrganizationArg {
            fn from(text: Option<$text>) -> Self {
                Self(text.map(Into::into))
            }
        }
    )*};
}

macro_rules! from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for PathArg {
            fn from(number: $number) -> Self {
                Self(number.to_string())
            }
        }
    )*};
}

from_text!(&str, &String, String);
from_number!(i32, u32, i64, u64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_become_text() {
        let name = String::from("shop");
        assert_eq!(PathArg::from("shop"), PathArg::from(&name));
        assert_eq!(PathArg::from(7_u64), PathArg::from("7"));
        assert_eq!(PathArg::from(-7), PathArg::from("-7"));
    }

    #[test]
    fn no_organization_is_the_default_one() {
        assert_eq!(OrganizationArg::from(None::<&str>), OrganizationArg::default());
        assert_eq!(OrganizationArg::from("acme"), OrganizationArg::from(Some("acme".to_owned())));
    }
}
