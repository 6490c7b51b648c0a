<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>AssistScreen</name>
    <message>
        <source>Agar trainer siap dan yang paling mendesak dilayani lebih dahulu.</source>
        <translation>So that the trainer is ready, and the most urgent are served first.</translation>
    </message>
    <message>
        <source>Pendampingan di ruang bidding</source>
        <translation>Assistance in the bidding room</translation>
    </message>
    <message>
        <source>Kode tender dan batas waktu hanya untuk trainer, tidak ditampilkan di layar ruang tunggu.</source>
        <translation>Tender code and deadline are for the trainer only; the waiting room&apos;s screens never show them.</translation>
    </message>
</context>
<context>
    <name>AwayBanner</name>
    <message>
        <source>Ada yang tidak berjalan semestinya. Silakan ulangi; bila terjadi lagi, minta bantuan petugas dan sebutkan rujukan %1.</source>
        <translation>Something went wrong. Please try again; if it happens once more, ask an officer for help and mention reference %1.</translation>
    </message>
    <message>
        <source>Sambungan ke sistem sedang terputus. Begitu tersambung, langkah ini kami lanjutkan sendiri; petugas di meja juga dapat membantu Anda.</source>
        <translation>The connection to the system is down. As soon as it is back, this step goes on by itself; an officer at the desk can help you too.</translation>
    </message>
    <message>
        <source>Sambungan ke sistem sedang terputus. Petugas di meja dapat membantu Anda.</source>
        <translation>The connection to the system is down. An officer at the desk can help you.</translation>
    </message>
    <message>
        <source>Sambungan ke sistem sedang terputus. Isian Anda aman; begitu tersambung, langkah ini kami lanjutkan sendiri.</source>
        <translation>The connection to our system is interrupted. What you typed is safe; as soon as it is back we carry on with this step by ourselves.</translation>
    </message>
    <message>
        <source>Sambungan ke sistem sedang terputus. Isian Anda aman, silakan teruskan.</source>
        <translation>The connection to our system is interrupted. What you typed is safe, please carry on.</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Lengkapi yang kurang</source>
        <translation>Add what is missing</translation>
    </message>
    <message>
        <source>Lihat status</source>
        <translation>Show status</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Melapor keluar</source>
        <translation>Report out</translation>
    </message>
    <message>
        <source>Ambil nomor</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Kembali ke pemeriksaan</source>
        <translation>Back to the check</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Hari ini: %1</source>
        <translation>Today: %1</translation>
    </message>
    <message>
        <source>Waktu pengambilan nomor baru saja berakhir, jadi nomor belum dapat kami berikan. Isian Anda tersimpan; silakan ke meja petugas.</source>
        <translation>Numbers have just stopped being given for today, so we could not give you one. What you typed is kept; please go to an officer&apos;s desk.</translation>
    </message>
    <message>
        <source>Pindai QR pada tiket atau masukkan nomor formulir</source>
        <translation>Scan the QR code on your ticket or type your form number</translation>
    </message>
    <message>
        <source>Cek status</source>
        <translation>Check status</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Kurangi</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Contoh: 25-11-2026</source>
        <translation>For example 25-11-2026</translation>
    </message>
    <message>
        <source>Contoh: 14.00, atau pilih salah satu</source>
        <translation>For example 14:00, or choose one</translation>
    </message>
</context>
<context>
    <name>DirectScreen</name>
    <message>
        <source>%1 dilayani tanpa nomor antrean. Petugas Front Office menerima Anda; tidak ada yang perlu diisi di sini.</source>
        <translation>You need no queue number for %1. An officer at the front office receives you; there is nothing to fill in here.</translation>
    </message>
    <message>
        <source>Silakan langsung ke Front Office</source>
        <translation>Please go straight to the front office</translation>
    </message>
    <message>
        <source>Isian Anda sudah tersimpan. Petugas Front Office melanjutkannya.</source>
        <translation>What you typed is kept. The front office carries on with it.</translation>
    </message>
    <message>
        <source>Kembali ke awal</source>
        <translation>Back to the start</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Minta bantuan petugas</source>
        <translation>Ask an officer for help</translation>
    </message>
    <message>
        <source>Perbesar tulisan</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Posisi rendah (kursi roda)</source>
        <translation>Low position (wheelchair)</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Sistem sedang terputus, jadi petugas belum dapat kami beri tahu. Mohon panggil petugas di meja terdekat.</source>
        <translation>Our system is interrupted, so we could not tell the officers. Please call an officer at the nearest desk.</translation>
    </message>
    <message>
        <source>Petugas sudah diberi tahu dan segera datang. Mohon tunggu di depan kiosk ini.</source>
        <translation>An officer has been told and is coming. Please wait in front of this kiosk.</translation>
    </message>
    <message>
        <source>Mohon panggil petugas</source>
        <translation>Please call an officer</translation>
    </message>
    <message>
        <source>Petugas kami panggil</source>
        <translation>We are calling an officer</translation>
    </message>
    <message>
        <source>Isian Anda tetap tersimpan dan tidak terlihat di layar ini.</source>
        <translation>What you typed is kept and cannot be seen on this screen.</translation>
    </message>
    <message>
        <source>Sudah dibantu, kembali</source>
        <translation>I have been helped, go back</translation>
    </message>
