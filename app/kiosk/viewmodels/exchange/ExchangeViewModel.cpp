#include "ExchangeViewModel.h"

#include "Engine.h"
#include "ExchangeWords.h"
#include "Phrases.h"
#include "Tongue.h"

#include "reprise/wording/Consent.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

/// Unless they would rather pay otherwise.
const std::string card = "card";

} // namespace

ExchangeViewModel::ExchangeViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_confirmation(engine, visit),
      m_back({"label", "note", "amountText"}),
      m_out({"label", "note", "amountText", "units", "most", "warning"}),
      m_again({"sku", "label", "units"}),
      m_sums({"label", "amountText", "strong"}),
      m_ways({"wayId", "label", "note", "icon"}),
      m_payment(card)
{
    connect(&visit, &Visit::decisionChanged, this, &ExchangeViewModel::show);
    connect(&m_confirmation, &Confirmation::changed, this, &ExchangeViewModel::changed);
    connect(&m_confirmation, &Confirmation::committed, this, &ExchangeViewModel::committed);
    connect(&m_confirmation, &Confirmation::paying, this, &ExchangeViewModel::paying);
    connect(&m_confirmation, &Confirmation::refused, this, &ExchangeViewModel::refused);
}

void ExchangeViewModel::begin()
{
    m_note = {};
    m_choosesWay = false;
    if (!m_goods.empty()) weigh();
    emit changed();
}

void ExchangeViewModel::scanned(const QString& code, const QString& symbology)
{
    if (busy() || !m_visit.decision() || m_visit.answer()) return;
    m_engine.ask(
        this,
        [text = code.trimmed().toStdString(), kind = symbology.toStdString()](Terminal& terminal) {
            return terminal.findGoods(text, kind);
        },
        [this](const Result<goods::CatalogueItem>& found) {
            if (busy() || !m_visit.decision() || m_visit.answer()) return; // Too late for it.
            if (found) return add(found->sku, 1, phrase::itemName(found->description));
            m_note = [isUnknown = found.error().code == ErrorCode::NotFound] {
                return isUnknown ? tr("We don't know that code. Nothing has changed. Please scan "
                                      "the code on the item you want.")
                                 : tr("We can't look that up just now. Nothing has changed.");
            };
            emit changed();
        });
}

void ExchangeViewModel::addAgain(int row)
{
    if (busy() || row < 0 || row >= m_again.count()) return;
    const QVariantMap same = m_again.row(row);
    add(same.value("sku").toString().toStdString(), same.value("units").toLongLong(),
        same.value("label").toString());
}

void ExchangeViewModel::add(const std::string& sku, std::int64_t units, const QString& name)
{
    auto known = std::ranges::find(m_goods, sku, &returns::WantedGoods::sku);
    if (known == m_goods.end()) known = m_goods.insert(m_goods.begin(), {sku, 0}); // On page one.
    known->quantity = std::min(known->quantity + units, mostOfOneKind);
    m_note = [name] { return tr("Added: %1").arg(name); };
    changeGoods();
}

void ExchangeViewModel::increase(int row)
{
    if (row >= 0 && row < static_cast<int>(m_goods.size()))
        change(row, m_goods[static_cast<std::size_t>(row)].quantity + 1);
}

void ExchangeViewModel::decrease(int row)
{
    if (row >= 0 && row < static_cast<int>(m_goods.size()))
        change(row, m_goods[static_cast<std::size_t>(row)].quantity - 1);
}

void ExchangeViewModel::change(int row, std::int64_t units)
{
    if (busy() || units < 1 || units > mostOfOneKind) return;
    m_goods[static_cast<std::size_t>(row)].quantity = units;
    m_note = {};
    changeGoods();
}

void ExchangeViewModel::takeOut(int row)
{
    if (busy() || row < 0 || row >= static_cast<int>(m_goods.size())) return;
    m_goods.erase(m_goods.begin() + row);
    m_note = {};
    changeGoods();
}

/// Another difference may move the other way, and how it moves is chosen anew.
void ExchangeViewModel::changeGoods()
{
    m_payment = card;
    m_payback.clear();
    m_choosesWay = false;
    weigh();
}

