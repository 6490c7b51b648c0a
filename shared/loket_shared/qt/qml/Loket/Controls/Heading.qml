import QtQuick

import Loket.Theme

// Headings and numbers. The weight of the variable font is its axis; font.weight alone changes nothing.
Text {
    id: root

    property int weight: 800

    color: Theme.ink
    elide: Text.ElideNone
    font.family: Theme.headingFamily
    font.pixelSize: Theme.title
    font.variableAxes: ({
            "wght": root.weight
        })
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.name: root.text
    Accessible.role: Accessible.Heading
}
