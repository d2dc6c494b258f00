#include "reprise/rights/ClaimText.h"

#include "reprise/base/Contract.h"

namespace reprise::rights {

std::string repairsText(const std::vector<Repair>& repairs)
{
    std::string text;
    for (const auto& each : repairs) {
        if (!text.empty()) text += ';';
        text += isoDay(each.requestedOn) + '>';
        text += each.receivedOn ? isoDay(*each.receivedOn) : "open";
        if (each.pace == Pace::Late) text += "!late";
    }
    return text;
}

std::string cancelNoticeText(const CancelNoticeGiven& given)
{
    switch (given.notice) {
    case CancelNotice::Given: return {};
    case CancelNotice::Missing: return "missing";
    case CancelNotice::Late: return "late@" + (given.on ? isoDay(*given.on) : "");
    }
    REPRISE_UNREACHABLE();
}

} // namespace reprise::rights
