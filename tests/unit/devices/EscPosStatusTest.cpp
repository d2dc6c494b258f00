#include "EscPosStatus.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::devices;

TEST_CASE("Printers' answers are told apart", "[devices]")
{
    CHECK(isStatusByte(0x12));
    CHECK(isStatusByte(0x72));
    CHECK_FALSE(isStatusByte(0x00));
    CHECK_FALSE(isStatusByte('H'));
    CHECK(saysPaperOut(0x7e));
    CHECK_FALSE(saysPaperOut(0x1e)); // Near its end is not out.
    CHECK(saysPaperNearEnd(0x1e));
    CHECK_FALSE(saysPaperNearEnd(0x12));
    CHECK(saysOffline(0x1a));
    CHECK(saysCoverOpen(0x16));
    CHECK_FALSE(saysCoverOpen(0x32));
    CHECK(saysCutterFault(0x1a));
    CHECK(saysFinished(0x00));
    CHECK(saysFinished(0x03));
    CHECK_FALSE(saysFinished(0x0c));
    CHECK_FALSE(saysFinished(0x12));
    CHECK_FALSE(isFinishedAnswer(0x12));
}
