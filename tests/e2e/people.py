"""The invented visitors of the stories."""

from visitor import Person

BUDI = Person(
    name="Budi Santoso",
    organisation="CV Cipta Karya Mandiri",
    address="Jalan Panglima Sudirman 45, Lumajang",
    phone="0812 3456 7890",
    problem="Unggah dokumen penawaran berhenti di 80% lalu muncul pesan koneksi terputus.",
    tender_code="1029304",
)
RINA = Person(
    name="Rina Kartika",
    organisation="PT Karya Sejahtera Abadi",
    address="Jalan Semeru 12, Lumajang",
    phone="+62 813 5555 0101",
    problem="Lupa kata sandi SPSE dan surel pemulihan sudah tidak aktif.",
    group="account",
)
DEWI = Person(
    name="Dewi Lestari",
    organisation="Pokja Pemilihan 4",
    address="Jalan Alun-alun Utara 7, Lumajang",
    phone="(0334) 881255",
    problem="Jadwal tender perlu diubah karena dokumen pemilihan direvisi.",
    group="schedule",
)
GUNTUR = Person(
    name="Guntur Prasetya",
    organisation="CV Karya Adi Mulya",
    address="Jalan Sawo 3, Lumajang",
    phone="0857 9911 4410",
    problem="Unggahan dokumen pendukung ditolak SPSE karena nama berkasnya terlalu panjang.",
    tender_code="4620342",
)
LASTRI = Person(
    name="Lastri Handayani",
    organisation="PT Graha Sarana Persada Nusantara",
    address="Jalan Anggrek 19, Lumajang",
    phone="0813 2045 6617",
    problem="SPSE menampilkan kesalahan 500 pada saat penawaran diunggah.",
    tender_code="4620342",
)
PEOPLE = {person.name: person for person in (BUDI, RINA, DEWI)}
