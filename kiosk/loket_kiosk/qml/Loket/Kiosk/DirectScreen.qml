import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python

// A service for which nobody takes a number: where to go, and that nothing needs to be filled in here.
Page {
    id: root

    required property KioskViewModel vm

    hint: qsTr("%1 dilayani tanpa nomor antrean. Petugas Front Office menerima Anda; tidak ada yang perlu diisi di sini.").arg(root.vm.welcome.chosen)
    low: root.vm.low
    sign: "map-pin"
    title: qsTr("Silakan langsung ke Front Office")

    Banner {
        Layout.fillWidth: true
        iconName: "shield-check"
        objectName: "handedOver"
        text: qsTr("Isian Anda sudah tersimpan. Petugas Front Office melanjutkannya.")
        visible: root.vm.welcome.handedOver
    }
    BigButton {
        Layout.fillWidth: true
        focusPolicy: Qt.NoFocus
        iconName: "chevron-left"
        objectName: "backButton"
        text: qsTr("Kembali ke awal")

        onClicked: root.vm.back()
    }
}
