pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// Who was not trained yet hears of the next trainings and decides: training first, or assistance with a reason.
Page {
    id: root

    required property KioskViewModel vm

    hint: qsTr("Dengan pelatihan, unggah penawaran lebih lancar dan dapat dikerjakan sendiri.")
    low: root.vm.low
    title: qsTr("Kami sarankan ikut pelatihan dahulu")

    Body {
        Layout.fillWidth: true
        font.bold: true
        text: root.vm.assist.told > 0 ? qsTr("Pelatihan berikutnya. Sentuh yang Anda minati:") : qsTr("Jadwal pelatihan berikutnya belum ada.")
    }
    Repeater {
        model: root.vm.assist.trainings

        TrainingCard {
            Layout.fillWidth: true

            onPicked: code => root.vm.assist.wantTraining(code)
        }
    }
    Chip {
        checked: root.vm.assist.interested
        focusPolicy: Qt.NoFocus
        objectName: "interested"
        text: qsTr("Saya berminat, kabari saya")
        visible: root.vm.assist.told === 0

        onClicked: {
            root.vm.assist.wantTraining("");
            checked = Qt.binding(() => root.vm.assist.interested);
        }
    }
    Choices {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space * 2
        error: root.vm.form.faults["goes_on"] ?? ""
        label: root.vm.form.labels["goes_on"] ?? ""
        model: root.vm.assist.decisions
        prefix: "decide"

        onPicked: code => root.vm.assist.decide(code)
    }
    Choices {
        Layout.fillWidth: true
        error: root.vm.assist.ownReason ? "" : root.vm.form.faults["reason"] ?? ""
        label: root.vm.form.labels["reason"] ?? ""
        model: root.vm.assist.whys
        prefix: "why"
        visible: root.vm.assist.goesOn

        onPicked: code => root.vm.assist.chooseWhy(code)
    }
    KioskField {
        Layout.fillWidth: true
        field: "reason"
        visible: root.vm.assist.goesOn && root.vm.assist.ownReason
        vm: root.vm.form
    }
}
