pragma ComponentBehavior: Bound

import QtQuick

import Loket.Kiosk.Python
import Loket.Theme

// Holds one screen at a time. A screen that is left is destroyed, and with it what its fields could undo.
Item {
    id: root

    required property KioskViewModel vm
    required property bool wide
    readonly property var screens: ({
            "welcome": _welcome,
            "identity": _identity,
            "problem": _problem,
            "assist": _assist,
            "training": _training,
            "parting": _parting,
            "review": _review,
            "number": _number,
            "status": _status,
            "direct": _direct,
            "closed": _closed,
            "unavailable": _unavailable,
            "staff_pin": _pin,
            "help": _help
        })

    clip: true

    Loader {
        height: root.height
        sourceComponent: root.screens[root.vm.screen]
        width: root.width

        onLoaded: _enter.restart()

        NumberAnimation on x {
            id: _enter

            duration: Theme.motion
            easing.type: Easing.OutCubic
            from: root.vm.forward ? 48 * Theme.scale : -48 * Theme.scale
            running: false
            to: 0
        }
    }
    Component {
        id: _welcome

        WelcomeScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _identity

        IdentityScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _problem

        ProblemScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _assist

        AssistScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _training

        TrainingScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _parting

        PartingScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _review

        ReviewScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _number

        NumberScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _status

        StatusScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _direct

        DirectScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _closed

        ClosedScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _unavailable

        UnavailableScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _pin

        PinScreen {
            vm: root.vm
            wide: root.wide
        }
    }
    Component {
        id: _help

        HelpScreen {
            vm: root.vm
            wide: root.wide
        }
    }
}
