pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.Ui

/// Long lists: whole rows, of one height, a page at a time.
TestCase {
    id: root

    name: "PagedList"
    when: windowShown
    width: 1080
    height: 1920
    visible: true

    Component {
        id: list

        PagedList {
            id: paged

            property int tall: -1
            /// Words that need another line where the pager stands beside them.
            property int narrowHeight: 100

            width: 600
            height: 700
            sidePager: false
            model: 500
            delegate: Item {
                required property int index

                objectName: "row" + index
                implicitHeight: index === paged.tall ? 260
                    : paged.cellWidth < 600 ? paged.narrowHeight : 100
                width: paged.cellWidth
                height: paged.rowHeight
                visible: paged.shows(index)
            }
        }
    }
    function test_aLongListHoldsOnlyItsPage() {
        const subject = createTemporaryObject(list, root, { leastHeight: 100, spacing: 10 });
        const grid = subject.children[0];
        const rows = () => Array.from(grid.contentItem.children)
            .filter(row => row.visible && row.objectName !== "")
            .map(row => row.objectName).sort().join(" ");
        tryVerify(() => rows() === "row0 row1 row2 row3 row4");
        mouseClick(findChild(subject, "morePage"));
        compare(subject.first, 5);
        tryVerify(() => rows() === "row5 row6 row7 row8 row9");
    }

    function test_theTallestRowGivesTheHeight() {
        const subject = createTemporaryObject(list, root, { leastHeight: 100, spacing: 10,
            tall: 1 });
        tryCompare(subject, "rowHeight", 260);
        tryCompare(subject, "perPage", 2);
    }

    function test_aPagerThatMakesRowsHigherSettles() {
        failOnWarning(/./);
        const subject = createTemporaryObject(list, root, { leastHeight: 100, spacing: 10,
            sidePager: true, narrowHeight: 130, model: 7 });
        tryCompare(subject, "rowHeight", 130);
        compare(subject.perPage, 5);
        mouseClick(findChild(subject, "morePage"));
        compare(subject.first, 5);
        // Two rows are left, and the way back with them.
        waitForRendering(subject);
        verify(findChild(subject, "earlierPage").visible);
        mouseClick(findChild(subject, "earlierPage"));
        compare(subject.first, 0);
        subject.height = 1100;
        tryCompare(subject, "rowHeight", 100);
        verify(!findChild(subject, "morePage").visible);
    }

    function test_aTallRowThatFallsOffThePageDoesNotFlicker() {
        // Row 2 stands on the first page only while rows are low; its own height then pushes it
        // off.
        const subject = createTemporaryObject(list, root, { leastHeight: 200, spacing: 10,
            tall: 2 });
        let changes = 0;
        tryCompare(subject, "rowHeight", 260);
        tryCompare(subject, "paged", true);
        subject.rowHeightChanged.connect(() => ++changes);
        subject.children[0].update();
        waitForRendering(subject);
        compare(changes, 0);
        compare(subject.perPage, 2);
        mouseClick(findChild(subject, "morePage"));
        compare(subject.first, 2);
        mouseClick(findChild(subject, "earlierPage"));
        compare(subject.first, 0);
    }
}
