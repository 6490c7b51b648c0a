import QtQuick

import Loket.Theme

// A thick mark where the next letter comes; it stands still.
Rectangle {
    required property Item input

    color: Theme.brand
    visible: input.activeFocus
    width: Math.max(2, 4 * Theme.scale)
}
