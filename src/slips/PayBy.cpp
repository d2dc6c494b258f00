#include "reprise/slips/PayBy.h"

#include <optional>

namespace reprise::slips {

namespace {

/// Fourteen days of which the day of the agreement is the first.
constexpr std::chrono::days promised{13};

} // namespace

Day payBy(const returns::Return& record, const TimeZone& zone)
{
    std::optional<Day> earliest;
    for (const auto& line : record.decision.lines) {
        for (const auto& finding : line.findings) {
            const auto fact = finding.facts.find("refund_by");
            if (fact == finding.facts.end()) continue;
            // A fact of an old record that can't be read promises nothing.
            const auto day = parseDay(fact->second);
            if (day && (!earliest || *day < *earliest)) earliest = *day;
        }
    }
    return earliest.value_or(zone.dayOf(record.at) + promised);
}

} // namespace reprise::slips
