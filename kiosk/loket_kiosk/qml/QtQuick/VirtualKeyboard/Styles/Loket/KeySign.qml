import QtQuick
import QtQuick.VirtualKeyboard.Styles

import Loket.Controls
import Loket.Theme

// One key: a letter, a sign, or a word with its sign; pressed and lit keys are filled.
KeyPanel {
    id: root

    property bool lit: false
    property string sign: ""
    property string word: ""
    readonly property bool pressed: root.control !== null && root.control.pressed
    readonly property bool upper: root.control !== null && root.control.uppercased
    readonly property string letter: root.control === null || root.sign !== "" ? "" : root.upper ? root.control.displayText.toUpperCase() : root.control.displayText

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space / 2
        border.color: root.lit ? Theme.brand : Theme.border
        border.width: Math.max(1, (root.lit ? 4 : Theme.highContrast ? 2 : 0) * Theme.scale)
        color: root.pressed || root.lit ? Theme.brandSoft : Theme.surface
        objectName: "keyFace"
        radius: 14 * Theme.scale

        Row {
            anchors.centerIn: parent
            spacing: Theme.space
            width: Math.min(implicitWidth, parent.width - Theme.space)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                name: root.sign
                size: 40 * Theme.scale
            }
            KeyLabel {
                font.pixelSize: (root.word === "" ? 38 : 26) * Theme.scale
                label: root.word === "" ? root.letter : root.word
                lineHeight: 0.95
                visible: text !== ""
                width: Math.min(implicitWidth, root.width - (root.sign === "" ? 0 : 56 * Theme.scale) - Theme.space * 2)
                wrapMode: root.word === "" ? Text.NoWrap : Text.Wrap
            }
        }
    }
}
