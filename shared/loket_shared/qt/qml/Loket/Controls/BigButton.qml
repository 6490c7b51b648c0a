import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Loket.Theme

// A touch target with a word on it, perhaps a second line and signs; `busy` keeps a second touch out.
T.AbstractButton {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet
    }

    property bool busy: false
    property string iconName: ""
    property int kind: BigButton.Primary
    property bool onBrand: false
    property string subText: ""
    property string trailingIcon: ""
    readonly property color fill: {
        if (root.kind === BigButton.Quiet)
            return root.down ? Theme.brandSoft : "transparent";
        if (root.kind === BigButton.Secondary || root.onBrand)
            return root.down ? Theme.brandSoft : Theme.surface;
        return root.down ? Qt.darker(Theme.brand, 1.15) : Theme.brand;
    }
    readonly property color foreground: {
        if (root.kind === BigButton.Quiet && root.onBrand)
            return root.down ? Theme.brand : Theme.onBrand;
        return root.kind === BigButton.Primary && !root.onBrand ? Theme.onBrand : Theme.brand;
    }

    enabled: !root.busy
    opacity: root.enabled || root.busy ? 1 : 0.45
    font.family: Theme.bodyFamily
    font.bold: true
    font.pixelSize: Theme.lead
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    bottomPadding: Theme.space * 2
    leftPadding: Theme.space * 4
    rightPadding: Theme.space * 4
    topPadding: Theme.space * 2

    Accessible.description: root.subText
    Accessible.name: root.text
    Accessible.role: Accessible.Button

    background: Rectangle {
        border.color: root.visualFocus ? Theme.accent : root.foreground
        border.width: root.visualFocus ? Math.round(6 * Theme.scale) : root.kind === BigButton.Secondary ? Math.max(2, Math.round(3 * Theme.scale)) : 0
        color: root.fill
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space * 2
            width: root.subText === "" ? Math.min(implicitWidth, parent.width) : parent.width

            Icon {
                color: root.foreground
                name: root.busy ? "loader-2" : root.iconName
                size: root.font.pixelSize * 1.2

                RotationAnimation on rotation {
                    duration: 1000
                    from: 0
                    loops: Animation.Infinite
                    running: root.busy && root.visible
                    to: 360
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space / 2

                Body {
                    Layout.fillWidth: true
                    color: root.foreground
                    font: root.font
                    lineHeight: 1
                    text: root.text

                    Accessible.ignored: true
                }
                Body {
                    Layout.fillWidth: true
                    color: root.foreground
                    font.pixelSize: Theme.caption
                    lineHeight: 1
                    text: root.subText
                    visible: root.subText !== ""

                    Accessible.ignored: true
                }
            }
            Icon {
                color: root.foreground
                name: root.trailingIcon
                size: root.font.pixelSize * 1.2
            }
        }
    }
}
