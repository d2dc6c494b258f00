pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Reprise.App
import Reprise.Doubles
import Reprise.Ui

/// Another language is one press away on every customer's screen, and costs nothing.
TestCase {
    id: root

    name: "Language"
    when: windowShown

    property Main window: null

    Component {
        id: terminal

        Terminal {}
    }

    function init() {
        window = createTemporaryObject(terminal, root, { width: 1080, height: 1920 });
        settle();
    }

    function settle() {
        window.screen.children[0].update();
        waitForRendering(window.contentItem);
    }

    function press(name) {
        const button = window.find(name);
        verify(button !== null && button.enabled, name);
        mouseClick(button);
        settle();
    }

    function test_theFirstScreenOffersAllByTheirOwnNames() {
        compare(window.find("language").text, "English");
        for (let row = 0; row < 8; ++row)
            compare(window.find("language" + row).text, window.languages.names[row]);
        press("language3");
        compare(window.languages.current, 3);
        compare(window.find("language").text, "Polski");
        verify(window.find("language").on);
    }

    function test_anywhereElseTheRailLeadsToThem() {
        window.journey.stage = JourneyViewModel.Items;
        settle();
        const screen = window.screen;
        press("language");
        verify(!window.flow.enabled);
        for (let row = 0; row < 8; ++row) {
            const choice = window.find("speak" + row);
            verify(choice.width >= Theme.kiosk.target && choice.height >= Theme.kiosk.target);
        }
        press("speak1");
        compare(window.languages.current, 1);
        compare(window.screen, screen);
        compare(window.find("speak1"), null);
        verify(window.flow.enabled && window.flow.activeFocus);
    }

    function test_theSheetClosesWithoutAChoice_data() {
        return [{ tag: "button", how: () => press("closeLanguages") },
            { tag: "rail", how: () => press("language") },
            { tag: "Esc", how: () => keyClick(Qt.Key_Escape) },
            { tag: "beside it", how: () => mouseClick(window.contentItem, 10, 10) }];
    }

    function test_theSheetClosesWithoutAChoice(row) {
        window.journey.stage = JourneyViewModel.Items;
        settle();
        press("language");
        verify(window.find("speak0").activeFocus);
        row.how();
        settle();
        compare(window.find("speak0"), null);
        compare(window.languages.current, 0);
        verify(window.flow.enabled);
    }

    function test_whoIsAskedWhetherTheyAreThereSeesThatAlone() {
        window.journey.stage = JourneyViewModel.Items;
        settle();
        press("language");
        window.idle.warning = true;
        settle();
        compare(window.find("speak0"), null);
        verify(window.find("stillHere") !== null);
    }

    function test_helpIsAlwaysOnePressAway() {
        window.journey.stage = JourneyViewModel.Items;
        settle();
        press("language");
        press("help");
        compare(window.find("speak0"), null);
    }

    function test_lettersThatJoinAreNotTracked() {
        const sentence = window.find("sentence");
        verify(sentence.font.letterSpacing < 0);
        const tight = sentence.lineHeight;
        window.languages.pick(5);
        settle();
        compare(sentence.font.letterSpacing, 0);
        verify(sentence.lineHeight > tight);
    }
}
