pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// One line of the form. It holds nothing itself: what is typed goes to the state, and what the state keeps is shown.
Field {
    id: root

    required property string field
    property int hints: Qt.ImhNone
    required property FormViewModel vm
    readonly property bool wanted: root.vm.focus === root.field

    active: _input.activeFocus
    error: root.vm.faults[root.field] ?? ""
    label: root.vm.labels[root.field] ?? ""
    objectName: root.field

    function take(): void {
        if (!root.wanted)
            return;
        _input.forceActiveFocus();
        _input.cursorPosition = _input.length;
    }

    Component.onCompleted: {
        _input.cursorPosition = 0;
        root.take();
    }
    onWantedChanged: root.take()

    TextInput {
        id: _input

        activeFocusOnTab: true
        anchors.fill: parent
        anchors.leftMargin: Theme.space * 3
        anchors.rightMargin: Theme.space * 3
        clip: true
        color: Theme.ink
        font.family: Theme.bodyFamily
        font.pixelSize: Theme.lead
        inputMethodHints: root.hints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: (root.vm.limits[root.field] ?? 0) + 1
        objectName: root.field + "Field"
        readOnly: root.vm.busy
        selectByMouse: false
        selectedTextColor: Theme.onBrand
        selectionColor: Theme.brand
        text: root.vm.texts[root.field] ?? ""
        verticalAlignment: TextInput.AlignVCenter

        Accessible.name: root.label
        EnterKeyAction.actionId: EnterKeyAction.Next
        cursorDelegate: Cursor {
            input: _input
        }

        onAccepted: {
            const next = _input.nextItemInFocusChain();
            if (next && next.mapToItem(null, 0, 0).y + next.mapToItem(null, 0, 0).x > _input.mapToItem(null, 0, 0).y + _input.mapToItem(null, 0, 0).x)
                next.forceActiveFocus();
            else
                _input.focus = false;
        }
        onActiveFocusChanged: {
            if (activeFocus)
                return;
            cursorPosition = 0;
            root.vm.leaveField(root.field);
        }
        onTextEdited: root.vm.typeText(root.field, text)
    }
}
