//! The generator on a small API that has one of everything: what comes out, and what it says about mistakes.

mod copy;
mod errors;
mod golden;
mod growth;
mod rooms;
