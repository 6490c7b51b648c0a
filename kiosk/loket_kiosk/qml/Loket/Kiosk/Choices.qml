pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// Chips of which one is chosen; which one, the state decides.
ColumnLayout {
    id: root

    required property string label
    required property var model
    required property string prefix

    signal picked(code: string)

    spacing: Theme.space

    Body {
        Layout.fillWidth: true
        font.bold: true
        text: root.label
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space * 1.5

        Repeater {
            model: root.model

            Chip {
                id: _chip

                required property bool chosen
                required property string code
                required property string name

                checked: _chip.chosen
                focusPolicy: Qt.NoFocus
                objectName: root.prefix + ":" + _chip.code
                text: _chip.name
                width: Math.min(implicitWidth, root.width)

                onClicked: {
                    root.picked(_chip.code);
                    _chip.checked = Qt.binding(() => _chip.chosen);
                }
            }
        }
    }
}
