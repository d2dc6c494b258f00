#include "reprise/slips/PayBy.h"

#include "SlipSamples.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::slips;

namespace {

const auto london = *TimeZone::named("Europe/London");

policy::Finding law(const std::string& refundBy)
{
    return {"statutory", policy::Outcome::Authorised, "CRA 2015 s.20", {{"refund_by", refundBy}}};
}

} // namespace

TEST_CASE("What is owed is paid by the earliest day that the law named", "[slips][rights]")
{
    auto record = samples::slipAnswer(returns::ReturnState::Pending).record;
    auto& lines = record.decision.lines;
    lines.push_back(lines.front());
    lines[0].findings.push_back(law("2026-12-05"));
    lines[1].findings.push_back(law("2026-12-04"));
    CHECK(isoDay(payBy(record, london)) == "2026-12-04");
}

TEST_CASE("Without a day of the law fourteen days are promised, the first being today",
          "[slips][rights]")
{
    auto record = samples::slipAnswer(returns::ReturnState::Pending).record;
    record.at = *parseInstant("2026-11-22T23:30:00Z", london);
    CHECK(isoDay(payBy(record, london)) == "2026-12-05");
    record.decision.lines.front().findings.push_back(law("soon"));
    CHECK(isoDay(payBy(record, london)) == "2026-12-05");
}
