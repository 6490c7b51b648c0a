import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// Who is here: what guest book and form need, then what may stay empty.
Page {
    id: root

    required property KioskViewModel vm
    readonly property int columns: root.wide && !Theme.largeText ? 2 : 1

    hint: qsTr("Untuk buku tamu dan formulir. Empat isian pertama diperlukan.")
    low: root.vm.low
    title: qsTr("Perkenalkan diri Anda")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space * 1.5
        visible: root.vm.form.privacy !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.brand
            name: "shield-lock"
            size: Theme.caption * 1.4
        }
        Body {
            Layout.fillWidth: true
            font.pixelSize: Theme.caption
            objectName: "privacy"
            quiet: true
            text: root.vm.form.privacy
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space * 4
        columns: root.columns
        rowSpacing: root.spacing
        uniformCellWidths: true

        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "name"
            vm: root.vm.form
        }
        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "organisation"
            vm: root.vm.form
        }
        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "address"
            vm: root.vm.form
        }
        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "phone"
            hints: Qt.ImhDialableCharactersOnly
            vm: root.vm.form
        }
        KioskField {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            field: "email"
            hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            vm: root.vm.form
        }
        Companions {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            vm: root.vm.form
        }
        Choices {
            Layout.columnSpan: root.columns
            Layout.fillWidth: true
            label: root.vm.form.labels["spse_role"] ?? ""
            model: root.vm.form.roles
            prefix: "role"

            onPicked: code => root.vm.form.chooseRole(code)
        }
    }
}
