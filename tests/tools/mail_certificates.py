"""Certificates for mail servers on loopback: a good one, and every kind that must not be believed."""

import datetime
import ssl
from enum import StrEnum
from functools import cache
from pathlib import Path

import trustme

NAME = "localhost"


class Certificate(StrEnum):
    """What a server shows."""

    GOOD = "good"
    OTHER_NAME = "other_name"
    EXPIRED = "expired"
    NOT_YET = "not_yet"
    STRANGER = "stranger"
    """Right in everything, but by an authority nobody trusts."""


@cache
def _authority(_which: str) -> trustme.CA:
    return trustme.CA(key_type=trustme.KeyType.ECDSA)


@cache
def leaf(which: Certificate) -> trustme.LeafCert:
    """Return a certificate of this kind; each is made once a process."""
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    names = ("mail.example.org",) if which is Certificate.OTHER_NAME else (NAME, "127.0.0.1")
    begin, end = {
        Certificate.EXPIRED: (now - 3 * day, now - day),
        Certificate.NOT_YET: (now + day, now + 3 * day),
    }.get(which, (now - day, now + 30 * day))
    authority = _authority("stranger" if which is Certificate.STRANGER else "office")
    return authority.issue_cert(*names, not_before=begin, not_after=end, key_type=trustme.KeyType.ECDSA)


def server_context(which: Certificate = Certificate.GOOD) -> ssl.SSLContext:
    """Return what a server of ours speaks TLS with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf(which).configure_cert(context)
    return context


def authority_file(folder: Path) -> Path:
    """Write the office's authority (PEM), as an account's `ca_file` names it."""
    path = folder / "authority.pem"
    path.write_bytes(_authority("office").cert_pem.bytes())
    return path


def server_files(folder: Path, which: Certificate = Certificate.GOOD) -> tuple[Path, Path]:
    """Write certificate chain and private key (PEM), as servers that are no Python read them."""
    chain, key = folder / f"{which}.crt", folder / f"{which}.key"
    chain.write_bytes(b"".join(blob.bytes() for blob in leaf(which).cert_chain_pems))
    key.write_bytes(leaf(which).private_key_pem.bytes())
    key.chmod(0o600)
    return chain, key
