import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// A small sign with its word.
RowLayout {
    id: root

    property color color: Theme.ink2
    required property string icon
    property real size: Theme.wallCaption
    required property string text

    spacing: Theme.space

    Icon {
        color: root.color
        name: root.icon
        size: root.size
    }
    Body {
        color: root.color
        font.pixelSize: root.size
        lineHeight: 1
        text: root.text
    }
}
