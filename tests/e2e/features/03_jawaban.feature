# language: id
Fitur: Jawaban tertulis, salinan, dan arsip
  Jawaban ditulis pada Formulir Konsultasi, pengunjung menerima salinan,
  lembar asli diarsipkan, dan permasalahannya masuk rekap.

  @S3-09 @S3-10 @S3-12
  Skenario: Satu konsultasi sampai diarsipkan
    Dengan kantor yang sedang buka
    Dan Budi Santoso menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan pengunjungnya hadir
    Dan mendapat jawaban "Gunakan peramban Chrome dan pecah berkas di bawah 10 MB."
    Dan pelayanannya selesai dengan salinan diserahkan dan asli di "Lemari 2, map November"
    Maka formulir asli dan salinannya memuat jawaban itu
    Dan formulirnya ada di arsip di "Lemari 2, map November"
    Dan rekap hari ini memuat satu baris dengan jawaban itu
