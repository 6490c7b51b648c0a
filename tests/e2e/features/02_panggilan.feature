# language: id
Fitur: Panggilan menurut nomor antrean
  Tiga kali dipanggil tanpa jawaban, nomor berikutnya yang dipanggil;
  yang dilewati dipanggil kembali pada giliran berikutnya.

  @S3-08
  Skenario: Nomor dipanggil dan pengunjung datang
    Dengan kantor yang sedang buka
    Dan Budi Santoso, Rina Kartika menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Maka layar menampilkan "A001" di "Loket 3"
    Dan layar menyebutkan panggilan itu
    Ketika pengunjungnya hadir
    Maka Loket 3 melayani "A001"

  @S3-08
  Skenario: Nomor yang tidak menjawab dilewati lalu dipanggil kembali
    Dengan kantor yang sedang buka
    Dan Budi Santoso, Rina Kartika, Dewi Lestari menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan memanggil ulang sampai tiga kali
    Dan melewatinya
    Maka antrean Loket 3 berurutan "A002, A001, A003"
    Ketika Loket 3 memanggil nomor berikutnya
    Maka layar menampilkan "A002" di "Loket 3"
    Ketika pengunjungnya hadir
    Dan mendapat jawaban "Gunakan peramban Chrome dan pecah berkas di bawah 10 MB."
    Dan pelayanannya selesai dengan salinan diserahkan dan asli di "Lemari 2"
    Dan Loket 3 memanggil nomor berikutnya
    Maka layar menampilkan "A001" di "Loket 3"

  Skenario: Salah panggil tidak menggeser giliran
    Dengan kantor yang sedang buka
    Dan Budi Santoso, Rina Kartika menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan menarik panggilan itu karena "salah tekan"
    Maka antrean Loket 3 berurutan "A001, A002"

  Skenario: Layar yang mati mengejar panggilan yang terlewat
    Dengan kantor yang sedang buka
    Dan Budi Santoso menunggu di antrean
    Ketika layar mati
    Dan Loket 3 memanggil nomor berikutnya
    Dan layar dinyalakan lagi
    Maka layar menampilkan "A001" di "Loket 3"