</context>
<context>
    <name>IdentityScreen</name>
    <message>
        <source>Untuk buku tamu dan formulir. Empat isian pertama diperlukan.</source>
        <translation>For the guest book and the form. The first four are needed.</translation>
    </message>
    <message>
        <source>Perkenalkan diri Anda</source>
        <translation>Tell us who you are</translation>
    </message>
</context>
<context>
    <name>KioskBidding</name>
    <message>
        <source>Sudah</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Mengisi data kualifikasi</source>
        <translation>Fill in qualification data</translation>
    </message>
    <message>
        <source>Enkripsi dan unggah penawaran</source>
        <translation>Encrypt and upload the offer</translation>
    </message>
    <message>
        <source>Keduanya</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Belum tahu</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Besok</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Tanggal lain</source>
        <translation>Another date</translation>
    </message>
    <message>
        <source>Batas waktu sudah dekat</source>
        <translation>The deadline is near</translation>
    </message>
    <message>
        <source>Sudah pernah mengunggah penawaran</source>
        <translation>I have uploaded offers before</translation>
    </message>
    <message>
        <source>Jadwal pelatihan berikutnya terlalu lama</source>
        <translation>The next training is too far away</translation>
    </message>
    <message>
        <source>Alasan lain</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Tetap minta pendampingan</source>
        <translation>I ask for assistance all the same</translation>
    </message>
    <message>
        <source>Saya ikut pelatihan dahulu</source>
        <translation>I follow a training first</translation>
    </message>
    <message>
        <source>%1 pukul %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 lagi</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Tanggal ini belum dapat dibaca. Tuliskan seperti 25-11-2026.</source>
        <translation>We cannot read this date. Please write it like 25-11-2026.</translation>
    </message>
    <message>
        <source>Jam ini belum dapat dibaca. Tuliskan seperti 14.00.</source>
        <translation>We cannot read this time. Please write it like 14:00.</translation>
    </message>
    <message>
        <source>Batas waktu ini sudah lewat. Periksa lagi; bila memang demikian, tekan Lanjut sekali lagi.</source>
        <translation>This deadline is past. Please check it; if it is so, press Continue once more.</translation>
    </message>
    <message>
        <source>Batas waktu ini lebih dari satu tahun lagi. Periksa tahunnya.</source>
        <translation>This deadline is more than a year away. Please check the year.</translation>
    </message>
    <message>
        <source>Kode ini tidak kami temukan. Periksa lagi tulisannya, atau kosongkan.</source>
        <translation>We cannot find this code. Please check the spelling, or leave it empty.</translation>
    </message>
    <message>
        <source>Reservasi ini untuk hari lain. Kosongkan bila ingin tetap mengambil nomor hari ini.</source>
        <translation>This reservation is for another day. Leave it empty to take a number today all the same.</translation>
    </message>
    <message>
        <source>Reservasi ini sudah tidak berlaku. Kosongkan, lalu ambil nomor seperti biasa.</source>
        <translation>This reservation is no longer valid. Leave it empty and take a number as usual.</translation>
    </message>
    <message>
        <source>Tanggal %1 %2 tidak ada di kalender. Periksa lagi tanggalnya.</source>
        <translation>There is no %1 %2 in the calendar. Please check the date.</translation>
    </message>
    <message>
        <source>%1 sampai %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Nomor Anda dipanggil ke ruang bidding.</source>
        <translation>Your number is called to the bidding room.</translation>
    </message>
    <message>
        <source>Reservasi %1, %2</source>
        <translation>Reserved: %1, %2</translation>
    </message>
