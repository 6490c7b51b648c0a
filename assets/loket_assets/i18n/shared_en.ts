<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
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
