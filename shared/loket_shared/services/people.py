"""What visitors write, cleaned the same way wherever it is stored."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.completeness import Missing, check_form, check_identity
from loket_shared.domain.phone import understand
from loket_shared.domain.states import ProblemKind

NAME, ADDRESS, PHONE, ROLE, CODE, PROBLEM = 200, 400, 60, 80, 60, 10_000


@dataclass(frozen=True, slots=True)
class Identity:
    """Part A as typed, plus the optional fields."""

    name: str = ""
    organisation: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    spse_role: str = ""
    companions: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """Part B as typed, plus group, kind and tender code."""

    text: str = ""
    tender_code: str = ""
    group_id: UUID | None = None
    kind: ProblemKind = ProblemKind.CONSULTATION


def clean_identity(identity: Identity) -> Identity:
    """Return the identity as it is stored: control characters gone, lengths kept, nothing refused."""
    return Identity(
        name=clean_line(identity.name, NAME).text,
        organisation=clean_line(identity.organisation, NAME).text,
        address=clean_line(identity.address, ADDRESS).text,
        phone=clean_line(identity.phone, PHONE).text,
        email=clean_line(identity.email, NAME).text,
        spse_role=clean_line(identity.spse_role, ROLE).text,
        companions=min(max(identity.companions, 0), 99),
    )


def clean_problem(problem: Problem) -> Problem:
    """Return the problem as it is stored."""
    text = clean_text(problem.text, PROBLEM).text
    return Problem(text, clean_line(problem.tender_code, CODE).text, problem.group_id, problem.kind)


def identity_row(identity: Identity) -> dict[str, Any]:
    """Return the columns that visit, form and case share."""
    return {
        "name": identity.name,
        "organisation": identity.organisation,
        "address": identity.address,
        "phone": identity.phone,
        "companions": identity.companions,
    }


def contact_row(identity: Identity) -> dict[str, Any]:
    """Return the columns that only form and case have."""
    return {"email": identity.email, "spse_role": identity.spse_role}


def e164(phone: str) -> str | None:
    """Return the number in its international form, or None when it is not understood (never a reason to refuse)."""
    return understand(phone).e164


def missing_in(identity: Identity, problem: Problem | None = None) -> tuple[Missing, ...]:
    """Return the required fields that are blank, in the order of the form: part A alone, or with part B (S3-04)."""
    a = {
        "name": identity.name,
        "organisation": identity.organisation,
        "address": identity.address,
        "phone": identity.phone,
    }
    if problem is None:
        return check_identity(**a).missing
    return check_form(**a, problem=problem.text).missing
