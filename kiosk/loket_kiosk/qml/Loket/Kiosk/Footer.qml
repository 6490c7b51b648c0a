pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// An officer's help, and how the visitor reads best; on every screen at the same low place.
GridLayout {
    id: root

    required property bool upright
    required property KioskViewModel vm

    columnSpacing: Theme.space * 1.5
    columns: root.upright ? 2 : 5
    rowSpacing: Theme.space * 1.5
    uniformCellWidths: true

    BigButton {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        focusPolicy: Qt.NoFocus
        font.pixelSize: Theme.body
        iconName: "hand-stop"
        kind: BigButton.Secondary
        objectName: "helpButton"
        text: qsTr("Minta bantuan petugas")
        visible: root.vm.screen !== "help"

        onClicked: root.vm.callHelp()
    }
    LookButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        on: root.vm.language === "id"
        iconName: "language"
        objectName: "languageId"
        text: "Bahasa Indonesia"

        onClicked: root.vm.speak("id")
    }
    LookButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        on: root.vm.language === "en"
        iconName: "language"
        objectName: "languageEn"
        text: "English"

        onClicked: root.vm.speak("en")
    }
    LookButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        on: root.vm.large
        iconName: "text-size"
        objectName: "largeText"
        text: qsTr("Perbesar tulisan")

        onClicked: root.vm.enlarge()
    }
    LookButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        on: root.vm.contrast
        iconName: "contrast"
        objectName: "contrast"
        text: qsTr("Kontras tinggi")

        onClicked: root.vm.sharpen()
    }
    LookButton {
        Layout.columnSpan: root.upright ? 2 : 1
        Layout.fillHeight: true
        Layout.fillWidth: true
        on: root.vm.low
        iconName: "wheelchair"
        objectName: "lowPosition"
        text: qsTr("Posisi rendah (kursi roda)")

        onClicked: root.vm.lower()
    }
}
