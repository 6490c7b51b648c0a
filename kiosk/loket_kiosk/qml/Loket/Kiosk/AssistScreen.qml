pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// The bidding room: whether the provider was trained, what is to be done, and for the trainer's eyes tender and deadline.
Page {
    id: root

    readonly property bool unanswered: (root.vm.form.faults["trained"] ?? "") !== ""
    required property KioskViewModel vm

    onUnansweredChanged: if (root.unanswered)
        root.toTop()
    hint: qsTr("Agar trainer siap dan yang paling mendesak dilayani lebih dahulu.")
    low: root.vm.low
    title: qsTr("Pendampingan di ruang bidding")

    Choices {
        Layout.fillWidth: true
        error: root.vm.form.faults["trained"] ?? ""
        label: root.vm.form.labels["trained"] ?? ""
        model: root.vm.assist.trained
        prefix: "trained"

        onPicked: code => root.vm.assist.chooseTrained(code)
    }
    Choices {
        Layout.fillWidth: true
        label: root.vm.form.labels["need"] ?? ""
        model: root.vm.assist.needs
        prefix: "need"

        onPicked: code => root.vm.assist.chooseNeed(code)
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        spacing: Theme.space * 1.5

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.brand
            name: "shield-lock"
            size: Theme.caption * 1.4
        }
        Body {
            Layout.fillWidth: true
            font.pixelSize: Theme.caption
            objectName: "trainerOnly"
            quiet: true
            text: qsTr("Kode tender dan batas waktu hanya untuk trainer, tidak ditampilkan di layar ruang tunggu.")
        }
    }
    DeadlineRow {
        Layout.fillWidth: true
        roomy: root.wide && !Theme.largeText
        vm: root.vm
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space * 4
        columns: root.wide && !Theme.largeText ? 2 : 1
        rowSpacing: root.spacing
        uniformCellWidths: true

        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "bid_code"
            hints: Qt.ImhPreferNumbers
            vm: root.vm.form
        }
        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "reservation"
            hints: Qt.ImhPreferUppercase
            visible: root.vm.assist.reserved
            vm: root.vm.form
        }
    }
}
