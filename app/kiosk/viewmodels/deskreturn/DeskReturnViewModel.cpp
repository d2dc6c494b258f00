#include "DeskReturnViewModel.h"

#include "DeskChoices.h"
#include "DeskWords.h"
#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Contract.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

constexpr qsizetype longestWords = 60;
constexpr qsizetype mostFigures = 9;
constexpr std::int64_t mostOnPaper = 999;
constexpr std::int64_t mostUnits = 99;
/// A claim outlives a receipt's other uses; no law here reaches further back.
constexpr std::chrono::days oldestGoods{6 * 366};

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
    case Disposition: return Choice;
    case Code:
    case Goods:
    case Customer:
    case PaperNumber:
    case PaperGoods:
    case PaperPrice:
    case Serial:
    case Batch: return Words;
    case PaperLine:
    case PaperUnits:
    case Units:
    case Arrived: return Number;
    case PaperDay:
    case FaultDay: return Date;
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
    const bool isOfAll = m_step == Basket || m_step == Source;
    if (isOfAll || m_item.description.empty()) return {};
    return phrase::unitsOf(std::max<std::int64_t>(m_item.asked.quantity, 1), m_item.description);
}

QString DeskReturnViewModel::fieldLabel() const
{
    return question().field;
}

QString DeskReturnViewModel::typedText() const
{
    if (m_step != PaperPrice || m_typed.isEmpty()) return m_typed;
    return phrase::amount(Money::fromMinor(m_typed.toLongLong(), m_store->currency));
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
    case Choice: return m_step == Item || (m_step == Basket && !m_basket.empty());
    case Words: return !m_typed.trimmed().isEmpty();
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
    m_message.clear();
    m_count = 1;
    if (step == Basket) m_path.clear(); // What is written down is not undone by going back.
    if (step == Units) m_count = std::max<std::int64_t>(m_item.asked.quantity, 1);
    if (step == Arrived) m_count = m_item.asked.received.value_or(m_item.asked.quantity);
    if (step == PaperDay) m_picker.offer(today() - oldestGoods, today());
    if (step == FaultDay) m_picker.offer(m_item.soldOn.value_or(today() - oldestGoods), today());
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
    return {};
}

void DeskReturnViewModel::show()
{
    m_choices.setRows(rows());
    emit changed();
}

void DeskReturnViewModel::tell(const QString& message)
{
    m_message = message;
    emit changed();
}

// What is answered.

void DeskReturnViewModel::choose(const QString& choiceId)
{
    if (m_busy || m_operatorId.isEmpty()) return;
    if (m_step == Basket) return chooseItem(choiceId);
    if (m_step == Source) return chooseSource(choiceId);
    if (m_step == Line) return chooseLine(choiceId);
    if (m_step == Reason) return chooseReason(choiceId);
    if (m_step == FaultSeen) return chooseFault(choiceId);
    if (m_step == Condition) return chooseCondition(choiceId);
    if (m_step == Item) return chooseOfItem(choiceId);
    if (m_step == Disposition) return chooseDisposition(choiceId);
}

void DeskReturnViewModel::chooseItem(const QString& choiceId)
{
    const auto at = static_cast<std::size_t>(choiceId.toUInt());
    if (at >= m_basket.items().size()) return;
    m_edit = at;
    m_item = m_basket.items()[at];
    ask(Item);
}

void DeskReturnViewModel::chooseCondition(const QString& choiceId)
{
    const auto condition = policy::parseCondition(choiceId.toStdString());
    if (!condition) return;
    m_item.asked.condition = *condition;
    const auto& chosen = m_item.asked.disposition;
    if (chosen && !policy::mayBecome(*condition, *chosen)) m_item.asked.disposition.reset();
    askAfter(Condition);
}

void DeskReturnViewModel::chooseDisposition(const QString& choiceId)
{
    const auto disposition = policy::parseDisposition(choiceId.toStdString());
    if (!disposition && choiceId != desk::byTheRules) return;
    m_item.asked.disposition.reset();
    if (disposition) m_item.asked.disposition = *disposition;
    askAfter(Disposition);
}

