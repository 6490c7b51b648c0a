# language: id
Fitur: Buku tamu, formulir, dan nomor antrean
  Pengunjung mengisi buku tamu dan Formulir Konsultasi sendiri di kiosk,
  lalu menunggu dengan nomor di tangan.

  @S3-01 @S3-02 @S3-03 @S3-04 @S3-05 @S3-07
  Skenario: Pengunjung mengisi formulir dan mendapat nomor antrean
    Dengan kantor yang sedang buka
    Ketika Budi Santoso dari CV Cipta Karya Mandiri mengisi buku tamu di kiosk
    Dan menuliskan masalahnya "Unggah dokumen penawaran berhenti di 80% lalu muncul pesan koneksi terputus"
    Dan memeriksa isiannya lalu meminta nomor
    Maka kiosk memberinya nomor "A001" dan nomor formulir
    Dan tiket "A001" tercetak dengan kode QR-nya
    Dan "A001" ada di daftar antrean Loket 3

  @S3-06
  Skenario: Formulir yang belum lengkap diminta dilengkapi
    Dengan kantor yang sedang buka
    Ketika Budi Santoso dari CV Cipta Karya Mandiri mengisi buku tamu di kiosk
    Dan melewati isian masalahnya
    Maka kiosk menunjukkan bahwa masalahnya belum diisi
    Ketika ia melengkapinya dengan "Lupa kata sandi SPSE"
    Dan memeriksa isiannya lalu meminta nomor
    Maka kiosk memberinya nomor "A001" dan nomor formulir

  Skenario: Kertas tiket habis, nomor tetap ada
    Dengan kantor yang sedang buka
    Dan kertas printer tiket habis
    Ketika Budi Santoso dari CV Cipta Karya Mandiri mengambil nomor
    Maka kiosk memberinya nomor "A001" dan nomor formulir
    Dan kiosk menjelaskan bahwa tiketnya tidak tercetak
    Dan petugas melihat bahwa kertas kiosk habis
