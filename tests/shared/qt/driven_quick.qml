import QtQuick
import QtQuick.Controls.Basic
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Loket.Controls
import Loket.Theme

Window {
    id: root

    property string said: ""

    objectName: "mainWindow"
    width: 1080
    height: 1400
    visible: true

    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["id_ID", "en_GB"];
        VirtualKeyboardSettings.locale = "id_ID";
    }

    Binding {
        target: Theme
        property: "scale"
        value: root.width / 1080
    }
    Column {
        spacing: 8

        TextField {
            objectName: "nameField"
            width: 800
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        }
        Row {
            spacing: 8

            Repeater {
                model: ["Akun", "Unggah"]

                Chip {
                    required property string modelData

                    objectName: "chip:" + modelData
                    text: modelData
                }
            }
        }
        BigButton {
            objectName: "openButton"
            text: "Buka"

            onClicked: popup.open()
        }
        BigButton {
            objectName: "busyButton"
            text: "Tunggu"
            busy: true
        }
        Loader {
            id: later

            objectName: "later"
        }
        ListView {
            objectName: "list"
            width: 800
            height: 200
            clip: true
            model: 40
            cacheBuffer: 10000
            delegate: BigButton {
                required property int index

                objectName: "row:" + index
                text: "Baris " + index

                onClicked: {
                    root.said = text;
                    timer.start();
                }
            }
        }
        Text {
            objectName: "saidText"
            text: root.said
        }
    }
    Timer {
        id: timer

        interval: 150

        onTriggered: later.sourceComponent = lateComponent
    }
    Component {
        id: lateComponent

        Text {
            objectName: "lateText"
            text: "terlambat"
            color: Theme.bad
        }
    }
    Popup {
        id: popup

        modal: true
        x: 100
        y: 300

        BigButton {
            objectName: "insideButton"
            text: "Di dalam"

            onClicked: {
                root.said = "di dalam";
                popup.close();
            }
        }
    }
    InputPanel {
        objectName: "panel"
        z: 99
        width: parent.width
        y: active ? parent.height - height : parent.height
    }
}