void DeskReturnViewModel::chooseSource(const QString& choiceId)
{
    const auto evidence = desk::evidenceOf(choiceId);
    if (!evidence) return;
    forgetItem();
    m_evidence = *evidence;
    switch (*evidence) {
    case Evidence::Receipt:
    case Evidence::Order:
    case Evidence::Card:
    case Evidence::Customer: return ask(Code);
    case Evidence::NoReceipt: return ask(Goods);
    case Evidence::Paper: m_paper = {}; return ask(PaperNumber);
    }
}

void DeskReturnViewModel::chooseLine(const QString& choiceId)
{
    const QStringList parts = choiceId.split(QLatin1Char('-'));
    const auto at = static_cast<std::size_t>(parts.value(0).toUInt());
    if (at >= m_found.size()) return;
    const OpenReceipt& open = m_found[at];
    const receipts::Line* line = open.receipt.line(parts.value(1).toInt());
    if (!line || open.left(*line) < 1) return;
    const Joining joining = m_basket.joining(open, line->number);
    if (joining != Joining::Welcome) return tell(desk::whyNotJoining(joining));
    m_foundAt = at;
    DeskItem item{.description = line->description,
                  .most = open.left(*line),
                  .isSerialised = !line->serials.empty()
                                  || receipts::hasTrait(line->traits, receipts::trait::serialised),
                  .soldOn = line->deliveredOn.value_or(open.boughtOn)};
    item.asked.line = line->number;
    begin(std::move(item));
}

void DeskReturnViewModel::begin(DeskItem item)
{
    m_item = std::move(item);
    m_item.asked.quantity = 1;
    ask(m_item.most > 1 ? Units : Reason);
}

void DeskReturnViewModel::beginOnPaper()
{
    std::erase_if(m_paper.lines,
                  [this](const auto& each) { return each.number == m_paperLine.number; });
    m_paper.lines.push_back(m_paperLine);
    m_item.asked.line = m_paperLine.number;
    m_item.most = m_paperLine.quantity;
    begin(std::exchange(m_item, {}));
}

void DeskReturnViewModel::chooseReason(const QString& choiceId)
{
    const auto reason = rights::parseReason(choiceId.toStdString());
    if (!reason) return;
    m_item.asked.reason = *reason;
    if (!desk::showsOnADay(*reason)) m_item.asked.faultApparentOn.reset();
    askAfter(Reason);
}

void DeskReturnViewModel::chooseFault(const QString& choiceId)
{
    if (choiceId == desk::later) return ask(FaultDay);
    m_item.asked.faultApparentOn =
        choiceId == desk::fromTheStart ? m_item.soldOn : std::optional<Day>();
    askAfter(FaultSeen);
}

void DeskReturnViewModel::chooseOfItem(const QString& choiceId)
{
    namespace part = desk::part;
    if (choiceId == part::units) return ask(Units);
    if (choiceId == part::reason) return ask(Reason);
    if (choiceId == part::fault) return ask(FaultSeen);
    if (choiceId == part::condition) return ask(Condition);
    if (choiceId == part::arrived) return ask(Arrived);
    if (choiceId == part::disposition) return ask(Disposition);
    if (choiceId == part::batch) return ask(Batch);
    if (choiceId == part::serials) {
        m_item.asked.serials.clear();
        return ask(Serial);
    }
    if (choiceId != part::out || !m_edit) return;
    m_basket.takeOut(*m_edit);
    forgetItem();
    m_path.clear();
    turnTo(m_basket.empty() ? Source : Basket);
}

bool DeskReturnViewModel::isTyped() const
{
    return !m_busy && !m_operatorId.isEmpty() && asks() == Words;
}

void DeskReturnViewModel::type(const QString& sign)
{
    if (!isTyped() || sign.size() != 1) return;
    const bool isAmount = m_step == PaperPrice;
    if (isAmount && !sign.front().isDigit()) return;
    if (m_typed.size() >= (isAmount ? mostFigures : longestWords)) return;
    m_typed += sign;
    tell({});
}

void DeskReturnViewModel::erase()
{
    if (!isTyped()) return;
    m_typed.chop(1);
    tell({});
}

void DeskReturnViewModel::more()
{
    if (m_busy || asks() != Number || m_count >= most()) return;
    ++m_count;
    emit changed();
}

void DeskReturnViewModel::fewer()
{
    if (m_busy || asks() != Number || m_count <= least()) return;
    --m_count;
    emit changed();
}

