import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// The end: the number, what happens next, and never a dead end when there is no paper.
Rectangle {
    id: root

    required property KioskViewModel vm
    required property bool wide
    readonly property real margin: Theme.space * (root.wide ? 4 : 6)

    color: Theme.brand

    GridLayout {
        anchors.fill: parent
        anchors.margins: root.margin
        columnSpacing: root.margin
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.space * 3
        uniformCellWidths: true

        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillHeight: !root.wide
            Layout.fillWidth: true
            Layout.topMargin: root.wide ? 0 : root.margin
            spacing: Theme.space

            Body {
                Layout.fillWidth: true
                color: Theme.onBrand
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Nomor antrean Anda")
            }
            Heading {
                Layout.fillHeight: !root.wide
                Layout.fillWidth: true
                Layout.minimumHeight: 200 * Theme.scale
                Layout.preferredHeight: 420 * Theme.scale
                color: Theme.onBrand
                font.pixelSize: Theme.number
                fontSizeMode: Text.Fit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 60
                objectName: "numberLabel"
                text: root.vm.number.label
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
            }
            Body {
                Layout.fillWidth: true
                color: Theme.onBrand2
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                objectName: "numberService"
                text: root.vm.number.service
            }
            Body {
                Layout.fillWidth: true
                color: Theme.accentOnBrand
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Anda akan kami layani sesuai giliran prioritas.")
                visible: root.vm.number.priority
            }
        }
        ColumnLayout {
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignBottom
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.space * (root.wide ? 2 : 3)

            NumberCard {
                Layout.fillWidth: true
                qrSize: (root.wide ? 224 : 288) * Theme.scale
                vm: root.vm.number
            }
            Banner {
                Layout.fillWidth: true
                iconName: root.vm.number.printing ? "printer" : ["info-circle", "ticket", "alert-triangle"][root.vm.number.paperTone]
                kind: root.vm.number.paperTone
                objectName: "paperMessage"
                text: root.vm.number.paperText
            }
            GridLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                columnSpacing: Theme.space * 2
                columns: root.wide ? 2 : 1
                rowSpacing: Theme.space * 2
                uniformCellWidths: true

                BigButton {
                    Layout.fillHeight: root.wide
                    Layout.fillWidth: true
                    focusPolicy: Qt.NoFocus
                    objectName: "doneButton"
                    onBrand: true
                    text: root.vm.number.seconds > 0 ? qsTr("Selesai (kembali dalam %1 detik)").arg(root.vm.number.seconds) : qsTr("Selesai")

                    onClicked: root.vm.number.finish()
                }
                BigButton {
                    Layout.fillWidth: true
                    focusPolicy: Qt.NoFocus
                    font.pixelSize: Theme.body
                    iconName: "hand-stop"
                    kind: BigButton.Quiet
                    objectName: "helpButton"
                    onBrand: true
                    text: qsTr("Minta bantuan petugas")

                    onClicked: root.vm.callHelp()
                }
            }
        }
    }
}
