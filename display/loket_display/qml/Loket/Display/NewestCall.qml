import QtQuick
import QtQuick.Layouts

import Loket.Controls
import Loket.Display.Python
import Loket.Theme

// The newest call, alone in colour. It pulses three times, then stands still.
Rectangle {
    id: root

    required property BoardViewModel vm
    readonly property real _pulseTo: Math.max(1, Math.min(1.06, (root.width - Theme.space) / Math.max(1, number.signsWidth)))
    // On an upright screen a long number such as X1-007 needs nearly all of the width to keep its height.
    readonly property real _sideMargin: root.width < 1150 * Theme.scale ? Theme.space * (root._tight ? 0 : -3) : Theme.space * 2
    readonly property bool _tight: root.height < 620 * Theme.scale

    color: Theme.accent

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space * (root._tight ? 2 : 5)
        spacing: Theme.space * (root._tight ? 1 : 2)

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.space * 3

            Body {
                color: Theme.onAccent
                font.pixelSize: root._tight ? Theme.wallCaption : Theme.wallBody
                lineHeight: 1
                objectName: "calledHeading"
                text: qsTr("Nomor antrean")
            }
            NumberMark {
                color: Theme.onAccent
                icon: "star"
                objectName: "calledPriority"
                text: qsTr("Prioritas")
                visible: root.vm.priority
            }
        }
        FitNumber {
            id: number

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space * 2
            Layout.leftMargin: root._sideMargin
            Layout.rightMargin: root._sideMargin
            Layout.topMargin: Theme.space * 2
            color: Theme.onAccent
            largest: Theme.wallNumber * (Math.min(root.height / 800, root.width / 1150) > Theme.scale ? 1.25 : 1)
            sign: "calledNumber"
            text: root.vm.label
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            spacing: Theme.space * 4

            Icon {
                color: Theme.onAccent
                name: "arrow-right"
                size: Theme.wallTitle
            }
            Heading {
                Layout.maximumWidth: root.width - Theme.wallTitle - Theme.space * 14
                color: Theme.onAccent
                elide: Text.ElideMiddle
                font.pixelSize: root._tight ? Theme.wallTitle : Theme.wallHeading
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.wallBody
                objectName: "calledDesk"
                text: root.vm.desk
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
            }
        }
        Body {
            Layout.fillWidth: true
            color: Theme.onAccent
            elide: Text.ElideRight
            font.pixelSize: root._tight ? Theme.wallCaption : Theme.wallBody
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            minimumPixelSize: Theme.wallCaption
            objectName: "calledRoom"
            text: [root.vm.room, root.vm.name].filter(part => part !== "").join(" · ")
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
    }
    SequentialAnimation {
        id: pulse

        loops: 3
        objectName: "pulse"

        ScaleAnimator {
            duration: 400
            easing.type: Easing.InOutSine
            from: 1
            target: number
            to: root._pulseTo
        }
        ScaleAnimator {
            duration: 400
            easing.type: Easing.InOutSine
            from: root._pulseTo
            target: number
            to: 1
        }
    }
    Connections {
        function onPulsed(): void {
            pulse.restart();
        }

        target: root.vm
    }
}
