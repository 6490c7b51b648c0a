# language: id
Fitur: Eskalasi ke Helpdesk LKPP, dimasukkan sendiri oleh petugas
  Yang tidak dapat ditangani di kantor diteruskan dalam lima menit, ditagih setiap hari kerja
  menurut kalender LKPP, dan jawabannya disampaikan kepada pengguna.

  @S3-08 @S3-11 @S3-12 @S2-01 @S2-02 @S2-11 @S2-12 @S2-13 @S2-14 @S2-15
  Skenario: Dari loket ke LKPP, melewati akhir tahun
    Dengan kantor yang buka pada 2026-12-30 14.00
    Dan Budi Santoso menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan pengunjungnya hadir
    Dan 12 menit berlalu
    Dan petugas mencatat bahwa masalahnya tidak dapat ditangani di sini
    Dan 4 menit berlalu
    Dan memasukkannya sendiri di LKPP dengan nomor "TTS-26-9917"
    Maka LKPP ditunggu "4 Jan 2027 16.00"
    Ketika pengunjungnya menerima salinan yang menyebut eskalasi itu
    Dan waktu berjalan sampai 2027-01-04 16.30
    Dan membuka percakapan dengan LKPP
    Dan menanyakan statusnya kepada LKPP
    Dan waktu berjalan sampai 2027-01-05 09.00
    Dan mencatat perkembangan dari LKPP "Sedang diperiksa tim aplikasi."
    Maka LKPP ditunggu "6 Jan 2027 16.00"
    Ketika waktu berjalan sampai 2027-01-06 10.00
    Dan LKPP menyelesaikannya "Batas unggah dinaikkan di peladen." dan petugas menulis jawaban "Batas unggah sudah dinaikkan; silakan unggah lagi."
    Dan memberitahukannya kepada pelapor
    Dan petugas mencatat sebab keterlambatan LKPP
    Dan formulir aslinya disimpan di "Lemari 2, map Januari"
    Maka permasalahannya tidak ada lagi di daftar terbuka
    Dan penyimpangan LKPP tercatat atas LKPP, bukan atas petugas

  @S2-01 @S2-03 @S2-04 @S2-05 @S2-06 @S2-07 @S2-08 @S2-09 @S2-10
  Skenario: LKPP meminta data, lalu mengembalikannya, melewati Idul Fitri
    Dengan kantor yang buka pada 2027-03-05 09.00
    Ketika helpdesk mencatat tiket "LS-27-0101" dari Rina Kartika tentang "Tidak dapat masuk setelah ganti password"
    Dan menentukan prioritasnya dengan kategori "Lupa/reset password"
    Dan petugas mencatat bahwa masalahnya tidak dapat ditangani di sini
    Dan memasukkannya sendiri di LKPP dengan nomor "TTS-27-0042"
    Maka LKPP ditunggu "17 Mar 2027 16.00"
    Ketika LKPP meminta "Tangkapan layar halaman masuk" dan petugas menyampaikannya kepada pengguna
    Dan waktu berjalan sampai 2027-03-17 10.00
    Dan data "Tangkapan layar terlampir." dari pengguna diteruskan ke LKPP
    Maka LKPP ditunggu "18 Mar 2027 16.00"
    Ketika LKPP mengembalikannya dengan panduan "Kewenangan LPSE: aktifkan ulang akun lewat menu Admin PPE."
    Dan menemukan jawaban "Akun Ibu sudah diaktifkan ulang; silakan masuk."
    Dan memberitahukannya kepada pelapor
    Dan pelapor menyatakan selesai: "Ibu Rina: sudah dapat masuk"
    Dan formulir aslinya disimpan di "Lemari 3"
    Maka permasalahannya tidak ada lagi di daftar terbuka

  @S1-11 @S1-12 @S1-13 @S1-16 @S1-17 @S1-18
  Skenario: Tiket yang diteruskan Admin PPE ke LKPP
    Dengan kantor yang buka pada 2026-12-30 09.00
    Ketika helpdesk mencatat tiket "LS-26-0773" dari Dewi Lestari tentang "Halaman jadwal menampilkan pesan kesalahan"
    Dan menentukan prioritasnya dengan kategori "Error/halaman SPSE"
    Dan meneruskannya kepada Admin PPE karena "Sudah dicoba di tiga peramban"
    Dan Admin PPE mencatat bahwa masalahnya tidak dapat ditangani di sini
    Dan memasukkannya sendiri di LKPP dengan nomor "TTS-26-9918"
    Dan LKPP menyelesaikannya "Diperbaiki pada versi 4.5.1." dan petugas menulis jawaban "Halaman jadwal sudah diperbaiki."
    Dan memberitahukannya kepada pelapor
    Dan pelapor menyatakan selesai: "Pokja 4: sudah normal"
    Dan formulir aslinya disimpan di "Lemari 3"
    Maka permasalahannya tidak ada lagi di daftar terbuka

  @S0-08 @S0-09 @S0-10 @S0-12 @S0-11 @S0-13 @S0-07
  Skenario: Janji tindak lanjut yang jawabannya datang dari LKPP
    Dengan kantor tanpa front office yang buka pada 2026-12-30 09.00
    Dan Budi Santoso menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan pengunjungnya hadir
    Dan petugas meminta waktu karena belum ada jawaban
    Dan pengunjungnya pulang dengan nomor formulir
    Dan petugas membuka permasalahannya
    Dan petugas mencatat bahwa masalahnya tidak dapat ditangani di sini
    Dan memasukkannya sendiri di LKPP dengan nomor "TTS-26-9919"
    Dan LKPP menyelesaikannya "Batas unggah dinaikkan." dan petugas menulis jawaban "Batas unggah sudah dinaikkan."
    Dan memberitahukannya kepada pelapor
    Dan formulir aslinya disimpan di "Lemari 1"
    Maka permasalahannya tidak ada lagi di daftar terbuka
