"""The SPSE roles that the form offers; "lainnya" may be written freely."""

from loket_operator.words import translate


def spse_roles() -> tuple[str, ...]:
    """Return the roles in the order of how often they come."""
    return (
        translate("Form", "Penyedia"),
        translate("Form", "Calon penyedia"),
        translate("Form", "Pokja Pemilihan"),
        translate("Form", "PPK"),
        translate("Form", "Pejabat Pengadaan"),
        translate("Form", "PA/KPA"),
        translate("Form", "Auditor"),
        translate("Form", "Lainnya"),
    )
