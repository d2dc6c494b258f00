#include "ReasonViewModel.h"

#include "Engine.h"
#include "Phrases.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

constexpr int none = -1;
constexpr int theUsualDay = 0; ///< On the receipt; from the start.
constexpr int anotherDay = 1;

QVariantMap choice(const char* id, const QString& label, const QString& hint, const char* icon)
{
    return {{"reasonId", QString::fromLatin1(id)},
            {"label", label},
            {"hint", hint},
            {"icon", QString::fromLatin1(icon)}};
}

QVariantMap row(const QString& label, const QString& note = {})
{
    return {{"label", label}, {"note", note}};
}

} // namespace

ReasonViewModel::ReasonViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_choices({"reasonId", "label", "hint", "icon"}),
      m_answers({"label", "note"})
{
    showChoices();
    m_given.fill(none);
    connect(&visit, &Visit::receiptChanged, this, &ReasonViewModel::reset);
    connect(&visit, &Visit::choiceChanged, this, &ReasonViewModel::takeItems);
    connect(&m_picker, &DayPicker::changed, this, &ReasonViewModel::changed);
}

void ReasonViewModel::showChoices()
{
    m_choices.setRows(
        {choice("faulty", tr("Faulty or broken"), tr("It does not work, or it broke"),
                "broken_image"),
         choice("not_as_described", tr("Not as described"), tr("Not like the label or picture"),
                "find_in_page"),
         choice("wrong_item", tr("Wrong item"), tr("I was sold something else"), "swap_horiz"),
         choice("changed_mind", tr("Changed my mind"), tr("Nothing is wrong with it"), "undo"),
         choice("gift_unwanted", tr("Unwanted gift"), tr("Someone bought it for me"),
                "card_giftcard"),
         choice(somethingElse, tr("Something else"), tr("A colleague helps you"), "more_horiz")});
}

QString ReasonViewModel::questionText() const
{
    switch (m_question) {
    case Why: return tr("Why are you returning this?");
    case Received: return tr("When did you get it?");
    case ReceivedOn: return tr("Which day did you get it?");
    case Showed:
        return m_chosen == QLatin1String("faulty") ? tr("When did the fault first show?")
                                                   : tr("When did you first see it?");
    case ShowedOn: return tr("Which day did it first show?");
    case Opened: return tr("Has it been opened?");
    }
    return {};
}

QString ReasonViewModel::questionHint() const
{
    switch (m_question) {
    case Why: return tr("Choose the one that fits best.");
    case Received: return tr("Your legal rights count from that day.");
    case Showed: return tr("It decides which rights the law gives you. A rough answer is fine.");
    case ReceivedOn:
    case ShowedOn:
        return m_picker.chosen() ? m_picker.chosenText() : tr("Tap the day. Near enough is fine.");
    case Opened: return tr("Our policy asks for this when you have changed your mind.");
    }
    return {};
}

bool ReasonViewModel::isClaim() const
{
    const auto reason = rights::parseReason(m_chosen.toStdString());
    return reason && rights::isStatutoryClaim(*reason);
}

/// The questions, as far as the answers so far ask for them. What was bought today was got today.
std::vector<ReasonViewModel::Question> ReasonViewModel::path() const
{
    std::vector<Question> path{Why};
    const OpenReceipt* open = m_visit.receipt();
    if (!open) return path;
    if (isClaim()) {
        if (open->boughtOn < open->today) path.push_back(Received);
        if (m_given[Received] == anotherDay) path.push_back(ReceivedOn);
        // What is the wrong item was so from the start.
        if (receivedOn() < open->today && m_chosen != QLatin1String("wrong_item")) {
            path.push_back(Showed);
            if (m_given[Showed] == anotherDay) path.push_back(ShowedOn);
        }
    } else if (m_chosen != QLatin1String(somethingElse)) {
        const bool counts = std::ranges::any_of(m_visit.chosen(), [open](const auto& chosen) {
            return open->conditionCounts.contains(chosen.first);
        });
        if (counts) path.push_back(Opened);
    }
    return path;
}

bool ReasonViewModel::canContinue() const
{
    if (m_busy) return false;
    if (m_question == Why) return !m_chosen.isEmpty();
    return picksDay() ? m_picker.chosen().has_value() : answer() != none;
}

void ReasonViewModel::choose(const QString& reasonId)
{
    if (m_busy || m_question != Why) return;
    if (m_chosen != reasonId) m_given.fill(none);
    m_chosen = reasonId;
    emit changed();
}

void ReasonViewModel::chooseAnswer(int row)
{
    if (m_busy || row < 0 || row >= m_answers.count()) return;
    m_given[m_question] = row;
    emit changed();
}

void ReasonViewModel::advance()
{
    if (!canContinue()) return;
    keepDay();
    const auto asked = path();
    const auto here = std::ranges::find(asked, m_question);
    if (here == asked.end() || here + 1 == asked.end()) return decide();
    ask(*(here + 1));
}

void ReasonViewModel::retreat()
{
    if (m_busy) return;
    if (m_question == Why) {
        emit left();
        return;
    }
    if (picksDay() && m_picker.canGoUp()) return m_picker.up();
    const auto asked = path();
    const auto here = std::ranges::find(asked, m_question);
    ask(here == asked.end() || here == asked.begin() ? Why : *(here - 1));
}

void ReasonViewModel::ask(Question question)
{
    const OpenReceipt* open = m_visit.receipt();
    m_question = question;
    m_answers.clear();
    showAnswers();
    if (open && picksDay()) {
        m_picker.forget();
        m_picker.offer(question == ReceivedOn ? open->boughtOn : receivedOn(), open->today);
    }
    emit changed();
}

