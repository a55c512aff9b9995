//! Whom the engine trusts, and how it proves itself to a gateway that asks.

use ureq::tls::{Certificate, ClientCert, PemItem, PrivateKey, RootCerts, TlsConfig, parse_pem};

use crate::error::Error;
use crate::secret::Secret;

/// The certificate authorities to trust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TlsRoots {
    /// Those of the operating system.
    #[default]
    Platform,
    /// Mozilla's, built in: for machines without any, such as minimal containers.
    Bundled,
    /// Those of a PEM text, and no others.
    Pem(String),
}

/// A client certificate with its key.
#[derive(Clone, Debug)]
pub struct ClientCertificate {
    /// The certificate chain as PEM, the client's own first.
    pub chain_pem: String,
    /// The private key as PEM (PKCS#8, PKCS#1 or SEC1).
    pub key_pem: Secret,
}

pub(super) fn build(roots: &TlsRoots, client: Option<&ClientCertificate>) -> Result<TlsConfig, Error> {
    let roots = match roots {
        TlsRoots::Platform => RootCerts::PlatformVerifier,
        TlsRoots::Bundled => RootCerts::WebPki,
        TlsRoots::Pem(pem) => RootCerts::new_with_certs(&certificates("tls_roots", pem)?),
    };
    let client = client.map(client_certificate).transpose()?;
    Ok(TlsConfig::builder().root_certs(roots).client_cert(client).build())
}

fn certificates(name: &str, pem: &str) -> Result<Vec<Certificate<'static>>, Error> {
    let mut found = Vec::new();
    for item in parse_pem(pem.as_bytes()) {
        match item {
            Ok(PemItem::Certificate(certificate)) => found.push(certificate),
            Ok(_) => {}
            Err(error) => return Err(Error::config(name, format!("is not readable PEM: {error}"))),
        }
    }
    if found.is_empty() { Err(Error::config(name, "holds no CERTIFICATE block")) } else { Ok(found) }
}

fn client_certificate(client: &ClientCertificate) -> Result<ClientCert, Error> {
    let chain = certificates("client_certificate", &client.chain_pem)?;
    check_pair(&chain, &client.key_pem)?;
    let key = PrivateKey::from_pem(client.key_pem.expose().as_bytes()).map_err(|_| no_key())?;
    Ok(ClientCert::new_with_certs(&chain, key))
}

/// ureq would panic at the first call with a key that does not fit its certificate.
fn check_pair(chain: &[Certificate<'static>], key_pem: &Secret) -> Result<(), Error> {
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    let key = PrivateKeyDer::from_pem_slice(key_pem.expose().as_bytes()).map_err(|_| no_key())?;
    let chain = chain.iter().map(|certificate| CertificateDer::from(certificate.der().to_vec())).collect();
    rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .map(|builder| builder.with_root_certificates(rustls::RootCertStore::empty()))
        .and_then(|builder| builder.with_client_auth_cert(chain, key))
        .map(|_| ())
        .map_err(|error| {
            Error::config("client_certificate", format!("certificate and key are not usable: {error}"))
        })
}

/// The parser's own words could quote the key.
fn no_key() -> Error {
    Error::config("client_certificate", "key_pem holds no readable private key")
}
