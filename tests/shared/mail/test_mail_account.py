"""Accounts, addresses, envelopes and presets: what is refused before any server is asked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.devices.mail.model import Account, Envelope, Party, Security, envelope_of, is_address
from loket_shared.devices.mail.presets import PRESETS, presets_for
from mail_sending import LKPP, LOGIN, letter


@pytest.mark.parametrize(
    "good",
    ["helpdesk-lpse@lkpp.go.id", "a.b+c@x.co.id", "o'brien@x.id", "1@2.id", "root@localhost", f"{'a' * 64}@x.id"],
)
def test_addresses(good: str) -> None:
    assert is_address(good)


@pytest.mark.parametrize(
    "bad",
    [
        *("", "@", "a@", "@b", "a b@c.id", "a@b@c", "a@b..c", ".a@b.id", "a.@b.id", "a@-b.id", "<a@b.id>", "a@b.id>"),
        *(
            "a@b.id\r\nRCPT TO:<x@y>",
            "a@b.id\n",
            "é@b.id",
            "a@é.id",
            '"a b"@c.id',
            f"{'a' * 65}@x.id",
            "a@" + "b." * 130 + "id",
        ),
    ],
)
def test_what_is_no_address(bad: str) -> None:
    assert not is_address(bad)
    with pytest.raises(ValueError, match="plain addresses"):
        Envelope(LOGIN, (bad,))


@given(st.text())
def test_an_address_never_breaks_a_command(text: str) -> None:
    if is_address(text):
        assert not set(text) & set("<>\r\n \t\0")


def test_everybody_is_named_once_and_who_accepted_is_not_named_again() -> None:
    written = replace(
        letter(), to=(Party(LKPP), Party("B@x.example")), cc=(Party("b@X.example", "twice"), Party("c@x.example"))
    )
    assert envelope_of(written) == Envelope(LOGIN, (LKPP, "B@x.example", "c@x.example"))
    assert envelope_of(written, (LKPP.upper(), "c@x.example")) == Envelope(LOGIN, ("B@x.example",))
    assert envelope_of(written, (LKPP, "b@x.example", "c@x.example")) is None


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.8.8.8", "LOCALHOST"])
def test_without_tls_this_machine_only(host: str) -> None:
    assert Account(host, 25, Security.NONE, LOGIN).host == host


@pytest.mark.parametrize("host", ["mail.go.id", "10.0.0.1", "localhost.evil.example", "128.0.0.1"])
def test_no_open_way_to_another_machine(host: str) -> None:
    with pytest.raises(ValueError, match="only to this machine"):
        Account(host, 25, Security.NONE, LOGIN)


@pytest.mark.parametrize(
    ("host", "port", "sender"), [("", 25, LOGIN), ("a\nb", 25, LOGIN), ("x", 0, LOGIN), ("x", 25, "x")]
)
def test_an_account_that_leads_nowhere_is_refused(host: str, port: int, sender: str) -> None:
    with pytest.raises(ValueError, match=r"no server|no address"):
        Account(host, port, Security.TLS, sender)


def test_presets_are_all_secret_and_make_accounts() -> None:
    for address in ("lpse@lumajangkab.go.id", "lpse@gmail.com", "lpse@outlook.com", "lpse@mail.go.id"):
        found = presets_for(address)
        assert found
        for preset in found:
            for server in (preset.smtp, preset.imap):
                made = Account(server.host, server.port, server.security, address)
                assert made.security is not Security.NONE
                assert "{" not in made.host


def test_a_region_s_own_server_comes_first_and_a_known_domain_alone() -> None:
    assert [each.code for each in presets_for("lpse@LumajangKab.go.id")] == ["zimbra", "hosting", "google", "microsoft"]
    assert presets_for("lpse@lumajangkab.go.id")[0].smtp.host == "mail.lumajangkab.go.id"
    assert [each.code for each in presets_for("lpse.lumajang@gmail.com")] == ["google"]
    assert presets_for("nonsense") == ()
    assert len({each.code for each in PRESETS}) == len(PRESETS)
