"""What a machine needs, in words that say what to do; the codes come from printers, kiosk and wall."""

from loket_shared.services.devices import Worry
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def worry(one: Worry) -> str:
    """Return one line about a machine: its name and what it needs."""
    return f"{one.name}: {need(one)}"


def need(one: Worry) -> str:
    """Return what the machine needs; an unknown code is said as it is, never hidden."""
    said = _exact(one.code) or next((text for start, text in _families() if one.code.startswith(start)), "")
    return said or translate("Worry", "perlu diperiksa (%1)").replace("%1", one.code)


def asks_for_help(one: Worry) -> bool:
    """Tell whether a visitor stands at the machine and waits for somebody."""
    return one.code == "help"


def _exact(code: str) -> str:
    return {
        "help": translate("Worry", "pengunjung minta bantuan"),
        "paper_out": translate("Worry", "kertas habis, pasang gulungan baru"),
        "paper_near_end": translate("Worry", "kertas hampir habis"),
        "cover_open": translate("Worry", "penutup pencetak terbuka"),
        "offline_button": translate("Worry", "pencetak dimatikan lewat tombolnya"),
        "offline_cutter": translate("Worry", "pemotong kertas macet"),
        "offline_recovering": translate("Worry", "pencetak memulihkan diri, tunggu sebentar"),
        "not_proven": translate("Worry", "tiket belum tentu tercetak, tanyakan pengunjung"),
        "interrupted": translate("Worry", "pencetakan terputus, tanyakan pengunjung"),
        "no_audio": translate("Worry", "tidak ada suara, periksa pelantang"),
        "muted": translate("Worry", "suara dibisukan"),
        "no_voice": translate("Worry", "suara panggilan tidak dapat diputar"),
        "stale": translate("Worry", "data lama, sambungan terputus"),
        "silent": translate("Worry", "tidak terdengar lagi, periksa layar dan jaringannya"),
        "fault": translate("Worry", "aplikasi menemui kesalahan, muat ulang bila perlu"),
        "clock": translate("Worry", "jam komputer tidak cocok"),
        "backup_stale": translate("Worry", "cadangan basis data sudah lama"),
    }.get(code, "")


def _families() -> tuple[tuple[str, str], ...]:
    return (
        ("offline", translate("Worry", "pencetak bermasalah, periksa lampunya")),
        ("unreachable", translate("Worry", "pencetak tidak terhubung, periksa kabel dan dayanya")),
        ("backup", translate("Worry", "cadangan basis data bermasalah")),
    )
