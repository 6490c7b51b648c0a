pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// Every answer once more; beside each the way back to it, and what is missing said where it is missing.
Page {
    id: root

    required property KioskViewModel vm

    hint: !root.vm.asksIdentity ? qsTr("Keperluan: %1. Tidak ada yang perlu diisi di sini.").arg(root.vm.review.service) : root.vm.review.complete ? qsTr("Keperluan: %1. Bila semuanya sudah benar, ambil nomor Anda.").arg(root.vm.review.service) : qsTr("Masih ada yang perlu dilengkapi sebelum nomor dapat diberikan.")
    low: root.vm.low
    spacing: Theme.space * 1.5
    title: root.vm.asksIdentity ? qsTr("Periksa isian Anda") : qsTr("Ambil nomor Anda")

    Banner {
        Layout.fillWidth: true
        iconName: "notebook"
        objectName: "bookLater"
        text: qsTr("Buku tamu diisi bersama petugas sebelum Anda pulang.")
        visible: root.vm.review.bookLater && !root.vm.asksIdentity
    }
    Banner {
        Layout.fillWidth: true
        iconName: "heart-handshake"
        text: qsTr("Anda akan kami layani sesuai giliran prioritas.")
        visible: root.vm.review.priority
    }
    Repeater {
        model: root.vm.review.rows

        ReviewRow {
            Layout.fillWidth: true

            onFixed: field => root.vm.review.fix(field)
        }
    }
}
