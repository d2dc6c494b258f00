#include "DeskReturnViewModel.h"

#include "DeskChoices.h"
#include "DeskWords.h"
#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

#include "reprise/base/Contract.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

constexpr std::int64_t mostOnPaper = 999;

} // namespace

DeskReturnViewModel::DeskReturnViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_choices({"choiceId", "label", "note", "iconName"})
{
    connect(&m_picker, &DayPicker::changed, this, &DeskReturnViewModel::changed);
    connect(&engine, &Engine::opened, this, [this](const Place& place) {
        m_store = StoreFacts{place.zone, place.currency};
    });
    show();
}

void DeskReturnViewModel::serve(const QString& operatorId, const QString& name)
{
    if (operatorId == m_operatorId) return;
    m_operatorId = operatorId;
    m_operatorName = name;
    startOver();
}

void DeskReturnViewModel::startOver()
{
    m_basket = {};
    m_paper = {};
    m_askedCustomer = false;
    m_busy = false;
    m_path.clear();
    forgetItem();
    turnTo(Source);
}

void DeskReturnViewModel::forgetItem()
{
    m_item = {};
    m_edit.reset();
    m_found.clear();
    m_clue.reset();
    m_foundAt.reset();
    m_paperLine = {};
}

Day DeskReturnViewModel::today() const
{
    REPRISE_EXPECTS(m_store); // Nobody signs in at a terminal that is not open.
    return m_store->zone.dayOf(m_engine.clock().now());
}

// What is asked, and how.

DeskReturnViewModel::Asks DeskReturnViewModel::asks() const
{
    switch (m_step) {
    case Basket:
    case Source:
    case Line:
    case Reason:
    case FaultSeen:
    case Condition:
    case Item:
    case Disposition:
    case Details:
    case Repairs:
    case RepairEnd:
    case RepairPace:
    case CostHow:
    case Seen:
    case Sale:
    case Buyer:
    case Notice: return Choice;
    case Code:
    case Goods:
    case Customer:
    case PaperNumber:
    case PaperGoods:
    case PaperPrice:
    case Serial:
    case Batch:
    case CostAmount:
    case Points: return Words;
    case PaperLine:
    case PaperUnits:
    case Units:
    case Arrived: return Number;
    case PaperDay:
    case FaultDay:
    case RepairAsked:
    case RepairBack:
    case Installed:
    case KeepsUntil:
    case NoticeDay: return Date;
    }
    return Choice;
}

desk::Question DeskReturnViewModel::question() const
{
    return desk::questionFor({.step = m_step,
                              .evidence = m_evidence,
                              .units = m_item.asked.quantity,
                              .serials = static_cast<std::int64_t>(m_item.asked.serials.size()),
                              .isEmpty = m_basket.empty(),
                              .isPaper = m_basket.paper() != nullptr});
}

QString DeskReturnViewModel::questionText() const
{
    return question().question;
}

QString DeskReturnViewModel::hintText() const
{
    const bool hasDay = asks() == Date && m_picker.chosen();
    return hasDay ? m_picker.chosenText() : question().hint;
}

QString DeskReturnViewModel::itemText() const
{
    const bool isOfAll = m_step == Basket || m_step == Source || m_step >= Sale;
    if (isOfAll || m_item.description.empty()) return {};
    return phrase::unitsOf(std::max<std::int64_t>(m_item.asked.quantity, 1), m_item.description);
}

QString DeskReturnViewModel::fieldLabel() const
{
    return question().field;
}

QString DeskReturnViewModel::typedText() const
{
    if (!isAmount() || m_typed.isEmpty()) return m_typed;
    return phrase::amount(Money::fromMinor(m_typed.toLongLong(), currency()));
}

bool DeskReturnViewModel::figures() const
{
    return isAmount() || m_step == Points;
}

int DeskReturnViewModel::most() const
{
    const std::int64_t most = m_step == Units     ? m_item.most
                              : m_step == Arrived ? m_item.asked.quantity
                                                  : mostOnPaper;
    return static_cast<int>(most);
}

QString DeskReturnViewModel::goOnText() const
{
    return question().goOn;
}

QString DeskReturnViewModel::offText() const
{
    return question().off;
}

