// Picking a day: as few presses as it takes, and no day that can't be.
#include "DayPicker.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;

namespace {

Day on(const char* text)
{
    return *parseDay(text);
}

QString cell(DayPicker& picker, int row, const char* role = "label")
{
    return picker.cells()->row(row).value(QString::fromLatin1(role)).toString();
}

} // namespace

TEST_CASE("A few weeks are days at once", "[kiosk]")
{
    DayPicker picker;
    picker.offer(on("2026-10-31"), on("2026-11-22"));
    REQUIRE(picker.cells()->count() == 23);
    CHECK(cell(picker, 0) == "31 Oct");
    CHECK(cell(picker, 0, "hint") == "Sat");
    CHECK(cell(picker, 22, "spoken") == "Sunday 22 November 2026");
    CHECK_FALSE(picker.canGoUp());
    picker.pick(22);
    CHECK(picker.chosen() == on("2026-11-22"));
    CHECK(picker.chosenRow() == 22);
    picker.pick(23);
    picker.pick(-1);
    CHECK(picker.chosen() == on("2026-11-22"));
}

TEST_CASE("Years are pressed first, then months, then days; back goes up again", "[kiosk]")
{
    DayPicker picker;
    picker.offer(on("2024-02-20"), on("2026-02-03"));
    REQUIRE(picker.cells()->count() == 3);
    CHECK(cell(picker, 0) == "2024");
    picker.pick(0);
    REQUIRE(picker.cells()->count() == 11); // No January: it was not bought yet.
    CHECK(cell(picker, 0) == "Feb");
    CHECK(picker.levelText() == "2024");
    picker.pick(0);
    REQUIRE(picker.cells()->count() == 10); // The 20th to the 29th.
    CHECK(cell(picker, 9) == "29 Feb");
    picker.pick(9);
    CHECK(picker.chosen() == on("2024-02-29"));
    picker.up();
    CHECK(picker.chosenRow() == -1);
    picker.up();
    CHECK_FALSE(picker.canGoUp());
    picker.pick(2);
    REQUIRE(picker.cells()->count() == 2);
    picker.pick(1);
    REQUIRE(picker.cells()->count() == 3); // Nothing that is still to come.
    CHECK(cell(picker, 2) == "3 Feb");
}

TEST_CASE("Another range keeps the day only where it still can be", "[kiosk]")
{
    DayPicker picker;
    picker.offer(on("2026-11-01"), on("2026-11-22"));
    picker.pick(4);
    picker.offer(on("2026-11-05"), on("2026-11-22"));
    CHECK(picker.chosen() == on("2026-11-05"));
    picker.offer(on("2026-11-06"), on("2026-11-22"));
    CHECK_FALSE(picker.chosen());
    picker.offer(on("2026-11-09"), on("2026-11-08")); // Nonsense is one day, never none.
    CHECK(picker.cells()->count() == 1);
    picker.forget();
    CHECK(picker.cells()->count() == 0);
    CHECK(picker.chosenText().isEmpty());
}
