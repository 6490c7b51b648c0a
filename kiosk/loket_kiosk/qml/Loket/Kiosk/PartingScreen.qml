pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python

// Goodbye: until the training, with when it takes place once more; or for today, with how the assistance ended and the slip.
Page {
    id: root

    required property KioskViewModel vm

    readonly property bool reported: root.vm.assist.reported !== ""

    hint: root.reported ? qsTr("%1 sudah melapor keluar. %2 Selamat jalan.").arg(root.vm.assist.reported).arg(root.vm.assist.outcome) : root.vm.assist.interested ? qsTr("Minat Anda sudah kami catat. Petugas menghubungi Anda tentang pelatihannya.") : qsTr("Bila berubah pikiran, Anda dapat kembali mengambil nomor kapan saja selama jam layanan.")
    low: root.vm.low
    sign: root.reported ? "door-exit" : "school"
    title: root.reported ? qsTr("Terima kasih sudah melapor") : qsTr("Terima kasih, sampai jumpa di pelatihan")

    Banner {
        Layout.fillWidth: true
        iconName: root.vm.assist.printing ? "printer" : ["info-circle", "ticket", "alert-triangle"][root.vm.assist.paperTone]
        kind: root.vm.assist.paperTone
        objectName: "slipMessage"
        text: root.vm.assist.paperText
        visible: root.reported && text !== ""
    }
    Repeater {
        model: root.reported ? null : root.vm.assist.trainings

        Banner {
            required property string place
            required property string title
            required property string when

            Layout.fillWidth: true
            iconName: "calendar-event"
            text: [title, when, place].filter(part => part !== "").join("\n")
        }
    }
    BigButton {
        Layout.fillWidth: true
        focusPolicy: Qt.NoFocus
        objectName: "partingButton"
        text: qsTr("Selesai")

        onClicked: root.vm.assist.finish()
    }
}
