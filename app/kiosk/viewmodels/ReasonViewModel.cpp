#include "ReasonViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "Visit.h"

#include <QUuid>

namespace reprise::app {

namespace {

enum FaultAnswer { FromTheStart, JustNow, NotSure };

QVariantMap choice(const char* id, const QString& label, const QString& hint, const char* icon)
{
    return {{"reasonId", QString::fromLatin1(id)},
            {"label", label},
            {"hint", hint},
            {"icon", QString::fromLatin1(icon)}};
}

/// When the fault showed, as the law counts it. Unsure is a fair answer: nothing is invented.
std::optional<Day> apparentOn(int answer, const OpenReceipt& open)
{
    switch (answer) {
    case FromTheStart: return open.boughtOn;
    case JustNow: return open.today;
    default: return std::nullopt;
    }
}

} // namespace

ReasonViewModel::ReasonViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_visit(visit),
      m_choices({"reasonId", "label", "hint", "icon"}),
      m_faultAnswers({"label"})
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
    m_faultAnswers.setRows({{{"label", tr("It was like that from the start")}},
                            {{"label", tr("It showed later")}},
                            {{"label", tr("I am not sure")}}});
    connect(&visit, &Visit::receiptChanged, this, &ReasonViewModel::reset);
    connect(&visit, &Visit::choiceChanged, this, &ReasonViewModel::showItems);
}

bool ReasonViewModel::asksWhenFaultShowed() const
{
    return m_chosen == QLatin1String("faulty");
}

bool ReasonViewModel::canContinue() const
{
    return !m_busy && !m_chosen.isEmpty() && (!asksWhenFaultShowed() || m_faultAnswer >= 0);
}

void ReasonViewModel::choose(const QString& reasonId)
{
    if (m_busy) return;
    m_chosen = reasonId;
    m_faultAnswer = -1;
    emit changed();
}

void ReasonViewModel::chooseFaultAnswer(int row)
{
    if (m_busy || row < 0 || row >= m_faultAnswers.count()) return;
    m_faultAnswer = row;
    emit changed();
}

void ReasonViewModel::decide()
{
    if (!canContinue() || !m_visit.receipt() || m_visit.chosen().empty()) return;
    const auto reason = rights::parseReason(m_chosen.toStdString());
    if (!reason) {
        emit colleagueNeeded(tr("A colleague looks at this with you."));
        return;
    }
    m_visit.giveReason(*reason, asksWhenFaultShowed()
                                    ? apparentOn(m_faultAnswer, *m_visit.receipt())
                                    : std::nullopt);
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_busy = true;
    emit changed();
    m_engine.ask(
        this,
        [draft = m_visit.draft(id, m_engine.clock().now(), policy::Remedy::Refund)](
            Terminal& terminal) { return std::pair(draft, terminal.decide(draft)); },
        [this](std::pair<RequestDraft, Result<returns::Decision>> asked) {
            m_busy = false;
            emit changed();
            // Somebody may have left, or chosen otherwise, while the desk was thinking.
            const OpenReceipt* open = m_visit.receipt();
            if (!open || open->receipt.number != asked.first.receipt
                || m_visit.chosen() != asked.first.units) {
                return;
            }
            if (asked.second) {
                m_visit.setDecision(std::move(*asked.second));
                emit decided();
                return;
            }
            m_engine.log().write(Severity::Failure, "kiosk", asked.second.error().detail);
            emit colleagueNeeded(tr("We can't decide this here. A colleague helps you."));
        });
}

void ReasonViewModel::reset()
{
    m_chosen.clear();
    m_faultAnswer = -1;
    m_busy = false;
    emit changed();
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
            tr("%1 and %2")
                .arg(m_itemsText,
                     phrase::counted(others, tr("more item"), tr("more items")).toLower());
    }
    emit changed();
}

} // namespace reprise::app
