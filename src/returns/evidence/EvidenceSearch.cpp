#include "evidence/EvidenceSearch.h"

#include "reprise/policy/Rule.h"
#include "reprise/receipts/CodeLookUp.h"

#include <algorithm>

namespace reprise::returns {

namespace {

/// More than one is several: how many more is nobody's business.
constexpr std::size_t several = 2;

bool wasUnknown(const Decision& decision, const ReceiptNumber& number)
{
    return std::ranges::any_of(decision.lines, [&number](const DecidedLine& line) {
        return line.receipt == number
               && std::ranges::count(line.findings, policy::rule::receiptUnknown,
                                     &policy::Finding::rule)
                      > 0;
    });
}

bool isForClue(const RequestLine& line)
{
    return !line.receipt && line.line && line.sku.empty();
}

void markHolder(Request& request, const receipts::ReceiptCode& code)
{
    if (code.kind == receipts::CodeKind::GiftReceipt && request.bearer == Bearer::Unasked)
        request.bearer = Bearer::GiftHolder;
}

} // namespace

receipts::ReceiptCode EvidenceSearch::read(const std::string& text) const
{
    return m_ports.codes != nullptr ? m_ports.codes->read(text, "typed") : receipts::ReceiptCode();
}

/// As printed first, then as the store's grammar reads it.
Result<std::vector<ReceiptNumber>> EvidenceSearch::opened(const std::string& text,
                                                          const receipts::ReceiptCode& code)
{
    auto printed = m_ports.receipts.findByCode(text);
    if (!printed || !printed->empty()) return printed;
    return receipts::receiptsFor(m_ports.receipts, code);
}

Result<bool> EvidenceSearch::isReturnSlip(const std::string& text,
                                          const receipts::ReceiptCode& code)
{
    if (code.kind == receipts::CodeKind::ReturnSlip) return true;
    const auto known = m_ports.journal.find(ReturnId(text));
    if (known) return true;
    if (known.error().code == ErrorCode::NotFound) return false;
    return known.error();
}

Result<std::vector<ReceiptNumber>> EvidenceSearch::fitting(const Clue& clue)
{
    if (!clue.code.empty()) return opened(clue.code, read(clue.code));
    if (m_ports.sales == nullptr)
        return Error{ErrorCode::Invalid, "find: this terminal looks for no sales, expected the "
                                         "number of a receipt"};
    return m_ports.sales->search(clue.sale, m_policy.zone, several);
}

Result<void> EvidenceSearch::follow(Request& request)
{
    if (!request.clue) return {};
    auto& clue = *request.clue;
    auto found = fitting(clue);
    if (!found) return found.error();
    clue.fitting = static_cast<std::int64_t>(std::min(found->size(), several));
    auto presented = found->size() == 1 ? Presented::Receipt : Presented::Nothing;
    if (!clue.code.empty()) {
        const auto code = read(clue.code);
        markHolder(request, code);
        const auto isSlip = isReturnSlip(clue.code, code);
        if (!isSlip) return isSlip.error();
        if (*isSlip && found->empty()) presented = Presented::ReturnSlip;
    }
    for (auto& line : request.lines) {
        if (!isForClue(line)) continue;
        line.presented = presented;
        if (presented == Presented::Receipt) line.receipt = found->front();
    }
    return {};
}

/// Amounts in another currency than the store's own are nobody's price here.
Result<std::optional<KnownGoods>> EvidenceSearch::known(const std::string& sku, Day today)
{
    const auto nothing = std::optional<KnownGoods>();
    const auto item = m_ports.catalogue->find(sku, today);
    if (!item) {
        if (item.error().code == ErrorCode::NotFound) return nothing;
        return item.error();
    }
    const auto from = today - std::chrono::days{m_policy.noReceipt.period};
    const auto price = m_ports.catalogue->lowestPriceBetween(sku, from, today);
    if (!price) return price.error();
    if (price->currency() != m_policy.currency) return nothing;
    const auto tax = item->taxRate.of(*price, item->taxMode);
    const auto isAdded = item->taxMode == receipts::TaxMode::Added;
    return std::optional(KnownGoods{item->description, item->category, item->traits,
                                    price->minor() + (isAdded ? tax.minor() : 0), tax.minor()});
}

Result<void> EvidenceSearch::price(Request& request)
{
    if (m_ports.catalogue == nullptr) return {};
    for (auto& line : request.lines) {
        if (line.receipt || line.sku.empty()) continue;
        auto found = known(line.sku, m_policy.businessDay(request.at));
        if (!found) return found.error();
        line.goods = std::move(*found);
    }
    return {};
}

Result<bool> EvidenceSearch::readAgain(Request& request, const Decision& decision)
{
    bool saysMore = false;
    for (auto& line : request.lines) {
        if (!line.receipt || !wasUnknown(decision, *line.receipt)) continue;
        const auto text = line.receipt->text();
        const auto code = read(text);
        const auto found = opened(text, code);
        if (!found) return found.error();
        if (found->size() == 1) {
            line.receipt = found->front();
            markHolder(request, code);
            saysMore = true;
            continue;
        }
        const auto isSlip = isReturnSlip(text, code);
        if (!isSlip) return isSlip.error();
        if (!*isSlip) continue;
        line.presented = Presented::ReturnSlip;
        saysMore = true;
    }
    return saysMore;
}

} // namespace reprise::returns
