import QtQuick

import Loket.Kiosk.Python

// The kiosk cannot serve: while it starts, or while the database is away.
Page {
    id: root

    required property KioskViewModel vm

    hint: root.vm.welcome.starting ? qsTr("Kiosk sedang disiapkan.") : qsTr("Silakan ke meja petugas; Anda tetap dilayani. Kiosk menyambung kembali dengan sendirinya.")
    low: root.vm.low
    sign: root.vm.welcome.starting ? "loader" : "plug-connected-x"
    title: root.vm.welcome.starting ? qsTr("Mohon tunggu sebentar") : qsTr("Kiosk sedang tidak dapat dipakai")
}
