"""A visitor at the kiosk: reads, touches and types like one."""

from dataclasses import dataclass
from uuid import UUID

from album import Album
from programs import Program


@dataclass(frozen=True, slots=True)
class Person:
    """Who comes, and with which problem."""

    name: str
    organisation: str
    address: str
    phone: str
    problem: str
    group: str = "upload"
    tender_code: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """What the visitor leaves the kiosk with."""

    label: str
    form: str | None
    reference: str


class Visitor:
    """One person in front of the kiosk."""

    def __init__(self, person: Person, kiosk: Program, album: Album | None = None) -> None:
        """Come to the kiosk; the album gets a picture of every screen."""
        self.person = person
        self._kiosk = kiosk
        self._agent = kiosk.agent
        self._album = album or Album()

    def take_number(self, series: str = "A") -> Number:
        """Do everything from the first screen to the number, and leave."""
        self.choose(series)
        self.sign_guest_book()
        self.describe(self.person.problem)
        self.confirm()
        number = self.read_number()
        self.leave()
        return number

    def choose(self, series: str = "A") -> None:
        """Touch the service on the first screen."""
        self._on("welcome")
        self._album.note("kiosk shows its services", self._kiosk, "kiosk-1-welcome.png")
        self._agent.tap(f"service:{series}")
        self._on("identity")

    def sign_guest_book(self) -> None:
        """Write name, company, address and telephone number."""
        for field in ("name", "organisation", "address", "phone"):
            self._agent.type(f"{field}Field", getattr(self.person, field))
        self._album.note("visitor writes who she or he is", self._kiosk, "kiosk-2-identity.png")
        self._agent.tap("nextButton")
        self._on("problem")

    def describe(self, problem: str) -> None:
        """Say what the problem is, with its kind and the tender's code if there is one."""
        if problem:
            self._agent.tap(f"group:{self.person.group}")
            self._agent.type("textField", problem)
        if self.person.tender_code:
            self._agent.type("tender_codeField", self.person.tender_code)
        self._album.note("visitor writes what the problem is", self._kiosk, "kiosk-3-problem.png")
        self._agent.tap("nextButton")
        self._on("review")

    def sign_for_the_room(self) -> None:
        """Write who one is, for the bidding room."""
        for field in ("name", "organisation", "address", "phone"):
            self._agent.type(f"{field}Field", getattr(self.person, field))
        self._agent.tap("nextButton")
        self._on("assist")

    def tell_training(self, *, trained: bool) -> None:
        """Say whether the training was followed, what is needed, and which tender it is about."""
        self._agent.tap(f"trained:{str(trained).lower()}")
        self._agent.tap("need:all")
        if self.person.tender_code:
            self._agent.type("bid_codeField", self.person.tender_code)
        self._album.note("provider tells what for", self._kiosk, "kiosk-7-assist.png")
        self._agent.tap("nextButton")
        self._on("review" if trained else "training")

    def prefers_training(self, training_id: UUID) -> None:
        """Choose the training, say that one would like to come, and leave."""
        self._agent.tap(f"training:{training_id}")
        self._agent.tap("decide:false")
        self._album.note("provider prefers the training", self._kiosk, "kiosk-8-training.png")
        self._agent.tap("nextButton")
        self._on("parting")
        self._agent.tap("partingButton")
        self._on("welcome")

    def goes_on_all_the_same(self) -> None:
        """Ask for assistance without training: the deadline is near."""
        self._agent.tap("decide:true")
        self._agent.tap("why:deadline")
        self._agent.tap("nextButton")
        self._on("review")

    def take_seat_number(self) -> Number:
        """Confirm, read the number and leave."""
        self.confirm()
        number = self.read_number()
        self.leave()
        return number

    def report_out(self, reference: str) -> None:
        """Scan the ticket before leaving."""
        self._agent.tap("statusCard")
        self._on("status")
        self._agent.type("statusField", f"{reference}\n")
        self._agent.see("reportOutButton")
        self._album.note("provider scans the ticket", self._kiosk, "kiosk-9-report.png")
        self._agent.tap("reportOutButton")
        self._on("parting")
        self._agent.tap("partingButton")
        self._on("welcome")

    def complete(self, problem: str) -> None:
        """Go back from the review to the problem that was left out, and write it."""
        self._agent.tap("fix:text")
        self._on("problem")
        self.describe(problem)

    def confirm(self) -> None:
        """Read everything once more and ask for the number."""
        self._on("review")
        self._album.note("visitor reads everything once more", self._kiosk, "kiosk-4-review.png")
        self._agent.tap("confirmButton")
        self._on("number")

    def read_number(self) -> Number:
        """Read number and form number, and what the QR code says."""
        form = self._agent.text("formLabel") if self._agent.has("formLabel") else None
        number = Number(self._agent.text("numberLabel"), form, self._agent.text("qr", "value"))
        self._album.learn(ticket=number.label, form=number.form, qr=number.reference)
        self._album.note("kiosk gives a number", self._kiosk, "kiosk-5-number.png")
        return number

    def leave(self) -> None:
        """Press the last button and go to the waiting room."""
        self._agent.tap("doneButton")
        self._on("welcome")

    def _on(self, screen: str) -> None:
        self._agent.read("screen", "name", screen)
