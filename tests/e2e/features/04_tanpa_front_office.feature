# language: id
Fitur: Kantor tanpa front office
  Helpdesk menerima pengunjung yang datang langsung, menjawab atau meminta waktu,
  dan memberikan nomor formulir untuk penelusuran.

  @S0-04 @S0-05 @S0-06 @S0-07
  Skenario: Permasalahan yang dapat dijawab
    Dengan kantor tanpa front office yang sedang buka
    Dan Budi Santoso menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan pengunjungnya hadir
    Dan mendapat jawaban "Kata sandi dapat diatur ulang melalui menu Lupa Password."
    Dan pelayanannya selesai dengan salinan diserahkan dan asli di "Lemari 1"
    Maka formulirnya ada di arsip di "Lemari 1"

  @S0-04 @S0-05 @S0-08
  Skenario: Permasalahan yang belum ada jawabannya
    Dengan kantor tanpa front office yang sedang buka
    Dan Budi Santoso menunggu di antrean
    Ketika Loket 3 memanggil nomor berikutnya
    Dan pengunjungnya hadir
    Dan petugas meminta waktu karena belum ada jawaban
    Maka nomor formulir diberikan kepada pengunjung
