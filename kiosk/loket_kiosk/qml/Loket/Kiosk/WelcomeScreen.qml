pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// The first screen: what the visitor came for, how long it takes, and help without shame.
Page {
    id: root

    required property KioskViewModel vm
    readonly property int columns: root.wide ? 2 : 1
    readonly property bool roomy: _services.count < 3 && !(root.wide && root.told)
    readonly property bool told: _takenOver.visible || _ended.visible || _pause.visible || _disturbance.visible || _kept.visible

    hint: qsTr("Apa keperluan Anda hari ini?")
    low: root.vm.low
    spacing: Theme.space * 4
    title: qsTr("Selamat datang.")
    titleSize: root.wide ? Theme.heading : Theme.display

    Banner {
        id: _takenOver

        Layout.fillWidth: true
        objectName: "takenOver"
        text: qsTr("Isian tadi sudah dilanjutkan petugas di meja. Silakan menuju meja petugas.")
        visible: root.vm.welcome.takenOver
    }
    Banner {
        id: _ended

        Layout.fillWidth: true
        kind: Banner.Warn
        objectName: "serviceEnded"
        text: qsTr("Layanan yang Anda pilih baru saja ditutup. Silakan pilih keperluan lain, atau tanyakan kepada petugas.")
        visible: root.vm.welcome.serviceEnded
    }
    Banner {
        id: _pause

        Layout.fillWidth: true
        iconName: "coffee"
        objectName: "pause"
        text: root.vm.welcome.pause
        visible: text !== ""
    }
    Banner {
        id: _disturbance

        Layout.fillWidth: true
        iconName: "barrier-block"
        objectName: "disturbance"
        text: root.vm.welcome.disturbance
        visible: text !== ""
    }
    Banner {
        id: _kept

        Layout.fillWidth: true
        iconName: "eraser"
        kind: Banner.Warn
        objectName: "kept"
        text: qsTr("Isian Anda masih tersimpan di layar ini.")
        visible: root.vm.welcome.kept

        BigButton {
            focusPolicy: Qt.NoFocus
            font.pixelSize: Theme.body
            kind: BigButton.Secondary
            objectName: "forgetButton"
            text: qsTr("Hapus isian")

            onClicked: root.vm.welcome.forget()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space * (root.wide && !root.roomy ? 2 : 3)
        columns: root.columns
        rowSpacing: root.wide ? columnSpacing : Theme.space * 4
        uniformCellWidths: true

        Repeater {
            id: _services

            model: root.vm.welcome.cards

            ServiceCard {
                required property int index
                required property string series

                Layout.columnSpan: root.roomy ? root.columns : 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                main: index === 0
                objectName: "service:" + series
                sign: series

                onClicked: root.vm.welcome.chooseService(series)
            }
        }
        ServiceCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            hint: qsTr("Pindai QR pada tiket atau masukkan nomor formulir")
            objectName: "statusCard"
            queue: ""
            sign: "?"
            title: qsTr("Cek status")

            onClicked: root.vm.welcome.openStatus()
        }
        PriorityCard {
            Layout.columnSpan: root.roomy || _services.count % 2 === 0 ? 1 : root.columns
            Layout.fillHeight: true
            Layout.fillWidth: true
            asked: root.vm.welcome.priority

            onPressedIt: root.vm.welcome.askPriority()
        }
    }
}
