import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Loket.Controls
import Loket.Theme

// One of the next trainings: what, when and where; a touch says "I would come", another takes it back.
T.AbstractButton {
    id: root

    required property bool chosen
    required property string code
    required property string place
    required property string title
    required property string when

    signal picked(code: string)

    focusPolicy: Qt.NoFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    objectName: "training:" + root.code
    bottomPadding: Theme.space * 2.5
    leftPadding: Theme.space * 4
    rightPadding: Theme.space * 3
    topPadding: Theme.space * 2.5

    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.description: root.when + ". " + root.place
    Accessible.name: root.title
    Accessible.role: Accessible.CheckBox

    background: Rectangle {
        border.color: root.chosen ? Theme.brand : Theme.border
        border.width: Math.max(1, Math.round((root.chosen ? 4 : 2) * Theme.scale))
        color: root.chosen || root.down ? Theme.brandSoft : Theme.surface
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.space * 3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space / 2

            Heading {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                text: root.title
                weight: 700

                Accessible.ignored: true
            }
            Body {
                Layout.fillWidth: true
                text: root.when

                Accessible.ignored: true
            }
            Body {
                Layout.fillWidth: true
                font.pixelSize: Theme.caption
                quiet: true
                text: root.place
                visible: text !== ""

                Accessible.ignored: true
            }
        }
        Icon {
            color: Theme.brand
            name: root.chosen ? "square-check" : "square"
            size: Theme.title
        }
        Body {
            Layout.maximumWidth: 200 * Theme.scale
            color: Theme.brand
            font.bold: true
            text: qsTr("Saya berminat")

            Accessible.ignored: true
        }
    }

    onClicked: root.picked(root.code)
}
