// Rows H10 to H12 of tests/golden/rights: until when the money has to be on its way.
#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::tests;

TEST_CASE("H10: a rejection agreed to is paid in 14 days that begin with that day", "[rights]")
{
    const auto claim = faulty("2026-11-10", "2026-11-22");
    CHECK(iso(rights::answer(packOf("GB-EAW"), claim).refundBy) == "2026-12-05");
}

TEST_CASE("H11: a cancelled order is paid within 14 days after the goods are back", "[rights]")
{
    auto claim = changedMind("2026-11-12", "2026-11-20");
    claim.deliveredOn = on("2026-11-14");
    claim.goodsBackOn = on("2026-11-22");
    CHECK(iso(rights::answer(packOf("GB-EAW"), claim).refundBy) == "2026-12-06");
}

TEST_CASE("H12: in Ireland a contract ended is paid within 14 days after the goods are back",
          "[rights]")
{
    auto claim = faulty("2026-11-10", "2026-11-22");
    claim.goodsBackOn = on("2026-11-22");
    CHECK(iso(rights::answer(packOf("IE"), claim).refundBy) == "2026-12-06");
}
