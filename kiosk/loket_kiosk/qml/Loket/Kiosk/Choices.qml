pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// Chips of which one is chosen; which one, the state decides. What is wrong stands above them.
ColumnLayout {
    id: root

    property string error: ""
    required property string label
    required property var model
    required property string prefix

    signal picked(code: string)

    spacing: Theme.space

    Body {
        Layout.fillWidth: true
        font.bold: true
        text: root.label
        visible: text !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space * 1.5
        visible: root.error !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.bad
            name: "alert-triangle"
            size: Theme.body * 1.1
        }
        Body {
            Layout.fillWidth: true
            color: Theme.bad
            objectName: root.prefix + "Error"
            text: root.error

            Accessible.role: Accessible.AlertMessage
        }
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
