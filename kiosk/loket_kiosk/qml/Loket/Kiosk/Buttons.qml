pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// Back and on: always at the same place, low, also above the keyboard.
Item {
    id: root

    required property bool upright
    required property KioskViewModel vm
    readonly property bool filling: ["identity", "problem", "assist", "training", "review", "status"].includes(root.vm.screen)
    readonly property var main: {
        if (root.vm.waits)
            return {
                name: "tryAgainButton",
                text: qsTr("Coba lagi"),
                icon: "refresh"
            };
        if (root.vm.screen === "status" && root.vm.status.mayReport)
            return {
                name: "reportOutButton",
                text: qsTr("Melapor keluar"),
                icon: "door-exit"
            };
        if (root.vm.screen === "status")
            return {
                name: "checkButton",
                text: qsTr("Lihat status"),
                icon: "search"
            };
        if (root.vm.screen === "review")
            return {
                name: "confirmButton",
                text: root.vm.review.complete ? qsTr("Ambil nomor") : qsTr("Lengkapi yang kurang"),
                icon: root.vm.review.complete ? "ticket" : "chevron-right"
            };
        return {
            name: "nextButton",
            text: root.vm.screen === "training" && root.vm.assist.trainsFirst ? qsTr("Selesai") : root.vm.fixing ? qsTr("Kembali ke pemeriksaan") : qsTr("Lanjut"),
            icon: "chevron-right"
        };
    }

    implicitHeight: root.filling ? _grid.implicitHeight + Theme.space * 2 : 0

    GridLayout {
        id: _grid

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space * 2
        anchors.left: parent.left
        anchors.right: parent.right
        columnSpacing: Theme.space * 2
        columns: root.upright ? 1 : 2
        layoutDirection: root.upright ? Qt.LeftToRight : Qt.RightToLeft
        rowSpacing: Theme.space * 2
        visible: root.filling

        BigButton {
            Layout.fillWidth: true
            busy: root.vm.busy
            focusPolicy: Qt.NoFocus
            objectName: root.main.name
            text: root.main.text
            trailingIcon: root.vm.busy ? "" : root.main.icon

            onClicked: {
                if (root.vm.screen === "status" && root.Window.activeFocusItem)
                    root.Window.activeFocusItem.focus = false;
                if (root.vm.waits)
                    root.vm.tryAgain();
                else
                    root.vm.advance();
            }
        }
        BigButton {
            Layout.fillWidth: root.upright
            Layout.preferredWidth: root.upright ? -1 : 300 * Theme.scale
            enabled: !root.vm.busy
            focusPolicy: Qt.NoFocus
            iconName: "chevron-left"
            kind: BigButton.Secondary
            objectName: "backButton"
            text: qsTr("Kembali")

            onClicked: root.vm.back()
        }
    }
}
