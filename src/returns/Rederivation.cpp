#include "reprise/returns/Rederivation.h"

#include "PastHistory.h"
#include "Weighing.h"
#include "approving/ApprovalsOfThen.h"

#include "reprise/goods/Catalogue.h"
#include "reprise/policy/Rule.h"
#include "reprise/returns/RefundArithmetic.h"

#include <algorithm>
#include <utility>

namespace reprise::returns {

namespace {

namespace rule = policy::rule;

std::string factOf(const policy::Finding& finding, const std::string& key)
{
    const auto found = finding.facts.find(key);
    return found != finding.facts.end() ? found->second : std::string();
}

/// The receipts as they were known then: one that came in later was not known.
class ReceiptsOfThen final : public receipts::ReceiptFinder {
public:
    ReceiptsOfThen(receipts::ReceiptFinder& now, const Return& recorded)
        : m_now(now), m_recorded(recorded)
    {
    }

    Result<receipts::Receipt> find(const ReceiptNumber& number) override
    {
        if (wasUnknown(number)) return Error{ErrorCode::NotFound, "was not known then"};
        return m_now.find(number);
    }

    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override
    {
        return m_now.findByCode(code);
    }

private:
    bool wasUnknown(const ReceiptNumber& number) const
    {
        return std::ranges::any_of(m_recorded.decision.lines, [&](const DecidedLine& line) {
            return line.receipt == number
                   && std::ranges::any_of(line.findings, [](const policy::Finding& finding) {
                          return finding.rule == rule::receiptUnknown
                                 || finding.rule == rule::returnOfReturn
                                 || finding.rule == rule::unverified;
                      });
        });
    }

    receipts::ReceiptFinder& m_now;
    const Return& m_recorded;
};

/// The catalogue as it read then: what a decision rested on stands in its record.
class CatalogueOfThen final : public goods::Catalogue {
public:
    explicit CatalogueOfThen(const Decision& recorded) : m_recorded(recorded) {}

    Result<goods::CatalogueItem> find(std::string_view sku, Day) override
    {
        if (m_recorded.exchange)
            for (const auto& item : m_recorded.exchange->shelf)
                if (item.sku == sku) return item;
        return Error{ErrorCode::NotFound, "was not in the catalogue then"};
    }

    Result<goods::CatalogueItem> find(const goods::Gtin& gtin, Day on) override
    {
        return find(gtin.digits(), on);
    }

    Result<Money> lowestPriceBetween(std::string_view sku, Day, Day until) override
    {
        const auto item = find(sku, until);
        if (!item) return item.error();
        return item->unitPrice;
    }

private:
    const Decision& m_recorded;
};

/// Which receipts were contested then: those whose record counted in spite of a proof.
class ContestsOfThen final : public receipts::Contests {
public:
    explicit ContestsOfThen(const Decision& recorded) : m_recorded(recorded) {}

    Result<bool> isContested(const ReceiptNumber& number) override
    {
        return std::ranges::any_of(m_recorded.lines, [&](const DecidedLine& line) {
            return line.receipt == number
                   && std::ranges::any_of(line.findings, [](const policy::Finding& finding) {
                          return finding.rule == rule::paperDiffers
                                 && factOf(finding, "what") == rule::differsInProof;
                      });
        });
    }

private:
    const Decision& m_recorded;
};

/// What was found out about sold gift cards then: those without a finding were whole.
class CardsOfThen final : public SoldCards {
public:
    explicit CardsOfThen(const Decision& recorded) : m_recorded(recorded) {}

    Result<CardState> look(std::string_view token, Money) override
    {
        for (const auto& line : m_recorded.lines)
            for (const auto& finding : line.findings)
                if (finding.rule == rule::cardUsed && factOf(finding, "card") == token)
                    return parseCardState(factOf(finding, "state"));
        return CardState::Whole;
    }

private:
    const Decision& m_recorded;
};

} // namespace

class Rederivation::History : public PastHistory {};

Rederivation::Rederivation(receipts::ReceiptFinder& receipts)
    : m_receipts(receipts), m_history(std::make_unique<History>())
{
}

Rederivation::~Rederivation() = default;

Result<Decision> Rederivation::again(const Return& recorded, const Rules& rules)
{
    if (!recorded.request)
        return Error{ErrorCode::Invalid,
                     "return '" + recorded.id.text() + "' was recorded before requests were kept"};
    ReceiptsOfThen receipts(m_receipts, recorded);
    ApprovalsOfThen approvals(recorded.decision);
    CatalogueOfThen catalogue(recorded.decision);
    CardsOfThen cards(recorded.decision);
    ContestsOfThen contests(recorded.decision);
    Weighing weighing({.receipts = receipts,
                       .history = *m_history,
                       .approvals = approvals,
                       .catalogue = &catalogue,
                       .cards = &cards,
                       .age = RequestAge::Kept,
                       .contests = &contests},
                      rules, *recorded.request, recorded.decision.edition);
    auto decision = weighing.weigh();
    m_lastFound = weighing.takeReceipts();
    return decision;
}

Result<void> Rederivation::settle(const Return& recorded)
{
    if (recorded.state == ReturnState::Denied || awaitsProof(recorded.decision)) return {};
    if (recorded.state == ReturnState::Withdrawn) {
        m_history->giveBack(recorded);
        return {};
    }
    const auto receipts = receiptsOf(recorded, std::exchange(m_lastFound, {}));
    if (!receipts) return receipts.error();
    m_history->take(recorded, *receipts);
    return {};
}

Result<void> Rederivation::follow(const Return& recorded)
{
    const auto receipts = receiptsOf(recorded, {});
    if (!receipts) return receipts.error();
    m_history->follow(recorded, *receipts);
    return {};
}

/// All that its lines come back from; those that are known already are not looked up.
Result<std::vector<receipts::Receipt>>
Rederivation::receiptsOf(const Return& recorded, std::vector<receipts::Receipt> known)
{
    for (const auto& line : recorded.decision.lines) {
        if (!line.receipt
            || std::ranges::count(known, *line.receipt, &receipts::Receipt::number) > 0)
            continue;
        auto found = m_receipts.find(*line.receipt);
        if (!found) return found.error();
        known.push_back(std::move(*found));
    }
    return known;
}

} // namespace reprise::returns
