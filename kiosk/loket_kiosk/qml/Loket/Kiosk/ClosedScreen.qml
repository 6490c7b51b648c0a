import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python

// No numbers now: why, when again, and what can still be done.
Page {
    id: root

    required property KioskViewModel vm

    hint: root.vm.welcome.resumes
    low: root.vm.low
    sign: "door-off"
    title: root.vm.welcome.closedTitle

    Banner {
        Layout.fillWidth: true
        iconName: "calendar-event"
        objectName: "reason"
        text: qsTr("Hari ini: %1").arg(root.vm.welcome.reason)
        visible: root.vm.welcome.reason !== ""
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Warn
        objectName: "tooLate"
        text: qsTr("Waktu pengambilan nomor baru saja berakhir, jadi nomor belum dapat kami berikan. Isian Anda tersimpan; silakan ke meja petugas.")
        visible: root.vm.welcome.tooLate
    }
    Banner {
        Layout.fillWidth: true
        iconName: "map-pin"
        objectName: "stillDirect"
        text: root.vm.welcome.stillDirect
        visible: text !== ""
    }
    ServiceCard {
        Layout.fillWidth: true
        hint: qsTr("Pindai QR pada tiket atau masukkan nomor formulir")
        objectName: "statusCard"
        queue: ""
        sign: "?"
        title: qsTr("Cek status")

        onClicked: root.vm.welcome.openStatus()
    }
}
