"""Signed Message-IDs and subject tokens: what is ours is found again, what is forged is told apart."""

import random
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.domain.mail.tokens import (
    ALPHABET,
    Forged,
    Own,
    find_tokens,
    message_id,
    new_token,
    read_message_id,
    with_token,
)

OFFICE = b"sixteen bytes or more, of the office"
KEY = UUID("0192f3a4-5b6c-7d8e-9f01-23456789abcd")


def made(seed: int) -> str:
    chosen = random.Random(seed)
    return new_token(chosen.choice)


def test_our_id_is_read_back_and_is_always_the_same() -> None:
    own = message_id(OFFICE, KEY, "lpse.lumajangkab.go.id")
    assert own == message_id(OFFICE, KEY, "LPSE.lumajangkab.go.id")
    assert own.isascii()
    assert len(own) < 120
    assert read_message_id(OFFICE, own) == Own(KEY)


@pytest.mark.parametrize(
    "change",
    [str.upper, lambda text: text.strip("<>"), lambda text: f" {text}\r\n", lambda text: text.replace("lpse", "gw")],
)
def test_what_gateways_do_to_it_is_forgiven(change: Callable[[str], str]) -> None:
    assert read_message_id(OFFICE, change(message_id(OFFICE, KEY, "lpse.example"))) == Own(KEY)


def test_another_office_s_secret_another_key_or_no_signature_is_forged() -> None:
    own = message_id(OFFICE, KEY, "lpse.example")
    assert read_message_id(b"another office's secret", own) == Forged()
    assert read_message_id(OFFICE, own.replace(KEY.hex, uuid4().hex)) == Forged()
    assert read_message_id(OFFICE, f"<lk.{KEY.hex}@lpse.example>") == Forged()
    assert read_message_id(OFFICE, f"<lk.{KEY.hex}.@lpse.example>") == Forged()


@given(st.integers(min_value=0, max_value=15), st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
def test_one_changed_character_of_the_signature_is_forged(place: int, character: str) -> None:
    own = message_id(OFFICE, KEY, "lpse.example")
    at = own.index("@") - 16 + place
    changed = own[:at] + character + own[at + 1 :]
    assert read_message_id(OFFICE, changed) == (Own(KEY) if changed == own else Forged())


@pytest.mark.parametrize("other", ["", "<>", "<abc@lkpp.example>", "<lkpp.1.2@x>", "lk", "<CAF=lk.1@mail.gmail.com>"])
def test_other_people_s_ids_are_not_ours(other: str) -> None:
    assert read_message_id(OFFICE, other) is None


@pytest.mark.parametrize(("secret", "domain"), [(b"short", "lpse.example"), (OFFICE, "a b"), (OFFICE, "x>\r\nBcc: y")])
def test_a_weak_secret_or_a_domain_that_breaks_a_head_is_refused(secret: bytes, domain: str) -> None:
    with pytest.raises(ValueError, match="secret"):
        message_id(secret, KEY, domain)


@pytest.mark.parametrize(
    "subject",
    [
        "[{t}] Unggah gagal",
        "Re: [{t}] Unggah gagal",
        "RE: Fwd: BLS: TRS: [{t}] Unggah gagal",
        "Re[2]: {t} Unggah",
        "bls: [{l}] unggah",
        "Unggah gagal {l}",
        "[ {t} ]",
        "[LK- {b}]",
        "[LK -{b}]",
        "Re: [LK-\r\n {b}] x",
        "[LK-{spaced}]",
        "LK\u2013{b}",
        "[{t}]Unggah",
        "\uff3b\uff2c\uff2b-{b}\uff3d",
        "Tiket#55[{t}].",
    ],
)
@pytest.mark.parametrize("seed", range(6))
def test_a_token_is_found_whatever_happened_to_the_subject(subject: str, seed: int) -> None:
    token = made(seed)
    body = token[3:]
    text = subject.format(t=token, l=token.lower(), b=body, spaced=f"{body[:3]}  {body[3:]}")
    assert find_tokens(text) == (token,)


def test_letters_that_look_alike_are_read_as_meant() -> None:
    token = next(each for each in map(made, range(999)) if "0" in each and "1" in each)
    assert find_tokens(token.replace("0", "O").replace("1", "l")) == (token,)


def test_several_tokens_are_told_in_order_and_each_once() -> None:
    one, two = made(1), made(2)
    assert find_tokens(f"Re: [{two}] Fwd: [{one}] {two}") == (two, one)


@given(st.integers(0, 5000), st.integers(0, 5), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_no_token(seed: int, place: int, character: str) -> None:
    token = made(seed)
    wrong = token[: 3 + place] + character + token[4 + place :]
    assert find_tokens(f"[{wrong}]") == (() if wrong != token else (token,))


def test_hardly_any_swap_of_neighbours_is_a_token() -> None:
    unseen = 0
    for seed in range(400):
        body = made(seed)[3:]
        for at in range(5):
            swapped = body[:at] + body[at + 1] + body[at] + body[at + 2 :]
            unseen += swapped != body and find_tokens(f"[LK-{swapped}]") != ()
    assert unseen < 10


@pytest.mark.parametrize("text", ["", "LK", "B{t}", "{t}7", "LK-4711", "[LK-12345U]", "FK-2026-000413", "LK {b}"])
def test_what_only_resembles_a_token_is_none(text: str) -> None:
    token = made(3)
    assert find_tokens(text.format(t=token, b=token[3:])) == ()


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert isinstance(find_tokens(text), tuple)
    assert read_message_id(OFFICE, text) in {None, Forged()}


def test_tokens_are_ascii_without_look_alikes_and_hardly_ever_the_same() -> None:
    tokens = {new_token() for _ in range(500)}
    assert len(tokens) > 490
    assert all(token.isascii() and not set(token[3:]) & set("ILOU") for token in tokens)


def test_a_token_stands_first_and_once() -> None:
    token, other = made(1), made(2)
    assert with_token("Unggah gagal", token) == f"[{token}] Unggah gagal"
    assert with_token(f"Re: [{token}]  Unggah\r\n gagal", token) == f"[{token}] Re: Unggah gagal"
    assert with_token(f"Re: [{other}] x {token.lower()}", token) == f"[{token}] Re: [{other}] x"
    assert with_token("", token) == f"[{token}]"
