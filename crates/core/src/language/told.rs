//! Somebody who waits for the result of a call.

use std::fmt;

use crate::error::Error;

type Listener<T> = Box<dyn FnOnce(Result<T, Error>) + Send>;

/// Somebody who waits for a result, and is told exactly once: also when the work panics, or is dropped.
pub struct Told<T>(Option<Listener<T>>);

impl<T> Told<T> {
    /// `listener` gets the result.
    pub fn new(listener: impl FnOnce(Result<T, Error>) + Send + 'static) -> Self {
        Self(Some(Box::new(listener)))
    }

    /// Hands over the result.
    pub fn tell(mut self, result: Result<T, Error>) {
        if let Some(listener) = self.0.take() {
            listener(result);
        }
    }
}

impl<T> Drop for Told<T> {
    fn drop(&mut self) {
        if let Some(listener) = self.0.take() {
            let rule = "broke off inside of the call, which is a fault of the SDK";
            listener(Err(Error::config("engine", rule)));
        }
    }
}

impl<T> fmt::Debug for Told<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Told").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::Told;

    #[test]
    fn a_result_is_told_once() {
        let (sender, receiver) = mpsc::channel();
        Told::new(move |result| sender.send(result.unwrap()).unwrap()).tell(Ok(7));
        assert_eq!(receiver.iter().collect::<Vec<_>>(), [7]);
    }

    #[test]
    fn work_that_panics_is_told() {
        let (sender, receiver) = mpsc::channel();
        let told = Told::<u8>::new(move |result| sender.send(result.unwrap_err().to_string()).unwrap());
        let work = move || {
            let _told = told;
            panic!("on purpose");
        };
        assert!(std::thread::spawn(work).join().is_err());
        let texts: Vec<String> = receiver.iter().collect();
        assert_eq!(texts, ["engine: broke off inside of the call, which is a fault of the SDK"]);
    }
}
