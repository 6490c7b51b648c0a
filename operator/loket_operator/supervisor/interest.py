"""Who wants to come to which training: providers who said so at the kiosk or in the bidding room, to be invited (S4-04)."""

from dataclasses import dataclass

from loket_shared.services.trainings import Interest
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import ReadSection, translate
from loket_operator.supervisor.state import ListRow
from loket_operator.supervisor.trainings import INTEREST, training_sides, training_when

ANY = "any"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A training, or whichever comes next, and the people who want to come."""

    title: str
    people: tuple[Interest, ...]


class InterestSection(ReadSection[Invitation]):
    """Only read: what a provider said stays as he said it."""

    name = INTEREST
    beside = "trainings"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Peminat pelatihan")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Penyedia yang berminat mengikuti pelatihan, untuk dihubungi.")

    @override
    def sides(self) -> tuple[tuple[str, str], ...]:
        return training_sides()

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        said = translate("Supervisor", "%1 berminat").replace("%1", str(len(picture.interested.get(None, ()))))
        each = (ListRow(str(one.id), one.title, training_when(picture, one), one.active) for one in picture.trainings)
        return (ListRow(ANY, _any_date(), said), *each)

    @override
    def record(self, picture: OfficePicture, key: str) -> Invitation | None:
        if key == ANY:
            return Invitation(_any_date(), picture.interested.get(None, ()))
        found = next((one for one in picture.trainings if str(one.id) == key), None)
        return None if found is None else Invitation(found.title, picture.interested.get(found.id, ()))


def _any_date() -> str:
    return translate("Supervisor", "Tanggal mana saja")
