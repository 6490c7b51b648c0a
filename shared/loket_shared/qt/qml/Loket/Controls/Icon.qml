import QtQuick

import Loket.Theme

// A sign of the icon family, always beside a word; so it stays silent for readers of the screen.
Image {
    id: root

    required property string name
    property color color: Theme.ink
    property real size: Theme.body * 1.2

    fillMode: Image.PreserveAspectFit
    height: root.size
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.color.toString().slice(-6)
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    visible: root.name !== ""
    width: root.size

    Accessible.ignored: true
}
