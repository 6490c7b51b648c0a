import QtQuick
import QtQuick.Layouts

import Loket.Theme

// Something the reader should know: what happened, what it means, what to do. Buttons may stand at its end.
Rectangle {
    id: root

    enum Kind {
        Info,
        Ok,
        Warn,
        Bad
    }

    default property alias actions: row.data
    property string iconName: ["info-circle", "circle-check", "alert-triangle", "alert-circle"][root.kind]
    property int kind: Banner.Info
    required property string text
    readonly property color tone: [Theme.brand, Theme.ok, Theme.warn, Theme.bad][root.kind]

    border.color: root.tone
    border.width: Math.max(1, Math.round(2 * Theme.scale))
    color: [Theme.brandSoft, Theme.okSoft, Theme.warnSoft, Theme.badSoft][root.kind]
    implicitHeight: row.implicitHeight + Theme.space * 6
    implicitWidth: row.implicitWidth + Theme.space * 8
    radius: Theme.radius

    Accessible.name: root.text
    Accessible.role: Accessible.AlertMessage

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space * 4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space * 4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space * 3

        Icon {
            Layout.alignment: Qt.AlignVCenter
            color: root.tone
            name: root.iconName
            size: Theme.title
        }
        Body {
            Layout.fillWidth: true
            text: root.text

            Accessible.ignored: true
        }
    }
}
