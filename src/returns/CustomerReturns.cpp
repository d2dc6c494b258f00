#include "reprise/policy/Rule.h"
#include "reprise/returns/ReturnJournal.h"

#include <algorithm>

namespace reprise::returns {

namespace {

/// The law's word, unless it only says that the store's own rules are all there is.
bool isByLaw(const policy::Finding& finding)
{
    if (finding.rule != policy::rule::statutory) return false;
    const auto answer = finding.facts.find("answer");
    return answer == finding.facts.end()
           || answer->second
                  != rights::statutoryOutcomeName(rights::StatutoryOutcome::PostedPolicy);
}

std::string customerOf(const DecidedLine& line, const std::vector<receipts::Receipt>& receipts)
{
    const auto receipt = std::ranges::find_if(receipts, [&line](const receipts::Receipt& each) {
        return line.receipt && each.number == *line.receipt;
    });
    return receipt != receipts.end() ? receipt->customer : std::string();
}

} // namespace

bool isFreeChoice(const DecidedLine& line)
{
    return !rights::isStatutoryClaim(line.reason) && std::ranges::none_of(line.findings, isByLaw);
}

std::vector<CustomerReturn> customerReturnsIn(const Decision& decision,
                                              const std::vector<receipts::Receipt>& receipts)
{
    std::vector<CustomerReturn> all;
    for (const auto& line : decision.lines) {
        if (!isFreeChoice(line) || line.keepsGoods) continue;
        auto customer = customerOf(line, receipts);
        if (customer.empty()) continue;
        const auto known = std::ranges::find(all, customer, &CustomerReturn::customer);
        if (known != all.end())
            known->value += line.worth();
        else
            all.push_back({std::move(customer), line.worth()});
    }
    return all;
}

std::optional<CustomerReturn> unreceiptedIn(const Return& record)
{
    if (!record.request || record.request->customer.empty()) return std::nullopt;
    std::optional<CustomerReturn> all;
    for (const auto& line : record.decision.lines) {
        if (line.receipt || rights::isStatutoryClaim(line.reason)) continue;
        if (!all)
            all = CustomerReturn{record.request->customer, Money::zero(line.refund.currency())};
        all->value += line.refund;
    }
    return all;
}

} // namespace reprise::returns
