<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>Disturbance</name>
    <message>
        <source>Gangguan listrik</source>
        <translation>Power failure</translation>
    </message>
    <message>
        <source>Gangguan jaringan internet</source>
        <translation>Internet failure</translation>
    </message>
    <message>
        <source>Gangguan aplikasi SPSE</source>
        <translation>SPSE failure</translation>
    </message>
    <message>
        <source>Gangguan peralatan</source>
        <translation>Equipment failure</translation>
    </message>
    <message>
        <source>Keadaan darurat</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Gangguan pelayanan</source>
        <translation>Service disturbance</translation>
    </message>
    <message>
        <source>%1 sejak %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>%1, perkiraan pukul %2</source>
        <translation>%1, expected %2</translation>
    </message>
    <message>
        <source>%1, dari %2 sampai kira-kira %3</source>
        <translation>%1, from %2 until about %3</translation>
    </message>
    <message>
        <source>pukul %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Ada yang tidak berjalan semestinya</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Aplikasi menemui kesalahan. Yang sudah tersimpan tetap aman. Ulangi langkah terakhir; bila terjadi lagi, sampaikan nomor rujukan %1 kepada pengelola sistem.</source>
        <translation>The application met an error. What was saved is safe. Repeat your last step; if it happens again, give the reference number %1 to the system administrator.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>%L1 dari %L2 huruf</source>
        <translation>%L1 of %L2 characters</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Nomor antrean %1</source>
        <translation>Queue number %1</translation>
    </message>
    <message>
        <source>Trainer: %1</source>
        <translation>Trainer: %1</translation>
    </message>
    <message>
        <source>Bukti pendampingan</source>
        <translation>Record of assistance</translation>
    </message>
    <message>
        <source>Yang sudah dikerjakan</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Penawaran sudah diunggah.</source>
        <translation>The offer was uploaded.</translation>
    </message>
    <message>
        <source>Permasalahan diteruskan ke LKPP. Petugas menghubungi Anda bila sudah ada jawaban.</source>
        <translation>The problem was passed on to LKPP. An officer contacts you once there is an answer.</translation>
    </message>
    <message>
        <source>Disarankan mengikuti pelatihan dahulu.</source>
        <translation>A training first was advised.</translation>
    </message>
    <message>
        <source>Batas waktu tender sudah lewat.</source>
        <translation>The tender&apos;s deadline had passed.</translation>
    </message>
    <message>
        <source>Pendampingan dihentikan atas permintaan.</source>
        <translation>The assistance was ended on request.</translation>
    </message>
    <message>
        <source>Pendampingan berakhir pada penutupan hari.</source>
        <translation>The assistance ended when the day was closed.</translation>
    </message>
    <message>
        <source>Tempat: %1</source>
        <translation>Seat: %1</translation>
    </message>
    <message>
        <source>Data kualifikasi diperiksa</source>
        <translation>Qualification data checked</translation>
    </message>
    <message>
        <source>Pengisian data dijelaskan</source>
        <translation>Filling in explained</translation>
    </message>
    <message>
        <source>Data diisi dan dokumen diunggah</source>
        <translation>Data filled in, documents uploaded</translation>
    </message>
    <message>
        <source>Permasalahan ditangani</source>
        <translation>A problem was worked on</translation>
    </message>
    <message>
        <source>Permasalahan diteruskan ke LKPP</source>
        <translation>The problem was passed on to LKPP</translation>
    </message>
    <message>
        <source>Enkripsi penawaran dijelaskan</source>
        <translation>Encryption explained</translation>
    </message>
    <message>
        <source>Penawaran dienkripsi dan diunggah</source>
        <translation>Offer encrypted and uploaded</translation>
    </message>
    <message>
        <source>Nomor formulir: %1</source>
        <translation>Form number: %1</translation>
    </message>
    <message>
        <source>Anda akan dihubungi bila sudah ada jawaban dari LKPP.</source>
        <translation>You will be contacted when LKPP has answered.</translation>
    </message>
    <message>
        <source>Kata sandi, kunci, dan dokumen penawaran tidak disimpan oleh kami.</source>
        <translation>We keep no passwords, keys or offer documents.</translation>
    </message>
</context>
</TS>