</context>
<context>
    <name>KioskCounts</name>
    <message numerus="yes">
        <source>%n orang menunggu</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang sebelum Anda</source>
        <translation>
            <numerusform>%n person before you</numerusform>
            <numerusform>%n people before you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orang sebelum Anda. Mohon tetap di ruang tunggu.</source>
        <translation>
            <numerusform>%n person before you. Please stay in the waiting room.</numerusform>
            <numerusform>%n people before you. Please stay in the waiting room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pendamping</source>
        <translation>
            <numerusform>%n companion</numerusform>
            <numerusform>%n companions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskForm</name>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Instansi atau perusahaan</source>
        <translation>Institution or company</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Nomor telepon atau HP</source>
        <translation>Telephone or mobile number</translation>
    </message>
    <message>
        <source>E-mail (boleh dikosongkan)</source>
        <translation>E-mail (may be left empty)</translation>
    </message>
    <message>
        <source>Peran di SPSE (boleh dilewati)</source>
        <translation>Role in SPSE (may be skipped)</translation>
    </message>
    <message>
        <source>Datang bersama orang lain?</source>
        <translation>Did others come with you?</translation>
    </message>
    <message>
        <source>Jenis masalah (boleh dilewati)</source>
        <translation>Kind of problem (may be skipped)</translation>
    </message>
    <message>
        <source>Anda datang untuk</source>
        <translation>You came for</translation>
    </message>
    <message>
        <source>Apa yang terjadi?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Kode tender (bila ada)</source>
        <translation>Tender code (if any)</translation>
    </message>
    <message>
        <source>Sudah pernah mengikuti pelatihan SPSE?</source>
        <translation>Have you followed an SPSE training?</translation>
    </message>
    <message>
        <source>Apa yang ingin dikerjakan? (boleh dilewati)</source>
        <translation>What would you like to do? (may be skipped)</translation>
    </message>
    <message>
        <source>Kode tender (boleh dikosongkan)</source>
        <translation>Tender code (may be left empty)</translation>
    </message>
    <message>
        <source>Kapan batas waktu tendernya? (boleh dilewati)</source>
        <translation>When does the tender close? (may be skipped)</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kode reservasi (bila sudah memesan tempat)</source>
        <translation>Reservation code (if a seat is reserved)</translation>
    </message>
    <message>
        <source>Bagaimana sebaiknya?</source>
        <translation>What do you prefer?</translation>
    </message>
    <message>
        <source>Mengapa perlu didampingi sekarang?</source>
        <translation>Why do you need assistance now?</translation>
    </message>
    <message>
        <source>Paling banyak %1 huruf; sisanya tidak ikut tersimpan. Mohon diringkas.</source>
        <translation>At most %1 characters; the rest is not kept. Please shorten it.</translation>
    </message>
    <message>
        <source>Nomor ini belum kami kenali. Periksa lagi; bila sudah benar, lanjutkan saja.</source>
        <translation>We do not recognise this number. Please check it; if it is right, simply continue.</translation>
    </message>
    <message>
        <source>Alamat e-mail biasanya memuat tanda @. Periksa lagi, atau kosongkan.</source>
        <translation>An e-mail address usually has an @ in it. Please check it, or leave it empty.</translation>
    </message>
    <message>
        <source>Kode tender hanya berisi angka. Periksa huruf %1 pada urutan ke-%2, atau kosongkan.</source>
        <translation>A tender code has digits only. Please check %1 at position %2, or leave it empty.</translation>
    </message>
    <message>
        <source>Nama belum diisi. Tuliskan nama Anda seperti pada kartu identitas.</source>
        <translation>Your name is missing. Please write it as on your identity card.</translation>
    </message>
    <message>
        <source>Instansi atau perusahaan belum diisi. Bila datang sendiri, tulis “perorangan”.</source>
        <translation>Institution or company is missing. If you came for yourself, write “private”.</translation>
    </message>
    <message>
        <source>Alamat belum diisi. Cukup nama jalan dan kota.</source>
        <translation>The address is missing. Street and town are enough.</translation>
    </message>
    <message>
        <source>Nomor telepon belum diisi. Kami memerlukannya untuk mengabarkan jawaban.</source>
        <translation>The telephone number is missing. We need it to tell you the answer.</translation>
    </message>
    <message>
        <source>Permasalahan belum diisi. Ceritakan singkat apa yang terjadi.</source>
        <translation>The problem is missing. Please say briefly what happened.</translation>
    </message>
    <message>
        <source>Pilih Sudah atau Belum, agar trainer tahu dari mana memulai.</source>
        <translation>Choose Yes or Not yet, so that the trainer knows where to begin.</translation>
    </message>
    <message>
        <source>Tanggal belum diisi. Tuliskan seperti 25-11-2026, atau pilih Belum tahu.</source>
        <translation>The date is missing. Write it like 25-11-2026, or choose I do not know.</translation>
    </message>
    <message>
        <source>Jam belum diisi. Pilih jamnya, atau pilih Belum tahu.</source>
        <translation>The time is missing. Choose it, or choose I do not know as the day.</translation>
    </message>
    <message>
        <source>Pilih salah satu untuk melanjutkan.</source>
        <translation>Choose one to continue.</translation>
    </message>
    <message>
        <source>Pilih alasannya, atau tuliskan dengan kata-kata Anda sendiri.</source>
        <translation>Choose the reason, or write it in your own words.</translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Missing.</translation>
    </message>
    <message>
        <source>Penyedia</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Pokja Pemilihan</source>
        <translation>Selection working group</translation>
    </message>
    <message>
        <source>PPK</source>
        <translation>Commitment officer (PPK)</translation>
    </message>
    <message>
        <source>Pejabat Pengadaan</source>
        <translation>Procurement officer</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Konsultasi</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Datang sendiri</source>
        <translation>Came alone</translation>
    </message>
