import QtQuick

import Loket.Controls
import Loket.Kiosk.Python

// The database is away while somebody fills in the form: calm, with the visitor's data safe and one thing to do.
Banner {
    id: root

    required property KioskViewModel vm

    iconName: "plug-connected-x"
    kind: Banner.Warn
    objectName: "awayBanner"
    text: root.vm.waits ? qsTr("Sambungan ke sistem sedang terputus. Isian Anda aman; begitu tersambung, langkah ini kami lanjutkan sendiri.") : qsTr("Sambungan ke sistem sedang terputus. Isian Anda aman, silakan teruskan.")
    visible: root.vm.away && root.vm.place > 0 && root.vm.screen !== "number"
}
