// What carrying goods to and fro has cost: the delivery that was paid for, and bringing them back.
#include "Weighing.h"

#include "reprise/policy/Rule.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;
namespace trait = receipts::trait;

bool isDelivery(const receipts::Line& line)
{
    return receipts::hasTrait(line.traits, trait::delivery);
}

/// 395 of "delivery:395"; nothing where the till didn't say.
std::optional<std::int64_t> standardOf(const receipts::Line& line)
{
    const auto mark = std::string(trait::delivery) + ":";
    for (const auto& each : line.traits) {
        if (!each.starts_with(mark)) continue;
        std::int64_t minor = 0;
        const auto* const end = each.data() + each.size();
        const auto read = std::from_chars(each.data() + mark.size(), end, minor);
        if (read.ec == std::errc() && read.ptr == end && minor >= 0 && minor <= Money::maxMinor)
            return minor;
    }
    return std::nullopt;
}

bool isCancellation(const DecidedLine& line)
{
    return std::ranges::any_of(line.findings, [](const policy::Finding& finding) {
        const auto answer = finding.facts.find("answer");
        return finding.rule == rule::statutory && answer != finding.facts.end()
               && answer->second == "CANCEL_FULL";
    });
}

} // namespace

/// A cancelled order brings its delivery back, up to the cheapest common way (Consumer Contracts
/// Regulations 2013 reg 34(2)-(3); rights: B-6, H13). How much of it belongs to a part of an order
/// no law says: a person decides.
void Weighing::judgeDelivery(DecidedLine& line, const FoundReceipt& found,
                             const receipts::Line& sold)
{
    if (!isDelivery(sold) || !isCancellation(line)) return;
    const auto stays = std::ranges::any_of(found.receipt.lines, [&](const receipts::Line& other) {
        if (isDelivery(other)) return false;
        auto left = other.quantity - found.ledger.line(other.number).units;
        for (const auto& asked : m_lines)
            if (asked.receipt == found.receipt.number && asked.line == other.number)
                left -= asked.quantity;
        return left > 0;
    });
    const auto paid = sold.gross();
    std::map<std::string, std::string> facts{{"paid", paid.decimal()},
                                             {"currency", std::string(m_currency.code())}};
    const auto standard = standardOf(sold);
    if (stays) facts["kept"] = "yes";
    if (!stays && standard) {
        const auto cheapest = std::min(Money::fromMinor(*standard, m_currency), paid);
        facts["standard"] = cheapest.decimal();
        policy::RestockingFee rest;
        rest.least = rest.most = paid - cheapest;
        if (!rest.most->isZero()) m_fees.back() = rest;
    }
    const auto outcome = stays ? Outcome::Contingent : Outcome::Authorised;
    line.outcome = std::max(line.outcome, outcome);
    const auto hasLaw =
        m_pack != nullptr && m_pack->cancellation && m_pack->cancellation->deliveryCite.has_value();
    line.findings.push_back(
        {std::string(rule::delivery), outcome,
         hasLaw ? *m_pack->cancellation->deliveryCite : m_policy.cite(rule::delivery),
         std::move(facts)});
}

/// Whatever the law says of it, a person looks at the bill and pays.
void Weighing::judgeReturnCost(DecidedLine& line, const RequestLine& asked,
                               const rights::Claim& claim)
{
    if (!asked.returnCost) return;
    m_needsColleague = true;
    const auto bill = Money::fromMinor(asked.returnCost->minor, m_currency);
    std::map<std::string, std::string> facts{
        {"cost", bill.decimal()},
        {"currency", std::string(m_currency.code())},
        {"by", std::string(rights::broughtBackName(asked.returnCost->by))}};
    const auto lawful =
        m_pack != nullptr ? rights::returnCost(*m_pack, claim, asked.returnCost->by) : std::nullopt;
    if (lawful) facts["bearer"] = std::string(rights::costBearerName(lawful->bearer));
    const auto outcome = lawful ? Outcome::Authorised : Outcome::Contingent;
    line.outcome = std::max(line.outcome, outcome);
    line.findings.push_back({std::string(rule::returnCost), outcome,
                             lawful ? lawful->cite : m_policy.cite(rule::returnCost),
                             std::move(facts)});
}

} // namespace reprise::returns
