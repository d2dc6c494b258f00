// OpenReturnsViewModel: returns whose money is still to come, for a colleague who has signed in,
// and what can be done about each: ask again, write down what the paper says, pay another way, or
// give the goods back.
#pragma once

#include "RowModel.h"
#include "Saying.h"
#include "Terminal.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace reprise::app {

class Engine;
class Visit;

class OpenReturnsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(reprise::app::RowModel* waiting READ waiting CONSTANT)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(int selected READ selected NOTIFY changed)
    Q_PROPERTY(QString numberText READ numberText NOTIFY changed)
    Q_PROPERTY(QString aboutText READ aboutText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* orders READ orders CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* actions READ actions CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed)
    Q_PROPERTY(bool asksCode READ asksCode NOTIFY changed)
    Q_PROPERTY(bool asksReason READ asksReason NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* reasons READ reasons CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    /// Of a row, in the role `state`.
    enum State { Pending, InDoubt, ForColleague };
    Q_ENUM(State)

    OpenReturnsViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    /// Roles: returnNumber, timeText, stateText, state, summary, amountText; oldest first.
    RowModel* waiting() { return &m_waiting; }
    QString countText() const;
    /// The row that is looked at; -1 for none.
    int selected() const { return m_selected; }
    QString numberText() const { return m_numberText; }
    QString aboutText() const { return m_aboutText; }
    /// Of the one looked at. Roles: label, amountText, stateText, icon, note.
    RowModel* orders() { return &m_orders; }
    /// Roles: actionId, label, note, iconName. Ids: "inquire", "paid", "notPaid", "again",
    /// "withdraw", or the type of other means.
    RowModel* actions() { return &m_actions; }
    QString chosen() const { return m_chosen; }
    QString chosenText() const;
    bool asksCode() const;
    bool asksReason() const;
    /// Roles: label, needsNote.
    RowModel* reasons() { return &m_reasons; }
    bool busy() const { return m_busy; }
    QString message() const { return said(m_message); }

    /// Who is there; empty for nobody any more.
    void serve(const QString& operatorId);

public slots:
    void refresh();
    void select(int row);
    /// An action that asks for nothing is carried out at once.
    void choose(const QString& actionId);
    /// Back to the actions, then to the list.
    void retreat();
    /// `code` as it stands on the payment's paper; the reason by its row, with a note beside it.
    void carryOut(const QString& code, int reasonRow, const QString& note);
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    void showList();
    void showSelected();
    void sayList();
    void saySelected();
    void sayReasons();
    void settle(Terminal::SettlingStep step);
    void lookForReceipt();
    void take(const Result<returns::Answer>& answer);
    const returns::Return* record() const;
    void forget();
    QString reasonIn(int row, const QString& note) const;

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_waiting;
    RowModel m_orders;
    RowModel m_actions;
    RowModel m_reasons;
    std::vector<returns::Answer> m_open;
    std::vector<std::string> m_otherMeans;
    std::optional<TimeZone> m_zone;
    QString m_operatorId;
    int m_selected = -1;
    QString m_numberText;
    QString m_aboutText;
    QString m_chosen;
    Saying m_message;
    bool m_busy = false;
};

} // namespace reprise::app
