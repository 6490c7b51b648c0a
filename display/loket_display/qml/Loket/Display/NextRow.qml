pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// One service: its name, how long somebody waits who comes now, and the next numbers, as many as fit.
ColumnLayout {
    id: root

    required property string service
    required property string wait
    required property var numbers
    required property int waiting
    property bool compact: false
    property real size: Theme.wallBody

    spacing: Theme.space * (root.compact ? 0.5 : 1)

    GridLayout {
        columnSpacing: Theme.space * 3
        columns: root.compact || name.implicitWidth + wait.implicitWidth + columnSpacing <= root.width ? 2 : 1
        rowSpacing: 0

        Heading {
            id: name

            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pixelSize: Theme.wallCaption
            maximumLineCount: root.compact ? 1 : 2
            objectName: "nextService"
            text: root.service
            weight: 700
        }
        Body {
            id: wait

            Layout.alignment: Qt.AlignTop
            color: Theme.accent
            font.pixelSize: Theme.wallCaption
            lineHeight: 1
            objectName: "nextWait"
            text: root.wait
            visible: text !== ""
        }
    }
    Item {
        id: _line

        readonly property real _gap: Theme.space * 3
        readonly property real _room: root.width - Theme.wallCaption * 2.2
        // How many numbers fit beside the "+12", and how far they reach.
        readonly property var _fit: {
            let used = 0;
            for (let at = 0; at < _numbers.count; ++at) {
                const end = used + (_numbers.itemAt(at)?.implicitWidth ?? 0);
                if (end > (at === root.waiting - 1 ? root.width : _room))
                    return [at, used];
                used = end + _gap;
            }
            return [_numbers.count, used];
        }

        Layout.fillWidth: true
        implicitHeight: Math.max(_all.implicitHeight, root.size * 1.3)

        Row {
            id: _all

            spacing: _line._gap

            Repeater {
                id: _numbers

                model: root.numbers

                delegate: Row {
                    id: number

                    required property int index
                    required property var modelData

                    opacity: number.index < _line._fit[0] ? 1 : 0
                    spacing: Theme.space / 2

                    Heading {
                        font.pixelSize: root.size
                        objectName: "nextNumber:" + number.modelData.label
                        text: number.modelData.label
                        weight: 700
                        wrapMode: Text.NoWrap
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.ink2
                        name: number.modelData.returning ? "rotate-clockwise" : ""
                        size: root.size * 0.62
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.ink2
                        name: number.modelData.priority ? "star" : ""
                        size: root.size * 0.62
                    }
                }
            }
        }
        Body {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.wallCaption
            lineHeight: 1
            objectName: "nextMore"
            quiet: true
            text: root.waiting === 0 ? qsTr("Tidak ada antrean") : qsTr("+%1").arg(root.waiting - _line._fit[0])
            visible: root.waiting === 0 || root.waiting > _line._fit[0]
            wrapMode: Text.NoWrap
            x: _line._fit[1]
        }
    }
}