</context>
<context>
    <name>KioskPaper</name>
    <message>
        <source>Tiket Anda sedang dicetak…</source>
        <translation>Your ticket is being printed…</translation>
    </message>
    <message>
        <source>Kiosk ini tidak mencetak tiket. Foto layar ini, atau ingat nomor Anda.</source>
        <translation>This kiosk prints no tickets. Take a photo of this screen, or remember your number.</translation>
    </message>
    <message>
        <source>Silakan ambil tiket di bawah layar.</source>
        <translation>Please take your ticket below the screen.</translation>
    </message>
    <message>
        <source>Silakan ambil tiket di bawah layar. Bila tiket tidak keluar, foto layar ini.</source>
        <translation>Please take your ticket below the screen. If none comes out, take a photo of this screen.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku: foto layar ini, atau minta petugas mencetaknya.</source>
        <translation>Your number is valid all the same: take a photo of this screen, or ask an officer to print it.</translation>
    </message>
    <message>
        <source>Petugas sudah diberi tahu.</source>
        <translation>The officers have been told.</translation>
    </message>
    <message>
        <source>Kertas tiket habis.</source>
        <translation>The ticket paper has run out.</translation>
    </message>
    <message>
        <source>Penutup printer terbuka.</source>
        <translation>The printer&apos;s cover is open.</translation>
    </message>
    <message>
        <source>Printer tiket sedang tidak siap.</source>
        <translation>The ticket printer is not ready.</translation>
    </message>
    <message>
        <source>Printer tiket tidak terhubung.</source>
        <translation>The ticket printer cannot be reached.</translation>
    </message>
    <message>
        <source>Kami tidak dapat memastikan tiket sudah keluar.</source>
        <translation>We cannot tell whether your ticket came out.</translation>
    </message>
    <message>
        <source>Tiket belum dapat dicetak.</source>
        <translation>Your ticket could not be printed yet.</translation>
    </message>
</context>
<context>
    <name>KioskReporting</name>
    <message>
        <source>Bukti sedang dicetak…</source>
        <translation>Your record is being printed…</translation>
    </message>
    <message>
        <source>Silakan ambil bukti di bawah layar.</source>
        <translation>Please take your record below the screen.</translation>
    </message>
    <message>
        <source>Bukti tidak dapat dicetak. Bila memerlukannya, mintalah kepada petugas.</source>
        <translation>The record could not be printed. If you need it, please ask an officer.</translation>
    </message>
