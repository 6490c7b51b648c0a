import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits and signs, among them those of e-mail addresses and paths.
KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    KeyboardRow {
        Repeater {
            model: "1234567890".split("")

            Key {
                required property string modelData

                text: modelData
            }
        }
    }
    KeyboardRow {
        Repeater {
            model: "@/-_:;()&%".split("")

            Key {
                required property string modelData

                text: modelData
            }
        }
    }
    KeyboardRow {
        Repeater {
            model: "+=*#\"'?!".split("")

            Key {
                required property string modelData

                text: modelData
            }
        }
        BackspaceKey {
            weight: 200
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "ABC"
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
