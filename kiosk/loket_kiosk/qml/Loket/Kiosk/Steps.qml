pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// How far the visitor has come: the present step named in bold and in the accent, done ones in the brand's colour.
Item {
    id: root

    required property bool upright
    required property KioskViewModel vm
    readonly property list<string> asked: [...(root.vm.asksIdentity ? [qsTr("Identitas")] : []), ...(root.vm.usesForm ? [qsTr("Masalah")] : []), ...(root.vm.asksAssist ? [qsTr("Pendampingan")] : [])]
    readonly property list<string> names: [qsTr("Tujuan"), ...root.asked, qsTr("Periksa"), qsTr("Nomor")]
    readonly property int place: root.vm.place

    implicitHeight: root.upright ? _short.y + _short.height + Theme.space * 2 : _grid.implicitHeight + Theme.space * 8

    Accessible.name: qsTr("Langkah %1 dari %2: %3").arg(root.place + 1).arg(root.names.length).arg(root.names[root.place])
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        visible: !root.upright
    }
    GridLayout {
        id: _grid

        anchors.left: parent.left
        anchors.margins: Theme.space * 4
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Theme.space * 1.5
        columns: root.names.length
        uniformCellWidths: true

        Repeater {
            model: root.names

            ColumnLayout {
                id: _step

                required property int index
                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.space

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 12 * Theme.scale
                    border.color: Theme.border
                    border.width: _step.index > root.place ? 1 : 0
                    color: _step.index === root.place ? Theme.accent : _step.index < root.place ? Theme.brand : Theme.surface
                    radius: height / 2
                }
                Body {
                    Layout.fillWidth: true
                    font.bold: _step.index === root.place
                    font.pixelSize: Theme.caption
                    horizontalAlignment: Text.AlignHCenter
                    quiet: _step.index !== root.place
                    text: _step.modelData
                    visible: !root.upright

                    Accessible.ignored: true
                }
            }
        }
    }
    Column {
        id: _short

        anchors.left: _grid.left
        anchors.right: _grid.right
        anchors.top: _grid.bottom
        anchors.topMargin: Theme.space * 2
        visible: root.upright

        Body {
            font.pixelSize: Theme.caption
            quiet: true
            text: qsTr("Langkah %1 dari %2").arg(root.place + 1).arg(root.names.length)
            width: parent.width

            Accessible.ignored: true
        }
        Body {
            font.bold: true
            text: root.names[root.place] ?? ""
            width: parent.width

            Accessible.ignored: true
        }
    }
}