/// Of the question that is being asked; a day is picked otherwise.
void ReasonViewModel::showAnswers()
{
    if (m_question == Received) {
        m_answers.setRows({row(tr("On the day on the receipt"), receivedNote()),
                           row(tr("On another day"), tr("It came later, or it was a gift"))});
    } else if (m_question == Showed) {
        m_answers.setRows({row(tr("It was like that from the start")),
                           row(tr("It showed later"), tr("You pick the day next")),
                           row(tr("I am not sure"))});
    } else if (m_question == Opened) {
        m_answers.setRows({row(tr("No"), tr("It is sealed, as it was sold")),
                           row(tr("Opened"), tr("The box or seal is open, but it is not used")),
                           row(tr("Used"), tr("It was worn, played or used"))});
    }
}

void ReasonViewModel::retell()
{
    showChoices();
    showAnswers();
    m_picker.retell();
    showItems();
}

void ReasonViewModel::keepDay()
{
    if (m_question == ReceivedOn) m_receivedOn = m_picker.chosen();
    if (m_question == ShowedOn) m_showedOn = m_picker.chosen();
}

/// The day the goods came: as the customer says, else the last delivery of the chosen lines, else
/// the day of the sale.
Day ReasonViewModel::receivedOn() const
{
    const OpenReceipt* open = m_visit.receipt();
    if (m_given[Received] == anotherDay && m_receivedOn) return *m_receivedOn;
    Day day = open->boughtOn;
    for (const auto& [number, units] : m_visit.chosen()) {
        const receipts::Line* line = open->receipt.line(number);
        if (line && line->deliveredOn) day = std::max(day, *line->deliveredOn);
    }
    return std::min(day, open->today);
}

QString ReasonViewModel::receivedNote() const
{
    const OpenReceipt* open = m_visit.receipt();
    if (!open) return {};
    for (const auto& [number, units] : m_visit.chosen()) {
        const receipts::Line* line = open->receipt.line(number);
        if (line && line->deliveredOn) return tr("Delivered %1").arg(phrase::date(receivedOn()));
    }
    return tr("Bought %1").arg(phrase::date(open->boughtOn));
}

/// Nothing for a reason that no rule can weigh. Unsure is a fair answer: nothing is invented.
std::optional<Answers> ReasonViewModel::collected() const
{
    const auto reason = rights::parseReason(m_chosen.toStdString());
    if (!reason) return std::nullopt;
    Answers answers{.reason = *reason};
    const auto asked = path();
    const auto isAsked = [&asked](Question question) {
        return std::ranges::find(asked, question) != asked.end();
    };
    if (isAsked(ReceivedOn)) answers.receivedOn = m_receivedOn;
    if (isAsked(ShowedOn)) {
        answers.faultApparentOn = m_showedOn;
    } else if (isClaim() && (!isAsked(Showed) || m_given[Showed] == theUsualDay)) {
        answers.faultApparentOn = receivedOn();
    }
    if (isAsked(Opened) && m_given[Opened] != none)
        answers.condition = static_cast<policy::Condition>(m_given[Opened]);
    return answers;
}

void ReasonViewModel::decide()
{
    if (!canContinue() || !m_visit.receipt() || m_visit.chosen().empty()) return;
    const auto answers = collected();
    if (!answers) {
        emit colleagueNeeded(tr("A colleague looks at this with you."));
        return;
    }
    m_visit.giveAnswers(*answers);
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_busy = true;
    emit changed();
    m_engine.ask(
        this,
        [draft = m_visit.draft(id, m_engine.clock().now())](Terminal& terminal) {
            return terminal.tell(draft);
        },
        [this, number = m_visit.receipt()->receipt.number, units = m_visit.chosen()](Told told) {
            m_busy = false;
            emit changed();
            // Somebody may have left, or chosen otherwise, while the desk was thinking.
            const OpenReceipt* open = m_visit.receipt();
            const bool isStill = open && !m_visit.isServed() && open->receipt.number == number;
            if (isStill && m_visit.chosen() == units) take(std::move(told));
        });
}

void ReasonViewModel::take(Told told)
{
    if (told.decision) {
        m_visit.setDecision(*std::move(told.decision), std::move(told.covers));
        emit decided();
        return;
    }
    m_engine.log().write(Severity::Failure, "kiosk", told.decision.error().detail);
    emit colleagueNeeded(tr("We can't decide this here. A colleague helps you."));
}

void ReasonViewModel::startOver(const QString& reasonId)
{
    if (m_busy) return;
    ask(Why);
    choose(reasonId);
}

void ReasonViewModel::reset()
{
    m_question = Why;
    m_chosen.clear();
    m_given.fill(none);
    m_receivedOn.reset();
    m_showedOn.reset();
    m_answers.clear();
    m_picker.forget();
    m_busy = false;
    emit changed();
}

void ReasonViewModel::takeItems()
{
    // Other items may be asked other questions: they are asked again, from the first.
    if (m_question != Why) ask(Why);
    showItems();
}

void ReasonViewModel::showItems()
{
    m_itemsText.clear();
    const OpenReceipt* open = m_visit.receipt();
    std::int64_t others = 0;
    for (const auto& [number, units] : m_visit.chosen()) {
        const receipts::Line* line = open ? open->receipt.line(number) : nullptr;
        if (!line) continue;
        if (m_itemsText.isEmpty()) {
            m_itemsText = phrase::unitsOf(units, line->description);
        } else {
            others += units;
        }
    }
    if (others > 0) {
        m_itemsText =
            tr("%1 and %n more item(s)", nullptr, static_cast<int>(others)).arg(m_itemsText);
    }
    emit changed();
}

} // namespace reprise::app
