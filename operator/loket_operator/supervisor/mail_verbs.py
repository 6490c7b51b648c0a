"""The verbs of the mail account's form: trials with what stands in the fields, and the password of this machine."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from loket_shared.devices.mail import imap, smtp
from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.imap_arrivals import MailboxWorks
from loket_shared.devices.mail.model import Account, Envelope, Letter, Party, Secret, is_address
from loket_shared.devices.mail.outcomes import Outcome, Tested, Unreachable
from loket_shared.qt.mail.wording import account_of, inbox_of
from loket_shared.services.mail_accounts import MailAccount

from loket_operator.supervisor import mail_words
from loket_operator.supervisor.calendar_verbs import CalendarVerbs
from loket_operator.supervisor.mail import FORGET, NAME, PASSWORD, described
from loket_operator.supervisor.section import flag, text, translate
from loket_operator.supervisor.state import Trial, Values

TO_SEND = frozenset({"address", "host", "port", "security"})
TO_READ = frozenset({"address", "inbox_host", "inbox_port", "inbox_security", "inbox_folder"})


class NoMarks:
    """A trial letter is kept by nobody: nothing is written down on its way."""

    def entering_data(self) -> None:
        """Go on."""


class MailVerbs(CalendarVerbs):
    """Trials speak to the servers on the mailroom's own thread; the password is never part of the state of anything else."""

    def try_sending(self) -> None:
        """Try the way out up to where a letter may be spoken of."""
        ready = self._ready(TO_SEND)
        if ready is not None:
            account, secret = account_of(ready[0]), ready[1]
            self._begin(translate("Supervisor", "Server kirim sedang dicoba…"))
            self.console.mailroom.run(
                lambda hangup: smtp.try_account(account, secret, hangup=hangup),
                lambda found: self._tested(found, account.host),
            )

    def try_reading(self) -> None:
        """Try to open the folder that is to be read."""
        ready = self._ready(TO_READ)
        if ready is None:
            return
        if not ready[0].inbox_host:
            self._wrong({"inbox_host": translate("Supervisor", "Isi server baca untuk mencobanya.")})
            return
        account, folder, secret = inbox_of(ready[0]), ready[0].inbox_folder, ready[1]
        self._begin(translate("Supervisor", "Kotak surat sedang dicoba…"))
        self.console.mailroom.run(
            lambda hangup: imap.try_mailbox(account, secret, folder, hangup=hangup),
            lambda found: self._read(found, account.host),
        )

    def send_trial(self, to: str) -> None:
        """Send a real letter to this address."""
        ready, office = self._ready(TO_SEND), self.console.catalogue.office.name
        if ready is None:
            return
        if not is_address(to.strip()):
            self._end(Trial.BAD, translate("Supervisor", "Tulis alamat penerima surat percobaan, lalu tekan lagi."))
            return
        account, secret, now = account_of(ready[0]), ready[1], self.console.clock.now()
        mail, envelope = trial_letter(account, to.strip(), office, now), Envelope(account.from_address, (to.strip(),))
        self._begin(translate("Supervisor", "Surat percobaan sedang dikirim…"))
        self.console.mailroom.run(
            lambda hangup: smtp.send(account, secret, envelope, mail, NoMarks(), hangup=hangup),
            lambda found: self._sent(found, to.strip(), account.host),
        )

    def keep_password(self, ready: Values) -> None:
        """Write the password that was typed into this machine's own store, now that the account is saved."""
        typed, forget = ready.get(PASSWORD, ""), flag(ready, FORGET)
        if not isinstance(typed, str) or not (typed or forget):
            return
        secret, mailroom = Secret("" if forget else typed), self.console.mailroom

        def kept(well: bool) -> None:
            if well:
                mailroom.use(secret)
            self._end(Trial.GOOD if well else Trial.BAD, mail_words.kept(well=well, forgotten=forget))
            self.refresh()

        self.console.work.run(lambda: mailroom.keep(secret), kept)

    def _ready(self, needs: frozenset[str]) -> tuple[MailAccount, Secret] | None:
        """Return the account in the fields with the password typed or kept here; None, and what is wrong is told, otherwise."""
        editing, picture = self.state.editing, self.state.picture
        if editing is None or picture is None or self.section.name != NAME or self.state.trial is Trial.RUNNING:
            return None
        found = self.section.check(picture, editing.typed, new=False)
        wrong = {name: why for name, why in found.items() if name in needs}
        account = described(None, editing.typed)
        typed = editing.typed.get(PASSWORD, "")
        secret = Secret(typed) if isinstance(typed, str) and typed else self.console.mailroom.secret
        reads = "inbox_host" in needs
        if secret is None and (reads or text(editing.typed, "login")):
            wrong[PASSWORD] = mail_words.needed()
        if wrong:
            self._wrong(wrong)
            return None
        return account, secret or Secret("")

    def _wrong(self, errors: dict[str, str]) -> None:
        editing = self.state.editing
        if editing is not None:
            self.edit(replace(editing, errors=errors, said=""))

    def _tested(self, found: Tested, host: str) -> None:
        self._end(Trial.GOOD if mail_words.good(found) else Trial.BAD, mail_words.sending(found, host))

    def _read(self, found: MailboxWorks | Unreachable, host: str) -> None:
        self._end(Trial.GOOD if mail_words.good(found) else Trial.BAD, mail_words.reading(found, host))

    def _sent(self, found: Outcome, to: str, host: str) -> None:
        self._end(Trial.GOOD if mail_words.good(found) else Trial.BAD, mail_words.letter(found, to, host))

    def _begin(self, said: str) -> None:
        self._end(Trial.RUNNING, said)

    def _end(self, trial: Trial, said: str) -> None:
        if self.section.name == NAME:
            self.show(replace(self.state, trial=trial, trial_said=said))


def trial_letter(account: Account, to: str, office: str, now: datetime) -> bytes:
    """Return a real letter that says that it is a trial; `now` is aware UTC."""
    domain = account.from_address.rpartition("@")[2]
    return compose(
        Letter(
            sender=Party(account.from_address, account.from_name),
            to=(Party(to),),
            subject=mail_words.subject(),
            body=mail_words.body(office),
            date=now,
            message_id=f"<uji.{uuid4().hex}@{domain}>",
        )
    )
