//! From the bytes of a reply to the types of this crate.

use planetscale_core::{DecodeError, Error, Response};
use serde::{Serialize, de::DeserializeOwned};

/// What a reply can be read as: every type with serde's `Deserialize`, [`Empty`] and [`Bytes`].
pub trait Decode: Sized {
    /// Reads the reply.
    ///
    /// # Errors
    /// [`Error::Decode`], with the JSON path of the value that did not fit and the raw body.
    fn decode(response: &Response) -> Result<Self, Error>;

    /// Reads the reply and takes from it what it can use.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    fn decode_owned(response: Response) -> Result<Self, Error> {
        Self::decode(&response)
    }
}

/// The reply of an operation that answers with nothing that anybody needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Empty;

impl Decode for Empty {
    fn decode(_: &Response) -> Result<Self, Error> {
        Ok(Self)
    }
}

/// The reply of a download: the bytes as they came, unpacked when they were compressed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl Decode for Bytes {
    fn decode(response: &Response) -> Result<Self, Error> {
        Ok(Self(response.body.clone()))
    }

    fn decode_owned(response: Response) -> Result<Self, Error> {
        Ok(Self(response.body))
    }
}

impl<T: DeserializeOwned> Decode for T {
    fn decode(response: &Response) -> Result<Self, Error> {
        if !response.has_document() {
            return empty(response);
        }
        // One check of the whole text is quicker than serde_json's check of every string.
        let text = response.text()?;
        serde_json::from_str(text).or_else(|_| explain(response, text))
    }
}

/// Reads a reply as `T`: one of the [`models`](crate::models), or any other type with serde's `Deserialize`.
///
/// ```no_run
/// # fn main() -> Result<(), planetscale::Error> {
/// # let client = planetscale::Client::from_env()?;
/// use planetscale::{Method, decode, models::Database};
///
/// let reply = client.request(Method::Get, "/organizations/acme/databases/shop").send()?;
/// let database: Database = decode(&reply)?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`Error::Decode`], with the JSON path of the value that did not fit and the raw body.
pub fn decode<T: Decode>(response: &Response) -> Result<T, Error> {
    T::decode(response)
}

/// The type's empty value.
fn empty<T: DeserializeOwned>(response: &Response) -> Result<T, Error> {
    ["{}", "[]", "null"].into_iter().find_map(|document| serde_json::from_str(document).ok()).ok_or_else(
        || {
            Error::Decode(Box::new(DecodeError::new(
                response,
                "",
                "there is no document, and the type has no empty value",
            )))
        },
    )
}

/// Reads once more, slowly, to learn where it failed.
fn explain<T: DeserializeOwned>(response: &Response, text: &str) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let (path, error) = match serde_path_to_error::deserialize(&mut deserializer) {
        Ok(value) => match deserializer.end() {
            Ok(()) => return Ok(value),
            Err(error) => (String::new(), error),
        },
        Err(error) => {
            let path = if error.inner().is_data() { error.path().to_string() } else { String::new() };
            (path, error.into_inner())
        }
    };
    let path = if path == "." { String::new() } else { path };
    let message = if error.is_data() {
        without_value(&error.to_string())
    } else if text.trim_ascii().is_empty() {
        "the body is empty where a JSON document should be".to_owned()
    } else {
        format!("not a JSON document: {error}")
    };
    Err(Error::Decode(Box::new(DecodeError::new(response, path, message))))
}

