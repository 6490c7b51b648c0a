import QtQuick
import QtQuick.Layouts

import Loket.Display.Python
import Loket.Theme

// The usual television: calls on the left two thirds, who is next beside them.
ColumnLayout {
    id: root

    required property BoardViewModel vm

    spacing: 0

    RowLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

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
                Layout.fillWidth: true
                vm: root.vm
            }
        }
        Item {
            id: side

            readonly property real _free: sign.y - clock.implicitHeight - 290 * Theme.scale

            Layout.fillHeight: true
            Layout.preferredWidth: Math.round(root.width * 0.332)
            clip: true

            ColumnLayout {
                anchors.bottom: sign.top
                anchors.bottomMargin: Theme.space * 3
                anchors.left: parent.left
                anchors.leftMargin: Theme.space * 5
                anchors.right: parent.right
                anchors.rightMargin: Theme.space * 5
                anchors.top: parent.top
                anchors.topMargin: Theme.space * 4
                spacing: Theme.space * 3

                ClockBlock {
                    id: clock

                    Layout.fillWidth: true
                    vm: root.vm
                    withOffice: next.rows <= 3
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.max(1, Math.round(2 * Theme.scale))
                    color: Theme.line
                    visible: next.rows > 0
                }
                NextList {
                    id: next

                    Layout.fillWidth: true
                    compact: side._free < rows * 150 * Theme.scale
                    most: Math.max(1, Math.floor(side._free / (112 * Theme.scale)))
                    size: Theme.wallBody * 0.85
                    vm: root.vm
                }
                Slides {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    opacity: height < 160 * Theme.scale ? 0 : root.vm.speaking ? 0.2 : 1
                    visible: root.vm.calling && root.vm.slides.length > 0
                    vm: root.vm
                }
                Item {
                    Layout.fillHeight: true
                    visible: !root.vm.calling || root.vm.slides.length === 0
                }
            }
            AudioSign {
                id: sign

                anchors.bottom: parent.bottom
                anchors.bottomMargin: visible ? Theme.space * 3 : 0
                anchors.left: parent.left
                anchors.leftMargin: Theme.space * 5
                anchors.right: parent.right
                anchors.rightMargin: Theme.space * 5
                height: visible ? implicitHeight : 0
                vm: root.vm
            }
        }
    }
    Bands {
        Layout.fillHeight: false
        Layout.fillWidth: true
        vm: root.vm
    }
    RunningText {
        Layout.fillWidth: true
        text: root.vm.running
    }
}