void ExchangeViewModel::askWay()
{
    if (busy() || m_ways.count() < 2) return;
    m_choosesWay = true;
    emit changed();
}

QString ExchangeViewModel::way() const
{
    const returns::Decision* decision = m_visit.decision();
    const bool isDue = decision && decision->exchange && !decision->exchange->due.isZero();
    return phrase::text(isDue ? m_payment : m_payback);
}

void ExchangeViewModel::chooseWay(const QString& wayId)
{
    const returns::Decision* decision = m_visit.decision();
    if (busy() || m_weighing || !decision || !decision->exchange || way() == wayId) return;
    const std::string type = wayId.toStdString();
    (decision->exchange->due.isZero() ? m_payback : m_payment) = type;
    weigh();
}

void ExchangeViewModel::retreat()
{
    if (!m_choosesWay) {
        emit left();
        return;
    }
    m_choosesWay = false;
    emit changed();
}

Wish ExchangeViewModel::wished() const
{
    Wish wish{.remedy = policy::Remedy::Exchange, .goods = m_goods, .payment = m_payment};
    if (!m_payback.empty()) {
        const auto consent = wording::consentTo(m_payback, tongue::language());
        wish.tender =
            returns::TenderChoice{.type = m_payback, .consent = true, .consentText = consent.id};
    }
    return wish;
}

void ExchangeViewModel::weigh()
{
    m_weighing = !m_goods.empty();
    if (!m_weighing) {
        m_visit.dropWish();
        return show(); // The note may have changed where the decision has not.
    }
    emit changed();
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_engine.ask(
        this,
        [draft = m_visit.draft(id, m_engine.clock().now(), wished())](Terminal& terminal) {
            Weighed weighed{draft.wish, terminal.decide(draft), terminal.otherMeans()};
            weighed.wish.takenBy = terminal.railOf(draft.wish.payment);
            return weighed;
        },
        [this](Weighed weighed) { take(std::move(weighed)); });
}

void ExchangeViewModel::take(Weighed weighed)
{
    // Somebody may have left, or want something else, while the desk was thinking.
    if (!m_weighing || m_goods != weighed.wish.goods || m_payment != weighed.wish.payment) return;
    m_weighing = false;
    m_otherMeans = std::move(weighed.otherMeans);
    if (weighed.decision) {
        if (m_payback.empty()) m_asPaid = weighed.decision->refund;
        return m_visit.wishFor(std::move(weighed.wish), *std::move(weighed.decision));
    }
    m_engine.log().write(Severity::Failure, "kiosk", weighed.decision.error().detail);
    m_goods = m_visit.wish().goods;
    m_payment = m_visit.wish().payment.empty() ? card : m_visit.wish().payment;
    m_payback = m_visit.wish().tender ? m_visit.wish().tender->type : std::string();
    m_note = [] { return tr("We can't work that out here. Nothing has changed."); };
    emit changed();
}

ExchangeViewModel::Kind ExchangeViewModel::kindOf(const returns::Decision& decision) const
{
    const auto& exchange = decision.exchange;
    if (!exchange || m_visit.wish().remedy != policy::Remedy::Exchange) return Empty;
    const bool isStopped =
        std::ranges::any_of(exchange->items, [](const returns::ExchangeItem& item) {
            return item.outcome == policy::Outcome::Denial;
        });
    if (isStopped) return Stopped;
    if (!m_visit.mayConfirm()) return WithColleague;
    if (!exchange->due.isZero()) return CustomerPays;
    return decision.refund.amount.isZero() ? Even : WePay;
}

void ExchangeViewModel::show()
{
    m_confirmation.forget(); // Another decision is another confirmation.
    if (!m_visit.decision()) {
        m_goods.clear();
        m_payment = card;
        m_payback.clear();
        m_asPaid.reset();
        m_note = {};
        m_weighing = false;
        m_choosesWay = false;
    }
    sayAll();
}

void ExchangeViewModel::retell()
{
    sayAll();
}

