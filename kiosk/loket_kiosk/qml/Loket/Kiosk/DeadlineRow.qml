pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// When the tender closes: a day and a time at one touch each, any other typed; below it how that was understood.
ColumnLayout {
    id: root

    required property bool roomy
    required property KioskViewModel vm

    spacing: Theme.space * 2

    Choices {
        Layout.fillWidth: true
        label: root.vm.form.labels["deadline"] ?? ""
        model: root.vm.assist.days
        prefix: "day"

        onPicked: code => root.vm.assist.chooseDay(code)
    }
    KioskField {
        Layout.fillWidth: true
        field: "date"
        hint: qsTr("Contoh: 25-11-2026")
        hints: Qt.ImhDialableCharactersOnly
        visible: root.vm.assist.otherDay
        vm: root.vm.form
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space * 4
        columns: root.roomy ? 2 : 1
        rowSpacing: Theme.space * 2
        visible: root.vm.assist.dayKnown

        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.roomy
            Layout.preferredWidth: 480 * Theme.scale
            field: "time"
            hint: qsTr("Contoh: 14.00, atau pilih salah satu")
            hints: Qt.ImhDialableCharactersOnly
            vm: root.vm.form
        }
        Choices {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.topMargin: root.roomy ? Theme.space * 11 : 0
            label: ""
            model: root.vm.assist.times
            prefix: "time"

            onPicked: code => root.vm.assist.chooseTime(code)
        }
    }
    Banner {
        Layout.fillWidth: true
        iconName: "clock"
        objectName: "deadlineText"
        text: root.vm.assist.deadline
        visible: text !== "" && (root.vm.form.faults["time"] ?? "") === ""
    }
}
