import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings


// The on-screen keyboard, in our own layouts and look; it takes its height from its place, not from its own proportions.
Item {
    id: root

    readonly property bool shown: _panel.active

    visible: root.shown

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "Loket";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../../../keyboard");
        VirtualKeyboardSettings.activeLocales = ["id_ID"];
        VirtualKeyboardSettings.locale = "id_ID";
    }

    Binding {
        property: "height"
        target: KeyboardShape
        value: root.height
    }
    Binding {
        property: "width"
        target: KeyboardShape
        value: root.width
    }
    InputPanel {
        id: _panel

        objectName: "keyboardPanel"
        width: root.width
    }
}
