// PaymentViewModel: from "yes" to "done": money that is moving, what became of it, and, where the
// card terminal did not pay, what can be done instead. Never says that money moved before it is
// known.
#pragma once

#include "RowModel.h"
#include "Saying.h"
#include "Terminal.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Engine;
class Visit;

class PaymentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString movingHeadline READ movingHeadline NOTIFY changed)
    Q_PROPERTY(QString movingText READ movingText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* legs READ legs CONSTANT)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString confirmLabel READ confirmLabel NOTIFY changed)
    Q_PROPERTY(QString consentText READ consentText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    PaymentViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    /// While it moves: what to do, and for how long.
    QString movingHeadline() const { return m_movingHeadline; }
    QString movingText() const { return m_movingText; }
    /// Roles: label, amountText, stateText, icon: one for each movement of money.
    RowModel* legs() { return &m_legs; }

    /// Where it was not paid: what stands, and what can be done. Roles: choiceId, label, note,
    /// iconName. Ids: "again", "later", "withdraw", or the type of other means.
    QString headline() const { return m_headline; }
    QString text() const { return m_text; }
    RowModel* choices() { return &m_choices; }
    QString chosen() const { return m_chosen; }
    QString confirmLabel() const { return m_confirmLabel; }
    /// What pressing the button agrees to; empty where it agrees to nothing new.
    QString consentText() const { return m_consentText; }
    bool busy() const { return m_busy; }
    /// What went wrong with the last press; mostly empty.
    QString message() const { return said(m_message); }

    /// The visit holds a return that is being claimed or paid: asks head office for its lines, then
    /// for its money, off this thread. Nobody can end the visit until there is an answer.
    void begin();

public slots:
    void choose(const QString& choiceId);
    void confirm();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    /// Money is asked for again: the screen shows that it moves.
    void moving();
    /// Paid, promised, in doubt, withdrawn, or a colleague's to pay: the slip says which.
    void settled();
    /// For certain not all of it was paid; the customer may choose.
    void notPaid();
    void colleagueNeeded(const reprise::app::Saying& about);

private:
    void show();
    void sayAll();
    void showLegs(const returns::Return& record);
    void showChoices(const returns::Return& record);
    void showUnanswered(const returns::Return& record);
    void showCollectChoices(const returns::Return& record);
    void nameConfirmation();
    void settle(Terminal::SettlingStep step);
    void take(const Result<returns::Answer>& answer);
    bool isGift() const;

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_legs;
    RowModel m_choices;
    std::vector<std::string> m_otherMeans;
    QString m_movingHeadline;
    QString m_movingText;
    QString m_headline;
    QString m_text;
    QString m_chosen;
    QString m_confirmLabel;
    QString m_consentText;
    std::string m_consentId; ///< Of the sentence shown: it goes into the journal.
    Saying m_message;
    bool m_busy = false;
};

} // namespace reprise::app
