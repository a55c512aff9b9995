# Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
"""OAuth tokens: the types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    OauthGrantType = Literal["authorization_code", "refresh_token"]
    """What an OAuth token is exchanged for.

    - `authorization_code`: The code that came to the redirect address after a user allowed the
      application.
    - `refresh_token`: The refresh token that came with an earlier token.
    """
else:
    OauthGrantType = str
