<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>Main</name>
    <message>
        <source>Layar antrean</source>
        <translation>Queue display</translation>
    </message>
</context>
<context>
    <name>NewestCall</name>
    <message>
        <source>Nomor antrean</source>
        <translation>Queue number</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
</context>
<context>
    <name>NextList</name>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>+%1 layanan lain</source>
        <translation>+%1 more services</translation>
    </message>
    <message>
        <source>dipanggil kembali</source>
        <translation>called again</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>Tidak ada antrean</source>
        <translation>Nobody waiting</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>OtherCalls</name>
    <message>
        <source>+%1 panggilan lain</source>
        <translation>+%1 more calls</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Loket %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Meja %1</source>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>Ruang %1</source>
        <translation>Room %1</translation>
    </message>
    <message>
        <source>Ruang bidding %1</source>
        <translation>Bidding room %1</translation>
    </message>
    <message>
        <source>Ruang bidding</source>
        <translation>Bidding room</translation>
    </message>
    <message>
        <source>Suara dimatikan. Perhatikan layar.</source>
        <translation>Sound is off. Please watch the screen.</translation>
    </message>
    <message>
        <source>Tanpa suara. Perhatikan layar.</source>
        <translation>No sound. Please watch the screen.</translation>
    </message>
    <message>
        <source>Data per %1. Sambungan terputus, dengarkan panggilan petugas.</source>
        <translation>Data as of %1. Connection lost, please listen for the officer’s call.</translation>
    </message>
    <message>
        <source>Ada kesalahan pada layar ini. Petugas: sampaikan rujukan %1 kepada pengelola sistem.</source>
        <translation>This display met an error. Staff: please pass reference %1 to the system administrator.</translation>
    </message>
    <message>
        <source>Layar antrean</source>
        <translation>Queue display</translation>
    </message>
    <message>
        <source>Kantor belum disiapkan. Petugas: jalankan loket setup.</source>
        <translation>The office is not set up yet. Staff: run loket setup.</translation>
    </message>
    <message>
        <source>Menunggu sambungan ke data. Dengarkan panggilan petugas.</source>
        <translation>Waiting for the data. Please listen for the officer’s call.</translation>
    </message>
    <message>
        <source>Sedang disiapkan …</source>
        <translation>Getting ready …</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Nomor yang dipanggil tampil di sini.</source>
        <translation>Called numbers appear here.</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Pelayanan dilanjutkan %1.</source>
        <translation>Service resumes %1.</translation>
    </message>
    <message>
        <source>Belum buka</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Pelayanan dimulai %1.</source>
        <translation>Service begins %1.</translation>
    </message>
    <message>
        <source>Pelayanan tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Buka kembali %1.</source>
        <translation>Open again %1.</translation>
    </message>
    <message>
        <source>Pengambilan nomor hari ini sudah ditutup. Nomor yang sudah diambil tetap dilayani.</source>
        <translation>No more numbers are given today. Numbers already taken will still be served.</translation>
    </message>
    <message>
        <source>Istirahat. Panggilan berikutnya mulai %1.</source>
        <translation>Break. The next calls begin %1.</translation>
    </message>
    <message>
        <source>Jam pelayanan sudah berakhir. Nomor yang dipanggil tetap dilayani.</source>
        <translation>Service hours are over. Numbers that are called will still be served.</translation>
    </message>
    <message>
        <source>Hari ini %1: buka sampai %2.</source>
        <translation>Today %1: open until %2.</translation>
    </message>
    <message>
        <source>Pelayanan mungkin lebih lama; nomor Anda tetap berlaku.</source>
        <translation>Service may take longer; your number stays valid.</translation>
    </message>
    <message>
        <source>pukul %1</source>
        <translation>at %1</translation>
    </message>
</context>
</TS>
