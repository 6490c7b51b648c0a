import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python

// An officer has been called. Nothing personal shows here; what was typed waits underneath.
Page {
    id: root

    required property KioskViewModel vm

    hint: root.vm.away ? qsTr("Sistem sedang terputus, jadi petugas belum dapat kami beri tahu. Mohon panggil petugas di meja terdekat.") : qsTr("Petugas sudah diberi tahu dan segera datang. Mohon tunggu di depan kiosk ini.")
    low: root.vm.low
    sign: "hand-stop"
    title: root.vm.away ? qsTr("Mohon panggil petugas") : qsTr("Petugas kami panggil")

    Banner {
        Layout.fillWidth: true
        iconName: "shield-check"
        objectName: "keptSafe"
        text: qsTr("Isian Anda tetap tersimpan dan tidak terlihat di layar ini.")
        visible: root.vm.welcome.kept
    }
    BigButton {
        Layout.fillWidth: true
        focusPolicy: Qt.NoFocus
        iconName: "chevron-left"
        objectName: "resumeButton"
        text: qsTr("Sudah dibantu, kembali")

        onClicked: root.vm.uncover()
    }
}
