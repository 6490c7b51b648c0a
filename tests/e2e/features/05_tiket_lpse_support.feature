# language: id
Fitur: Tiket melalui LPSE Support
  Helpdesk menerima tiket, menentukan prioritas, meminta data yang kurang,
  menjawab sendiri atau meneruskan kepada Admin PPE, dan memastikan selesai.

  @S1-01 @S1-02 @S1-03 @S1-04 @S1-05 @S1-06 @S1-07 @S1-08 @S1-09 @S1-10
  Skenario: Tiket yang datanya kurang, lalu dapat dijawab helpdesk
    Dengan kantor yang sedang buka
    Ketika helpdesk mencatat tiket "LS-26-0771" dari Rina Kartika tentang "Tidak dapat masuk setelah ganti password"
    Dan menentukan prioritasnya dengan kategori "Lupa/reset password"
    Dan meminta "Tangkapan layar pesan kesalahan"
    Dan menerima "Tangkapan layar terlampir di tiket"
    Dan menemukan jawaban "Gunakan tautan aktivasi yang baru dikirim ke e-mail Anda."
    Dan memberitahukannya kepada pelapor
    Dan pelapor menyatakan selesai: "Ibu Rina membalas tiket: sudah dapat masuk"
    Dan formulir aslinya disimpan di "Lemari 3"
    Maka permasalahannya tidak ada lagi di daftar terbuka

  @S1-02 @S1-11 @S1-12 @S1-13 @S1-14 @S1-15
  Skenario: Tiket yang diselesaikan Admin PPE
    Dengan kantor yang sedang buka
    Ketika helpdesk mencatat tiket "LS-26-0772" dari Dewi Lestari tentang "Halaman jadwal menampilkan pesan kesalahan"
    Dan menentukan prioritasnya dengan kategori "Error/halaman SPSE"
    Dan meneruskannya kepada Admin PPE karena "Sudah dicoba di tiga peramban"
    Dan Admin PPE menemukan jawaban "Layanan aplikasi dimuat ulang; halaman jadwal sudah normal."
    Dan memberitahukannya kepada pelapor
    Dan pelapor menyatakan selesai: "Pokja 4 lewat tiket: sudah normal"
    Maka permasalahannya menunggu diarsipkan

  @S0-08 @S0-09 @S0-10 @S0-11 @S0-13 @S0-07
  Skenario: Janji tindak lanjut ditepati
    Dengan kantor tanpa front office yang sedang buka
    Dan Budi Santoso menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan pengunjungnya hadir
    Dan petugas meminta waktu karena belum ada jawaban
    Dan pengunjungnya pulang dengan nomor formulir
    Dan helpdesk kemudian menemukan jawaban "Batas unggah sudah dinaikkan oleh Admin PPE."
    Dan memberitahukannya kepada pelapor
    Dan formulir aslinya disimpan di "Lemari 1"
    Maka permasalahannya tidak ada lagi di daftar terbuka
