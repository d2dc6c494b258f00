pragma ComponentBehavior: Bound

import QtQuick
import Reprise.Ui

/// Blocks one under another. What does not fit goes on a page of its own, turned with two buttons,
/// so that no block is ever cut, at any text size. A page begins at the first block the last one
/// left out.
FocusScope {
    id: root

    default property alias blocks: column.data
    property alias spacing: column.spacing
    property Look look: Theme.kiosk
    property bool sidePager: Theme.landscape
    /// The block whose page stands open until somebody turns to another.
    property Item opens: null
    property bool turned: false
    property int page: 0

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool overflows: column.height > root.height + 1
    readonly property int pagerRoom: !overflows ? 0
        : pager.thickness + look.m
    readonly property real blockWidth: root.width - (sidePager ? pagerRoom : 0)
    readonly property real room: root.height - (sidePager ? 0 : pagerRoom)
    readonly property real pageTop: overflows ? topOf(page) : 0
    readonly property real pageBottom: overflows ? bottomOf(pageTop) : column.height
    readonly property int pages: overflows ? countPages() : 1

    implicitHeight: column.height

    /// Where the last block ends that fits under `top`; a block taller than the room is cut to it.
    /// A block that `heads` the next one goes over with it.
    function bottomOf(top: real): real {
        let bottom = top;
        let settled = top;
        for (let i = 0; i < column.children.length; ++i) {
            const block = column.children[i];
            if (!block.visible || block.height <= 0 || block.y < top) continue;
            if (block.y + block.height > top + root.room) return settled > top ? settled
                : bottom > top ? bottom : top + root.room;
            bottom = block.y + block.height;
            if (block.heads !== true) settled = bottom;
        }
        return bottom > top ? bottom : top + root.room;
    }

    /// Where the block begins that comes after `bottom`, or -1 when there is none.
    function nextTop(bottom: real): real {
        for (let i = 0; i < column.children.length; ++i) {
            const block = column.children[i];
            if (block.visible && block.height > 0 && block.y >= bottom - 1) return block.y;
        }
        return -1;
    }

    function topOf(index: int): real {
        let top = 0;
        for (let i = 0; i < index; ++i) {
            const next = nextTop(bottomOf(top));
            if (next < 0) break;
            top = next;
        }
        return top;
    }

    function turnToOpens() {
        if (!root.turned && root.opens !== null) root.page = overflows ? pageOf(root.opens.y) : 0;
    }

    function turnTo(page: int) {
        root.turned = true;
        root.page = page;
    }

    function pageOf(y: real): int {
        let index = 0;
        for (let bottom = bottomOf(0); bottom <= y && index < 99; ++index) {
            const top = nextTop(bottom);
            if (top < 0) break;
            bottom = bottomOf(top);
        }
        return index;
    }

    function countPages(): int {
        let count = 1;
        for (let top = nextTop(bottomOf(0)); top >= 0
            && count < 99; top = nextTop(bottomOf(top))) ++count;
        return count;
    }

    /// A block beyond the page is not drawn at all: the software renderer lets drawn shapes out of
    /// a clip.
    function veil() {
        for (let i = 0; i < column.children.length; ++i) {
            const block = column.children[i];
            const inside = block.y >= root.pageTop - 1 && block.y < root.pageBottom - 1;
            block.opacity = inside || !root.overflows ? 1 : 0;
        }
    }

    /// A column leaves its blocks at the left; what is narrower stands where reading begins.
    function alignBlocks() {
        for (let i = 0; i < column.children.length; ++i) {
            const block = column.children[i];
            block.x = root.mirrored ? column.width - block.width : 0;
        }
    }

    onMirroredChanged: alignBlocks()
    onPageTopChanged: veil()
    onPageBottomChanged: veil()
    onOverflowsChanged: veil()
    onOpensChanged: turnToOpens()
    onPagesChanged: {
        if (page >= pages) page = pages - 1;
        turnToOpens();
    }

    Item {
        id: window

        clip: root.overflows
        x: root.mirrored && root.sidePager ? root.pagerRoom : 0
        width: root.blockWidth
        height: root.pageBottom - root.pageTop

        Column {
            id: column

            y: -root.pageTop
            width: parent.width
            onPositioningComplete: {
                root.alignBlocks();
                root.turnToOpens();
                root.veil();
            }
        }
    }
    PagerButtons {
        id: pager

        visible: root.overflows
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.sidePager ? pager.thickness : root.width
        height: root.sidePager ? root.height : pager.thickness
        look: root.look
        upright: root.sidePager
        hasEarlier: root.page > 0
        hasMore: root.page < root.pages - 1
        placeText: qsTr("%1 of %2").arg(root.page + 1).arg(root.pages)
        onEarlier: root.turnTo(root.page - 1)
        onMore: root.turnTo(root.page + 1)
    }
}
