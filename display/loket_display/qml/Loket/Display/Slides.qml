pragma ComponentBehavior: Bound

import QtQuick

import Loket.Display.Python
import Loket.Theme

// The office's pictures, one after another. They duck while a call is announced; a picture that cannot be read is passed over.
Item {
    id: root

    required property BoardViewModel vm
    readonly property list<string> slides: root.vm.slides
    property int _at: -1
    property int _failures: 0
    property Slide _shown: one

    function _load(): void {
        root._at = root.slides.length > 0 ? (root._at + 1) % root.slides.length : -1;
        const hidden = root._shown === one ? two : one;
        hidden.source = root.slides[root._at] ?? "";
        if (hidden.status === Image.Ready || hidden.status === Image.Null)
            root._shown = hidden;
    }

    objectName: "slides"
    opacity: root.vm.speaking ? 0.2 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }

    Component.onCompleted: _load()
    onSlidesChanged: {
        root._at = -1;
        root._load();
    }

    component Slide: Image {
        id: slide

        anchors.fill: parent
        asynchronous: true
        autoTransform: true
        cache: false
        fillMode: Image.PreserveAspectFit
        opacity: root._shown === slide ? 1 : 0
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))

        Behavior on opacity {
            NumberAnimation {
                duration: 4 * Theme.motion
                easing.type: Easing.OutCubic
            }
        }

        onStatusChanged: {
            if (slide.status === Image.Ready) {
                root._failures = 0;
                root._shown = slide;
            } else if (slide.status === Image.Error && ++root._failures < root.slides.length) {
                Qt.callLater(root._load);
            }
        }
    }

    Slide {
        id: one
    }
    Slide {
        id: two
    }
    Timer {
        interval: 12000
        repeat: true
        running: root.visible && root.slides.length > 1 && !root.vm.speaking

        onTriggered: {
            root._failures = 0;
            root._load();
        }
    }
}
