import QtQuick

import Loket.Controls
import Loket.Kiosk.Python

// What stands in the way of somebody under way: the database is away, or a bug was met. Calm, with one thing to do.
Banner {
    id: root

    required property KioskViewModel vm

    iconName: root.vm.away ? "plug-connected-x" : "alert-triangle"
    kind: Banner.Warn
    objectName: root.vm.away ? "awayBanner" : "faultBanner"
    text: {
        if (!root.vm.away)
            return root.vm.fault === "" ? "" : qsTr("Ada yang tidak berjalan semestinya. Silakan ulangi; bila terjadi lagi, minta bantuan petugas dan sebutkan rujukan %1.").arg(root.vm.fault);
        if (root.vm.screen === "status")
            return root.vm.waits ? qsTr("Sambungan ke sistem sedang terputus. Begitu tersambung, langkah ini kami lanjutkan sendiri; petugas di meja juga dapat membantu Anda.") : qsTr("Sambungan ke sistem sedang terputus. Petugas di meja dapat membantu Anda.");
        if (root.vm.place === 0)
            return "";
        return root.vm.waits ? qsTr("Sambungan ke sistem sedang terputus. Isian Anda aman; begitu tersambung, langkah ini kami lanjutkan sendiri.") : qsTr("Sambungan ke sistem sedang terputus. Isian Anda aman, silakan teruskan.");
    }
    visible: text !== "" && root.vm.screen !== "number"
}
