import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// What the paper ticket says, on the screen: QR, how many come first, when, the form's number, what to do now.
Card {
    id: root

    property real qrSize: 264 * Theme.scale
    required property NumberViewModel vm

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space * 3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space * 4

            Image {
                Layout.preferredHeight: root.qrSize
                Layout.preferredWidth: root.qrSize
                objectName: "qr"
                smooth: false
                readonly property string value: root.vm.reference

                source: root.vm.reference === "" ? "" : "image://qr/" + root.vm.reference
                sourceSize: Qt.size(width, height)

                Accessible.name: qsTr("Kode QR tiket Anda")
                Accessible.role: Accessible.Graphic
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.lead
                    objectName: "aheadText"
                    text: root.vm.ahead
                    weight: 700
                }
                Body {
                    Layout.fillWidth: true
                    color: Theme.ok
                    font.bold: true
                    objectName: "seatText"
                    text: root.vm.seat
                    visible: text !== ""
                }
                Body {
                    Layout.fillWidth: true
                    font.bold: true
                    objectName: "roomText"
                    text: root.vm.room
                    visible: text !== ""
                }
                Body {
                    Layout.fillWidth: true
                    objectName: "calledText"
                    text: root.vm.called
                    visible: text !== ""
                }
                Body {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.caption
                    quiet: true
                    text: qsTr("Nomor formulir, untuk melacak jawaban:")
                    visible: root.vm.formLabel !== ""
                }
                Body {
                    Layout.fillWidth: true
                    font.bold: true
                    objectName: "formLabel"
                    text: root.vm.formLabel
                    visible: text !== ""
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(1, 2 * Theme.scale)
            color: Theme.line
        }
        Body {
            Layout.fillWidth: true
            text: qsTr("Silakan duduk di ruang tunggu. Nomor Anda tampil di TV dan dipanggil dengan suara, paling banyak tiga kali.")
        }
    }
}
