// The part of Weighing that looks at the goods themselves: how many of them are here, by which
// serials they were sold, and what a colleague may say about them.
#include "Weighing.h"
#include "goods/ExchangeWeighing.h"

#include "reprise/policy/Rule.h"

#include <algorithm>
#include <set>

namespace reprise::returns {

namespace {

using policy::Finding;
using policy::Outcome;
namespace rule = policy::rule;

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

bool isTenderType(std::string_view type)
{
    return !type.empty() && type.size() <= 32 && std::ranges::all_of(type, [](char each) {
        return (each >= 'a' && each <= 'z') || each == '_';
    });
}

Result<void> checkSerials(const RequestLine& line)
{
    const auto serials = line.allSerials();
    if (static_cast<std::int64_t>(serials.size()) > line.quantity)
        return invalid("serials: more than units, expected at most one each");
    if (std::set(serials.begin(), serials.end()).size() != serials.size())
        return invalid("serials: the same twice, expected each once");
    return {};
}

Result<void> checkLine(const RequestLine& line, Mode mode)
{
    if (line.received && (*line.received < 0 || *line.received > line.quantity))
        return invalid("received: " + std::to_string(*line.received)
                       + ", expected a number from 0 to the quantity");
    if (!line.disposition) return {};
    if (mode == Mode::Kiosk)
        return invalid("disposition: given at a kiosk, expected it from a colleague at a desk");
    if (!policy::mayBecome(line.condition, *line.disposition))
        return invalid("disposition: return_to_stock, expected another for goods that are "
                       + std::string(policy::conditionName(line.condition)));
    return {};
}

} // namespace

Result<void> Weighing::checkGoods() const
{
    for (const auto& line : m_request.lines)
        if (auto checked = checkLine(line, m_request.mode); !checked) return checked;
    const auto isExchange = m_request.remedy == policy::Remedy::Exchange;
    if (isExchange && m_request.exchange.empty())
        return invalid("exchange: is empty, expected the goods that are wanted instead");
    if (!handsGoodsOver(m_request.remedy) && !m_request.exchange.empty())
        return invalid("exchange: names goods, expected [] or the remedy exchange");
    const auto& payment = m_request.exchangePayment;
    if (!payment.empty() && !isTenderType(payment))
        return invalid("exchange_payment: malformed type, expected one such as card or cash");
    for (const auto& wanted : m_request.exchange)
        if (wanted.quantity < 1 || wanted.quantity > Money::maxQuantity
            || static_cast<std::int64_t>(wanted.serials.size()) > wanted.quantity)
            return invalid("exchange: quantity " + std::to_string(wanted.quantity)
                           + ", expected a number from 1 to " + std::to_string(Money::maxQuantity)
                           + ", and at most one serial each");
    return {};
}

/// From here on a line speaks of the units that are here; what was announced stays in `received`.
Result<void> Weighing::countIn()
{
    for (auto& line : m_lines) {
        if (auto checked = checkSerials(line); !checked) return checked;
        m_announced += line.quantity;
        if (!line.received || *line.received == line.quantity) {
            line.received.reset();
        } else if (*line.received > 0) {
            std::swap(line.quantity, *line.received);
        }
    }
    return {};
}

/// Nothing where all that was announced is here.
std::optional<Finding> Weighing::receptionFinding(const RequestLine& asked) const
{
    if (!asked.received) return std::nullopt;
    const auto isNothingHere = *asked.received == 0;
    const auto announced = isNothingHere ? asked.quantity : *asked.received;
    const auto here = isNothingHere ? 0 : asked.quantity;
    return Finding{std::string(rule::reception),
                   isNothingHere ? Outcome::Denial : Outcome::Authorised,
                   m_policy.cite(rule::reception),
                   {{"announced", std::to_string(announced)}, {"here", std::to_string(here)}}};
}

/// Exactly those that were sold come back, each once.
std::optional<Finding> Weighing::serialFinding(const RequestLine& asked, const receipts::Line& sold,
                                               const Ledger& ledger) const
{
    const auto serials = asked.allSerials();
    const auto finding = [&](Outcome outcome, const char* why, const std::string& serial) {
        std::map<std::string, std::string> facts{{"serial", serial}};
        // The first edition said no more than which one it was.
        if (m_edition >= Edition::Goods) facts.emplace("why", why);
        return Finding{std::string(rule::serial), outcome,
                       m_policy.cite(m_edition >= Edition::Goods ? m_policy.serials.place.section
                                                                 : std::string(rule::serial)),
                       std::move(facts)};
    };
    if (sold.serials.empty()) return std::nullopt;
    const auto isSold = [&sold](const std::string& each) {
        return std::ranges::count(sold.serials, each) > 0;
    };
    const auto other = std::ranges::find_if_not(serials, isSold);
    if (m_edition < Edition::Goods) {
        if (other == serials.end()) return std::nullopt;
        return finding(Outcome::Contingent, "other", *other);
    }
    if (const auto back = ledger.serials.find(sold.number); back != ledger.serials.end())
        for (const auto& each : serials)
            if (std::ranges::count(back->second, each) > 0)
                return finding(Outcome::Denial, "returned", each);
    if (other != serials.end()) return finding(m_policy.serials.other, "other", *other);
    // Nobody reads out a gift card's token: which ones come back is judged with the cards.
    if (receipts::hasTrait(sold.traits, receipts::trait::giftCard)) return std::nullopt;
    // A till may have read fewer serials than it sold units.
    const auto readable = std::min(asked.quantity, static_cast<std::int64_t>(sold.serials.size()));
    if (static_cast<std::int64_t>(serials.size()) < readable)
        return finding(m_policy.serials.missing, "missing", {});
    return std::nullopt;
}

} // namespace reprise::returns
