// HandOverViewModel: a colleague at the customer's screen: the same decision, or what comes off a
// price, why it may be different this once, and who says so, by number or badge and by PIN. The
// customer's return waits unchanged, and goes on where it was.
#pragma once

#include "RowModel.h"
#include "Saying.h"
#include "StaffBadge.h"

#include "reprise/base/Result.h"
#include "reprise/people/Approvals.h"
#include "reprise/returns/Decision.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace reprise::app {

class Engine;
class Visit;
struct HandOverAnswer;
struct Wish;

class HandOverViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString outcomeText READ outcomeText NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString headingText READ headingText NOTIFY changed)
    Q_PROPERTY(QString approveText READ approveText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* reasons READ reasons CONSTANT)
    Q_PROPERTY(bool asksAmount READ asksAmount NOTIFY changed)
    Q_PROPERTY(QString typedText READ typedText NOTIFY changed)
    Q_PROPERTY(QString mostText READ mostText NOTIFY changed)
    Q_PROPERTY(bool asksWho READ asksWho NOTIFY changed)
    Q_PROPERTY(bool asksSecond READ asksSecond NOTIFY changed)
    Q_PROPERTY(QString badgeHolder READ badgeHolder NOTIFY changed)
    Q_PROPERTY(QString badgeName READ badgeName NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    HandOverViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    /// The staff's word for the decision: "Overridable denial".
    QString outcomeText() const { return m_outcomeText; }
    QString amountText() const { return m_amountText; }
    /// What they are asked: why they allow it, or to take what goes into the till.
    QString headingText() const { return m_headingText; }
    /// On the button that their PIN presses.
    QString approveText() const { return m_approveText; }
    /// Roles: label, needsNote.
    RowModel* reasons() { return &m_reasons; }
    /// Money off a price: how much comes first, and then the rest as for any approval.
    bool asksAmount() const;
    /// What was typed so far, as money: "£6.00".
    QString typedText() const;
    /// What the goods are worth, which is the most that can come off; empty before somebody who
    /// was given them.
    QString mostText() const;
    /// The reason is given: now who says so.
    bool asksWho() const { return m_asksWho; }
    /// One person's word is in, and it takes another one's.
    bool asksSecond() const { return m_first.has_value(); }
    /// Whose badge was read: their number and name; empty where none was.
    QString badgeHolder() const;
    QString badgeName() const;
    bool busy() const { return m_busy; }
    QString message() const { return said(m_message); }

    /// It names the person; whether it also stands for them is for the policy to say.
    void takeBadge(const StaffBadge& badge);

public slots:
    /// Figures only, the last two being pence where the currency has them.
    void typeAmount(const QString& figure);
    void eraseAmount();
    /// No effect without an amount; more than the goods are worth is said and changes nothing.
    void giveAmount();
    /// Then comes the PIN. No effect without a reason, or without the note it needs.
    void giveReason(int row, const QString& note);
    void retreat();
    /// Without a PIN only where their badge was read.
    void approve(const QString& operatorId, const QString& pin);
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    void approved();
    /// Back to the customer, and nothing has changed.
    void left();

private:
    void show();
    void sayDecision();
    void showReasons(const returns::Decision& decision);
    void take(const Result<HandOverAnswer>& answer);
    void weigh(Wish wish);

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_reasons;
    QString m_outcomeText;
    QString m_amountText;
    QString m_headingText;
    QString m_approveText;
    QString m_figures; ///< Of an amount, in minor units.
    QString m_reason;
    Saying m_message;
    std::optional<people::Approval> m_first; ///< Good, where it takes two people.
    std::optional<StaffBadge> m_badge;       ///< Known; of whoever stands there now.
    bool m_asksWho = false;
    bool m_busy = false;
};

} // namespace reprise::app
