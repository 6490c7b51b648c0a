pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python

// Goodbye until the training: what the provider asked for is noted, and when it takes place stands here once more.
Page {
    id: root

    required property KioskViewModel vm

    hint: root.vm.assist.interested ? qsTr("Minat Anda sudah kami catat. Petugas menghubungi Anda tentang pelatihannya.") : qsTr("Bila berubah pikiran, Anda dapat kembali mengambil nomor kapan saja selama jam layanan.")
    low: root.vm.low
    sign: "school"
    title: qsTr("Terima kasih, sampai jumpa di pelatihan")

    Repeater {
        model: root.vm.assist.trainings

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
