import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// Priority, offered without asking for proof or a reason; one more press takes it back.
Rectangle {
    id: root

    required property bool asked

    signal pressedIt

    border.color: Theme.warn
    border.width: Math.max(1, Math.round((root.asked ? 4 : 2) * Theme.scale))
    color: Theme.warnSoft
    implicitHeight: _row.implicitHeight + Theme.space * 5
    radius: Theme.radiusLarge

    GridLayout {
        id: _row

        anchors.left: parent.left
        anchors.margins: Theme.space * 4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space * 3
        columns: root.width < 800 * Theme.scale ? 1 : 2
        rowSpacing: Theme.space

        Body {
            Layout.fillWidth: true
            objectName: "priorityText"
            text: root.asked ? qsTr("Permintaan dicatat. Anda akan kami layani sesuai giliran prioritas.") : qsTr("Lansia, penyandang disabilitas, ibu hamil, membawa anak kecil, atau korban bencana?")
        }
        BigButton {
            Layout.fillWidth: _row.columns === 1
            focusPolicy: Qt.NoFocus
            font.pixelSize: Theme.body
            iconName: root.asked ? "check" : "heart-handshake"
            kind: BigButton.Secondary
            objectName: "priorityButton"
            text: root.asked ? qsTr("Batalkan") : qsTr("Minta didahulukan")

            onClicked: root.pressedIt()
        }
    }
}
