import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// How many came along: two buttons instead of a number to type.
ColumnLayout {
    id: root

    required property FormViewModel vm

    spacing: Theme.space

    Body {
        Layout.fillWidth: true
        font.bold: true
        text: root.vm.labels["companions"] ?? ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space * 2

        BigButton {
            enabled: root.vm.companions > 0
            focusPolicy: Qt.NoFocus
            font.pixelSize: Theme.body
            iconName: "minus"
            kind: BigButton.Secondary
            objectName: "companionsLess"
            text: qsTr("Kurangi")

            onClicked: root.vm.addCompanions(-1)
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "companionsText"
            text: root.vm.companionsText
        }
        BigButton {
            focusPolicy: Qt.NoFocus
            font.pixelSize: Theme.body
            iconName: "plus"
            kind: BigButton.Secondary
            objectName: "companionsMore"
            text: qsTr("Tambah")

            onClicked: root.vm.addCompanions(1)
        }
    }
}
