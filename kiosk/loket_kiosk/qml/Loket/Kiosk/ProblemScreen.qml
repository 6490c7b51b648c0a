import QtQuick
import QtQuick.Layouts

import Loket.Kiosk.Python
import Loket.Theme

// What brought the visitor here: the text is what counts, the rest helps the officer to prepare.
Page {
    id: root

    required property KioskViewModel vm

    hint: qsTr("Petugas membaca ini sebelum memanggil Anda. Makin jelas, makin cepat selesai.")
    low: root.vm.low
    title: qsTr("Ceritakan masalah Anda")

    Choices {
        Layout.fillWidth: true
        label: root.vm.form.labels["group_id"] ?? ""
        model: root.vm.form.groups
        prefix: "group"

        onPicked: code => root.vm.form.chooseGroup(code)
    }
    KioskArea {
        Layout.fillWidth: true
        field: "text"
        frameHeight: (root.tight ? 140 : 232) * Theme.scale
        vm: root.vm.form
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space * 4
        columns: root.wide ? 2 : 1
        rowSpacing: root.spacing

        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "tender_code"
            hints: Qt.ImhPreferNumbers
            vm: root.vm.form
        }
        Choices {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            label: root.vm.form.labels["kind"] ?? ""
            model: root.vm.form.kinds
            prefix: "kind"

            onPicked: code => root.vm.form.chooseKind(code)
        }
    }
}
