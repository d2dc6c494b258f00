#include "reprise/value/Movement.h"

#include "reprise/returns/Means.h"
#include "reprise/returns/MeansPaid.h"
#include "reprise/returns/SoldCards.h"

#include <algorithm>

namespace reprise::value {

namespace {

using receipts::Receipt;
using returns::MeansPaid;
using returns::Return;
namespace means = returns::means;

const Receipt* receiptIn(const std::vector<Receipt>& all,
                         const std::optional<ReceiptNumber>& number)
{
    const auto found = std::ranges::find_if(
        all, [&](const Receipt& each) { return number && each.number == *number; });
    return found == all.end() ? nullptr : &*found;
}

/// Gathers the movements of one return, each under the next event of its kind.
class Moves {
public:
    Moves(const Return& record, const std::vector<Receipt>& receipts)
        : m_record(record), m_receipts(receipts)
    {
    }

    std::vector<Movement> take()
    {
        if (!returns::isPaid(m_record.state)) return {};
        giveCredit();
        giveCards();
        voidCards();
        settlePoints();
        return std::move(m_all);
    }

private:
    std::string event(std::string_view what)
    {
        const auto mark = m_record.id.text() + "/" + std::string(what) + "/";
        const auto before = std::ranges::count_if(
            m_all, [&](const Movement& each) { return each.event.starts_with(mark); });
        return mark + std::to_string(before + 1);
    }

    /// What was paid by this means, and neither outside nor to somebody who pays us.
    std::vector<MeansPaid> paidHere(std::string_view type) const
    {
        auto all = returns::meansOf(m_record);
        std::erase_if(all, [type](const MeansPaid& each) {
            return each.type != type || each.kind != returns::OrderKind::Refund
                   || each.rail != returns::Rail::Till || each.state != returns::MeansState::Paid;
        });
        return all;
    }

    Money zero() const { return Money::zero(m_record.decision.refund.amount.currency()); }

    void giveCredit()
    {
        auto sum = zero();
        for (const auto& each : paidHere(means::storeCredit))
            sum += each.amount;
        if (sum.isZero()) return;
        m_all.push_back({.event = event("credit"),
                         .account = storeCreditNumber(m_record.id),
                         .kind = AccountKind::StoreCredit,
                         .amount = sum.minor(),
                         .currency = sum.currency(),
                         .expires = m_record.decision.creditUntil});
    }

    std::string tokenOf(const MeansPaid& paid) const
    {
        const auto* receipt = receiptIn(m_receipts, paid.receipt);
        if (receipt == nullptr || !paid.original) return {};
        const auto index = static_cast<std::size_t>(*paid.original - 1);
        return index < receipt->tenders.size() ? receipt->tenders[index].token : std::string();
    }

    void giveCards()
    {
        auto fresh = zero();
        for (const auto& each : paidHere(means::giftCard)) {
            if (!each.original) fresh += each.amount;
            auto token = tokenOf(each);
            if (token.empty()) continue;
            m_all.push_back({.event = event("restore"),
                             .account = AccountNumber(std::move(token)),
                             .kind = AccountKind::GiftCard,
                             .amount = each.amount.minor(),
                             .currency = each.amount.currency()});
        }
        if (fresh.isZero()) return;
        m_all.push_back({.event = event("card"),
                         .account = giftCardNumber(m_record.id),
                         .kind = AccountKind::GiftCard,
                         .amount = fresh.minor(),
                         .currency = fresh.currency()});
    }

    void voidCards()
    {
        if (!m_record.request) return;
        for (const auto& asked : m_record.request->lines) {
            const auto* receipt = receiptIn(m_receipts, asked.receipt);
            const auto* sold = receipt && asked.line ? receipt->line(*asked.line) : nullptr;
            if (sold == nullptr) continue;
            for (auto& token : returns::soldCardsBack(asked, *sold))
                m_all.push_back({.event = event("void"),
                                 .account = AccountNumber(std::move(token)),
                                 .kind = AccountKind::GiftCard,
                                 .what = MovementKind::Void,
                                 .currency = receipt->currency});
        }
    }

    void movePoints(std::string_view what, const std::string& account, std::int64_t points)
    {
        if (points == 0) return;
        m_all.push_back({.event = event(what),
                         .account = AccountNumber(account),
                         .kind = AccountKind::Points,
                         .amount = points});
    }

    void settlePoints()
    {
        for (const auto& share : m_record.decision.points) {
            if (share.account.empty()) continue;
            movePoints("earned", share.account, share.paidFor - share.reversed);
            movePoints("spent", share.account, share.restored);
        }
    }

    const Return& m_record;
    const std::vector<Receipt>& m_receipts;
    std::vector<Movement> m_all;
};

} // namespace

std::vector<Movement> valueMovementsOf(const Return& record, const std::vector<Receipt>& receipts)
{
    return Moves(record, receipts).take();
}

std::vector<Issued> issuedBy(const Return& record)
{
    std::vector<Issued> all;
    for (auto& each : valueMovementsOf(record, {})) {
        const auto isOurs = each.account == storeCreditNumber(record.id)
                            || each.account == giftCardNumber(record.id);
        if (isOurs && each.currency)
            all.push_back({std::move(each.account), each.kind,
                           Money::fromMinor(each.amount, *each.currency), each.expires});
    }
    return all;
}

} // namespace reprise::value
