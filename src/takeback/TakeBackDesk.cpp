#include "reprise/takeback/TakeBackDesk.h"

#include "reprise/receipts/CodeLookUp.h"

namespace reprise::takeback {

namespace {

/// Whether anybody can answer at all.
Result<void> checkRules(const TakeBackRules& rules)
{
    if (rules.pack == nullptr)
        return Error{ErrorCode::Unavailable, "the law can't be asked (" + rules.packFault
                                                 + "), expected a statutory pack that can be used"};
    if (!rules.pack->takeBack)
        return Error{ErrorCode::Invalid, "the statutory pack " + rules.pack->id
                                             + " says nothing of old goods that are handed in,"
                                               " expected one with [take_back]"};
    if (!rules.policy->takeBack)
        return Error{ErrorCode::Invalid, rules.policy->cite(policy::TakeBackFacts{}.place)
                                             + " is not there, expected what the store is to the"
                                               " law: scheme, sales_area, batteries_kg"};
    return {};
}

/// The line of the new goods, as the law's calendar has it.
Result<BoughtLine> boughtOn(const receipts::Receipt& receipt, int number, const TimeZone& zone)
{
    if (const auto* line = receipt.line(number))
        return BoughtLine{
            receipt.number, number, {line->traits, zone.dayOf(receipt.soldAt), line->quantity}};
    return Error{ErrorCode::Invalid, "line " + std::to_string(number)
                                         + " is not on that receipt, expected one of its own"};
}

TakeBack judged(const Request& request, std::optional<BoughtLine> bought,
                const TakeBackRules& rules)
{
    const auto& facts = *rules.policy->takeBack;
    const rights::HandIn handIn{request.kind, request.count, rules.pack->zone.dayOf(request.at),
                                bought ? std::optional(bought->goods) : std::nullopt};
    return {request,
            std::move(bought),
            *rights::takeBack(*rules.pack, facts.store, handIn),
            facts.store.collection,
            rules.pack->id + " " + rules.pack->version,
            rules.policy->cite(facts.place)};
}

} // namespace

Result<receipts::Receipt> TakeBackDesk::receiptOf(const Request& request) const
{
    auto numbers = m_ports.receipts.findByCode(request.receipt);
    if (numbers && numbers->empty())
        numbers =
            receipts::receiptsFor(m_ports.receipts, m_ports.grammar.read(request.receipt, "typed"));
    if (!numbers) return numbers.error();
    if (numbers->size() == 1) return m_ports.receipts.find(numbers->front());
    return Error{ErrorCode::NotFound,
                 std::string(numbers->empty() ? "no receipt goes" : "several receipts go")
                     + " by that number or code, expected one known here"};
}

Result<TakeBack> TakeBackDesk::commit(Request request, const Result<TakeBackRules>& rules)
{
    std::optional<receipts::Receipt> receipt;
    if (!request.receipt.empty()) {
        auto found = receiptOf(request);
        if (!found) return found.error();
        request.receipt = found->number.text(); // Whichever of its codes was read.
        receipt = std::move(*found);
    }
    auto earlier = m_ports.journal.find(request.id);
    if (!earlier) return earlier.error();
    if (*earlier && (*earlier)->request.asksTheSameAs(request)) return std::move(**earlier);

    if (!rules) return rules.error();
    if (auto checked = checkRules(*rules); !checked) return checked.error();
    std::optional<BoughtLine> bought;
    if (receipt) {
        auto found = boughtOn(*receipt, request.line.value_or(0), rules->pack->zone);
        if (!found) return found.error();
        bought = std::move(*found);
    }
    return m_ports.journal.record(request, bought, [&](std::int64_t takenBefore) {
        auto known = bought;
        if (known) known->goods.takenBack = takenBefore;
        return judged(request, std::move(known), *rules);
    });
}

} // namespace reprise::takeback
