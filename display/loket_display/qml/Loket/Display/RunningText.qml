import QtQuick

import Loket.Controls
import Loket.Theme

// The office's messages. They stand still while all of them fit, and pass slowly when they do not.
Rectangle {
    id: root

    required property string text
    readonly property bool moving: _first.implicitWidth > root.width - 2 * root._margin
    readonly property real _gap: Theme.wallCaption * 4
    readonly property real _margin: Theme.space * 5
    readonly property real _speed: 90 * Theme.scale

    clip: true
    color: Theme.brand
    implicitHeight: 84 * Theme.scale
    visible: root.text !== ""

    Row {
        id: _line

        anchors.verticalCenter: parent.verticalCenter
        spacing: root._gap
        x: root._margin

        Body {
            id: _first

            color: Theme.onBrand
            font.pixelSize: Theme.wallCaption
            lineHeight: 1
            objectName: "runningText"
            text: root.text
            wrapMode: Text.NoWrap
        }
        Body {
            color: Theme.onBrand
            font.pixelSize: Theme.wallCaption
            lineHeight: 1
            text: root.text
            visible: root.moving
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
    XAnimator {
        duration: Math.max(1, 1000 * (_first.implicitWidth + root._gap) / root._speed)
        from: root._margin
        loops: Animation.Infinite
        running: root.moving && root.visible
        target: _line
        to: root._margin - _first.implicitWidth - root._gap
    }
}
