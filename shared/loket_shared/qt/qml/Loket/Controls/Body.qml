import QtQuick

import Loket.Theme

// Running text; `quiet` for what is said beside the point.
Text {
    id: root

    property bool quiet: false

    color: root.quiet ? Theme.ink2 : Theme.ink
    font.family: Theme.bodyFamily
    font.pixelSize: Theme.body
    lineHeight: 1.2
    topPadding: (root.lineHeight - 1) * root.font.pixelSize / 2
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
}
