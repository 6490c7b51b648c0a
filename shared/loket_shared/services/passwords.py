"""Passwords and PINs: argon2id, always off the UI thread, since one check takes tens of milliseconds on purpose."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MIN_PASSWORD = 10
MIN_PIN = 6
MAX_PIN = MIN_PASSWORD - 1
"""Where one field takes both, digits of a password's length are taken for a password."""


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


def hash_secret(secret: str) -> str:
    """Return the argon2id hash of a password or PIN."""
    return _hasher().hash(_bytes(secret))


def matches(secret: str, hashed: str | None) -> bool:
    """Tell whether the secret fits; without a hash the same time is spent, so that nothing is learnt from it."""
    try:
        _hasher().verify(hashed or _nobody(), _bytes(secret))
    except (VerificationError, InvalidHashError):
        return False
    return hashed is not None


def _bytes(secret: str) -> bytes:
    return secret.encode("utf-8", "surrogatepass")


@cache
def _nobody() -> str:
    return hash_secret("nobody has this one")
