// The part of Weighing that looks at receipts which so far are only paper: what the policy would
// say if they were true, and later whether they were. And at those that prove themselves, but
// something else than the record.
#include "Weighing.h"

#include "reprise/policy/Rule.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

bool isUnverified(const DecidedLine& line)
{
    return std::ranges::count(line.findings, rule::unverified, &policy::Finding::rule) > 0;
}

receipts::Line asSold(const ShownReceipt::Line& shown, Currency currency)
{
    const auto nothing = Money::zero(currency);
    return {.number = shown.number,
            .sku = shown.sku,
            .gtin = {},
            .description = shown.description,
            .category = {},
            .quantity = shown.quantity,
            .unitPrice = Money::fromMinor(shown.unitPrice, currency),
            .discount = nothing,
            .discountShare = nothing,
            .tax = nothing,
            .measure = {},
            .traits = {},
            .serials = {},
            .deliveredOn = {}};
}

} // namespace

bool awaitsProof(const Decision& decision)
{
    return std::ranges::any_of(decision.lines, isUnverified)
           && std::ranges::all_of(decision.lines, [](const DecidedLine& line) {
                  return isUnverified(line) && line.outcome == Outcome::Contingent;
              });
}

/// As the policy and the law would have it for such a sale, less the money.
DecidedLine Weighing::judgeShown(DecidedLine line, const RequestLine& asked, const Load& load)
{
    const auto& shown = *m_request.shown;
    const auto* onPaper = shown.line(*asked.line);
    if (onPaper == nullptr) {
        line.outcome = Outcome::Denial;
        line.findings.push_back(
            {std::string(rule::lineUnknown),
             Outcome::Denial,
             m_policy.cite(rule::lineUnknown),
             {{"receipt", shown.number.text()}, {"line", std::to_string(*asked.line)}}});
        return line;
    }
    const auto sold = asSold(*onPaper, m_policy.currency);
    const FoundReceipt paper{.receipt = {.number = shown.number,
                                         .store = {},
                                         .workstation = {},
                                         .soldAt = shown.soldAt,
                                         .currency = m_policy.currency,
                                         .customer = {},
                                         .lines = {sold},
                                         .discount = Money::zero(m_policy.currency),
                                         .rounding = Money::zero(m_policy.currency),
                                         .tenders = {},
                                         .codes = {}},
                             .ledger = {},
                             .history = {}};
    auto decided = policy::decide(m_policy, m_pack, factsOf(asked, paper, sold, load));
    m_needsColleague = true;
    line.sku = sold.sku;
    line.description = sold.description;
    line.outcome = decided.outcome;
    line.remedies = std::move(decided.remedies);
    line.findings = std::move(decided.findings);
    if (line.outcome == Outcome::Denial) return line;
    line.outcome = std::max(line.outcome, Outcome::Contingent);
    line.findings.push_back({std::string(rule::unverified),
                             Outcome::Contingent,
                             m_policy.cite(rule::unverified),
                             {{"receipt", shown.number.text()}}});
    return line;
}

/// Empty when the paper said what the record says, and for every other receipt.
std::optional<policy::Finding> Weighing::differenceOnPaper(const receipts::Receipt& receipt,
                                                           const receipts::Line& sold) const
{
    const auto& shown = m_request.shown;
    if (!shown || shown->number != receipt.number) return std::nullopt;
    const auto* onPaper = shown->line(sold.number);
    const auto* what = onPaper == nullptr || onPaper->sku != sold.sku ? "goods"
                       : onPaper->quantity != sold.quantity           ? "quantity"
                       : onPaper->unitPrice != sold.unitPrice.minor() ? "price"
                       : m_policy.businessDay(shown->soldAt) != m_policy.businessDay(receipt.soldAt)
                           ? "day"
                           : nullptr;
    if (what == nullptr) return std::nullopt;
    return policy::Finding{std::string(rule::paperDiffers),
                           Outcome::OverridableDenial,
                           m_policy.cite(rule::paperDiffers),
                           {{"what", what}}};
}

/// The record counts; whether it should is a colleague's to say.
std::optional<policy::Finding> Weighing::differenceInProof(const FoundReceipt& found) const
{
    if (!found.isContested) return std::nullopt;
    return policy::Finding{std::string(rule::paperDiffers),
                           Outcome::OverridableDenial,
                           m_policy.cite(rule::paperDiffers),
                           {{"what", std::string(rule::differsInProof)}}};
}

} // namespace reprise::returns
