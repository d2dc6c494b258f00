// ManagerViewModel: who of the store has signed in with a PIN, and today's returns for those who
// may read them; nothing before that and nothing after signing out.
#pragma once

#include "RowModel.h"
#include "Saying.h"
#include "Terminal.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace reprise::app {

class Engine;
struct StaffBadge;

class ManagerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(QString completedText READ completedText NOTIFY changed)
    Q_PROPERTY(QString refundedText READ refundedText NOTIFY changed)
    Q_PROPERTY(QString ratingText READ ratingText NOTIFY changed)
    Q_PROPERTY(QString deniedText READ deniedText NOTIFY changed)
    Q_PROPERTY(QString contestedText READ contestedText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* returns READ returns CONSTANT)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(bool mayReadDay READ mayReadDay NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString badgeHolder READ badgeHolder NOTIFY changed)
    Q_PROPERTY(QString badgeName READ badgeName NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    enum Outcome { Yes, Colleague, No };
    Q_ENUM(Outcome)

    explicit ManagerViewModel(Engine& engine, QObject* parent = nullptr);

    QString dayText() const { return m_dayText; }
    QString completedText() const { return m_completedText; }
    QString refundedText() const { return m_refundedText; }
    QString ratingText() const { return m_ratingText; }
    QString deniedText() const { return m_deniedText; }
    /// Receipts that proved themselves and differ from the record; empty where there were none.
    QString contestedText() const { return m_contestedText; }
    /// Roles: timeText, returnNumber, receiptNumber, summary, outcomeText, outcome, amountText,
    /// ratingText, journalText.
    RowModel* returns() { return &m_returns; }
    bool empty() const { return m_returns.count() == 0; }
    bool signedIn() const { return m_signedIn; }
    /// Supervisors and managers; whoever else has signed in takes returns and old goods.
    bool mayReadDay() const { return m_mayReadDay; }
    bool busy() const { return m_busy; }
    /// Empty while nobody is signed in.
    QString operatorId() const { return m_operatorId; }
    QString operatorName() const { return m_operatorName; }
    QString message() const { return said(m_message); }
    /// Whose badge was read before the PIN: their number and name; empty where none was.
    QString badgeHolder() const { return m_badgeHolder; }
    QString badgeName() const { return m_badgeName; }

    /// It names the person; the PIN is still theirs to type.
    void takeBadge(const StaffBadge& badge);

public slots:
    void signIn(const QString& operatorId, const QString& pin);
    void signOut();
    void refresh();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    void take(const SignInAnswer& answer, const QString& id);
    void show();

    Engine& m_engine;
    RowModel m_returns;
    std::optional<DayRead> m_day; ///< As it was read; gone with whoever may read it.
    QString m_dayText;
    QString m_completedText;
    QString m_refundedText;
    QString m_ratingText;
    QString m_deniedText;
    QString m_contestedText;
    QString m_badgeHolder;
    QString m_badgeName;
    QString m_operatorId;
    QString m_operatorName;
    Saying m_message;
    bool m_signedIn = false;
    bool m_mayReadDay = false;
    bool m_busy = false;
};

} // namespace reprise::app
