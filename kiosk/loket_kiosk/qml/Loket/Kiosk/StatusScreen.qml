pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// Where a number stands: scanned or typed in, number and state only.
Page {
    id: root

    required property KioskViewModel vm

    hint: qsTr("Arahkan QR pada tiket ke pemindai, atau ketik nomor tiket atau nomor formulir.")
    low: root.vm.low
    title: qsTr("Cek status")

    Field {
        id: _field

        Layout.fillWidth: true
        active: _input.activeFocus
        error: root.vm.status.unknown ? qsTr("Nomor ini tidak kami temukan. Periksa lagi tulisannya, atau tanyakan kepada petugas.") : ""
        hint: qsTr("Contoh: A027 atau FK-2026-000413")
        label: qsTr("Nomor tiket atau nomor formulir")
        objectName: "status"

        TextInput {
            id: _input

            activeFocusOnTab: true
            anchors.fill: parent
            anchors.leftMargin: Theme.space * 3
            anchors.rightMargin: Theme.space * 3
            clip: true
            color: Theme.ink
            font.capitalization: Font.AllUppercase
            font.family: Theme.bodyFamily
            font.pixelSize: Theme.lead
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
            maximumLength: root.vm.status.limit
            objectName: "statusField"
            selectByMouse: false
            text: root.vm.status.typed
            verticalAlignment: TextInput.AlignVCenter

            Accessible.name: _field.label
            EnterKeyAction.actionId: EnterKeyAction.Search
            cursorDelegate: Cursor {
                input: _input
            }

            onAccepted: root.vm.advance()
            onTextEdited: root.vm.status.typeReference(text)
        }
    }
    Card {
        Layout.fillWidth: true
        objectName: "statusCardShown"
        visible: root.vm.status.label !== ""

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space * 2

            Heading {
                Layout.fillWidth: true
                color: Theme.brand
                font.pixelSize: 120 * Theme.scale
                fontSizeMode: Text.HorizontalFit
                objectName: "statusLabel"
                text: root.vm.status.label
            }
            Body {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.lead
                objectName: "statusText"
                text: root.vm.status.text
            }
            Body {
                Layout.fillWidth: true
                quiet: true
                text: qsTr("Nomor formulir %1").arg(root.vm.status.formLabel)
                visible: root.vm.status.formLabel !== ""
            }
            Body {
                Layout.fillWidth: true
                objectName: "answerText"
                text: root.vm.status.answer
                visible: text !== ""
            }
        }
    }
}
