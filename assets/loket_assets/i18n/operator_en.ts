<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>Archive</name>
    <message>
        <source>Belum tersimpan: %1 huruf, paling banyak %2. Ringkas dahulu.</source>
        <translation>Not saved yet: %1 characters, at most %2. Shorten it first.</translation>
    </message>
    <message>
        <source>Jawaban tersimpan di formulir.</source>
        <translation>The answer is in the form.</translation>
    </message>
    <message>
        <source>Tulis jawaban dahulu, baru simpan.</source>
        <translation>Write the answer first, then save.</translation>
    </message>
    <message>
        <source>Asli diarsipkan, nomor %1.</source>
        <translation>Original filed, number %1.</translation>
    </message>
    <message>
        <source>Tulis dahulu tempat formulir asli, mis. Lemari 2, map November.</source>
        <translation>Write first where the original lies, e.g. Cabinet 2, November folder.</translation>
    </message>
    <message>
        <source>Simpan jawaban</source>
        <translation>Save answer</translation>
    </message>
    <message>
        <source>Salinan sudah diserahkan</source>
        <translation>Copy handed over</translation>
    </message>
    <message>
        <source>Cetakan</source>
        <translation>Prints</translation>
    </message>
    <message>
        <source>mis. Lemari 2, map November 2026</source>
        <translation>e.g. Cabinet 2, folder November 2026</translation>
    </message>
    <message>
        <source>Tempat formulir asli</source>
        <translation>Place of the original form</translation>
    </message>
    <message>
        <source>Simpan sementara</source>
        <translation>File for now</translation>
    </message>
    <message>
        <source>Arsipkan final</source>
        <translation>File for good</translation>
    </message>
    <message>
        <source>Formulir asli bertanda tangan disimpan di</source>
        <translation>The signed original is kept in</translation>
    </message>
    <message>
        <source>Final setelah bagian C dijawab; sampai saat itu simpan sementara.</source>
        <translation>For good once part C is answered; until then file it for now.</translation>
    </message>
    <message>
        <source>Diarsipkan final, nomor %1. Tidak dapat diubah lagi.</source>
        <translation>Filed for good, number %1. It can no longer be changed.</translation>
    </message>
    <message>
        <source>Tersimpan sementara, nomor %1.</source>
        <translation>Filed for now, number %1.</translation>
    </message>
    <message>
        <source>Kembali ke daftar</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>A. Pengunjung</source>
        <translation>A. Visitor</translation>
    </message>
    <message>
        <source>B. Permasalahan</source>
        <translation>B. Problem</translation>
    </message>
    <message>
        <source>C. Jawaban / solusi</source>
        <translation>C. Answer / solution</translation>
    </message>
    <message>
        <source>Tulis jawaban untuk pengunjung.</source>
        <translation>Write the answer for the visitor.</translation>
    </message>
    <message>
        <source>Pakai versi itu, teks saya di bawahnya</source>
        <translation>Take that version, my text below it</translation>
    </message>
    <message>
        <source>Sudah saya baca, lanjutkan teks saya</source>
        <translation>I have read it, go on with my text</translation>
    </message>
    <message>
        <source>Petugas lain</source>
        <translation>Another officer</translation>
    </message>
    <message>
        <source>%1 menyimpan formulir ini lebih dahulu. Teks Anda tidak diubah.</source>
        <translation>%1 saved this form first. Your text was not changed.</translation>
    </message>
    <message>
        <source>(bagian C kosong)</source>
        <translation>(part C is empty)</translation>
    </message>
    <message>
        <source>Folder %1 tidak dapat ditulisi. Beri tahu pengelola sistem, lalu coba lagi.</source>
        <translation>The folder %1 cannot be written to. Tell the system manager, then try again.</translation>
    </message>
    <message>
        <source>Cari formulir</source>
        <translation>Search forms</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Semua tanggal</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 hari terakhir</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Pilih tanggal…</source>
        <translation>Choose dates…</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Semua kategori</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Nomor formulir</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>Nama dan instansi</source>
        <translation>Name and organisation</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pemberi penjelasan</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Semua formulir sudah diarsipkan.</source>
        <translation>All forms are filed.</translation>
    </message>
    <message>
        <source>Belum ada formulir.</source>
        <translation>No forms yet.</translation>
    </message>
    <message>
        <source>Tidak ada formulir yang cocok. Kurangi kata, atau ubah tanggal dan kategori.</source>
        <translation>No form matches. Use fewer words, or change dates and category.</translation>
    </message>
    <message>
        <source>%1 formulir</source>
        <translation>%1 forms</translation>
    </message>
    <message>
        <source>Basis data tidak menjawab; dokumen belum dibuat. Coba lagi sebentar lagi.</source>
        <translation>The database does not answer; the document was not made. Try again in a moment.</translation>
    </message>
    <message>
        <source>Semua salinan sudah diserahkan.</source>
        <translation>All copies have been handed over.</translation>
    </message>
    <message>
        <source>sejak %1 pukul %2</source>
        <translation>since %1, %2</translation>
    </message>
    <message>
        <source>Sudah diserahkan</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Print copy</translation>
    </message>
    <message>
        <source>Buka formulir</source>
        <translation>Open form</translation>
    </message>
    <message>
        <source>Pencetak A4 sedang berhenti; lembar menunggu di antreannya.</source>
        <translation>The A4 printer is stopped; the sheets wait in its queue.</translation>
    </message>
    <message>
        <source>Lembar dikirim ke pencetak.</source>
        <translation>The sheet was sent to the printer.</translation>
    </message>
    <message>
        <source>Salinan tercatat sudah diserahkan.</source>
        <translation>The copy is noted as handed over.</translation>
    </message>
    <message>
        <source>Tanggal akhir mendahului tanggal mulai. Pilih tanggal akhir yang sama atau sesudahnya.</source>
        <translation>The last date is before the first. Choose a last date on or after it.</translation>
    </message>
    <message>
        <source>Tidak ada permasalahan yang tercatat pada tanggal ini.</source>
        <translation>No problems were recorded on these dates.</translation>
    </message>
    <message>
        <source>Tidak ada tamu yang tercatat pada tanggal ini.</source>
        <translation>No guests were recorded on these dates.</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Bulan lalu</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan XLSX</source>
        <translation>Save XLSX</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Permasalahan</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Solusi</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Rekap permasalahan</source>
        <translation>Recap of problems</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Pulang</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Telepon/HP</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>Arsip formulir</source>
        <translation>Form archive</translation>
    </message>
    <message>
        <source>Salinan belum diserahkan</source>
        <translation>Copies not handed over</translation>
    </message>
    <message>
        <source>belum dijawab</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>menunggu keterangan</source>
        <translation>awaiting details</translation>
    </message>
    <message>
        <source>di Admin PPE</source>
        <translation>with Admin PPE</translation>
    </message>
    <message>
        <source>dijanjikan</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>dieskalasikan</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>solusi diketahui</source>
        <translation>solution known</translation>
    </message>
    <message>
        <source>menunggu konfirmasi</source>
        <translation>awaiting confirmation</translation>
    </message>
    <message>
        <source>dijawab</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>digabung</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>belum diarsipkan</source>
        <translation>not filed</translation>
    </message>
    <message>
        <source>diarsipkan final</source>
        <translation>filed for good</translation>
    </message>
    <message>
        <source>Cetak %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Cetak ulang %1 (ke-%2)</source>
        <translation>Reprint %1 (no. %2)</translation>
    </message>
    <message>
        <source>Sedang dikirim ke pencetak A4…</source>
        <translation>Sending to the A4 printer…</translation>
    </message>
    <message>
        <source>%1 dikirim ke pencetak pukul %2.</source>
        <translation>%1 was sent to the printer at %2.</translation>
    </message>
    <message>
        <source>Sedang dibuat…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>Tersimpan di:</source>
        <translation>Saved in:</translation>
    </message>
    <message>
        <source>Dikirim ke pencetak A4.</source>
        <translation>Sent to the A4 printer.</translation>
    </message>
    <message>
        <source>Dijanjikan kabar paling lambat %1.</source>
        <translation>An answer is promised by %1.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Instansi/perusahaan</source>
        <translation>Organisation/company</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Peran di SPSE</source>
        <translation>Role in SPSE</translation>
    </message>
    <message>
        <source>Pemberi penjelasan: %1, %2 pukul %3</source>
        <translation>Explained by %1, %2, %3</translation>
    </message>
    <message>
        <source>Tersimpan sebagai konsep. Tekan “Simpan jawaban” agar masuk formulir.</source>
        <translation>Kept as a draft. Press “Save answer” to put it into the form.</translation>
    </message>
    <message>
        <source>Arsip &amp; rekap</source>
        <translation>Archive &amp; recap</translation>
    </message>
    <message>
        <source>Nomor, nama, perusahaan, telepon, kata permasalahan atau jawaban…</source>
        <translation>Number, name, company, telephone, words of problem or answer…</translation>
    </message>
    <message>
        <source>31 hari terakhir</source>
        <translation>Last 31 days</translation>
    </message>
    <message>
        <source>Semua keadaan</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Semua petugas</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>Belum diarsipkan</source>
        <translation>Not filed yet</translation>
    </message>
    <message>
        <source>Lebih baru</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Lebih lama</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Formulir %1–%2, masih ada yang lebih lama</source>
        <translation>Forms %1–%2, older ones follow</translation>
    </message>
    <message>
        <source>Formulir %1–%2, sampai yang terlama</source>
        <translation>Forms %1–%2, to the oldest</translation>
    </message>
    <message>
        <source>baru dicatat</source>
        <translation>just recorded</translation>
    </message>
    <message>
        <source>Jadikan artikel…</source>
        <translation>Make an article…</translation>
    </message>
    <message>
        <source>Berkas bukti</source>
        <translation>Evidence dossier</translation>
    </message>
    <message>
        <source>Berkas bukti sedang dibuat; jurnal diperiksa…</source>
        <translation>The dossier is being made; the journal is examined…</translation>
    </message>
    <message>
        <source>Berkas bukti tersimpan: %1</source>
        <translation>Dossier saved: %1</translation>
    </message>
    <message>
        <source>Jumlah: %1 permasalahan. Berkas memuat hitungan tiap langkah dan satu bagian untuk tiap permasalahan.</source>
        <translation>Total: %1 cases. The file holds the counts of every step and one part a case.</translation>
    </message>
    <message>
        <source>Satu berkas memuat %1 permasalahan pertama; pilih periode yang lebih pendek untuk sisanya.</source>
        <translation>One file holds the first %1 cases; choose a shorter period for the rest.</translation>
    </message>
    <message>
        <source>Hanya yang menyimpang</source>
        <translation>Only those that deviated</translation>
    </message>
    <message>
        <source>Sertakan semua permasalahan</source>
        <translation>Include all cases</translation>
    </message>
    <message>
        <source>Tidak ada permasalahan dengan penyimpangan pada tanggal ini. Berkas tetap memuat hitungan tiap langkah.</source>
        <translation>No case deviated on these dates. The file still holds the counts of every step.</translation>
    </message>
    <message>
        <source>Berkas bukti tersimpan di folder ekspor.</source>
        <translation>The dossier is in the exports folder.</translation>
    </message>
    <message>
        <source>Simpan PDF: formulir, langkah dan standarnya, penyimpangan, pemeriksaan jurnal</source>
        <translation>Save a PDF: form, steps and their standards, deviations, the journal&apos;s examination</translation>
    </message>
    <message>
        <source>Penyimpangan</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Belum dijelaskan</source>
        <translation>Not explained</translation>
    </message>
    <message>
        <source>Belum disetujui</source>
        <translation>Not signed off</translation>
    </message>
    <message>
        <source>Permasalahan dalam berkas bukti</source>
        <translation>Cases in the dossier</translation>
    </message>
    <message>
        <source>Rekap, buku tamu, bukti</source>
        <translation>Recap, guest book, evidence</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Recap</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Artikel pengetahuan</source>
        <translation>Knowledge article</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pertanyaan atau permasalahan</source>
        <translation>Question or problem</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Simpan artikel</source>
        <translation>Save article</translation>
    </message>
    <message>
        <source>Tetap simpan</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Isi judulnya.</source>
        <translation>Write the title.</translation>
    </message>
    <message>
        <source>Isi jawabannya.</source>
        <translation>Write the answer.</translation>
    </message>
    <message>
        <source>Artikel dibaca semua petugas. Periksa dan hapus data pribadi ini: %1</source>
        <translation>All officers read articles. Look at these personal data and take them out: %1</translation>
    </message>
    <message>
        <source>Artikel tersimpan; akan ditawarkan pada permasalahan serupa.</source>
        <translation>The article is saved; it will be offered for resembling problems.</translation>
    </message>
    <message>
        <source>Petugas lain menyimpan artikel ini lebih dahulu. Isinya kini ditampilkan.</source>
        <translation>Another officer saved this article first. Its text is shown now.</translation>
    </message>
    <message>
        <source>nama “%1”</source>
        <translation>name “%1”</translation>
    </message>
    <message>
        <source>telepon %1</source>
        <translation>telephone %1</translation>
    </message>
    <message>
        <source>surel %1</source>
        <translation>e-mail %1</translation>
    </message>
    <message>
        <source>nomor identitas %1</source>
        <translation>identity number %1</translation>
    </message>
</context>
<context>
    <name>Bidding</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Belum ikut pelatihan: sarankan dahulu, atau dampingi dengan alasan.</source>
        <translation>No training yet: advise it first, or assist with a reason.</translation>
    </message>
    <message>
        <source>Sarankan, selesai</source>
        <translation>Advise and end</translation>
    </message>
    <message>
        <source>mis. batas waktu hari ini</source>
        <translation>e.g. the deadline is today</translation>
    </message>
    <message>
        <source>Tetap dampingi</source>
        <translation>Assist anyway</translation>
    </message>
    <message>
        <source>Minat mengikuti pelatihan</source>
        <translation>Would come to a training</translation>
    </message>
    <message>
        <source>Alasan tetap didampingi</source>
        <translation>Why assist anyway</translation>
    </message>
    <message>
        <source>tidak menyatakan minat</source>
        <translation>did not say so</translation>
    </message>
    <message>
        <source>tanggal mana saja</source>
        <translation>any date</translation>
    </message>
    <message>
        <source>Siapa yang meneruskan sesi ini?</source>
        <translation>Who goes on with this session?</translation>
    </message>
    <message>
        <source>Serahkan</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Meja</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>meja yang sama</source>
        <translation>the same table</translation>
    </message>
    <message>
        <source>mis. dokumen perusahaan belum lengkap</source>
        <translation>e.g. company documents are incomplete</translation>
    </message>
    <message>
        <source>Batas waktu lewat</source>
        <translation>Deadline passed</translation>
    </message>
    <message>
        <source>Penyedia berhenti</source>
        <translation>Provider stops</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Akhiri sesi %1 sekarang? Tulis alasannya, lalu pilih.</source>
        <translation>End session %1 now? Write the reason, then choose.</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Tempat lain…</source>
        <translation>Other seat…</translation>
    </message>
    <message>
        <source>Salah panggil…</source>
        <translation>Wrong call…</translation>
    </message>
    <message>
        <source>Pergi…</source>
        <translation>Left…</translation>
    </message>
    <message>
        <source>dipanggil %1</source>
        <translation>called %1</translation>
    </message>
    <message>
        <source>sudah hadir</source>
        <translation>is here</translation>
    </message>
    <message>
        <source>Panggil ulang (%1/%2)</source>
        <translation>Call again (%1/%2)</translation>
    </message>
    <message>
        <source>Lewati…</source>
        <translation>Skip…</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Dudukkan di %1</source>
        <translation>Seat at %1</translation>
    </message>
    <message>
        <source>Mulai, perangkat sendiri</source>
        <translation>Begin, own device</translation>
    </message>
    <message>
        <source>Tidak ada tempat kosong</source>
        <translation>No free seat</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 selesai: penyedia akan dihubungi bila ada jawaban. Kirim eskalasi ini, lalu konfirmasi ke LKPP lewat telepon.</source>
        <translation>%1 is over: the provider will be contacted. Send this escalation, then confirm it with LKPP by telephone.</translation>
    </message>
    <message>
        <source>%1 selesai: disarankan mengikuti pelatihan dahulu.</source>
        <translation>%1 is over: training was advised first.</translation>
    </message>
    <message>
        <source>%1 selesai: %2. Sebelum pulang penyedia melapor keluar; bersihkan tempatnya.</source>
        <translation>%1 is over: %2. The provider reports out before leaving; clean the seat.</translation>
    </message>
    <message>
        <source>%1 baru saja diubah petugas lain: %2. Layar diperbarui, isian Anda tetap.</source>
        <translation>Another officer has just changed %1: %2. The screen is up to date, what you typed is kept.</translation>
    </message>
    <message>
        <source>Tempat itu baru saja berubah. Pilih sekali lagi.</source>
        <translation>That seat has just changed. Choose once more.</translation>
    </message>
    <message>
        <source>Tempat itu dipesan untuk penyedia lain. Pilih tempat lain.</source>
        <translation>That seat is reserved for another provider. Choose another one.</translation>
    </message>
    <message>
        <source>Tempat itu baru saja dipakai. Pilih tempat lain.</source>
        <translation>That seat has just been taken. Choose another one.</translation>
    </message>
    <message>
        <source>Tempat itu belum dibersihkan. Pilih tempat lain atau bersihkan dahulu.</source>
        <translation>That seat is not clean yet. Choose another one or clean it first.</translation>
    </message>
    <message>
        <source>Tempat itu rusak. Pilih tempat lain.</source>
        <translation>That seat is out of order. Choose another one.</translation>
    </message>
    <message>
        <source>Hanya helpdesk dan trainer yang mendampingi di ruang bidding.</source>
        <translation>Only help desk and trainers assist in the bidding room.</translation>
    </message>
    <message>
        <source>Sudah diurus di tempat lain. Layar diperbarui.</source>
        <translation>Somebody else has done this already. The screen is up to date.</translation>
    </message>
    <message>
        <source>Teks ini tampak memuat kata sandi, kunci, atau berkas penawaran. Hapus itu; bila bukan, kirim sekali lagi.</source>
        <translation>This text seems to hold a password, a key or an offer file. Remove it; if it does not, send once more.</translation>
    </message>
    <message>
        <source>Tulis dahulu apa yang tidak berhasil.</source>
        <translation>First write what did not work.</translation>
    </message>
    <message>
        <source>Tulis dahulu bagaimana masalahnya diselesaikan.</source>
        <translation>First write how the problem was solved.</translation>
    </message>
    <message>
        <source>Tulis dahulu alasannya.</source>
        <translation>First write the reason.</translation>
    </message>
    <message>
        <source>Tulis dahulu catatannya.</source>
        <translation>First write the note.</translation>
    </message>
    <message>
        <source>Loket tidak menyimpan kata sandi SPSE, kunci, atau dokumen penawaran.</source>
        <translation>Loket never keeps SPSE passwords, keys or offer documents.</translation>
    </message>
    <message>
        <source>Lewati %1 sebelum panggilan ketiga: mengapa?</source>
        <translation>Skip %1 before the third call: why?</translation>
    </message>
    <message>
        <source>Batalkan panggilan %1: mengapa? Nomor tetap pada tempatnya.</source>
        <translation>Take back the call of %1: why? The number keeps its place.</translation>
    </message>
    <message>
        <source>%1 pergi sebelum didampingi: mengapa?</source>
        <translation>%1 left before being assisted: why?</translation>
    </message>
    <message>
        <source>%1 rusak: mengapa?</source>
        <translation>%1 is out of order: why?</translation>
    </message>
    <message>
        <source>%1 duduk di mana?</source>
        <translation>Where does %1 sit?</translation>
    </message>
    <message>
        <source>%1 pindah ke mana?</source>
        <translation>Where does %1 move?</translation>
    </message>
    <message>
        <source>Kembali ke langkah mana?</source>
        <translation>Back to which step?</translation>
    </message>
    <message>
        <source>Jeda karena apa? Jam langkah berhenti sampai dilanjutkan.</source>
        <translation>Pause for what? The step’s clock stands still until you go on.</translation>
    </message>
    <message>
        <source>Komputer tidak menyala</source>
        <translation>Computer does not start</translation>
    </message>
    <message>
        <source>Jaringan terputus</source>
        <translation>Network is down</translation>
    </message>
    <message>
        <source>Aplikasi enkripsi bermasalah</source>
        <translation>Encryption program fails</translation>
    </message>
    <message>
        <source>Apa yang tidak berhasil?</source>
        <translation>What did not work?</translation>
    </message>
    <message>
        <source>Menjadi permasalahan dengan nomor formulir; Anda menanganinya sekarang.</source>
        <translation>Becomes a case with a form number; you handle it now.</translation>
    </message>
    <message>
        <source>Catat dan tangani</source>
        <translation>Record and handle</translation>
    </message>
    <message>
        <source>Bagaimana masalahnya diselesaikan?</source>
        <translation>How was the problem solved?</translation>
    </message>
    <message>
        <source>Ditulis sebagai jawaban pada %1; lalu kembali ke: %2.</source>
        <translation>Written as the answer of %1; then back to: %2.</translation>
    </message>
    <message>
        <source>Simpan, masalah selesai</source>
        <translation>Save, problem solved</translation>
    </message>
    <message>
        <source>Tidak terselesaikan: eskalasi ke LKPP. Apa yang sudah dicoba?</source>
        <translation>Not solved: escalate to LKPP. What was tried?</translation>
    </message>
    <message>
        <source>Sesi selesai; penyedia akan dihubungi. Konsep eskalasi dibuka, dan LKPP dikonfirmasi lewat telepon.</source>
        <translation>The session ends; the provider will be contacted. The escalation’s draft opens, and LKPP is to be confirmed by telephone.</translation>
    </message>
    <message>
        <source>Eskalasi dan akhiri sesi</source>
        <translation>Escalate and end the session</translation>
    </message>
    <message>
        <source>Penawaran terunggah: akhiri sesi?</source>
        <translation>Offer uploaded: end the session?</translation>
    </message>
    <message>
        <source>Catatan bila perlu. Penyedia melapor keluar sebelum pulang.</source>
        <translation>A note if needed. The provider reports out before leaving.</translation>
    </message>
    <message>
        <source>Ya, sesi selesai</source>
        <translation>Yes, the session is over</translation>
    </message>
    <message>
        <source>Catatan pada langkah ini</source>
        <translation>Note at this step</translation>
    </message>
    <message>
        <source>Jangan menulis kata sandi, kunci, atau isi penawaran.</source>
        <translation>Write no password, key or offer.</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Tanya pelatihan</source>
        <translation>Ask about training</translation>
    </message>
    <message>
        <source>Tanya kualifikasi</source>
        <translation>Ask qualification</translation>
    </message>
    <message>
        <source>Jelaskan pengisian</source>
        <translation>Explain filling</translation>
    </message>
    <message>
        <source>Isi &amp; unggah data</source>
        <translation>Fill &amp; upload data</translation>
    </message>
    <message>
        <source>Tangani masalah</source>
        <translation>Handle problem</translation>
    </message>
    <message>
        <source>Jelaskan enkripsi</source>
        <translation>Explain encryption</translation>
    </message>
    <message>
        <source>Enkripsi &amp; unggah</source>
        <translation>Encrypt &amp; upload</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sudah dijelaskan</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Apakah penyedia sudah mengikuti pelatihan SPSE?</source>
        <translation>Has the provider followed SPSE training?</translation>
    </message>
    <message>
        <source>Ya, sudah</source>
        <translation>Yes, done</translation>
    </message>
    <message>
        <source>Tidak, belum</source>
        <translation>No, not yet</translation>
    </message>
    <message>
        <source>Apakah data kualifikasi dan dokumen pendukung sudah diisi dan diunggah?</source>
        <translation>Are qualification data and supporting documents filled in and uploaded?</translation>
    </message>
    <message>
        <source>Jelaskan cara mengisi data kualifikasi dan mengunggah dokumen pendukung.</source>
        <translation>Explain how to fill in qualification data and upload supporting documents.</translation>
    </message>
    <message>
        <source>Penyedia mengisi dan mengunggah. Apakah berhasil?</source>
        <translation>The provider fills in and uploads. Did it work?</translation>
    </message>
    <message>
        <source>Ya, berhasil</source>
        <translation>Yes, it worked</translation>
    </message>
    <message>
        <source>Tidak berhasil…</source>
        <translation>It did not work…</translation>
    </message>
    <message>
        <source>Tangani masalahnya. Apakah dapat diselesaikan?</source>
        <translation>Handle the problem. Can it be solved?</translation>
    </message>
    <message>
        <source>Ya, selesai…</source>
        <translation>Yes, solved…</translation>
    </message>
    <message>
        <source>Tidak terselesaikan…</source>
        <translation>Not solved…</translation>
    </message>
    <message>
        <source>Jelaskan cara mengenkripsi berkas penawaran.</source>
        <translation>Explain how to encrypt the offer files.</translation>
    </message>
    <message>
        <source>Penyedia mengenkripsi dan mengunggah penawaran. Apakah berhasil?</source>
        <translation>The provider encrypts and uploads the offer. Did it work?</translation>
    </message>
    <message>
        <source>Ya, berhasil…</source>
        <translation>Yes, it worked…</translation>
    </message>
    <message>
        <source>sarankan pelatihan, atau lanjut dengan alasan</source>
        <translation>advise training, or go on with a reason</translation>
    </message>
    <message>
        <source>sesi selesai, penyedia melapor keluar</source>
        <translation>session over, provider reports out</translation>
    </message>
    <message>
        <source>eskalasi ke LKPP, sesi selesai</source>
        <translation>escalated to LKPP, session over</translation>
    </message>
    <message>
        <source>kembali ke: %1</source>
        <translation>back to: %1</translation>
    </message>
    <message>
        <source>lalu: %1</source>
        <translation>then: %1</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Penyedia %1 · menutup sendiri setelah satu menit</source>
        <translation>Provider %1 · closes by itself after a minute</translation>
    </message>
    <message>
        <source>tidak disebut</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Kode tender %1</source>
        <translation>Tender code %1</translation>
    </message>
    <message>
        <source>%1 pendamping</source>
        <translation>%1 companions</translation>
    </message>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Menunggu didampingi</source>
        <translation>Waiting for assistance</translation>
    </message>
    <message>
        <source>Belum ada penyedia yang menunggu.</source>
        <translation>No provider is waiting.</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Lapor keluar</source>
        <translation>Report out</translation>
    </message>
    <message>
        <source>Belum melapor keluar</source>
        <translation>Not reported out yet</translation>
    </message>
    <message>
        <source>Semua yang selesai sudah melapor keluar.</source>
        <translation>Everybody who is done has reported out.</translation>
    </message>
    <message>
        <source>selesai %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>Lapor keluar &amp; cetak</source>
        <translation>Report out &amp; print</translation>
    </message>
    <message>
        <source>Tempat bersih dan siap dipakai.</source>
        <translation>The seat is clean and ready.</translation>
    </message>
    <message>
        <source>Tempat bersih, tetapi masih rusak.</source>
        <translation>The seat is clean, but still out of order.</translation>
    </message>
    <message>
        <source>Tercatat; masih ada yang harus dibersihkan.</source>
        <translation>Noted; something is still to be cleaned.</translation>
    </message>
    <message>
        <source>Keadaan tempat tercatat.</source>
        <translation>The seat’s state is noted.</translation>
    </message>
    <message>
        <source>Keadaan tempat tercatat. Sesinya berlanjut: pindahkan penyedianya.</source>
        <translation>The seat’s state is noted. Its session goes on: move the provider.</translation>
    </message>
    <message>
        <source>%1 sudah melapor keluar pukul %2.</source>
        <translation>%1 reported out at %2.</translation>
    </message>
    <message>
        <source>Penyedia ini sudah melapor keluar.</source>
        <translation>This provider has reported out already.</translation>
    </message>
    <message>
        <source>Sesi %1 belum selesai.</source>
        <translation>Session %1 is not over.</translation>
    </message>
    <message>
        <source>Lihat penyedia</source>
        <translation>Show provider</translation>
    </message>
    <message>
        <source>Sesi berikutnya</source>
        <translation>Next session</translation>
    </message>
    <message>
        <source>Belum ada meja yang dipilih</source>
        <translation>No desk chosen yet</translation>
    </message>
    <message>
        <source>Pilih meja dari menu petugas di kanan atas.</source>
        <translation>Choose a desk from the officer’s menu, top right.</translation>
    </message>
    <message>
        <source>%1 dipanggil</source>
        <translation>%1 is called</translation>
    </message>
    <message>
        <source>Tekan %1 bila sudah hadir, lalu %2 untuk mendudukkan.</source>
        <translation>Press %1 when the provider is here, then %2 to seat.</translation>
    </message>
    <message>
        <source>%1 penyedia menunggu</source>
        <translation>%1 providers wait</translation>
    </message>
    <message>
        <source>Tekan %1 untuk memanggil.</source>
        <translation>Press %1 to call.</translation>
    </message>
    <message>
        <source>Belum ada sesi</source>
        <translation>No session yet</translation>
    </message>
    <message>
        <source>Penyedia yang mengambil nomor muncul di kiri.</source>
        <translation>Providers who take a number appear on the left.</translation>
    </message>
    <message>
        <source>Semua bersih</source>
        <translation>All clean</translation>
    </message>
    <message>
        <source>Sudah diperbaiki</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Tandai rusak…</source>
        <translation>Out of order…</translation>
    </message>
    <message>
        <source>Terakhir oleh %1</source>
        <translation>Last by %1</translation>
    </message>
    <message>
        <source>Dudukkan %1 di %2</source>
        <translation>Seat %1 at %2</translation>
    </message>
    <message>
        <source>Pindahkan %1 ke %2</source>
        <translation>Move %1 to %2</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Belum ada tempat. Penyelia menambahkannya di Pengaturan, bagian Ruang bidding.</source>
        <translation>No seats yet. A supervisor adds them in Settings, section Bidding room.</translation>
    </message>
    <message>
        <source>%1 dari %2 kosong</source>
        <translation>%1 of %2 free</translation>
    </message>
    <message>
        <source>Catatan…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Kembali ke…</source>
        <translation>Back to…</translation>
    </message>
    <message>
        <source>Pindah tempat…</source>
        <translation>Move seat…</translation>
    </message>
    <message>
        <source>Serahkan…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Akhiri sesi…</source>
        <translation>End session…</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Jeda…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>%1 rusak</source>
        <translation>%1 broken</translation>
    </message>
    <message>
        <source>Langkah sesi ini</source>
        <translation>Steps of this session</translation>
    </message>
    <message>
        <source>%1 catatan</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>%1 mulai didampingi.</source>
        <translation>%1 is being assisted.</translation>
    </message>
    <message>
        <source>%1 diserahkan kepada trainer lain.</source>
        <translation>%1 was handed over to another trainer.</translation>
    </message>
    <message>
        <source>Catatan %1 tersimpan.</source>
        <translation>The note of %1 is saved.</translation>
    </message>
    <message>
        <source>%1 dijeda.</source>
        <translation>%1 is paused.</translation>
    </message>
    <message>
        <source>%1 dilanjutkan.</source>
        <translation>%1 goes on.</translation>
    </message>
    <message>
        <source>Bukti pendampingan tercetak.</source>
        <translation>The slip is printed.</translation>
    </message>
    <message>
        <source>Tidak ada pencetak tiket untuk buktinya.</source>
        <translation>There is no ticket printer for the slip.</translation>
    </message>
    <message>
        <source>Buktinya belum tentu tercetak: periksa pencetak tiket.</source>
        <translation>The slip may not be printed: look at the ticket printer.</translation>
    </message>
    <message>
        <source>waktu penyedia</source>
        <translation>provider’s time</translation>
    </message>
    <message>
        <source>berjalan</source>
        <translation>running</translation>
    </message>
    <message>
        <source>%1 lewat</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>Sarankan pelatihan</source>
        <translation>Advise training</translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Eskalasi</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>menunggu %1</source>
        <translation>waits %1</translation>
    </message>
    <message>
        <source>perangkat sendiri</source>
        <translation>own device</translation>
    </message>
    <message>
        <source>kualifikasi &amp; penawaran</source>
        <translation>qualification &amp; offer</translation>
    </message>
    <message>
        <source>data kualifikasi</source>
        <translation>qualification data</translation>
    </message>
    <message>
        <source>unggah penawaran</source>
        <translation>upload the offer</translation>
    </message>
    <message>
        <source>keperluan belum dicatat</source>
        <translation>need not noted yet</translation>
    </message>
    <message>
        <source>pelatihan belum ditanyakan</source>
        <translation>training not asked yet</translation>
    </message>
    <message>
        <source>sudah pelatihan</source>
        <translation>trained</translation>
    </message>
    <message>
        <source>belum pelatihan, tetap didampingi</source>
        <translation>untrained, assisted anyway</translation>
    </message>
    <message>
        <source>belum pelatihan</source>
        <translation>untrained</translation>
    </message>
    <message>
        <source>batas waktu tidak disebut</source>
        <translation>no deadline told</translation>
    </message>
    <message>
        <source>ditutup %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>tutup %1</source>
        <translation>closes %1</translation>
    </message>
    <message>
        <source>tutup %1 · %2 lagi</source>
        <translation>closes %1 · in %2</translation>
    </message>
    <message>
        <source>didahulukan: segera tutup</source>
        <translation>first: closes soon</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>dilewati %1×</source>
        <translation>skipped %1×</translation>
    </message>
    <message>
        <source>dipanggil kembali</source>
        <translation>called again</translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>tanpa batas waktu</source>
        <translation>no time limit</translation>
    </message>
    <message>
        <source>penyedia, lewat %1</source>
        <translation>provider, over %1</translation>
    </message>
    <message>
        <source>penyedia</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>lewat %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>sisa %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>sesuai standar</source>
        <translation>within standard</translation>
    </message>
    <message>
        <source>penawaran terunggah</source>
        <translation>offer uploaded</translation>
    </message>
    <message>
        <source>dieskalasikan ke LKPP</source>
        <translation>escalated to LKPP</translation>
    </message>
    <message>
        <source>disarankan pelatihan</source>
        <translation>training advised</translation>
    </message>
    <message>
        <source>batas waktu lewat</source>
        <translation>deadline passed</translation>
    </message>
    <message>
        <source>penyedia berhenti</source>
        <translation>provider stopped</translation>
    </message>
    <message>
        <source>berakhir saat tutup hari</source>
        <translation>ended with the day</translation>
    </message>
    <message>
        <source>dipesan %1</source>
        <translation>reserved %1</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message>
        <source>dipesan</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>bersihkan</source>
        <translation>clean</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>Kosong; dipesan mulai %1.</source>
        <translation>Free; reserved from %1.</translation>
    </message>
    <message>
        <source>Kosong, siap dipakai.</source>
        <translation>Free and ready.</translation>
    </message>
    <message>
        <source>Dipesan %1 sampai %2.</source>
        <translation>Reserved %1 to %2.</translation>
    </message>
    <message>
        <source>Dipesan.</source>
        <translation>Reserved.</translation>
    </message>
    <message>
        <source>Dipakai %1 sejak %2, %3.</source>
        <translation>Taken by %1 since %2, %3.</translation>
    </message>
    <message>
        <source>Ditinggalkan %1. Bersihkan sebelum dipakai lagi.</source>
        <translation>Left at %1. Clean it before the next provider.</translation>
    </message>
    <message>
        <source>Rusak sejak %1: %2. Sesi %3 masih di sini, pindahkan.</source>
        <translation>Out of order since %1: %2. Session %3 is still here, move it.</translation>
    </message>
    <message>
        <source>Rusak sejak %1: %2.</source>
        <translation>Out of order since %1: %2.</translation>
    </message>
    <message>
        <source>Identitas digital dihapus</source>
        <translation>Digital identity removed</translation>
    </message>
    <message>
        <source>Berkas penyedia dihapus</source>
        <translation>Provider’s files deleted</translation>
    </message>
    <message>
        <source>Peramban keluar dari SPSE</source>
        <translation>Browser signed out of SPSE</translation>
    </message>
    <message>
        <source>%1 tidak bertugas: ambil alih</source>
        <translation>%1 is off duty: take over</translation>
    </message>
    <message>
        <source>Ruang bidding %1</source>
        <translation>Bidding room %1</translation>
    </message>
    <message>
        <source>Bidding</source>
        <translation>Bidding</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Dari pukul</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai pukul</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Perusahaan</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Nomor telepon/HP</source>
        <translation>Telephone/mobile</translation>
    </message>
    <message>
        <source>Kode tender (hanya untuk trainer)</source>
        <translation>Tender code (for the trainer only)</translation>
    </message>
    <message>
        <source>Pesan tempat</source>
        <translation>Reserve the seat</translation>
    </message>
    <message>
        <source>Reservasi baru</source>
        <translation>New reservation</translation>
    </message>
    <message>
        <source>Mana saja yang bebas</source>
        <translation>Any that is free</translation>
    </message>
    <message>
        <source>Diperlukan untuk menghubungi penyedia.</source>
        <translation>Needed to reach the provider.</translation>
    </message>
    <message>
        <source>Tidak ada pencetak tiket. Sebutkan kode %1 kepada penyedia.</source>
        <translation>There is no ticket printer. Tell the provider the code %1.</translation>
    </message>
    <message>
        <source>Tempat dipesan. Kode reservasi: %1.</source>
        <translation>The seat is reserved. Reservation code: %1.</translation>
    </message>
    <message>
        <source>Reservasi dibatalkan; tempatnya bebas lagi.</source>
        <translation>The reservation is cancelled; its seat is free again.</translation>
    </message>
    <message>
        <source>Konfirmasi tercetak.</source>
        <translation>The confirmation was printed.</translation>
    </message>
    <message>
        <source>Konfirmasi tidak tercetak. Sebutkan kode %1 kepada penyedia.</source>
        <translation>The confirmation was not printed. Tell the provider the code %1.</translation>
    </message>
    <message>
        <source>Reservasi ruang bidding</source>
        <translation>Reservations of the bidding room</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hari sebelumnya</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Hari berikutnya</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Batalkan reservasi: mengapa?</source>
        <translation>Cancel the reservation: why?</translation>
    </message>
    <message>
        <source>Tutup hari itu</source>
        <translation>Closed on that day</translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>out of order</translation>
    </message>
    <message>
        <source>bebas</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Penyedia datang</source>
        <translation>Provider is here</translation>
    </message>
    <message>
        <source>Cetak konfirmasi</source>
        <translation>Print confirmation</translation>
    </message>
    <message>
        <source>Lihat penyedia</source>
        <translation>Show provider</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Mohon datang paling lambat %1 menit sesudah jam mulai; sesudah itu tempat dilepas.</source>
        <translation>Please come at most %1 minutes after the beginning; the seat is given up after that.</translation>
    </message>
    <message>
        <source>Kode reservasi: %1</source>
        <translation>Reservation code: %1</translation>
    </message>
    <message>
        <source>Tulis kode ini di kiosk saat datang, atau sebutkan kepada petugas.</source>
        <translation>Type this code at the kiosk when you come, or tell it to an officer.</translation>
    </message>
    <message>
        <source>dipesan</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>sudah datang</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>tidak datang</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Tempat ini sudah dipesan pukul %1. Pilih jam atau tempat lain.</source>
        <translation>This seat is reserved at %1. Choose another time or seat.</translation>
    </message>
    <message>
        <source>Tidak ada tempat yang bebas pada jam itu. Pilih jam lain.</source>
        <translation>No seat is free at that time. Choose another time.</translation>
    </message>
    <message>
        <source>Di luar jam layanan hari itu, %1. Pilih jam di dalamnya.</source>
        <translation>Outside that day&apos;s opening hours, %1. Choose a time within them.</translation>
    </message>
    <message>
        <source>Kantor tutup pada hari itu. Pilih hari lain.</source>
        <translation>The office is closed on that day. Choose another day.</translation>
    </message>
    <message>
        <source>Waktu ini sudah lewat. Pilih jam berikutnya.</source>
        <translation>This time is past. Choose a later one.</translation>
    </message>
    <message>
        <source>Reservasi paling lama 30 hari ke depan.</source>
        <translation>Reservations reach at most 30 days ahead.</translation>
    </message>
    <message>
        <source>Jam selesai harus sesudah jam mulai.</source>
        <translation>The end has to come after the beginning.</translation>
    </message>
    <message>
        <source>Belum lengkap: lengkapi isian yang ditandai.</source>
        <translation>Incomplete: fill in what is marked.</translation>
    </message>
    <message>
        <source>Tempat ini sedang tidak dapat dipakai. Pilih tempat lain.</source>
        <translation>This seat cannot be used at present. Choose another one.</translation>
    </message>
    <message>
        <source>Reservasi ini kini “%1”. Layar diperbarui.</source>
        <translation>This reservation is now “%1”. The screen was refreshed.</translation>
    </message>
    <message>
        <source>Penyedia batal</source>
        <translation>Provider cancels</translation>
    </message>
    <message>
        <source>Tender batal</source>
        <translation>Tender cancelled</translation>
    </message>
    <message>
        <source>Salah catat</source>
        <translation>Mistake</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Dampak sedang dihitung…</source>
        <translation>Working out the effect…</translation>
    </message>
    <message>
        <source>Petugas lain sudah menyimpan bagian ini. Simpan untuk membandingkan.</source>
        <translation>Another officer has saved this already. Save to compare.</translation>
    </message>
    <message>
        <source>%1 tanggal ditulis ke kalender.</source>
        <translation>%1 dates written to the calendars.</translation>
    </message>
    <message>
        <source>Hari libur LKPP menurut kantor ini; menentukan tenggat jawaban LKPP.</source>
        <translation>LKPP&apos;s holidays as this office records them; they decide when LKPP&apos;s answers are due.</translation>
    </message>
    <message>
        <source>Kosong berarti jam biasa hari itu; untuk Sabtu atau Minggu isi jamnya.</source>
        <translation>Empty means the usual hours of that day; for a Saturday or Sunday fill in the hours.</translation>
    </message>
    <message>
        <source>Isi jam layanan hari itu, mis. 08.00–11.00.</source>
        <translation>Fill in that day&apos;s hours, e.g. 08.00–11.00.</translation>
    </message>
    <message>
        <source>%1 biasanya tutup: isi jam layanan hari itu.</source>
        <translation>%1 is usually closed: fill in that day&apos;s hours.</translation>
    </message>
    <message>
        <source>Lihat dampak</source>
        <translation>Show effect</translation>
    </message>
    <message>
        <source>Jam kerja LKPP (WIB) menurut kantor ini; menentukan tenggat jawaban LKPP.</source>
        <translation>LKPP&apos;s working hours (WIB) as this office records them; they decide when LKPP&apos;s answers are due.</translation>
    </message>
    <message>
        <source>Bertumpang tindih dengan masa %1. Ubah tanggalnya, atau buka dan ubah yang itu.</source>
        <translation>Overlaps the period %1. Change the dates, or open that one and change it.</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>LKPP (WIB)</source>
        <translation>LKPP (WIB)</translation>
    </message>
    <message>
        <source>Isi jam layanan paling sedikit satu hari. Hari-hari tutup dicatat di Hari libur &amp; khusus.</source>
        <translation>Fill in hours for at least one day. Closed days go under Holidays &amp; special days.</translation>
    </message>
    <message>
        <source>Periksa tahunnya: dari %1 sampai %2.</source>
        <translation>Check the year: from %1 to %2.</translation>
    </message>
    <message>
        <source>Jam tutup harus sesudah jam buka pada hari yang sama. Jam yang melewati tengah malam ditulis pada dua hari: sampai 24.00, lalu mulai 00.00 hari berikutnya.</source>
        <translation>Closing must come after opening on the same day. Hours past midnight are written on two days: until 24.00, then from 00.00 on the next day.</translation>
    </message>
    <message>
        <source>Ada jam yang bertumpang tindih. Gabungkan, mis. 08.00–15.00.</source>
        <translation>Some hours overlap. Join them, e.g. 08.00–15.00.</translation>
    </message>
    <message>
        <source>Paling banyak %1 jam buka dalam sehari.</source>
        <translation>At most %1 openings a day.</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Daftar hari</source>
        <translation>List of days</translation>
    </message>
    <message>
        <source>Baris yang tidak dipakai</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Spasi atau klik pada baris: pakai atau lewati</source>
        <translation>Space or a click on a row: use it or leave it out</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>CSV: kolom tanggal; nama; jenis; jam; dasar, dipisah titik koma, koma, atau tab.</source>
        <translation>CSV: columns date; name; kind; hours; basis, separated by semicolon, comma or tab.</translation>
    </message>
    <message>
        <source>Jenis: tutup, libur nasional, cuti bersama, jam lain, atau tetap buka; kosong berarti tutup.</source>
        <translation>Kind: tutup (closed), libur nasional, cuti bersama, jam lain (other hours) or tetap buka (open anyway); empty means closed.</translation>
    </message>
    <message>
        <source>Contoh: 31-12-2026; Akhir tahun anggaran; jam lain; 08.00–11.00; Surat Edaran Sekda</source>
        <translation>Example: 31-12-2026; Akhir tahun anggaran; jam lain; 08.00–11.00; Surat Edaran Sekda</translation>
    </message>
    <message>
        <source>iCalendar (.ics): setiap acara sehari penuh menjadi hari tutup.</source>
        <translation>iCalendar (.ics): each whole-day event becomes a closed day.</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nama dan keadaan</source>
        <translation>Name and hours</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1; menjadi: %2</source>
        <translation>%1; becomes: %2</translation>
    </message>
    <message>
        <source>Impor hari libur</source>
        <translation>Import holidays</translation>
    </message>
    <message>
        <source>Daftar dari berkas (CSV atau .ics) atau bawaan aplikasi; dibandingkan dahulu, baru ditulis.</source>
        <translation>A list from a file (CSV or .ics) or from the program; compared first, written only then.</translation>
    </message>
    <message>
        <source>Berkas CSV atau .ics</source>
        <translation>CSV or .ics file</translation>
    </message>
    <message>
        <source>Bawaan aplikasi (paket holidays)</source>
        <translation>Shipped with the program (package holidays)</translation>
    </message>
    <message>
        <source>Kantor dan LKPP</source>
        <translation>Office and LKPP</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Dari tahun</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>Sampai tahun</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Dasar bila berkas tidak menyebutnya, mis. SKB 3 Menteri</source>
        <translation>Basis where the file names none, e.g. SKB 3 Menteri</translation>
    </message>
    <message>
        <source>Hapus tanggal tahun itu yang tidak ada dalam berkas</source>
        <translation>Remove dates of these years that are not in the file</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Isi tahun yang sama atau sesudahnya, paling banyak %1 tahun sekaligus.</source>
        <translation>Fill in the same year or a later one, at most %1 years at a time.</translation>
    </message>
    <message>
        <source>Kalender baru saja diubah petugas lain. Daftar dibandingkan lagi; periksa, lalu terapkan.</source>
        <translation>Another officer has just changed a calendar. The list was compared again; check it, then apply.</translation>
    </message>
    <message>
        <source>Berkas tidak ditemukan. Periksa nama dan foldernya.</source>
        <translation>File not found. Check its name and folder.</translation>
    </message>
    <message>
        <source>Ini folder, bukan berkas. Pilih berkas .csv atau .ics.</source>
        <translation>This is a folder, not a file. Choose a .csv or .ics file.</translation>
    </message>
    <message>
        <source>Berkas tidak boleh dibaca dari akun ini. Salin ke folder lain, lalu pilih lagi.</source>
        <translation>This account may not read the file. Copy it to another folder, then choose it again.</translation>
    </message>
    <message>
        <source>Berkas kosong.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Berkas lebih besar dari %1 MB: ini bukan daftar hari libur.</source>
        <translation>The file is larger than %1 MB: this is no list of holidays.</translation>
    </message>
    <message>
        <source>Isi berkas bukan teks. Simpan daftarnya sebagai CSV (UTF-8) atau .ics.</source>
        <translation>The file holds no text. Save the list as CSV (UTF-8) or .ics.</translation>
    </message>
    <message>
        <source>Kolom tidak dikenali. Baris pertama: tanggal; nama; jenis; jam; dasar, atau mulai langsung dengan tanggal.</source>
        <translation>Columns not recognised. First row: date; name; kind; hours; basis, or begin with a date at once.</translation>
    </message>
    <message>
        <source>Tidak ada acara dalam berkas kalender ini.</source>
        <translation>There are no events in this calendar file.</translation>
    </message>
    <message>
        <source>Berkas rusak atau terpotong. Ambil salinan yang baru.</source>
        <translation>The file is damaged or cut off. Get a fresh copy.</translation>
    </message>
    <message>
        <source>Lebih dari %1 baris: bagi berkas menurut tahun.</source>
        <translation>More than %1 rows: split the file by year.</translation>
    </message>
    <message>
        <source>tanggal kosong</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>bukan tanggal</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>tahun tidak masuk akal</source>
        <translation>impossible year</translation>
    </message>
    <message>
        <source>nama kosong</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>nama terlalu panjang</source>
        <translation>name too long</translation>
    </message>
    <message>
        <source>jenis tidak dikenali (tutup, jam lain, tetap buka)</source>
        <translation>kind not recognised (closed, hours, open)</translation>
    </message>
    <message>
        <source>jam tidak dimengerti</source>
        <translation>hours not understood</translation>
    </message>
    <message>
        <source>jam melewati tengah malam</source>
        <translation>hours past midnight</translation>
    </message>
    <message>
        <source>jam bertumpang tindih</source>
        <translation>hours overlap</translation>
    </message>
    <message>
        <source>jam belum diisi</source>
        <translation>hours missing</translation>
    </message>
    <message>
        <source>hari tutup tidak punya jam</source>
        <translation>a closed day has no hours</translation>
    </message>
    <message>
        <source>tanggal ini sudah ada dengan isi lain; baris pertama yang dipakai</source>
        <translation>this date stands above with another content; the first row is used</translation>
    </message>
    <message>
        <source>acara berulang; tulis tanggalnya satu per satu</source>
        <translation>a repeating event; write its dates one by one</translation>
    </message>
    <message>
        <source>lebih dari 31 hari</source>
        <translation>longer than 31 days</translation>
    </message>
    <message>
        <source>berakhir sebelum mulai</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>bukan acara sehari penuh</source>
        <translation>not a whole-day event</translation>
    </message>
    <message>
        <source>Baris %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>ditambah</source>
        <translation>added</translation>
    </message>
    <message>
        <source>diubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>sudah sama</source>
        <translation>the same already</translation>
    </message>
    <message>
        <source>milik kantor, tetap</source>
        <translation>the office&apos;s own, stays</translation>
    </message>
    <message>
        <source>%1 baris tidak dipakai</source>
        <translation>%1 rows left out</translation>
    </message>
    <message>
        <source>huruf dibaca sebagai Windows-1252</source>
        <translation>letters read as Windows-1252</translation>
    </message>
    <message>
        <source>Daftar kosong.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>Tidak ada tenggat terbuka yang bergeser.</source>
        <translation>No open deadline moves.</translation>
    </message>
    <message>
        <source>%1 tenggat permasalahan bergeser</source>
        <translation>%1 deadlines of problems move</translation>
    </message>
    <message>
        <source>%1 langkah SOP yang sedang berjalan bergeser</source>
        <translation>%1 running SOP steps move</translation>
    </message>
    <message>
        <source>tanpa tenggat</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>%1 dari %2 ke %3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>Tahun sebelumnya</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Tahun berikutnya</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Riwayat kalender</source>
        <translation>Calendar history</translation>
    </message>
    <message>
        <source>Siapa mengubah jam layanan dan hari libur, kapan, dan apa yang berubah.</source>
        <translation>Who changed opening hours and holidays, when, and what changed.</translation>
    </message>
    <message>
        <source>Versi %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>penyiapan kantor</source>
        <translation>office set-up</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>seperti biasa</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Disimpan %1 oleh %2</source>
        <translation>Saved %1 by %2</translation>
    </message>
    <message>
        <source>%1 perubahan</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Semua tindakan</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Ini tampak seperti password, kunci, atau berkas penawaran. Loket tidak menyimpannya: hapus dahulu.</source>
        <translation>This looks like a password, a key or an offer file. Loket keeps none of them: take it out first.</translation>
    </message>
    <message>
        <source>Pakai jawabannya, teks saya di bawahnya</source>
        <translation>Use theirs, my text below it</translation>
    </message>
    <message>
        <source>Sudah saya baca, lanjutkan</source>
        <translation>I have read it, go on</translation>
    </message>
    <message>
        <source>%1 menyimpan lebih dahulu; versinya tampak di atas. Yang Anda ketik tetap di sini.</source>
        <translation>%1 saved first; that version stands above. What you typed is still here.</translation>
    </message>
    <message>
        <source>Petugas lain</source>
        <translation>Another officer</translation>
    </message>
    <message>
        <source>Tidak jadi: keadaannya kini “%1”. Yang Anda ketik tetap di sini.</source>
        <translation>Not done: it is now “%1”. What you typed is still here.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Teks disalin.</source>
        <translation>Text copied.</translation>
    </message>
    <message>
        <source>Mulai tangani</source>
        <translation>Start work</translation>
    </message>
    <message>
        <source>Prioritas &amp; kategori…</source>
        <translation>Priority &amp; category…</translation>
    </message>
    <message>
        <source>Tanya data…</source>
        <translation>Ask for data…</translation>
    </message>
    <message>
        <source>Ingatkan pelapor…</source>
        <translation>Remind reporter…</translation>
    </message>
    <message>
        <source>Data diterima…</source>
        <translation>Data received…</translation>
    </message>
    <message>
        <source>Jawab dan selesai…</source>
        <translation>Answer and finish…</translation>
    </message>
    <message>
        <source>Tulis jawaban…</source>
        <translation>Write answer…</translation>
    </message>
    <message>
        <source>Sampaikan jawaban…</source>
        <translation>Tell the answer…</translation>
    </message>
    <message>
        <source>Konfirmasi pelapor…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>Tutup, tanpa kabar…</source>
        <translation>Close, no word…</translation>
    </message>
    <message>
        <source>Janji kabar…</source>
        <translation>Promise word…</translation>
    </message>
    <message>
        <source>Nomor diberikan</source>
        <translation>Number given</translation>
    </message>
    <message>
        <source>Teruskan ke Admin…</source>
        <translation>Hand to Admin…</translation>
    </message>
    <message>
        <source>Ke Helpdesk…</source>
        <translation>Back to Helpdesk…</translation>
    </message>
    <message>
        <source>Ambil alih</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Catatan…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Catat hubungan…</source>
        <translation>Note a contact…</translation>
    </message>
    <message>
        <source>Perbaiki A dan B…</source>
        <translation>Correct A and B…</translation>
    </message>
    <message>
        <source>Gabungkan…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Tautkan…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Batalkan…</source>
        <translation>Cancel case…</translation>
    </message>
    <message>
        <source>Buka kembali…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Arsipkan asli…</source>
        <translation>File original…</translation>
    </message>
    <message>
        <source>Teks siap salin…</source>
        <translation>Text to copy…</translation>
    </message>
    <message>
        <source>Jeda…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Beri sebab…</source>
        <translation>Give a cause…</translation>
    </message>
    <message>
        <source>Berkas bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Tidak dapat ditangani…</source>
        <translation>Cannot be solved here…</translation>
    </message>
    <message>
        <source>Eskalasi ke LKPP</source>
        <translation>Escalation to LKPP</translation>
    </message>
    <message>
        <source>Kategori, batas tahapan, dan prioritasnya</source>
        <translation>Category, end of the stage, and the priority</translation>
    </message>
    <message>
        <source>Data apa yang masih kurang, dan bagaimana Anda memintanya?</source>
        <translation>What is still missing, and how do you ask for it?</translation>
    </message>
    <message>
        <source>Bagaimana pelapor diingatkan? Loket tidak mengirim apa pun sendiri.</source>
        <translation>How is the reporter reminded? Loket sends nothing by itself.</translation>
    </message>
    <message>
        <source>Apa jawaban pelapor?</source>
        <translation>What did the reporter answer?</translation>
    </message>
    <message>
        <source>Bagian C: jawaban yang sudah diterima pelapor sekarang juga</source>
        <translation>Part C: an answer that the reporter has at this moment</translation>
    </message>
    <message>
        <source>Bagian C: jawaban sudah ada, pelapor belum diberi tahu</source>
        <translation>Part C: the answer is known, the reporter not told yet</translation>
    </message>
    <message>
        <source>Bagaimana jawaban disampaikan kepada pelapor?</source>
        <translation>How was the reporter told the answer?</translation>
    </message>
    <message>
        <source>Apa kata pelapor setelah mencoba? Tulis siapa, kapan, dan bagaimana.</source>
        <translation>What does the reporter say after trying? Write who, when and how.</translation>
    </message>
    <message>
        <source>Tutup karena pelapor tidak memberi kabar?</source>
        <translation>Close because the reporter gave no word?</translation>
    </message>
    <message>
        <source>Kapan pelapor mendapat kabar?</source>
        <translation>When will the reporter hear from us?</translation>
    </message>
    <message>
        <source>Teruskan ke Admin PPE: apa yang sudah dicoba?</source>
        <translation>Hand to Admin PPE: what was tried already?</translation>
    </message>
    <message>
        <source>Kembalikan ke Helpdesk: mengapa?</source>
        <translation>Give back to the helpdesk: why?</translation>
    </message>
    <message>
        <source>Catatan untuk petugas, tidak dicetak untuk pelapor</source>
        <translation>A note for officers, not printed for the reporter</translation>
    </message>
    <message>
        <source>Bagaimana pelapor dihubungi, dan apa hasilnya?</source>
        <translation>How was the reporter contacted, and what came of it?</translation>
    </message>
    <message>
        <source>Perbaiki bagian A dan B</source>
        <translation>Correct parts A and B</translation>
    </message>
    <message>
        <source>Permasalahan ini sama dengan yang mana? Nomor itu yang dilanjutkan.</source>
        <translation>Which case is the same? That number goes on.</translation>
    </message>
    <message>
        <source>Tautkan dengan permasalahan mana?</source>
        <translation>Link with which case?</translation>
    </message>
    <message>
        <source>Mengapa dibatalkan? Nomor formulirnya tetap di rekap.</source>
        <translation>Why cancel it? Its form number stays in the recap.</translation>
    </message>
    <message>
        <source>Mengapa dibuka kembali? Nomor formulirnya tetap.</source>
        <translation>Why reopen it? Its form number stays.</translation>
    </message>
    <message>
        <source>Formulir asli bertanda tangan disimpan di mana?</source>
        <translation>Where does the signed original lie?</translation>
    </message>
    <message>
        <source>Teks siap salin. Loket tidak mengirimnya; salin lalu tempel.</source>
        <translation>Text to copy. Loket does not send it; copy and paste.</translation>
    </message>
    <message>
        <source>Mengapa pekerjaan ini berhenti sementara? Waktu kantor ikut berhenti sampai dilanjutkan.</source>
        <translation>Why does this work stand still? The office&apos;s clocks stand still too until it goes on.</translation>
    </message>
    <message>
        <source>Kirim surat, catat disampaikan</source>
        <translation>Send the letter, note as told</translation>
    </message>
    <message>
        <source>Mulai jeda</source>
        <translation>Begin the pause</translation>
    </message>
    <message>
        <source>Anda sudah memegangnya.</source>
        <translation>You have it already.</translation>
    </message>
    <message>
        <source>Permasalahan ini belum pernah dieskalasikan.</source>
        <translation>This problem was never escalated.</translation>
    </message>
    <message>
        <source>Tidak ada penyimpangan tanpa sebab.</source>
        <translation>No deviation lacks its cause.</translation>
    </message>
    <message>
        <source>Sebabnya diberikan petugas langkah itu, pemegang permasalahan, atau penyelia.</source>
        <translation>Its cause is given by the officer of that step, the case&apos;s holder, or a supervisor.</translation>
    </message>
    <message>
        <source>Boleh ditutup mulai %1.</source>
        <translation>May be closed from %1 on.</translation>
    </message>
    <message>
        <source>Tidak berlaku selama keadaannya “%1”.</source>
        <translation>Not possible while it is “%1”.</translation>
    </message>
    <message>
        <source>Permasalahan ini sudah dijeda.</source>
        <translation>This case is paused already.</translation>
    </message>
    <message>
        <source>Jedanya sudah berakhir.</source>
        <translation>The pause has ended already.</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Catat: data diminta</source>
        <translation>Note: data asked for</translation>
    </message>
    <message>
        <source>Catat: sudah diingatkan</source>
        <translation>Note: reminded</translation>
    </message>
    <message>
        <source>Catat data</source>
        <translation>Note the data</translation>
    </message>
    <message>
        <source>Simpan, selesai dijawab</source>
        <translation>Save, answered</translation>
    </message>
    <message>
        <source>Simpan, belum disampaikan</source>
        <translation>Save, not told yet</translation>
    </message>
    <message>
        <source>Catat: sudah disampaikan</source>
        <translation>Note: told</translation>
    </message>
    <message>
        <source>Catat konfirmasi</source>
        <translation>Note confirmation</translation>
    </message>
    <message>
        <source>Tutup permasalahan</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Catat janji</source>
        <translation>Note the promise</translation>
    </message>
    <message>
        <source>Teruskan</source>
        <translation>Hand on</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Tautkan</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Batalkan permasalahan</source>
        <translation>Cancel the case</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Simpan tempatnya</source>
        <translation>Save the place</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kalender kantor belum menentukan kapan ini boleh ditutup.</source>
        <translation>The office&apos;s calendar does not say when this may be closed.</translation>
    </message>
    <message>
        <source>%1: tercatat.</source>
        <translation>%1: noted.</translation>
    </message>
    <message>
        <source>Tulis dahulu isinya.</source>
        <translation>Write something first.</translation>
    </message>
    <message>
        <source>Pilih waktu yang masih akan datang.</source>
        <translation>Choose a time that is still to come.</translation>
    </message>
    <message>
        <source>Tulis buktinya: siapa yang berkata, kapan, dan lewat apa.</source>
        <translation>Write the evidence: who said it, when, and by what means.</translation>
    </message>
    <message>
        <source>Tulis tempat formulir asli, mis. Lemari 2, map November.</source>
        <translation>Write where the original lies, e.g. cabinet 2, folder November.</translation>
    </message>
    <message>
        <source>Pilih lewat apa.</source>
        <translation>Choose by what means.</translation>
    </message>
    <message>
        <source>Centang atau tulis data yang kurang.</source>
        <translation>Tick or write what is missing.</translation>
    </message>
    <message>
        <source>Cari dan pilih permasalahan lain yang masih berlaku.</source>
        <translation>Find and choose another case that still stands.</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Belum waktunya: pelapor masih boleh memberi kabar.</source>
        <translation>Too early: the reporter may still give word.</translation>
    </message>
    <message>
        <source>Bukan untuk peran Anda selama keadaannya “%1”.</source>
        <translation>Not for your role while it is “%1”.</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>By</translation>
    </message>
    <message>
        <source>– belum dipilih –</source>
        <translation>– not chosen yet –</translation>
    </message>
    <message>
        <source>menurut tabel</source>
        <translation>as the table says</translation>
    </message>
    <message>
        <source>Bukti yang diminta kategori ini</source>
        <translation>Evidence that this category asks for</translation>
    </message>
    <message>
        <source>tunggu konfirmasi pelapor</source>
        <translation>wait for confirmation</translation>
    </message>
    <message>
        <source>langsung selesai</source>
        <translation>finished at once</translation>
    </message>
    <message>
        <source>sudah selesai</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>belum selesai</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>Menurut pelapor</source>
        <translation>The reporter says</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>sementara</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>nomor formulir</source>
        <translation>form number</translation>
    </message>
    <message>
        <source>minta data</source>
        <translation>ask for data</translation>
    </message>
    <message>
        <source>jawaban</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tahapan tender ditutup</source>
        <translation>Tender stage closes</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Data lain yang kurang</source>
        <translation>Other data that is missing</translation>
    </message>
    <message>
        <source>Ingatkan bila belum dijawab</source>
        <translation>Remind unless answered by</translation>
    </message>
    <message>
        <source>Ingatkan lagi</source>
        <translation>Remind again</translation>
    </message>
    <message>
        <source>Jawaban atau data pelapor</source>
        <translation>The reporter&apos;s answer or data</translation>
    </message>
    <message>
        <source>Sesudah itu</source>
        <translation>After that</translation>
    </message>
    <message>
        <source>e-mail kantor, dikirim Loket</source>
        <translation>the office’s e-mail, sent by Loket</translation>
    </message>
    <message>
        <source>Subjek</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Isi surat</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Paling lambat</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>dari unit lain</source>
        <translation>from another unit</translation>
    </message>
    <message>
        <source>balasan di sistem lain</source>
        <translation>reply in another system</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>B. Permasalahan</source>
        <translation>B. Problem</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Instansi/perusahaan</source>
        <translation>Organisation/company</translation>
    </message>
    <message>
        <source>Nomor telepon/HP</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kode tender</source>
        <translation>Tender code</translation>
    </message>
    <message>
        <source>Nomor formulir, nama, atau nomor tiket</source>
        <translation>Form number, name or ticket number</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>keinginan pelapor</source>
        <translation>the reporter&apos;s wish</translation>
    </message>
    <message>
        <source>tercatat dua kali</source>
        <translation>recorded twice</translation>
    </message>
    <message>
        <source>percobaan</source>
        <translation>a test</translation>
    </message>
    <message>
        <source>salah entri</source>
        <translation>wrong entry</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>C. Jawaban / solusi</source>
        <translation>C. Answer / solution</translation>
    </message>
    <message>
        <source>Akun e-mail kantor baru saja dimatikan. Sampaikan sendiri, lalu catat.</source>
        <translation>The office’s e-mail account was just switched off. Tell it yourself, then note it.</translation>
    </message>
    <message>
        <source>Surat ini lebih besar daripada yang diterima server. Pendekkan isinya.</source>
        <translation>This letter is larger than the server takes. Shorten its text.</translation>
    </message>
    <message>
        <source>Petugas lain menyimpan lebih dahulu.</source>
        <translation>Another officer saved first.</translation>
    </message>
    <message>
        <source>Tulis jawaban dahulu, baru simpan.</source>
        <translation>Write an answer first, then save.</translation>
    </message>
    <message>
        <source>Isi bagian ini.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Berkas bukti sedang dibuat…</source>
        <translation>The evidence dossier is being made…</translation>
    </message>
    <message>
        <source>Berkas bukti tersimpan di folder ekspor: %1</source>
        <translation>The evidence dossier is in the exports folder: %1</translation>
    </message>
</context>
<context>
    <name>CaseStory</name>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Panggilan telepon</source>
        <translation>Telephone call</translation>
    </message>
    <message>
        <source>Dicatat dari %1 (entri susulan)</source>
        <translation>Recorded from %1 (entered later)</translation>
    </message>
    <message>
        <source>E-mail LKPP dipindahkan ke eskalasi lain</source>
        <translation>LKPP’s mail was moved to another escalation</translation>
    </message>
    <message>
        <source>Dicatat dari %1</source>
        <translation>Recorded from %1</translation>
    </message>
    <message>
        <source>Prioritas %1 ditetapkan petugas</source>
        <translation>Priority %1 set by an officer</translation>
    </message>
    <message>
        <source>Prioritas %1 menurut tabel</source>
        <translation>Priority %1 by the table</translation>
    </message>
    <message>
        <source>Data diminta</source>
        <translation>Data asked for</translation>
    </message>
    <message>
        <source>Diteruskan ke %1</source>
        <translation>Handed to %1</translation>
    </message>
    <message>
        <source>Dikembalikan ke %1</source>
        <translation>Given back to %1</translation>
    </message>
    <message>
        <source>Pelapor: sudah selesai</source>
        <translation>Reporter: solved</translation>
    </message>
    <message>
        <source>Pelapor: belum selesai</source>
        <translation>Reporter: not solved</translation>
    </message>
    <message>
        <source>Ditutup karena tidak ada kabar dari pelapor</source>
        <translation>Closed for want of word from the reporter</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Menghubungi pelapor</source>
        <translation>Reporter contacted</translation>
    </message>
    <message>
        <source>Diarsipkan final, %1</source>
        <translation>Filed for good, %1</translation>
    </message>
    <message>
        <source>Disimpan sementara, %1</source>
        <translation>Filed provisionally, %1</translation>
    </message>
    <message>
        <source>Asli dicetak</source>
        <translation>Original printed</translation>
    </message>
    <message>
        <source>Salinan dicetak</source>
        <translation>Copy printed</translation>
    </message>
    <message>
        <source>Didahulukan (prioritas)</source>
        <translation>Given priority</translation>
    </message>
    <message>
        <source>Prioritas dicabut</source>
        <translation>Priority withdrawn</translation>
    </message>
    <message>
        <source>Janji kabar paling lambat %1</source>
        <translation>Word promised by %1</translation>
    </message>
    <message>
        <source>cetak ulang ke-%1</source>
        <translation>reprint no. %1</translation>
    </message>
    <message>
        <source>%1 dipindahkan dari layanan %2 ke %3</source>
        <translation>%1 passed on from %2 to %3</translation>
    </message>
    <message>
        <source>Dieskalasikan ke LKPP lewat %1, %2</source>
        <translation>Escalated to LKPP by %1, %2</translation>
    </message>
    <message>
        <source>Pelapor diingatkan</source>
        <translation>Reporter reminded</translation>
    </message>
    <message>
        <source>Data diterima</source>
        <translation>Data received</translation>
    </message>
    <message>
        <source>Jawaban disampaikan</source>
        <translation>Answer told</translation>
    </message>
    <message>
        <source>Mengisi buku tamu, tamu nomor %2</source>
        <translation>Signed the guest book, guest no. %2</translation>
    </message>
    <message>
        <source>Tamu diterima untuk layanan %1, nama belum ditanyakan</source>
        <translation>Visitor received for %1, not asked for a name yet</translation>
    </message>
    <message>
        <source>Formulir belum lengkap</source>
        <translation>Form incomplete</translation>
    </message>
    <message>
        <source>Data formulir diperbaiki</source>
        <translation>Form corrected</translation>
    </message>
    <message>
        <source>Nomor antrean %1 diberikan</source>
        <translation>Queue number %1 given</translation>
    </message>
    <message>
        <source>%1 dipanggil (panggilan ke-%2)</source>
        <translation>%1 called (call no. %2)</translation>
    </message>
    <message>
        <source>%1 dipanggil ulang (panggilan ke-%2)</source>
        <translation>%1 called again (call no. %2)</translation>
    </message>
    <message>
        <source>%1 dilewati (%2×)</source>
        <translation>%1 skipped (%2×)</translation>
    </message>
    <message>
        <source>Panggilan %1 dibatalkan (salah panggil)</source>
        <translation>Call of %1 withdrawn (called by mistake)</translation>
    </message>
    <message>
        <source>%1 hadir di meja</source>
        <translation>%1 came to the desk</translation>
    </message>
    <message>
        <source>Layanan %1 selesai</source>
        <translation>Service of %1 ended</translation>
    </message>
    <message>
        <source>%1 pergi sebelum selesai</source>
        <translation>%1 left before the end</translation>
    </message>
    <message>
        <source>%1 tidak hadir</source>
        <translation>%1 did not come</translation>
    </message>
    <message>
        <source>Nomor formulir diberikan</source>
        <translation>Form number given</translation>
    </message>
    <message>
        <source>Jawaban sudah ada, belum disampaikan</source>
        <translation>Answer known, not told yet</translation>
    </message>
    <message>
        <source>Dibuka kembali, kali ke-%2</source>
        <translation>Reopened, time no. %2</translation>
    </message>
    <message>
        <source>Digabung ke %1</source>
        <translation>Merged into %1</translation>
    </message>
    <message>
        <source>Ditautkan dengan %1</source>
        <translation>Linked with %1</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Diambil alih</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Jawaban ditulis, versi %2</source>
        <translation>Answer written, version %2</translation>
    </message>
    <message>
        <source>Penilaian %2 dari 5</source>
        <translation>Rating %2 of 5</translation>
    </message>
    <message>
        <source>Salinan diserahkan</source>
        <translation>Copy handed over</translation>
    </message>
    <message>
        <source>Salinan belum diserahkan</source>
        <translation>Copy still owed</translation>
    </message>
    <message>
        <source>Jeda dimulai</source>
        <translation>Pause begun</translation>
    </message>
    <message>
        <source>Jeda berakhir</source>
        <translation>Pause ended</translation>
    </message>
    <message>
        <source>Penyimpangan pada langkah %1</source>
        <translation>Deviation at step %1</translation>
    </message>
    <message>
        <source>Penyimpangan dijelaskan</source>
        <translation>Deviation explained</translation>
    </message>
    <message>
        <source>Tenggat langkah %1 dihitung ulang</source>
        <translation>Deadline of step %1 recomputed</translation>
    </message>
    <message>
        <source>Lampiran ditambahkan</source>
        <translation>Attachment added</translation>
    </message>
    <message>
        <source>Lampiran dihapus</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>Tidak dapat ditangani di sini: akan dieskalasikan ke LKPP</source>
        <translation>Cannot be solved here: to be escalated to LKPP</translation>
    </message>
    <message>
        <source>Pengiriman eskalasi %1 dibatalkan</source>
        <translation>Sending of escalation %1 taken back</translation>
    </message>
    <message>
        <source>Eskalasi %1 gagal terkirim</source>
        <translation>Escalation %1 could not be sent</translation>
    </message>
    <message>
        <source>Eskalasi %1 dikonfirmasi lewat telepon</source>
        <translation>Escalation %1 confirmed by telephone</translation>
    </message>
    <message>
        <source>Data diteruskan ke LKPP</source>
        <translation>Data forwarded to LKPP</translation>
    </message>
    <message>
        <source>Eskalasi %1 ditarik</source>
        <translation>Escalation %1 withdrawn</translation>
    </message>
    <message>
        <source>Jawaban LKPP diambil</source>
        <translation>LKPP&apos;s answer taken</translation>
    </message>
    <message>
        <source>Surat eskalasi %1 diterima server</source>
        <translation>Letter of escalation %1 accepted by the server</translation>
    </message>
    <message>
        <source>ingatkan %1</source>
        <translation>remind %1</translation>
    </message>
    <message>
        <source>Catatan internal</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Catatan unit lain</source>
        <translation>Note of another unit</translation>
    </message>
    <message>
        <source>Balasan di sistem lain</source>
        <translation>Reply in another system</translation>
    </message>
    <message>
        <source>LKPP menerima eskalasi</source>
        <translation>LKPP received the escalation</translation>
    </message>
    <message>
        <source>LKPP meminta data</source>
        <translation>LKPP asks for data</translation>
    </message>
    <message>
        <source>Permintaan LKPP disampaikan ke pengguna</source>
        <translation>LKPP&apos;s request passed on to the visitor</translation>
    </message>
    <message>
        <source>Data untuk LKPP datang dari pengguna</source>
        <translation>Data for LKPP came from the visitor</translation>
    </message>
    <message>
        <source>Perkembangan dari LKPP</source>
        <translation>Progress from LKPP</translation>
    </message>
    <message>
        <source>Status ditanyakan kepada LKPP</source>
        <translation>LKPP was asked for the status</translation>
    </message>
    <message>
        <source>Dikembalikan LKPP: kewenangan LPSE</source>
        <translation>Returned by LKPP: LPSE&apos;s own authority</translation>
    </message>
    <message>
        <source>Diselesaikan LKPP</source>
        <translation>Solved by LKPP</translation>
    </message>
    <message>
        <source>surat dipantulkan</source>
        <translation>letter bounced</translation>
    </message>
    <message>
        <source>surat menunggu dikirim</source>
        <translation>letter waits to be sent</translation>
    </message>
    <message>
        <source>surat sedang dikirim</source>
        <translation>letter is being sent</translation>
    </message>
    <message>
        <source>surat diterima server</source>
        <translation>letter accepted by the server</translation>
    </message>
    <message>
        <source>surat ditunda</source>
        <translation>letter put off</translation>
    </message>
    <message>
        <source>surat ditolak</source>
        <translation>letter refused</translation>
    </message>
    <message>
        <source>hasil surat tidak diketahui</source>
        <translation>letter’s fate unknown</translation>
    </message>
    <message>
        <source>surat diambil kembali</source>
        <translation>letter taken back</translation>
    </message>
    <message>
        <source>dikirim dengan cara lain</source>
        <translation>sent another way</translation>
    </message>
    <message>
        <source>E-mail dari %1</source>
        <translation>E-mail from %1</translation>
    </message>
    <message>
        <source>Balasan otomatis dari %1</source>
        <translation>Automatic reply from %1</translation>
    </message>
    <message>
        <source>Surat kembali: tidak sampai (%1)</source>
        <translation>Came back: not delivered (%1)</translation>
    </message>
    <message>
        <source>E-mail dari mesin (%1)</source>
        <translation>E-mail from a machine (%1)</translation>
    </message>
    <message>
        <source>Petugas: surat sudah sampai</source>
        <translation>Officer: the letter did arrive</translation>
    </message>
    <message>
        <source>Petugas: surat dikirim lagi</source>
        <translation>Officer: the letter is sent again</translation>
    </message>
    <message>
        <source>Petugas: surat dikirim dengan cara lain</source>
        <translation>Officer: the letter was sent another way</translation>
    </message>
    <message>
        <source>Petugas: surat dibatalkan</source>
        <translation>Officer: the letter was given up</translation>
    </message>
</context>
<context>
    <name>CaseTimes</name>
    <message>
        <source>Dijeda sejak %1; tenggat mundur selama jeda berlangsung.</source>
        <translation>Paused since %1; the deadline moves back for as long as the pause lasts.</translation>
    </message>
    <message>
        <source>Kalender diubah %1: tenggat pindah dari %2 ke %3.</source>
        <translation>The calendar was changed on %1: the deadline moved from %2 to %3.</translation>
    </message>
    <message>
        <source>tanpa tenggat</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Jadi tenggatnya %1.</source>
        <translation>So it is due on %1.</translation>
    </message>
    <message>
        <source>Langkah ini tidak punya waktu baku.</source>
        <translation>This step has no standard time.</translation>
    </message>
    <message>
        <source>Kalender tidak punya jam buka setahun ke depan; tenggat belum dapat dihitung.</source>
        <translation>The calendar has no opening hours for a year ahead; no deadline can be counted yet.</translation>
    </message>
    <message>
        <source>%1 sejak %2; waktu berjalan terus, malam dan hari libur ikut dihitung.</source>
        <translation>%1 from %2; time runs on, nights and holidays count too.</translation>
    </message>
    <message>
        <source>%1 sejak %2; waktu berjalan terus selama pengunjung hadir.</source>
        <translation>%1 from %2; time runs on while the visitor is present.</translation>
    </message>
    <message>
        <source>%1 sejak %2; terus berjalan sampai pengunjung pergi %3, sesudahnya hanya jam buka kantor.</source>
        <translation>%1 from %2; it ran on until the visitor left on %3, after that only the office&apos;s opening hours count.</translation>
    </message>
    <message>
        <source>%1 jam kerja LKPP sejak %2; hanya jam bukanya yang dihitung.</source>
        <translation>%1 of LKPP&apos;s business time from %2; only its opening hours count.</translation>
    </message>
    <message>
        <source>%1 jam kerja sejak %2; hanya jam buka kantor yang dihitung.</source>
        <translation>%1 of business time from %2; only the office&apos;s opening hours count.</translation>
    </message>
    <message>
        <source>%1 sejak %2, menurut kalender LKPP; hari kejadian tidak dihitung, tenggat pada jam tutup.</source>
        <translation>%1 from %2, by LKPP&apos;s calendar; the day of the event does not count, due at closing time.</translation>
    </message>
    <message>
        <source>%1 sejak %2; hari kejadian tidak dihitung, tenggat pada jam tutup kantor.</source>
        <translation>%1 from %2; the day of the event does not count, due when the office closes.</translation>
    </message>
    <message>
        <source>masa khusus</source>
        <translation>special period</translation>
    </message>
    <message>
        <source>jam lain</source>
        <translation>other hours</translation>
    </message>
    <message>
        <source>tetap buka</source>
        <translation>open anyway</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>tidak ada jam buka</source>
        <translation>no opening hours</translation>
    </message>
    <message>
        <source>masa khusus, tidak ada jam buka</source>
        <translation>special period, no opening hours</translation>
    </message>
    <message>
        <source>hari kejadian, tidak dihitung</source>
        <translation>day of the event, does not count</translation>
    </message>
    <message>
        <source>di luar jam buka, tidak dihitung</source>
        <translation>outside opening hours, does not count</translation>
    </message>
    <message>
        <source>dijeda, tidak dihitung</source>
        <translation>paused, does not count</translation>
    </message>
    <message>
        <source>hari kerja ke-%1</source>
        <translation>working day %1</translation>
    </message>
    <message>
        <source>dihitung %1 (%2)</source>
        <translation>counts %1 (%2)</translation>
    </message>
    <message>
        <source>Jeda %1 tidak dihitung.</source>
        <translation>The pause %1 does not count.</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Langkah dan tenggat</source>
        <translation>Steps and deadlines</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Yang ditunggu: %1</source>
        <translation>Due next: %1</translation>
    </message>
    <message>
        <source>%1, langkah %2: belum ada sebab</source>
        <translation>%1, step %2: no cause yet</translation>
    </message>
    <message>
        <source>Berjalan sekarang</source>
        <translation>Running now</translation>
    </message>
    <message>
        <source>Tidak ada langkah yang sedang berjalan.</source>
        <translation>No step is running.</translation>
    </message>
    <message>
        <source>Sudah dilakukan, terbaru di atas</source>
        <translation>Done, newest first</translation>
    </message>
    <message>
        <source>Mengapa tenggatnya begini?</source>
        <translation>Why is it due then?</translation>
    </message>
    <message>
        <source> (dan %1 langkah lain)</source>
        <translation> (and %1 more)</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Dijeda sejak %1: %2. Waktu kantor berhenti.</source>
        <translation>Paused since %1: %2. The office&apos;s clocks stand still.</translation>
    </message>
    <message>
        <source>%1 jam</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>istirahat</source>
        <translation>break</translation>
    </message>
    <message>
        <source>menunggu berkas pengguna</source>
        <translation>waiting for the user&apos;s papers</translation>
    </message>
    <message>
        <source>listrik padam</source>
        <translation>power cut</translation>
    </message>
    <message>
        <source>internet terganggu</source>
        <translation>internet trouble</translation>
    </message>
    <message>
        <source>SPSE terganggu</source>
        <translation>SPSE trouble</translation>
    </message>
    <message>
        <source>perangkat rusak</source>
        <translation>broken equipment</translation>
    </message>
    <message>
        <source>arsip sementara</source>
        <translation>provisional archive</translation>
    </message>
    <message>
        <source>lainnya</source>
        <translation>other</translation>
    </message>
    <message>
        <source>tidak selesai</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>tidak diperlukan lagi</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <source>jam komputer disetel mundur, tidak diukur</source>
        <translation>the clock was set back, not measured</translation>
    </message>
    <message>
        <source>tidak diukur</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>standar %2</source>
        <translation>standard %2</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>terlambat %1</source>
        <translation>late by %1</translation>
    </message>
    <message>
        <source>kotor %1, jeda %2, bersih %3</source>
        <translation>gross %1, paused %2, net %3</translation>
    </message>
    <message>
        <source>dijeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>tanpa batas waktu</source>
        <translation>no time limit</translation>
    </message>
    <message>
        <source>kalender belum terisi</source>
        <translation>calendar not filled in</translation>
    </message>
    <message>
        <source>lewat %1</source>
        <translation>over by %1</translation>
    </message>
    <message>
        <source>sisa %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>sesuai standar</source>
        <translation>within standard</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>mis. 413 atau nama</source>
        <translation>e.g. 413 or a name</translation>
    </message>
    <message>
        <source>Pakai waktu ini</source>
        <translation>Use this time</translation>
    </message>
    <message>
        <source>tanpa prioritas</source>
        <translation>no priority</translation>
    </message>
    <message>
        <source>dibuka kembali %1×</source>
        <translation>reopened %1×</translation>
    </message>
    <message>
        <source>dipegang %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>diterima %1</source>
        <translation>received %1</translation>
    </message>
    <message>
        <source>permasalahan ke-%1 dari nomor telepon ini</source>
        <translation>case no. %1 of this telephone number</translation>
    </message>
    <message>
        <source>Tidak ada permasalahan terbuka. Semua sudah dijawab dan diarsipkan.</source>
        <translation>No open cases. All are answered and filed.</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>E-mail (%1)</source>
        <translation>Mail (%1)</translation>
    </message>
    <message>
        <source>Tidak ada permasalahan terbuka yang cocok. Kurangi kata atau ubah pilihan.</source>
        <translation>No open case matches. Use fewer words or other choices.</translation>
    </message>
    <message>
        <source>Tidak ada permasalahan terbuka di sini. Pilih “Semua unit” untuk melihat yang lain.</source>
        <translation>No open cases here. Choose “All units” to see the others.</translation>
    </message>
    <message>
        <source>Permasalahan yang terbuka</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Catat tiket masuk</source>
        <translation>Record a ticket</translation>
    </message>
    <message>
        <source>Cari permasalahan</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>Milik siapa</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Saluran</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tidak bertugas…</source>
        <translation>Off duty…</translation>
    </message>
    <message>
        <source>Nomor, nama, perusahaan, tiket…</source>
        <translation>Number, name, company, ticket…</translation>
    </message>
    <message>
        <source>Semua prioritas</source>
        <translation>All priorities</translation>
    </message>
    <message>
        <source>Tanpa prioritas</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>Unit saya</source>
        <translation>My unit</translation>
    </message>
    <message>
        <source>Eskalasi (%1)</source>
        <translation>Escalations (%1)</translation>
    </message>
    <message>
        <source>Eskalasi</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Saya pegang</source>
        <translation>Held by me</translation>
    </message>
    <message>
        <source>Semua unit</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Semua saluran</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Semua keadaan</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Tiket ini sudah dicatat sebagai %1; permasalahannya dibuka.</source>
        <translation>This ticket is recorded as %1 already; its case is opened.</translation>
    </message>
    <message>
        <source>Tercatat tidak bertugas; %1 permasalahan berpindah.</source>
        <translation>Noted as off duty; %1 cases moved.</translation>
    </message>
    <message>
        <source>Bertugas lagi. Permasalahan tetap pada pemegangnya sekarang.</source>
        <translation>Back on duty. Cases stay with who has them now.</translation>
    </message>
    <message>
        <source>Pengganti ini juga tidak bertugas. Pilih yang lain.</source>
        <translation>This substitute is off duty too. Choose another.</translation>
    </message>
    <message>
        <source>Sudah tercatat tidak bertugas. Layar diperbarui.</source>
        <translation>Already noted as off duty. The screen is up to date again.</translation>
    </message>
    <message>
        <source>Tercatat dengan nomor %1.</source>
        <translation>Recorded as %1.</translation>
    </message>
    <message>
        <source>bertugas</source>
        <translation>on duty</translation>
    </message>
    <message>
        <source>Petugas dan pengganti</source>
        <translation>Officers and substitutes</translation>
    </message>
    <message>
        <source>Permasalahan milik unit; pemegangnya dapat berganti. Bila seseorang tidak bertugas, yang dipegangnya berpindah ke pengganti.</source>
        <translation>Cases belong to the unit; who holds them may change. When somebody is off duty, theirs move to the substitute.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>tanpa pengganti: ke daftar unit</source>
        <translation>no substitute: to the unit&apos;s list</translation>
    </message>
    <message>
        <source>tidak bertugas sejak %1</source>
        <translation>off duty since %1</translation>
    </message>
    <message>
        <source>pengganti %1</source>
        <translation>substitute %1</translation>
    </message>
    <message>
        <source>tanpa pengganti</source>
        <translation>no substitute</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bertugas lagi</source>
        <translation>Back on duty</translation>
    </message>
    <message>
        <source>Catat tidak bertugas</source>
        <translation>Note as off duty</translation>
    </message>
    <message>
        <source>Pengganti</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>cuti</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>sakit</source>
        <translation>ill</translation>
    </message>
    <message>
        <source>tugas luar</source>
        <translation>duty elsewhere</translation>
    </message>
    <message>
        <source>lainnya</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Siapa menggantikan %1?</source>
        <translation>Who stands in for %1?</translation>
    </message>
    <message>
        <source>memegang %1</source>
        <translation>holds %1</translation>
    </message>
    <message>
        <source>Pilih permasalahan di daftar, lalu tekan Enter. Yang paling dahulu jatuh tempo ada di atas.</source>
        <translation>Choose a case in the list and press Enter. What is due first stands at the top.</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>A. Identitas</source>
        <translation>A. Identity</translation>
    </message>
    <message>
        <source>B. Permasalahan</source>
        <translation>B. Problem</translation>
    </message>
    <message>
        <source>C. Jawaban / solusi</source>
        <translation>C. Answer / solution</translation>
    </message>
    <message>
        <source>Tiket LPSE Support</source>
        <translation>LPSE Support ticket</translation>
    </message>
    <message>
        <source>tanpa alamat dan telepon</source>
        <translation>no address, no telephone</translation>
    </message>
    <message>
        <source>kategori belum dipilih</source>
        <translation>no category yet</translation>
    </message>
    <message>
        <source>Belum ada jawaban.</source>
        <translation>No answer yet.</translation>
    </message>
    <message>
        <source>Permasalahan</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Permintaan layanan</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>%1, final, di %2</source>
        <translation>%1, final, in %2</translation>
    </message>
    <message>
        <source>%1, sementara, di %2</source>
        <translation>%1, provisional, in %2</translation>
    </message>
    <message>
        <source>Terkait</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>sistem</source>
        <translation>system</translation>
    </message>
    <message>
        <source>Pemberi penjelasan: %1</source>
        <translation>Explained by %1</translation>
    </message>
    <message>
        <source>Digabung ke %1</source>
        <translation>Merged into %1</translation>
    </message>
    <message>
        <source>Berisi gabungan %1</source>
        <translation>Contains %1</translation>
    </message>
    <message>
        <source>Tertaut dengan %1</source>
        <translation>Linked with %1</translation>
    </message>
    <message>
        <source>tender %1</source>
        <translation>tender %1</translation>
    </message>
    <message>
        <source>kode error %1</source>
        <translation>error code %1</translation>
    </message>
    <message>
        <source>NPWP %1</source>
        <translation>NPWP %1</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>User ID %1</translation>
    </message>
    <message>
        <source>Isi bagian ini.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Yang datang secara tertulis: cukup nama dan permasalahan. Waktunya dihitung sejak diterima.</source>
        <translation>What came in writing: a name and the problem are enough. Its time counts from when it was received.</translation>
    </message>
    <message>
        <source>Ini tampak seperti password, kunci, atau berkas penawaran. Loket tidak menyimpannya: hapus dahulu.</source>
        <translation>This looks like a password, a key or an offer file. Loket keeps none of them: take it out first.</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Waktu diterima tidak boleh setelah sekarang.</source>
        <translation>It cannot have been received later than now.</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Isi nomor tiket LPSE Support.</source>
        <translation>Fill in the LPSE Support ticket number.</translation>
    </message>
    <message>
        <source>Nomor tiket</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Judul tiket</source>
        <translation>Ticket title</translation>
    </message>
    <message>
        <source>Tipe tiket</source>
        <translation>Ticket type</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Kode error</source>
        <translation>Error code</translation>
    </message>
    <message>
        <source>Kode tender</source>
        <translation>Tender code</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>User ID (tanpa password)</source>
        <translation>User ID (no password)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Instansi/perusahaan</source>
        <translation>Organisation/company</translation>
    </message>
    <message>
        <source>Nomor telepon/HP</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>kurang dari 1 menit</source>
        <translation>less than 1 minute</translation>
    </message>
    <message>
        <source>tanpa tenggat</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Tidak ada yang ditunggu</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>Admin PPE</source>
        <translation>Admin PPE</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>%1 (tidak bertugas, pengganti %2)</source>
        <translation>%1 (off duty, substitute %2)</translation>
    </message>
    <message>
        <source>%1 hari</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 jam</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>dalam %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Tetapkan prioritas</source>
        <translation>Set the priority</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Solve it</translation>
    </message>
    <message>
        <source>Ingatkan pelapor</source>
        <translation>Remind the reporter</translation>
    </message>
    <message>
        <source>Beri kabar yang dijanjikan</source>
        <translation>Give the promised word</translation>
    </message>
    <message>
        <source>Sampaikan jawaban</source>
        <translation>Tell the answer</translation>
    </message>
    <message>
        <source>Tunggu konfirmasi</source>
        <translation>Wait for confirmation</translation>
    </message>
    <message>
        <source>Simpan formulir</source>
        <translation>File the form</translation>
    </message>
    <message>
        <source>Kirim eskalasi ke LKPP</source>
        <translation>Send the escalation to LKPP</translation>
    </message>
    <message>
        <source>Teruskan permintaan LKPP</source>
        <translation>Pass on LKPP&apos;s request</translation>
    </message>
    <message>
        <source>Teruskan data ke LKPP</source>
        <translation>Forward the data to LKPP</translation>
    </message>
    <message>
        <source>Ditunggu dari LKPP</source>
        <translation>Awaited from LKPP</translation>
    </message>
    <message>
        <source>%2 menit jam kerja sejak diterima %1 (S1-02)</source>
        <translation>%2 working minutes since received %1 (S1-02)</translation>
    </message>
    <message>
        <source>Tabel Prioritas %2, sejak diterima %1</source>
        <translation>Priority table %2, since received %1</translation>
    </message>
    <message>
        <source>Data diminta %1; pelapor diingatkan bila belum menjawab</source>
        <translation>Data asked for %1; the reporter is reminded unless they answer</translation>
    </message>
    <message>
        <source>Dijanjikan kepada pelapor pada %1</source>
        <translation>Promised to the reporter on %1</translation>
    </message>
    <message>
        <source>Jawaban sudah ada sejak %1, pelapor belum diberi tahu</source>
        <translation>The answer is known since %1, the reporter not told yet</translation>
    </message>
    <message>
        <source>Jawaban disampaikan %1; setelah tenggat boleh ditutup karena tidak ada kabar</source>
        <translation>Answer told %1; after the deadline it may be closed for want of word</translation>
    </message>
    <message>
        <source>%2 menit sejak dijawab %1 (S0-07)</source>
        <translation>%2 minutes since answered %1 (S0-07)</translation>
    </message>
    <message>
        <source>5 menit sejak diketahui tidak dapat ditangani (S2-01)</source>
        <translation>5 minutes from knowing that it cannot be solved (S2-01)</translation>
    </message>
    <message>
        <source>LKPP meminta data; pengguna belum dihubungi (S2-07)</source>
        <translation>LKPP asks for data; the visitor was not contacted yet (S2-07)</translation>
    </message>
    <message>
        <source>5 menit sejak data pengguna datang (S2-09)</source>
        <translation>5 minutes from the arrival of the visitor&apos;s data (S2-09)</translation>
    </message>
    <message>
        <source>LKPP wajib memberi kabar dalam 2 hari kerja, lalu setiap hari kerja (S2-12, S2-14)</source>
        <translation>LKPP must report within 2 working days, then every working day (S2-12, S2-14)</translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Menunggu data pelapor</source>
        <translation>Waiting for data</translation>
    </message>
    <message>
        <source>Ditangani Helpdesk</source>
        <translation>With the helpdesk</translation>
    </message>
    <message>
        <source>Ditangani Admin PPE</source>
        <translation>With Admin PPE</translation>
    </message>
    <message>
        <source>Dijanjikan kabar</source>
        <translation>Word promised</translation>
    </message>
    <message>
        <source>Dieskalasikan ke LKPP</source>
        <translation>Escalated to LKPP</translation>
    </message>
    <message>
        <source>Ada jawaban, belum disampaikan</source>
        <translation>Answer known, not told</translation>
    </message>
    <message>
        <source>Menunggu konfirmasi pelapor</source>
        <translation>Waiting for confirmation</translation>
    </message>
    <message>
        <source>Selesai dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Digabung</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Datang langsung</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>LPSE Support</source>
        <translation>LPSE Support</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Kotak saran</source>
        <translation>Suggestion box</translation>
    </message>
    <message>
        <source>Bidding Room</source>
        <translation>Bidding room</translation>
    </message>
    <message>
        <source>di loket</source>
        <translation>at the desk</translation>
    </message>
    <message>
        <source>telepon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>surat</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>tanpa hubungan</source>
        <translation>no contact</translation>
    </message>
    <message>
        <source>terhubung</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>tidak dijawab</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>nomor salah</source>
        <translation>wrong number</translation>
    </message>
    <message>
        <source>pesan ditinggalkan</source>
        <translation>message left</translation>
    </message>
    <message>
        <source>sudah selesai</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>belum selesai</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>lewat %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>tahapan ditutup %1</source>
        <translation>stage closes %1</translation>
    </message>
    <message>
        <source>%1, belum ada pemegang</source>
        <translation>%1, nobody has it yet</translation>
    </message>
    <message>
        <source>%1 (tidak bertugas)</source>
        <translation>%1 (off duty)</translation>
    </message>
    <message>
        <source>%1 permasalahan</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>%1 lewat tenggat</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 lagi jatuh tempo hari ini</source>
        <translation>%1 more due today</translation>
    </message>
    <message>
        <source>Tabel prioritas: %1</source>
        <translation>Priority table: %1</translation>
    </message>
</context>
<context>
    <name>CasesTab</name>
    <message>
        <source>Permasalahan</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Penjelasan (perlu untuk “Lainnya”), tulis sebelum menekan sebabnya</source>
        <translation>Explanation (needed for “Other”), write it before you press the cause</translation>
    </message>
    <message>
        <source>%1, langkah %2: mengapa? Tekan satu tombol.</source>
        <translation>%1, step %2: why? Press one key.</translation>
    </message>
    <message>
        <source>baku %1, nyata %2, selisih %3</source>
        <translation>standard %1, actual %2, difference %3</translation>
    </message>
    <message>
        <source>sesudah ini %1 lagi</source>
        <translation>%1 more after this</translation>
    </message>
    <message>
        <source>%1: sebabnya tercatat.</source>
        <translation>%1: cause recorded.</translation>
    </message>
    <message>
        <source>Tulis penjelasannya untuk sebab lain.</source>
        <translation>Write the explanation for another cause.</translation>
    </message>
    <message>
        <source>%1: sebabnya diberikan petugas langkah itu, pemegang permasalahan, atau penyelia.</source>
        <translation>%1: its cause is given by the officer of that step, the holder of the case, or a supervisor.</translation>
    </message>
    <message>
        <source>Penyimpangan ini sudah ditarik penyelia.</source>
        <translation>A supervisor has withdrawn this deviation.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Warna biasa</source>
        <translation>Ordinary colours</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Batalkan yang menunggu</source>
        <translation>Drop what waits</translation>
    </message>
    <message>
        <source>Data per %1.</source>
        <translation>Data as of %1.</translation>
    </message>
    <message>
        <source>Yang Anda ketik tetap ada.</source>
        <translation>What you typed is kept.</translation>
    </message>
    <message>
        <source>%1 tindakan menunggu</source>
        <translation>%1 actions waiting</translation>
    </message>
    <message>
        <source>Belum tersimpan di basis data. Tunggu sampai tersambung; menutup sekali lagi membuangnya.</source>
        <translation>Not saved in the database yet. Wait until it is back; closing once more throws it away.</translation>
    </message>
    <message>
        <source>%1 Daftar tombol</source>
        <translation>%1 Keys</translation>
    </message>
    <message>
        <source>Ganti petugas</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Pindah meja</source>
        <translation>Another desk</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Loket – Konsol petugas</source>
        <translation>Loket – Officer’s console</translation>
    </message>
    <message>
        <source>Akun ini belum memiliki peran. Minta pengelola memberinya di Pengaturan.</source>
        <translation>This account has no role yet. Ask a supervisor to give it one in Settings.</translation>
    </message>
    <message>
        <source>Menghubungi basis data…</source>
        <translation>Contacting the database…</translation>
    </message>
    <message>
        <source>Konsol terbuka sendiri begitu basis data siap.</source>
        <translation>The console opens by itself once the database is ready.</translation>
    </message>
    <message>
        <source>Belum ada kantor di basis data ini. Jalankan “loket setup” lebih dahulu.</source>
        <translation>This database has no office yet. Run “loket setup” first.</translation>
    </message>
    <message>
        <source>Perangkat yang perlu perhatian: %1</source>
        <translation>Devices that need attention: %1</translation>
    </message>
    <message>
        <source>&lt; 1 mnt</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>%1 j %2 mnt</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 mnt</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Konsultasi</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tidak dimasukkan: teks menjadi %1 huruf, paling banyak %2.</source>
        <translation>Not taken: the text would have %1 characters, %2 at most.</translation>
    </message>
    <message>
        <source>Basis data sedang tidak terhubung.</source>
        <translation>The database cannot be reached.</translation>
    </message>
    <message>
        <source>Basis data sedang sibuk.</source>
        <translation>The database is busy.</translation>
    </message>
    <message>
        <source>Ruang penyimpanan basis data penuh. Beri tahu pengelola sistem.</source>
        <translation>The database’s disk is full. Tell the administrator.</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca. Beri tahu pengelola sistem.</source>
        <translation>The database can only be read. Tell the administrator.</translation>
    </message>
    <message>
        <source>Basis data rusak. Hentikan pekerjaan dan beri tahu pengelola sistem.</source>
        <translation>The database is damaged. Stop working and tell the administrator.</translation>
    </message>
    <message>
        <source>Basis data belum diperbarui ke versi aplikasi ini. Beri tahu pengelola sistem.</source>
        <translation>The database has not been upgraded to this version. Tell the administrator.</translation>
    </message>
    <message>
        <source>Perangkat yang perlu perhatian</source>
        <translation>Devices that need attention</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Saya ke sana</source>
        <translation>I am going there</translation>
    </message>
    <message>
        <source>Terbuka di bawahnya: %1</source>
        <translation>Open below: %1</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Hadir</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Salah panggil…</source>
        <translation>Wrong call…</translation>
    </message>
    <message>
        <source>Belum ada jawaban…</source>
        <translation>No answer yet…</translation>
    </message>
    <message>
        <source>Buka kembali…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Masalah lain…</source>
        <translation>Another problem…</translation>
    </message>
    <message>
        <source>Pengunjung pergi…</source>
        <translation>Visitor left…</translation>
    </message>
    <message>
        <source>C. Jawaban / solusi</source>
        <translation>C. Answer / solution</translation>
    </message>
    <message>
        <source>Tidak dapat ditangani…</source>
        <translation>Cannot be solved here…</translation>
    </message>
    <message>
        <source>Pemberi penjelasan: %1</source>
        <translation>Explained by: %1</translation>
    </message>
    <message>
        <source>Pakai versi itu, teks saya di bawahnya</source>
        <translation>Use that version, my text below it</translation>
    </message>
    <message>
        <source>Sudah saya baca, lanjutkan teks saya</source>
        <translation>I have read it, go on with my text</translation>
    </message>
    <message>
        <source>%1 menyimpan jawaban lebih dahulu. Teks Anda tidak diubah.</source>
        <translation>%1 saved an answer first. Your text is unchanged.</translation>
    </message>
    <message>
        <source>Petugas lain</source>
        <translation>Another officer</translation>
    </message>
    <message>
        <source>(bagian C kosong)</source>
        <translation>(part C is empty)</translation>
    </message>
    <message>
        <source>Dieskalasikan ke LKPP; jawabannya menyusul. Percakapannya ada di Permasalahan.</source>
        <translation>Escalated to LKPP; its answer follows. The conversation stands under Problems.</translation>
    </message>
    <message>
        <source>Jawaban dapat ditulis setelah pengunjung hadir.</source>
        <translation>The answer can be written once the visitor is here.</translation>
    </message>
    <message>
        <source>Keadaannya kini “%1”; tindakan lain ada di Permasalahan.</source>
        <translation>It is “%1” now; other acts stand under Cases.</translation>
    </message>
    <message>
        <source>Tulis jawaban atau solusi untuk pengunjung. Tersimpan otomatis.</source>
        <translation>Write the answer or solution for the visitor. Saved automatically.</translation>
    </message>
    <message>
        <source>%1 dipanggil.</source>
        <translation>%1 called.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>%1 menunggu tempat di ruang bidding: semua terisi, belum dibersihkan, rusak, atau dipesan.</source>
        <translation>%1 waits for a seat in the bidding room: all are taken, not cleaned, out of order or reserved.</translation>
    </message>
    <message>
        <source>%1 masih dipanggil atau dilayani di meja ini.</source>
        <translation>%1 is still being called or served at this desk.</translation>
    </message>
    <message>
        <source>Panggilan %1 dibatalkan; nomor tetap pada tempatnya.</source>
        <translation>The call of %1 was withdrawn; the number keeps its place.</translation>
    </message>
    <message>
        <source>Kunjungan diakhiri; permasalahan tetap terbuka.</source>
        <translation>The visit has ended; the problem stays open.</translation>
    </message>
    <message>
        <source>Layanan itu tidak dapat dipilih. Pilih layanan lain.</source>
        <translation>That service cannot be chosen. Choose another one.</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Perbaiki bagian A dan B</source>
        <translation>Correct parts A and B</translation>
    </message>
    <message>
        <source>%1 baru saja menyimpan: %2</source>
        <translation>%1 has just saved: %2</translation>
    </message>
    <message>
        <source>Belum ada meja yang dipilih</source>
        <translation>No desk chosen</translation>
    </message>
    <message>
        <source>Pilih meja dari menu petugas di kanan atas.</source>
        <translation>Choose a desk from the officer’s menu, top right.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>Nomor baru muncul di kiri begitu pengunjung mengambilnya.</source>
        <translation>New numbers appear on the left as visitors take them.</translation>
    </message>
    <message>
        <source>%1 orang menunggu, terlama %2</source>
        <translation>%1 waiting, the longest %2</translation>
    </message>
    <message>
        <source>Tekan %1 untuk memanggil %2.</source>
        <translation>Press %1 to call %2.</translation>
    </message>
    <message>
        <source>Kembali ke jawaban</source>
        <translation>Back to the answer</translation>
    </message>
    <message>
        <source>1  Pemberi penjelasan dan cetakan</source>
        <translation>1  Who explained, and the sheets</translation>
    </message>
    <message>
        <source>Sudah diserahkan</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Belum, masuk daftar</source>
        <translation>Not yet, on the list</translation>
    </message>
    <message>
        <source>Tanpa salinan</source>
        <translation>No copy</translation>
    </message>
    <message>
        <source>2  Salinan untuk pengunjung</source>
        <translation>2  The visitor’s copy</translation>
    </message>
    <message>
        <source>mis. Lemari 2, map Nov 2026</source>
        <translation>e.g. Cabinet 2, folder Nov 2026</translation>
    </message>
    <message>
        <source>Tempat formulir asli</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Sementara</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>3  Formulir asli bertanda tangan disimpan di</source>
        <translation>3  The signed original is kept in</translation>
    </message>
    <message>
        <source>Kosong: formulir asli tetap pada daftar “belum diarsipkan”.</source>
        <translation>Empty: the original stays on the list “not archived”.</translation>
    </message>
    <message>
        <source>Masih ada %1 dari pengunjung ini: selesaikan juga.</source>
        <translation>This visitor still has %1: finish that one too.</translation>
    </message>
    <message>
        <source>Tulis jawaban dahulu, atau catat “Belum ada jawaban”.</source>
        <translation>Write the answer first, or note “No answer yet”.</translation>
    </message>
    <message>
        <source>Pencetak A4 sedang berhenti; lembar menunggu di antreannya.</source>
        <translation>The A4 printer is stopped; the sheets wait in its queue.</translation>
    </message>
    <message>
        <source>Salinan dikirim ke pencetak.</source>
        <translation>The copy was sent to the printer.</translation>
    </message>
    <message>
        <source>Salinan tercatat sudah diserahkan.</source>
        <translation>The copy is noted as handed over.</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>Layanan ini tidak memakai Formulir Konsultasi.</source>
        <translation>This service uses no consultation form.</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>lanjutan: %1</source>
        <translation>comes back: %1</translation>
    </message>
    <message>
        <source>dilewati %1×</source>
        <translation>skipped %1×</translation>
    </message>
    <message>
        <source>yang datang: %1</source>
        <translation>who came: %1</translation>
    </message>
    <message>
        <source>%1 pendamping</source>
        <translation>companions: %1</translation>
    </message>
    <message>
        <source>%1 dipanggil, panggilan ke-%2.</source>
        <translation>%1 called, call number %2.</translation>
    </message>
    <message>
        <source>Beri waktu sebentar sebelum memanggil lagi.</source>
        <translation>Give it a moment before calling again.</translation>
    </message>
    <message>
        <source>%1 dilewati dan dipanggil lagi di akhir antrean.</source>
        <translation>%1 was skipped and is called again at the end of the queue.</translation>
    </message>
    <message>
        <source>%1 dilewati dan dipanggil lagi setelah %2 nomor.</source>
        <translation>%1 was skipped and is called again after %2 numbers.</translation>
    </message>
    <message>
        <source>%1 menunggu di layanan lain dengan nomor yang sama; %2 orang di depannya.</source>
        <translation>%1 waits at the other service under the same number; %2 people are before it.</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>dipanggil</source>
        <translation>called</translation>
    </message>
    <message>
        <source>dilayani</source>
        <translation>being served</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>sudah dijawab</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>sudah diarsipkan</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>sudah diserahkan</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>Tidak jadi: keadaannya sudah berubah. Layar diperbarui.</source>
        <translation>Not done: things have changed meanwhile. The screen is up to date again.</translation>
    </message>
    <message>
        <source>Tidak jadi: keadaannya kini “%1”. Layar diperbarui.</source>
        <translation>Not done: it is now “%1”. The screen was refreshed.</translation>
    </message>
    <message>
        <source>%1 selesai.</source>
        <translation>%1 finished.</translation>
    </message>
    <message>
        <source>%1 selesai, %2 formulir.</source>
        <translation>%1 is done, %2 forms.</translation>
    </message>
    <message>
        <source>Salinan diserahkan.</source>
        <translation>Copy handed over.</translation>
    </message>
    <message>
        <source>Salinan masuk daftar “belum diserahkan”.</source>
        <translation>The copy is on the list “not handed over”.</translation>
    </message>
    <message>
        <source>Asli diarsipkan, nomor %1.</source>
        <translation>Original archived as %1.</translation>
    </message>
    <message>
        <source>Asli belum diarsipkan; lanjutkan di Arsip.</source>
        <translation>The original is not archived yet; go on in Archive.</translation>
    </message>
    <message>
        <source>Semua salinan sudah diserahkan.</source>
        <translation>All copies are handed over.</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>B. Permasalahan</source>
        <translation>B. Problem</translation>
    </message>
    <message>
        <source>Perbaiki data</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Tender %1</source>
        <translation>Tender %1</translation>
    </message>
    <message>
        <source>Janji kabar: %1</source>
        <translation>Promised by: %1</translation>
    </message>
    <message>
        <source>Kategori belum dipilih</source>
        <translation>No category yet</translation>
    </message>
    <message>
        <source>Belum ada jawaban: kapan pengunjung mendapat kabar?</source>
        <translation>No answer yet: when will the visitor hear from us?</translation>
    </message>
    <message>
        <source>Tanggal janji</source>
        <translation>Promised date</translation>
    </message>
    <message>
        <source>Catatan, mis. menunggu Admin PPE (boleh kosong)</source>
        <translation>Note, e.g. waiting for Admin PPE (may be empty)</translation>
    </message>
    <message>
        <source>Catatan janji</source>
        <translation>Note on the promise</translation>
    </message>
    <message>
        <source>Catat janji</source>
        <translation>Note the promise</translation>
    </message>
    <message>
        <source>Berikan nomor formulir ini kepada pengunjung. Dengan nomor ini ia dapat menanyakan kelanjutannya.</source>
        <translation>Give the visitor this form number. With it the visitor can ask how the matter stands.</translation>
    </message>
    <message>
        <source>Nomor sudah diberikan</source>
        <translation>Number given</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Salinan belum diserahkan</source>
        <translation>Copies not handed over</translation>
    </message>
    <message>
        <source>Beri sebab keterlambatan (%1)</source>
        <translation>Causes to give (%1)</translation>
    </message>
    <message>
        <source>Pilih meja lebih dahulu.</source>
        <translation>Choose a desk first.</translation>
    </message>
    <message>
        <source>%1 masih dipanggil di loket ini.</source>
        <translation>%1 is still being called to this desk.</translation>
    </message>
    <message>
        <source>Selesaikan pengunjung yang sedang dilayani lebih dahulu.</source>
        <translation>Finish the visitor being served first.</translation>
    </message>
    <message>
        <source>Pencetak A4 belum diatur pada komputer ini.</source>
        <translation>No A4 printer is set up on this computer.</translation>
    </message>
    <message>
        <source>Pencetak A4 “%1” tidak ditemukan.</source>
        <translation>The A4 printer “%1” was not found.</translation>
    </message>
    <message>
        <source>Pencetak A4 tidak menjawab; periksa apakah lembar keluar.</source>
        <translation>The A4 printer does not answer; check whether sheets came out.</translation>
    </message>
    <message>
        <source>Pencetak A4 menolak: %1</source>
        <translation>The A4 printer refused: %1</translation>
    </message>
    <message>
        <source>dipanggil kembali</source>
        <translation>called again</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Pemanggilan</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Analisis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Beri tahu nomor formulir</source>
        <translation>Tell the form number</translation>
    </message>
    <message>
        <source>Eskalasi ke LKPP</source>
        <translation>Escalation to LKPP</translation>
    </message>
    <message>
        <source>Salinan dan arsip</source>
        <translation>Copy and archive</translation>
    </message>
    <message>
        <source>tanpa batas waktu</source>
        <translation>no time limit</translation>
    </message>
    <message>
        <source>sesuai standar</source>
        <translation>within standard</translation>
    </message>
    <message>
        <source>sisa %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>lewat %1</source>
        <translation>over by %1</translation>
    </message>
    <message>
        <source>Waktu standar sudah lewat: lanjutkan, atau catat “Belum ada jawaban”.</source>
        <translation>The standard time is over: go on, or note “No answer yet”.</translation>
    </message>
    <message>
        <source>Panggil ulang (%1/%2)</source>
        <translation>Call again (%1/%2)</translation>
    </message>
    <message>
        <source>Lewati…</source>
        <translation>Skip…</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>terlalu panjang: %1 dari %2 huruf, sisanya tidak tersimpan</source>
        <translation>too long: %1 of %2 characters, the rest is not saved</translation>
    </message>
    <message>
        <source>menyimpan…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>belum tersimpan – menunggu basis data</source>
        <translation>not saved – waiting for the database</translation>
    </message>
    <message>
        <source>tersimpan %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>kunjungan ke-%1</source>
        <translation>visit no. %1</translation>
    </message>
    <message>
        <source>Lanjut ke %1</source>
        <translation>Go on to %1</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Selesai dan cetak…</source>
        <translation>Finish and print…</translation>
    </message>
    <message>
        <source>Jawaban terlalu panjang untuk formulir.</source>
        <translation>The answer is too long for the form.</translation>
    </message>
    <message>
        <source>Cetak dahulu.</source>
        <translation>Print first.</translation>
    </message>
    <message>
        <source>Pilih dahulu: salinan sudah diserahkan atau belum.</source>
        <translation>First choose: copy handed over or not.</translation>
    </message>
    <message>
        <source>Lewati %1 sebelum panggilan ketiga: mengapa?</source>
        <translation>Skip %1 before the third call: why?</translation>
    </message>
    <message>
        <source>Batalkan panggilan %1: mengapa? Nomor tetap pada tempatnya.</source>
        <translation>Withdraw the call of %1: why? The number keeps its place.</translation>
    </message>
    <message>
        <source>%1 pergi sebelum selesai: mengapa?</source>
        <translation>%1 left before the end: why?</translation>
    </message>
    <message>
        <source>Buka kembali permasalahan %2: mengapa?</source>
        <translation>Open problem %2 again: why?</translation>
    </message>
    <message>
        <source>Pengunjung minta dilewati</source>
        <translation>Visitor asked for it</translation>
    </message>
    <message>
        <source>Pengunjung sedang di ruang lain</source>
        <translation>Visitor is in another room</translation>
    </message>
    <message>
        <source>Pengunjung sudah pulang</source>
        <translation>Visitor has gone home</translation>
    </message>
    <message>
        <source>Salah tekan</source>
        <translation>Pressed by mistake</translation>
    </message>
    <message>
        <source>Bukan layanan meja ini</source>
        <translation>Not this desk’s service</translation>
    </message>
    <message>
        <source>Petugas harus meninggalkan meja</source>
        <translation>Officer must leave the desk</translation>
    </message>
    <message>
        <source>Tidak dapat menunggu</source>
        <translation>Cannot wait</translation>
    </message>
    <message>
        <source>Akan kembali di hari lain</source>
        <translation>Will come another day</translation>
    </message>
    <message>
        <source>Masalah sudah selesai sendiri</source>
        <translation>Problem solved itself</translation>
    </message>
    <message>
        <source>Solusinya tidak berhasil</source>
        <translation>The solution did not work</translation>
    </message>
    <message>
        <source>Masalah muncul lagi</source>
        <translation>The problem came back</translation>
    </message>
    <message>
        <source>Ada keterangan baru</source>
        <translation>There is something new</translation>
    </message>
    <message>
        <source>Benar, cetak asli dan salinan</source>
        <translation>Correct, print original and copy</translation>
    </message>
    <message>
        <source>Cetak lagi</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>sedang dicetak…</source>
        <translation>printing…</translation>
    </message>
    <message>
        <source>Asli dan salinan dikirim ke pencetak pukul %1.</source>
        <translation>Original and copy were sent to the printer at %1.</translation>
    </message>
    <message>
        <source>Jawaban tersimpan, tetapi belum tercetak: %1 Kunjungan tetap dapat diselesaikan.</source>
        <translation>The answer is saved but not printed: %1 The visit can still be finished.</translation>
    </message>
    <message>
        <source>dijawab</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>janji kabar</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>belum dijawab</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Meja</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Perubahan data tersimpan.</source>
        <translation>Changes saved.</translation>
    </message>
    <message>
        <source>Belum tersimpan: isian bertanda * wajib diisi.</source>
        <translation>Not saved: fields marked * are required.</translation>
    </message>
    <message>
        <source>Pilih tanggal yang masih akan datang.</source>
        <translation>Choose a date that lies ahead.</translation>
    </message>
    <message>
        <source>Layanan lain…</source>
        <translation>Other service…</translation>
    </message>
    <message>
        <source>Pindahkan ke layanan lain; nomornya tetap.</source>
        <translation>Pass on to another service; the number stays.</translation>
    </message>
    <message>
        <source>Keperluannya di layanan itu</source>
        <translation>Their matter belongs there</translation>
    </message>
    <message>
        <source>Salah memilih layanan</source>
        <translation>Wrong service chosen</translation>
    </message>
    <message>
        <source>Perlu petugas lain</source>
        <translation>Needs another officer</translation>
    </message>
    <message>
        <source>Ke layanan</source>
        <translation>To the service</translation>
    </message>
    <message>
        <source>%1 ke layanan mana, dan mengapa? Nomor dan giliran menurut waktu datangnya tetap.</source>
        <translation>%1: to which service, and why? Number and turn stay as of arrival.</translation>
    </message>
    <message>
        <source>Masalah lain</source>
        <translation>Another problem</translation>
    </message>
    <message>
        <source>Tulis masalah itu dengan kata-kata pengunjung.</source>
        <translation>Write it in the visitor’s words.</translation>
    </message>
    <message>
        <source>Buka formulir</source>
        <translation>Open the form</translation>
    </message>
    <message>
        <source>Masalah lain dari %1: identitas disalin, nomor formulir dan waktunya sendiri.</source>
        <translation>Another problem of %1: the identity is copied; form number and time are its own.</translation>
    </message>
    <message>
        <source>Masalah lain dicatat dengan nomor formulir %1.</source>
        <translation>The other problem is recorded under form number %1.</translation>
    </message>
    <message>
        <source>Tulis dahulu masalah lain itu.</source>
        <translation>Write the other problem first.</translation>
    </message>
    <message>
        <source>Permasalahan dibuka kembali; tulis jawabannya.</source>
        <translation>The problem is open again; write its answer.</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Ke bagian B</source>
        <translation>Back to part B</translation>
    </message>
    <message>
        <source>Riwayat %1</source>
        <translation>Story of %1</translation>
    </message>
    <message>
        <source>Formulir berikutnya</source>
        <translation>Next form</translation>
    </message>
    <message>
        <source>Keadaannya berubah di tempat lain; isian itu tidak berlaku lagi.</source>
        <translation>Things changed elsewhere; that panel no longer applies.</translation>
    </message>
    <message>
        <source>Sebab keterlambatan itu sudah diberikan di tempat lain.</source>
        <translation>The cause of that delay was given elsewhere.</translation>
    </message>
</context>
<context>
    <name>DeviationWords</name>
    <message>
        <source>Disimpan sebagai arsip sementara %1: %2 penyimpangan belum diberi sebab. Beri sebabnya, lalu arsipkan final.</source>
        <translation>Kept as provisional archive %1: %2 deviations carry no cause yet. Give each its cause, then archive finally.</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>Tidak dapat ditangani di sini</source>
        <translation>Cannot be solved here</translation>
    </message>
    <message>
        <source>Jawaban disampaikan kepada pengguna</source>
        <translation>The visitor was told the answer</translation>
    </message>
    <message>
        <source>diketahui %1</source>
        <translation>known %1</translation>
    </message>
    <message>
        <source>Dikirim ke LKPP</source>
        <translation>Sent to LKPP</translation>
    </message>
    <message>
        <source>nomor %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>terkirim %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>sampai %1</source>
        <translation>arrived %1</translation>
    </message>
    <message>
        <source>dicatat %1</source>
        <translation>noted %1</translation>
    </message>
    <message>
        <source>LKPP menerima</source>
        <translation>LKPP received it</translation>
    </message>
    <message>
        <source>Dikonfirmasi lewat telepon</source>
        <translation>Confirmed by telephone</translation>
    </message>
    <message>
        <source>LKPP meminta data</source>
        <translation>LKPP asks for data</translation>
    </message>
    <message>
        <source>Permintaan data disampaikan ke pengguna</source>
        <translation>Request for data passed on to the visitor</translation>
    </message>
    <message>
        <source>Data dari pengguna</source>
        <translation>Data from the visitor</translation>
    </message>
    <message>
        <source>Data diteruskan ke LKPP</source>
        <translation>Data forwarded to LKPP</translation>
    </message>
    <message>
        <source>Perkembangan dari LKPP</source>
        <translation>Progress from LKPP</translation>
    </message>
    <message>
        <source>Status ditanyakan kepada LKPP</source>
        <translation>LKPP was asked for the status</translation>
    </message>
    <message>
        <source>Dikembalikan: kewenangan LPSE</source>
        <translation>Returned: LPSE&apos;s own authority</translation>
    </message>
    <message>
        <source>Diselesaikan LKPP</source>
        <translation>Solved by LKPP</translation>
    </message>
    <message>
        <source>Eskalasi ditarik</source>
        <translation>Escalation withdrawn</translation>
    </message>
    <message>
        <source>Belum ada berkas pada permasalahan ini.</source>
        <translation>This problem has no files yet.</translation>
    </message>
    <message>
        <source>Lampiran yang disertakan</source>
        <translation>Files that go along</translation>
    </message>
    <message>
        <source>Ini tampak seperti password, kunci, atau berkas penawaran. Jangan dikirim: hapus dahulu.</source>
        <translation>This looks like a password, a key or an offer. Do not send it: remove it first.</translation>
    </message>
    <message>
        <source>Ukuran surat %1; paling besar %2</source>
        <translation>Size of the letter %1; at most %2</translation>
    </message>
    <message>
        <source>Yang sudah dicoba</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Deskripsi, dengan identitas pengguna</source>
        <translation>Description, with the visitor&apos;s identity</translation>
    </message>
    <message>
        <source>Dikirim lewat</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Kepada (beberapa: pisahkan dengan koma)</source>
        <translation>To (several: divide by commas)</translation>
    </message>
    <message>
        <source>Tembusan (Cc)</source>
        <translation>Copy (Cc)</translation>
    </message>
    <message>
        <source>Nomor di LKPP (bila ada)</source>
        <translation>Number at LKPP (if any)</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Tipe</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kode error</source>
        <translation>Error code</translation>
    </message>
    <message>
        <source>Dikirim pada (kosong: sekarang)</source>
        <translation>Sent at (empty: now)</translation>
    </message>
    <message>
        <source>Kode tender</source>
        <translation>Tender code</translation>
    </message>
    <message>
        <source>Hasil pembicaraan</source>
        <translation>Result of the call</translation>
    </message>
    <message>
        <source>Data yang diminta LKPP</source>
        <translation>Data that LKPP asks for</translation>
    </message>
    <message>
        <source>Data untuk LKPP</source>
        <translation>Data for LKPP</translation>
    </message>
    <message>
        <source>Kabar dari LKPP</source>
        <translation>Word from LKPP</translation>
    </message>
    <message>
        <source>Panduan dari LKPP</source>
        <translation>Guide from LKPP</translation>
    </message>
    <message>
        <source>Jawaban LKPP apa adanya</source>
        <translation>LKPP&apos;s answer, word for word</translation>
    </message>
    <message>
        <source>Bagian C untuk pengguna (kosong: jawaban LKPP)</source>
        <translation>Part C for the visitor (empty: LKPP&apos;s answer)</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Permasalahan</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Permintaan layanan</source>
        <translation>Service request</translation>
    </message>
    <message>
        <source>%1, sudah dimasukkan sendiri</source>
        <translation>%1, entered by yourself</translation>
    </message>
    <message>
        <source>e-mail kantor, dikirim Loket</source>
        <translation>the office’s e-mail, sent by Loket</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 menit lalu (%2)</source>
        <translation>%1 minutes ago (%2)</translation>
    </message>
    <message>
        <source>Bila bukan baru saja: mengapa baru dicatat?</source>
        <translation>If not just now: why is it noted only now?</translation>
    </message>
    <message>
        <source>Diketahui</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Siapa, nomor berapa</source>
        <translation>Who, which number</translation>
    </message>
    <message>
        <source>Nomor di LKPP</source>
        <translation>Number at LKPP</translation>
    </message>
    <message>
        <source>Terjadi (kosong: sekarang)</source>
        <translation>Happened (empty: now)</translation>
    </message>
    <message>
        <source>Teks siap salin</source>
        <translation>Text to copy</translation>
    </message>
    <message>
        <source>Sudah saya baca, lanjutkan</source>
        <translation>I have read it, go on</translation>
    </message>
    <message>
        <source>Pakai versinya</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Salin teks</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Petugas lain mengubah draf ini lebih dahulu. Teks Anda tetap di sini; lanjutkan, atau pakai versinya.</source>
        <translation>Another officer changed this draft first. Your text stays here; go on, or take theirs.</translation>
    </message>
    <message>
        <source>Petugas lain lebih dahulu; yang baru tampak di atas. Yang Anda ketik tetap di sini.</source>
        <translation>Another officer was faster; the news stands above. What you typed stays here.</translation>
    </message>
    <message>
        <source>Eskalasi baru…</source>
        <translation>New escalation…</translation>
    </message>
    <message>
        <source>Ambil jawaban</source>
        <translation>Take the answer</translation>
    </message>
    <message>
        <source>Ke permasalahan</source>
        <translation>To the problem</translation>
    </message>
    <message>
        <source>dipegang %1</source>
        <translation>held by %1</translation>
    </message>
    <message>
        <source>Eskalasi yang terbuka</source>
        <translation>Open escalations</translation>
    </message>
    <message>
        <source>Eskalasi ke LKPP hari ini</source>
        <translation>Escalations to LKPP today</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Tidak ada eskalasi yang terbuka. Tidak ada yang ditunggu dari LKPP.</source>
        <translation>No open escalations. Nothing is awaited from LKPP.</translation>
    </message>
    <message>
        <source>%1 jawaban belum diambil</source>
        <translation>%1 answers not taken</translation>
    </message>
    <message>
        <source>%1 kita utang</source>
        <translation>%1 owed by us</translation>
    </message>
    <message>
        <source>%1 ditunggu dari LKPP</source>
        <translation>%1 awaited from LKPP</translation>
    </message>
    <message>
        <source>%1 ditunggu dari pengguna</source>
        <translation>%1 awaited from visitors</translation>
    </message>
    <message>
        <source>%1 lewat tenggat</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 lagi jatuh tempo hari ini</source>
        <translation>%1 more due today</translation>
    </message>
    <message>
        <source>Jawaban LKPP yang belum diambil</source>
        <translation>Answers of LKPP that nobody took</translation>
    </message>
    <message>
        <source>Kita utang</source>
        <translation>Owed by us</translation>
    </message>
    <message>
        <source>Sedang dikirim</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Ditunggu dari LKPP</source>
        <translation>Awaited from LKPP</translation>
    </message>
    <message>
        <source>Ditunggu dari pengguna</source>
        <translation>Awaited from the visitor</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ambil jawaban LKPP</source>
        <translation>Take LKPP’s answer</translation>
    </message>
    <message>
        <source>Tanyakan status ke LKPP</source>
        <translation>Ask LKPP for its status</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>ditanyakan %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>jawaban %1</source>
        <translation>answer %1</translation>
    </message>
    <message>
        <source>Teks disalin. Tempel di e-mail atau formulir LKPP.</source>
        <translation>Text copied. Paste it into an e-mail or LKPP&apos;s form.</translation>
    </message>
    <message>
        <source>Tulis mengapa baru dicatat sekarang.</source>
        <translation>Write why it is noted only now.</translation>
    </message>
    <message>
        <source>Paling jauh 15 menit yang lalu.</source>
        <translation>At most 15 minutes ago.</translation>
    </message>
    <message>
        <source>Permasalahan ini baru saja diubah. Baca lagi, lalu ulangi.</source>
        <translation>This problem was just changed. Read it again, then repeat.</translation>
    </message>
    <message>
        <source>Tidak dapat dieskalasikan dalam keadaannya sekarang.</source>
        <translation>Cannot be escalated in its present state.</translation>
    </message>
    <message>
        <source>Petugas lain lebih dahulu. Baca yang baru, lalu lanjutkan.</source>
        <translation>Another officer was faster. Read the news, then go on.</translation>
    </message>
    <message>
        <source>Akun e-mail kantor baru saja dimatikan. Kirim sendiri, lalu catat.</source>
        <translation>The office’s e-mail account was just switched off. Send it yourself, then note it.</translation>
    </message>
    <message>
        <source>Sesudah ini draf terbuka, terisi dari formulir. Anda memeriksanya, melihat suratnya, lalu mengirim.</source>
        <translation>After this the draft opens, filled in from the form. You check it, see the letter, then send.</translation>
    </message>
    <message>
        <source>Sesudah ini draf terbuka, terisi dari formulir. Anda memeriksa, menyalin, dan mengirimnya sendiri.</source>
        <translation>Then a draft opens, filled from the form. You check it, copy it and send it yourself.</translation>
    </message>
    <message>
        <source>Permasalahan ini belum pernah dieskalasikan.</source>
        <translation>This problem was never escalated.</translation>
    </message>
    <message>
        <source>Percakapan dengan LKPP</source>
        <translation>Conversation with LKPP</translation>
    </message>
    <message>
        <source>▸ kutipan surat sebelumnya, %1 baris (%2)</source>
        <translation>▸ quoted from earlier letters, %1 lines (%2)</translation>
    </message>
    <message>
        <source>Draf, belum dikirim</source>
        <translation>Draft, not sent</translation>
    </message>
    <message>
        <source>Menunggu dikirim</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Terkirim ke LKPP</source>
        <translation>Sent to LKPP</translation>
    </message>
    <message>
        <source>Diterima LKPP</source>
        <translation>Received by LKPP</translation>
    </message>
    <message>
        <source>Data diminta ke pengguna</source>
        <translation>Visitor asked for data</translation>
    </message>
    <message>
        <source>Data ada, belum diteruskan</source>
        <translation>Data here, not forwarded</translation>
    </message>
    <message>
        <source>Diproses LKPP</source>
        <translation>LKPP works on it</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Gagal terkirim</source>
        <translation>Could not be sent</translation>
    </message>
    <message>
        <source>Giliran kita</source>
        <translation>Our turn</translation>
    </message>
    <message>
        <source>Tidak ada yang ditunggu</source>
        <translation>Nothing is awaited</translation>
    </message>
    <message>
        <source>Kirim ke LKPP</source>
        <translation>Send to LKPP</translation>
    </message>
    <message>
        <source>Kirim ulang ke LKPP</source>
        <translation>Send to LKPP again</translation>
    </message>
    <message>
        <source>Teruskan permintaan data ke pengguna</source>
        <translation>Pass the request on to the visitor</translation>
    </message>
    <message>
        <source>Teruskan data ke LKPP</source>
        <translation>Forward the data to LKPP</translation>
    </message>
    <message>
        <source>Putuskan tentang suratnya</source>
        <translation>Decide about the letter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cara lain</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>LKPP sudah menerima…</source>
        <translation>LKPP received it…</translation>
    </message>
    <message>
        <source>Konfirmasi telepon…</source>
        <translation>Telephone confirmation…</translation>
    </message>
    <message>
        <source>LKPP minta data…</source>
        <translation>LKPP asks for data…</translation>
    </message>
    <message>
        <source>Teruskan ke pengguna…</source>
        <translation>Pass on to visitor…</translation>
    </message>
    <message>
        <source>Data pengguna datang…</source>
        <translation>Visitor&apos;s data came…</translation>
    </message>
    <message>
        <source>Teruskan data ke LKPP…</source>
        <translation>Forward data to LKPP…</translation>
    </message>
    <message>
        <source>Catat perkembangan…</source>
        <translation>Note progress…</translation>
    </message>
    <message>
        <source>Tanyakan status…</source>
        <translation>Ask for status…</translation>
    </message>
    <message>
        <source>Dikembalikan LKPP…</source>
        <translation>Returned by LKPP…</translation>
    </message>
    <message>
        <source>Diselesaikan LKPP…</source>
        <translation>Solved by LKPP…</translation>
    </message>
    <message>
        <source>Tarik eskalasi…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Sejak kapan Anda tahu bahwa ini tidak dapat ditangani di sini? Lima menit berjalan dari saat itu.</source>
        <translation>Since when do you know that this cannot be solved here? Five minutes run from then.</translation>
    </message>
    <message>
        <source>Periksa, salin, kirim sendiri ke LKPP, lalu catat nomornya.</source>
        <translation>Check, copy, send it to LKPP yourself, then note its number.</translation>
    </message>
    <message>
        <source>Bagaimana Anda tahu bahwa LKPP sudah menerimanya? Balasan otomatis juga boleh.</source>
        <translation>How do you know that LKPP has it? An automatic reply will do.</translation>
    </message>
    <message>
        <source>Siapa di LKPP yang Anda telepon, dan apa hasilnya?</source>
        <translation>Whom at LKPP did you call, and with what result?</translation>
    </message>
    <message>
        <source>Data apa yang diminta LKPP?</source>
        <translation>Which data does LKPP ask for?</translation>
    </message>
    <message>
        <source>Sampaikan kepada pengguna. Loket tidak mengirimnya; salin lalu tempel, atau bacakan.</source>
        <translation>Tell the visitor. Loket does not send it; copy and paste it, or read it out.</translation>
    </message>
    <message>
        <source>Data apa yang datang dari pengguna? Lima menit untuk meneruskannya berjalan dari saat itu.</source>
        <translation>Which data came from the visitor? Five minutes to forward them run from then.</translation>
    </message>
    <message>
        <source>Teruskan data ke LKPP: salin, kirim sendiri, lalu catat.</source>
        <translation>Forward the data to LKPP: copy, send it yourself, then note it.</translation>
    </message>
    <message>
        <source>Apa kabar dari LKPP? Hanya kabar dari orang; balasan otomatis bukan perkembangan.</source>
        <translation>What does LKPP say? Only a person&apos;s word counts; an automatic reply is no progress.</translation>
    </message>
    <message>
        <source>Tanyakan status kepada LKPP. Teks ini tidak pernah dikirim sendiri.</source>
        <translation>Ask LKPP for the status. This text is never sent by itself.</translation>
    </message>
    <message>
        <source>Menurut LKPP ini kewenangan LPSE: tulis panduannya. Permasalahan kembali ditangani di sini.</source>
        <translation>LKPP says it is LPSE&apos;s own authority: write down the guide. The problem is worked on here again.</translation>
    </message>
    <message>
        <source>Tulis jawaban LKPP apa adanya, dan di sebelahnya jawaban untuk pengguna (bagian C).</source>
        <translation>Write LKPP&apos;s answer word for word, and beside it the answer for the visitor (part C).</translation>
    </message>
    <message>
        <source>Mengapa ditarik? Permasalahan kembali ke keadaan sebelumnya.</source>
        <translation>Why is it withdrawn? The problem goes back to where it was.</translation>
    </message>
    <message>
        <source>Tidak dapat ditangani: buka draf</source>
        <translation>Cannot be solved: open the draft</translation>
    </message>
    <message>
        <source>Sudah dikirim</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>Catat: sudah disampaikan</source>
        <translation>Note: told</translation>
    </message>
    <message>
        <source>Catat: sudah diteruskan</source>
        <translation>Note: forwarded</translation>
    </message>
    <message>
        <source>Catat: sudah ditanyakan</source>
        <translation>Note: asked</translation>
    </message>
    <message>
        <source>Catat: dikembalikan</source>
        <translation>Note: returned</translation>
    </message>
    <message>
        <source>Catat: diselesaikan</source>
        <translation>Note: solved</translation>
    </message>
    <message>
        <source>Tarik eskalasi</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Beginilah surat yang akan dikirim. Sesudah “Kirim” masih dapat ditarik kembali selama 15 detik.</source>
        <translation>This is the letter as it will be sent. After “Send” it can be taken back for 15 seconds.</translation>
    </message>
    <message>
        <source>Periksa drafnya; sebelum dikirim, suratnya diperlihatkan utuh.</source>
        <translation>Check the draft; the whole letter is shown before it is sent.</translation>
    </message>
    <message>
        <source>Surat ke pengguna: periksa isinya. Balasannya akan masuk ke percakapan ini.</source>
        <translation>A letter to the visitor: check its words. The answer will come into this conversation.</translation>
    </message>
    <message>
        <source>Surat ke LKPP dengan data dari pengguna: periksa isi dan lampirannya.</source>
        <translation>A letter to LKPP with the visitor’s data: check its words and files.</translation>
    </message>
    <message>
        <source>Surat ke LKPP, disiapkan untuk Anda; baru dikirim bila Anda mengirimnya.</source>
        <translation>A letter to LKPP, prepared for you; it leaves only when you send it.</translation>
    </message>
    <message>
        <source>Lihat suratnya</source>
        <translation>See the letter</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Surat disimpan dan berangkat dalam 15 detik; sampai saat itu dapat ditarik kembali.</source>
        <translation>The letter is kept and leaves in 15 seconds; until then it can be taken back.</translation>
    </message>
    <message>
        <source>Data tercatat; suratnya ke LKPP sudah siap. Periksa, lalu kirim.</source>
        <translation>Data noted; the letter to LKPP is ready. Check it, then send.</translation>
    </message>
    <message>
        <source>Surat dengan data disimpan dan berangkat dalam 15 detik.</source>
        <translation>The letter with the data is kept and leaves in 15 seconds.</translation>
    </message>
    <message>
        <source>Surat ke LKPP disimpan dan berangkat dalam 15 detik.</source>
        <translation>The letter to LKPP is kept and leaves in 15 seconds.</translation>
    </message>
    <message>
        <source>Surat ke pengguna disimpan dan berangkat dalam 15 detik.</source>
        <translation>The letter to the visitor is kept and leaves in 15 seconds.</translation>
    </message>
    <message>
        <source>Tercatat tidak dapat ditangani. Kirim eskalasi dalam 5 menit.</source>
        <translation>Noted as not solvable here. Send the escalation within 5 minutes.</translation>
    </message>
    <message>
        <source>Eskalasi tercatat terkirim. LKPP wajib memberi kabar dalam 2 hari kerja.</source>
        <translation>The escalation is noted as sent. LKPP must report within 2 working days.</translation>
    </message>
    <message>
        <source>Data tercatat; teks untuk LKPP sudah disalin. Tempel, kirim, lalu catat.</source>
        <translation>Data noted; the text for LKPP is copied. Paste, send, then note it.</translation>
    </message>
    <message>
        <source>Data tercatat diteruskan ke LKPP.</source>
        <translation>The data are noted as forwarded to LKPP.</translation>
    </message>
    <message>
        <source>Permasalahan kembali ditangani di sini, dengan panduan LKPP.</source>
        <translation>The problem is worked on here again, with LKPP&apos;s guide.</translation>
    </message>
    <message>
        <source>Jawaban ada di bagian C. Sampaikan kepada pelapor.</source>
        <translation>The answer is in part C. Tell the reporter.</translation>
    </message>
    <message>
        <source>Eskalasi ditarik.</source>
        <translation>The escalation is withdrawn.</translation>
    </message>
    <message>
        <source>tercatat.</source>
        <translation>noted.</translation>
    </message>
    <message>
        <source>Surat ditarik kembali, tidak dikirim. Drafnya terbuka lagi; lima menit tetap dihitung sejak diketahui.</source>
        <translation>The letter was taken back and not sent. Its draft is open again; the five minutes still count from the knowing.</translation>
    </message>
    <message>
        <source>Tidak jadi: suratnya sudah diserahkan ke server atau sudah diputuskan petugas lain. Bila keliru, kirim susulan atau telepon penerimanya.</source>
        <translation>Not done: the letter is with the server already, or another officer decided. If it is wrong, write again or call its recipient.</translation>
    </message>
    <message>
        <source>Isi judulnya.</source>
        <translation>Fill in the title.</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Subjek (didahului nomor acuan kita)</source>
        <translation>Subject (our reference stands before it)</translation>
    </message>
    <message>
        <source>Isi surat</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>Isi subjeknya.</source>
        <translation>Fill in the subject.</translation>
    </message>
    <message>
        <source>Tulis dahulu isinya.</source>
        <translation>Write it first.</translation>
    </message>
    <message>
        <source>Isi alamat e-mail tujuan.</source>
        <translation>Fill in the e-mail address it goes to.</translation>
    </message>
    <message>
        <source>“%1” bukan alamat e-mail. Beberapa alamat dipisahkan koma.</source>
        <translation>“%1” is no e-mail address. Divide several by commas.</translation>
    </message>
    <message>
        <source>Surat ini %1; server menerima paling besar %2. Kurangi lampirannya, atau kirim lewat cara lain.</source>
        <translation>This letter has %1; the server takes %2 at most. Enclose fewer files, or send it another way.</translation>
    </message>
    <message>
        <source>menanyakan status</source>
        <translation>asking for the status</translation>
    </message>
    <message>
        <source>pertanyaan lain</source>
        <translation>another question</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>%1, sudah dilakukan sendiri</source>
        <translation>%1, done by yourself</translation>
    </message>
    <message>
        <source>Pilih lewat apa.</source>
        <translation>Choose by which means.</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Tidak jadi: keadaannya kini “%1”. Yang Anda ketik tetap di sini.</source>
        <translation>Not done: it now stands at “%1”. What you typed stays here.</translation>
    </message>
    <message>
        <source>sisa %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>lewat %1</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>paling lambat %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Putuskan: belum pasti apakah surat sampai</source>
        <translation>Decide: did the letter arrive?</translation>
    </message>
    <message>
        <source>Putuskan: surat gagal terkirim</source>
        <translation>Decide: a letter could not be sent</translation>
    </message>
    <message>
        <source>Surat kembali: periksa alamatnya, lalu kirim lagi</source>
        <translation>A letter came back: check its address, send again</translation>
    </message>
    <message>
        <source>Surat berangkat dalam %1 detik</source>
        <translation>The letter leaves in %1 s</translation>
    </message>
    <message>
        <source>; masih dapat ditarik kembali</source>
        <translation>; it can still be taken back</translation>
    </message>
    <message>
        <source>Tarik kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Surat yang akan dikirim</source>
        <translation>The letter that will be sent</translation>
    </message>
    <message>
        <source>Dari: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Kepada: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Tembusan (Cc): %1</source>
        <translation>Copy (Cc): %1</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Tanpa lampiran.</source>
        <translation>No files.</translation>
    </message>
    <message>
        <source>Lipat kutipan</source>
        <translation>Fold quotes</translation>
    </message>
    <message>
        <source>Tampilkan kutipan</source>
        <translation>Show quotes</translation>
    </message>
    <message>
        <source>Apa arti e-mail dari %1, %2?</source>
        <translation>What does the e-mail from %1, %2, mean?</translation>
    </message>
    <message>
        <source>%1 e-mail lain menunggu: %2 / %3</source>
        <translation>%1 more e-mails wait: %2 / %3</translation>
    </message>
    <message>
        <source>Isi dan waktu tibanya ikut terisi.</source>
        <translation>Its words and time of arrival are filled in.</translation>
    </message>
    <message>
        <source>perkembangan</source>
        <translation>progress</translation>
    </message>
    <message>
        <source>meminta data</source>
        <translation>asks for data</translation>
    </message>
    <message>
        <source>kewenangan LPSE</source>
        <translation>LPSE’s own matter</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>data dari pengguna</source>
        <translation>the visitor’s data</translation>
    </message>
    <message>
        <source>Lampiran: %1</source>
        <translation>Files: %1</translation>
    </message>
    <message>
        <source>E-mail, belum ditentukan artinya</source>
        <translation>E-mail, meaning not told yet</translation>
    </message>
    <message>
        <source>Balasan otomatis</source>
        <translation>Automatic reply</translation>
    </message>
    <message>
        <source>Surat kembali: tidak sampai</source>
        <translation>Came back: not delivered</translation>
    </message>
    <message>
        <source>Surat kembali: tidak sampai, mungkin sementara</source>
        <translation>Came back: not delivered, perhaps for now</translation>
    </message>
    <message>
        <source>Belum sampai; server masih mencoba</source>
        <translation>Not delivered yet; the server goes on trying</translation>
    </message>
    <message>
        <source>Surat kita sendiri yang berputar</source>
        <translation>Our own letter, going round</translation>
    </message>
    <message>
        <source>Dikirim dari alamat kita dengan cara lain</source>
        <translation>Sent from our address by other means</translation>
    </message>
    <message>
        <source>Tanda terima server</source>
        <translation>The server’s receipt</translation>
    </message>
    <message>
        <source>Tanda sudah dibaca</source>
        <translation>Read receipt</translation>
    </message>
    <message>
        <source>E-mail dari mesin</source>
        <translation>E-mail from a machine</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>kosong. Periksa berkas aslinya.</source>
        <translation>is empty. Look at the original file.</translation>
    </message>
    <message>
        <source>lebih besar dari %2 MB. Perkecil atau lampirkan bagian yang perlu saja.</source>
        <translation>is larger than %2 MB. Make it smaller, or attach only the part that is needed.</translation>
    </message>
    <message>
        <source>tidak muat: lampiran satu permasalahan paling banyak %2 MB. Hapus dahulu yang tidak perlu.</source>
        <translation>does not fit: the files of one problem are at most %2 MB. Remove what is not needed first.</translation>
    </message>
    <message>
        <source>dokumen penawaran (.rhs). Loket tidak pernah menyimpan dokumen penawaran; kembalikan kepada pemiliknya.</source>
        <translation>is an offer document (.rhs). Loket never keeps offer documents; give it back to its owner.</translation>
    </message>
    <message>
        <source>ternyata program, apa pun namanya. Program tidak disimpan.</source>
        <translation>is a program, whatever its name. Programs are not kept.</translation>
    </message>
    <message>
        <source>berisi skrip atau isi aktif. Lampirkan tangkapan layarnya saja.</source>
        <translation>holds a script or active content. Attach a screenshot of it instead.</translation>
    </message>
    <message>
        <source>berisi makro. Simpan ulang tanpa makro (.docx, .xlsx), lalu lampirkan.</source>
        <translation>holds macros. Save it again without macros (.docx, .xlsx), then attach it.</translation>
    </message>
    <message>
        <source>berformat lama atau terkunci. Simpan ulang sebagai .docx, .xlsx atau PDF.</source>
        <translation>is of an old format, or locked. Save it again as .docx, .xlsx or PDF.</translation>
    </message>
    <message>
        <source>terkunci kata sandi. Minta berkas yang tidak terkunci.</source>
        <translation>is locked by a password. Ask for one that is not.</translation>
    </message>
    <message>
        <source>rusak atau terpotong. Minta dikirim ulang.</source>
        <translation>is damaged or cut off. Ask for it once more.</translation>
    </message>
    <message>
        <source>mengembang terlalu besar bila dibuka. Berkas ini tidak disimpan.</source>
        <translation>would grow far too large when opened. It is not kept.</translation>
    </message>
    <message>
        <source>tampaknya memuat kata sandi. Hapus dahulu kata sandinya; Loket tidak menyimpannya.</source>
        <translation>seems to hold a password. Remove the password first; Loket keeps none.</translation>
    </message>
    <message>
        <source>bukan gambar, PDF, dokumen kantor atau teks. Jenis ini tidak disimpan.</source>
        <translation>is no picture, PDF, office document or text. This type is not kept.</translation>
    </message>
    <message>
        <source>tidak dapat dibaca dari tempatnya.</source>
        <translation>cannot be read from where it lies.</translation>
    </message>
    <message>
        <source>Milik permasalahan lain</source>
        <translation>Belongs to another problem</translation>
    </message>
    <message>
        <source>Data pribadi yang tidak perlu</source>
        <translation>Personal data not needed</translation>
    </message>
    <message>
        <source>Memuat kata sandi atau penawaran</source>
        <translation>Holds a password or an offer</translation>
    </message>
    <message>
        <source>Tidak diperlukan</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Buka di program lain</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hapus isinya karena:</source>
        <translation>Remove its content because:</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Berkas yang isinya dihapus tetap tercatat.</source>
        <translation>Files whose content was removed stay on record.</translation>
    </message>
    <message>
        <source>%1 — isi dihapus: %2</source>
        <translation>%1 — content removed: %2</translation>
    </message>
    <message>
        <source>halaman 1 dari %1</source>
        <translation>page 1 of %1</translation>
    </message>
    <message>
        <source>isinya dilihat di program lain</source>
        <translation>to be seen in another program</translation>
    </message>
    <message>
        <source>pembukaan ini tercatat</source>
        <translation>this opening is on record</translation>
    </message>
    <message>
        <source>tangkapan layar</source>
        <translation>screenshot</translation>
    </message>
    <message>
        <source>“%1” dilampirkan; namanya disesuaikan dengan isinya.</source>
        <translation>“%1” is attached; its name was put right by its content.</translation>
    </message>
    <message>
        <source>“%1” dilampirkan.</source>
        <translation>“%1” is attached.</translation>
    </message>
    <message>
        <source>Permasalahan ini sudah ditutup; lampiran tidak dapat ditambah.</source>
        <translation>This problem is closed; no file can be added.</translation>
    </message>
    <message>
        <source>Isi lampiran dihapus; catatannya tetap ada.</source>
        <translation>The content is removed; the record of it stays.</translation>
    </message>
    <message>
        <source>Lampiran itu sudah dihapus petugas lain.</source>
        <translation>Another officer removed that file.</translation>
    </message>
    <message>
        <source>Komputer ini tidak punya program untuk membuka berkas itu.</source>
        <translation>This computer has no program to open that file.</translation>
    </message>
    <message>
        <source>Lampirkan…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Pilih berkas, atau jatuhkan atau tempel di sini. Gambar, PDF, dokumen kantor, teks.</source>
        <translation>Choose files, or drop or paste them here. Pictures, PDF, office documents, text.</translation>
    </message>
    <message>
        <source>Semua (%1)</source>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Berkas diperiksa…</source>
        <translation>Examining…</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Permasalahan</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kelompok permasalahan</source>
        <translation>Problem group</translation>
    </message>
    <message>
        <source>Kode tender</source>
        <translation>Tender code</translation>
    </message>
    <message>
        <source>(tidak dipakai lagi)</source>
        <translation>(no longer in use)</translation>
    </message>
    <message>
        <source>Isi nama.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Isi instansi atau perusahaan.</source>
        <translation>Enter the agency or company.</translation>
    </message>
    <message>
        <source>Isi alamat.</source>
        <translation>Enter the address.</translation>
    </message>
    <message>
        <source>Isi nomor telepon atau HP.</source>
        <translation>Enter the telephone number.</translation>
    </message>
    <message>
        <source>Tulis permasalahannya.</source>
        <translation>Write the problem down.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Instansi/perusahaan</source>
        <translation>Institution/company</translation>
    </message>
    <message>
        <source>Nomor telepon/HP</source>
        <translation>Telephone/mobile</translation>
    </message>
    <message>
        <source>Peran di SPSE</source>
        <translation>Role in SPSE</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Jumlah pendamping</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>– belum dipilih –</source>
        <translation>– not chosen –</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Minta didahulukan (prioritas), tanpa bukti</source>
        <translation>Asks for priority, no proof needed</translation>
    </message>
    <message>
        <source>Buku tamu layanan ini diisi di akhir: tamu diterima tanpa identitas.</source>
        <translation>This service signs the guest book at the end: guests are received without their names.</translation>
    </message>
    <message>
        <source>Layanan ini tidak memakai buku tamu: tamu diterima tanpa identitas.</source>
        <translation>This service keeps no guest book: guests are received without their names.</translation>
    </message>
    <message>
        <source>Tamu no. %1</source>
        <translation>Guest no. %1</translation>
    </message>
    <message>
        <source>Tamu baru</source>
        <translation>New guest</translation>
    </message>
    <message>
        <source>Tamu pergi</source>
        <translation>Guest left</translation>
    </message>
    <message>
        <source>Simpan dahulu</source>
        <translation>Save for later</translation>
    </message>
    <message>
        <source>Periksa dan beri nomor</source>
        <translation>Check and give a number</translation>
    </message>
    <message>
        <source>Beri nomor</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>Terima tamu</source>
        <translation>Receive the guest</translation>
    </message>
    <message>
        <source>Kunjungan ditutup; masih dapat dilanjutkan hari ini.</source>
        <translation>The visit is closed; it can still be resumed today.</translation>
    </message>
    <message>
        <source>Kunjungan ditutup.</source>
        <translation>The visit is closed.</translation>
    </message>
    <message>
        <source>Formulir %1 diterima; permasalahannya ada di Permasalahan.</source>
        <translation>Form %1 received; its problem stands under Cases.</translation>
    </message>
    <message>
        <source>Tamu diterima.</source>
        <translation>Guest received.</translation>
    </message>
    <message>
        <source>Kunjungan selesai.</source>
        <translation>The visit is over.</translation>
    </message>
    <message>
        <source>Isian tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Kode reservasi ini tidak berlaku hari ini. Kosongkan untuk memberi nomor.</source>
        <translation>This reservation code is not valid today. Leave it empty to give a number.</translation>
    </message>
    <message>
        <source>Belum lengkap: lengkapi isian yang ditandai.</source>
        <translation>Not complete: fill in the marked fields.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah diurus di tempat lain. Layar diperbarui.</source>
        <translation>This visit was handled elsewhere. The screen was refreshed.</translation>
    </message>
    <message>
        <source>Prioritas diberikan.</source>
        <translation>Priority granted.</translation>
    </message>
    <message>
        <source>Prioritas dicabut.</source>
        <translation>Priority withdrawn.</translation>
    </message>
    <message>
        <source>Nomor ini sudah dipanggil; prioritasnya tidak diubah.</source>
        <translation>This number was called already; its priority is unchanged.</translation>
    </message>
    <message>
        <source>Tiket dicetak ulang.</source>
        <translation>The ticket is printed again.</translation>
    </message>
    <message>
        <source>Cetak ulang tiket: mengapa?</source>
        <translation>Print the ticket again: why?</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Front office</translation>
    </message>
    <message>
        <source>Catat tamu baru, atau pilih tamu yang belum bernomor di kiri.</source>
        <translation>Note a new guest, or choose one without a number on the left.</translation>
    </message>
    <message>
        <source>Catat tamu baru</source>
        <translation>New guest</translation>
    </message>
    <message>
        <source>Lanjutkan yang lama</source>
        <translation>Continue an old one</translation>
    </message>
    <message>
        <source>Tamu datang lagi tentang permasalahan yang sudah bernomor formulir.</source>
        <translation>The visitor comes back about a problem that has its form number already.</translation>
    </message>
    <message>
        <source>Reservasi tempat</source>
        <translation>Reserve a seat</translation>
    </message>
    <message>
        <source>Tempat di ruang bidding untuk jam tertentu.</source>
        <translation>A seat in the bidding room for a certain time.</translation>
    </message>
    <message>
        <source>Belum bernomor</source>
        <translation>Without a number</translation>
    </message>
    <message>
        <source>Nomor yang menunggu</source>
        <translation>Waiting numbers</translation>
    </message>
    <message>
        <source>Semua tamu sudah bernomor.</source>
        <translation>Every guest has a number.</translation>
    </message>
    <message>
        <source>Belum ada nomor yang menunggu.</source>
        <translation>No number is waiting.</translation>
    </message>
    <message>
        <source>Tanpa nomor</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Tamu</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Cetak ulang tiket…</source>
        <translation>Print ticket again…</translation>
    </message>
    <message>
        <source>Tamu berikutnya</source>
        <translation>Next guest</translation>
    </message>
    <message>
        <source>Nomor formulir %1</source>
        <translation>Form number %1</translation>
    </message>
    <message>
        <source>%1 orang di depan</source>
        <translation>%1 ahead</translation>
    </message>
    <message>
        <source>Beri prioritas</source>
        <translation>Grant priority</translation>
    </message>
    <message>
        <source>Cabut prioritas</source>
        <translation>Withdraw priority</translation>
    </message>
    <message>
        <source>Pencetak tiket</source>
        <translation>Ticket printer</translation>
    </message>
    <message>
        <source>Tanpa cetak</source>
        <translation>No print</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>instansi/perusahaan</source>
        <translation>institution/company</translation>
    </message>
    <message>
        <source>alamat</source>
        <translation>address</translation>
    </message>
    <message>
        <source>telepon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>permasalahan</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Tanyakan nama pengunjung.</source>
        <translation>Ask for the visitor’s name.</translation>
    </message>
    <message>
        <source>Tanyakan instansi atau perusahaan.</source>
        <translation>Ask for the institution or company.</translation>
    </message>
    <message>
        <source>Tanyakan alamat.</source>
        <translation>Ask for the address.</translation>
    </message>
    <message>
        <source>Tanyakan nomor telepon atau HP.</source>
        <translation>Ask for a telephone or mobile number.</translation>
    </message>
    <message>
        <source>Tulis permasalahan dengan kata-kata pengunjung.</source>
        <translation>Write the problem in the visitor’s words.</translation>
    </message>
    <message>
        <source>minta prioritas</source>
        <translation>asks for priority</translation>
    </message>
    <message>
        <source>kurang: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>buku tamu di akhir</source>
        <translation>guest book at the end</translation>
    </message>
    <message>
        <source>dilayani tanpa nomor</source>
        <translation>served without a number</translation>
    </message>
    <message>
        <source>lengkap, belum bernomor</source>
        <translation>complete, no number yet</translation>
    </message>
    <message>
        <source>ditinggalkan di kiosk</source>
        <translation>left at the kiosk</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>dilewati %1×</source>
        <translation>skipped %1×</translation>
    </message>
    <message>
        <source>menunggu pencetak</source>
        <translation>waiting for the printer</translation>
    </message>
    <message>
        <source>sedang dicetak</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>tercetak</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>belum tentu tercetak</source>
        <translation>perhaps not printed</translation>
    </message>
    <message>
        <source>tidak tercetak</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>cetakan kedaluwarsa</source>
        <translation>print expired</translation>
    </message>
    <message>
        <source>Tanpa tiket cetak: sebutkan atau tuliskan nomor ini untuk pengunjung.</source>
        <translation>No printed ticket: say this number or write it down for the visitor.</translation>
    </message>
    <message>
        <source>Tiket di %1: %2.</source>
        <translation>Ticket at %1: %2.</translation>
    </message>
    <message>
        <source>Sebutkan nomor ini, atau cetak ulang.</source>
        <translation>Say this number, or print again.</translation>
    </message>
    <message>
        <source>Layanan belum dibuka.</source>
        <translation>Service has not opened yet.</translation>
    </message>
    <message>
        <source>Layanan sedang istirahat.</source>
        <translation>Service is on a break.</translation>
    </message>
    <message>
        <source>Nomor terakhir hari ini sudah lewat.</source>
        <translation>Today’s last number has been given.</translation>
    </message>
    <message>
        <source>Layanan tutup.</source>
        <translation>Service is closed.</translation>
    </message>
    <message>
        <source>Nomor diberikan lagi %1 pukul %2.</source>
        <translation>Numbers are given again %1 at %2.</translation>
    </message>
    <message>
        <source>Isian tetap tersimpan.</source>
        <translation>What was typed is kept.</translation>
    </message>
    <message>
        <source>Tiket tidak keluar</source>
        <translation>No ticket came out</translation>
    </message>
    <message>
        <source>Tiket hilang</source>
        <translation>Ticket lost</translation>
    </message>
    <message>
        <source>Tiket tidak terbaca</source>
        <translation>Ticket unreadable</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>sudah %1 di sini</source>
        <translation>here for %1</translation>
    </message>
    <message>
        <source>Isian tamu baru ini belum disimpan; %1 sekali lagi untuk formulir kosong.</source>
        <translation>What stands here for the new visitor is not saved yet; %1 once more for an empty form.</translation>
    </message>
    <message>
        <source>Isian tamu baru yang belum disimpan dibuka lagi; %1 sekali lagi untuk formulir kosong.</source>
        <translation>The new visitor’s unsaved form is open again; %1 once more for an empty one.</translation>
    </message>
    <message>
        <source>Lanjutkan permasalahan lama</source>
        <translation>Continue an old problem</translation>
    </message>
    <message>
        <source>Nomor formulir, telepon, nama, atau perusahaan</source>
        <translation>Form number, telephone, name or company</translation>
    </message>
    <message>
        <source>Cari permasalahan lama</source>
        <translation>Search an old problem</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Beri nomor tanpa formulir baru</source>
        <translation>Give a number without a new form</translation>
    </message>
    <message>
        <source>Ketik nomor formulir, nomor telepon, nama, atau perusahaan pengunjung.</source>
        <translation>Type the visitor’s form number, telephone number, name or company.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “%1”.</source>
        <translation>Nothing matches “%1”.</translation>
    </message>
    <message>
        <source>Permasalahan ini</source>
        <translation>This problem</translation>
    </message>
    <message>
        <source>Lanjutkan permasalahan %1</source>
        <translation>Continue problem %1</translation>
    </message>
    <message>
        <source>Permasalahan ini sudah bernomor antrean %1.</source>
        <translation>This problem has queue number %1 already.</translation>
    </message>
    <message>
        <source>Layanan ini tidak memakai nomor antrean; pilih layanan lain.</source>
        <translation>This service gives no numbers; choose another.</translation>
    </message>
    <message>
        <source>Permasalahan ini kini “%1”; catat sebagai tamu baru.</source>
        <translation>This problem is “%1” now; register a new visitor.</translation>
    </message>
    <message>
        <source>Sudah pelatihan SPSE?</source>
        <translation>SPSE training followed?</translation>
    </message>
    <message>
        <source>Yang dikerjakan</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Kode tender</source>
        <translation>Tender code</translation>
    </message>
    <message>
        <source>Kode reservasi</source>
        <translation>Reservation code</translation>
    </message>
    <message>
        <source>Tetap didampingi karena</source>
        <translation>Assisted all the same because</translation>
    </message>
    <message>
        <source>misalnya: batas waktu dekat</source>
        <translation>for example: deadline is near</translation>
    </message>
    <message>
        <source>Batas waktu</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>belum tahu</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>belum ditanya</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Data kualifikasi</source>
        <translation>Qualification data</translation>
    </message>
    <message>
        <source>Unggah penawaran</source>
        <translation>Upload the offer</translation>
    </message>
    <message>
        <source>Keduanya</source>
        <translation>Both</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Server tidak memberikan isinya: baca di kotak surat.</source>
        <translation>The server did not give its content: read it in the mailbox.</translation>
    </message>
    <message>
        <source>Hanya kepalanya diambil dari server: baca selebihnya di kotak surat.</source>
        <translation>Only its header was fetched: read the rest in the mailbox.</translation>
    </message>
    <message>
        <source>Isinya tidak dapat dibaca.</source>
        <translation>Its content cannot be read.</translation>
    </message>
    <message>
        <source>E-mailnya kosong.</source>
        <translation>The mail is empty.</translation>
    </message>
    <message>
        <source>Tidak berbentuk e-mail: kepalanya tidak ada.</source>
        <translation>It does not look like a mail: it has no header.</translation>
    </message>
    <message>
        <source>Pengirimnya tidak disebut.</source>
        <translation>It names no sender.</translation>
    </message>
    <message>
        <source>Menyebut lebih dari satu pengirim: pengirim yang tampil mungkin palsu.</source>
        <translation>It names more than one sender: the one that is shown may be false.</translation>
    </message>
    <message>
        <source>Tidak punya ID surat.</source>
        <translation>It has no mail ID.</translation>
    </message>
    <message>
        <source>Tanggalnya tidak disebut.</source>
        <translation>It has no date.</translation>
    </message>
    <message>
        <source>Tanggal pengirimnya tidak masuk akal dan tidak dipakai.</source>
        <translation>Its sender’s date cannot be true and is not used.</translation>
    </message>
    <message>
        <source>Bersarang terlalu dalam; selebihnya tidak dibuka.</source>
        <translation>It is nested too deep; the rest was not opened.</translation>
    </message>
    <message>
        <source>Bagiannya terlalu banyak; selebihnya tidak dibuka.</source>
        <translation>It has too many parts; the rest was not opened.</translation>
    </message>
    <message>
        <source>Ujungnya hilang: mungkin terpotong di jalan.</source>
        <translation>Its end is missing: it may have been cut on its way.</translation>
    </message>
    <message>
        <source>Himpunan hurufnya tidak dikenal; beberapa huruf mungkin salah.</source>
        <translation>Its character set is unknown; some letters may be wrong.</translation>
    </message>
    <message>
        <source>Himpunan hurufnya keliru; beberapa huruf mungkin salah.</source>
        <translation>Its character set is not the one it names; some letters may be wrong.</translation>
    </message>
    <message>
        <source>Teksnya sangat panjang; selebihnya ada di e-mail aslinya.</source>
        <translation>Its text is very long; the rest stands in the mail itself.</translation>
    </message>
    <message>
        <source>Lampiran winmail.dat rusak.</source>
        <translation>Its winmail.dat is damaged.</translation>
    </message>
    <message>
        <source>Terlalu besar untuk dibuka di sini; hanya kepalanya dibaca.</source>
        <translation>It is too large to be opened here; only its header was read.</translation>
    </message>
    <message>
        <source>Susunannya rusak di beberapa tempat.</source>
        <translation>It is broken in places.</translation>
    </message>
    <message>
        <source>Ke daftar</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Bukan untuk eskalasi: sisihkan</source>
        <translation>No escalation’s: set aside</translation>
    </message>
    <message>
        <source>Kembalikan ke Belum tertaut</source>
        <translation>Back to Not linked</translation>
    </message>
    <message>
        <source>Tautkan ke yang lain…</source>
        <translation>Link to another one…</translation>
    </message>
    <message>
        <source>Buka eskalasinya</source>
        <translation>Open its escalation</translation>
    </message>
    <message>
        <source>Lipat kutipan</source>
        <translation>Fold what it repeats</translation>
    </message>
    <message>
        <source>Tampilkan kutipan</source>
        <translation>Show what it repeats</translation>
    </message>
    <message>
        <source>Lanjutan (%1 huruf lagi)</source>
        <translation>More (%1 letters left)</translation>
    </message>
    <message>
        <source>menyebut diri “%1”</source>
        <translation>calls itself “%1”</translation>
    </message>
    <message>
        <source>datang %1</source>
        <translation>came %1</translation>
    </message>
    <message>
        <source>bertanggal %1</source>
        <translation>dated %1</translation>
    </message>
    <message>
        <source>Isi e-mail</source>
        <translation>The mail’s text</translation>
    </message>
    <message>
        <source>E-mail ini tidak berisi teks.</source>
        <translation>This mail holds no text.</translation>
    </message>
    <message>
        <source>Kutipan dari surat sebelumnya</source>
        <translation>Repeated from earlier letters</translation>
    </message>
    <message>
        <source>E-mail ditautkan ke %1.</source>
        <translation>The mail is linked to %1.</translation>
    </message>
    <message>
        <source>E-mail disisihkan; tetap tersimpan di “Disisihkan”.</source>
        <translation>The mail is set aside; it stays under “Set aside”.</translation>
    </message>
    <message>
        <source>E-mail menunggu lagi di “Belum tertaut”.</source>
        <translation>The mail waits again under “Not linked”.</translation>
    </message>
    <message>
        <source>Tidak jadi: petugas lain lebih dahulu. Daftarnya diperbarui.</source>
        <translation>Not done: another officer was first. The list is up to date now.</translation>
    </message>
    <message>
        <source>Tidak jadi: petugas lain lebih dahulu. Baca keadaannya yang baru.</source>
        <translation>Not done: another officer was first. Read how it stands now.</translation>
    </message>
    <message>
        <source>E-mail masuk</source>
        <translation>Received mail</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Disisihkan: “%1”</source>
        <translation>Set aside: “%1”</translation>
    </message>
    <message>
        <source>%1 e-mail menunggu, yang paling lama di atas</source>
        <translation>%1 mails wait, the oldest on top</translation>
    </message>
    <message>
        <source>Kantor ini belum memakai e-mail. Penyelia dapat mengaturnya di Pengaturan.</source>
        <translation>This office does not use mail yet. A supervisor sets it up under Settings.</translation>
    </message>
    <message>
        <source>Tidak ada e-mail yang menunggu. Semua sudah tertaut atau disisihkan.</source>
        <translation>No mail waits. Everything is linked or set aside.</translation>
    </message>
    <message>
        <source>Tidak ada e-mail yang disisihkan.</source>
        <translation>No mail was set aside.</translation>
    </message>
    <message>
        <source>Belum ada e-mail yang tertaut.</source>
        <translation>No mail is linked yet.</translation>
    </message>
    <message>
        <source>%1 di karantina</source>
        <translation>%1 in quarantine</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>(tanpa judul)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Tautkan ke %1</source>
        <translation>Link to %1</translation>
    </message>
    <message>
        <source>Tautkan ke</source>
        <translation>Link to</translation>
    </message>
    <message>
        <source>Cari eskalasi lain</source>
        <translation>Find another escalation</translation>
    </message>
    <message>
        <source>Nomor formulir, kode LK-…, nomor LKPP, atau kata dari judulnya</source>
        <translation>Form number, code LK-…, LKPP’s number, or words of its title</translation>
    </message>
    <message>
        <source>Cari eskalasi lain…</source>
        <translation>Find another escalation…</translation>
    </message>
    <message>
        <source>Tidak ada usulan. Cari eskalasinya, atau sisihkan e-mail ini.</source>
        <translation>No suggestions. Find the escalation, or set this mail aside.</translation>
    </message>
    <message>
        <source>Mencari…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Tidak ada eskalasi yang cocok. Periksa nomornya, atau cari dengan kata dari judulnya.</source>
        <translation>No escalation fits. Check the number, or look for words of its title.</translation>
    </message>
    <message>
        <source>Belum tertaut</source>
        <translation>Not linked</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Tertaut</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Dari orang</source>
        <translation>From a person</translation>
    </message>
    <message>
        <source>Balasan otomatis</source>
        <translation>Automatic reply</translation>
    </message>
    <message>
        <source>Surat kita tidak sampai</source>
        <translation>Our letter did not arrive</translation>
    </message>
    <message>
        <source>Surat kita tidak sampai (masalah sementara)</source>
        <translation>Our letter did not arrive (passing trouble)</translation>
    </message>
    <message>
        <source>Surat kita tertunda, masih dicoba</source>
        <translation>Our letter is delayed, still tried</translation>
    </message>
    <message>
        <source>Surat kita sendiri yang kembali</source>
        <translation>Our own letter came back</translation>
    </message>
    <message>
        <source>Dikirim dari alamat kita sendiri</source>
        <translation>Sent from our own address</translation>
    </message>
    <message>
        <source>Tanda terkirim</source>
        <translation>Delivery receipt</translation>
    </message>
    <message>
        <source>Tanda dibaca</source>
        <translation>Read receipt</translation>
    </message>
    <message>
        <source>ID suratnya meniru ID kita dan palsu: periksa pengirimnya.</source>
        <translation>Its mail ID imitates ours and is forged: check who sent it.</translation>
    </message>
    <message>
        <source>Petunjuknya mengarah ke eskalasi yang berbeda.</source>
        <translation>Its signs point to different escalations.</translation>
    </message>
    <message>
        <source>Rujukannya benar, tetapi alamat pengirimnya belum dikenal di sana.</source>
        <translation>Its reference is right, but nobody there is known by the sender’s address.</translation>
    </message>
    <message>
        <source>Cocok dengan beberapa eskalasi yang terbuka.</source>
        <translation>It fits several open escalations.</translation>
    </message>
    <message>
        <source>Menurut server kita, pengirimnya tidak terbukti (DMARC).</source>
        <translation>Our server says that the sender is not proven (DMARC).</translation>
    </message>
    <message>
        <source>Hanya pengirimnya yang cocok, dan e-mail ini membalas surat lain.</source>
        <translation>Only the sender fits, and the mail answers another one.</translation>
    </message>
    <message>
        <source>membalas e-mail yang ada di sana</source>
        <translation>answers a mail that is there</translation>
    </message>
    <message>
        <source>membalas surat kita</source>
        <translation>answers our letter</translation>
    </message>
    <message>
        <source>kode rujukan di subjek</source>
        <translation>our reference in the subject</translation>
    </message>
    <message>
        <source>kode rujukan di isi</source>
        <translation>our reference in the text</translation>
    </message>
    <message>
        <source>nomor LKPP</source>
        <translation>LKPP’s number</translation>
    </message>
    <message>
        <source>pengirim yang sama</source>
        <translation>same sender</translation>
    </message>
    <message>
        <source>Karantina: tidak terbaca utuh. Yang tampil mungkin hanya sebagian.</source>
        <translation>Quarantine: not read whole. What is shown may be a part only.</translation>
    </message>
    <message>
        <source>Tidak ada petunjuk ke eskalasi mana pun.</source>
        <translation>Nothing points to any escalation.</translation>
    </message>
    <message>
        <source>Tertaut sendiri ke %1.</source>
        <translation>Linked by itself to %1.</translation>
    </message>
    <message>
        <source>Sudah ditautkan oleh %1 ke %2, %3.</source>
        <translation>Already linked by %1 to %2, %3.</translation>
    </message>
    <message>
        <source>Disisihkan sendiri: %1.</source>
        <translation>Set aside by itself: %1.</translation>
    </message>
    <message>
        <source>Disisihkan oleh %1, %2.</source>
        <translation>Set aside by %1, %2.</translation>
    </message>
    <message>
        <source>pengirim tidak disebut</source>
        <translation>no sender named</translation>
    </message>
    <message>
        <source>(tanpa subjek)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>%1 mnt</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 jam</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 hari</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>ID surat palsu</source>
        <translation>Forged mail ID</translation>
    </message>
    <message>
        <source>Karantina</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Mungkin: %1</source>
        <translation>Perhaps: %1</translation>
    </message>
    <message>
        <source>%1 usulan</source>
        <translation>%1 suggestions</translation>
    </message>
    <message>
        <source>%1 berkas</source>
        <translation>%1 files</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Panggil berikutnya</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Dudukkan di tempat kosong</source>
        <translation>Seat at a free place</translation>
    </message>
    <message>
        <source>Pilih tempat lain</source>
        <translation>Choose another seat</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kirim isian</source>
        <translation>Send what was typed</translation>
    </message>
    <message>
        <source>Sesi berikutnya</source>
        <translation>Next session</translation>
    </message>
    <message>
        <source>Lihat penyedia (tercatat)</source>
        <translation>Show provider (journalled)</translation>
    </message>
    <message>
        <source>Catatan sesi</source>
        <translation>Session’s note</translation>
    </message>
    <message>
        <source>Kembali ke langkah sebelumnya</source>
        <translation>Back to an earlier step</translation>
    </message>
    <message>
        <source>Jeda atau lanjutkan</source>
        <translation>Pause or go on</translation>
    </message>
    <message>
        <source>Pindah tempat</source>
        <translation>Move seat</translation>
    </message>
    <message>
        <source>Serahkan ke trainer lain</source>
        <translation>Hand over to another trainer</translation>
    </message>
    <message>
        <source>Akhiri sesi</source>
        <translation>End the session</translation>
    </message>
    <message>
        <source>Yang belum melapor keluar</source>
        <translation>Who has not reported out</translation>
    </message>
    <message>
        <source>Lapor keluar dan cetak bukti</source>
        <translation>Report out and print the slip</translation>
    </message>
    <message>
        <source>Denah tempat</source>
        <translation>Seat plan</translation>
    </message>
    <message>
        <source>Tempat sudah bersih</source>
        <translation>Seat is clean</translation>
    </message>
    <message>
        <source>Tempat rusak atau diperbaiki</source>
        <translation>Seat out of order or repaired</translation>
    </message>
    <message>
        <source>Pilihan ke-1 … ke-9</source>
        <translation>Choice 1 … 9</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Salah panggil</source>
        <translation>Wrong call</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Perbaiki data</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Belum ada jawaban</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Pengunjung pergi</source>
        <translation>Visitor left</translation>
    </message>
    <message>
        <source>Selesai dan cetak</source>
        <translation>Finish and print</translation>
    </message>
    <message>
        <source>Salinan diserahkan</source>
        <translation>Copy handed over</translation>
    </message>
    <message>
        <source>Salinan belum diserahkan</source>
        <translation>Copy not handed over</translation>
    </message>
    <message>
        <source>Tanpa salinan</source>
        <translation>No copy</translation>
    </message>
    <message>
        <source>Daftar antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Daftar salinan</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Catat tamu baru</source>
        <translation>New guest</translation>
    </message>
    <message>
        <source>Permasalahan</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Berkas &amp; pengetahuan</source>
        <translation>Files &amp; knowledge</translation>
    </message>
    <message>
        <source>Ruang bidding</source>
        <translation>Bidding room</translation>
    </message>
    <message>
        <source>Arsip &amp; rekap</source>
        <translation>Archive &amp; recap</translation>
    </message>
    <message>
        <source>Pemantauan</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pengaturan: kalender</source>
        <translation>Settings: calendar</translation>
    </message>
    <message>
        <source>Pengaturan: SOP</source>
        <translation>Settings: SOP</translation>
    </message>
    <message>
        <source>Front office: reservasi</source>
        <translation>Front office: reservations</translation>
    </message>
    <message>
        <source>Meja</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Front office</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Catat tiket atau surat</source>
        <translation>Enter a ticket or a letter</translation>
    </message>
    <message>
        <source>Cari permasalahan</source>
        <translation>Find a case</translation>
    </message>
    <message>
        <source>Siapa bertugas</source>
        <translation>Who is on duty</translation>
    </message>
    <message>
        <source>Semua tindakan</source>
        <translation>All acts</translation>
    </message>
    <message>
        <source>Kirim isian tindakan</source>
        <translation>Send an act&apos;s form</translation>
    </message>
    <message>
        <source>Simpan tiket</source>
        <translation>Save the ticket</translation>
    </message>
    <message>
        <source>Permasalahan sebelumnya</source>
        <translation>Case before</translation>
    </message>
    <message>
        <source>Permasalahan berikutnya</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Riwayat permasalahan</source>
        <translation>Story of the case</translation>
    </message>
    <message>
        <source>Langkah dan tenggat</source>
        <translation>Steps and deadlines</translation>
    </message>
    <message>
        <source>Templat jawaban</source>
        <translation>Answer templates</translation>
    </message>
    <message>
        <source>Berkas permasalahan</source>
        <translation>Files of the case</translation>
    </message>
    <message>
        <source>Semua eskalasi yang terbuka</source>
        <translation>All open escalations</translation>
    </message>
    <message>
        <source>Eskalasi ke-1 … ke-5</source>
        <translation>Escalation 1 … 5</translation>
    </message>
    <message>
        <source>Eskalasi: salin teks</source>
        <translation>Escalation: copy text</translation>
    </message>
    <message>
        <source>Eskalasi: kirim atau catat</source>
        <translation>Escalation: send or note</translation>
    </message>
    <message>
        <source>Surat: tarik kembali</source>
        <translation>Letter: take back</translation>
    </message>
    <message>
        <source>Eskalasi: ambil jawaban</source>
        <translation>Escalation: take the answer</translation>
    </message>
    <message>
        <source>Surat: pertanyaan ke LKPP</source>
        <translation>Letter: question to LKPP</translation>
    </message>
    <message>
        <source>E-mail: sebelumnya</source>
        <translation>E-mail: previous</translation>
    </message>
    <message>
        <source>E-mail: berikutnya</source>
        <translation>E-mail: next</translation>
    </message>
    <message>
        <source>E-mail: kutipan</source>
        <translation>E-mail: quotes</translation>
    </message>
    <message>
        <source>Berkas e-mail: buka</source>
        <translation>E-mail’s file: open</translation>
    </message>
    <message>
        <source>Berkas e-mail: simpan</source>
        <translation>E-mail’s file: save</translation>
    </message>
    <message>
        <source>Berkas e-mail: lampirkan</source>
        <translation>E-mail’s file: attach</translation>
    </message>
    <message>
        <source>E-mail: simpan (.eml)</source>
        <translation>E-mail: save (.eml)</translation>
    </message>
    <message>
        <source>Pakai jawaban serupa 1–3</source>
        <translation>Take resembling answer 1–3</translation>
    </message>
    <message>
        <source>Jadikan pengetahuan</source>
        <translation>Make an article of it</translation>
    </message>
    <message>
        <source>Halaman arsip</source>
        <translation>Pages of the archive</translation>
    </message>
    <message>
        <source>Cari formulir</source>
        <translation>Find a form</translation>
    </message>
    <message>
        <source>Formulir lebih baru</source>
        <translation>Newer forms</translation>
    </message>
    <message>
        <source>Formulir lebih lama</source>
        <translation>Older forms</translation>
    </message>
    <message>
        <source>Kembali ke daftar</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Simpan jawaban</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Cetak asli</source>
        <translation>Print the original</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>Arsipkan asli</source>
        <translation>Archive the original</translation>
    </message>
    <message>
        <source>Jadikan arsip final</source>
        <translation>Make it final</translation>
    </message>
    <message>
        <source>Salinan sudah diserahkan</source>
        <translation>Copy handed over</translation>
    </message>
    <message>
        <source>Berkas bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Berkas bukti: semua permasalahan</source>
        <translation>Evidence: every case</translation>
    </message>
    <message>
        <source>Cetak rekap</source>
        <translation>Print the recap</translation>
    </message>
    <message>
        <source>Halaman pemantauan</source>
        <translation>Pages of monitoring</translation>
    </message>
    <message>
        <source>Catat gangguan umum</source>
        <translation>Record a disturbance</translation>
    </message>
    <message>
        <source>Catat penyimpangan</source>
        <translation>Record a deviation</translation>
    </message>
    <message>
        <source>Sebab penyimpangan</source>
        <translation>Cause of a deviation</translation>
    </message>
    <message>
        <source>Koreksi penyimpangan</source>
        <translation>Correct a deviation</translation>
    </message>
    <message>
        <source>Setujui yang tampil</source>
        <translation>Sign off those listed</translation>
    </message>
    <message>
        <source>Halaman register sebelumnya</source>
        <translation>Register: previous page</translation>
    </message>
    <message>
        <source>Halaman register berikutnya</source>
        <translation>Register: next page</translation>
    </message>
    <message>
        <source>Simpan isian</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bagian sebelumnya, berikutnya</source>
        <translation>Section before, next</translation>
    </message>
    <message>
        <source>Tambah baru</source>
        <translation>Add a new one</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batalkan perubahan</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Cetak tiket uji</source>
        <translation>Print a test ticket</translation>
    </message>
    <message>
        <source>Buat cadangan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>E-mail: coba kirim</source>
        <translation>Mail: try sending</translation>
    </message>
    <message>
        <source>E-mail: coba baca</source>
        <translation>Mail: try reading</translation>
    </message>
    <message>
        <source>E-mail: kirim surat percobaan</source>
        <translation>Mail: send a trial letter</translation>
    </message>
    <message>
        <source>Pakai yang tersimpan</source>
        <translation>Use what is saved</translation>
    </message>
    <message>
        <source>Lanjutkan isian saya</source>
        <translation>Go on with mine</translation>
    </message>
    <message>
        <source>Kantor atau LKPP</source>
        <translation>Office or LKPP</translation>
    </message>
    <message>
        <source>Tahun sebelumnya, berikutnya</source>
        <translation>Year before, next</translation>
    </message>
    <message>
        <source>Lihat dampak</source>
        <translation>See what it moves</translation>
    </message>
    <message>
        <source>Pilih berkas libur</source>
        <translation>Choose a holiday file</translation>
    </message>
    <message>
        <source>Bandingkan daftar libur</source>
        <translation>Compare the list of days</translation>
    </message>
    <message>
        <source>Langkah, dokumen, riwayat</source>
        <translation>Steps, document, history</translation>
    </message>
    <message>
        <source>Tambah langkah</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Kembali ke tabel langkah</source>
        <translation>Back to the table of steps</translation>
    </message>
    <message>
        <source>Daftar SOP</source>
        <translation>List of procedures</translation>
    </message>
    <message>
        <source>Tambah kejadian</source>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>Bandingkan versi</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Salin ke isian, salin daftar</source>
        <translation>Copy into the fields, copy the list</translation>
    </message>
    <message>
        <source>Batalkan semua perubahan</source>
        <translation>Discard all changes</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Bulan lalu</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan XLSX</source>
        <translation>Save XLSX</translation>
    </message>
    <message>
        <source>Beri nomor</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>Mulai atau selesai langkah</source>
        <translation>Begin or end a step</translation>
    </message>
    <message>
        <source>Penilaian, lalu 1–5</source>
        <translation>Rating, then 1–5</translation>
    </message>
    <message>
        <source>Isi buku tamu</source>
        <translation>Sign the guest book</translation>
    </message>
    <message>
        <source>Ganti petugas</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Menu petugas</source>
        <translation>Officer’s menu</translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>E-mail yang perlu perhatian</source>
        <translation>Mail that needs attention</translation>
    </message>
    <message>
        <source>Daftar tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Telepon: angkat, kembali</source>
        <translation>Telephone: take a call, back</translation>
    </message>
    <message>
        <source>Pindahkan ke layanan lain</source>
        <translation>Pass on to another service</translation>
    </message>
    <message>
        <source>Masalah lain</source>
        <translation>Another problem</translation>
    </message>
    <message>
        <source>Formulir berikutnya</source>
        <translation>Next form</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Tidak dapat ditangani (ke LKPP)</source>
        <translation>Cannot be solved here (to LKPP)</translation>
    </message>
    <message>
        <source>Beri sebab keterlambatan</source>
        <translation>Give the cause of a delay</translation>
    </message>
    <message>
        <source>Lanjutkan permasalahan lama</source>
        <translation>Continue an old problem</translation>
    </message>
    <message>
        <source>Telepon: perlu ditelepon</source>
        <translation>Telephone: people to ring</translation>
    </message>
    <message>
        <source>Telepon berdering</source>
        <translation>Telephone rings</translation>
    </message>
    <message>
        <source>Telepon: panggilan baru</source>
        <translation>Telephone: new call</translation>
    </message>
    <message>
        <source>Telepon: ke daftar</source>
        <translation>Telephone: to the list</translation>
    </message>
    <message>
        <source>Telepon: sudah jelas</source>
        <translation>Telephone: clear now</translation>
    </message>
    <message>
        <source>Telepon: bukan konsultasi</source>
        <translation>Telephone: no consultation</translation>
    </message>
    <message>
        <source>Telepon: terputus</source>
        <translation>Telephone: cut off</translation>
    </message>
    <message>
        <source>Telepon: catat, jawab, arsipkan</source>
        <translation>Telephone: record, answer, file</translation>
    </message>
    <message>
        <source>Telepon: nomor sudah dicatat</source>
        <translation>Telephone: number noted</translation>
    </message>
    <message>
        <source>Telepon: cetak asli</source>
        <translation>Telephone: print original</translation>
    </message>
    <message>
        <source>Telepon: tutup permasalahan</source>
        <translation>Telephone: close problem</translation>
    </message>
    <message>
        <source>Telepon balik: tersambung</source>
        <translation>Call back: reached</translation>
    </message>
    <message>
        <source>Telepon balik: tidak diangkat</source>
        <translation>Call back: no answer</translation>
    </message>
    <message>
        <source>Telepon balik: salah sambung</source>
        <translation>Call back: wrong number</translation>
    </message>
    <message>
        <source>Telepon balik: titip pesan</source>
        <translation>Call back: message left</translation>
    </message>
    <message>
        <source>Esc menutup</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>E-mail masuk yang belum tertaut</source>
        <translation>Received mail not linked yet</translation>
    </message>
    <message>
        <source>E-mail: belum tertaut, disisihkan, tertaut</source>
        <translation>Mail: not linked, set aside, linked</translation>
    </message>
    <message>
        <source>E-mail: halaman sebelumnya, berikutnya</source>
        <translation>Mail: previous page, next page</translation>
    </message>
    <message>
        <source>E-mail: tautkan ke usulan 1–5</source>
        <translation>Mail: link to suggestion 1–5</translation>
    </message>
    <message>
        <source>E-mail: cari eskalasi</source>
        <translation>Mail: find an escalation</translation>
    </message>
    <message>
        <source>E-mail: sisihkan</source>
        <translation>Mail: set aside</translation>
    </message>
    <message>
        <source>E-mail: kembalikan</source>
        <translation>Mail: bring back</translation>
    </message>
    <message>
        <source>E-mail: tautkan ke yang lain</source>
        <translation>Mail: link to another one</translation>
    </message>
    <message>
        <source>E-mail: buka eskalasinya</source>
        <translation>Mail: open its escalation</translation>
    </message>
    <message>
        <source>E-mail: lanjutan teks</source>
        <translation>Mail: more of the text</translation>
    </message>
    <message>
        <source>Simpan e-mail (.eml)</source>
        <translation>Save the mail (.eml)</translation>
    </message>
    <message>
        <source>Buka reservasi tempat</source>
        <translation>Open the reservations</translation>
    </message>
    <message>
        <source>Hari lain</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Pesan tempat</source>
        <translation>Reserve the seat</translation>
    </message>
    <message>
        <source>Penyedia datang</source>
        <translation>Provider is here</translation>
    </message>
    <message>
        <source>Batalkan reservasi</source>
        <translation>Cancel a reservation</translation>
    </message>
    <message>
        <source>Cetak konfirmasi</source>
        <translation>Print confirmation</translation>
    </message>
    <message>
        <source>Lihat penyedia</source>
        <translation>Show provider</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Jawaban serupa</source>
        <translation>Resembling answers</translation>
    </message>
    <message>
        <source>Templat jawaban…</source>
        <translation>Answer templates…</translation>
    </message>
    <message>
        <source>Belum ada jawaban serupa</source>
        <translation>No resembling answer yet</translation>
    </message>
    <message>
        <source>Pengetahuan</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Permasalahan: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Jawaban: %1</source>
        <translation>Answer: %1</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Coba sekarang</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Sudah sampai</source>
        <translation>It did arrive</translation>
    </message>
    <message>
        <source>Kirim lagi</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Dikirim dengan cara lain</source>
        <translation>Sent another way</translation>
    </message>
    <message>
        <source>Batalkan surat ini</source>
        <translation>Give this letter up</translation>
    </message>
    <message>
        <source>Surat: sudah sampai</source>
        <translation>Letter: it did arrive</translation>
    </message>
    <message>
        <source>Surat: kirim lagi</source>
        <translation>Letter: send again</translation>
    </message>
    <message>
        <source>Surat: cara lain</source>
        <translation>Letter: sent another way</translation>
    </message>
    <message>
        <source>Surat: batalkan</source>
        <translation>Letter: give up</translation>
    </message>
    <message>
        <source>Penerima memastikan suratnya ada, misalnya lewat telepon. Surat ini dianggap diterima.</source>
        <translation>Its recipient confirms that it is there, by telephone for instance. The letter counts as received.</translation>
    </message>
    <message>
        <source>Bila surat pertama ternyata sampai, penerima mendapat dua surat yang sama. Tanyakan dahulu bila bisa.</source>
        <translation>Should the first one have arrived after all, its recipient gets the same letter twice. Ask first if you can.</translation>
    </message>
    <message>
        <source>Tidak menunggu waktunya; server ditanya lagi sekarang.</source>
        <translation>It waits no longer; the server is asked again now.</translation>
    </message>
    <message>
        <source>Surat yang sama diserahkan lagi ke server, tanpa perubahan.</source>
        <translation>The same letter is handed to the server again, unchanged.</translation>
    </message>
    <message>
        <source>Anda sudah menyampaikannya sendiri: TTS, LPSE Support, e-mail lain, atau telepon.</source>
        <translation>You told it yourself: TTS, LPSE Support, another e-mail, or by telephone.</translation>
    </message>
    <message>
        <source>Surat ini tidak dikirim; drafnya tetap terbuka di bawah.</source>
        <translation>This letter is not sent; its draft stays open below.</translation>
    </message>
    <message>
        <source>Surat ini tidak jadi dikirim; catatannya tetap ada.</source>
        <translation>This letter is not sent; the record of it stays.</translation>
    </message>
    <message>
        <source>Tercatat: surat sudah sampai.</source>
        <translation>Noted: the letter did arrive.</translation>
    </message>
    <message>
        <source>Surat diserahkan lagi ke server.</source>
        <translation>The letter is handed to the server again.</translation>
    </message>
    <message>
        <source>Tercatat: dikirim dengan cara lain.</source>
        <translation>Noted: sent another way.</translation>
    </message>
    <message>
        <source>Surat dibatalkan, tidak dikirim.</source>
        <translation>The letter was given up and not sent.</translation>
    </message>
    <message>
        <source>LKPP tidak menerimanya. Perbaiki alamatnya di draf lalu kirim lagi, atau kirim dengan cara lain dan catat di draf.</source>
        <translation>LKPP did not get it. Mend the address in the draft and send again, or send it another way and note that in the draft.</translation>
    </message>
    <message>
        <source>Penerima tidak menerimanya. Sampaikan dengan cara lain, atau tulis lagi ke alamat yang benar.</source>
        <translation>Its recipient did not get it. Tell it another way, or write again to the right address.</translation>
    </message>
    <message>
        <source>Mungkin sudah sampai, mungkin belum; Loket tidak mengirimnya lagi sendiri supaya tidak sampai dua kali. Tanyakan kepada penerima bila bisa, lalu putuskan.</source>
        <translation>It may have arrived or not; Loket does not send it again by itself, so that it does not arrive twice. Ask its recipient if you can, then decide.</translation>
    </message>
    <message>
        <source>Tidak dicoba lagi sendiri. Perbaiki draf di bawah lalu kirim, atau putuskan:</source>
        <translation>It is not tried again by itself. Mend the draft below and send, or decide:</translation>
    </message>
    <message>
        <source>Tidak dicoba lagi sendiri. Putuskan apa yang terjadi dengan surat ini.</source>
        <translation>It is not tried again by itself. Decide what is to become of this letter.</translation>
    </message>
    <message>
        <source>Dikirim ke LKPP</source>
        <translation>Sent to LKPP</translation>
    </message>
    <message>
        <source>Data diteruskan ke LKPP</source>
        <translation>Data forwarded to LKPP</translation>
    </message>
    <message>
        <source>Status ditanyakan kepada LKPP</source>
        <translation>LKPP asked for its status</translation>
    </message>
    <message>
        <source>Pertanyaan ke LKPP</source>
        <translation>Question to LKPP</translation>
    </message>
    <message>
        <source>Surat ke pengguna</source>
        <translation>Letter to the visitor</translation>
    </message>
    <message>
        <source>Dipantulkan pk %1: surat kembali karena %2</source>
        <translation>Bounced at %1: it came back because %2</translation>
    </message>
    <message>
        <source>Menunggu dikirim, berangkat pk %1</source>
        <translation>Waiting to be sent, leaves at %1</translation>
    </message>
    <message>
        <source>Menunggu dikirim</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Sedang dikirim</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Diterima server pk %1</source>
        <translation>Accepted by the server at %1</translation>
    </message>
    <message>
        <source>Ditunda: coba lagi pk %1 karena %2</source>
        <translation>Put off: next try at %1 because %2</translation>
    </message>
    <message>
        <source>Ditolak: %2</source>
        <translation>Refused: %2</translation>
    </message>
    <message>
        <source>Hasil tidak diketahui: %2</source>
        <translation>Outcome unknown: %2</translation>
    </message>
    <message>
        <source>Diambil kembali, tidak dikirim</source>
        <translation>Taken back, not sent</translation>
    </message>
    <message>
        <source>sambungan terputus sesudah isi surat diminta server</source>
        <translation>the connection broke after the server had asked for the text</translation>
    </message>
    <message>
        <source>surat terlalu besar untuk server</source>
        <translation>the letter is too large for the server</translation>
    </message>
    <message>
        <source>alamat atau nama berkas tidak dapat dipakai di e-mail</source>
        <translation>an address or a file’s name cannot be used in e-mail</translation>
    </message>
    <message>
        <source>tidak berhasil selama tiga hari</source>
        <translation>it did not succeed for three days</translation>
    </message>
    <message>
        <source>nama server e-mail tidak ditemukan</source>
        <translation>the mail server’s name was not found</translation>
    </message>
    <message>
        <source>server e-mail tidak dapat dihubungi</source>
        <translation>the mail server cannot be reached</translation>
    </message>
    <message>
        <source>sambungan aman dengan server tidak terbentuk</source>
        <translation>no secure connection with the server came about</translation>
    </message>
    <message>
        <source>sertifikat server tidak dapat dipercaya</source>
        <translation>the server’s certificate cannot be trusted</translation>
    </message>
    <message>
        <source>sertifikat server kedaluwarsa</source>
        <translation>the server’s certificate has expired</translation>
    </message>
    <message>
        <source>nama pengguna atau kata sandi e-mail kantor ditolak</source>
        <translation>the office’s user name or password was refused</translation>
    </message>
    <message>
        <source>server e-mail tidak menjawab</source>
        <translation>the mail server does not answer</translation>
    </message>
    <message>
        <source>server menolak sambungan</source>
        <translation>the server turned the connection away</translation>
    </message>
    <message>
        <source>sambungan terputus</source>
        <translation>the connection broke</translation>
    </message>
    <message>
        <source>jawaban server tidak dapat dipahami</source>
        <translation>the server’s answer cannot be understood</translation>
    </message>
    <message>
        <source>folder e-mail tidak ditemukan</source>
        <translation>the mail folder was not found</translation>
    </message>
    <message>
        <source>server meminta menunggu</source>
        <translation>the server asks for patience</translation>
    </message>
    <message>
        <source>kotak surat penerima penuh, atau surat terlalu besar</source>
        <translation>the recipient’s mailbox is full, or the letter is too large</translation>
    </message>
    <message>
        <source>alamat penerima tidak dikenal atau tidak menerima surat ini</source>
        <translation>the recipient’s address is unknown or does not take this letter</translation>
    </message>
    <message>
        <source>isinya dianggap tidak layak, misalnya sebagai spam</source>
        <translation>its content is thought unfit, as spam for instance</translation>
    </message>
    <message>
        <source>server tidak mengatakan sebabnya</source>
        <translation>the server did not say why</translation>
    </message>
    <message>
        <source>server menolak surat ini</source>
        <translation>the server refuses this letter</translation>
    </message>
    <message>
        <source>diterima server pk %1</source>
        <translation>accepted by the server at %1</translation>
    </message>
    <message>
        <source>ditolak, %1</source>
        <translation>refused, %1</translation>
    </message>
    <message>
        <source>belum diterima</source>
        <translation>not accepted yet</translation>
    </message>
    <message>
        <source>Untuk petugas TI: %1</source>
        <translation>For the IT person: %1</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>E-mail yang perlu perhatian</source>
        <translation>Mail that needs attention</translation>
    </message>
    <message>
        <source>… dan %1 surat lain. Semuanya ada di daftar eskalasi.</source>
        <translation>… and %1 more letters. All are on the list of escalations.</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Buka eskalasi</source>
        <translation>Open escalation</translation>
    </message>
    <message>
        <source>Buka permasalahan</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Mail %1</translation>
    </message>
    <message>
        <source>Belum ada konsol yang menyimpan kata sandi e-mail.</source>
        <translation>No console keeps the mail password yet.</translation>
    </message>
    <message>
        <source>Surat menunggu dan jawaban LKPP tidak terbaca. Minta penyelia mengisi kata sandi di Pengaturan → E-mail.</source>
        <translation>Letters wait and LKPP&apos;s answers are not read. Ask a supervisor to enter the password in Settings → Mail.</translation>
    </message>
    <message>
        <source>Tidak ada konsol yang mengirim dan membaca e-mail.</source>
        <translation>No console sends and reads mail.</translation>
    </message>
    <message>
        <source>Surat menunggu dan jawaban LKPP tidak terbaca. Nyalakan konsol yang menyimpan kata sandinya, atau minta penyelia mengisinya di konsol ini (Pengaturan → E-mail).</source>
        <translation>Letters wait and LKPP&apos;s answers are not read. Switch on a console that keeps the password, or ask a supervisor to enter it at this one (Settings → Mail).</translation>
    </message>
    <message>
        <source>%1: surat terbaca, tetapi tidak dapat dipindahkan ke foldernya.</source>
        <translation>%1: mail is read, but cannot be moved to its folder.</translation>
    </message>
    <message>
        <source>Tidak ada yang hilang. Minta penyelia memeriksa nama folder di Pengaturan → E-mail.</source>
        <translation>Nothing is lost. Ask a supervisor to check the folder&apos;s name in Settings → Mail.</translation>
    </message>
    <message>
        <source>%1 tidak dapat mengirim e-mail: %2.</source>
        <translation>%1 cannot send mail: %2.</translation>
    </message>
    <message>
        <source>%1 tidak dapat membaca e-mail: %2.</source>
        <translation>%1 cannot read mail: %2.</translation>
    </message>
    <message>
        <source>suratnya kembali, tidak sampai ke penerima</source>
        <translation>the letter came back, it did not reach the addressee</translation>
    </message>
    <message>
        <source>Periksa alamatnya di eskalasinya, lalu kirim lagi atau hubungi dengan cara lain.</source>
        <translation>Check the address at the escalation, then send it again or get in touch by other means.</translation>
    </message>
    <message>
        <source>belum diketahui apakah suratnya sampai</source>
        <translation>it is not known whether the letter arrived</translation>
    </message>
    <message>
        <source>Tanyakan kepada penerima, lalu putuskan di eskalasinya: sudah sampai, atau kirim lagi.</source>
        <translation>Ask the addressee, then decide at the escalation: it arrived, or send it again.</translation>
    </message>
    <message>
        <source>suratnya tidak terkirim</source>
        <translation>the letter was not sent</translation>
    </message>
    <message>
        <source>Periksa alamat dan lampirannya, lalu kirim lagi atau catat bahwa dikirim dengan cara lain.</source>
        <translation>Check address and files, then send it again or note that it was sent by other means.</translation>
    </message>
    <message>
        <source>suratnya masih menunggu: %1</source>
        <translation>the letter still waits: %1</translation>
    </message>
    <message>
        <source>Terkirim sendiri begitu servernya menerima. Bila mendesak, kirim dengan cara lain dan catat.</source>
        <translation>It leaves by itself as soon as the server takes it. If it is urgent, send it by other means and note that.</translation>
    </message>
    <message>
        <source>suratnya masih menunggu</source>
        <translation>the letter still waits</translation>
    </message>
    <message>
        <source>nama servernya tidak ditemukan</source>
        <translation>the server&apos;s name is not found</translation>
    </message>
    <message>
        <source>servernya tidak terhubung</source>
        <translation>the server cannot be reached</translation>
    </message>
    <message>
        <source>sambungan aman tidak dapat dibuat</source>
        <translation>no secure connection can be made</translation>
    </message>
    <message>
        <source>sertifikat servernya tidak dapat dipercaya</source>
        <translation>the server&apos;s certificate cannot be trusted</translation>
    </message>
    <message>
        <source>sertifikat servernya tidak berlaku pada tanggal ini</source>
        <translation>the server&apos;s certificate is not valid on this date</translation>
    </message>
    <message>
        <source>nama akun atau kata sandinya ditolak</source>
        <translation>account name or password was refused</translation>
    </message>
    <message>
        <source>servernya tidak menjawab</source>
        <translation>the server does not answer</translation>
    </message>
    <message>
        <source>servernya menolak sambungan</source>
        <translation>the server refuses the connection</translation>
    </message>
    <message>
        <source>sambungannya terputus</source>
        <translation>the connection broke</translation>
    </message>
    <message>
        <source>jawaban servernya tidak dapat dimengerti</source>
        <translation>the server&apos;s answer cannot be understood</translation>
    </message>
    <message>
        <source>foldernya tidak dapat dibuka</source>
        <translation>the folder cannot be opened</translation>
    </message>
    <message>
        <source>konsol yang mengirim berhenti di tengah jalan</source>
        <translation>the console that was sending it stopped half-way</translation>
    </message>
    <message>
        <source>lebih besar dari batas servernya</source>
        <translation>larger than the server&apos;s limit</translation>
    </message>
    <message>
        <source>alamat atau nama berkasnya tidak sah</source>
        <translation>an address or a file&apos;s name is not valid</translation>
    </message>
    <message>
        <source>Periksa nama server di Pengaturan → E-mail dan sambungan internet.</source>
        <translation>Check the server&apos;s name in Settings → Mail and the internet connection.</translation>
    </message>
    <message>
        <source>Periksa sambungan internet, nama server, dan port. Jaringan kantor mungkin menutup port ini: tanyakan Diskominfo.</source>
        <translation>Check internet connection, server name and port. The office&apos;s network may block this port: ask Diskominfo.</translation>
    </message>
    <message>
        <source>Coba cara lain (TLS atau STARTTLS) dengan port yang sesuai, atau tanyakan pengelola server.</source>
        <translation>Try the other way (TLS or STARTTLS) with its port, or ask who keeps the server.</translation>
    </message>
    <message>
        <source>Periksa nama server. Bila benar, minta pengelola server memasang sertifikat yang sah; kata sandi tidak dikirim.</source>
        <translation>Check the server&apos;s name. If it is right, ask who keeps the server for a valid certificate; the password was not sent.</translation>
    </message>
    <message>
        <source>Periksa tanggal komputer ini. Bila benar, minta pengelola server memperbarui sertifikatnya.</source>
        <translation>Check this computer&apos;s date. If it is right, ask who keeps the server to renew its certificate.</translation>
    </message>
    <message>
        <source>Minta penyelia mengisi nama akun dan kata sandi di Pengaturan → E-mail. Layanan seperti Gmail perlu kata sandi aplikasi.</source>
        <translation>Ask a supervisor to enter account name and password in Settings → Mail. Services such as Gmail need an app password.</translation>
    </message>
    <message>
        <source>Dicoba lagi sendiri. Bila berlanjut, tanyakan pengelola server.</source>
        <translation>It is tried again by itself. If it goes on, ask who keeps the server.</translation>
    </message>
    <message>
        <source>Dicoba lagi sendiri. Bila berlanjut, tanyakan pengelola server: alamat kantor mungkin diblokir.</source>
        <translation>It is tried again by itself. If it goes on, ask who keeps the server: the office&apos;s address may be blocked.</translation>
    </message>
    <message>
        <source>Periksa nama folder di Pengaturan → E-mail.</source>
        <translation>Check the folder&apos;s name in Settings → Mail.</translation>
    </message>
    <message>
        <source>Dicoba lagi sendiri. Bila berlanjut, beri tahu pengelola sistem.</source>
        <translation>It is tried again by itself. If it goes on, tell who looks after the system.</translation>
    </message>
    <message>
        <source>E-mail yang perlu perhatian: %1</source>
        <translation>Mail that needs attention: %1</translation>
    </message>
</context>
<context>
    <name>MailFiles</name>
    <message>
        <source>Berkas dalam e-mail</source>
        <translation>Files of the mail</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lampirkan</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Berkas yang dipilih menjadi lampiran permasalahan</source>
        <translation>The chosen files become files of the case</translation>
    </message>
    <message>
        <source>Simpan e-mail (.eml)</source>
        <translation>Save the mail (.eml)</translation>
    </message>
    <message>
        <source>Berkas (%1)</source>
        <translation>Files (%1)</translation>
    </message>
    <message>
        <source>Tanpa berkas</source>
        <translation>No files</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Tersimpan di %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>E-mail ini baru saja ditautkan ke eskalasi lain. Baca lagi, lalu ulangi.</source>
        <translation>This mail was just linked to another escalation. Read it again, then repeat.</translation>
    </message>
    <message>
        <source>Permasalahan ini sudah ditutup; lampiran tidak dapat ditambah.</source>
        <translation>This case is closed; no files can be added.</translation>
    </message>
    <message>
        <source>Komputer ini tidak punya program untuk membuka berkas itu. Simpan saja.</source>
        <translation>This computer has no program for that file. Save it instead.</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>tampil di dalam e-mail</source>
        <translation>shown in the mail</translation>
    </message>
    <message>
        <source>kosong.</source>
        <translation>is empty.</translation>
    </message>
    <message>
        <source>lebih besar dari %2 MB, jadi tidak dibuka di sini.</source>
        <translation>is larger than %2 MB and is not opened here.</translation>
    </message>
    <message>
        <source>dokumen penawaran (.rhs). Jangan dibuka; beri tahu pengirimnya.</source>
        <translation>is an offer document (.rhs). Do not open it; tell its sender.</translation>
    </message>
    <message>
        <source>ternyata program, apa pun namanya. Jangan dijalankan.</source>
        <translation>is a program, whatever its name says. Do not run it.</translation>
    </message>
    <message>
        <source>berisi skrip atau isi aktif. Jangan dijalankan.</source>
        <translation>holds a script or active content. Do not run it.</translation>
    </message>
    <message>
        <source>berisi makro. Minta berkas tanpa makro.</source>
        <translation>holds macros. Ask for a file without them.</translation>
    </message>
    <message>
        <source>berformat lama atau terkunci; isinya tidak dapat diperiksa di sini.</source>
        <translation>is of an old format or locked; its content cannot be checked here.</translation>
    </message>
    <message>
        <source>terkunci kata sandi, jadi pemindai virus pun tidak dapat melihat isinya.</source>
        <translation>is locked by a password, so that not even a virus scanner sees its content.</translation>
    </message>
    <message>
        <source>rusak atau terpotong.</source>
        <translation>is damaged or cut off.</translation>
    </message>
    <message>
        <source>mengembang terlalu besar bila dibuka.</source>
        <translation>grows too large when it is opened.</translation>
    </message>
    <message>
        <source>tampaknya memuat kata sandi, jadi tidak disimpan pada permasalahan.</source>
        <translation>seems to hold a password and is not kept with the case.</translation>
    </message>
    <message>
        <source>tidak ditemukan lagi di dalam e-mailnya. Simpan e-mailnya (.eml).</source>
        <translation>is no longer found in its mail. Save the mail (.eml).</translation>
    </message>
    <message>
        <source>bukan gambar, PDF, dokumen kantor atau teks, jadi tidak dibuka di sini.</source>
        <translation>is no picture, PDF, office document or text and is not opened here.</translation>
    </message>
    <message>
        <source>Bila memang ditunggu, tekan Simpan sekali lagi.</source>
        <translation>If you do expect it, press Save once more.</translation>
    </message>
    <message>
        <source>Sudah ada di permasalahan; tidak dilampirkan dua kali.</source>
        <translation>The case has it already; it was not attached twice.</translation>
    </message>
    <message>
        <source>%1 berkas dilampirkan ke permasalahan.</source>
        <translation>%1 files attached to the case.</translation>
    </message>
    <message>
        <source>%1 sudah ada.</source>
        <translation>%1 were there already.</translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Kepatuhan SOP</source>
        <translation>SOP compliance</translation>
    </message>
    <message>
        <source>Tidak ada langkah SOP yang dikerjakan pada periode ini.</source>
        <translation>No SOP step was done in this period.</translation>
    </message>
    <message>
        <source>Menghitung…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>%1% tepat waktu (%2 dari %3)</source>
        <translation>%1% in time (%2 of %3)</translation>
    </message>
    <message>
        <source>menurut sebab</source>
        <translation>as the cause says</translation>
    </message>
    <message>
        <source>Alasan ditarik</source>
        <translation>Reason for withdrawing</translation>
    </message>
    <message>
        <source>Tarik</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action taken</translation>
    </message>
    <message>
        <source>Mengapa? Tekan satu tombol.</source>
        <translation>Why? Press one button.</translation>
    </message>
    <message>
        <source>belum ada sebab</source>
        <translation>no cause yet</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Penjelasan yang benar</source>
        <translation>The right explanation</translation>
    </message>
    <message>
        <source>Koreksi penyimpangan: catatan lama tetap terbaca, persetujuan diminta lagi</source>
        <translation>Correct a deviation: earlier entries stay readable, it needs sign-off again</translation>
    </message>
    <message>
        <source>Pilih satu baris untuk melihat penyimpangannya.</source>
        <translation>Choose a line to see its deviation.</translation>
    </message>
    <message>
        <source>sebab</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>tindakan</source>
        <translation>action</translation>
    </message>
    <message>
        <source>pihak</source>
        <translation>party</translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation>signed off</translation>
    </message>
    <message>
        <source>koreksi</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Baku %1, nyata %2, selisih %3</source>
        <translation>Standard %1, actual %2, over by %3</translation>
    </message>
    <message>
        <source>Disetujui oleh %1</source>
        <translation>Signed off by %1</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan XLSX</source>
        <translation>Save XLSX</translation>
    </message>
    <message>
        <source>Sedang dibuat…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>Tersimpan di:</source>
        <translation>Saved in:</translation>
    </message>
    <message>
        <source>Menunggu panggilan</source>
        <translation>Waiting for the call</translation>
    </message>
    <message>
        <source>Menunggu, antrean biasa</source>
        <translation>Waiting, ordinary queue</translation>
    </message>
    <message>
        <source>Menunggu, prioritas</source>
        <translation>Waiting, priority</translation>
    </message>
    <message>
        <source>Dipanggil sampai hadir</source>
        <translation>From call to desk</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Diukur</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90% di bawah</source>
        <translation>90% below</translation>
    </message>
    <message>
        <source>Terlama</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Menunggu dalam antrean adalah statistik, bukan langkah SOP.</source>
        <translation>Waiting in the queue is a statistic, not an SOP step.</translation>
    </message>
    <message>
        <source>Tunggu</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Panggil</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Layan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>menit</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Tunggu median</source>
        <translation>Wait median</translation>
    </message>
    <message>
        <source>Tunggu 90%</source>
        <translation>Wait 90%</translation>
    </message>
    <message>
        <source>Layan median</source>
        <translation>Service median</translation>
    </message>
    <message>
        <source>Layan 90%</source>
        <translation>Service 90%</translation>
    </message>
    <message>
        <source>Tidak hadir, pergi, belum selesai</source>
        <translation>No-show, left, not finished</translation>
    </message>
    <message>
        <source>nomor</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Jam ambil nomor</source>
        <translation>Hour of the number</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Jeda median</source>
        <translation>Gap median</translation>
    </message>
    <message>
        <source>Jeda: waktu antara dua pengunjung atau telepon di meja itu, di dalam jam buka.</source>
        <translation>Gap: time between two visitors or calls at that desk, within opening hours.</translation>
    </message>
    <message>
        <source>Cara masuk</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Keadaan sekarang</source>
        <translation>State now</translation>
    </message>
    <message>
        <source>Janji tindak lanjut</source>
        <translation>Promised answers</translation>
    </message>
    <message>
        <source>belum ditetapkan</source>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>ditepati</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>lewat waktu</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>masih berjalan</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Dibuka kembali</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>sesi</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>Kode tender baru tampil setelah tender itu ditutup, dan hanya bila batas waktunya diketahui.</source>
        <translation>A tender&apos;s code shows only after that tender closed, and only where its deadline is known.</translation>
    </message>
    <message>
        <source>Ruang bidding</source>
        <translation>Bidding room</translation>
    </message>
    <message>
        <source>Perangkat sendiri</source>
        <translation>Own device</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Terpakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>Tempat duduk</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>penawaran diunggah</source>
        <translation>offer uploaded</translation>
    </message>
    <message>
        <source>diteruskan ke LKPP</source>
        <translation>passed on to LKPP</translation>
    </message>
    <message>
        <source>disarankan pelatihan</source>
        <translation>training advised</translation>
    </message>
    <message>
        <source>batas waktu lewat</source>
        <translation>deadline passed</translation>
    </message>
    <message>
        <source>penyedia berhenti</source>
        <translation>provider stopped</translation>
    </message>
    <message>
        <source>belum ditutup pada akhir hari</source>
        <translation>not closed at the day&apos;s end</translation>
    </message>
    <message>
        <source>Pelatihan</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Reservasi</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>keluar tanpa lapor</source>
        <translation>left without reporting</translation>
    </message>
    <message>
        <source>disarankan, ikut pelatihan dahulu</source>
        <translation>advised, follows a training first</translation>
    </message>
    <message>
        <source>tetap didampingi dengan alasan</source>
        <translation>assisted all the same, with a reason</translation>
    </message>
    <message>
        <source>berminat</source>
        <translation>would come</translation>
    </message>
    <message>
        <source>Tender (sudah ditutup)</source>
        <translation>Tender (closed)</translation>
    </message>
    <message>
        <source>dipesan</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>datang</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>tidak datang</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>permasalahan</source>
        <translation>problems</translation>
    </message>
    <message>
        <source>Permasalahan</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>belum dijelaskan</source>
        <translation>not explained</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>penyimpangan</source>
        <translation>deviations</translation>
    </message>
    <message>
        <source>Penyimpangan</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Mutu baku</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Dilakukan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>% tepat</source>
        <translation>% in time</translation>
    </message>
    <message>
        <source>Tidak diukur</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>Median + jeda</source>
        <translation>Median + pauses</translation>
    </message>
    <message>
        <source>90% + jeda</source>
        <translation>90% + pauses</translation>
    </message>
    <message>
        <source>kali</source>
        <translation>times</translation>
    </message>
    <message>
        <source>Sama dengan mutu baku berarti tepat. Langkah milik pengguna atau LKPP ditandai * dan tidak dihitung terhadap petugas.</source>
        <translation>Equal to the standard is in time. Steps of visitors or LKPP are marked * and not counted against officers.</translation>
    </message>
    <message>
        <source>revisi</source>
        <translation>revision</translation>
    </message>
    <message>
        <source>tidak berlaku</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>tidak diukur</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nomor formulir</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>Apa yang menyimpang?</source>
        <translation>What was wrong?</translation>
    </message>
    <message>
        <source>Penyimpangan perlengkapan atau output</source>
        <translation>Deviation of equipment or output</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>masih berlangsung</source>
        <translation>still lasts</translation>
    </message>
    <message>
        <source>Mulai pukul (09.15)</source>
        <translation>From (09.15)</translation>
    </message>
    <message>
        <source>Sampai pukul (boleh perkiraan)</source>
        <translation>Until (may be expected)</translation>
    </message>
    <message>
        <source>Apa yang terganggu? (tampil di layar dan kiosk)</source>
        <translation>What is disturbed? (shown on wall and kiosk)</translation>
    </message>
    <message>
        <source>Gangguan umum: menjelaskan semua keterlambatan yang terjadi di dalamnya</source>
        <translation>General disturbance: explains every delay that falls into it</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Diperkirakan selesai pukul (09.15)</source>
        <translation>Expected to end at (09.15)</translation>
    </message>
    <message>
        <source>Perkiraan selesai gangguan: layar dan kiosk ikut berubah</source>
        <translation>Expected end of the disturbance: wall and kiosk follow</translation>
    </message>
    <message>
        <source>Tulis jam seperti 09.15.</source>
        <translation>Write times like 09.15.</translation>
    </message>
    <message>
        <source>Meja layanan</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Langkah hampir habis atau terlambat</source>
        <translation>Steps nearly due or late</translation>
    </message>
    <message>
        <source>Jatuh tempo hari ini</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>Menunggu: %1 (terlama %2)</source>
        <translation>Waiting: %1 (longest %2)</translation>
    </message>
    <message>
        <source>Langkah hampir habis atau terlambat: %1</source>
        <translation>Steps nearly due or late: %1</translation>
    </message>
    <message>
        <source>Jatuh tempo hari ini: %1</source>
        <translation>Due today: %1</translation>
    </message>
    <message>
        <source>telepon</source>
        <translation>on the phone</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message>
        <source>memanggil</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>melayani</source>
        <translation>serves</translation>
    </message>
    <message>
        <source>jeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Catat gangguan umum</source>
        <translation>Record a disturbance</translation>
    </message>
    <message>
        <source>Tidak ada gangguan umum.</source>
        <translation>No general disturbance.</translation>
    </message>
    <message>
        <source>Ubah perkiraan selesai</source>
        <translation>Change expected end</translation>
    </message>
    <message>
        <source>%1 sejak %2: %3</source>
        <translation>%1 since %2: %3</translation>
    </message>
    <message>
        <source>Sudah berakhir</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>Salah catat</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>%1 dari %2 sampai %4: %3</source>
        <translation>%1 from %2 to %4: %3</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>Tidak ada langkah yang hampir habis atau terlambat</source>
        <translation>No step is nearly due or late</translation>
    </message>
    <message>
        <source>Tidak ada yang jatuh tempo hari ini</source>
        <translation>Nothing is due today</translation>
    </message>
    <message>
        <source>Meja</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Waktu / baku</source>
        <translation>Time / standard</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kewajiban</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Pemegang</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Tercatat sebagai %1.</source>
        <translation>Recorded as %1.</translation>
    </message>
    <message>
        <source>Tulis dahulu keterangannya.</source>
        <translation>Write a word about it first.</translation>
    </message>
    <message>
        <source>Gangguan ini sudah berakhir. Bila terjadi lagi, catat gangguan baru.</source>
        <translation>This disturbance is over. If it happens again, enter a new one.</translation>
    </message>
    <message>
        <source>Hanya penyelia yang dapat melakukannya, dan hanya bila belum ditarik.</source>
        <translation>Only a supervisor can do this, and only while it is not withdrawn.</translation>
    </message>
    <message>
        <source>SOP permasalahan ini tidak memiliki langkah tersebut.</source>
        <translation>This problem&apos;s SOP has no such step.</translation>
    </message>
    <message>
        <source>Perkiraan selesai harus belum lewat, paling lama sepekan ke depan. Bila sudah selesai, tekan “Sudah berakhir”.</source>
        <translation>The expected end must lie ahead, a week at most. If it is over, press “It is over”.</translation>
    </message>
    <message>
        <source>Waktu mulai harus sudah lewat, dan waktu berakhir sesudahnya, paling lama sepekan ke depan.</source>
        <translation>The start must be past, and the end after it, a week ahead at most.</translation>
    </message>
    <message>
        <source>Nomor formulir tidak ditemukan. Periksa kembali, mis. FK-2026-000413.</source>
        <translation>No form has this number. Check it, e.g. FK-2026-000413.</translation>
    </message>
    <message>
        <source>Permasalahan ini memakai SOP %1. Pilih langkah SOP itu.</source>
        <translation>This problem goes by SOP %1. Choose a step of that SOP.</translation>
    </message>
    <message>
        <source>Angka periode</source>
        <translation>Figures of the period</translation>
    </message>
    <message>
        <source>Tidak ada yang tercatat pada periode ini.</source>
        <translation>Nothing was recorded in this period.</translation>
    </message>
    <message>
        <source>nomor diambil</source>
        <translation>numbers taken</translation>
    </message>
    <message>
        <source>dilayani</source>
        <translation>served</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>no-shows</translation>
    </message>
    <message>
        <source>tunggu (median)</source>
        <translation>wait (median)</translation>
    </message>
    <message>
        <source>layanan (median)</source>
        <translation>service (median)</translation>
    </message>
    <message>
        <source>janji ditepati</source>
        <translation>promises kept</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Semua tahap</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>Semua jenis</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Semua pihak</source>
        <translation>All parties</translation>
    </message>
    <message>
        <source>Semua sebab</source>
        <translation>All causes</translation>
    </message>
    <message>
        <source>Semua langkah</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Register penyimpangan</source>
        <translation>Register of deviations</translation>
    </message>
    <message>
        <source>Setujui yang tampil</source>
        <translation>Sign off those listed</translation>
    </message>
    <message>
        <source>Catat penyimpangan</source>
        <translation>Record a deviation</translation>
    </message>
    <message>
        <source>Tidak ada penyimpangan pada periode dan saringan ini.</source>
        <translation>No deviations in this period with these filters.</translation>
    </message>
    <message>
        <source>%1 penyimpangan; %2 belum dijelaskan, %3 menunggu persetujuan.</source>
        <translation>%1 deviations; %2 not explained, %3 wait to be signed off.</translation>
    </message>
    <message>
        <source>Selisih / temuan</source>
        <translation>Over by / finding</translation>
    </message>
    <message>
        <source>Pihak</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Langsung</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Semua loket</source>
        <translation>All desks</translation>
    </message>
    <message>
        <source>Semua kategori</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Semua jam</source>
        <translation>All hours</translation>
    </message>
    <message>
        <source>Semua cara masuk</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Tanggal akhir mendahului tanggal mulai. Pilih tanggal akhir yang sama atau sesudahnya.</source>
        <translation>The period ends before it begins. Choose an end date on or after the first.</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Bulan lalu</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>%1 j %2 mnt</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 mnt</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 mnt %2 dtk</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 dtk</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Datang langsung</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kotak saran</source>
        <translation>Suggestion box</translation>
    </message>
    <message>
        <source>Bidding room</source>
        <translation>Bidding room</translation>
    </message>
    <message>
        <source>Perlengkapan</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Sistem/kendala teknis</source>
        <translation>System/technical fault</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 hari kerja</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>Pengunjung banyak</source>
        <translation>Many visitors</translation>
    </message>
    <message>
        <source>Permasalahan sulit</source>
        <translation>Hard problem</translation>
    </message>
    <message>
        <source>Petugas kurang</source>
        <translation>Too few officers</translation>
    </message>
    <message>
        <source>Menunggu unit lain</source>
        <translation>Waited for another unit</translation>
    </message>
    <message>
        <source>Terlambat dicatat</source>
        <translation>Recorded late</translation>
    </message>
    <message>
        <source>Data pengguna belum lengkap</source>
        <translation>Visitor&apos;s data incomplete</translation>
    </message>
    <message>
        <source>Pengguna tidak di tempat</source>
        <translation>Visitor was away</translation>
    </message>
    <message>
        <source>Menunggu LKPP</source>
        <translation>Waited for LKPP</translation>
    </message>
    <message>
        <source>Listrik padam</source>
        <translation>Power cut</translation>
    </message>
    <message>
        <source>Internet terganggu</source>
        <translation>Internet disturbed</translation>
    </message>
    <message>
        <source>Aplikasi SPSE terganggu</source>
        <translation>SPSE disturbed</translation>
    </message>
    <message>
        <source>Perangkat rusak</source>
        <translation>Device broken</translation>
    </message>
    <message>
        <source>Bencana/keadaan darurat</source>
        <translation>Disaster/emergency</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>dijelaskan</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>tepat</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>hampir</source>
        <translation>nearly</translation>
    </message>
    <message>
        <source>lewat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>mulai ditangani</source>
        <translation>begin work</translation>
    </message>
    <message>
        <source>ingatkan pelapor</source>
        <translation>remind reporter</translation>
    </message>
    <message>
        <source>putuskan jawaban</source>
        <translation>decide answer</translation>
    </message>
    <message>
        <source>jawaban Admin PPE</source>
        <translation>Admin PPE answers</translation>
    </message>
    <message>
        <source>kabari sesuai janji</source>
        <translation>tell as promised</translation>
    </message>
    <message>
        <source>tanyakan ke LKPP</source>
        <translation>ask LKPP</translation>
    </message>
    <message>
        <source>sampaikan jawaban</source>
        <translation>tell the answer</translation>
    </message>
    <message>
        <source>minta konfirmasi</source>
        <translation>ask to confirm</translation>
    </message>
    <message>
        <source>Pemantauan</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Halaman %1 dari %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Pencetak A4 sedang berhenti; lembar menunggu di antreannya.</source>
        <translation>The A4 printer is stopped; the sheet waits in its queue.</translation>
    </message>
    <message>
        <source>Selesai: formulir asli diarsipkan, nomor %1.</source>
        <translation>Done: the original is filed, number %1.</translation>
    </message>
    <message>
        <source>Tulis dahulu di mana formulir asli disimpan.</source>
        <translation>Write first where the original is kept.</translation>
    </message>
    <message>
        <source>Tutup panggilan</source>
        <translation>Close the call</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bukan konsultasi? Isian panggilan ini tidak disimpan.</source>
        <translation>No consultation? What was typed of this call is not kept.</translation>
    </message>
    <message>
        <source>Telepon terputus? Isian panggilan ini tidak disimpan.</source>
        <translation>Cut off? What was typed of this call is not kept.</translation>
    </message>
    <message>
        <source>Bukan konsultasi</source>
        <translation>No consultation</translation>
    </message>
    <message>
        <source>Terputus</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>Sudah jelas</source>
        <translation>Clear now</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Anda tahu apa yang diperlukan penelepon; juga tercatat saat bagian B mulai diisi.</source>
        <translation>You know what the caller needs; also noted when part B is begun.</translation>
    </message>
    <message>
        <source>Tercatat sebagai %1.</source>
        <translation>Recorded as %1.</translation>
    </message>
    <message>
        <source>Belum lengkap: lengkapi isian yang ditandai.</source>
        <translation>Not complete: fill in the marked fields.</translation>
    </message>
    <message>
        <source>Telepon ini tercatat pada %1.</source>
        <translation>This call is noted with %1.</translation>
    </message>
    <message>
        <source>Tidak diangkat</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Salah sambung</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Titip pesan</source>
        <translation>Message left</translation>
    </message>
    <message>
        <source>Sudah disampaikan</source>
        <translation>Solution told</translation>
    </message>
    <message>
        <source>Tersambung</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Catat jawaban</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>Arsipkan</source>
        <translation>File it</translation>
    </message>
    <message>
        <source>Tulis jawaban dahulu, atau catat “Belum ada jawaban”.</source>
        <translation>Write the answer first, or note “No answer yet”.</translation>
    </message>
    <message>
        <source>Kembali ke panggilan</source>
        <translation>Back to the call</translation>
    </message>
    <message>
        <source>Panggilan baru</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>B. Permasalahan</source>
        <translation>B. Problem</translation>
    </message>
    <message>
        <source>C. Jawaban / solusi</source>
        <translation>C. Answer / solution</translation>
    </message>
    <message>
        <source>Tulis penjelasan atau solusi yang disampaikan. Tersimpan otomatis.</source>
        <translation>Write what was explained or solved. Saved by itself.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Belum ada jawaban…</source>
        <translation>No answer yet…</translation>
    </message>
    <message>
        <source>Petugas lain</source>
        <translation>Another officer</translation>
    </message>
    <message>
        <source>Panggilan sudah ditutup di tempat lain.</source>
        <translation>The call was closed elsewhere.</translation>
    </message>
    <message>
        <source>Panggilan telepon sejak %1 masih terbuka; %2 melanjutkannya.</source>
        <translation>The telephone call since %1 is still open; %2 goes on with it.</translation>
    </message>
    <message>
        <source>Jawaban tercatat.</source>
        <translation>Answer recorded.</translation>
    </message>
    <message>
        <source>Pilih tanggal yang masih akan datang.</source>
        <translation>Choose a date that is still to come.</translation>
    </message>
    <message>
        <source>Nomor sudah dicatat penelepon; janji masuk daftar “Perlu ditelepon”.</source>
        <translation>The caller has the number; the promise stands on the list “To ring”.</translation>
    </message>
    <message>
        <source>Bacakan nomor ini sampai penelepon mencatatnya. Dengan nomor ini ia dapat menanyakan kelanjutannya.</source>
        <translation>Read this number out until the caller has written it down. With it they can ask how things stand.</translation>
    </message>
    <message>
        <source>Nomor sudah dicatat penelepon</source>
        <translation>The caller has the number</translation>
    </message>
    <message>
        <source>Janji kabar: %1</source>
        <translation>Promised for: %1</translation>
    </message>
    <message>
        <source>Jawaban tercatat. Cetak formulir asli, tanda tangani, lalu simpan.</source>
        <translation>Answer recorded. Print the original, sign it, then file it.</translation>
    </message>
    <message>
        <source>Cetak asli</source>
        <translation>Print original</translation>
    </message>
    <message>
        <source>Formulir asli disimpan di, mis. Lemari 2</source>
        <translation>The original is kept in, e.g. Cabinet 2</translation>
    </message>
    <message>
        <source>Tempat formulir asli</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Sementara</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Nanti, lewat Arsip</source>
        <translation>Later, in the archive</translation>
    </message>
    <message>
        <source>Belum ada jawaban: kapan penelepon mendapat kabar?</source>
        <translation>No answer yet: when will the caller hear from us?</translation>
    </message>
    <message>
        <source>Tidak ada panggilan</source>
        <translation>Nobody on the line</translation>
    </message>
    <message>
        <source>%1 dari layar mana pun: angkat telepon di atas pekerjaan yang terbuka. %1 sekali lagi: kembali.</source>
        <translation>%1 from any screen: take a call over the work that is open. %1 once more: back.</translation>
    </message>
    <message>
        <source>Angkat telepon</source>
        <translation>Take a call</translation>
    </message>
    <message>
        <source>Telepon berdering</source>
        <translation>Telephone rings</translation>
    </message>
    <message>
        <source>Angkat</source>
        <translation>Take the call</translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Telepon masuk, diangkat %1</source>
        <translation>Call taken at %1</translation>
    </message>
    <message>
        <source>Nomor formulir, telepon, nama, perusahaan</source>
        <translation>Form number, telephone, name, company</translation>
    </message>
    <message>
        <source>Cari permasalahan penelepon</source>
        <translation>Find the caller&apos;s problem</translation>
    </message>
    <message>
        <source>Ke daftar</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Pernah menghubungi?</source>
        <translation>Called before?</translation>
    </message>
    <message>
        <source>Permasalahan lama penelepon muncul di sini begitu nomor, nama, atau perusahaannya diketik.</source>
        <translation>The caller&apos;s earlier problems appear here as soon as a number, name or company is typed.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “%1”.</source>
        <translation>Nothing matches “%1”.</translation>
    </message>
    <message>
        <source>Perlu ditelepon</source>
        <translation>To ring</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu telepon.</source>
        <translation>Nobody waits for a call.</translation>
    </message>
    <message>
        <source>Lanjutkan ini</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Lanjutkan permasalahan %1</source>
        <translation>Go on with problem %1</translation>
    </message>
    <message>
        <source>Pakai datanya</source>
        <translation>Use details</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Mencatat isian</source>
        <translation>Filling the form</translation>
    </message>
    <message>
        <source>Menanyakan masalah</source>
        <translation>Asking</translation>
    </message>
    <message>
        <source>Beri tahu nomor</source>
        <translation>Giving the number</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>tercatat</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>menunggu data dari pelapor</source>
        <translation>waits for data from the reporter</translation>
    </message>
    <message>
        <source>sedang dikerjakan</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>ditangani Admin PPE</source>
        <translation>with Admin PPE</translation>
    </message>
    <message>
        <source>belum ada jawaban</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>dieskalasi ke LKPP</source>
        <translation>escalated to LKPP</translation>
    </message>
    <message>
        <source>sudah ada jawaban, belum disampaikan</source>
        <translation>answer known, not told yet</translation>
    </message>
    <message>
        <source>menunggu konfirmasi pelapor</source>
        <translation>waits for confirmation</translation>
    </message>
    <message>
        <source>sudah dijawab</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>selesai, diarsipkan</source>
        <translation>done, filed</translation>
    </message>
    <message>
        <source>digabung</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>datang langsung</source>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>telepon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>LPSE Support</source>
        <translation>LPSE Support</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>kotak saran</source>
        <translation>suggestion box</translation>
    </message>
    <message>
        <source>bidding room</source>
        <translation>bidding room</translation>
    </message>
    <message>
        <source>Belum selesai: %1</source>
        <translation>Not finished: %1</translation>
    </message>
    <message>
        <source>nomor belum didiktekan</source>
        <translation>number not dictated yet</translation>
    </message>
    <message>
        <source>Lewat sejak %1</source>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Hari ini sebelum %1</source>
        <translation>Today before %1</translation>
    </message>
    <message>
        <source>Paling lambat %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Ditelepon %1×, terakhir %2</source>
        <translation>Rung %1×, last at %2</translation>
    </message>
    <message>
        <source>tersambung</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>tidak diangkat</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>salah sambung</source>
        <translation>wrong number</translation>
    </message>
    <message>
        <source>titip pesan</source>
        <translation>message left</translation>
    </message>
    <message>
        <source>teratasi</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>belum teratasi</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>Tersambung, tercatat. Tulis jawabannya, atau janjikan lagi.</source>
        <translation>Reached, noted. Write the answer, or promise again.</translation>
    </message>
    <message>
        <source>Tercatat: %1. Tetap pada daftar “Perlu ditelepon”.</source>
        <translation>Noted: %1. Stays on the list “To ring”.</translation>
    </message>
    <message>
        <source>Panggilan ditutup: terputus.</source>
        <translation>Call closed: cut off.</translation>
    </message>
    <message>
        <source>Panggilan ditutup: bukan konsultasi.</source>
        <translation>Call closed: no consultation.</translation>
    </message>
    <message>
        <source>Permasalahan itu %1; pilih yang lain atau catat yang baru.</source>
        <translation>That problem is %1; choose another or record a new one.</translation>
    </message>
    <message>
        <source>Panggilan ini sudah ditutup; tidak ada yang diubah.</source>
        <translation>This call was closed already; nothing was changed.</translation>
    </message>
    <message>
        <source>menyimpan…</source>
        <translation>saving…</translation>
    </message>
    <message>
        <source>belum tersimpan – menunggu basis data</source>
        <translation>not saved – waiting for the database</translation>
    </message>
    <message>
        <source>isian tersimpan %1</source>
        <translation>form saved %1</translation>
    </message>
    <message>
        <source>Sudah dijawab: bacakan jawabannya. Bila belum teratasi, buka kembali di Permasalahan.</source>
        <translation>Answered: read the answer out. If it is not solved, reopen it under Problems.</translation>
    </message>
    <message>
        <source>Keadaannya: %1. Lanjutkan di Permasalahan.</source>
        <translation>It is %1. Go on under Problems.</translation>
    </message>
    <message>
        <source>sedang dicetak…</source>
        <translation>printing…</translation>
    </message>
    <message>
        <source>Dikirim ke pencetak.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Belum tercetak: %1</source>
        <translation>Not printed: %1</translation>
    </message>
    <message>
        <source>Tanyakan nama penelepon.</source>
        <translation>Ask for the caller&apos;s name.</translation>
    </message>
    <message>
        <source>Tanyakan instansi atau perusahaan.</source>
        <translation>Ask for the agency or company.</translation>
    </message>
    <message>
        <source>Tanyakan alamat.</source>
        <translation>Ask for the address.</translation>
    </message>
    <message>
        <source>Tanyakan nomor telepon atau HP.</source>
        <translation>Ask for a telephone number.</translation>
    </message>
    <message>
        <source>Tulis permasalahan dengan kata-kata penelepon.</source>
        <translation>Write the problem in the caller&apos;s words.</translation>
    </message>
    <message>
        <source>Telepon: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message>
        <source>penelepon baru</source>
        <translation>new caller</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>permasalahan baru</source>
        <translation>a new problem</translation>
    </message>
    <message>
        <source>permasalahan lama dilanjutkan</source>
        <translation>an old problem goes on</translation>
    </message>
    <message>
        <source>Tulis misalnya 10 detik, 30 menit, 10–15 menit, 2 jam atau 2 hari kerja.</source>
        <translation>Write for example 10 seconds, 30 minutes, 10–15 minutes, 2 hours or 2 working days.</translation>
    </message>
    <message>
        <source>“%1” bukan tingkat prioritas (%2) dan bukan kategori.</source>
        <translation>“%1” is neither a priority level (%2) nor a category.</translation>
    </message>
    <message>
        <source>Mulai atau selesai</source>
        <translation>Begins or ends</translation>
    </message>
    <message>
        <source>Kejadian</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Belum ada: langkah ini tidak tercatat.</source>
        <translation>None yet: this step is not recorded.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Bandingkan dengan</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Salin ke isian</source>
        <translation>Copy into the fields</translation>
    </message>
    <message>
        <source>Perbedaan</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>bawaan aplikasi</source>
        <translation>shipped with the application</translation>
    </message>
    <message>
        <source>Pilih versi atau SOP bawaan, lalu bandingkan.</source>
        <translation>Choose a version or a shipped SOP, then compare.</translation>
    </message>
    <message>
        <source>Isinya sama.</source>
        <translation>They are the same.</translation>
    </message>
    <message>
        <source>%1 perbedaan dengan isian sekarang:</source>
        <translation>%1 differences from what is in the fields now:</translation>
    </message>
    <message>
        <source>Versi %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>SOP bawaan %1</source>
        <translation>Shipped SOP %1</translation>
    </message>
    <message>
        <source>dokumen</source>
        <translation>document</translation>
    </message>
    <message>
        <source>(tidak ada)</source>
        <translation>(not there)</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Revisi</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Disimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Letak</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Isian sekarang</source>
        <translation>In the fields now</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Riwayat dan perbandingan</source>
        <translation>History and comparison</translation>
    </message>
    <message>
        <source>SOP yang diikuti</source>
        <translation>SOP followed</translation>
    </message>
    <message>
        <source>SOP mana yang diikuti tiap saluran dan layanan. Yang sedang berjalan tetap memakai SOP-nya.</source>
        <translation>Which SOP each channel and service follows. What runs keeps its own.</translation>
    </message>
    <message>
        <source>Layanan: %1</source>
        <translation>Service: %1</translation>
    </message>
    <message>
        <source>Saluran: %1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>Daftar SOP</source>
        <translation>List of SOPs</translation>
    </message>
    <message>
        <source>Yang diikuti</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>dengan formulir</source>
        <translation>with the form</translation>
    </message>
    <message>
        <source>tanpa formulir</source>
        <translation>without a form</translation>
    </message>
    <message>
        <source>dengan nomor antrean</source>
        <translation>with a queue number</translation>
    </message>
    <message>
        <source>tanpa nomor antrean: diterima di Front office, tidak di kiosk</source>
        <translation>without a queue number: received at the front office, not at the kiosk</translation>
    </message>
    <message>
        <source>buku tamu %1</source>
        <translation>guest book %1</translation>
    </message>
    <message>
        <source>mis. SK Kepala UPT Nomor 12 Tahun 2027</source>
        <translation>e.g. decree of the head of office No. 12 of 2027</translation>
    </message>
    <message>
        <source>Alasan perubahan</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Alasan perubahan *</source>
        <translation>Reason for the change *</translation>
    </message>
    <message>
        <source>Batalkan perubahan</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Simpan versi baru</source>
        <translation>Save new version</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>Prosedur kantor ini. Setiap simpanan menjadi versi baru; yang sedang berjalan tetap memakai versinya.</source>
        <translation>This office&apos;s procedures. Every save becomes a new version; what is under way keeps its own.</translation>
    </message>
    <message>
        <source>Tambah SOP</source>
        <translation>Add an SOP</translation>
    </message>
    <message>
        <source>Kode pendek, mis. P6; tidak dapat diubah lagi.</source>
        <translation>A short code, e.g. P6; it cannot be changed later.</translation>
    </message>
    <message>
        <source>Tanggal dokumen, mis. 08-01-2027. Versi yang disimpan langsung dipakai.</source>
        <translation>The document&apos;s date, e.g. 08-01-2027. A saved version is followed at once.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>berlaku %1</source>
        <translation>in force %1</translation>
    </message>
    <message>
        <source>rev. %1</source>
        <translation>rev. %1</translation>
    </message>
    <message>
        <source>versi %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai SOP lain. Pilih yang lain.</source>
        <translation>Another SOP has this code. Choose a different one.</translation>
    </message>
    <message>
        <source>Tulis alasan perubahan; riwayat menyimpannya.</source>
        <translation>Write the reason for the change; the history keeps it.</translation>
    </message>
    <message>
        <source>Satu baris satu hal.</source>
        <translation>One item a line.</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>detik</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>menit</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>Satu kelas satu baris, mis. P1: 10 menit. Kelas ialah tingkat di tabel prioritas atau nama kategori.</source>
        <translation>One class a line, e.g. P1: 10 minutes. A class is a level of the priority table or the name of a category.</translation>
    </message>
    <message>
        <source>Nomor langkah</source>
        <translation>Step number</translation>
    </message>
    <message>
        <source>Jam yang dihitung</source>
        <translation>Time that counts</translation>
    </message>
    <message>
        <source>Berlaku di kantor ini</source>
        <translation>Applies in this office</translation>
    </message>
    <message>
        <source>Waktunya diukur</source>
        <translation>Its time is measured</translation>
    </message>
    <message>
        <source>Berulang sampai selesai</source>
        <translation>Repeats until done</translation>
    </message>
    <message>
        <source>Selesai bila semuanya terjadi</source>
        <translation>Ends once all have happened</translation>
    </message>
    <message>
        <source>Belum ada langkah. Tambahkan satu, atau salin dari SOP lain pada halaman Riwayat.</source>
        <translation>No steps yet. Add one, or copy from another SOP on the History page.</translation>
    </message>
    <message>
        <source>Tambah langkah</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Hapus langkah</source>
        <translation>Remove step</translation>
    </message>
    <message>
        <source>Kembali ke tabel</source>
        <translation>Back to the table</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Mulai bila</source>
        <translation>Begins when</translation>
    </message>
    <message>
        <source>Selesai bila</source>
        <translation>Ends when</translation>
    </message>
    <message>
        <source>tidak berlaku</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>tidak diukur</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>pengunjung diterima, buku tamu belum diisi</source>
        <translation>visitor received, guest book not signed yet</translation>
    </message>
    <message>
        <source>buku tamu diisi</source>
        <translation>the guest book is signed</translation>
    </message>
    <message>
        <source>formulir diberikan</source>
        <translation>the form is handed over</translation>
    </message>
    <message>
        <source>formulir dikembalikan</source>
        <translation>the form is returned</translation>
    </message>
    <message>
        <source>formulir diperiksa dan lengkap</source>
        <translation>the form is checked and complete</translation>
    </message>
    <message>
        <source>formulir diperiksa dan belum lengkap</source>
        <translation>the form is checked and incomplete</translation>
    </message>
    <message>
        <source>formulir diterima helpdesk</source>
        <translation>the helpdesk has the form</translation>
    </message>
    <message>
        <source>nomor antrean diberikan</source>
        <translation>a queue number is given</translation>
    </message>
    <message>
        <source>nomor dipanggil</source>
        <translation>the number is called</translation>
    </message>
    <message>
        <source>pengunjung hadir di loket</source>
        <translation>the visitor is at the desk</translation>
    </message>
    <message>
        <source>nomor dilewati</source>
        <translation>the number is skipped</translation>
    </message>
    <message>
        <source>panggilan ditarik kembali</source>
        <translation>the call is withdrawn</translation>
    </message>
    <message>
        <source>nomor dipindahkan ke layanan lain</source>
        <translation>the number goes over to another service</translation>
    </message>
    <message>
        <source>pelayanan di loket selesai</source>
        <translation>the service at the desk ends</translation>
    </message>
    <message>
        <source>kunjungan berakhir</source>
        <translation>the visit ends</translation>
    </message>
    <message>
        <source>telepon berdering</source>
        <translation>the telephone rings</translation>
    </message>
    <message>
        <source>telepon diangkat</source>
        <translation>the telephone is answered</translation>
    </message>
    <message>
        <source>keperluan penelepon sudah ditanyakan</source>
        <translation>the caller has been asked what is needed</translation>
    </message>
    <message>
        <source>telepon ditutup</source>
        <translation>the call ends</translation>
    </message>
    <message>
        <source>permasalahan dicatat</source>
        <translation>the problem is recorded</translation>
    </message>
    <message>
        <source>prioritas ditentukan</source>
        <translation>the priority is set</translation>
    </message>
    <message>
        <source>data tambahan diminta</source>
        <translation>more data are asked for</translation>
    </message>
    <message>
        <source>data tambahan diterima</source>
        <translation>more data are received</translation>
    </message>
    <message>
        <source>diputuskan ada tidaknya solusi</source>
        <translation>it is decided whether there is a solution</translation>
    </message>
    <message>
        <source>permasalahan diteruskan</source>
        <translation>the problem is handed on</translation>
    </message>
    <message>
        <source>permasalahan dikembalikan</source>
        <translation>the problem is handed back</translation>
    </message>
    <message>
        <source>jawaban sudah ada, belum disampaikan</source>
        <translation>there is an answer, not yet told</translation>
    </message>
    <message>
        <source>jawaban ditulis di formulir</source>
        <translation>the answer is written in the form</translation>
    </message>
    <message>
        <source>tindak lanjut dijanjikan</source>
        <translation>a follow-up is promised</translation>
    </message>
    <message>
        <source>nomor formulir diberitahukan</source>
        <translation>the form number is told</translation>
    </message>
    <message>
        <source>jawaban disampaikan</source>
        <translation>the answer is told</translation>
    </message>
    <message>
        <source>pelapor memberi konfirmasi</source>
        <translation>the reporter confirms</translation>
    </message>
    <message>
        <source>permasalahan ditutup</source>
        <translation>the problem is closed</translation>
    </message>
    <message>
        <source>permasalahan dibuka kembali</source>
        <translation>the problem is reopened</translation>
    </message>
    <message>
        <source>salinan diserahkan</source>
        <translation>the copy is handed over</translation>
    </message>
    <message>
        <source>berkas diarsipkan</source>
        <translation>the papers are archived</translation>
    </message>
    <message>
        <source>masuk rekap</source>
        <translation>it enters the recap</translation>
    </message>
    <message>
        <source>ditanyakan sudah tidaknya mengikuti pelatihan</source>
        <translation>asked whether the training was attended</translation>
    </message>
    <message>
        <source>pelatihan disarankan</source>
        <translation>training advised</translation>
    </message>
    <message>
        <source>giliran penyedia tiba: trainer dan tempat tersedia</source>
        <translation>the provider&apos;s turn has come: a trainer and a seat are free</translation>
    </message>
    <message>
        <source>sesi pendampingan dimulai</source>
        <translation>assistance begun</translation>
    </message>
    <message>
        <source>sesi pendampingan berganti langkah</source>
        <translation>assistance went on to another step</translation>
    </message>
    <message>
        <source>sesi pendampingan berakhir</source>
        <translation>assistance ended</translation>
    </message>
    <message>
        <source>penyedia melapor keluar</source>
        <translation>the provider reported out</translation>
    </message>
    <message>
        <source>penilaian diberikan</source>
        <translation>a rating is given</translation>
    </message>
    <message>
        <source>diketahui tidak dapat ditangani di sini</source>
        <translation>known to be unsolvable here</translation>
    </message>
    <message>
        <source>permasalahan dieskalasikan ke LKPP</source>
        <translation>the problem is escalated to LKPP</translation>
    </message>
    <message>
        <source>eskalasi: diketahui tidak dapat ditangani</source>
        <translation>escalation: known to be unsolvable</translation>
    </message>
    <message>
        <source>eskalasi: petugas menekan Kirim</source>
        <translation>escalation: the officer sends it</translation>
    </message>
    <message>
        <source>eskalasi: pengiriman dibatalkan</source>
        <translation>escalation: the sending is taken back</translation>
    </message>
    <message>
        <source>eskalasi: sampai di LKPP</source>
        <translation>escalation: it reaches LKPP</translation>
    </message>
    <message>
        <source>eskalasi: penerimaan dikonfirmasi LKPP</source>
        <translation>escalation: LKPP confirms receipt</translation>
    </message>
    <message>
        <source>eskalasi: dikonfirmasi lewat telepon</source>
        <translation>escalation: confirmed by telephone</translation>
    </message>
    <message>
        <source>eskalasi: LKPP meminta data</source>
        <translation>escalation: LKPP asks for data</translation>
    </message>
    <message>
        <source>eskalasi: permintaan data disampaikan ke pengguna</source>
        <translation>escalation: the request is passed on to the visitor</translation>
    </message>
    <message>
        <source>eskalasi: data pengguna datang</source>
        <translation>escalation: the visitor&apos;s data come</translation>
    </message>
    <message>
        <source>eskalasi: data diteruskan ke LKPP</source>
        <translation>escalation: the data are forwarded to LKPP</translation>
    </message>
    <message>
        <source>eskalasi: LKPP memberi kabar</source>
        <translation>escalation: LKPP reports</translation>
    </message>
    <message>
        <source>eskalasi: dikembalikan ke LPSE dengan panduan</source>
        <translation>escalation: returned to LPSE with a guide</translation>
    </message>
    <message>
        <source>eskalasi: diselesaikan LKPP</source>
        <translation>escalation: solved by LKPP</translation>
    </message>
    <message>
        <source>eskalasi: hasilnya disampaikan ke pengguna</source>
        <translation>escalation: the visitor is told the result</translation>
    </message>
    <message>
        <source>eskalasi: ditarik</source>
        <translation>escalation: withdrawn</translation>
    </message>
    <message>
        <source>petugas menekan “Mulai langkah”</source>
        <translation>the officer presses “Begin step”</translation>
    </message>
    <message>
        <source>petugas menekan “Selesai langkah”</source>
        <translation>the officer presses “End step”</translation>
    </message>
    <message>
        <source>Terjadi saat</source>
        <translation>Happens when</translation>
    </message>
    <message>
        <source>LPSE</source>
        <translation>LPSE</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>LKPP</source>
        <translation>LKPP</translation>
    </message>
    <message>
        <source>terus (pengguna hadir)</source>
        <translation>always (the user is present)</translation>
    </message>
    <message>
        <source>hanya pada jam layanan</source>
        <translation>only in opening hours</translation>
    </message>
    <message>
        <source>terus bila pengguna hadir, selain itu jam layanan</source>
        <translation>always while the user is present, else opening hours</translation>
    </message>
    <message>
        <source>di awal</source>
        <translation>at the beginning</translation>
    </message>
    <message>
        <source>di akhir</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>tidak dipakai</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>langkah ini</source>
        <translation>this step</translation>
    </message>
    <message>
        <source>selalu</source>
        <translation>always</translation>
    </message>
    <message>
        <source>ada solusi</source>
        <translation>there is a solution</translation>
    </message>
    <message>
        <source>belum ada solusi</source>
        <translation>no solution yet</translation>
    </message>
    <message>
        <source>bukan keputusan pertama</source>
        <translation>not the first decision</translation>
    </message>
    <message>
        <source>sudah selesai</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>belum selesai</source>
        <translation>not solved</translation>
    </message>
    <message>
        <source>belum disampaikan</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>sudah disampaikan</source>
        <translation>told</translation>
    </message>
    <message>
        <source>penyedia masih harus melapor keluar</source>
        <translation>the provider still has to report out</translation>
    </message>
    <message>
        <source>penawaran terunggah</source>
        <translation>offer uploaded</translation>
    </message>
    <message>
        <source>arsip final</source>
        <translation>final archive</translation>
    </message>
    <message>
        <source>arsip sementara</source>
        <translation>provisional archive</translation>
    </message>
    <message>
        <source>langsung disampaikan</source>
        <translation>told at once</translation>
    </message>
    <message>
        <source>keputusan pertama</source>
        <translation>the first decision</translation>
    </message>
    <message>
        <source>langkah %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>oleh %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>lewat %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>dari: %1</source>
        <translation>from: %1</translation>
    </message>
    <message>
        <source>menuju: %1</source>
        <translation>to: %1</translation>
    </message>
    <message>
        <source>bukan %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <translation>helpdesk</translation>
    </message>
    <message>
        <source>Admin PPE</source>
        <translation>Admin PPE</translation>
    </message>
    <message>
        <source>tatap muka</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>telepon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>kotak saran</source>
        <translation>suggestion box</translation>
    </message>
    <message>
        <source>eskalasi ke LKPP</source>
        <translation>escalation to LKPP</translation>
    </message>
    <message>
        <source>dan</source>
        <translation>and</translation>
    </message>
    <message>
        <source>atau</source>
        <translation>or</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>memeriksa data kualifikasi</source>
        <translation>checking qualification data</translation>
    </message>
    <message>
        <source>penjelasan pengisian</source>
        <translation>explaining how to fill in</translation>
    </message>
    <message>
        <source>mengisi dan mengunggah</source>
        <translation>filling in and uploading</translation>
    </message>
    <message>
        <source>menangani permasalahan</source>
        <translation>handling a problem</translation>
    </message>
    <message>
        <source>penjelasan enkripsi</source>
        <translation>explaining encryption</translation>
    </message>
    <message>
        <source>enkripsi dan unggah penawaran</source>
        <translation>encrypting and uploading the offer</translation>
    </message>
    <message>
        <source>Isi kode pendek, mis. P6.</source>
        <translation>Enter a short code, e.g. P6.</translation>
    </message>
    <message>
        <source>Isi nama SOP.</source>
        <translation>Enter the SOP&apos;s name.</translation>
    </message>
    <message>
        <source>Tambahkan paling sedikit satu langkah.</source>
        <translation>Add at least one step.</translation>
    </message>
    <message>
        <source>Paling banyak %1 langkah.</source>
        <translation>At most %1 steps.</translation>
    </message>
    <message>
        <source>Nomor ini dipakai dua langkah. Beri nomor lain.</source>
        <translation>Two steps have this number. Give another.</translation>
    </message>
    <message>
        <source>Isi nomor antara 1 dan %1.</source>
        <translation>Enter a number between 1 and %1.</translation>
    </message>
    <message>
        <source>Isi pelaksananya.</source>
        <translation>Enter who does it.</translation>
    </message>
    <message>
        <source>Isi kegiatannya.</source>
        <translation>Enter what is done.</translation>
    </message>
    <message>
        <source>Terlalu panjang: paling banyak %1 huruf.</source>
        <translation>Too long: at most %1 characters.</translation>
    </message>
    <message>
        <source>Waktu baku harus lebih dari 0, dan paling lama 1000 hari.</source>
        <translation>The standard must be more than 0 and at most 1000 days.</translation>
    </message>
    <message>
        <source>Tulis waktu yang lebih pendek dahulu, mis. 10–15 menit.</source>
        <translation>Write the shorter time first, e.g. 10–15 minutes.</translation>
    </message>
    <message>
        <source>Satu kelas hanya boleh punya satu waktu.</source>
        <translation>A class may have one time only.</translation>
    </message>
    <message>
        <source>Kejadian ini sudah ada pada langkah ini.</source>
        <translation>This step has this event already.</translation>
    </message>
    <message>
        <source>Kejadian ini menunjuk langkah yang tidak ada.</source>
        <translation>This event names a step that is not there.</translation>
    </message>
    <message>
        <source>Syarat ini tidak berlaku bagi kejadiannya.</source>
        <translation>This condition does not fit its event.</translation>
    </message>
    <message>
        <source>Selesainya tercatat, mulainya tidak: langkah ini tidak pernah terukur.</source>
        <translation>Its end is recorded, its beginning is not: this step is never measured.</translation>
    </message>
    <message>
        <source>Mulainya tercatat, selesainya tidak: langkah ini tidak pernah berakhir.</source>
        <translation>Its beginning is recorded, its end is not: this step never ends.</translation>
    </message>
    <message>
        <source>Belum ada kejadian yang mencatat langkah ini.</source>
        <translation>No event records this step yet.</translation>
    </message>
    <message>
        <source>Hanya tercatat saatnya, bukan lamanya: waktu bakunya tidak dapat diukur.</source>
        <translation>Only its moment is recorded, not how long it takes: its standard cannot be measured.</translation>
    </message>
    <message>
        <source>SOP ini tidak memakai formulir: kejadian formulir tidak akan terjadi.</source>
        <translation>This SOP uses no form: events of the form never happen.</translation>
    </message>
    <message>
        <source>SOP ini tidak memakai antrean: kejadian nomor antrean tidak akan terjadi.</source>
        <translation>This SOP uses no queue: events of a queue number never happen.</translation>
    </message>
    <message>
        <source>SOP ini tidak memakai buku tamu: buku tamu tidak akan diisi.</source>
        <translation>This SOP uses no guest book: nobody signs it.</translation>
    </message>
    <message>
        <source>SOP ini mengisi buku tamu di awal: kejadian ini tidak akan terjadi.</source>
        <translation>This SOP signs the guest book first: this event will not happen.</translation>
    </message>
    <message>
        <source>Nama SOP</source>
        <translation>Name of the SOP</translation>
    </message>
    <message>
        <source>Diterbitkan oleh</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Nomor dokumen</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Revisi dokumen</source>
        <translation>Document revision</translation>
    </message>
    <message>
        <source>Wajib mempertanggungjawabkan penyimpangan</source>
        <translation>Deviations must be accounted for</translation>
    </message>
    <message>
        <source>Pelaksana</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Peralatan/perlengkapan</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Keterkaitan</source>
        <translation>Related procedures</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Memakai formulir konsultasi</source>
        <translation>Uses the consultation form</translation>
    </message>
    <message>
        <source>Memakai nomor antrean</source>
        <translation>Uses queue numbers</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>Urutan langkah</source>
        <translation>Order of steps</translation>
    </message>
    <message>
        <source>Waktu milik</source>
        <translation>Whose time</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Persyaratan/perlengkapan</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Waktu (tulisan SOP)</source>
        <translation>Time (as written in the SOP)</translation>
    </message>
    <message>
        <source>Waktu baku</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Waktu baku menurut kelas</source>
        <translation>Standard by class</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Applies</translation>
    </message>
    <message>
        <source>Diukur</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Mulai dan selesai</source>
        <translation>Begins and ends</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Alasan lain…</source>
        <translation>Another reason…</translation>
    </message>
    <message>
        <source>Alasan lain</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Simpan alasan</source>
        <translation>Save reason</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>PIN atau kata sandi</source>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>Ganti petugas</source>
        <translation>Change officer</translation>
    </message>
    <message>
        <source>Formulir yang terbuka tetap terbuka.</source>
        <translation>The open form stays open.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Anda bertugas di meja mana?</source>
        <translation>Which desk are you at?</translation>
    </message>
    <message>
        <source>Tanpa meja</source>
        <translation>No desk</translation>
    </message>
    <message>
        <source>Untuk front office dan pengelola: tidak memanggil nomor</source>
        <translation>For front office and supervisors: calls no numbers</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Selamat bertugas, %1</source>
        <translation>Welcome, %1</translation>
    </message>
    <message>
        <source>Belum ada meja. Pengelola dapat menambahkannya di Pengaturan.</source>
        <translation>There is no desk yet. A supervisor can add one in Settings.</translation>
    </message>
    <message>
        <source>belum ada layanan</source>
        <translation>no service yet</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Pekerjaan yang terbuka tetap tersimpan.</source>
        <translation>Open work is kept.</translation>
    </message>
    <message>
        <source>Keluar dari konsol</source>
        <translation>Sign out of the console</translation>
    </message>
    <message>
        <source>Terkunci – %1</source>
        <translation>Locked – %1</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Masuk sebagai petugas</source>
        <translation>Sign in as an officer</translation>
    </message>
    <message>
        <source>Konsol petugas</source>
        <translation>Officer’s console</translation>
    </message>
    <message>
        <source>Coba lagi dalam %1 detik.</source>
        <translation>Try again in %1 seconds.</translation>
    </message>
    <message>
        <source>Nama pengguna atau sandi tidak cocok.</source>
        <translation>User name or secret do not match.</translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan.</source>
        <translation>Too many tries.</translation>
    </message>
    <message>
        <source>Akun ini dinonaktifkan oleh pengelola. Hubungi pengelola bila itu keliru.</source>
        <translation>A supervisor switched this account off. Ask the supervisor if that is a mistake.</translation>
    </message>
    <message>
        <source>%1 tidak dipakai lagi.</source>
        <translation>%1 is no longer in use.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Penilaian</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Penilaian: tekan 1 sampai 5</source>
        <translation>Rating: press 1 to 5</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>Simpan buku tamu</source>
        <translation>Save the guest book</translation>
    </message>
    <message>
        <source>Isi buku tamu</source>
        <translation>Sign the guest book</translation>
    </message>
    <message>
        <source>Buku tamu</source>
        <translation>Guest book</translation>
    </message>
    <message>
        <source>Sangat tidak puas</source>
        <translation>Very poor</translation>
    </message>
    <message>
        <source>Tidak puas</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Cukup</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Puas</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Sangat puas</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>baku %1</source>
        <translation>standard %1</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>selesai, %1</source>
        <translation>done, %1</translation>
    </message>
    <message>
        <source>%1, sisa %2</source>
        <translation>%1, %2 left</translation>
    </message>
    <message>
        <source>%1, lewat %2</source>
        <translation>%1, %2 over</translation>
    </message>
    <message>
        <source>Selesai langkah</source>
        <translation>End the step</translation>
    </message>
    <message>
        <source>Ulangi langkah</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Mulai langkah</source>
        <translation>Begin the step</translation>
    </message>
    <message>
        <source>%1 dari 5: %2</source>
        <translation>%1 of 5: %2</translation>
    </message>
    <message>
        <source>Buku tamu terisi, nomor %1.</source>
        <translation>Guest book signed, number %1.</translation>
    </message>
    <message>
        <source>nomor %1, %2</source>
        <translation>number %1, %2</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah diurus di tempat lain. Layar diperbarui.</source>
        <translation>This visit was dealt with elsewhere. The screen shows it now.</translation>
    </message>
    <message>
        <source>Langkah ini sudah diurus di tempat lain. Layar diperbarui.</source>
        <translation>This step was seen to elsewhere. The screen is up to date.</translation>
    </message>
    <message>
        <source>Isi buku tamu dahulu.</source>
        <translation>Sign the guest book first.</translation>
    </message>
    <message>
        <source>Eskalasi belum dikirim ke LKPP: kirim atau tarik dahulu.</source>
        <translation>The escalation was not sent to LKPP: send or withdraw it first.</translation>
    </message>
    <message>
        <source>Sesi di ruang bidding masih berjalan: akhiri di sana.</source>
        <translation>A session in the bidding room still runs: end it there.</translation>
    </message>
    <message>
        <source>Akhiri dahulu langkah yang masih berjalan.</source>
        <translation>End the running step first.</translation>
    </message>
    <message>
        <source>Tanyakan nama.</source>
        <translation>Ask for the name.</translation>
    </message>
    <message>
        <source>Tanyakan instansi atau perusahaan.</source>
        <translation>Ask for the institution or company.</translation>
    </message>
    <message>
        <source>Tanyakan alamat.</source>
        <translation>Ask for the address.</translation>
    </message>
    <message>
        <source>Tanyakan nomor telepon atau HP.</source>
        <translation>Ask for the telephone number.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Cadangan data</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Cadangan dibuat sendiri saat program mulai dan setelah kantor tutup.</source>
        <translation>Backups are made by themselves when a program starts and after the office has closed.</translation>
    </message>
    <message>
        <source>Belum pernah ada cadangan yang berhasil.</source>
        <translation>No backup has succeeded yet.</translation>
    </message>
    <message>
        <source>Cadangan terakhir yang berhasil: %1 pukul %2.</source>
        <translation>Last backup that succeeded: %1, %2.</translation>
    </message>
    <message>
        <source>Pukul %1 gagal: %2</source>
        <translation>At %1 it failed: %2</translation>
    </message>
    <message>
        <source>ruang penyimpanan penuh. Kosongkan ruang, lalu buat lagi.</source>
        <translation>the disk is full. Make room, then try again.</translation>
    </message>
    <message>
        <source>folder cadangan tidak dapat ditulisi. Periksa folder dan izinnya.</source>
        <translation>the backup folder cannot be written to. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>alat pg_dump tidak ada di komputer ini. Pasang PostgreSQL client.</source>
        <translation>pg_dump is missing on this computer. Install the PostgreSQL client.</translation>
    </message>
    <message>
        <source>pg_dump gagal. Beri tahu pengelola sistem.</source>
        <translation>pg_dump failed. Tell the system manager.</translation>
    </message>
    <message>
        <source>salinan basis data rusak. Hentikan pekerjaan dan beri tahu pengelola sistem.</source>
        <translation>the copy of the database is damaged. Stop work and tell the system manager.</translation>
    </message>
    <message>
        <source>cadangan ada, tetapi isinya perlu diperiksa. Beri tahu pengelola sistem.</source>
        <translation>there is a backup, but its contents need a look. Tell the system manager.</translation>
    </message>
    <message>
        <source>Cadangan gagal: %1</source>
        <translation>Backup failed: %1</translation>
    </message>
    <message>
        <source>Cadangan dibuat dan diperiksa: %1</source>
        <translation>Backup made and verified: %1</translation>
    </message>
    <message>
        <source>Folder di komputer ini: %1</source>
        <translation>Folder on this computer: %1</translation>
    </message>
    <message>
        <source>Salin folder ini ke tempat lain (mis. diska lepas) paling sedikit sekali seminggu.</source>
        <translation>Copy this folder to another place (e.g. a USB disk) at least once a week.</translation>
    </message>
    <message>
        <source>Buat cadangan sekarang</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Pilihan keperluan di kiosk, dengan seri nomor masing-masing.</source>
        <translation>What visitors can choose at the kiosk, each with its own series of numbers.</translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>seri %1</source>
        <translation>series %1</translation>
    </message>
    <message>
        <source>Satu sampai empat huruf besar atau angka, mis. A → A001.</source>
        <translation>One to four capitals or digits, e.g. A → A001.</translation>
    </message>
    <message>
        <source>Nama (Indonesia)</source>
        <translation>Name (Indonesian)</translation>
    </message>
    <message>
        <source>Nama (Inggris)</source>
        <translation>Name (English)</translation>
    </message>
    <message>
        <source>Keterangan (Indonesia)</source>
        <translation>Explanation (Indonesian)</translation>
    </message>
    <message>
        <source>Keterangan (Inggris)</source>
        <translation>Explanation (English)</translation>
    </message>
    <message>
        <source>Seri nomor</source>
        <translation>Number series</translation>
    </message>
    <message>
        <source>Urutan di kiosk</source>
        <translation>Order at the kiosk</translation>
    </message>
    <message>
        <source>SOP yang diikuti</source>
        <translation>Procedure (SOP) it follows</translation>
    </message>
    <message>
        <source>Ditawarkan di kiosk</source>
        <translation>Offered at the kiosk</translation>
    </message>
    <message>
        <source>Pakai satu sampai empat huruf atau angka tanpa spasi.</source>
        <translation>Use one to four letters or digits without spaces.</translation>
    </message>
    <message>
        <source>Loket &amp; ruang</source>
        <translation>Desks &amp; rooms</translation>
    </message>
    <message>
        <source>Tempat melayani. Jenis dan nomor disebut oleh suara panggilan.</source>
        <translation>Where visitors are served. The voice calls the kind and number.</translation>
    </message>
    <message>
        <source>Tambah tempat</source>
        <translation>Add place</translation>
    </message>
    <message>
        <source>Lebih dari satu untuk ruang bersama, mis. Bidding Room.</source>
        <translation>More than one for shared rooms, e.g. the Bidding Room.</translation>
    </message>
    <message>
        <source>Yang dicentang lebih dahulu dipanggil lebih dahulu.</source>
        <translation>What is ticked first is called first.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nama di layar</source>
        <translation>Name on the screen</translation>
    </message>
    <message>
        <source>Pengunjung sekaligus</source>
        <translation>Visitors at a time</translation>
    </message>
    <message>
        <source>Layanan yang dipanggil</source>
        <translation>Services called here</translation>
    </message>
    <message>
        <source>Tidak ada tempat lain yang memanggil %1: nomornya tidak akan dipanggil.</source>
        <translation>No other place calls %1: its numbers will not be called.</translation>
    </message>
    <message>
        <source>Kategori permasalahan</source>
        <translation>Problem categories</translation>
    </message>
    <message>
        <source>Dipilih petugas di loket: menentukan prioritas, bukti yang diminta, dan konsep jawaban.</source>
        <translation>Chosen at the desk: decides the priority, the evidence to ask for and the draft answer.</translation>
    </message>
    <message>
        <source>Tambah kategori</source>
        <translation>Add a category</translation>
    </message>
    <message>
        <source>Helpdesk, Admin PPE, lalu LKPP</source>
        <translation>Helpdesk, Admin PPE, then LKPP</translation>
    </message>
    <message>
        <source>Helpdesk, langsung ke LKPP</source>
        <translation>Helpdesk, straight to LKPP</translation>
    </message>
    <message>
        <source>Satu bukti sebaris. Jangan pernah meminta password.</source>
        <translation>One piece of evidence a line. Never ask for a password.</translation>
    </message>
    <message>
        <source>Petugas dapat memakainya sebagai awal jawaban. Isian seperti {nama} diganti sendiri.</source>
        <translation>Officers may begin an answer with it. Fields such as {nama} are filled in by themselves.</translation>
    </message>
    <message>
        <source>Nama kategori</source>
        <translation>Name of the category</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Bila helpdesk tidak dapat menyelesaikan</source>
        <translation>When the helpdesk cannot solve it</translation>
    </message>
    <message>
        <source>Bukti yang diminta</source>
        <translation>Evidence to ask for</translation>
    </message>
    <message>
        <source>Konsep jawaban</source>
        <translation>Draft answer</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Kategori “Lainnya” menampung yang tidak dikenal, jadi harus tetap dipakai.</source>
        <translation>The category “Lainnya” takes in everything else, so it stays in use.</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu layanan.</source>
        <translation>Choose at least one service.</translation>
    </message>
    <message>
        <source>Seri ini sudah dipakai layanan lain. Pilih yang lain.</source>
        <translation>Another service uses this series. Choose another one.</translation>
    </message>
    <message>
        <source>Jenis dan nomor ini sudah ada. Pilih nomor lain.</source>
        <translation>This kind and number exist already. Choose another number.</translation>
    </message>
    <message>
        <source>Masih ada %1 nomor hari ini. Selesaikan dahulu, lalu matikan.</source>
        <translation>%1 numbers of today are still open. Finish them first, then switch it off.</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Meja</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Hari libur &amp; khusus</source>
        <translation>Holidays &amp; special days</translation>
    </message>
    <message>
        <source>Hari libur, cuti bersama, dan hari dengan jam lain, beserta dasarnya.</source>
        <translation>Holidays, joint leave and days with other hours, each with its basis.</translation>
    </message>
    <message>
        <source>Tambah hari</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>Tanggal-bulan-tahun, mis. 18-02-2027.</source>
        <translation>Day-month-year, e.g. 18-02-2027.</translation>
    </message>
    <message>
        <source>Surat keputusan atau surat edaran yang menetapkannya.</source>
        <translation>The decree or circular that orders it.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nama hari, dibaca pengunjung</source>
        <translation>Name of the day, read by visitors</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>mis. 08.00–12.00, 13.00–15.30</source>
        <translation>e.g. 08.00–12.00, 13.00–15.30</translation>
    </message>
    <message>
        <source>Jam layanan hari itu</source>
        <translation>Opening hours of that day</translation>
    </message>
    <message>
        <source>Tanggal ini sudah ada dalam daftar. Buka dan ubah yang itu.</source>
        <translation>This date is on the list already. Open and change that one.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Buka dengan jam lain</source>
        <translation>Open at other hours</translation>
    </message>
    <message>
        <source>Tetap buka</source>
        <translation>Open anyway</translation>
    </message>
    <message>
        <source>Kini tersimpan: %1</source>
        <translation>Saved now: %1</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Petugas lain menyimpan bagian ini lebih dahulu. Isian Anda tidak diubah; bandingkan, lalu pilih.</source>
        <translation>Another officer saved this first. Your entries were not changed; compare, then choose.</translation>
    </message>
    <message>
        <source>Pakai yang tersimpan</source>
        <translation>Take what is saved</translation>
    </message>
    <message>
        <source>Lanjutkan isian saya</source>
        <translation>Go on with mine</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batalkan perubahan</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cetak tiket uji</source>
        <translation>Print a test ticket</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Kelompok permasalahan</source>
        <translation>Problem groups</translation>
    </message>
    <message>
        <source>Pilihan di kiosk, paling banyak %1. Formulir lama tetap menyimpan kelompoknya.</source>
        <translation>Choices at the kiosk, %1 at most. Old forms keep their group.</translation>
    </message>
    <message>
        <source>Tambah kelompok</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Paling banyak %1 kelompok. Hapus satu dahulu.</source>
        <translation>%1 groups at most. Remove one first.</translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Minggu biasa, dan minggu khusus untuk masa tertentu, mis. Ramadan.</source>
        <translation>The ordinary week, and special weeks for a period, e.g. Ramadan.</translation>
    </message>
    <message>
        <source>Tambah masa khusus</source>
        <translation>Add a period</translation>
    </message>
    <message>
        <source>mis. 08.00–12.00, 13.00–15.30; kosong berarti tutup</source>
        <translation>e.g. 08.00–12.00, 13.00–15.30; empty means closed</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Tanggal akhir mendahului tanggal mulai. Ubah salah satunya.</source>
        <translation>The last date is before the first. Change one of them.</translation>
    </message>
    <message>
        <source>Minggu biasa</source>
        <translation>Ordinary week</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Tulis seperti 08.00–12.00, 13.00–15.30 menurut urutannya, atau kosongkan bila tutup.</source>
        <translation>Write it like 08.00–12.00, 13.00–15.30 in order, or leave it empty when closed.</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 18-02-2027.</source>
        <translation>Write the date like 18-02-2027.</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Belum ada.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>not active</translation>
    </message>
    <message>
        <source>belum disimpan</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Tiket uji sedang dicetak…</source>
        <translation>Printing the test ticket…</translation>
    </message>
    <message>
        <source>Cadangan sedang dibuat dan diperiksa…</source>
        <translation>Making and verifying the backup…</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Tersimpan pukul %1.</source>
        <translation>Saved at %1.</translation>
    </message>
    <message>
        <source>Sudah diubah atau dihapus petugas lain. Daftar diperbarui.</source>
        <translation>Another officer changed or removed it. The list is up to date again.</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tampil di kop formulir, tiket, dan layar ruang tunggu.</source>
        <translation>Stands on forms, tickets and the waiting room&apos;s screen.</translation>
    </message>
    <message>
        <source>Instansi induk, mis. Pemerintah Kabupaten Lumajang.</source>
        <translation>The parent institution, e.g. Pemerintah Kabupaten Lumajang.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Baris di bawah nama</source>
        <translation>Line below the name</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Belum ada yang berminat.</source>
        <translation>Nobody has asked to come yet.</translation>
    </message>
    <message>
        <source>Daftar disalin; tempelkan di surat atau lembar kerja.</source>
        <translation>The list is copied; paste it into a letter or a spreadsheet.</translation>
    </message>
    <message>
        <source>Instansi/perusahaan</source>
        <translation>Institution or company</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Menyatakan minat</source>
        <translation>Asked to come on</translation>
    </message>
    <message>
        <source>Pencetak tiket</source>
        <translation>Ticket printers</translation>
    </message>
    <message>
        <source>Pencetak struk di kiosk atau di meja, dengan uji cetaknya.</source>
        <translation>Receipt printers at the kiosk or a desk, with a test print.</translation>
    </message>
    <message>
        <source>Tambah pencetak</source>
        <translation>Add printer</translation>
    </message>
    <message>
        <source>– belum dipasang –</source>
        <translation>– not installed yet –</translation>
    </message>
    <message>
        <source>Bila merek Anda tidak ada dalam daftar, pakai “default”.</source>
        <translation>If your make is not on the list, use “default”.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Terpasang pada</source>
        <translation>Installed at</translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Model pencetak</source>
        <translation>Printer model</translation>
    </message>
    <message>
        <source>Pencetak menggambar kode QR sendiri (lebih cepat)</source>
        <translation>The printer draws QR codes itself (faster)</translation>
    </message>
    <message>
        <source>Pencetak menjawab pertanyaan keadaan (kertas, penutup)</source>
        <translation>The printer answers questions about its state (paper, cover)</translation>
    </message>
    <message>
        <source>Jaringan (port 9100)</source>
        <translation>Network (port 9100)</translation>
    </message>
    <message>
        <source>Kabel serial</source>
        <translation>Serial cable</translation>
    </message>
    <message>
        <source>Gambar ke folder (tanpa pencetak)</source>
        <translation>Picture into a folder (no printer)</translation>
    </message>
    <message>
        <source>Tulis alamat seperti 192.168.1.50 atau 192.168.1.50:9100.</source>
        <translation>Write an address like 192.168.1.50 or 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>Tulis port seperti COM3 atau /dev/ttyUSB0@19200.</source>
        <translation>Write a port like COM3 or /dev/ttyUSB0@19200.</translation>
    </message>
    <message>
        <source>Tulis nama folder tempat gambar tiket disimpan.</source>
        <translation>Write the name of the folder that gets the pictures of tickets.</translation>
    </message>
    <message>
        <source>Nama ini sudah dipakai pencetak lain. Pilih yang lain.</source>
        <translation>Another printer has this name. Choose another one.</translation>
    </message>
    <message>
        <source>Pilih dari daftar, atau tambahkan yang baru.</source>
        <translation>Choose from the list, or add a new one.</translation>
    </message>
    <message>
        <source>Pilih dari daftar.</source>
        <translation>Choose from the list.</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Isi angka antara %1 dan %2.</source>
        <translation>Enter a number between %1 and %2.</translation>
    </message>
    <message>
        <source>%1 Bila memang demikian, tekan Simpan sekali lagi.</source>
        <translation>%1 If that is meant, press Save once more.</translation>
    </message>
    <message>
        <source>Isi bagian ini.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Layar &amp; suara</source>
        <translation>Screen &amp; voice</translation>
    </message>
    <message>
        <source>Layar ruang tunggu: tulisan berjalan, nama, dan panggilan.</source>
        <translation>The waiting room&apos;s screen: running text, names and calls.</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Bahasa Inggris</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Satu kalimat setiap baris.</source>
        <translation>One sentence a line.</translation>
    </message>
    <message>
        <source>Panggilan yang terlewat saat layar mati diulang bila belum lebih lama dari ini.</source>
        <translation>Calls missed while the screen was off are repeated if they are no older than this.</translation>
    </message>
    <message>
        <source>Tampilkan nama pengunjung di layar (sebaiknya tidak: data pribadi)</source>
        <translation>Show visitors&apos; names on the screen (better not: personal data)</translation>
    </message>
    <message>
        <source>Tulisan berjalan</source>
        <translation>Running text</translation>
    </message>
    <message>
        <source>Bahasa suara panggilan</source>
        <translation>Language of the calling voice</translation>
    </message>
    <message>
        <source>Ulangi panggilan terlewat (menit)</source>
        <translation>Repeat missed calls (minutes)</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Kapan nomor berhenti diberikan dan bagaimana nomor dipanggil.</source>
        <translation>When numbers are no longer given, and how they are called.</translation>
    </message>
    <message>
        <source>Di bawah jeda ini konsol mengingatkan dengan halus.</source>
        <translation>Below this gap the console reminds gently.</translation>
    </message>
    <message>
        <source>Setelah itu satu nomor biasa dipanggil.</source>
        <translation>After that, one ordinary number is called.</translation>
    </message>
    <message>
        <source>Nomor yang dilewati dipanggil lagi setelah sekian nomor lain.</source>
        <translation>A skipped number is called again after so many others.</translation>
    </message>
    <message>
        <source>Sebelum itu kiosk tidak menyebut perkiraan.</source>
        <translation>Before that the kiosk gives no estimate.</translation>
    </message>
    <message>
        <source>Batas waktu tender sebagai alasan didahulukan; 0 berarti tidak.</source>
        <translation>The tender’s deadline as a reason to go first; 0 means no.</translation>
    </message>
    <message>
        <source>Nomor terakhir (menit sebelum tutup)</source>
        <translation>Last number (minutes before closing)</translation>
    </message>
    <message>
        <source>Jeda panggil ulang (detik)</source>
        <translation>Gap between calls (seconds)</translation>
    </message>
    <message>
        <source>Prioritas berturut-turut</source>
        <translation>Priorities in a row</translation>
    </message>
    <message>
        <source>Kembali setelah (nomor)</source>
        <translation>Comes back after (numbers)</translation>
    </message>
    <message>
        <source>Perkiraan mulai dari (layanan selesai)</source>
        <translation>Estimates from (finished services)</translation>
    </message>
    <message>
        <source>Cetakan tiket kedaluwarsa (menit)</source>
        <translation>Ticket prints expire (minutes)</translation>
    </message>
    <message>
        <source>Ruang bidding: dahulukan yang tutup dalam (jam)</source>
        <translation>Bidding room: first who closes within (hours)</translation>
    </message>
    <message>
        <source>Ruang bidding: reservasi ditunggu (menit)</source>
        <translation>Bidding room: reservation is held for (minutes)</translation>
    </message>
    <message>
        <source>Nomor yang dilewati kembali ke akhir antrean</source>
        <translation>Skipped numbers go to the end of the queue</translation>
    </message>
    <message>
        <source>Ada front office yang mencatat tamu</source>
        <translation>A front office records the guests</translation>
    </message>
    <message>
        <source>Privasi &amp; kunci layar</source>
        <translation>Privacy &amp; screen lock</translation>
    </message>
    <message>
        <source>Kapan layar dibersihkan atau dikunci, dan pemberitahuan data pribadi.</source>
        <translation>When screens are wiped or locked, and what visitors are told about their data.</translation>
    </message>
    <message>
        <source>Lalu kiosk bertanya “Masih di sini?”.</source>
        <translation>Then the kiosk asks “Still here?”.</translation>
    </message>
    <message>
        <source>Kiosk diam (detik)</source>
        <translation>Kiosk idle (seconds)</translation>
    </message>
    <message>
        <source>Hitung mundur sebelum isian dihapus (detik)</source>
        <translation>Countdown before entries are wiped (seconds)</translation>
    </message>
    <message>
        <source>Konsol terkunci setelah diam (menit)</source>
        <translation>Console locks when idle for (minutes)</translation>
    </message>
    <message>
        <source>Pemberitahuan privasi (Indonesia)</source>
        <translation>Privacy notice (Indonesian)</translation>
    </message>
    <message>
        <source>Pemberitahuan privasi (Inggris)</source>
        <translation>Privacy notice (English)</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Warna kantor di semua layar. Kosongkan untuk warna bawaan.</source>
        <translation>The office&apos;s colours on all screens. Leave empty for the built-in ones.</translation>
    </message>
    <message>
        <source>Enam angka heksadesimal, mis. #0A4A63.</source>
        <translation>Six hexadecimal digits, e.g. #0A4A63.</translation>
    </message>
    <message>
        <source>Menandai panggilan dan langkah yang sedang berjalan, mis. #F4B223.</source>
        <translation>Marks a call and the present step, e.g. #F4B223.</translation>
    </message>
    <message>
        <source>Warna utama</source>
        <translation>Main colour</translation>
    </message>
    <message>
        <source>Warna penanda</source>
        <translation>Accent colour</translation>
    </message>
    <message>
        <source>Tidak terbaca: %1 di atas %2 hanya mencapai kontras %3, perlu %4. %5</source>
        <translation>Not readable: %1 on %2 only reaches a contrast of %3, %4 is needed. %5</translation>
    </message>
    <message>
        <source>Pilih warna yang lebih gelap.</source>
        <translation>Choose a darker colour.</translation>
    </message>
    <message>
        <source>Pilih warna yang lebih terang.</source>
        <translation>Choose a lighter colour.</translation>
    </message>
    <message>
        <source>Tulis # dan enam angka heksadesimal, mis. #0A4A63.</source>
        <translation>Write # and six hexadecimal digits, e.g. #0A4A63.</translation>
    </message>
    <message>
        <source>warna utama</source>
        <translation>the main colour</translation>
    </message>
    <message>
        <source>warna penanda</source>
        <translation>the accent colour</translation>
    </message>
    <message>
        <source>tulisan putih</source>
        <translation>white text</translation>
    </message>
    <message>
        <source>tulisan kecil</source>
        <translation>small text</translation>
    </message>
    <message>
        <source>penanda kuning</source>
        <translation>the yellow mark</translation>
    </message>
    <message>
        <source>tulisan gelap</source>
        <translation>dark text</translation>
    </message>
    <message>
        <source>latar muda</source>
        <translation>the light fill</translation>
    </message>
    <message>
        <source>latar layar</source>
        <translation>the screen&apos;s ground</translation>
    </message>
    <message>
        <source>latar kartu</source>
        <translation>a card&apos;s ground</translation>
    </message>
    <message>
        <source>tulisan atau latar</source>
        <translation>text or ground</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Siapa yang boleh masuk dan untuk pekerjaan apa.</source>
        <translation>Who may sign in, and for which work.</translation>
    </message>
    <message>
        <source>Tambah petugas</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Kosongkan bila tidak diganti.</source>
        <translation>Leave empty to keep it.</translation>
    </message>
    <message>
        <source>Paling sedikit %1 karakter.</source>
        <translation>At least %1 characters.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Akun untuk eskalasi ke LKPP. Tanpa akun, petugas menyalin teksnya dan mengirim sendiri.</source>
        <translation>The account for escalations to LKPP. Without one, officers copy the text and send it themselves.</translation>
    </message>
    <message>
        <source>– isi sendiri –</source>
        <translation>– fill in yourself –</translation>
    </message>
    <message>
        <source>Isi alamatnya dahulu, lalu pilih: server dan port terisi sendiri dan tetap dapat diubah.</source>
        <translation>Enter the address first, then choose: servers and ports fill themselves in and can still be changed.</translation>
    </message>
    <message>
        <source>Alamat e-mail kantor</source>
        <translation>The office&apos;s mail address</translation>
    </message>
    <message>
        <source>Nama pengirim</source>
        <translation>Sender&apos;s name</translation>
    </message>
    <message>
        <source>Layanan e-mail</source>
        <translation>Mail service</translation>
    </message>
    <message>
        <source>Nama akun</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Biasanya alamat e-mailnya.</source>
        <translation>Usually the mail address.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Server kirim (SMTP)</source>
        <translation>Sending server (SMTP)</translation>
    </message>
    <message>
        <source>Port kirim</source>
        <translation>Sending port</translation>
    </message>
    <message>
        <source>Server baca (IMAP)</source>
        <translation>Reading server (IMAP)</translation>
    </message>
    <message>
        <source>Kosongkan bila jawaban dibaca di program lain.</source>
        <translation>Leave empty where answers are read in another program.</translation>
    </message>
    <message>
        <source>Port baca</source>
        <translation>Reading port</translation>
    </message>
    <message>
        <source>Keamanan kirim</source>
        <translation>Security of sending</translation>
    </message>
    <message>
        <source>Keamanan baca</source>
        <translation>Security of reading</translation>
    </message>
    <message>
        <source>Nama akun untuk membaca</source>
        <translation>Account name for reading</translation>
    </message>
    <message>
        <source>Kosongkan bila sama.</source>
        <translation>Leave empty if it is the same.</translation>
    </message>
    <message>
        <source>Folder yang dibaca</source>
        <translation>Folder that is read</translation>
    </message>
    <message>
        <source>Pindahkan setelah terbaca ke folder</source>
        <translation>Move to this folder once read</translation>
    </message>
    <message>
        <source>Kosongkan bila surat tetap di tempatnya.</source>
        <translation>Leave empty where mail stays in its place.</translation>
    </message>
    <message>
        <source>Alamat Helpdesk LKPP</source>
        <translation>Address of LKPP&apos;s help desk</translation>
    </message>
    <message>
        <source>Nama penerima</source>
        <translation>Addressee&apos;s name</translation>
    </message>
    <message>
        <source>Loket mengirim dan membaca e-mail</source>
        <translation>Loket sends and reads mail</translation>
    </message>
    <message>
        <source>Hapus kata sandi dari komputer ini</source>
        <translation>Remove the password from this computer</translation>
    </message>
    <message>
        <source>Tulis satu alamat seperti lpse@lumajangkab.go.id.</source>
        <translation>Write one address such as lpse@lumajangkab.go.id.</translation>
    </message>
    <message>
        <source>Tanpa enkripsi hanya untuk server di komputer ini sendiri.</source>
        <translation>Without encryption only for a server on this very computer.</translation>
    </message>
    <message>
        <source>Tulis nama server seperti mail.lumajangkab.go.id.</source>
        <translation>Write a server&apos;s name such as mail.lumajangkab.go.id.</translation>
    </message>
    <message>
        <source>TLS sejak awal (465 / 993)</source>
        <translation>TLS from the start (465 / 993)</translation>
    </message>
    <message>
        <source>STARTTLS (587 / 143)</source>
        <translation>STARTTLS (587 / 143)</translation>
    </message>
    <message>
        <source>Tanpa enkripsi</source>
        <translation>Without encryption</translation>
    </message>
    <message>
        <source>%1 sampai %2 angka, untuk ganti petugas di meja.</source>
        <translation>%1 to %2 digits, to change officers at a desk.</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama masuk</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>NIP (boleh kosong)</source>
        <translation>NIP (may be empty)</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Masih bertugas (boleh masuk)</source>
        <translation>Still in service (may sign in)</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu peran.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>Kata sandi terlalu pendek. Pakai paling sedikit %1 karakter, mis. tiga kata.</source>
        <translation>The password is too short. Use at least %1 characters, e.g. three words.</translation>
    </message>
    <message>
        <source>PIN harus %1 sampai %2 angka, tanpa huruf.</source>
        <translation>A PIN must be %1 to %2 digits, without letters.</translation>
    </message>
    <message>
        <source>Nama masuk ini sudah dipakai petugas lain. Pilih yang lain.</source>
        <translation>Somebody else has this sign-in name. Choose another one.</translation>
    </message>
    <message>
        <source>Ini pengawas terakhir yang aktif. Jadikan petugas lain pengawas dahulu.</source>
        <translation>This is the last active supervisor. Make somebody else supervisor first.</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Front office</translation>
    </message>
    <message>
        <source>Admin PPE</source>
        <translation>Admin PPE</translation>
    </message>
    <message>
        <source>Pelatih</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Uji cetak</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>Tiket uji dari Pengaturan. Bukan nomor antrean.</source>
        <translation>A test ticket from the settings. Not a queue number.</translation>
    </message>
    <message>
        <source>Kertas habis. Pasang gulungan baru, lalu uji lagi.</source>
        <translation>The paper has run out. Put in a new roll, then test again.</translation>
    </message>
    <message>
        <source>Penutup pencetak terbuka. Tutup, lalu uji lagi.</source>
        <translation>The printer&apos;s cover is open. Close it, then test again.</translation>
    </message>
    <message>
        <source>Pencetak menjawab, tetapi tidak mau mencetak. Periksa lampu dan tombolnya.</source>
        <translation>The printer answers but does not print. Check its lights and buttons.</translation>
    </message>
    <message>
        <source>Tiket uji terkirim, tetapi tidak dipastikan. Periksa apakah tiketnya keluar.</source>
        <translation>The test ticket was sent but not confirmed. See whether it came out.</translation>
    </message>
    <message>
        <source>Model pencetak ini tidak dikenal. Pilih yang lain.</source>
        <translation>This printer model is unknown. Choose another one.</translation>
    </message>
    <message>
        <source>Data tiket uji diterima pencetak. Periksa apakah tiketnya keluar.</source>
        <translation>The printer took the test ticket&apos;s data. See whether it came out.</translation>
    </message>
    <message>
        <source>Tiket uji tercetak. Kertas hampir habis, siapkan gulungan baru.</source>
        <translation>The test ticket was printed. Paper is running low, have a new roll ready.</translation>
    </message>
    <message>
        <source>Tiket uji tercetak.</source>
        <translation>The test ticket was printed.</translation>
    </message>
    <message>
        <source>Ada perangkat di alamat ini, tetapi bukan pencetak yang siap. Periksa alamat dan port.</source>
        <translation>There is a device at this address, but no printer that is ready. Check address and port.</translation>
    </message>
    <message>
        <source>Alamat ini tidak ditemukan. Periksa penulisan alamat dan kabel jaringan.</source>
        <translation>This address was not found. Check its spelling and the network cable.</translation>
    </message>
    <message>
        <source>Tidak ada jawaban dari alamat ini. Periksa daya, kabel, dan alamat pencetak.</source>
        <translation>Nothing answers at this address. Check the printer&apos;s power, cable and address.</translation>
    </message>
    <message>
        <source>Port atau folder ini tidak ada. Periksa kabel dan namanya.</source>
        <translation>This port or folder does not exist. Check the cable and the name.</translation>
    </message>
    <message>
        <source>Port sedang dipakai program lain. Tutup program itu, lalu uji lagi.</source>
        <translation>Another program uses this port. Close it, then test again.</translation>
    </message>
    <message>
        <source>Komputer ini tidak boleh memakai port atau folder itu. Beri tahu pengelola sistem.</source>
        <translation>This computer may not use that port or folder. Tell the system manager.</translation>
    </message>
    <message>
        <source>Sambungan ke pencetak terputus. Periksa kabel, lalu uji lagi. Bila modelnya memang tidak menjawab, hapus centang “menjawab pertanyaan keadaan”.</source>
        <translation>The connection to the printer broke. Check the cable, then test again. If the model never answers, untick “answers questions about its state”.</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Penanganan</source>
        <translation>Casework</translation>
    </message>
    <message>
        <source>Waktu yang tidak diatur SOP: mengingatkan petugas, tidak pernah menjadi penyimpangan.</source>
        <translation>Times that no SOP gives: they remind officers and never make a deviation.</translation>
    </message>
    <message>
        <source>Sejak jawaban diketahui sampai disampaikan kepada pelapor.</source>
        <translation>From knowing the answer to telling the reporter.</translation>
    </message>
    <message>
        <source>Sesudah itu penutupan tanpa kabar diusulkan kepada petugas.</source>
        <translation>After that, closing without a word from the reporter is proposed.</translation>
    </message>
    <message>
        <source>Waktu LKPP berhenti selama menunggu data dari kita</source>
        <translation>LKPP&apos;s time stands still while it waits for our data</translation>
    </message>
    <message>
        <source>Sampaikan jawaban dalam (menit kerja)</source>
        <translation>Tell the answer within (working minutes)</translation>
    </message>
    <message>
        <source>Tunggu konfirmasi pelapor (hari kerja)</source>
        <translation>Wait for the reporter’s confirmation (working days)</translation>
    </message>
    <message>
        <source>Tabel prioritas</source>
        <translation>Priority table</translation>
    </message>
    <message>
        <source>Tenggat menurut Tabel Prioritas, dihitung dalam jam buka kantor. Yang teratas paling mendesak.</source>
        <translation>Times of the priority table, counted in opening hours. The topmost is the most urgent.</translation>
    </message>
    <message>
        <source>Tambah tingkat</source>
        <translation>Add a level</translation>
    </message>
    <message>
        <source>bawaan aplikasi – sesuaikan</source>
        <translation>as shipped – make it your own</translation>
    </message>
    <message>
        <source>menit kerja</source>
        <translation>working minutes</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Permasalahan menjadi setinggi ini bila tahapan tender ditutup dalam sekian menit kerja. Kosong: tidak berlaku.</source>
        <translation>A problem becomes as urgent as this when the stage of the tender closes within so many working minutes. Empty: does not apply.</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Untuk permasalahan seperti apa</source>
        <translation>For what kind of problem</translation>
    </message>
    <message>
        <source>Mulai ditangani dalam (menit kerja)</source>
        <translation>Begun within (working minutes)</translation>
    </message>
    <message>
        <source>Keputusan solusi atau eskalasi dalam</source>
        <translation>Solution or escalation decided within</translation>
    </message>
    <message>
        <source>Selesai di LPSE dalam</source>
        <translation>Solved at the office within</translation>
    </message>
    <message>
        <source>Sisa waktu tahapan (menit kerja)</source>
        <translation>Time left in the stage (working minutes)</translation>
    </message>
    <message>
        <source>Paling banyak %1 tingkat. Hapus satu dahulu.</source>
        <translation>At most %1 levels. Remove one first.</translation>
    </message>
    <message>
        <source>Tabel prioritas perlu sedikitnya satu tingkat.</source>
        <translation>The priority table needs at least one level.</translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai tingkat lain. Pilih kode lain.</source>
        <translation>Another level has this code. Choose another one.</translation>
    </message>
    <message>
        <source>Setiap waktu harus lebih dari nol.</source>
        <translation>Every time must be more than zero.</translation>
    </message>
    <message>
        <source>Waktu selesai lebih pendek daripada waktu mulai ditangani. Panjangkan.</source>
        <translation>The time to solve is shorter than the time to begin. Make it longer.</translation>
    </message>
    <message>
        <source>Sisa waktu harus lebih panjang daripada tingkat yang lebih mendesak di atasnya.</source>
        <translation>The time left must be longer than that of the more urgent level above.</translation>
    </message>
    <message>
        <source>Masih ada kategori yang memakai tingkat ini. Pindahkan kategori itu dahulu.</source>
        <translation>Some categories still use this level. Move those categories first.</translation>
    </message>
    <message>
        <source>Pengetahuan</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Ditawarkan kepada petugas di samping permasalahan yang serupa. Jangan memuat data pribadi.</source>
        <translation>Offered to officers beside resembling problems. No personal data belong here.</translation>
    </message>
    <message>
        <source>Tulis artikel</source>
        <translation>Write an article</translation>
    </message>
    <message>
        <source>Sudah saya periksa: yang ditunjuk bukan data pribadi</source>
        <translation>I have looked: what was pointed out is no personal data</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pertanyaan atau permasalahan</source>
        <translation>Question or problem</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Ditawarkan kepada petugas</source>
        <translation>Offered to officers</translation>
    </message>
    <message>
        <source>Semua kategori</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>versi %1, %2</source>
        <translation>version %1, %2</translation>
    </message>
    <message>
        <source>Templat jawaban</source>
        <translation>Answer templates</translation>
    </message>
    <message>
        <source>Disisipkan petugas ke bagian C dengan satu tombol.</source>
        <translation>Officers put them into part C by one key.</translation>
    </message>
    <message>
        <source>Tambah templat</source>
        <translation>Add a template</translation>
    </message>
    <message>
        <source>Isian yang diisi sendiri: %1</source>
        <translation>Fields that fill themselves: %1</translation>
    </message>
    <message>
        <source>Nama templat</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Isian ini tidak dikenal: %1. Perbaiki atau hapus kurungnya.</source>
        <translation>These fields are unknown: %1. Correct them or take the braces away.</translation>
    </message>
    <message>
        <source>Lampiran terbesar (MB)</source>
        <translation>Largest file (MB)</translation>
    </message>
    <message>
        <source>Semua lampiran satu permasalahan (MB)</source>
        <translation>All files of one problem (MB)</translation>
    </message>
    <message>
        <source>Nama ini sudah dipakai kelompok lain.</source>
        <translation>Another group has this name already.</translation>
    </message>
    <message>
        <source>Coba kirim</source>
        <translation>Try sending</translation>
    </message>
    <message>
        <source>Coba baca</source>
        <translation>Try reading</translation>
    </message>
    <message>
        <source>Kirim surat percobaan</source>
        <translation>Send a trial letter</translation>
    </message>
    <message>
        <source>kepada alamat …</source>
        <translation>to address …</translation>
    </message>
    <message>
        <source>Penerima surat percobaan</source>
        <translation>Addressee of the trial letter</translation>
    </message>
    <message>
        <source>Server kirim sedang dicoba…</source>
        <translation>The sending server is being tried…</translation>
    </message>
    <message>
        <source>Isi server baca untuk mencobanya.</source>
        <translation>Enter the reading server to try it.</translation>
    </message>
    <message>
        <source>Kotak surat sedang dicoba…</source>
        <translation>The mailbox is being tried…</translation>
    </message>
    <message>
        <source>Tulis alamat penerima surat percobaan, lalu tekan lagi.</source>
        <translation>Write the address for the trial letter, then press again.</translation>
    </message>
    <message>
        <source>Surat percobaan sedang dikirim…</source>
        <translation>The trial letter is being sent…</translation>
    </message>
    <message>
        <source>Server e-mail pemerintah daerah (Zimbra)</source>
        <translation>The regional government&apos;s mail server (Zimbra)</translation>
    </message>
    <message>
        <source>Server e-mail di penyedia hosting</source>
        <translation>A hosting provider&apos;s mail server</translation>
    </message>
    <message>
        <source>mail.go.id</source>
        <translation>mail.go.id</translation>
    </message>
    <message>
        <source>Google (Gmail, Workspace)</source>
        <translation>Google (Gmail, Workspace)</translation>
    </message>
    <message>
        <source>Microsoft (Outlook, 365)</source>
        <translation>Microsoft (Outlook, 365)</translation>
    </message>
    <message>
        <source>Nama server, port, dan dari jaringan mana boleh dipakai: tanyakan Diskominfo atau pengelolanya.</source>
        <translation>Server names, ports, and from which networks they may be used: ask Diskominfo or whoever keeps it.</translation>
    </message>
    <message>
        <source>Perlu kata sandi aplikasi: nyalakan verifikasi dua langkah, buat kata sandi aplikasi, lalu isikan di bawah. Di Workspace pengelolanya harus mengizinkan.</source>
        <translation>Needs an app password: switch on two-step verification, make an app password and enter it below. In Workspace the administrator must allow it.</translation>
    </message>
    <message>
        <source>Microsoft tidak lagi menerima kata sandi untuk membaca, dan segera tidak untuk mengirim. Pakai akun lain bila dapat.</source>
        <translation>Microsoft no longer takes passwords for reading, and soon not for sending. Use another account if you can.</translation>
    </message>
    <message>
        <source>Tersimpan di komputer ini saja, tidak di basis data. Kosongkan bila tidak diganti.</source>
        <translation>Kept on this computer only, not in the database. Leave empty to keep it.</translation>
    </message>
    <message>
        <source>Belum ada di komputer ini: konsol ini tidak mengirim dan tidak membaca. Kata sandi hanya disimpan di komputer ini.</source>
        <translation>Not on this computer yet: this console neither sends nor reads. The password is kept on this computer only.</translation>
    </message>
    <message>
        <source>Yang pernah menyimpannya: %1.</source>
        <translation>Consoles that have kept it: %1.</translation>
    </message>
    <message>
        <source>Akun tersimpan, tetapi kata sandi TIDAK: berkas pengaturan komputer ini tidak dapat ditulis. Minta pengelola sistem memberi izin tulis, lalu simpan lagi.</source>
        <translation>The account is saved, but the password is NOT: this computer&apos;s settings file cannot be written. Ask who looks after the system for leave to write it, then save again.</translation>
    </message>
    <message>
        <source>Kata sandi dihapus dari komputer ini. Konsol ini berhenti mengirim dan membaca.</source>
        <translation>The password was removed from this computer. This console stops sending and reading.</translation>
    </message>
    <message>
        <source>Kata sandi tersimpan di komputer ini. Konsol ini mengirim dan membaca mulai sekarang.</source>
        <translation>The password is kept on this computer. This console sends and reads from now on.</translation>
    </message>
    <message>
        <source>Isi kata sandi untuk mencoba: di komputer ini belum tersimpan.</source>
        <translation>Enter the password to try: none is kept on this computer.</translation>
    </message>
    <message>
        <source>Berhasil: %1 menerima akun ini (%2).</source>
        <translation>It works: %1 takes this account (%2).</translation>
    </message>
    <message>
        <source>Surat paling besar %1 MB.</source>
        <translation>The largest mail is %1 MB.</translation>
    </message>
    <message>
        <source>Berhasil: %1 surat ada di folder ini.</source>
        <translation>It works: %1 mails are in this folder.</translation>
    </message>
    <message>
        <source>Surat baru diberitahukan langsung oleh servernya.</source>
        <translation>The server tells of new mail at once.</translation>
    </message>
    <message>
        <source>Surat baru ditanyakan tiap menit.</source>
        <translation>New mail is asked for every minute.</translation>
    </message>
    <message>
        <source>Server menerima surat percobaan untuk %1. Periksa kotak masuknya, juga folder spam.</source>
        <translation>The server took the trial letter for %1. Look into its inbox, and into the spam folder.</translation>
    </message>
    <message>
        <source>Server tidak menjawab setelah suratnya dikirim. Mungkin sampai: periksa kotak masuknya sebelum mengulang.</source>
        <translation>The server did not answer after the letter was sent. It may have arrived: look into the inbox before you repeat it.</translation>
    </message>
    <message>
        <source>Surat percobaan dari Loket</source>
        <translation>A trial letter from Loket</translation>
    </message>
    <message>
        <source>Ini surat percobaan dari pengaturan Loket, %1.</source>
        <translation>This is a trial letter from Loket&apos;s settings, %1.</translation>
    </message>
    <message>
        <source>Bila Anda membacanya, akun e-mail kantor dapat mengirim. Surat ini tidak perlu dibalas.</source>
        <translation>If you read it, the office&apos;s mail account can send. There is no need to answer.</translation>
    </message>
    <message>
        <source>Server meminta menunggu. Coba lagi beberapa menit lagi; bila berlanjut, tanyakan pengelolanya.</source>
        <translation>The server asks for patience. Try again in a few minutes; if it goes on, ask whoever keeps it.</translation>
    </message>
    <message>
        <source>Kata server: “%1”</source>
        <translation>The server says: “%1”</translation>
    </message>
    <message>
        <source>Server menolak penerimanya. Periksa alamat tujuan.</source>
        <translation>The server refuses the addressee. Check the address.</translation>
    </message>
    <message>
        <source>Server menolak alamat pengirim. Alamat e-mail kantor harus milik akun ini.</source>
        <translation>The server refuses the sender&apos;s address. The office&apos;s address must belong to this account.</translation>
    </message>
    <message>
        <source>Server menolak suratnya. Tanyakan alasannya kepada pengelola server.</source>
        <translation>The server refuses the letter. Ask whoever keeps the server why.</translation>
    </message>
    <message>
        <source>Nama server %1 tidak ditemukan. Periksa ejaannya dan sambungan internet.</source>
        <translation>The server name %1 is not found. Check its spelling and the internet connection.</translation>
    </message>
    <message>
        <source>%1 tidak dapat dihubungi. Periksa port dan sambungan internet; jaringan kantor mungkin menutup port ini: tanyakan Diskominfo.</source>
        <translation>%1 cannot be reached. Check port and internet connection; the office&apos;s network may block this port: ask Diskominfo.</translation>
    </message>
    <message>
        <source>%1 tidak memberi sambungan aman. Coba keamanan yang lain: TLS untuk 465 dan 993, STARTTLS untuk 587 dan 143.</source>
        <translation>%1 gives no secure connection. Try the other kind: TLS for 465 and 993, STARTTLS for 587 and 143.</translation>
    </message>
    <message>
        <source>Sertifikat %1 tidak dapat dipercaya; kata sandi tidak dikirim. Periksa nama server; bila benar, minta pengelolanya memasang sertifikat yang sah.</source>
        <translation>The certificate of %1 cannot be trusted; the password was not sent. Check the server&apos;s name; if it is right, ask whoever keeps it for a valid certificate.</translation>
    </message>
    <message>
        <source>Sertifikat %1 tidak berlaku pada tanggal ini. Periksa tanggal komputer; bila benar, minta pengelolanya memperbarui sertifikat.</source>
        <translation>The certificate of %1 is not valid on this date. Check the computer&apos;s date; if it is right, ask whoever keeps it to renew the certificate.</translation>
    </message>
    <message>
        <source>Nama akun atau kata sandi ditolak. Ketik ulang; Gmail dan Workspace perlu kata sandi aplikasi. Jangan mengulang terlalu sering: akun dapat terkunci.</source>
        <translation>Account name or password was refused. Type it again; Gmail and Workspace need an app password. Do not repeat too often: the account may be locked.</translation>
    </message>
    <message>
        <source>%1 tersambung tetapi tidak menjawab. Periksa port dan keamanannya, lalu coba lagi.</source>
        <translation>%1 is connected but does not answer. Check port and security, then try again.</translation>
    </message>
    <message>
        <source>%1 menolak sambungan. Coba lagi nanti; bila berlanjut, tanyakan pengelolanya: alamat kantor mungkin diblokir.</source>
        <translation>%1 refuses the connection. Try again later; if it goes on, ask whoever keeps it: the office&apos;s address may be blocked.</translation>
    </message>
    <message>
        <source>%1 memutus sambungan. Periksa port dan keamanannya, lalu coba lagi.</source>
        <translation>%1 broke the connection. Check port and security, then try again.</translation>
    </message>
    <message>
        <source>Yang menjawab di %1 bukan server e-mail. Periksa nama server dan port.</source>
        <translation>What answers at %1 is no mail server. Check server name and port.</translation>
    </message>
    <message>
        <source>Folder itu tidak ada atau tidak boleh dibuka. Periksa namanya; biasanya INBOX.</source>
        <translation>That folder is not there or may not be opened. Check its name; usually INBOX.</translation>
    </message>
    <message>
        <source>Ruang bidding</source>
        <translation>Bidding room</translation>
    </message>
    <message>
        <source>Tempat PC dan laptop; baris dan kolom menentukan letaknya pada denah.</source>
        <translation>PC and laptop seats; row and column say where each stands in the plan.</translation>
    </message>
    <message>
        <source>Komputer PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Tempat laptop</source>
        <translation>Place for a laptop</translation>
    </message>
    <message>
        <source>Tambahan, mis. dekat jendela.</source>
        <translation>More about it, e.g. by the window.</translation>
    </message>
    <message>
        <source>Baris pada denah</source>
        <translation>Row in the plan</translation>
    </message>
    <message>
        <source>Kolom pada denah</source>
        <translation>Column in the plan</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Di baris dan kolom ini sudah ada tempat lain.</source>
        <translation>Another seat stands in this row and column.</translation>
    </message>
    <message>
        <source>Tempat ini masih dipesan.</source>
        <translation>This seat is still reserved.</translation>
    </message>
    <message>
        <source>Tempat ini masih dipakai atau belum dibersihkan.</source>
        <translation>This seat is in use or not clean yet.</translation>
    </message>
    <message>
        <source>Hanya penyelia yang mengubah tempat.</source>
        <translation>Only a supervisor changes seats.</translation>
    </message>
    <message>
        <source>baris %1, kolom %2</source>
        <translation>row %1, column %2</translation>
    </message>
    <message>
        <source>Pelatihan</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Jadwal pelatihan SPSE yang disebut di kiosk dan di ruang bidding.</source>
        <translation>SPSE trainings, told at the kiosk and in the bidding room.</translation>
    </message>
    <message>
        <source>Tambah pelatihan</source>
        <translation>Add a training</translation>
    </message>
    <message>
        <source>Kosong berarti tidak dibatasi.</source>
        <translation>Empty means any number.</translation>
    </message>
    <message>
        <source>Nama pelatihan</source>
        <translation>Name of the training</translation>
    </message>
    <message>
        <source>Lokasi</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kosong berarti satu hari.</source>
        <translation>Empty means one day.</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>mis. 09.00–12.00</source>
        <translation>e.g. 09.00–12.00</translation>
    </message>
    <message>
        <source>Peserta paling banyak</source>
        <translation>Room for</translation>
    </message>
    <message>
        <source>Diadakan</source>
        <translation>Takes place</translation>
    </message>
    <message>
        <source>Tulis jam mulai dan selesai, mis. 09.00–12.00.</source>
        <translation>Write when it begins and ends, e.g. 09.00–12.00.</translation>
    </message>
    <message>
        <source>Selesai sesudah mulai, paling lama %1 hari sesudahnya.</source>
        <translation>The end must be after the beginning, at most %1 days later.</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Peminat</source>
        <translation>Interested</translation>
    </message>
    <message>
        <source>Peminat pelatihan</source>
        <translation>Who would come to a training</translation>
    </message>
    <message>
        <source>Penyedia yang berminat mengikuti pelatihan, untuk dihubungi.</source>
        <translation>Providers who would like to follow a training, to be contacted.</translation>
    </message>
    <message>
        <source>%1 berminat</source>
        <translation>%1 interested</translation>
    </message>
    <message>
        <source>Tanggal mana saja</source>
        <translation>Any date</translation>
    </message>
</context>
<context>
    <name>Worry</name>
    <message>
        <source>perlu diperiksa (%1)</source>
        <translation>needs a look (%1)</translation>
    </message>
    <message>
        <source>pengunjung minta bantuan</source>
        <translation>a visitor asks for help</translation>
    </message>
    <message>
        <source>kertas habis, pasang gulungan baru</source>
        <translation>paper is out, put in a new roll</translation>
    </message>
    <message>
        <source>kertas hampir habis</source>
        <translation>paper is nearly out</translation>
    </message>
    <message>
        <source>penutup pencetak terbuka</source>
        <translation>the printer’s cover is open</translation>
    </message>
    <message>
        <source>pencetak dimatikan lewat tombolnya</source>
        <translation>the printer was switched off by its button</translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation>the paper cutter is jammed</translation>
    </message>
    <message>
        <source>pencetak memulihkan diri, tunggu sebentar</source>
        <translation>the printer is recovering, wait a moment</translation>
    </message>
    <message>
        <source>tiket belum tentu tercetak, tanyakan pengunjung</source>
        <translation>a ticket may not have printed, ask the visitor</translation>
    </message>
    <message>
        <source>pencetakan terputus, tanyakan pengunjung</source>
        <translation>printing was interrupted, ask the visitor</translation>
    </message>
    <message>
        <source>tidak ada suara, periksa pelantang</source>
        <translation>no sound, check the loudspeaker</translation>
    </message>
    <message>
        <source>suara dibisukan</source>
        <translation>sound is muted</translation>
    </message>
    <message>
        <source>suara panggilan tidak dapat diputar</source>
        <translation>the voice cannot be played</translation>
    </message>
    <message>
        <source>data lama, sambungan terputus</source>
        <translation>old data, connection lost</translation>
    </message>
    <message>
        <source>tidak terdengar lagi, periksa layar dan jaringannya</source>
        <translation>not heard from, check the screen and its network</translation>
    </message>
    <message>
        <source>aplikasi menemui kesalahan, muat ulang bila perlu</source>
        <translation>the program met a fault, restart it if needed</translation>
    </message>
    <message>
        <source>jam komputer tidak cocok</source>
        <translation>the computer’s clock is off</translation>
    </message>
    <message>
        <source>cadangan basis data sudah lama</source>
        <translation>the backup is old</translation>
    </message>
    <message>
        <source>pencetak bermasalah, periksa lampunya</source>
        <translation>the printer has a problem, look at its lamps</translation>
    </message>
    <message>
        <source>pencetak tidak terhubung, periksa kabel dan dayanya</source>
        <translation>the printer is not connected, check cable and power</translation>
    </message>
    <message>
        <source>cadangan basis data bermasalah</source>
        <translation>the backup has a problem</translation>
    </message>
</context>
</TS>
