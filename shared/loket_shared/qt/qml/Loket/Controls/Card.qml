import QtQuick

import Loket.Theme

// A sheet of surface on paper; `padding` keeps what lies on it off the edge.
Rectangle {
    id: root

    default property alias content: inner.data
    property real padding: Theme.space * 4

    border.color: Theme.line
    border.width: Math.max(1, Math.round(2 * Theme.scale))
    color: Theme.surface
    implicitHeight: inner.childrenRect.height + 2 * root.padding
    implicitWidth: inner.childrenRect.width + 2 * root.padding
    radius: Theme.radiusLarge

    Item {
        id: inner

        anchors.fill: parent
        anchors.margins: root.padding
    }
}
