import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Display.Python
import Loket.Theme

// What stands in the large place while nobody is called: a greeting or the office's hours, with its pictures above.
Rectangle {
    id: root

    required property BoardViewModel vm
    readonly property bool pictured: root.vm.slides.length > 0 && !root.vm.starting

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space * 6
        spacing: Theme.space * 3

        Item {
            Layout.fillHeight: true
            visible: !root.pictured
        }
        Slides {
            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: root.pictured
            vm: root.vm
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.ink2
            name: root.vm.starting ? "hourglass" : root.vm.closed ? "clock" : "speakerphone"
            size: Theme.wallTitle
            visible: !root.pictured
        }
        Heading {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pixelSize: root.pictured ? Theme.wallBody : Theme.wallTitle
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            objectName: "quietTitle"
            text: root.vm.title
        }
        Body {
            Layout.fillWidth: true
            font.pixelSize: root.pictured ? Theme.wallCaption : Theme.wallBody
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
            objectName: "quietText"
            quiet: true
            text: root.vm.text
            visible: text !== ""
        }
        Item {
            Layout.fillHeight: true
            visible: !root.pictured
        }
    }
}
