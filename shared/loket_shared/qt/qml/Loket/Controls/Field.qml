import QtQuick
import QtQuick.Layouts

import Loket.Theme

// What surrounds an input: its name, its edge, how much fits, and beside it what is wrong and what to do.
// The input is given as the only child and fills the frame; `active` and `error` draw the edge.
Item {
    id: root

    property bool active: false
    default property alias content: frame.data
    property string error: ""
    property string hint: ""
    required property string label
    property int length: 0
    property int maximum: 0
    property real frameHeight: Theme.target
    readonly property bool wrong: root.error !== ""

    implicitHeight: column.implicitHeight
    implicitWidth: Theme.target * 6

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space * 2

            Body {
                Layout.fillWidth: true
                font.bold: true
                text: root.label
            }
            Body {
                font.pixelSize: Theme.caption
                quiet: true
                text: qsTr("%L1 / %L2").arg(root.length).arg(root.maximum)
                visible: root.maximum > 0

                Accessible.name: qsTr("%L1 dari %L2 huruf").arg(root.length).arg(root.maximum)
            }
        }
        Body {
            Layout.fillWidth: true
            font.pixelSize: Theme.caption
            quiet: true
            text: root.hint
            visible: root.hint !== ""
        }
        Rectangle {
            id: frame

            Layout.fillWidth: true
            Layout.preferredHeight: root.frameHeight
            border.color: root.wrong ? Theme.bad : root.active ? Theme.brand : Theme.border
            border.width: Math.max(1, Math.round((root.active || root.wrong ? 4 : 2) * Theme.scale))
            color: Theme.surface
            radius: Theme.radius
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space * 1.5
            visible: root.wrong

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space / 2
                color: Theme.bad
                name: "alert-triangle"
                size: Theme.body * 1.1
            }
            Body {
                Layout.fillWidth: true
                color: Theme.bad
                objectName: root.objectName === "" ? "" : root.objectName + "Error"
                text: root.error

                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
