import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Digits for telephone numbers, with the signs people write in them.
KeyboardLayout {
    inputMethod: PlainInputMethod {
    }
    inputMode: InputEngine.InputMode.Dialable
    keyWeight: 100

    KeyboardRow {
        Repeater {
            model: ["1", "2", "3", "("]

            Key {
                required property string modelData

                text: modelData
            }
        }
        BackspaceKey {
            weight: 160
        }
    }
    KeyboardRow {
        Repeater {
            model: ["4", "5", "6", ")"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        Key {
            displayText: "-"
            text: "-"
            weight: 160
        }
    }
    KeyboardRow {
        Repeater {
            model: ["7", "8", "9", "/"]

            Key {
                required property string modelData

                text: modelData
            }
        }
        EnterKey {
            weight: 160
        }
    }
    KeyboardRow {
        Key {
            text: "+"
        }
        Key {
            text: "0"
        }
        SpaceKey {
            weight: 200
        }
        HideKeyboardKey {
            visible: true
            weight: 160
        }
    }
}
