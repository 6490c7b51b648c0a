pragma ComponentBehavior: Bound

import QtQuick

import Loket.Kiosk.Python
import Loket.Theme

// Where everything stands. Upright: header, screen, buttons, footer, keyboard. Wide: the screen and its keyboard left,
// all that must stay within reach in a rail at the right.
Item {
    id: root

    required property KioskViewModel vm
    readonly property bool alone: root.vm.screen === "number"
    readonly property bool filling: ["identity", "problem", "assist", "training", "review", "status"].includes(root.vm.screen)
    readonly property real gap: Theme.space * 2
    readonly property real margin: Theme.space * 4
    readonly property real railWidth: root.wide && !root.alone ? 464 * Theme.scale : 0
    readonly property real typing: _keyboard.shown ? _keyboard.height : 0
    readonly property bool wide: root.width > root.height

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.surface
        visible: root.wide && !root.alone
        width: root.railWidth

        Rectangle {
            color: Theme.line
            height: parent.height
            width: 2 * Theme.scale
        }
    }
    Header {
        id: _header

        vm: root.vm
        visible: !root.alone
        wide: root.wide
        width: root.wide ? root.railWidth : root.width
        x: root.width - width
    }
    Stage {
        id: _stage

        height: (root.wide ? root.height - root.typing : root.alone ? root.height : _buttons.y - root.gap) - y
        vm: root.vm
        wide: root.wide
        width: root.width - root.railWidth
        y: _away.y + (_away.visible ? _away.height + root.margin : -root.margin)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: _buttons.top
        anchors.topMargin: -root.gap
        color: Theme.surface
        visible: !root.wide && !root.alone

        Rectangle {
            color: Theme.line
            height: 2 * Theme.scale
            width: parent.width
        }
    }
    Buttons {
        id: _buttons

        upright: root.wide
        visible: !root.alone
        vm: root.vm
        width: _footer.width
        x: _footer.x
        y: _footer.y - height
    }
    Footer {
        id: _footer

        upright: root.wide
        visible: !root.alone
        vm: root.vm
        width: (root.wide ? root.railWidth : root.width) - 2 * root.margin
        x: root.width - width - root.margin
        y: root.height - height - (root.wide ? root.margin : root.typing + root.margin)
    }
    AwayBanner {
        id: _away

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: _stage.right
        anchors.rightMargin: root.margin
        vm: root.vm
        y: (root.wide || root.alone ? 0 : _header.height) + root.margin
    }
    Keyboard {
        id: _keyboard

        height: 432 * Theme.scale
        width: root.width - root.railWidth
        y: shown ? root.height - height : root.height
    }
    StillHere {
        anchors.fill: parent
        vm: root.vm
    }
    Item {
        readonly property string name: root.vm.screen

        objectName: "screen"
    }
}