</context>
<context>
    <name>KioskStatus</name>
    <message>
        <source>Nomor Anda sedang dipanggil.</source>
        <translation>Your number is being called.</translation>
    </message>
    <message>
        <source>Pendampingan masih berjalan. Selesaikan dahulu bersama trainer, lalu melapor keluar di sini.</source>
        <translation>Your assistance is still going on. Please finish with the trainer first, then report out here.</translation>
    </message>
    <message>
        <source>Nomor ini sedang dilayani.</source>
        <translation>This number is being served.</translation>
    </message>
    <message>
        <source>Pendampingan sudah selesai. Sebelum pulang, mohon melapor keluar.</source>
        <translation>Your assistance is over. Please report out before you leave.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah selesai dilayani.</source>
        <translation>This visit has been served.</translation>
    </message>
    <message>
        <source>Nomor ini tidak sempat dilayani. Silakan ke meja petugas atau ambil nomor baru.</source>
        <translation>This number was not served. Please go to an officer&apos;s desk or take a new number.</translation>
    </message>
    <message>
        <source>Nomor ini sudah dibatalkan. Silakan ambil nomor baru bila masih diperlukan.</source>
        <translation>This number was cancelled. Please take a new one if you still need it.</translation>
    </message>
    <message>
        <source>Anda berikutnya. Mohon tetap di ruang tunggu.</source>
        <translation>You are next. Please stay in the waiting room.</translation>
    </message>
    <message>
        <source>Silakan menuju %1.</source>
        <translation>Please go to %1.</translation>
    </message>
    <message>
        <source>Pindai QR pada tiket Anda di sini, atau melapor kepada petugas.</source>
        <translation>Scan your ticket&apos;s QR code here, or report to an officer.</translation>
    </message>
    <message>
        <source>Jawaban sudah ada. Mintalah salinan formulir di meja petugas.</source>
        <translation>The answer is there. Please ask for the copy of your form at an officer&apos;s desk.</translation>
    </message>
    <message>
        <source>Jawaban belum ada. Petugas mengabari Anda bila sudah siap.</source>
        <translation>There is no answer yet. An officer will tell you when it is ready.</translation>
    </message>
</context>
<context>
    <name>KioskWaiting</name>
    <message>
        <source>Tanpa nomor antrean, langsung ke Front Office</source>
        <translation>No queue number, straight to the front office</translation>
    </message>
    <message>
        <source>Tanpa nomor antrean, langsung ke Front Office: %1.</source>
        <translation>No queue number, straight to the front office: %1.</translation>
    </message>
    <message>
        <source>Belum ada antrean</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>paling lama sekitar %1</source>
        <translation>about %1 at most</translation>
    </message>
    <message>
        <source>sekitar %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Tidak ada antrean sebelum Anda</source>
        <translation>Nobody before you</translation>
    </message>
    <message>
        <source>Perkiraan dipanggil pukul %1–%2</source>
        <translation>Probably called between %1 and %2</translation>
    </message>
    <message>
        <source>Kami belum buka</source>
        <translation>We are not open yet</translation>
    </message>
    <message>
        <source>Pengambilan nomor hari ini sudah ditutup</source>
        <translation>No more numbers are given today</translation>
    </message>
    <message>
        <source>Kantor sedang tutup</source>
        <translation>The office is closed</translation>
    </message>
    <message>
        <source>Silakan hubungi kantor untuk mengetahui kapan layanan dibuka kembali.</source>
        <translation>Please contact the office to learn when it opens again.</translation>
    </message>
    <message>
        <source>Layanan dibuka hari ini pukul %1.</source>
        <translation>We open today at %1.</translation>
    </message>
    <message>
        <source>Layanan dibuka kembali %1 pukul %2.</source>
        <translation>We open again on %1 at %2.</translation>
    </message>
    <message>
        <source>Petugas beristirahat sampai pukul %1. Anda tetap dapat mengambil nomor sekarang.</source>
        <translation>The officers have their break until %1. You can take a number now all the same.</translation>
    </message>
    <message>
        <source>Anda tetap dapat mengambil nomor; pelayanan mungkin lebih lama.</source>
        <translation>You can still take a number; service may take longer.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Loket: kiosk</source>
        <translation>Loket: kiosk</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Kode QR tiket Anda</source>
        <translation>QR code of your ticket</translation>
    </message>
    <message>
        <source>Nomor formulir, untuk melacak jawaban:</source>
        <translation>Form number, to follow your answer:</translation>
    </message>
    <message>
        <source>Silakan duduk di ruang tunggu. Nomor Anda tampil di TV dan dipanggil dengan suara, paling banyak tiga kali.</source>
        <translation>Please take a seat in the waiting room. Your number appears on the TV and is called aloud, up to three times.</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Your queue number</translation>
    </message>
    <message>
        <source>Anda akan kami layani sesuai giliran prioritas.</source>
        <translation>We will serve you in the priority order.</translation>
    </message>
    <message>
        <source>Selesai (kembali dalam %1 detik)</source>
        <translation>Done (closes in %1 seconds)</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Minta bantuan petugas</source>
        <translation>Ask an officer for help</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Geser untuk melihat lanjutannya</source>
        <translation>Swipe up to see the rest</translation>
    </message>
