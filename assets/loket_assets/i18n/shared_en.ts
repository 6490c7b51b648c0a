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
</TS>
