pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Kiosk.Python
import Loket.Theme

// For staff: the device PIN, and what it opens. Works without the database.
Page {
    id: root

    required property KioskViewModel vm
    readonly property PadViewModel pad: root.vm.pad

    hint: root.pad.opened ? qsTr("Layar penuh dapat ditinggalkan sekarang.") : root.pad.missing ? qsTr("Perangkat ini belum punya PIN. Atur dengan perintah: loket setup.") : qsTr("Masukkan PIN perangkat ini.")
    low: root.vm.low
    sign: root.wide ? "" : "lock"
    title: qsTr("Khusus petugas")

    Body {
        Layout.fillWidth: true
        color: Theme.bad
        font.bold: true
        objectName: "pinMessage"
        text: root.pad.waitSeconds > 0 ? qsTr("Terlalu sering salah. Coba lagi dalam %1 detik.").arg(root.pad.waitSeconds) : qsTr("PIN tidak cocok. Coba lagi.")
        visible: root.pad.waitSeconds > 0 || root.pad.wrong
    }
    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignHCenter
        objectName: "pinDigits"
        text: "•".repeat(root.pad.digits) || " "
        visible: !root.pad.opened && !root.pad.missing

        Accessible.name: qsTr("%1 angka").arg(root.pad.digits)
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        columnSpacing: Theme.space * 2
        columns: 3
        rowSpacing: Theme.space * 2
        uniformCellWidths: true
        visible: !root.pad.opened && !root.pad.missing

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "backspace", "0", "check"]

            BigButton {
                id: _key

                required property string modelData
                readonly property bool digit: _key.modelData.length === 1

                Layout.fillWidth: true
                Layout.preferredWidth: 220 * Theme.scale
                busy: _key.modelData === "check" && root.pad.checking
                enabled: !root.pad.checking && root.pad.waitSeconds === 0
                focusPolicy: Qt.NoFocus
                font.pixelSize: _key.digit ? Theme.title : Theme.body
                iconName: _key.digit ? "" : _key.modelData
                kind: _key.modelData === "check" ? BigButton.Primary : BigButton.Secondary
                objectName: "pin:" + _key.modelData
                text: _key.digit ? _key.modelData : _key.modelData === "check" ? qsTr("Masuk") : qsTr("Hapus")

                onClicked: _key.digit ? root.pad.pressDigit(_key.modelData) : _key.modelData === "check" ? root.pad.check() : root.pad.pressDelete()
            }
        }
    }
    BigButton {
        Layout.fillWidth: true
        focusPolicy: Qt.NoFocus
        iconName: "arrows-minimize"
        kind: BigButton.Secondary
        objectName: "leaveFullScreen"
        text: qsTr("Tinggalkan layar penuh")
        visible: root.pad.opened

        onClicked: root.pad.leave()
    }
    BigButton {
        Layout.fillWidth: true
        focusPolicy: Qt.NoFocus
        iconName: "power"
        kind: BigButton.Secondary
        objectName: "quitProgram"
        text: qsTr("Tutup program kiosk")
        visible: root.pad.opened

        onClicked: root.pad.quit()
    }
    BigButton {
        Layout.fillWidth: true
        focusPolicy: Qt.NoFocus
        iconName: "arrows-maximize"
        objectName: "resumeKiosk"
        text: qsTr("Kembali melayani pengunjung")

        onClicked: root.pad.resume()
    }
}
