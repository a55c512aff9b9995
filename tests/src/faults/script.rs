//! What a server or a proxy of a fault case does, as the case writes it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// The server of a case.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ServerSpec {
    pub(super) listen: Listen,
    /// Which certificate a TLS server shows; without one it speaks no TLS beyond what `on_connect` says.
    pub(super) certificate: Option<CertificateName>,
    /// The client's address has the name `localhost` instead of the number.
    pub(super) by_name: bool,
    /// What happens to a connection before anything is read from it.
    pub(super) on_connect: Vec<Step>,
    /// What answers the requests, one after another, over all connections.
    pub(super) replies: Vec<Vec<Step>>,
    /// What answers all later ones.
    pub(super) otherwise: Option<Vec<Step>>,
}

/// What is at the client's address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Listen {
    #[default]
    Http,
    Https,
    /// Nobody: connections are refused.
    Refused,
    /// A queue of connections that is full, so that no handshake is answered.
    Full,
    /// An address that no packet can be sent to.
    Unroutable,
    /// A name that has no address.
    UnknownName,
}

/// The certificates that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum CertificateName {
    Good,
    SelfSigned,
    Expired,
    NotYetValid,
    WrongHost,
}

/// The proxy that the client goes through.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProxySpec {
    pub(super) scheme: Scheme,
    /// The client has a user name and a password for it.
    #[serde(default)]
    pub(super) password: bool,
    #[serde(default)]
    pub(super) listen: Listen,
    #[serde(default)]
    pub(super) on_connect: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Scheme {
    Http,
    Socks5,
}

/// One thing that is done to a connection.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Step {
    /// As the first step of a reply: the request's body is left where it is.
    LeaveBody,
    /// Reads what comes, once.
    Read,
    /// Sends exactly these bytes.
    Send(Pieces),
    /// Sends a well-formed reply.
    Reply(Reply),
    /// The right reply to any request.
    Good,
    /// Sends so many bytes at a time, and pauses after each.
    Drip {
        pieces: Pieces,
        bytes: usize,
        ms: u64,
    },
    PauseMs(u64),
    /// Nothing more, for as long as the run lasts.
    Stall,
    /// Ends the connection as a program does that has read everything.
    Close,
    /// Ends it with a reset.
    Reset,
    /// Waits for the next byte and closes without reading it.
    CloseAtNextByte,
    /// The server stops listening and closes everything, and comes back at the same address.
    Restart {
        down_ms: u64,
    },
    /// The server stops listening and closes everything, for good.
    Die,
    /// A SOCKS5 proxy's first words, and the password if the client has one.
    Socks5Hello,
    /// The same, and the password is wrong.
    Socks5Denied,
    /// Reads where a SOCKS5 proxy is to connect to.
    Socks5Request,
    /// Reads the `CONNECT` of an HTTP proxy.
    ConnectRequest,
    /// Says yes to what was asked for, and passes bytes both ways.
    Tunnel,
}

/// A reply whose length is right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reply {
    pub(super) status: u16,
    #[serde(default)]
    pub(super) headers: BTreeMap<String, String>,
    /// None: no body and no length.
    pub(super) body: Option<Pieces>,
    pub(super) json: Option<Value>,
}

/// Bytes, written so that a person can read them.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Pieces {
    One(Piece),
    Many(Vec<Piece>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(super) enum Piece {
    Text(String),
    Repeat { repeat: String, times: u64 },
    Hex { hex: String },
    Json { json: Value },
    Gzip { gzip: Box<Pieces> },
}
