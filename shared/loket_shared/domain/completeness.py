"""Whether the consultation form is complete (S3-04): which required fields hold nothing that can be seen."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

_BLANK_LOOKING = "\u115f\u1160\u2800\u3164\uffa0"


class Missing(StrEnum):
    """The form's required fields; the value is the code that journal and screens use."""

    NAME = "name"
    ORGANISATION = "organisation"
    ADDRESS = "address"
    PHONE = "phone"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Completeness:
    """The required fields that are still empty, in the form's order."""

    missing: tuple[Missing, ...]

    @property
    def complete(self) -> bool:
        """Tell whether nothing is missing."""
        return not self.missing


def check_identity(*, name: str, organisation: str, address: str, phone: str) -> Completeness:
    """Check part A of the form (a to d); optional fields never count, nor whether a number can be dialled."""
    fields = {
        Missing.NAME: name,
        Missing.ORGANISATION: organisation,
        Missing.ADDRESS: address,
        Missing.PHONE: phone,
    }
    return Completeness(tuple(field for field, text in fields.items() if is_blank(text)))


def check_form(*, name: str, organisation: str, address: str, phone: str, problem: str) -> Completeness:
    """Check parts A and B of the form (S3-04, S3-06)."""
    identity = check_identity(name=name, organisation=organisation, address=address, phone=phone)
    return Completeness((*identity.missing, Missing.PROBLEM) if is_blank(problem) else identity.missing)


def is_blank(text: str) -> bool:
    """Tell whether nothing in a text can be seen: spaces of any kind, invisible signs, marks without a base."""
    return not any(_visible(character) for character in text)


def _visible(character: str) -> bool:
    return unicodedata.category(character)[0] not in "ZCM" and character not in _BLANK_LOOKING
