// Who the policy is, when it is in force, and whose day it counts.
#include "PolicyFile.h"

#include <algorithm>
#include <limits>

namespace reprise::policy {

Policy PolicyFile::readHeader()
{
    auto id = m_sheet.text({"id"});
    const auto version = m_sheet.wholeNumber({"version"}, 1, std::numeric_limits<int>::max());
    auto jurisdiction = m_sheet.text({"jurisdiction"});
    const auto zoneName = m_sheet.text({"time_zone"});
    const auto zone = TimeZone::named(zoneName);
    if (!zone && !zoneName.empty())
        fault({"time_zone"}, "'time_zone': " + zone.error().detail,
              "a name of the tz database such as \"Europe/London\"");
    const auto code = m_sheet.text({"currency"});
    const auto currency = Currency::parse(code);
    if (!currency && !code.empty())
        fault({"currency"}, "'currency': " + currency.error().detail,
              "an ISO 4217 code such as \"GBP\"");
    if (currency) m_currency = *currency;
    // A stand-in, so that the rest is read and all that is wrong can be told at once.
    Policy policy{.id = std::move(id),
                  .version = static_cast<int>(version),
                  .jurisdiction = std::move(jurisdiction),
                  .zone = zone ? *zone : *TimeZone::named("Etc/UTC"),
                  .currency = currency ? *currency : *Currency::parse("EUR"),
                  .effectiveFrom = day({"effective_from"}),
                  .effectiveUntil = day({"effective_until"}),
                  .summary = textOr({"summary"}, {}),
                  .customers = {},
                  .window = {},
                  .windows = {},
                  .seasons = {},
                  .traits = {},
                  .categories = {},
                  .conditions = {},
                  .reasons = {},
                  .recalls = {},
                  .blocks = {},
                  .valueCap = {},
                  .quantityCap = {},
                  .selfService = {},
                  .approvals = {},
                  .limits = {},
                  .noReceipt = {},
                  .giftReceipt = {},
                  .restocking = {},
                  .exchange = {},
                  .tenders = {},
                  .guarantees = {},
                  .warranties = {}};
    policy.effectivePlace = place({"effective_until"}, "effective_until");
    policy.summaryPlace = place({"summary"}, "summary");
    if (policy.effectiveFrom && policy.effectiveUntil
        && *policy.effectiveUntil < *policy.effectiveFrom)
        fault({"effective_until"}, "it ends before it begins", "a day not before effective_from");
    return policy;
}

void PolicyFile::readCalendar(Policy& policy)
{
    const Path path{"business_day", "opens"};
    if (!has({"business_day"})) return;
    const auto text = m_sheet.text(path);
    const auto isDigit = [&text](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    const auto isTime =
        text.size() == 5 && isDigit(0) && isDigit(1) && text[2] == ':' && isDigit(3) && isDigit(4);
    const auto hours = isTime ? (text[0] - '0') * 10 + (text[1] - '0') : 0;
    const auto minutes = isTime ? (text[3] - '0') * 10 + (text[4] - '0') : 0;
    // A day that opened after noon would take the whole morning's sales with it.
    if (!isTime || hours > 12 || minutes > 59 || (hours == 12 && minutes > 0)) {
        if (!text.empty())
            fault(path, "'" + text + "' is no opening of a business day",
                  "a time from \"00:00\" to \"12:00\"");
        return;
    }
    policy.opens = std::chrono::hours{hours} + std::chrono::minutes{minutes};
}

void PolicyFile::readCustomers(Policy& policy)
{
    for (const auto& name : m_sheet.keys({"customers"})) {
        const Path at{"customers", name};
        if (m_sheet.kindOf(at) != Kind::Table) {
            fault(at, "'customers." + name + "' is no table", "[customers." + name + "]");
            continue;
        }
        const auto tokens = below(at, "tokens_begin_with");
        if (!has(tokens))
            fault(at, "'customers." + name + ".tokens_begin_with' is missing", "a list of texts");
        m_customers.push_back({name, oneOrMore(tokens), place(at, "customers." + name)});
    }
    policy.customers = m_customers;
}

} // namespace reprise::policy
