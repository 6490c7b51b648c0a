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
        case Refusal.ENDED:
            return translate("SignIn", "Akun ini dinonaktifkan oleh pengelola. Hubungi pengelola bila itu keliru.")


def desk_question(state: GateState) -> str:
    """Ask where the officer sits, and say why it is asked again when his desk was closed."""
    asked = translate("SignIn", "Anda bertugas di meja mana?")
    if not state.desk_gone:
        return asked
    gone = translate("SignIn", "%1 tidak dipakai lagi.").replace("%1", state.desk_gone)
    return f"{gone} {asked}"