void DeskReturnViewModel::goOn()
{
    if (!canGoOn()) return;
    switch (asks()) {
    case Choice: return m_step == Basket ? decide() : writeDown();
    case Words: return takeWords();
    case Number: return takeNumber();
    case Date: return takeDay();
    }
}

void DeskReturnViewModel::takeNumber()
{
    returns::RequestLine& asked = m_item.asked;
    if (m_step == PaperLine) {
        m_paperLine.number = static_cast<int>(m_count);
        ask(PaperUnits);
    } else if (m_step == PaperUnits) {
        m_paperLine.quantity = m_count;
        ask(PaperPrice);
    } else if (m_step == Units) {
        asked.quantity = m_count;
        if (asked.received && *asked.received >= m_count) asked.received.reset();
        const auto units = static_cast<std::size_t>(m_count);
        asked.serials.resize(std::min(asked.serials.size(), units));
        askAfter(Units);
    } else if (m_step == Arrived) {
        asked.received = m_count == asked.quantity ? std::optional<std::int64_t>() : m_count;
        askAfter(Arrived);
    }
}

void DeskReturnViewModel::takeDay()
{
    if (m_step == PaperDay) {
        m_paper.soldOn = *m_picker.chosen();
        return ask(PaperGoods);
    }
    m_item.asked.faultApparentOn = *m_picker.chosen();
    askAfter(FaultDay);
}

void DeskReturnViewModel::takeWords()
{
    const QString words = m_typed.simplified();
    const QString typed = QStringLiteral("typed");
    const bool isToken = m_step == Customer || (m_step == Code && m_evidence != Evidence::Receipt);
    if (isToken && holdsCardNumber(words.toStdString())) {
        m_typed.clear();
        return tell(tr("That looks like the number of a card. It must not be kept here: nothing "
                       "was."));
    }
    if (m_step == Code) return look(words, typed);
    if (m_step == Goods || m_step == PaperGoods) return lookForGoods(words, typed);
    if (m_step == Serial) return takeSerial(words.toStdString());
    if (m_step == PaperPrice) {
        m_paperLine.unitPrice = m_typed.toLongLong();
        beginOnPaper();
    } else if (m_step == Customer) {
        m_basket.nameCustomer(words.toStdString());
        ask(Units);
    } else if (m_step == PaperNumber) {
        m_paper.number = words.toStdString();
        ask(PaperDay);
    } else if (m_step == Batch) {
        m_item.asked.batch = words.toStdString();
        askAfter(Batch);
    }
}

void DeskReturnViewModel::takeSerial(const std::string& serial)
{
    auto& serials = m_item.asked.serials;
    if (std::ranges::count(serials, serial) > 0)
        return tell(tr("That number is written down already. Each unit has its own."));
    serials.push_back(serial);
    if (static_cast<std::int64_t>(serials.size()) == m_item.asked.quantity) return askAfter(Serial);
    turnTo(Serial);
}

void DeskReturnViewModel::goAround()
{
    if (m_busy || m_operatorId.isEmpty()) return;
    if (m_step == Basket) {
        forgetItem();
        ask(m_basket.paper() ? PaperGoods : Source);
    } else if (m_step == Customer) {
        m_askedCustomer = true;
        ask(Units);
    } else if (m_step == Serial) {
        askAfter(Serial);
    } else if (m_step == Batch) {
        m_item.asked.batch.clear();
        askAfter(Batch);
    }
}

void DeskReturnViewModel::retreat()
{
    if (m_busy) return;
    if (m_path.empty()) {
        emit left();
        return;
    }
    const Step before = m_path.back();
    m_path.pop_back();
    auto& serials = m_item.asked.serials;
    if (m_step == Serial)
        serials = m_edit ? m_basket.items()[*m_edit].asked.serials : std::vector<std::string>();
    turnTo(before);
}

// What follows.

/// Of goods that are in the basket already only one thing is said otherwise.
void DeskReturnViewModel::askAfter(Step step)
{
    const bool isNowAFault =
        step == Reason && desk::showsOnADay(m_item.asked.reason) && !m_item.asked.faultApparentOn;
    if (isNowAFault) return ask(FaultSeen);
    if (m_edit) {
        m_path.clear();
        m_path.push_back(Basket);
        return turnTo(Item);
    }
    if (step == Units) return ask(Reason);
    if (step == Reason || step == FaultSeen || step == FaultDay) return ask(Condition);
    if (step == Condition && m_item.isSerialised) return ask(Serial);
    writeDown();
}