</context>
<context>
    <name>PartingScreen</name>
    <message>
        <source>%1 sudah melapor keluar. %2 Selamat jalan.</source>
        <translation>%1 has reported out. %2 Have a safe journey.</translation>
    </message>
    <message>
        <source>Minat Anda sudah kami catat. Petugas menghubungi Anda tentang pelatihannya.</source>
        <translation>We noted your interest. An officer contacts you about the training.</translation>
    </message>
    <message>
        <source>Bila berubah pikiran, Anda dapat kembali mengambil nomor kapan saja selama jam layanan.</source>
        <translation>If you change your mind, you can come back for a number at any time during opening hours.</translation>
    </message>
    <message>
        <source>Terima kasih sudah melapor</source>
        <translation>Thank you for reporting out</translation>
    </message>
    <message>
        <source>Terima kasih, sampai jumpa di pelatihan</source>
        <translation>Thank you, see you at the training</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Layar penuh dapat ditinggalkan sekarang.</source>
        <translation>The full screen can be left now.</translation>
    </message>
    <message>
        <source>Perangkat ini belum punya PIN. Atur dengan perintah: loket setup.</source>
        <translation>This machine has no PIN yet. Set one with the command: loket setup.</translation>
    </message>
    <message>
        <source>Masukkan PIN perangkat ini.</source>
        <translation>Enter this machine&apos;s PIN.</translation>
    </message>
    <message>
        <source>Khusus petugas</source>
        <translation>For staff only</translation>
    </message>
    <message>
        <source>Terlalu sering salah. Coba lagi dalam %1 detik.</source>
        <translation>Wrong too often. Try again in %1 seconds.</translation>
    </message>
    <message>
        <source>PIN tidak cocok. Coba lagi.</source>
        <translation>This PIN does not fit. Try again.</translation>
    </message>
    <message>
        <source>%1 angka</source>
        <translation>%1 digits</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tinggalkan layar penuh</source>
        <translation>Leave the full screen</translation>
    </message>
    <message>
        <source>Tutup program kiosk</source>
        <translation>Close the kiosk program</translation>
    </message>
    <message>
        <source>Kembali melayani pengunjung</source>
        <translation>Back to serving visitors</translation>
    </message>
</context>
<context>
    <name>PriorityCard</name>
    <message>
        <source>Permintaan dicatat. Anda akan kami layani sesuai giliran prioritas.</source>
        <translation>Noted. We will serve you in the priority order.</translation>
    </message>
    <message>
        <source>Lansia, penyandang disabilitas, ibu hamil, membawa anak kecil, atau korban bencana?</source>
        <translation>Elderly, disabled, pregnant, with a small child, or hit by a disaster?</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Minta didahulukan</source>
        <translation>Ask for priority</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Petugas membaca ini sebelum memanggil Anda. Makin jelas, makin cepat selesai.</source>
        <translation>The officer reads this before calling you. The clearer it is, the sooner it is solved.</translation>
    </message>
    <message>
        <source>Ceritakan masalah Anda</source>
        <translation>Tell us about your problem</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Lengkapi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Masih ada yang perlu dilengkapi sebelum nomor dapat diberikan.</source>
        <translation>Something is still missing before we can give you a number.</translation>
    </message>
    <message>
        <source>Keperluan: %1. Bila semuanya sudah benar, ambil nomor Anda.</source>
        <translation>You came for: %1. If all is correct, take your number.</translation>
    </message>
    <message>
        <source>Keperluan: %1. Tidak ada yang perlu diisi di sini.</source>
        <translation>You came for: %1. There is nothing to fill in here.</translation>
    </message>
    <message>
        <source>Periksa isian Anda</source>
        <translation>Check what you wrote</translation>
    </message>
    <message>
        <source>Ambil nomor Anda</source>
        <translation>Take your number</translation>
    </message>
    <message>
        <source>Buku tamu diisi bersama petugas sebelum Anda pulang.</source>
        <translation>You sign the guest book with an officer before you leave.</translation>
    </message>
    <message>
        <source>Anda akan kami layani sesuai giliran prioritas.</source>
        <translation>We will serve you in the priority order.</translation>
    </message>
