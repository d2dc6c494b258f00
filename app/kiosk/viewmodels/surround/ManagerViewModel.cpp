#include "ManagerViewModel.h"

#include "Engine.h"
#include "Phrases.h"
#include "Tongue.h"

#include "reprise/returns/ReturnState.h"
#include "reprise/wording/Sentences.h"

#include <QStringList>

#include <numeric>

namespace reprise::app {

namespace {

constexpr int hashDigitsShown = 8;

/// What head office has said about it outweighs what was decided here.
QString outcomeText(const returns::Return& record)
{
    using returns::ClaimState;
    if (record.claim && record.claim->state == ClaimState::Denied)
        return QObject::tr("Refused by head office");
    if (record.claim && record.claim->state == ClaimState::Conflict)
        return QObject::tr("Head office counts it otherwise: please look");
    return phrase::text(wording::outcomeForStaff(record.decision.outcome, tongue::language()));
}

QVariantMap rowFor(const reports::LoggedReturn& logged, const TimeZone& zone)
{
    const returns::Return& record = logged.answer.record;
    const returns::Decision& decision = record.decision;
    const bool done = !returns::isCalledOff(record.state);
    QString receipt;
    if (!decision.lines.empty() && decision.lines.front().receipt) {
        receipt = phrase::text(decision.lines.front().receipt->text());
    }
    return {
        {"timeText", phrase::timeOfDay(record.at, zone)},
        {"returnNumber", phrase::text(record.id.text())},
        {"receiptNumber", receipt},
        {"summary", phrase::summaryOf(decision)},
        {"outcomeText", outcomeText(record)},
        {"outcome", phrase::answerFor(decision.outcome)},
        {"amountText", done ? phrase::amount(decision.refund.amount) : QString()},
        {"ratingText",
         logged.rating ? QObject::tr("%1 of 5").arg(*logged.rating) : QObject::tr("Not rated")},
        {"journalText", QStringLiteral("%1 · %2").arg(
                            QString::number(static_cast<qint64>(logged.answer.position.seq)),
                            phrase::text(logged.answer.position.hash).left(hashDigitsShown))},
    };
}

/// A line for each.
QString contestedIn(const std::vector<receipts::Contest>& contests)
{
    QStringList lines;
    for (const auto& contest : contests)
        lines << QObject::tr("The code on receipt %1 says something else than our record")
                     .arg(phrase::text(contest.receipt.text()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ManagerViewModel::ManagerViewModel(Engine& engine, QObject* parent)
    : QObject(parent),
      m_engine(engine),
      m_returns({"timeText", "returnNumber", "receiptNumber", "summary", "outcomeText", "outcome",
                 "amountText", "ratingText", "journalText"})
{
}

void ManagerViewModel::takeBadge(const StaffBadge& badge)
{
    if (m_busy || m_signedIn) return;
    // Whatever was typed before is somebody else's, or what a scanner's first keys left behind.
    m_badgeHolder.clear();
    m_badgeName.clear();
    m_message = {};
    emit changed();
    if (badge.holder) {
        m_badgeHolder = phrase::text(badge.holder->text());
        m_badgeName = phrase::text(badge.name);
    } else {
        m_message = [] { return tr("We don't know that badge. Please type your number."); };
    }
    emit changed();
}

void ManagerViewModel::signIn(const QString& operatorId, const QString& pin)
{
    if (m_busy) return;
    m_busy = true;
    m_message = {};
    emit changed();
    m_engine.ask(
        this,
        [id = operatorId.trimmed().toStdString(), code = pin.toStdString()](Terminal& terminal) {
            return terminal.signIn(id, code);
        },
        [this, id = operatorId.trimmed()](const Result<SignInAnswer>& answer) {
            m_busy = false;
            if (answer) {
                take(*answer, id);
            } else {
                m_message = [] { return tr("We can't check the PIN just now. Please try again."); };
            }
            emit changed();
        });
}

void ManagerViewModel::take(const SignInAnswer& answer, const QString& id)
{
    switch (answer.answer) {
    case SignIn::Welcome:
    case SignIn::NotEntitled:
        m_signedIn = true;
        m_mayReadDay = answer.answer == SignIn::Welcome;
        m_operatorName = phrase::text(answer.name);
        m_operatorId = id;
        return refresh();
    case SignIn::Wrong: m_message = [] { return tr("That number and PIN do not match."); }; return;
    case SignIn::LockedForNow:
        m_message = [] { return tr("Too many wrong PINs. Please wait a while."); };
        return;
    case SignIn::PinLapsed:
        m_message = [] {
            return tr("This terminal can't check PINs any more. Please call service.");
        };
        return;
    }
}

void ManagerViewModel::signOut()
{
    m_signedIn = false;
    m_mayReadDay = false;
    m_badgeHolder.clear();
    m_badgeName.clear();
    m_operatorName.clear();
    m_operatorId.clear();
    m_message = {};
    m_day.reset();
    m_dayText.clear();
    m_completedText.clear();
    m_refundedText.clear();
    m_ratingText.clear();
    m_deniedText.clear();
    m_contestedText.clear();
    m_returns.clear();
    emit changed();
}

void ManagerViewModel::refresh()
{
    if (!m_mayReadDay) return;
    m_engine.ask(
        this, [](Terminal& terminal) { return terminal.today(); },
        [this](const Result<DayRead>& day) {
            if (!m_mayReadDay) return;
            if (day) {
                m_day = *day;
                show();
            } else {
                m_message = [] { return tr("The day's list can't be read. Please call service."); };
                m_engine.log().write(Severity::Failure, "kiosk", day.error().detail);
            }
            emit changed();
        });
}

void ManagerViewModel::retell()
{
    if (m_day) show();
    emit changed();
}

void ManagerViewModel::show()
{
    const DayRead& day = *m_day;
    m_dayText = phrase::longDate(day.day);
    const reports::DayTotals& totals = day.totals;
    m_completedText = totals.completed == 0
                          ? tr("No returns")
                          : tr("%n return(s)", nullptr, static_cast<int>(totals.completed));
    m_deniedText = totals.denied == 0 ? tr("None refused")
                                      : tr("%n refused", nullptr, static_cast<int>(totals.denied));
    m_contestedText = contestedIn(day.contests);
    m_refundedText.clear();
    if (!day.returns.empty()) {
        const Money sample = day.returns.front().answer.record.decision.refund.amount;
        m_refundedText = phrase::amount(Money::fromMinor(totals.refundMinor, sample.currency()));
    }
    m_ratingText = tr("No ratings yet");
    if (totals.ratings > 0) {
        // One decimal, rounded half up, in integers.
        const std::int64_t tenths = (totals.ratingSum * 20 + totals.ratings) / (2 * totals.ratings);
        m_ratingText = tr("%1 of 5 (%2)")
                           .arg(tongue::locale().toString(static_cast<double>(tenths) / 10, 'f', 1),
                                QString::number(static_cast<qint64>(totals.ratings)));
    }
    QList<QVariantMap> rows;
    for (const reports::LoggedReturn& logged : day.returns)
        rows << rowFor(logged, day.zone);
    m_returns.setRows(rows);
}

} // namespace reprise::app
