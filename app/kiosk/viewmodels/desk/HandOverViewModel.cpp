#include "HandOverViewModel.h"

#include "Engine.h"
#include "ExchangeWords.h"
#include "HandOver.h"
#include "Phrases.h"
#include "Tongue.h"
#include "Visit.h"

#include "reprise/wording/Sentences.h"

#include <QUuid>

namespace reprise::app {

namespace {

constexpr qsizetype mostFigures = 9;

QString refusalOf(HandOver answer)
{
    switch (answer) {
    case HandOver::Approved: return {};
    case HandOver::WrongPin: return QObject::tr("That number and PIN do not match.");
    case HandOver::LockedForNow:
        return QObject::tr("Too many wrong PINs. Please wait before you try again.");
    case HandOver::PinLapsed:
        return QObject::tr("This terminal can't check PINs any more. Please call service.");
    case HandOver::SecondNeeded:
        return QObject::tr("Your word counts. Now it takes a second person, who does the same.");
    case HandOver::SamePerson: return QObject::tr("The second person has to be somebody else.");
    case HandOver::NotEntitled:
        return QObject::tr("You may not approve returns. Ask a supervisor or a manager.");
    case HandOver::AboveTheirTier:
        return QObject::tr("This is more than you may approve. Ask somebody who may, such as a "
                           "manager.");
    case HandOver::OwnReturn:
        return QObject::tr("Nobody can approve a return that they carry out themselves.");
    case HandOver::NoReason: return QObject::tr("An approval needs a reason.");
    case HandOver::PinNeeded: return QObject::tr("This takes your PIN too. Please type it.");
    case HandOver::BadgeNeeded:
        return QObject::tr("This takes your badge too. Please scan it, and type your PIN again.");
    case HandOver::StillRefused:
        return QObject::tr("Nobody in the store can approve this. It stays a no.");
    }
    return {};
}

/// What is shown, and what goes into the record: that one speaks the shop's language, whatever the
/// customer's is.
QVariantMap reason(const QString& label, const QString& recorded)
{
    return {{"label", label}, {"needsNote", false}, {"recorded", recorded}};
}

QString takenRecord(const returns::Decision& decision)
{
    constexpr auto english = wording::Language::English;
    const returns::Exchange& exchange = *decision.exchange;
    return QStringLiteral("I have taken %1 (%2)")
        .arg(phrase::text(wording::amount(exchange.due, english)),
             phrase::text(wording::tender(exchange.payment, {}, english)));
}

} // namespace

HandOverViewModel::HandOverViewModel(Engine& engine, Visit& visit, QObject* parent)
    : QObject(parent), m_engine(engine), m_visit(visit), m_reasons({"label", "needsNote"})
{
    connect(&visit, &Visit::decisionChanged, this, &HandOverViewModel::show);
}

void HandOverViewModel::show()
{
    m_reasons.clear();
    m_figures.clear();
    m_reason.clear();
    m_first.reset();
    m_badge.reset();
    m_message = {};
    m_asksWho = false;
    m_busy = false;
    sayDecision();
    emit changed();
}

void HandOverViewModel::retell()
{
    sayDecision();
    emit changed();
}

void HandOverViewModel::sayDecision()
{
    for (QString* text : {&m_outcomeText, &m_amountText, &m_headingText, &m_approveText})
        text->clear();
    if (const returns::Decision* decision = m_visit.decision()) {
        m_outcomeText =
            phrase::text(wording::outcomeForStaff(decision->outcome, tongue::language()));
        m_amountText = m_visit.isGift() ? phrase::giftMeans(decision->refund)
                                        : phrase::amount(decision->refund.amount);
        showReasons(*decision);
    }
}

/// Why it is allowed; where money goes into the till and nothing else stands in the way, only that
/// it has.
void HandOverViewModel::showReasons(const returns::Decision& decision)
{
    QList<QVariantMap> rows;
    const bool isTaken = m_visit.isPaidAtTill();
    const bool isAllowed =
        decision.outcome == policy::Outcome::Authorised && decision.route == returns::Route::Self;
    m_headingText = tr("Why do you allow this?");
    m_approveText = tr("Approve %1").arg(m_amountText);
    if (isTaken) {
        const QString taken = paidText(*decision.exchange);
        m_amountText = phrase::amount(decision.exchange->due);
        m_headingText = isAllowed ? tr("Take %1").arg(taken)
                                  : tr("Take %1, and say why you allow this").arg(taken);
        m_approveText = tr("Taken: %1").arg(taken);
        if (isAllowed) rows << reason(tr("I have taken %1").arg(taken), takenRecord(decision));
    }
    if (!isTaken || !isAllowed) {
        for (const char* each : {QT_TR_NOOP("Goodwill"), QT_TR_NOOP("Customer was ill or away"),
                                 QT_TR_NOOP("We made a mistake")})
            rows << reason(tr(each), QString::fromLatin1(each));
    }
    rows << QVariantMap{{"label", tr("Other, write it down")}, {"needsNote", true}};
    m_reasons.setRows(rows);
}

bool HandOverViewModel::asksAmount() const
{
    return m_visit.wantsReduction();
}

QString HandOverViewModel::typedText() const
{
    const OpenReceipt* open = m_visit.receipt();
    if (!open || m_figures.isEmpty()) return {};
    return phrase::amount(Money::fromMinor(m_figures.toLongLong(), open->receipt.currency));
}

QString HandOverViewModel::mostText() const
{
    const OpenReceipt* open = m_visit.receipt();
    return open && !m_visit.isGift() ? phrase::amount(open->worth(m_visit.chosen())) : QString();
}

void HandOverViewModel::typeAmount(const QString& figure)
{
    const bool isFigure = figure.size() == 1 && figure.at(0) >= u'0' && figure.at(0) <= u'9';
    const bool leads = m_figures.isEmpty() && figure == QLatin1String("0");
    if (m_busy || !asksAmount() || !isFigure || leads || m_figures.size() >= mostFigures) return;
    m_figures += figure;
    m_message = {};
    emit changed();
}

void HandOverViewModel::eraseAmount()
{
    if (m_busy || !asksAmount()) return;
    m_figures.chop(1);
    m_message = {};
    emit changed();
}

void HandOverViewModel::giveAmount()
{
    if (m_busy || !asksAmount() || m_figures.isEmpty() || !m_visit.receipt()) return;
    Wish wish{.remedy = policy::Remedy::PriceReduction,
              .reductions =
                  m_visit.receipt()->reductions(m_visit.chosen(), m_figures.toLongLong())};
    if (!wish.reductions.empty()) return weigh(std::move(wish));
    m_message = [this] {
        return m_visit.isGift()
                   ? tr("That is more than these items are worth by now.")
                   : tr("That is more than these items are worth by now: %1.").arg(mostText());
    };
    emit changed();
}

/// The desk says what comes of it, as for any other wish.
void HandOverViewModel::weigh(Wish wish)
{
    m_busy = true;
    m_message = {};
    emit changed();
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_engine.ask(
        this,
        [draft = m_visit.draft(id, m_engine.clock().now(), wish)](Terminal& terminal) {
            return terminal.decide(draft);
        },
        [this, wish](Result<returns::Decision> decision) {
            if (!m_busy || !asksAmount()) return; // The visit ended meanwhile.
            m_busy = false;
            if (decision) return m_visit.wishFor(wish, *std::move(decision));
            m_engine.log().write(Severity::Failure, "kiosk", decision.error().detail);
            m_message = [] { return tr("We can't check this just now. Please try again."); };
            emit changed();
        });
}

void HandOverViewModel::giveReason(int row, const QString& note)
{
    if (m_busy || asksAmount() || row < 0 || row >= m_reasons.count()) return;
    const QVariantMap& given = m_reasons.row(row);
    const bool needsNote = given.value("needsNote").toBool();
    if (needsNote && note.simplified().isEmpty()) return;
    m_reason =
        phrase::reasonGiven(needsNote ? QString() : given.value("recorded").toString(), note);
    m_asksWho = true;
    m_message = {};
    emit changed();
}

void HandOverViewModel::retreat()
{
    if (m_busy) return;
    if (!m_asksWho && m_visit.wish().remedy == policy::Remedy::PriceReduction) {
        m_visit.dropWish(); // Another amount, perhaps.
        m_visit.wantReduction();
        emit changed();
        return;
    }
    if (!m_asksWho) {
        emit left();
        return;
    }
    m_asksWho = false;
    m_first.reset();
    m_badge.reset();
    m_message = {};
    emit changed();
}

QString HandOverViewModel::badgeHolder() const
{
    return m_badge ? phrase::text(m_badge->holder->text()) : QString();
}

QString HandOverViewModel::badgeName() const
{
    return m_badge ? phrase::text(m_badge->name) : QString();
}

void HandOverViewModel::takeBadge(const StaffBadge& badge)
{
    if (m_busy) return;
    // Whatever was typed before is somebody else's, or what a scanner's first keys left behind.
    m_badge.reset();
    m_message = {};
    emit changed();
    if (badge.holder) {
        m_badge = badge;
    } else {
        m_message = [] { return tr("We don't know that badge. Please type your number."); };
    }
    emit changed();
}

void HandOverViewModel::approve(const QString& operatorId, const QString& pin)
{
    if (m_busy || !m_asksWho || !m_visit.decision() || operatorId.trimmed().isEmpty()) return;
    people::Approval approval{OperatorId(operatorId.trimmed().toStdString()), pin.toStdString(),
                              m_reason.toStdString()};
    if (m_badge && m_badge->holder == approval.approver) approval.badge = m_badge->code;
    if (approval.pin.empty() && approval.badge.empty()) return;
    m_busy = true;
    m_message = {};
    emit changed();
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    RequestDraft draft = m_visit.draft(id, m_engine.clock().now());
    draft.approval = m_first;
    m_engine.ask(
        this,
        [draft, approval](Terminal& terminal) { return app::approve(terminal, draft, approval); },
        [this](const Result<HandOverAnswer>& answer) { take(answer); });
}

void HandOverViewModel::take(const Result<HandOverAnswer>& answer)
{
    if (!m_busy) return; // The visit ended, or the decision changed, while the PIN was checked.
    m_busy = false;
    if (!answer) {
        m_engine.log().write(Severity::Failure, "kiosk", answer.error().detail);
        m_message = [] { return tr("We can't check this just now. Please try again."); };
    } else if (answer->decision) {
        if (m_first) {
            m_visit.approve(*answer->decision, *m_first, answer->approval);
        } else {
            m_visit.approve(*answer->decision, *answer->approval);
        }
        emit approved();
        return;
    } else {
        if (answer->answer == HandOver::SecondNeeded) {
            m_first = answer->approval;
            m_badge.reset();
        }
        m_message = [why = answer->answer] { return refusalOf(why); };
    }
    emit changed();
}

} // namespace reprise::app
