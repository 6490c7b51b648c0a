import QtQuick

import Loket.Controls
import Loket.Theme

// What a screen asks for, and in a sentence why.
Column {
    id: root

    property alias hint: _hint.text
    property string sign: ""
    property real size: Theme.heading
    property alias text: _text.text

    spacing: Theme.space

    Rectangle {
        color: Theme.brandSoft
        height: 152 * Theme.scale
        radius: height / 2
        visible: root.sign !== ""
        width: height

        Icon {
            anchors.centerIn: parent
            color: Theme.brand
            name: root.sign
            size: 80 * Theme.scale
        }
    }

    Heading {
        id: _text

        font.pixelSize: root.size
        objectName: "title"
        weight: 700
        width: parent.width
    }
    Body {
        id: _hint

        font.pixelSize: Theme.lead
        objectName: "hint"
        quiet: true
        visible: text !== ""
        width: parent.width
    }
}
