"""The words of the screens before the work."""

from PySide6.QtCore import QCoreApplication

from loket_operator.sign_in.state import GateState, Refusal

translate = QCoreApplication.translate


def refusal(state: GateState, seconds: int) -> str:
    """Say what was wrong and when to try again; empty when nothing was."""
    wait = translate("SignIn", "Coba lagi dalam %1 detik.").replace("%1", str(seconds)) if seconds else ""
    match state.refusal:
        case Refusal.NONE:
            return ""
        case Refusal.WRONG:
            wrong = translate("SignIn", "Nama pengguna atau sandi tidak cocok.")
            return f"{wrong} {wait}".strip()
        case Refusal.THROTTLED:
            many = translate("SignIn", "Terlalu banyak percobaan.")
            return f"{many} {wait}" if wait else ""
