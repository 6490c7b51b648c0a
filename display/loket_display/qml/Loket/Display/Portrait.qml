import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Display.Python
import Loket.Theme

// A television hung upright: the clock above, calls in the middle, who is next below.
ColumnLayout {
    id: root

    required property BoardViewModel vm
    // What is left below the calls after the newest one has its due.
    readonly property real _free: root.height - header.height - others.height - bands.height - running.height - (sign.visible ? sign.height : 0) - 790 * Theme.scale

    spacing: 0

    RowLayout {
        id: header

        Layout.bottomMargin: Theme.space * 3
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space * 5
        Layout.rightMargin: Theme.space * 5
        Layout.topMargin: Theme.space * 3
        spacing: Theme.space * 4
        visible: !root.vm.starting

        Body {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pixelSize: Theme.wallCaption
            lineHeight: 1.05
            maximumLineCount: 3
            objectName: "office"
            quiet: true
            text: root.vm.office
        }
        ClockBlock {
            Layout.fillWidth: false
            toTheRight: true
            vm: root.vm
            withOffice: false
        }
    }
    NewestCall {
        Layout.fillHeight: true
        Layout.fillWidth: true
        visible: root.vm.calling
        vm: root.vm
    }
    QuietPanel {
        Layout.fillHeight: true
        Layout.fillWidth: true
        visible: !root.vm.calling
        vm: root.vm
    }
    OtherCalls {
        id: others

        Layout.fillWidth: true
        mostColumns: 3
        vm: root.vm
    }
    ColumnLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        Layout.margins: Theme.space * 5
        spacing: Theme.space * 3

        NextList {
            id: next

            Layout.fillWidth: true
            compact: root.vm.crowded || root._free < rows * 150 * Theme.scale
            most: Math.max(1, Math.floor(root._free / (112 * Theme.scale)))
            vm: root.vm
        }
        Slides {
            readonly property real _room: root._free - next.implicitHeight

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(_room, 420 * Theme.scale)
            visible: root.vm.calling && root.vm.slides.length > 0 && _room > 180 * Theme.scale
            vm: root.vm
        }
        AudioSign {
            id: sign

            Layout.fillWidth: true
            vm: root.vm
        }
    }
    Bands {
        id: bands

        Layout.fillHeight: false
        Layout.fillWidth: true
        vm: root.vm
    }
    RunningText {
        id: running

        Layout.fillWidth: true
        text: root.vm.running
    }
}
