// The part of DeskReturnViewModel that takes the answers, and knows what is asked next.
#include "DeskChoices.h"
#include "DeskReturnViewModel.h"
#include "DeskWords.h"
#include "Phrases.h"

#include "reprise/base/CardNumbers.h"

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

constexpr qsizetype mostFigures = 9;

} // namespace

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
    if (isDetail()) return chooseDetail(choiceId);
}

void DeskReturnViewModel::chooseItem(const QString& choiceId)
{
    if (choiceId == desk::part::sale) return ask(Sale);
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
    if (joining != Joining::Welcome)
        return tell([joining] { return desk::whyNotJoining(joining); });
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
    if (choiceId == part::details) return ask(Details);
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
    if (figures() && !sign.front().isDigit()) return;
    if (m_typed.size() >= (figures() ? mostFigures : longestWords)) return;
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
    case Choice:
        if (isDetail()) return leaveDetail();
        return m_step == Basket ? decide() : writeDown();
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
    if (isDetail()) return takeDetailDay(*m_picker.chosen());
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
        return tell([] {
            return tr("That looks like the number of a card. It must not be kept here: nothing "
                      "was.");
        });
    }
    if (m_step == Code) return look(words, typed);
    if (m_step == Goods || m_step == PaperGoods) return lookForGoods(words, typed);
    if (m_step == Serial) return takeSerial(words.toStdString());
    if (isDetail()) return takeDetailWords();
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
        return tell(
            [] { return tr("That number is written down already. Each unit has its own."); });
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
    } else if (isDetail()) {
        goAroundDetail();
    }
}

void DeskReturnViewModel::retreat()
{
    if (m_busy) return;
    if (asks() == Date && m_picker.canGoUp()) return m_picker.up();
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
    tell([name] { return tr("Written down: %1").arg(name); });
}

} // namespace reprise::app
