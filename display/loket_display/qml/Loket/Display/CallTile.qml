import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// One of the other current calls: it stands still.
Item {
    id: root

    required property string label
    required property string desk
    required property string room
    required property string name
    required property bool priority
    required property bool speaking
    readonly property string _second: [root.room, root.name].filter(part => part !== "").join(" · ")

    ColumnLayout {
        anchors.bottomMargin: Theme.space * 2
        anchors.fill: parent
        anchors.leftMargin: Theme.space * 2
        anchors.rightMargin: Theme.space * 2
        anchors.topMargin: Theme.space * 3
        spacing: Theme.space

        FitNumber {
            Layout.fillHeight: true
            Layout.fillWidth: true
            largest: Theme.wallTitle
            sign: "otherCall:" + root.label
            text: root.label
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            spacing: Theme.space

            Icon {
                color: Theme.ink2
                name: root.speaking ? "volume" : ""
                size: Theme.wallCaption
            }
            Icon {
                color: Theme.ink2
                name: root.priority ? "star" : ""
                size: Theme.wallCaption
            }
            Body {
                Layout.maximumWidth: root.width - Theme.space * 4 - (root.priority ? Theme.wallCaption * 1.3 : 0) - (root.speaking ? Theme.wallCaption * 1.3 : 0)
                elide: Text.ElideMiddle
                font.pixelSize: Theme.wallCaption
                lineHeight: 1
                objectName: "otherDesk:" + root.label
                quiet: true
                text: root.desk
                wrapMode: Text.NoWrap
            }
        }
        Body {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pixelSize: Theme.wallCaption
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            maximumLineCount: 1
            objectName: "otherRoom:" + root.label
            quiet: true
            text: root._second
            visible: text !== "" && root.height > Theme.space * 25
            wrapMode: Text.NoWrap
        }
    }
}
