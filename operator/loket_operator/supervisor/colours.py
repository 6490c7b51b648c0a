"""The office's own colours, tested by the theme before they are saved."""

from typing import Any

from loket_shared.qt.tokens import Scheme, UnreadableColoursError, office_tokens
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import text, translate
from loket_operator.supervisor.settings import SettingsSection
from loket_operator.supervisor.state import FieldSpec, Values


class ColourSection(SettingsSection):
    """The office's own colours; one that could not be read is refused, and the refusal says which."""

    name = "colours"
    texts = ("brand", "accent")

    @override
    def title(self) -> str:
        return translate("Supervisor", "Warna")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Warna kantor di semua layar. Kosongkan untuk warna bawaan.")

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        how = translate("Supervisor", "Enam angka heksadesimal, mis. #0A4A63.")
        accent = translate("Supervisor", "Menandai panggilan dan langkah yang sedang berjalan, mis. #F4B223.")
        return (
            FieldSpec("brand", translate("Supervisor", "Warna utama"), hint=how, limit=7, half=True),
            FieldSpec("accent", translate("Supervisor", "Warna penanda"), hint=accent, limit=7, half=True),
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        return {name: why for name in self.texts if (why := refusal(name, text(typed, name)))}

    @override
    def changes(self, typed: Values) -> dict[str, Any]:
        return {name: text(typed, name).upper() or None for name in self.texts}


def refusal(name: str, colour: str) -> str:
    """Say why the theme refuses a colour, with the pair that could not be read; empty when it is good."""
    given = {name: colour} if colour else {}
    try:
        for scheme in (Scheme.LIGHT, Scheme.WALL):
            office_tokens(scheme, **given)
    except UnreadableColoursError as error:
        worst = min(error.pairs, key=lambda pair: pair.ratio / pair.needed)
        said = translate("Supervisor", "Tidak terbaca: %1 di atas %2 hanya mencapai kontras %3, perlu %4. %5")
        darker = translate("Supervisor", "Pilih warna yang lebih gelap.")
        other = translate("Supervisor", "Pilih warna yang lebih terang.")
        parts = (
            colour_name(worst.text), colour_name(worst.ground), f"{worst.ratio:.1f}", f"{worst.needed:.1f}",
            darker if name == "brand" else other,
        )  # fmt: skip
        for at, part in enumerate(parts, 1):
            said = said.replace(f"%{at}", part.replace(".", ",", 1) if part[:1].isdigit() else part)
        return said
    except ValueError:
        return translate("Supervisor", "Tulis # dan enam angka heksadesimal, mis. #0A4A63.")
    return ""


def colour_name(token: str) -> str:
    """Return a colour of the theme by the work it does."""
    return {
        "brand": translate("Supervisor", "warna utama"),
        "accent": translate("Supervisor", "warna penanda"),
        "on_brand": translate("Supervisor", "tulisan putih"),
        "on_brand2": translate("Supervisor", "tulisan kecil"),
        "accent_on_brand": translate("Supervisor", "penanda kuning"),
        "on_accent": translate("Supervisor", "tulisan gelap"),
        "brand_soft": translate("Supervisor", "latar muda"),
        "paper": translate("Supervisor", "latar layar"),
        "surface": translate("Supervisor", "latar kartu"),
    }.get(token, translate("Supervisor", "tulisan atau latar"))
