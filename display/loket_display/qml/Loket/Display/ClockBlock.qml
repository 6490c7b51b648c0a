import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Display.Python
import Loket.Theme

// The office, its time and its date.
ColumnLayout {
    id: root

    required property BoardViewModel vm
    property bool toTheRight: false
    property bool withOffice: true

    spacing: Theme.space

    Body {
        Layout.fillWidth: true
        elide: Text.ElideRight
        font.pixelSize: Theme.wallCaption
        lineHeight: 1.05
        maximumLineCount: 2
        objectName: "office"
        quiet: true
        text: root.vm.office
        visible: root.withOffice && text !== ""
    }
    Heading {
        Layout.alignment: root.toTheRight ? Qt.AlignRight : Qt.AlignLeft
        font.pixelSize: Theme.wallTitle
        objectName: "clock"
        text: root.vm.time
        visible: text !== ""
    }
    Body {
        Layout.fillWidth: true
        font.pixelSize: Theme.wallCaption
        horizontalAlignment: root.toTheRight ? Text.AlignRight : Text.AlignLeft
        lineHeight: 1
        objectName: "date"
        quiet: true
        text: root.vm.date
        visible: text !== ""
    }
}
