import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Loket.Theme

// One of several choices; the chosen one has a tick, so that colour is never the only sign.
T.AbstractButton {
    id: root

    checkable: true
    font.family: Theme.bodyFamily
    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    bottomPadding: Theme.space * 2
    leftPadding: Theme.space * 4
    rightPadding: Theme.space * 4
    topPadding: Theme.space * 2

    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.name: root.text
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        border.color: root.visualFocus ? Theme.accent : root.checked ? Theme.brand : Theme.border
        border.width: Math.max(1, Math.round((root.visualFocus ? 6 : 2) * Theme.scale))
        color: root.checked ? Theme.brand : root.down ? Theme.brandSoft : Theme.surface
        radius: Math.min(height / 2, Theme.target / 2)
    }
    contentItem: RowLayout {
        spacing: Theme.space * 1.5

        Icon {
            color: Theme.onBrand
            name: root.checked ? "check" : ""
            size: Theme.body
        }
        Body {
            Layout.fillWidth: true
            color: root.checked ? Theme.onBrand : Theme.ink
            font: root.font
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            text: root.text

            Accessible.ignored: true
        }
    }
}