QString DeskReturnViewModel::otherText() const
{
    return question().other;
}

bool DeskReturnViewModel::canGoOn() const
{
    if (m_busy || m_operatorId.isEmpty()) return false;
    switch (asks()) {
    case Choice:
        return m_step == Item || m_step == Details || m_step == Repairs || m_step == Seen
               || m_step == Sale || (m_step == Basket && !m_basket.empty());
    case Words:
        return m_step == CostAmount ? m_typed.toLongLong() > 0 : !m_typed.trimmed().isEmpty();
    case Date: return m_picker.chosen().has_value();
    case Number: return true;
    }
    return false;
}

bool DeskReturnViewModel::awaitsScan() const
{
    return m_step == Source || m_step == Basket || m_step == Code || m_step == Goods
           || m_step == PaperGoods || m_step == Serial || m_step == PaperNumber || m_step == Batch;
}

/// Leads on: from there the way back is here.
void DeskReturnViewModel::ask(Step step)
{
    m_path.push_back(m_step);
    turnTo(step);
}

void DeskReturnViewModel::turnTo(Step step)
{
    m_step = step;
    m_typed.clear();
    m_message = {};
    m_count = 1;
    if (step == Basket) m_path.clear(); // What is written down is not undone by going back.
    if (step == Units) m_count = std::max<std::int64_t>(m_item.asked.quantity, 1);
    if (step == Arrived) m_count = m_item.asked.received.value_or(m_item.asked.quantity);
    if (asks() == Date) m_picker.forget(); // Another question's day, or another item's.
    if (step == PaperDay) m_picker.offer(today() - desk::oldestGoods, today());
    if (step == FaultDay)
        m_picker.offer(m_item.soldOn.value_or(today() - desk::oldestGoods), today());
    if (isDetail() && asks() == Date) offerDetailDays();
    show();
}

QList<QVariantMap> DeskReturnViewModel::rows() const
{
    if (m_step == Basket) return desk::basketRows(m_basket);
    if (m_step == Source) return desk::sources(m_basket);
    if (m_step == Line) return desk::lines(m_found);
    if (m_step == Reason) return desk::reasons();
    if (m_step == FaultSeen) return desk::faultDays(m_item);
    if (m_step == Condition) return desk::conditions();
    if (m_step == Item) return desk::partsOf(m_item);
    if (m_step == Disposition) return desk::dispositions(m_item.asked.condition);
    return isDetail() ? detailRows() : QList<QVariantMap>();
}

void DeskReturnViewModel::show()
{
    m_choices.setRows(rows());
    emit changed();
}

void DeskReturnViewModel::retell()
{
    m_picker.retell();
    show();
}

void DeskReturnViewModel::tell(const Saying& message)
{
    m_message = message;
    emit changed();
}

// The desk's answer.

void DeskReturnViewModel::decide()
{
    m_visit.serve(m_basket, OperatorId(m_operatorId.toStdString()));
    m_busy = true;
    tell({});
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_engine.ask(
        this,
        [draft = m_visit.draft(id, m_engine.clock().now())](Terminal& terminal) {
            return terminal.tell(draft);
        },
        [this](Told told) { take(std::move(told)); });
}

void DeskReturnViewModel::take(Told told)
{
    if (!m_busy || m_step != Basket) return; // Signed out meanwhile.
    m_busy = false;
    if (told.decision) {
        emit changed();
        m_visit.setDecision(*std::move(told.decision), std::move(told.covers));
        emit decided();
        return;
    }
    m_engine.log().write(Severity::Failure, "kiosk", told.decision.error().detail);
    tell([isInvalid = told.decision.error().code == ErrorCode::Invalid] {
        return isInvalid ? tr("These can't be decided together. Please take one out and try again.")
                         : tr("We can't decide this just now. Nothing has changed.");
    });
}

void DeskReturnViewModel::keepWelcome()
{
    const returns::Decision* decision = m_visit.decision();
    if (!decision || m_busy || m_step != Basket) return;
    for (const returns::DecidedLine& line : decision->lines)
        if (line.outcome != policy::Outcome::Authorised)
            m_basket.takeOut(line.receipt, line.line, line.sku);
    show();
    if (!m_basket.empty()) decide();
}

} // namespace reprise::app
