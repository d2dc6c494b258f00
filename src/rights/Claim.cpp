#include "reprise/rights/Claim.h"

#include <algorithm>

namespace reprise::rights {

namespace {

constexpr std::string_view expectedRepairs =
    "expected repairs such as 2026-06-11>2026-06-18;2026-07-01>open!late";

Error malformedRepair(std::string_view what)
{
    return {ErrorCode::Invalid, std::string(what) + ", " + std::string(expectedRepairs)};
}

bool takeSuffix(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix)) return false;
    text.remove_suffix(suffix.size());
    return true;
}

Result<Repair> parseRepair(std::string_view text)
{
    const auto pace = takeSuffix(text, "!late") ? Pace::Late : Pace::InTime;
    const auto arrow = text.find('>');
    if (arrow == std::string_view::npos) return malformedRepair("a repair without '>'");
    const auto requested = parseDay(text.substr(0, arrow));
    if (!requested) return malformedRepair("a repair asked for on no date");
    const auto back = text.substr(arrow + 1);
    if (back == "open") return Repair{*requested, std::nullopt, pace};
    const auto received = parseDay(back);
    if (!received) return malformedRepair("a repair back on no date");
    if (*received < *requested) return malformedRepair("a repair back before it was asked for");
    return Repair{*requested, *received, pace};
}

} // namespace

Result<Buyer> parseBuyer(std::string_view name)
{
    if (name == "consumer") return Buyer::Consumer;
    if (name == "trader") return Buyer::Trader;
    return Error{ErrorCode::Invalid, "unknown buyer, expected consumer or trader"};
}

Result<std::vector<Repair>> parseRepairs(std::string_view text)
{
    std::vector<Repair> repairs;
    while (!text.empty()) {
        const auto end = std::min(text.find(';'), text.size());
        const auto repair = parseRepair(text.substr(0, end));
        if (!repair) return repair.error();
        repairs.push_back(*repair);
        const auto isLast = end == text.size();
        text.remove_prefix(isLast ? end : end + 1);
        if (!isLast && text.empty()) return malformedRepair("nothing after ';'");
    }
    std::ranges::stable_sort(repairs, {}, &Repair::requestedOn);
    return repairs;
}

Result<CancelNoticeGiven> parseCancelNotice(std::string_view text)
{
    if (text.empty() || text == "ok") return CancelNoticeGiven{};
    if (text == "missing") return CancelNoticeGiven{CancelNotice::Missing, std::nullopt};
    constexpr std::string_view late = "late@";
    if (text.starts_with(late))
        if (const auto day = parseDay(text.substr(late.size())))
            return CancelNoticeGiven{CancelNotice::Late, *day};
    return Error{ErrorCode::Invalid,
                 "unknown cancellation notice, expected ok, missing or late@2026-03-10"};
}

} // namespace reprise::rights
