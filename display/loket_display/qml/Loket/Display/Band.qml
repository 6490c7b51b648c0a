import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// One sentence across the wall that everybody should know now.
Rectangle {
    id: root

    required property string icon
    required property string text
    required property string sign
    property int most: 2
    property color tone: Theme.warn

    color: Theme.warnSoft
    implicitHeight: line.implicitHeight + Theme.space * 3
    visible: root.text !== ""

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Math.max(1, Math.round(2 * Theme.scale))
    }
    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Theme.space * 5
        anchors.right: parent.right
        anchors.rightMargin: Theme.space * 5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space * 2

        Icon {
            color: root.tone
            name: root.icon
            size: Theme.wallCaption * 1.2
        }
        Body {
            Layout.fillWidth: true
            color: root.tone
            elide: Text.ElideRight
            font.pixelSize: Theme.wallCaption
            lineHeight: 1.05
            maximumLineCount: root.most
            objectName: root.sign
            text: root.text
        }
    }
}
