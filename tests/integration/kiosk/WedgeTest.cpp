// A scanner that types, in a real window: the burst is one scan, and no control sees any of it.
#include "Robot.h"
#include "WedgeFilter.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace reprise::app;

namespace {

const char* const screen = R"(
import QtQuick
Window {
    width: 320; height: 320; visible: true
    property int presses: 0
    property int returns: 0
    property alias typed: field.text
    property alias fieldFocus: field.focus
    TextInput { id: field; width: 100; height: 20; onAccepted: parent.Window.window.returns += 1 }
    Item {
        id: button
        objectName: "button"
        focus: !field.focus
        Keys.onReturnPressed: Window.window.presses += 1
        Keys.onSpacePressed: Window.window.presses += 1
    }
    property string pin: ""
    property alias pinFocus: panel.focus
    Item {
        id: panel
        Keys.onPressed: event => {
            const all = Window.window.pin;
            const erased = event.key === Qt.Key_Backspace;
            Window.window.pin = erased ? all.slice(0, -1) : all + event.text;
        }
    }
})";

struct Stage {
    Stage()
    {
        engine.loadData(screen);
        REQUIRE(engine.rootObjects().size() == 1);
        window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
        qApp->installEventFilter(&filter);
        window->requestActivate();
        REQUIRE(waitUntil([this] { return window->isExposed(); }));
    }

    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
    WedgeFilter filter;
};

} // namespace

TEST_CASE("A burst is one scan, whatever has the focus", "[kiosk][wedge]")
{
    Stage stage;
    QSignalSpy scans(&stage.filter, &WedgeFilter::scanned);
    Robot robot(*stage.window, std::chrono::milliseconds{1});

    SECTION("with the focus on a button")
    {
        robot.scan("0412-03-20261101-00123");
        REQUIRE(scans.size() == 1);
        CHECK(scans[0][0].toString() == "0412-03-20261101-00123");
        CHECK(stage.window->property("presses") == 0);
    }

    SECTION("with the focus in a text field, which stays as it was")
    {
        stage.window->setProperty("fieldFocus", true);
        robot.type("12");
        REQUIRE(stage.window->property("typed") == "12");
        robot.settle();
        waitUntil([] { return false; }, std::chrono::milliseconds{100});
        robot.scan("0412-03-20261101-00123");
        CHECK(scans.size() == 1);
        CHECK(stage.window->property("typed") == "12");
        CHECK(stage.window->property("returns") == 0);
    }

    SECTION("with the focus on a panel that takes keys itself, as the sign-in does")
    {
        stage.window->setProperty("pinFocus", true);
        robot.type("12");
        robot.settle();
        waitUntil([] { return false; }, std::chrono::milliseconds{100});
        robot.scan("STAFF-7Kq2Xw9LmT4v");
        CHECK(scans.size() == 1);
        CHECK(stage.window->property("pin") == "12");
    }

    SECTION("two scans in a row are two")
    {
        robot.scan("10000001");
        robot.scan("10000002");
        CHECK(scans.size() == 2);
    }
}

TEST_CASE("What a person types is a person's", "[kiosk][wedge]")
{
    Stage stage;
    QSignalSpy scans(&stage.filter, &WedgeFilter::scanned);
    Robot robot(*stage.window, std::chrono::milliseconds{1});
    stage.window->setProperty("fieldFocus", true);

    robot.type("2468");
    robot.type("\r");

    CHECK(scans.isEmpty());
    CHECK(stage.window->property("typed") == "2468");
}
