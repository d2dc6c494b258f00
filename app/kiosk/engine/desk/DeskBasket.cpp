#include "DeskBasket.h"

#include <algorithm>
#include <utility>

namespace reprise::app {

const OpenReceipt* DeskBasket::onlyReceipt() const
{
    const bool isAllOfIt =
        m_receipts.size() == 1 && std::ranges::all_of(m_items, [](const DeskItem& item) {
            return item.asked.receipt.has_value();
        });
    return isAllOfIt ? &m_receipts.front() : nullptr;
}

const OpenReceipt* DeskBasket::receipt(const ReceiptNumber& number) const
{
    const auto found = std::ranges::find(
        m_receipts, number, [](const OpenReceipt& each) { return each.receipt.number; });
    return found == m_receipts.end() ? nullptr : &*found;
}

Units DeskBasket::unitsOfOnly() const
{
    Units units;
    if (!onlyReceipt()) return units;
    for (const DeskItem& item : m_items)
        units[*item.asked.line] = item.asked.quantity;
    return units;
}

Joining DeskBasket::joining(const OpenReceipt& receipt, int line) const
{
    if (m_paper) return Joining::BesidePaper;
    const bool isIn = std::ranges::any_of(m_items, [&](const DeskItem& item) {
        return item.asked.receipt == receipt.receipt.number && item.asked.line == line;
    });
    if (isIn) return Joining::AlreadyIn;
    if (!m_items.empty() && receipt.bearer != m_bearer) return Joining::OtherBearer;
    if (!m_receipts.empty() && m_receipts.front().receipt.currency != receipt.receipt.currency)
        return Joining::OtherCurrency;
    return Joining::Welcome;
}

void DeskBasket::add(DeskItem item, const OpenReceipt& receipt,
                     const std::optional<receipts::SaleClue>& clue)
{
    const ReceiptNumber& number = receipt.receipt.number;
    item.asked.receipt = number;
    if (!this->receipt(number)) m_receipts.push_back(receipt);
    m_bearer = receipt.bearer;
    // A request has room for one look-up; what a second one led to is named by its number.
    if (clue && !m_clue) {
        m_clue = clue;
        m_clueLedTo = number;
    }
    m_items.push_back(std::move(item));
}

void DeskBasket::add(DeskItem item)
{
    m_items.push_back(std::move(item));
}

void DeskBasket::add(DeskItem item, const PaperReceipt& paper)
{
    m_paper = paper;
    m_items.push_back(std::move(item));
}

void DeskBasket::change(std::size_t at, DeskItem item)
{
    m_items.at(at) = std::move(item);
}

void DeskBasket::takeOut(std::size_t at)
{
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(at));
    forgetUnused();
}

void DeskBasket::takeOut(const std::optional<ReceiptNumber>& receipt, int line,
                         const std::string& sku)
{
    std::erase_if(m_items, [&](const DeskItem& item) {
        const bool isOfReceipt = item.asked.line == line && item.asked.receipt == receipt;
        const bool isOnPaper =
            item.asked.line == line && m_paper && receipt && m_paper->number == receipt->text();
        return isOfReceipt || isOnPaper || (!receipt && item.asked.sku == sku);
    });
    forgetUnused();
}

bool DeskBasket::uses(const ReceiptNumber& number) const
{
    return std::ranges::any_of(m_items,
                               [&](const DeskItem& item) { return item.asked.receipt == number; });
}

/// What nothing in the basket rests on any more.
void DeskBasket::forgetUnused()
{
    std::erase_if(m_receipts,
                  [this](const OpenReceipt& each) { return !uses(each.receipt.number); });
    if (m_clueLedTo && !uses(*m_clueLedTo)) {
        m_clue.reset();
        m_clueLedTo.reset();
    }
    if (!m_items.empty()) return;
    m_bearer = returns::Bearer::Unasked;
    m_customer.clear();
    m_paper.reset();
    m_about = {};
}

void DeskBasket::fill(RequestDraft& draft) const
{
    draft.bearer = m_bearer;
    draft.customer = m_customer;
    draft.clue = m_clue;
    draft.paper = m_paper;
    draft.about = m_about;
    draft.lines.clear();
    for (const DeskItem& item : m_items) {
        draft.lines.push_back(item.asked);
        // The look-up is followed once more by the desk, and is then in the record.
        if (m_clueLedTo && item.asked.receipt == m_clueLedTo) draft.lines.back().receipt.reset();
    }
}

} // namespace reprise::app
