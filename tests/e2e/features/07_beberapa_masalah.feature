# language: id
Fitur: Beberapa masalah dalam satu kunjungan
  Pengunjung yang sudah di loket boleh menyampaikan masalah lain. Setiap masalah
  mempunyai formulir, waktu, jawaban, dan salinannya sendiri; nomor antreannya tetap satu.

  @S3-09 @S3-10 @S3-12
  Skenario: Satu pengunjung dengan dua permasalahan
    Dengan kantor yang sedang buka
    Dan Budi Santoso menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan pengunjungnya hadir
    Dan mendapat jawaban "Gunakan peramban Chrome dan pecah berkas di bawah 10 MB."
    Dan menyampaikan masalah lain "Kata sandi SPSE tidak diterima."
    Dan mendapat jawaban "Atur ulang lewat menu lupa kata sandi."
    Dan kedua formulirnya selesai dengan salinan diserahkan dan asli di "Lemari 2, map November"
    Maka formulir asli dan salinan kedua masalah tercetak
    Dan rekap hari ini memuat kedua masalah
