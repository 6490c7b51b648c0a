"""The SPSE roles that the form offers: stored as they stand, in the words of the procedure, whatever language is shown."""

SPSE_ROLES = (
    "Penyedia",
    "Calon penyedia",
    "Pokja Pemilihan",
    "PPK",
    "Pejabat Pengadaan",
    "PA/KPA",
    "Auditor",
    "Lainnya",
)
