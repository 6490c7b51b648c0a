import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Display.Python
import Loket.Theme

// Says that nothing can be heard, and what to do instead.
RowLayout {
    id: root

    required property BoardViewModel vm

    spacing: Theme.space * 2
    visible: root.vm.silence !== ""

    Icon {
        color: Theme.warn
        name: "volume-off"
        size: Theme.wallCaption * 1.2
    }
    Body {
        Layout.fillWidth: true
        color: Theme.warn
        font.pixelSize: Theme.wallCaption
        lineHeight: 1.05
        objectName: "audioSign"
        text: root.vm.silence
    }
}
