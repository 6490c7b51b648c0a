import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Loket.Controls
import Loket.Theme

// A service: its letter, its name, what it is for, how many wait and how long it may take.
T.AbstractButton {
    id: root

    required property string hint
    property bool main: false
    required property string queue
    required property string sign
    required property string title
    readonly property color foreground: root.main ? Theme.onBrand : Theme.ink

    focusPolicy: Qt.NoFocus
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space * 4

    Accessible.description: root.hint + ". " + root.queue
    Accessible.name: root.title
    Accessible.role: Accessible.Button

    background: Rectangle {
        border.color: root.main ? Theme.brand : Theme.border
        border.width: Math.max(1, Math.round(2 * Theme.scale))
        color: root.main ? (root.down ? Qt.darker(Theme.brand, 1.15) : Theme.brand) : (root.down ? Theme.brandSoft : Theme.surface)
        radius: Theme.radiusLarge
    }
    contentItem: RowLayout {
        spacing: Theme.space * 3

        Rectangle {
            Layout.preferredHeight: 112 * Theme.scale
            Layout.preferredWidth: 112 * Theme.scale
            border.color: root.main ? Theme.onBrand : Theme.brand
            border.width: Math.round(2 * Theme.scale)
            color: root.main ? "transparent" : Theme.brandSoft
            radius: Theme.radius

            Heading {
                anchors.fill: parent
                color: root.main ? Theme.onBrand : Theme.brand
                font.pixelSize: 60 * Theme.scale
                fontSizeMode: Text.Fit
                horizontalAlignment: Text.AlignHCenter
                text: root.sign
                verticalAlignment: Text.AlignVCenter
                weight: 600

                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space / 2

            Heading {
                Layout.fillWidth: true
                color: root.foreground
                font.pixelSize: Theme.title
                text: root.title
                weight: 700

                Accessible.ignored: true
            }
            Body {
                Layout.fillWidth: true
                color: root.main ? Theme.onBrand2 : Theme.ink2
                text: root.hint
                visible: text !== ""

                Accessible.ignored: true
            }
            Body {
                Layout.fillWidth: true
                color: root.main ? Theme.accentOnBrand : Theme.ok
                font.bold: true
                text: root.queue
                visible: text !== ""

                Accessible.ignored: true
            }
        }
        Icon {
            color: root.main ? Theme.onBrand : Theme.brand
            name: "chevron-right"
            size: Theme.title
        }
    }
}
