# language: id
Fitur: Pendampingan unggah di ruang bidding
  Penyedia melapor di kiosk, dipanggil trainer ke mejanya, mengisi dan mengunggah dengan didampingi,
  dan melapor kembali sebelum meninggalkan ruang bidding.

  @S4-01 @S4-02 @S4-03 @S4-05 @S4-06 @S4-07 @S4-08 @S4-11 @S4-12 @S4-13
  Skenario: Dari buku tamu sampai melapor keluar di kiosk
    Dengan kantor yang sedang buka
    Dan trainer siap di Meja 1
    Ketika Budi Santoso yang sudah mengikuti pelatihan meminta pendampingan
    Dan trainer memanggil penyedia berikutnya
    Maka layar dan suara memanggil "B001" ke ruang bidding, Meja 1
    Ketika penyedianya duduk di "PC 1"
    Dan data kualifikasinya belum diisi, lalu dijelaskan
    Dan pengisian dan unggahannya berhasil
    Dan enkripsinya dijelaskan
    Dan penawarannya terunggah
    Maka "PC 1" menunggu dibersihkan
    Ketika penyedianya melapor keluar di kiosk
    Maka slipnya menyebut "B001" dan tidak menyebut tender maupun perusahaannya
    Ketika trainer membersihkan "PC 1"
    Maka "PC 1" dapat dipakai lagi

  @S4-06 @S4-08 @S4-09 @S4-11 @S4-12
  Skenario: Dua permasalahan, keduanya terselesaikan dan kembali ke langkah asalnya
    Dengan kantor yang sedang buka
    Dan trainer siap di Meja 1
    Ketika Budi Santoso yang sudah mengikuti pelatihan meminta pendampingan
    Dan trainer memanggil penyedia berikutnya
    Dan penyedianya duduk di "PC 2"
    Dan data kualifikasinya belum diisi, lalu dijelaskan
    Dan pengisiannya gagal karena "Unggahan dokumen pendukung ditolak SPSE."
    Dan permasalahannya selesai: "Nama berkas dipendekkan, lalu diunggah ulang."
    Maka sesinya berada di langkah "S4-08"
    Ketika pengisian dan unggahannya berhasil
    Dan enkripsinya dijelaskan
    Dan penawarannya gagal karena "Kunci publik tender tidak dikenali Apendo."
    Dan permasalahannya selesai: "Kunci publik diunduh ulang dari halaman tender."
    Maka sesinya berada di langkah "S4-12"
    Ketika penawarannya terunggah
    Dan penyedianya melapor keluar di meja trainer
    Maka kedua permasalahan itu terjawab dan dapat diarsipkan

  @S4-09 @S4-10 @S4-13
  Skenario: Permasalahan yang dieskalasikan mengakhiri sesi
    Dengan kantor yang sedang buka
    Dan trainer siap di Meja 1
    Ketika Budi Santoso yang sudah mengikuti pelatihan meminta pendampingan
    Dan trainer memanggil penyedia berikutnya
    Dan penyedianya duduk di "Laptop 1"
    Dan data kualifikasinya sudah diisi
    Dan enkripsinya dijelaskan
    Dan penawarannya gagal karena "SPSE menampilkan kesalahan 500 pada saat mengunggah."
    Dan permasalahannya tidak dapat diselesaikan
    Maka sesinya berakhir dengan eskalasi
    Ketika trainer memasukkannya sendiri di LKPP dengan nomor "TTS-26-7001"
    Dan mengonfirmasikannya melalui telepon: "Diterima Bapak Andi, Helpdesk LKPP"
    Dan penyedianya melapor keluar di meja trainer

  @S4-03 @S4-04
  Skenario: Belum mengikuti pelatihan, mengikuti pelatihan dahulu
    Dengan kantor yang sedang buka
    Ketika Rina Kartika yang belum mengikuti pelatihan datang ke kiosk untuk pendampingan
    Maka kiosk menyebut pelatihan "Pelatihan SPSE bagi penyedia"
    Ketika ia memilih mengikuti pelatihan dahulu
    Maka minatnya tercatat dan kunjungannya berakhir

  @S4-04 @S4-05
  Skenario: Belum mengikuti pelatihan, tetap didampingi sampai batas waktu lewat
    Dengan kantor yang sedang buka
    Dan trainer siap di Meja 1
    Ketika Rina Kartika yang belum mengikuti pelatihan datang ke kiosk untuk pendampingan
    Dan ia tetap meminta pendampingan karena batas waktunya dekat
    Dan trainer memanggil penyedia berikutnya
    Dan penyedianya duduk di "PC 1"
    Dan batas waktunya lewat sebelum selesai
    Maka sesinya berakhir dengan "batas waktu lewat"

  @S4-06 @S4-07
  Skenario: Penyedia berhenti dan pergi tanpa melapor
    Dengan kantor yang buka pada 2026-11-23 13.00
    Dan trainer siap di Meja 1
    Ketika Budi Santoso yang sudah mengikuti pelatihan meminta pendampingan
    Dan trainer memanggil penyedia berikutnya
    Dan penyedianya duduk di "PC 1"
    Dan data kualifikasinya belum diisi, lalu dijelaskan
    Dan penyedianya berhenti karena "Dokumen perusahaan tertinggal."
    Dan waktu berjalan sampai 2026-11-24 08.00
    Dan konsol dinyalakan lagi
    Maka ia tercatat keluar tanpa lapor, sebagai penyimpangan output S4-13
