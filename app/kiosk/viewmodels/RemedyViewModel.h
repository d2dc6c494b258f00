// RemedyViewModel: what would put it right, where the money goes, and the one press that commits.
// What a customer may choose here without a colleague is the desk's decision, asked for each
// choice.
#pragma once

#include "Confirmation.h"
#include "RowModel.h"
#include "Visit.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Engine;

class RemedyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed)
    Q_PROPERTY(QString footText READ footText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* legs READ legs CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* items READ items CONSTANT)
    Q_PROPERTY(QString totalLabel READ totalLabel NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString taxText READ taxText NOTIFY changed)
    Q_PROPERTY(QString consentText READ consentText NOTIFY changed)
    Q_PROPERTY(QString confirmLabel READ confirmLabel NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    RemedyViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    /// Roles: remedyId, label, note, icon.
    RowModel* choices() { return &m_choices; }
    QString chosen() const { return m_chosen; }
    /// The label of what is chosen, for wherever its row is not to be seen; empty for nothing.
    QString chosenText() const;
    /// What holds whatever is chosen.
    QString footText() const;
    /// Roles: label, amountText: one for each tender the money goes back to.
    RowModel* legs() { return &m_legs; }
    /// Roles: label, amountText: what comes back, "2 × White hanging heart".
    RowModel* items() { return &m_items; }
    /// What the total is: "You get back", "You get as store credit".
    QString totalLabel() const { return m_totalLabel; }
    QString totalText() const { return m_totalText; }
    QString taxText() const { return m_taxText; }
    /// What pressing the button agrees to; empty where it agrees to nothing new.
    QString consentText() const { return m_consentText; }
    QString confirmLabel() const { return m_confirmLabel; }
    bool canConfirm() const { return !busy() && !m_chosen.isEmpty(); }
    bool busy() const { return m_weighing || m_confirmation.busy(); }
    /// What went wrong with the last press and what happened to the money; mostly empty.
    QString message() const { return m_confirmation.message(); }

    /// The screen is due: where the goods are paid back as store credit only, that is chosen.
    void begin();

public slots:
    void choose(const QString& remedyId);
    void confirm();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    void committed();
    /// Recorded with its orders: now its money is asked for.
    void paying();
    void refused();
    /// No answer: no money has moved, and confirming again is safe.
    void failed(const reprise::app::Saying& message);
    /// They want something else for it, and choose it on a screen of its own.
    void exchanging();
    /// A remedy that a person carries out.
    void colleagueNeeded(const QString& message);

private:
    void show();
    void showChoices();
    void showTotals(const returns::Decision& decision);
    /// Asks the desk what comes of a remedy, and shows that.
    void weigh(policy::Remedy remedy);
    void take(Wish wish, Result<returns::Decision> decision);
    /// A gift receipt: neither prices nor the giver's card are for who holds it.
    bool isGift() const;
    bool maySwap() const;
    std::vector<policy::Remedy> offered(const returns::Decision& refund) const;
    bool offers(policy::Remedy remedy) const;
    void showItems(const returns::Decision& decision);
    /// What the decision that is shown is about.
    policy::Remedy weighed() const;
    /// The chosen remedy is for the customer to finish, by the decision that is shown.
    bool isTheirs() const;
    void nameConfirmation();

    Engine& m_engine;
    Visit& m_visit;
    Confirmation m_confirmation;
    RowModel m_choices;
    RowModel m_legs;
    RowModel m_items;
    QString m_chosen;
    QString m_totalLabel;
    QString m_totalText;
    QString m_taxText;
    QString m_consentText;
    QString m_confirmLabel;
    bool m_weighing = false;
};

} // namespace reprise::app
