// The part of DeskReturnViewModel that takes what is seldom said, of an item and of the sale.
#include "DeskChoices.h"
#include "DeskReturnViewModel.h"
#include "DetailChoices.h"

#include <algorithm>
#include <chrono>

namespace reprise::app {

namespace {

constexpr std::chrono::days longestKept{366};

} // namespace

/// Of the receipt that the item is of, else the store's.
Currency DeskReturnViewModel::currency() const
{
    const auto& number = m_item.asked.receipt;
    const OpenReceipt* open = number ? m_basket.receipt(*number) : nullptr;
    return open ? open->receipt.currency : m_store->currency;
}

QList<QVariantMap> DeskReturnViewModel::detailRows() const
{
    if (m_step == Details) return desk::detailsOf(m_item, currency());
    if (m_step == Repairs) return desk::repairsOf(m_item);
    if (m_step == RepairEnd) return desk::repairEnds();
    if (m_step == RepairPace) return desk::repairPaces();
    if (m_step == CostHow) return desk::costWays();
    if (m_step == Seen) return desk::traitsOf(m_item);
    if (m_step == Sale) return desk::aboutSale(m_basket.about());
    if (m_step == Buyer) return desk::buyers();
    if (m_step == Notice) return desk::notices();
    return {};
}

void DeskReturnViewModel::offerDetailDays()
{
    const Day begin = m_step == NoticeDay ? today() - desk::oldestGoods
                                          : m_item.soldOn.value_or(today() - desk::oldestGoods);
    m_picker.offer(m_step == RepairBack ? m_repair.requestedOn : begin,
                   m_step == KeepsUntil ? today() + longestKept : today());
}

void DeskReturnViewModel::chooseDetail(const QString& choiceId)
{
    if (m_step == Details) return chooseOfDetails(choiceId);
    if (m_step == Sale) return chooseOfSale(choiceId);
    if (m_step == Repairs || m_step == RepairEnd || m_step == RepairPace)
        return chooseRepair(choiceId);
    if (m_step == CostHow) return chooseCost(choiceId);
    if (m_step == Notice) return chooseNotice(choiceId);
    const std::string id = choiceId.toStdString();
    if (m_step == Seen && desk::canBeSeen(id)) {
        auto& seen = m_item.asked.observed;
        if (std::erase(seen, id) == 0) seen.push_back(id);
        turnTo(Seen);
    } else if (const auto buyer = rights::parseBuyer(id); m_step == Buyer && buyer) {
        m_basket.about().buyer = *buyer;
        returnTo(Sale);
    }
}

void DeskReturnViewModel::chooseOfDetails(const QString& choiceId)
{
    namespace detail = desk::detail;
    if (choiceId == detail::repairs)
        return ask(m_item.asked.repairs.empty() ? RepairAsked : Repairs);
    if (choiceId == detail::cost) return ask(CostHow);
    if (choiceId == detail::seen) return ask(Seen);
    if (choiceId == detail::installed) return ask(Installed);
    if (choiceId == detail::keeps) return ask(KeepsUntil);
}

void DeskReturnViewModel::chooseOfSale(const QString& choiceId)
{
    namespace detail = desk::detail;
    if (choiceId == detail::buyer) return ask(Buyer);
    if (choiceId == detail::notice) return ask(Notice);
    if (choiceId == detail::points) return ask(Points);
}

void DeskReturnViewModel::chooseRepair(const QString& choiceId)
{
    if (m_step == Repairs) {
        auto& repairs = m_item.asked.repairs;
        const auto at = static_cast<std::ptrdiff_t>(choiceId.toUInt());
        if (at >= std::ssize(repairs)) return;
        repairs.erase(repairs.begin() + at);
        if (repairs.empty()) return returnTo(Details);
        turnTo(Repairs);
    } else if (m_step == RepairEnd) {
        m_repair.receivedOn.reset();
        if (choiceId == desk::isBack) return ask(RepairBack);
        if (choiceId == desk::isOpen) ask(RepairPace);
    } else if (choiceId == desk::inTime) {
        keepRepair(rights::Pace::InTime);
    } else if (choiceId == desk::tooLong) {
        keepRepair(rights::Pace::Late);
    }
}

void DeskReturnViewModel::keepRepair(rights::Pace pace)
{
    m_repair.pace = pace;
    auto& repairs = m_item.asked.repairs;
    repairs.push_back(m_repair);
    std::ranges::stable_sort(repairs, {}, &rights::Repair::requestedOn);
    returnTo(Details);
    ask(Repairs);
}

void DeskReturnViewModel::chooseCost(const QString& choiceId)
{
    if (choiceId == desk::nothing) {
        m_item.asked.returnCost.reset();
        return returnTo(Details);
    }
    const auto how = rights::parseBroughtBack(choiceId.toStdString());
    if (!how) return;
    m_brought = *how;
    ask(CostAmount);
}

void DeskReturnViewModel::chooseNotice(const QString& choiceId)
{
    if (choiceId == desk::toldLate) return ask(NoticeDay);
    if (choiceId == desk::given)
        m_basket.about().cancelNotice = {};
    else if (choiceId == desk::missing)
        m_basket.about().cancelNotice = {rights::CancelNotice::Missing, {}};
    else
        return;
    returnTo(Sale);
}

void DeskReturnViewModel::takeDetailDay(Day day)
{
    if (m_step == RepairAsked) {
        m_repair = {.requestedOn = day, .receivedOn = {}};
        return ask(RepairEnd);
    }
    if (m_step == RepairBack) {
        m_repair.receivedOn = day;
        return ask(RepairPace);
    }
    if (m_step == NoticeDay) {
        m_basket.about().cancelNotice = {rights::CancelNotice::Late, day};
        return returnTo(Sale);
    }
    (m_step == Installed ? m_item.asked.enabledOn : m_item.asked.perishBy) = day;
    returnTo(Details);
}

void DeskReturnViewModel::takeDetailWords()
{
    if (m_step == CostAmount) {
        m_item.asked.returnCost = returns::ReturnCostClaim{m_typed.toLongLong(), m_brought};
        return returnTo(Details);
    }
    m_basket.about().pointsHeld = m_typed.toLongLong();
    returnTo(Sale);
}

void DeskReturnViewModel::leaveDetail()
{
    if (m_step == Details) return returnTo(Item);
    returnTo(m_step == Sale ? Basket : Details);
}

void DeskReturnViewModel::goAroundDetail()
{
    if (m_step == Repairs) return ask(RepairAsked);
    if (m_step == Points) {
        m_basket.about().pointsHeld.reset();
        return returnTo(Sale);
    }
    if (m_step == Installed)
        m_item.asked.enabledOn.reset();
    else if (m_step == KeepsUntil)
        m_item.asked.perishBy.reset();
    else
        return;
    returnTo(Details);
}

void DeskReturnViewModel::returnTo(Step step)
{
    while (!m_path.empty() && m_path.back() != step)
        m_path.pop_back();
    if (!m_path.empty()) m_path.pop_back();
    turnTo(step);
}

} // namespace reprise::app
