pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// The office's name, its clock, and behind the round sign, held for two seconds, the staff's way out.
Rectangle {
    id: root

    required property bool brief
    required property bool upright
    required property KioskViewModel vm

    color: Theme.brand
    implicitHeight: _grid.implicitHeight + Theme.space * 8

    GridLayout {
        id: _grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.space * 4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space * 4
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.space * 2.5
        rowSpacing: Theme.space * 2

        Rectangle {
            Layout.column: 0
            Layout.preferredHeight: Theme.target
            Layout.preferredWidth: Theme.target
            Layout.row: root.upright ? 1 : 0
            color: Theme.onBrand
            objectName: "officeSign"
            radius: height / 2
            visible: root.vm.office !== ""

            Heading {
                anchors.centerIn: parent
                color: Theme.brand
                font.pixelSize: 42 * Theme.scale
                text: root.vm.office.charAt(0)

                Accessible.ignored: true
            }
            TapHandler {
                longPressThreshold: 2

                onLongPressed: root.vm.pad.open()
            }
        }
        ColumnLayout {
            Layout.column: root.upright ? 0 : 1
            Layout.columnSpan: root.upright ? 2 : 1
            Layout.fillWidth: true
            Layout.row: 0
            spacing: Theme.space / 2
            visible: !root.upright || !root.brief

            Heading {
                Layout.fillWidth: true
                color: Theme.onBrand
                font.pixelSize: root.upright ? 30 * Theme.scale : Theme.lead
                objectName: "officeName"
                text: root.vm.office
                weight: 700
            }
            Body {
                Layout.fillWidth: true
                color: Theme.onBrand2
                font.pixelSize: Theme.caption
                text: root.vm.subtitle
                visible: text !== "" && !root.upright
            }
        }
        ColumnLayout {
            readonly property int side: root.upright ? Text.AlignLeft : Text.AlignRight

            Layout.column: root.upright ? 1 : 2
            Layout.fillWidth: root.upright
            Layout.row: root.upright ? 1 : 0
            spacing: Theme.space / 2

            Heading {
                Layout.fillWidth: true
                color: Theme.onBrand
                font.pixelSize: Theme.title
                horizontalAlignment: parent.side
                text: root.vm.time
                weight: 700
                wrapMode: Text.NoWrap
            }
            Body {
                Layout.fillWidth: true
                color: Theme.onBrand2
                font.pixelSize: Theme.caption
                horizontalAlignment: parent.side
                text: root.vm.date
            }
        }
    }
}
