import QtQuick

import Loket.Theme

// The letter on a key.
Text {
    id: root

    required property string label
    property color tone: Theme.ink

    color: root.tone
    font.family: Theme.bodyFamily
    font.pixelSize: 38 * Theme.scale
    fontSizeMode: Text.HorizontalFit
    horizontalAlignment: Text.AlignHCenter
    minimumPixelSize: 24 * Theme.scale
    text: root.label
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
