# language: id
Fitur: E-mail yang tidak pasti miliknya siapa
  Yang tidak pasti menunggu petugas; tidak ada yang ditautkan dengan menebak, tidak ada yang hilang.

  Skenario: Balasan dari alamat yang belum dikenal ditautkan dengan satu tombol
    Dengan kantor bersurat elektronik yang buka pada 2027-03-05 09.00
    Ketika helpdesk mencatat tiket beralamat rina@karya.example nomor "LS-27-0107" dari Rina Kartika tentang "Unggah berhenti di 80%"
    Dan menentukan prioritasnya dengan kategori "Lupa/reset password"
    Dan petugas mencatat bahwa masalahnya tidak dapat ditangani di sini
    Dan mengirimnya lewat e-mail kantor
    Maka surat ke-1 sampai di LKPP, memuat "Unggah berhenti di 80%"
    Ketika orang.lain@lembaga.example menulis tanpa membalas "Perbarui peramban, lalu unggah lagi.", menyebut kode rujukannya
    Maka 1 e-mail menunggu di "Belum tertaut"
    Ketika petugas membukanya dan menautkannya ke usulan pertama
    Maka tidak ada e-mail yang menunggu
    Dan percakapan dengan LKPP memuat "Perbarui peramban, lalu unggah lagi."

  Skenario: E-mail yang bukan milik siapa pun disisihkan dan dapat kembali
    Dengan kantor bersurat elektronik yang buka pada 2027-03-05 09.00
    Ketika toko@alat-tulis.example menulis "Penawaran alat tulis kantor"
    Maka 1 e-mail menunggu di "Belum tertaut"
    Ketika petugas membukanya dan menyisihkannya
    Maka tidak ada e-mail yang menunggu
    Ketika petugas mengembalikannya dengan satu tombol
    Maka 1 e-mail menunggu di "Belum tertaut"
