pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// Right to left: everything is the other way round, and Help stays where everybody finds it.
TestCase {
    id: root

    name: "Mirror"
    when: windowShown

    Component {
        id: terminal

        Terminal {}
    }

    function settle(window) {
        window.screen.children[0].update();
        waitForRendering(window.contentItem);
    }

    function startOf(item) {
        return item.mapToItem(null, 0, 0).x;
    }

    function test_rightToLeftMirrorsAllButTheRail() {
        const window = createTemporaryObject(terminal, root, { width: 1080, height: 1920 });
        window.journey.stage = JourneyViewModel.Items;
        settle(window);
        const before = startOf(window.find("help"));
        window.languages.pick(7);
        settle(window);
        compare(startOf(window.find("help")), before);
        verify(startOf(window.find("back")) > startOf(window.find("primary")));
        const card = window.find("item1");
        verify(startOf(window.find("fewer", card)) < startOf(window.find("more", card)));
    }
}
