pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// Asks whether somebody is still there, before everything typed is forgotten. Any touch is an answer.
Rectangle {
    id: root

    required property KioskViewModel vm

    color: Qt.alpha("#000000", 0.72)
    objectName: "countdown"
    visible: root.vm.countdown > 0

    MouseArea {
        anchors.fill: parent

        onPressed: root.vm.stillHere()
    }
    Card {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: parent.height * 0.14
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.brand
        padding: Theme.space * 6
        width: Math.min(parent.width - Theme.space * 12, 900 * Theme.scale)

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space * 3

            Heading {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Anda masih di sini?")
            }
            Heading {
                Layout.fillWidth: true
                color: Theme.brand
                font.pixelSize: 120 * Theme.scale
                horizontalAlignment: Text.AlignHCenter
                objectName: "countdownSeconds"
                text: root.vm.countdown
            }
            Body {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Agar data Anda tidak dilihat orang lain, isian akan dihapus bila layar tidak disentuh.")
            }
            BigButton {
                Layout.fillWidth: true
                focusPolicy: Qt.NoFocus
                iconName: "hand-click"
                objectName: "stillHere"
                text: qsTr("Saya masih di sini")

                onClicked: root.vm.stillHere()
            }
        }
    }
}
