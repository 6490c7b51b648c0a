"""Which procedure is followed: by cases of each channel, and by the visits of each service."""

from dataclasses import dataclass, replace
from uuid import UUID

from loket_shared.services import catalogue_edit
from loket_shared.services.act import Act
from loket_shared.services.catalogue import ServiceView
from loket_shared.services.catalogue_edit import ServiceConflict
from loket_shared.services.procedure_edit import FollowsOther, follow
from loket_shared.services.procedures import CHANNELS, ProcedureView
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor import sop_words
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import Outcome, Refused, Section, Send, Stored, Theirs, fill_in, text, translate
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values

NAME = "followed"


@dataclass(frozen=True, slots=True)
class Follower:
    """A channel or a service, and the procedure that it follows."""

    key: str
    procedure_id: UUID
    service: ServiceView | None = None


class FollowedSection(Section[Follower]):
    """A change holds for what begins from then on; what runs keeps its version."""

    name = NAME
    beside = "procedures"
    may_add = False

    @override
    def title(self) -> str:
        return translate("Procedure", "SOP yang diikuti")

    @override
    def hint(self) -> str:
        return translate(
            "Procedure", "SOP mana yang diikuti tiap saluran dan layanan. Yang sedang berjalan tetap memakai SOP-nya."
        )

    @override
    def sides(self) -> tuple[tuple[str, str], ...]:
        return sides()

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        names = {one.id: f"{one.code} · {one.title}" for one in picture.procedures}
        return tuple(
            ListRow(one.key, follower_name(one), names.get(one.procedure_id, ""), one.service is None or one.service.active)
            for one in followers(picture)
        )  # fmt: skip

    @override
    def record(self, picture: OfficePicture, key: str) -> Follower | None:
        return next((one for one in followers(picture) if one.key == key), None)

    @override
    def values(self, picture: OfficePicture, record: Follower | None) -> Values:
        return {"procedure": str(record.procedure_id) if record else ""}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        offered = tuple((str(one.id), f"{one.code} · {one.title}") for one in picture.procedures)
        chosen = next((one for one in picture.procedures if str(one.id) == text(typed, "procedure")), None)
        title = translate("Procedure", "SOP yang diikuti")
        return (FieldSpec("procedure", title, Kind.CHOICE, True, hint=_course(chosen), options=offered),)

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        return {} if text(typed, "procedure") else {"procedure": fill_in()}

    @override
    def send(self, picture: OfficePicture, record: Follower | None, typed: Values) -> Send[Follower]:
        assert record is not None
        chosen = UUID(text(typed, "procedure"))
        return lambda tx, act: _save(tx, act, record, chosen)


def followers(picture: OfficePicture) -> tuple[Follower, ...]:
    """Return services and channels with the procedure of each, services first."""
    of_services = (Follower(f"service:{one.id}", one.procedure_id, one) for one in picture.services)
    known = picture.channels
    of_channels = (Follower(f"channel:{one}", known[one]) for one in CHANNELS if one in known)
    return (*of_services, *of_channels)


def follower_name(one: Follower) -> str:
    """Return a service's name, or what a channel is called."""
    if one.service is not None:
        return translate("Procedure", "Layanan: %1").replace("%1", one.service.name_id)
    return translate("Procedure", "Saluran: %1").replace("%1", sop_words.channel(one.key.partition(":")[2]))


def sides() -> tuple[tuple[str, str], ...]:
    """Return the two pages that share the place of the procedures."""
    return (("procedures", translate("Procedure", "Daftar SOP")), (NAME, translate("Procedure", "Yang diikuti")))


def _course(chosen: ProcedureView | None) -> str:
    """Say how a visit goes by this procedure, as far as it differs from form, number and guest book first."""
    if chosen is None:
        return ""
    form = translate("Procedure", "dengan formulir") if chosen.uses_form else translate("Procedure", "tanpa formulir")
    queue = translate("Procedure", "dengan nomor antrean")
    if not chosen.uses_queue:
        queue = translate("Procedure", "tanpa nomor antrean: diterima di Front office, tidak di kiosk")
    book = translate("Procedure", "buku tamu %1").replace("%1", sop_words.guest_books()[chosen.guest_book])
    return ", ".join((form, queue, book)) + "."


def _save(tx: Connection, act: Act, one: Follower, chosen: UUID) -> Outcome[Follower]:
    if one.service is None:
        followed = follow(tx, act, one.key.partition(":")[2], chosen, seen=one.procedure_id)
        if isinstance(followed, FollowsOther):
            return Theirs(replace(one, procedure_id=followed.procedure_id))
        return Stored(one.key)
    match catalogue_edit.save_service(tx, act, replace(one.service, procedure_id=chosen)):
        case Saved():
            return Stored(one.key)
        case ServiceConflict(theirs=theirs):
            return Theirs(replace(one, procedure_id=theirs.procedure_id, service=theirs))
        case _:
            return Refused("procedure", fill_in())
