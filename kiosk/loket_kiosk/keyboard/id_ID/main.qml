pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Letters, as on Indonesian typewriters and telephones; accents by a long press.
KeyboardLayout {
    id: root

    readonly property var accents: ({
            "a": "aàáâãäå",
            "c": "cç",
            "e": "eéèêë",
            "i": "iíìîï",
            "n": "nñ",
            "o": "oóòôõö",
            "u": "uúùûü",
            "y": "yýÿ"
        })

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Repeater {
            model: "qwertyuiop".split("")

            Key {
                required property string modelData

                alternativeKeys: root.accents[modelData] ?? ""
                text: modelData
            }
        }
    }
    KeyboardRow {
        FillerKey {
            weight: 50
        }
        Repeater {
            model: "asdfghjkl".split("")

            Key {
                required property string modelData

                alternativeKeys: root.accents[modelData] ?? ""
                text: modelData
            }
        }
        FillerKey {
            weight: 50
        }
    }
    KeyboardRow {
        ShiftKey {
            displayText: "Shift"
            weight: 150
        }
        Repeater {
            model: "zxcvbnm".split("")

            Key {
                required property string modelData

                alternativeKeys: root.accents[modelData] ?? ""
                text: modelData
            }
        }
        BackspaceKey {
            weight: 150
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "123"
            weight: 130
        }
        Key {
            key: Qt.Key_Comma
            text: ","
        }
        SpaceKey {
            weight: 310
        }
        Key {
            alternativeKeys: ".?!"
            key: Qt.Key_Period
            text: "."
        }
        EnterKey {
            weight: 120
        }
        HideKeyboardKey {
            visible: true
            weight: 240
        }
    }
}
