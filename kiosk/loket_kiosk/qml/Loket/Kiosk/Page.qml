pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Theme

// A screen's sheet: what it is about, then its content, scrolling when it must and always showing the field in use.
// In the low position the title stays up and everything that can be touched moves down within reach.
Item {
    id: root

    default property alias content: _content.data
    property string hint: ""
    property bool low: false
    readonly property real inset: root.low ? Math.max(0, Math.min(root.height * 0.34, root.height - 420 * Theme.scale)) : 0
    property real margin: Theme.space * 6
    property string sign: ""
    property real spacing: Theme.space * 3
    readonly property bool tight: _scroll.height < 480 * Theme.scale
    required property string title
    property real titleSize: Theme.heading
    required property bool wide

    function reveal(): void {
        let field = root.Window.activeFocusItem;
        while (field && !(field instanceof Field))
            field = field.parent;
        if (!field || !field.visible)
            return;
        const top = field.mapToItem(_sheet, 0, 0).y - Theme.space * 2;
        const bottom = top + field.height + Theme.space * 4;
        if (top < _scroll.contentY || bottom - top > _scroll.height)
            _scroll.contentY = Math.max(0, top);
        else if (bottom > _scroll.contentY + _scroll.height)
            _scroll.contentY = bottom - _scroll.height;
    }

    function toTop(): void {
        _scroll.contentY = 0;
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            Qt.callLater(root.reveal);
        }

        target: root.Window.window
    }
    Flickable {
        id: _scroll

        anchors.bottom: _more.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.inset
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: _sheet.height
        contentWidth: width
        objectName: "scroll"

        onContentHeightChanged: Qt.callLater(root.reveal)
        onHeightChanged: Qt.callLater(root.reveal)

        Item {
            id: _sheet

            height: _content.implicitHeight + _content.y + root.margin
            width: _scroll.width

            Title {
                id: _title

                hint: root.hint
                sign: root.sign
                size: root.titleSize
                text: root.title
                visible: !root.low
                width: parent.width - 2 * root.margin
                x: root.margin
                y: root.margin
            }
            ColumnLayout {
                id: _content

                spacing: root.spacing
                width: parent.width - 2 * root.margin
                x: root.margin
                y: root.low ? Theme.space : _title.y + _title.height + Theme.space * 3
            }
        }
    }
    Title {
        anchors.bottom: _scroll.top
        anchors.bottomMargin: Theme.space * 2
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        hint: root.hint
        text: root.title
        visible: root.low && root.inset > implicitHeight
    }
    Item {
        id: _more

        readonly property bool needed: _scroll.contentHeight - _scroll.contentY - _scroll.height > Theme.space * 4

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: _scroll.contentHeight > parent.height - root.inset ? _row.implicitHeight + Theme.space * 2 : 0

        Row {
            id: _row

            anchors.centerIn: parent
            opacity: _more.needed ? 1 : 0
            spacing: Theme.space
            visible: parent.height > 0

            Icon {
                color: Theme.brand
                name: "arrow-down"
                size: Theme.caption * 1.2
            }
            Body {
                color: Theme.brand
                font.pixelSize: Theme.caption
                text: qsTr("Geser untuk melihat lanjutannya")
            }
        }
    }
}
