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
    readonly property bool filling: ["identity", "problem", "review", "status"].includes(root.vm.screen)

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
            objectName: ({
                    "review": "confirmButton",
                    "status": "checkButton"
                })[root.vm.screen] ?? "nextButton"
            text: ({
                    "review": root.vm.review.complete ? qsTr("Sudah benar, ambil nomor") : qsTr("Lengkapi yang kurang"),
                    "status": qsTr("Lihat status")
                })[root.vm.screen] ?? (root.vm.fixing ? qsTr("Kembali ke pemeriksaan") : qsTr("Lanjut"))
            trailingIcon: root.vm.busy ? "" : root.vm.screen === "review" && root.vm.review.complete ? "ticket" : "chevron-right"

            onClicked: {
                if (root.vm.screen === "status" && root.Window.activeFocusItem)
                    root.Window.activeFocusItem.focus = false;
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
