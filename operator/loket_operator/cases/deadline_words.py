"""Why a step is due when it is, line by line, in words: the rule, each day of the calendar, pauses, moved calendars."""

from loket_shared.domain.calendar import Span
from loket_shared.domain.calendar import Why as Decides
from loket_shared.domain.calendar_why import DayLine
from loket_shared.domain.sop.model import ClockKind
from loket_shared.domain.timers import Run
from loket_shared.qt.texts import long_date
from loket_shared.services.step_reading import DeadlineWhy, Why

from loket_operator.cases.time_words import lasting_seconds, translate
from loket_operator.cases.words import instant
from loket_operator.monitoring.words import measured
from loket_operator.words import Here


def reasons(why: DeadlineWhy, here: Here) -> tuple[str, ...]:
    """Answer "why is it due then?" line by line: the rule, each day, pauses, moved calendars, the deadline."""
    run = why.run
    lines = [_rule(why, here), *(_day(one, run, here) for one in why.days)]
    lines += [_pause(one, here) for one in why.pauses]
    if run.paused_at is not None:
        said = translate("CaseTimes", "Dijeda sejak %1; tenggat mundur selama jeda berlangsung.")
        lines.append(said.replace("%1", instant(run.paused_at, here)))
    for one in why.moves:
        said = translate("CaseTimes", "Kalender diubah %1: tenggat pindah dari %2 ke %3.")
        moved = (("%1", one.at), ("%2", one.from_at), ("%3", one.to_at))
        for sign, at in moved:
            said = said.replace(sign, instant(at, here) if at else translate("CaseTimes", "tanpa tenggat"))
        lines.append(said)
    if run.due_at is not None:
        lines.append(translate("CaseTimes", "Jadi tenggatnya %1.").replace("%1", instant(run.due_at, here)))
    return tuple(lines)


def _rule(why: DeadlineWhy, here: Here) -> str:
    run = why.run
    of_lkpp = run.party == "lkpp"
    said = {
        Why.NO_STANDARD: translate("CaseTimes", "Langkah ini tidak punya waktu baku."),
        Why.NEVER_OPEN: translate("CaseTimes", "Kalender tidak punya jam buka setahun ke depan; tenggat belum dapat dihitung."),
        Why.WALL: translate("CaseTimes", "%1 sejak %2; waktu berjalan terus, malam dan hari libur ikut dihitung."),
        Why.PRESENT: translate("CaseTimes", "%1 sejak %2; waktu berjalan terus selama pengunjung hadir."),
        Why.PRESENT_THEN_BUSINESS: translate("CaseTimes", "%1 sejak %2; terus berjalan sampai pengunjung pergi %3, sesudahnya hanya jam buka kantor."),
        Why.BUSINESS: translate("CaseTimes", "%1 jam kerja LKPP sejak %2; hanya jam bukanya yang dihitung.") if of_lkpp
        else translate("CaseTimes", "%1 jam kerja sejak %2; hanya jam buka kantor yang dihitung."),
        Why.WORKING_DAYS: translate("CaseTimes", "%1 sejak %2, menurut kalender LKPP; hari kejadian tidak dihitung, tenggat pada jam tutup.") if of_lkpp
        else translate("CaseTimes", "%1 sejak %2; hari kejadian tidak dihitung, tenggat pada jam tutup kantor."),
    }[why.why]  # fmt: skip
    in_days = run.clock is ClockKind.WORKING_DAYS
    left = instant(run.left_at, here) if run.left_at else ""
    amount = measured(run.standard, in_days=True) if in_days else lasting_seconds(run.standard or 0)
    return said.replace("%1", amount).replace("%2", instant(run.opened_at, here)).replace("%3", left)


def _day(day: DayLine, run: Run, here: Here) -> str:
    return f"{long_date(day.date, here.language)}: {_what(day, run, here)}"


def _what(day: DayLine, run: Run, here: Here) -> str:
    named = ", ".join(part for part in (day.name, day.basis) if part)
    why = {
        Decides.WEEKLY: "",
        Decides.PERIOD: translate("CaseTimes", "masa khusus"),
        Decides.SPECIAL_HOURS: translate("CaseTimes", "jam lain"),
        Decides.OPEN_ANYWAY: translate("CaseTimes", "tetap buka"),
        Decides.CLOSED_DAY: translate("CaseTimes", "tutup"),
        Decides.NO_HOURS: translate("CaseTimes", "tidak ada jam buka"),
        Decides.NO_HOURS_IN_PERIOD: translate("CaseTimes", "masa khusus, tidak ada jam buka"),
        Decides.EVENT_DAY: translate("CaseTimes", "hari kejadian, tidak dihitung"),
        Decides.OUTSIDE_HOURS: translate("CaseTimes", "di luar jam buka, tidak dihitung"),
        Decides.PAUSED: translate("CaseTimes", "dijeda, tidak dihitung"),
    }[day.why]
    if named:
        why = f"{why} ({named})" if why else named
    return ", ".join(part for part in (why, _counted(day, run, here)) if part)


def _counted(day: DayLine, run: Run, here: Here) -> str:
    if run.clock is ClockKind.WORKING_DAYS:
        return translate("CaseTimes", "hari kerja ke-%1").replace("%1", str(day.nth)) if day.nth else ""
    if not day.counted:
        return ""
    spans = ", ".join(_span(one, here) for one in day.counted)
    said = translate("CaseTimes", "dihitung %1 (%2)")
    return said.replace("%1", spans).replace("%2", lasting_seconds(day.seconds))


def _pause(one: Span, here: Here) -> str:
    said = translate("CaseTimes", "Jeda %1 tidak dihitung.")
    same_day = here.day(one.start) == here.day(one.end)
    until = here.hour(one.end) if same_day else instant(one.end, here)
    return said.replace("%1", f"{instant(one.start, here)}–{until}")


def _span(one: Span, here: Here) -> str:
    return f"{here.hour(one.start)}–{here.hour(one.end)}"