/// A message of serde without the value that it quotes, because that may be a secret.
pub(crate) fn without_value(message: &str) -> String {
    let quote = message.find(['"', '`']);
    let expected = message.rfind(", expected ");
    match (quote, expected) {
        (Some(quote), Some(expected)) if quote < expected => {
            format!("{}{}", message[..quote].trim_end(), &message[expected..])
        }
        _ => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{Page, models::Database, testing::reply};

    fn fails<T: Decode + std::fmt::Debug>(body: &str) -> DecodeError {
        match decode::<T>(&reply(200, body)).unwrap_err() {
            Error::Decode(error) => *error,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_document_is_read_as_its_type() {
        let database: Database =
            decode(&reply(200, r#"{"id":"db1","name":"shop","branches_count":2.0}"#)).unwrap();
        assert_eq!((database.name.as_str(), database.branches_count), ("shop", Some(2)));
    }

    #[test]
    fn the_place_of_a_wrong_value_is_named_and_the_value_is_not() {
        let body = r#"{"data":[{"id":"a"},{"id":"b","branches_count":"hush"}]}"#;
        let error = fails::<Page<Database>>(body);
        assert_eq!(error.path, "data[1].branches_count");
        assert!(error.message.starts_with("invalid type: string, expected a whole number"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hush"));
        assert_eq!(error.body, body.as_bytes());
    }

    #[test]
    fn a_byte_order_mark_is_passed_over_once() {
        let database: Database = decode(&reply(200, "\u{feff}{\"id\":\"db1\"}")).unwrap();
        assert_eq!(database.id, "db1");
        let error = fails::<Database>("\u{feff}{\"id\":1}");
        assert_eq!((error.path.as_str(), error.body.first()), ("id", Some(&0xef)));
        assert!(fails::<Database>("\u{feff}\u{feff}{}").message.contains("not a JSON document"));
        assert!(fails::<Database>("\u{feff}").message.contains("the body is empty"));
        assert_eq!(decode::<Database>(&reply(202, "\u{feff} ")).unwrap(), Database::default());
    }

    #[test]
    fn a_list_is_not_read_as_an_object() {
        for (body, path) in [
            (r#"["a"]"#, "[0]"),
            (r#"[{"id":"a"},[]]"#, "[1]"),
            (r#"{"data":[{"id":"a"},["b"]]}"#, "data[1]"),
            (r#"{"data":[{"id":"a","region":["b"]}]}"#, "data[0].region"),
        ] {
            let error = fails::<Page<Database>>(body);
            assert_eq!(error.path, path, "{body}");
            assert!(error.message.contains("expected an object"), "{error}");
        }
        assert_eq!(fails::<Database>("[]").path, "");
        assert_eq!(fails::<crate::webhooks::Event>(r#"["branch.ready"]"#).path, "");
    }

    #[test]
    fn what_is_no_document_is_said_to_be_none() {
        for (body, said) in [
            ("", "the body is empty"),
            (" \n", "the body is empty"),
            ("<html>", "not a JSON document"),
            (r#"{"id":"db1""#, "not a JSON document"),
            (r#"{"id":"db1"} trailing"#, "not a JSON document"),
        ] {
            let error = fails::<Database>(body);
            assert!(error.message.contains(said) && error.path.is_empty(), "{body}: {error}");
        }
    }

    #[test]
    fn a_document_that_is_nested_without_end_is_an_error() {
        for open in ["[", "{\"a\":"] {
            let nested = open.repeat(100_000);
            let error = fails::<Value>(&nested);
            assert!(error.message.contains("recursion limit exceeded"), "{error}");
            // Also where nobody looks: in a field that the type does not have.
            let error = fails::<Database>(&format!(r#"{{"id":"db1","unknown":{nested}"#));
            assert!(error.message.contains("not a JSON document"), "{error}");
        }
    }

    #[test]
    fn an_answer_without_a_document_is_the_empty_value() {
        assert_eq!(decode::<Database>(&reply(204, "")).unwrap(), Database::default());
        assert_eq!(decode::<Vec<Database>>(&reply(202, " ")).unwrap(), []);
        assert_eq!(decode::<Option<i64>>(&reply(204, "")).unwrap(), None);
        assert_eq!(decode::<Database>(&reply(202, r#"{"id":"db1"}"#)).unwrap().id, "db1");
        assert!(decode::<i64>(&reply(204, "")).is_err(), "a number has no empty value");
    }

    #[test]
    fn bytes_are_handed_on_and_empty_takes_anything() {
        let response = reply(200, "not json");
        assert_eq!(decode::<Bytes>(&response).unwrap(), Bytes(b"not json".to_vec()));
        assert_eq!(decode::<Empty>(&response).unwrap(), Empty);
        assert_eq!(serde_json::to_value(Empty).unwrap(), Value::Null);
        assert_eq!(Bytes::decode_owned(response).unwrap().0, b"not json");
    }

    #[test]
    fn messages_lose_the_value_and_nothing_else() {
        for (message, left) in [
            (
                r#"invalid type: string "a, expected \"b\"", expected a whole number at line 1 column 9"#,
                "invalid type: string, expected a whole number at line 1 column 9",
            ),
            ("invalid type: integer `5`, expected a string", "invalid type: integer, expected a string"),
            ("invalid type: map, expected a string", "invalid type: map, expected a string"),
            ("EOF while parsing a value", "EOF while parsing a value"),
            ("invalid type: map, expected `x`", "invalid type: map, expected `x`"),
        ] {
            assert_eq!(without_value(message), left);
        }
    }
}