void DeskReturnViewModel::writeDown()
{
    const QString name = phrase::unitsOf(m_item.asked.quantity, m_item.description);
    if (m_edit) {
        m_basket.change(*m_edit, m_item);
        forgetItem();
        return turnTo(Basket);
    }
    if (m_foundAt)
        m_basket.add(m_item, m_found.at(*m_foundAt), m_clue);
    else if (m_evidence == Evidence::Paper)
        m_basket.add(m_item, m_paper);
    else
        m_basket.add(m_item);
    forgetItem();
    turnTo(Basket);
    tell(tr("Written down: %1").arg(name));
}

// What is looked up.

void DeskReturnViewModel::scanned(const QString& code, const QString& symbology)
{
    if (m_busy || m_operatorId.isEmpty() || !awaitsScan()) return;
    const QString text = code.trimmed();
    if (m_step == Code) return look(text, symbology);
    if (m_step == Goods || m_step == PaperGoods) return lookForGoods(text, symbology);
    if (m_step != Basket && m_step != Source) {
        // A serial, a batch or a paper's number, as it is printed.
        m_typed = text.left(longestWords);
        return takeWords();
    }
    if (m_basket.paper()) return;
    forgetItem();
    m_evidence = Evidence::Receipt;
    ask(Code);
    look(text, symbology);
}

void DeskReturnViewModel::look(const QString& code, const QString& symbology)
{
    m_busy = true;
    const std::string text = code.toStdString();
    m_clue = desk::clueFrom(m_evidence, text);
    tell({});
    m_engine.ask(
        this,
        [text, kind = symbology.toStdString(), clue = m_clue](Terminal& terminal) {
            return clue ? terminal.findSale(*clue) : terminal.lookUp(text, kind);
        },
        [this](const LookUp& found) { take(found); });
}

void DeskReturnViewModel::take(const LookUp& found)
{
    if (!m_busy || m_step != Code) return; // Signed out while we looked.
    m_busy = false;
    m_found = found.candidates;
    if (found.receipt) m_found = {*found.receipt};
    if (m_found.empty()) return tell(desk::whyNothingFound(m_evidence, found.found));
    if (!desk::lines(m_found).isEmpty()) return ask(Line);
    tell(tr("All of that receipt has come back already."));
}

void DeskReturnViewModel::lookForGoods(const QString& code, const QString& symbology)
{
    m_busy = true;
    tell({});
    m_engine.ask(
        this,
        [text = code.toStdString(), kind = symbology.toStdString()](Terminal& terminal) {
            return terminal.findGoods(text, kind);
        },
        [this, code](const Result<goods::CatalogueItem>& found) { take(found, code); });
}

void DeskReturnViewModel::take(const Result<goods::CatalogueItem>& found, const QString& code)
{
    const bool isPaper = m_step == PaperGoods;
    if (!m_busy || (m_step != Goods && !isPaper)) return; // Signed out while we looked.
    m_busy = false;
    const bool isUnknown = !found && found.error().code == ErrorCode::NotFound;
    if (!found && !(isUnknown && isPaper))
        return tell(isUnknown ? tr("We don't sell that, or not under this code. Nothing has "
                                   "changed.")
                              : tr("We can't look that up just now. Nothing has changed."));
    m_item = {.description = found ? found->description : code.toStdString(),
              .most = mostUnits,
              .isSerialised =
                  found && receipts::hasTrait(found->traits, receipts::trait::serialised)};
    const std::string sku = found ? found->sku : code.toStdString();
    if (isPaper) {
        m_paperLine.sku = sku;
        m_paperLine.description = m_item.description;
        m_item.soldOn = m_paper.soldOn;
        return ask(PaperLine);
    }
    m_item.asked.sku = sku;
    m_item.asked.quantity = 1;
    ask(m_basket.customer().empty() && !m_askedCustomer ? Customer : Units);
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
    tell(told.decision.error().code == ErrorCode::Invalid
             ? tr("These can't be decided together. Please take one out and try again.")
             : tr("We can't decide this just now. Nothing has changed."));
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