</context>
<context>
    <name>StatusScreen</name>
    <message>
        <source>Arahkan QR pada tiket ke pemindai, atau ketik nomor tiket atau nomor formulir.</source>
        <translation>Hold your ticket&apos;s QR code to the scanner, or type the ticket or form number.</translation>
    </message>
    <message>
        <source>Cek status</source>
        <translation>Check status</translation>
    </message>
    <message>
        <source>Nomor ini tidak kami temukan. Periksa lagi tulisannya, atau tanyakan kepada petugas.</source>
        <translation>We cannot find this number. Please check the spelling, or ask an officer.</translation>
    </message>
    <message>
        <source>Contoh: A027 atau FK-2026-000413</source>
        <translation>For example A027 or FK-2026-000413</translation>
    </message>
    <message>
        <source>Nomor tiket atau nomor formulir</source>
        <translation>Ticket or form number</translation>
    </message>
    <message>
        <source>Nomor formulir %1</source>
        <translation>Form number %1</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Masalah</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Pendampingan</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Langkah %1 dari %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Langkah %1 dari %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Anda masih di sini?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Agar data Anda tidak dilihat orang lain, isian akan dihapus bila layar tidak disentuh.</source>
        <translation>So that nobody else sees your data, what you typed will be erased unless the screen is touched.</translation>
    </message>
    <message>
        <source>Saya masih di sini</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>Saya berminat</source>
        <translation>I would come</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <source>Dengan pelatihan, unggah penawaran lebih lancar dan dapat dikerjakan sendiri.</source>
        <translation>After a training, uploading an offer goes smoothly and by yourself.</translation>
    </message>
    <message>
        <source>Kami sarankan ikut pelatihan dahulu</source>
        <translation>We advise a training first</translation>
    </message>
    <message>
        <source>Pelatihan berikutnya. Sentuh yang Anda minati:</source>
        <translation>The next trainings. Touch those that would suit you:</translation>
    </message>
    <message>
        <source>Jadwal pelatihan berikutnya belum ada.</source>
        <translation>No date is set for the next training yet.</translation>
    </message>
    <message>
        <source>Saya berminat, kabari saya</source>
        <translation>I would come, please tell me</translation>
    </message>
</context>
<context>
    <name>UnavailableScreen</name>
    <message>
        <source>Kiosk sedang disiapkan.</source>
        <translation>The kiosk is getting ready.</translation>
    </message>
    <message>
        <source>Silakan ke meja petugas; Anda tetap dilayani. Kiosk menyambung kembali dengan sendirinya.</source>
        <translation>Please go to an officer&apos;s desk; you will be served. The kiosk reconnects by itself.</translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar</source>
        <translation>One moment please</translation>
    </message>
    <message>
        <source>Kiosk sedang tidak dapat dipakai</source>
        <translation>The kiosk cannot be used now</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Apa keperluan Anda hari ini?</source>
        <translation>What brings you here today?</translation>
    </message>
    <message>
        <source>Selamat datang.</source>
        <translation>Welcome.</translation>
    </message>
    <message>
        <source>Isian tadi sudah dilanjutkan petugas di meja. Silakan menuju meja petugas.</source>
        <translation>An officer has taken over what you typed. Please go to the officer&apos;s desk.</translation>
    </message>
    <message>
        <source>Layanan yang Anda pilih baru saja ditutup. Silakan pilih keperluan lain, atau tanyakan kepada petugas.</source>
        <translation>The service you chose has just closed. Please choose another one, or ask an officer.</translation>
    </message>
    <message>
        <source>Isian Anda masih tersimpan di layar ini.</source>
        <translation>What you typed is still kept on this screen.</translation>
    </message>
    <message>
        <source>Hapus isian</source>
        <translation>Erase it</translation>
    </message>
    <message>
        <source>Pindai QR pada tiket atau masukkan nomor formulir</source>
        <translation>Scan the QR code on your ticket or type your form number</translation>
    </message>
    <message>
        <source>Cek status</source>
        <translation>Check status</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Tutup papan ketik</source>
        <translation>Close the keyboard</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
</context>
</TS>
