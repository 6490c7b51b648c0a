# language: id
Fitur: Eskalasi lewat e-mail kantor
  Loket mengirim surat yang disetujui petugas, membaca balasan, dan menunggu petugas mengatakan apa artinya.

  @S2-01 @S2-02 @S2-05 @S2-06 @S2-07 @S2-08 @S2-09 @S2-10 @S2-11 @S2-12 @S2-13 @S2-15
  Skenario: Dari surat pertama sampai jawaban LKPP, melewati Idul Fitri
    Dengan kantor bersurat elektronik yang buka pada 2027-03-05 09.00
    Ketika helpdesk mencatat tiket beralamat rina@karya.example nomor "LS-27-0102" dari Rina Kartika tentang "Tidak dapat masuk setelah ganti password"
    Dan menentukan prioritasnya dengan kategori "Lupa/reset password"
    Dan petugas mencatat bahwa masalahnya tidak dapat ditangani di sini
    Dan mengirimnya lewat e-mail kantor
    Maka surat ke-1 sampai di LKPP, memuat "Tidak dapat masuk setelah ganti password"
    Dan eskalasinya "Terkirim ke LKPP"
    Ketika mesin LKPP membalas "Tiket Anda sudah kami terima."
    Maka eskalasinya "Diterima LKPP"
    Dan LKPP ditunggu "17 Mar 2027 16.00"
    Ketika LKPP membalas e-mail "Mohon tangkapan layar halaman masuk."
    Dan petugas mengambil jawaban itu
    Dan dengan satu tombol mencatatnya sebagai permintaan data
    Dan meneruskan permintaan itu lewat e-mail kepada pelapor
    Maka surat ke-2 sampai di rina@karya.example, memuat "Mohon tangkapan layar halaman masuk."
    Ketika waktu berjalan sampai 2027-03-17 10.00
    Dan rina@karya.example membalas e-mail "Kejadiannya pukul 09.12, pesan: akun terkunci."
    Dan meneruskan datanya ke LKPP dengan dua tombol
    Maka surat ke-3 sampai di LKPP, memuat "Kejadiannya pukul 09.12, pesan: akun terkunci."
    Dan LKPP ditunggu "18 Mar 2027 16.00"
    Ketika LKPP membalas e-mail "Akun sudah kami buka."
    Dan mencatatnya sebagai penyelesaian dengan jawaban "Akun Ibu sudah dibuka oleh LKPP; silakan masuk."
    Dan memberitahukannya kepada pelapor
    Dan pelapor menyatakan selesai: "Ibu Rina lewat e-mail: sudah dapat masuk"
    Dan formulir aslinya disimpan di "Lemari 3"
    Maka permasalahannya tidak ada lagi di daftar terbuka
