import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// One answer of the form; a missing one says so beside its name, and what to do.
Rectangle {
    id: root

    required property string fault
    required property string field
    required property string label
    required property string value
    readonly property bool missing: root.fault !== ""

    signal fixed(field: string)

    border.color: root.missing ? Theme.bad : Theme.line
    border.width: Math.max(1, Math.round((root.missing ? 4 : 2) * Theme.scale))
    color: root.missing ? Theme.badSoft : Theme.surface
    implicitHeight: _row.implicitHeight + Theme.space * 2
    objectName: "row:" + root.field
    radius: Theme.radius

    RowLayout {
        id: _row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space * 3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space * 1.5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space * 2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space / 2

            Body {
                Layout.fillWidth: true
                font.pixelSize: Theme.caption
                quiet: !root.missing
                text: root.label
            }
            Body {
                Layout.fillWidth: true
                maximumLineCount: 6
                objectName: "value:" + root.field
                elide: Text.ElideRight
                text: root.value
                visible: !root.missing
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space * 1.5
                visible: root.missing

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.bad
                    name: "alert-triangle"
                    size: Theme.body * 1.1
                }
                Body {
                    Layout.fillWidth: true
                    color: Theme.bad
                    objectName: "missing:" + root.field
                    text: root.fault
                }
            }
        }
        BigButton {
            Layout.alignment: Qt.AlignVCenter
            focusPolicy: Qt.NoFocus
            font.pixelSize: Theme.body
            iconName: "pencil"
            kind: root.missing ? BigButton.Primary : BigButton.Quiet
            objectName: "fix:" + root.field
            text: root.missing ? qsTr("Lengkapi") : qsTr("Perbaiki")

            Accessible.name: text + ": " + root.label

            onClicked: root.fixed(root.field)
        }
    }
}
