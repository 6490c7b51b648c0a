import QtQuick

import Loket.Controls
import Loket.Theme

// A number as large as its place allows, set by the height of its signs instead of the taller line of the typeface.
Item {
    id: root

    property color color: Theme.ink
    property real largest: Theme.wallNumber
    required property string sign
    required property string text
    readonly property real signsWidth: _measured.tightBoundingRect.width * root.fitted / _measured.font.pixelSize
    readonly property real fitted: Math.max(1, Math.floor(Math.min(root.largest, _measured.font.pixelSize * Math.min(root.width / Math.max(1, _measured.tightBoundingRect.width), root.height / Math.max(1, _measured.tightBoundingRect.height)))))

    implicitHeight: _measured.tightBoundingRect.height * root.largest / _measured.font.pixelSize

    TextMetrics {
        id: _measured

        font.family: Theme.headingFamily
        font.pixelSize: 200
        font.variableAxes: _shown.font.variableAxes
        text: root.text
    }
    Heading {
        id: _shown

        readonly property real _grown: root.fitted / _measured.font.pixelSize

        anchors.horizontalCenter: parent.horizontalCenter
        color: root.color
        font.pixelSize: root.fitted
        objectName: root.sign
        text: root.text
        wrapMode: Text.NoWrap
        y: root.height / 2 - baselineOffset - (_measured.tightBoundingRect.y + _measured.tightBoundingRect.height / 2) * _grown
    }
}
