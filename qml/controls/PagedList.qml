pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// A long list, shown page by page in whole rows of one height. Only the rows of the page exist, so
/// a receipt of five hundred lines opens as fast as one of five. A delegate's implicitHeight is
/// what its words need: the tallest from the first row on gives every row its height, so nothing is
/// ever cut.
FocusScope {
    id: root

    property alias model: grid.model
    property alias delegate: grid.delegate
    property Look look: Theme.kiosk
    property bool sidePager: Theme.landscape || Theme.lowered
    property int leastHeight: look.listCard
    property int spacing: look.hair
    property int columns: 1
    /// The row at the top. It, and not a page number, is what is kept: row heights follow from it
    /// alone.
    property int first: 0

    /// What the words of the tallest row that counts need,
    readonly property int needed: tallest()
    /// and what every row is given for it: a turn later, as another height makes rows come and go
    /// while they are being measured.
    property int given: 0

    /// True once every row has what it needs.
    readonly property bool settled: given === needed && paged === overflows

    readonly property int rowHeight: Math.max(leastHeight, given)
    readonly property int pitch: rowHeight + spacing
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property int count: grid.count
    readonly property int rows: Math.ceil(count / columns)
    readonly property int cellWidth: Math.floor((rowWidth - (columns - 1) * spacing) / columns)
    /// What stands above the page counts too, however short the rows below it are.
    readonly property bool overflows: first > 0 || rows * pitch - spacing > height
    /// Follows `overflows` a turn later: the pager takes room, which can make rows higher, and a
    /// binding on itself never settles. Narrower rows are never shorter, so this does.
    property bool paged: false
    readonly property int pagerRoom: paged ? pager.thickness + look.m : 0
    readonly property real room: height - (sidePager ? 0 : pagerRoom)
    readonly property int rowsPerPage: Math.max(1, Math.floor((room + spacing) / pitch))
    readonly property int perPage: rowsPerPage * columns
    /// As many rows as could ever stand on a page: their heights count, whether they then fit or
    /// not.
    readonly property int mostRows: Math.max(1, Math.ceil(height / (leastHeight
        + spacing))) * columns
    readonly property int last: Math.min(first + perPage, count) - 1
    readonly property real rowWidth: width - (sidePager ? pagerRoom : 0)

    /// Rows beyond the page are not drawn: the software renderer lets drawn shapes out of a clip.
    function shows(index: int): bool {
        return index >= root.first && index <= root.last;
    }

    /// The row's item; null for one that is far from the page.
    function rowAt(index: int): Item {
        return grid.itemAtIndex(index);
    }

    function turnBack() {
        root.first = Math.max(0, root.first - root.perPage);
    }

    function turnOn() {
        if (root.last < root.count - 1) root.first = root.last + 1;
    }

    function tallest(): int {
        let height = 0;
        // Reading how many children there are makes this follow rows as they come and go.
        for (let i = 0; i < root.mostRows && grid.contentItem.children.length > 0; ++i) {
            const row = grid.itemAtIndex(root.first + i);
            if (row !== null) height = Math.max(height, row.implicitHeight);
        }
        return Math.ceil(height);
    }

    onCountChanged: if (first >= count) first = 0

    Component.onCompleted: given = needed

    Timer {
        interval: 0
        // Not `settled`: what still differs after a turn has to start the next one.
        running: root.given !== root.needed || root.paged !== root.overflows
        onTriggered: {
            root.given = root.needed;
            root.paged = root.overflows;
        }
    }
    GridView {
        id: grid

        // Higher than the page, so that every row whose height counts exists; shows() hides what is
        // beyond.
        interactive: false
        x: root.mirrored && root.sidePager ? root.pagerRoom : 0
        width: root.rowWidth + root.spacing
        height: root.mostRows / root.columns * root.pitch
        cellWidth: root.cellWidth + root.spacing
        cellHeight: root.pitch
        cacheBuffer: 0
        // Room under the last row, so that any row can stand at the top.
        bottomMargin: height
        contentY: root.first / root.columns * root.pitch
    }
    PagerButtons {
        id: pager

        visible: root.paged
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.sidePager ? pager.thickness : root.width
        height: root.sidePager ? root.height : pager.thickness
        look: root.look
        upright: root.sidePager
        hasEarlier: root.first > 0
        hasMore: root.last < root.count - 1
        placeText: qsTr("%1 to %2 of %3").arg(root.first + 1).arg(root.last + 1).arg(root.count)
        onEarlier: root.turnBack()
        onMore: root.turnOn()
    }
}
