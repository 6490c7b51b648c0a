import QtQuick
import QtQuick.Layouts

import Loket.Display.Python
import Loket.Theme

// What is unusual now: old data, the office's hours, a fault of this very screen.
ColumnLayout {
    id: root

    required property BoardViewModel vm

    spacing: 0
    visible: root.vm.stale !== "" || root.vm.disturbance !== "" || root.vm.notice !== "" || root.vm.fault !== ""

    Band {
        Layout.fillWidth: true
        icon: "plug-connected-x"
        sign: "staleBand"
        text: root.vm.stale
    }
    Band {
        Layout.fillWidth: true
        icon: "barrier-block"
        most: root.width > 1200 * Theme.scale ? 2 : 4
        sign: "disturbanceBand"
        text: root.vm.disturbance
        tone: Theme.ink
    }
    Band {
        Layout.fillWidth: true
        icon: "info-circle"
        sign: "noticeBand"
        text: root.vm.notice
        tone: Theme.ink
    }
    Band {
        Layout.fillWidth: true
        icon: "alert-triangle"
        sign: "faultBand"
        text: root.vm.fault
    }
}
