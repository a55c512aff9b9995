//! Bytes that are copied as a whole.

use uniffi::deps::anyhow::{Result, bail};
use uniffi::deps::bytes::{Buf, BufMut};
use uniffi::{Lift, Lower, MetadataBuffer, RustBuffer, TypeId};

use crate::UniFfiTag;

/// What the other side sees as its own type for bytes.
///
/// `Vec<u8>` would do as well, but uniffi writes and reads it byte by byte: 150 µs for a list of 100 KB.
#[derive(Clone, Default)]
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl std::fmt::Debug for Bytes {
    /// The length alone: bodies hold secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl TypeId<UniFfiTag> for Bytes {
    const TYPE_ID_META: MetadataBuffer = <Vec<u8> as TypeId<UniFfiTag>>::TYPE_ID_META;
}

// SAFETY: the same form as uniffi gives to a `Vec<u8>`: a length of four bytes, and that many bytes.
unsafe impl Lower<UniFfiTag> for Bytes {
    type FfiType = RustBuffer;

    fn write(obj: Self, buf: &mut Vec<u8>) {
        // Bodies are bounded far below this; what is longer is cut, never written with a wrong length.
        let length = i32::try_from(obj.0.len()).unwrap_or(i32::MAX);
        buf.put_i32(length);
        buf.extend_from_slice(&obj.0[..usize::try_from(length).unwrap_or_default()]);
    }

    fn lower(obj: Self) -> RustBuffer {
        Self::lower_into_rust_buffer(obj)
    }
}

// SAFETY: as above, and nothing is read beyond the end.
unsafe impl Lift<UniFfiTag> for Bytes {
    type FfiType = RustBuffer;

    fn try_read(buf: &mut &[u8]) -> Result<Self> {
        if buf.len() < 4 {
            bail!("there is no length");
        }
        let length = usize::try_from(buf.get_i32())?;
        let Some((bytes, rest)) = buf.split_at_checked(length) else {
            bail!("there are fewer bytes than the length says");
        };
        *buf = rest;
        Ok(Self(bytes.to_vec()))
    }

    fn try_lift(buf: RustBuffer) -> Result<Self> {
        Self::try_lift_from_rust_buffer(buf)
    }
}
