import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Loket.Controls
import Loket.Theme

// A small switch of the footer: sign above word; what is on has a thicker edge, a fill and a tick.
T.AbstractButton {
    id: root

    required property string iconName
    property bool on: false

    bottomPadding: Theme.space * 1.5
    focusPolicy: Qt.NoFocus
    font.family: Theme.bodyFamily
    font.pixelSize: Theme.caption
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.space * 1.5

    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.name: root.text
    Accessible.role: Accessible.Button

    background: Rectangle {
        border.color: root.on ? Theme.brand : Theme.border
        border.width: Math.round((root.on ? 4 : 2) * Theme.scale)
        color: root.on || root.down ? Theme.brandSoft : Theme.surface
        radius: Theme.radius
    }
    contentItem: ColumnLayout {
        spacing: Theme.space / 2

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.brand
            name: root.on ? "check" : root.iconName
            size: 36 * Theme.scale
        }
        Body {
            Layout.fillHeight: true
            Layout.fillWidth: true
            font.bold: root.on
            font.pixelSize: root.font.pixelSize
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: root.text
            verticalAlignment: Text.AlignVCenter

            Accessible.ignored: true
        }
    }
}
