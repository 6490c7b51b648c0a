pragma ComponentBehavior: Bound

import QtQuick

import Loket.Kiosk.Python

// Whose office this is and what time it is; for a visitor under way the steps instead.
Item {
    id: root

    required property KioskViewModel vm
    required property bool wide
    readonly property bool steps: root.vm.place > 0

    implicitHeight: root.steps ? _steps.implicitHeight : _office.implicitHeight

    OfficeHeader {
        id: _office

        brief: root.vm.screen === "status"
        upright: root.wide
        visible: !root.steps
        vm: root.vm
        width: parent.width
    }
    Steps {
        id: _steps

        upright: root.wide
        visible: root.steps
        vm: root.vm
        width: parent.width
    }
}
