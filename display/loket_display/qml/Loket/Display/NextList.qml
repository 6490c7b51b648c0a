pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Display.Python
import Loket.Theme

// Who is next, service by service, and what the small signs mean.
ColumnLayout {
    id: root

    required property BoardViewModel vm
    property bool compact: false
    property int most: 99
    property real size: Theme.wallBody
    readonly property int rows: _rows.count

    spacing: Theme.space * (root.compact ? 1.5 : 3)

    Body {
        font.pixelSize: Theme.wallCaption
        lineHeight: 1
        objectName: "nextHeading"
        quiet: true
        text: qsTr("Berikutnya")
        visible: root.rows > 0
    }
    Repeater {
        id: _rows

        model: root.vm.next

        delegate: NextRow {
            required property int index

            Layout.fillWidth: true
            compact: root.compact
            size: root.compact ? Theme.wallCaption * 1.2 : root.size
            visible: index < root.most
        }
    }
    Body {
        font.pixelSize: Theme.wallCaption
        lineHeight: 1
        objectName: "moreServices"
        quiet: true
        text: qsTr("+%1 layanan lain").arg(root.rows - root.most)
        visible: root.rows > root.most
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space * 4
        visible: root.vm.anyReturning || root.vm.anyPriority

        NumberMark {
            icon: "rotate-clockwise"
            objectName: "legendReturning"
            text: qsTr("dipanggil kembali")
            visible: root.vm.anyReturning
        }
        NumberMark {
            icon: "star"
            objectName: "legendPriority"
            text: qsTr("prioritas")
            visible: root.vm.anyPriority
        }
    }
}
