pragma ComponentBehavior: Bound

import QtQuick

import Loket.Controls
import Loket.Display.Python
import Loket.Theme

// All other current calls in a grid of equal places, newest first.
Rectangle {
    id: root

    required property BoardViewModel vm
    property int mostColumns: 4
    readonly property int count: _tiles.count + (root.vm.hidden > 0 ? 1 : 0)
    readonly property int rows: Math.ceil(root.count / root.mostColumns)
    readonly property int columns: root.rows > 0 ? Math.ceil(root.count / root.rows) : 1
    readonly property real rowHeight: (root.rows > 2 ? 132 : root.rows > 1 ? 154 : 250) * Theme.scale
    readonly property real _hairline: Math.max(1, Math.round(2 * Theme.scale))

    color: Theme.surface
    implicitHeight: root.rows * root.rowHeight
    visible: root.rows > 0

    Repeater {
        id: _tiles

        model: root.vm.others

        delegate: CallTile {
            id: tile

            required property int index
            readonly property int _row: Math.floor(tile.index / root.columns)
            readonly property int _column: tile.index % root.columns

            height: root.rowHeight
            width: root.width / root.columns
            x: tile._column * tile.width
            y: tile._row * root.rowHeight

            Rectangle {
                color: Theme.line
                height: parent.height
                visible: tile._column > 0
                width: root._hairline
            }
            Rectangle {
                color: Theme.line
                height: root._hairline
                visible: tile._row > 0
                width: parent.width
            }
        }
    }
    Body {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        font.pixelSize: Theme.wallCaption
        height: root.rowHeight
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        objectName: "moreCalls"
        padding: Theme.space * 2
        quiet: true
        text: qsTr("+%1 panggilan lain").arg(root.vm.hidden)
        verticalAlignment: Text.AlignVCenter
        visible: root.vm.hidden > 0
        width: root.width / root.columns
    }
}
