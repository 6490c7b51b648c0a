# language: id
Fitur: Konsultasi melalui telepon
  Helpdesk mengangkat telepon, menggali permasalahan, menjawab dan mengarsipkan;
  penelepon tidak mengisi buku tamu dan tidak mengambil nomor antrean.

  @S0-01 @S0-02 @S0-03 @S0-04 @S0-05 @S0-06 @S0-07 @S0-13
  Skenario: Penelepon langsung mendapat jawaban
    Dengan kantor yang sedang buka
    Ketika telepon di Loket 3 berdering lalu diangkat
    Dan Rina Kartika menyampaikan masalahnya
    Dan dijawab "Gunakan menu Lupa Password di halaman masuk SPSE." dan formulirnya diarsipkan di "Lemari 4"
    Maka formulirnya ada di arsip di "Lemari 4"