void ExchangeViewModel::sayAll()
{
    for (QString* text :
         {&m_backTotal, &m_outTotal, &m_badgeText, &m_differenceLabel, &m_differenceText,
          &m_rightsText, &m_confirmLabel, &m_wayLabel, &m_consentText}) {
        text->clear();
    }
    const returns::Decision* decision = m_visit.decision();
    m_kind = decision ? kindOf(*decision) : Empty;
    const bool isExchange = m_kind != Empty;
    m_back.setRows(decision ? comingBack(*decision) : QList<QVariantMap>());
    m_out.setRows(isExchange ? goingOut(*decision->exchange, m_visit.wish().goods)
                             : QList<QVariantMap>());
    m_again.setRows(decision ? sameAgain(*decision, m_goods) : QList<QVariantMap>());
    m_sums.setRows(isExchange && m_kind != Stopped ? sumsOf(*decision) : QList<QVariantMap>());
    if (isExchange) {
        m_backTotal = phrase::amount(decision->exchange->worth);
        m_outTotal = phrase::amount(decision->exchange->price);
        m_rightsText = rightsOfTheNew(*decision->exchange);
        m_confirmLabel = m_kind == WithColleague ? tr("Ask a colleague") : exchangeLabel(*decision);
        m_differenceLabel = app::differenceLabel(*decision);
        m_differenceText = app::differenceText(*decision);
    } else if (decision) {
        m_backTotal = phrase::amount(decision->refund.amount);
        m_confirmLabel = tr("Swap");
    }
    if (m_kind == Stopped) {
        m_differenceLabel = tr("Take it out, and the rest can go on.");
        m_differenceText = tr("One item can't go out");
    }
    if (decision) nameKind();
    if (isExchange && m_kind != Stopped)
        showWays(*decision);
    else
        m_ways.clear();
    emit changed();
}

void ExchangeViewModel::showWays(const returns::Decision& decision)
{
    const bool isDue = !decision.exchange->due.isZero();
    const QString asPaid = m_asPaid ? phrase::standingAlone(phrase::goesTo(*m_asPaid)) : QString();
    m_ways.setRows(waysOf(decision, m_otherMeans, asPaid));
    if (m_ways.count() > 1)
        m_wayLabel = isDue ? tr("Pay it another way") : tr("Get it back another way");
    if (isDue && m_visit.isPaidAtTill() && m_visit.isApproved())
        m_confirmLabel = tr("Finish the swap");
    if (isDue || m_payback.empty() || m_kind == WithColleague) return;
    const auto consent = wording::consentTo(m_payback, tongue::language());
    m_consentText = phrase::text(consent.sentence);
    m_confirmLabel = tr("I agree: %1").arg(phrase::means(m_payback));
}

void ExchangeViewModel::nameKind()
{
    switch (m_kind) {
    case Empty: m_badgeText = tr("Nothing chosen yet"); return;
    case Even: m_badgeText = tr("Even exchange"); return;
    case CustomerPays:
    case WePay: m_badgeText = tr("Uneven exchange"); return;
    case WithColleague: m_badgeText = tr("A colleague does this with you"); return;
    case Stopped: m_badgeText = tr("This can't go out"); return;
    }
}

QString ExchangeViewModel::offText() const
{
    return m_kind == Stopped ? tr("Take that out first") : tr("Scan an item first");
}

void ExchangeViewModel::confirm()
{
    // What is still being decided is not what is shown.
    if (!canConfirm() || m_weighing || !m_visit.decision() || m_visit.answer()) return;
    if (m_kind == WithColleague) {
        m_choosesWay = false; // What is handed over is what a colleague comes to see.
        emit changed();
        emit colleagueNeeded([decision = *m_visit.decision(), isTaken = m_visit.isPaidAtTill()] {
            const QString what = phrase::summaryOf(decision);
            return isTaken
                       ? tr("an exchange: %1, %2 to take").arg(what, paidText(*decision.exchange))
                       : tr("an exchange: %1").arg(what);
        });
    } else {
        m_confirmation.confirm();
    }
}

} // namespace reprise::app
