pragma ComponentBehavior: Bound

import QtQuick

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// Several lines of the form, with how much still fits; scrolls inside its frame.
Field {
    id: root

    required property string field
    required property FormViewModel vm
    readonly property bool wanted: root.vm.focus === root.field

    active: _input.activeFocus
    error: root.vm.faults[root.field] ?? ""
    label: root.vm.labels[root.field] ?? ""
    length: _input.length
    maximum: root.vm.limits[root.field] ?? 0
    objectName: root.field

    function take(): void {
        if (!root.wanted)
            return;
        _input.forceActiveFocus();
        _input.cursorPosition = _input.length;
    }

    Component.onCompleted: root.take()
    onWantedChanged: root.take()

    Flickable {
        id: _scroll

        anchors.fill: parent
        anchors.margins: Theme.space * 2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(_input.implicitHeight, height)
        contentWidth: width

        TextEdit {
            id: _input

            activeFocusOnTab: true
            color: Theme.ink
            font.family: Theme.bodyFamily
            font.pixelSize: Theme.body
            height: _scroll.contentHeight
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
            leftPadding: Theme.space
            objectName: root.field + "Field"
            readOnly: root.vm.busy
            rightPadding: Theme.space
            selectByMouse: false
            selectedTextColor: Theme.onBrand
            selectionColor: Theme.brand
            text: root.vm.texts[root.field] ?? ""
            textFormat: TextEdit.PlainText
            width: _scroll.width
            wrapMode: TextEdit.Wrap

            Accessible.name: root.label
            cursorDelegate: Cursor {
                input: _input
            }

            onCursorRectangleChanged: {
                if (cursorRectangle.y < _scroll.contentY)
                    _scroll.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > _scroll.contentY + _scroll.height)
                    _scroll.contentY = cursorRectangle.y + cursorRectangle.height - _scroll.height;
            }
            onTextChanged: if (text !== (root.vm.texts[root.field] ?? ""))
                root.vm.typeText(root.field, text)
        }
    }
}
