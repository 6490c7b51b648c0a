pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles

import Loket.Kiosk
import Loket.Theme

// How the on-screen keyboard looks: light keys with room between them, in the theme's colours and letters.
KeyboardStyle {
    id: root

    readonly property real gap: Theme.space

    alternateKeysListItemHeight: 104 * Theme.scale
    alternateKeysListItemWidth: 96 * Theme.scale
    keyboardDesignHeight: KeyboardShape.height
    keyboardDesignWidth: KeyboardShape.width
    keyboardRelativeBottomMargin: root.gap / KeyboardShape.height
    keyboardRelativeLeftMargin: root.gap * 1.5 / KeyboardShape.width
    keyboardRelativeRightMargin: root.gap * 1.5 / KeyboardShape.width
    keyboardRelativeTopMargin: root.gap / KeyboardShape.height

    alternateKeysListBackground: Rectangle {
        border.color: Theme.brand
        border.width: 2 * Theme.scale
        color: Theme.surface
        radius: Theme.radius
    }
    alternateKeysListDelegate: Item {
        id: _accent

        required property string text

        height: root.alternateKeysListItemHeight
        width: root.alternateKeysListItemWidth

        KeyLabel {
            anchors.fill: parent
            label: _accent.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.brandSoft
        radius: Theme.radius
    }
    backspaceKeyPanel: KeySign {
        sign: "backspace"
    }
    characterPreviewDelegate: Item {
        id: _preview

        property string text

        Rectangle {
            anchors.fill: parent
            border.color: Theme.brand
            border.width: 2 * Theme.scale
            color: Theme.surface
            radius: Theme.radius

            KeyLabel {
                anchors.fill: parent
                label: _preview.text
            }
        }
    }
    characterPreviewMargin: 2 * root.gap
    enterKeyPanel: KeySign {
        sign: "corner-down-left"
    }
    hideKeyPanel: KeySign {
        sign: "keyboard-hide"
        word: qsTr("Tutup papan ketik")
    }
    keyPanel: KeySign {
    }
    keyboardBackground: Rectangle {
        color: Theme.highContrast ? Theme.paper : Theme.line

        Rectangle {
            color: Theme.border
            height: 2 * Theme.scale
            width: parent.width
        }
    }
    languageKeyPanel: KeySign {
    }
    modeKeyPanel: KeySign {
    }
    popupListBackground: Rectangle {
        color: Theme.surface
    }
    popupListDelegate: SelectionListItem {
    }
    selectionListBackground: Item {
    }
    selectionListDelegate: SelectionListItem {
    }
    selectionListHeight: 0
    shiftKeyPanel: KeySign {
        lit: InputContext.capsLockActive || InputContext.shiftActive
        sign: InputContext.capsLockActive ? "arrow-big-up-lines" : "arrow-big-up"
    }
    spaceKeyPanel: KeySign {
        word: qsTr("Spasi")
    }
    symbolKeyPanel: KeySign {
    }
}
