// RemedyViewModel: what would put it right, where the money goes, and the one press that commits.
// Pressing twice pays once: a confirmation keeps its request id until it has an answer.
#pragma once

#include "RowModel.h"
#include "Visit.h"

#include "reprise/base/Result.h"
#include "reprise/returns/Return.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace reprise::app {

class Engine;

class RemedyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* legs READ legs CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* items READ items CONSTANT)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString taxText READ taxText NOTIFY changed)
    Q_PROPERTY(QString confirmLabel READ confirmLabel NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    RemedyViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    /// Roles: remedyId, label, note, icon.
    RowModel* choices() { return &m_choices; }
    QString chosen() const { return m_chosen; }
    /// Roles: label, amountText: one for each tender the money goes back to.
    RowModel* legs() { return &m_legs; }
    /// Roles: label, amountText: what comes back, "2 × White hanging heart".
    RowModel* items() { return &m_items; }
    QString totalText() const { return m_totalText; }
    QString taxText() const { return m_taxText; }
    QString confirmLabel() const { return m_confirmLabel; }
    bool canConfirm() const { return !m_busy && !m_chosen.isEmpty(); }
    bool busy() const { return m_busy; }
    /// What went wrong with the last confirmation and what happened to the money; mostly empty.
    QString message() const { return m_message; }

public slots:
    void choose(const QString& remedyId);
    void confirm();

signals:
    void changed();
    void committed();
    /// Recorded with its orders: now its money is asked for.
    void paying();
    void refused();
    /// No answer: no money has moved, and confirming again is safe.
    void failed(const QString& message);
    /// A remedy that a person carries out.
    void colleagueNeeded(const QString& message);

private:
    void show();
    /// A gift receipt: neither prices nor the giver's card are for who holds it.
    bool isGift() const;
    void nameConfirmation();
    void take(const Result<returns::Answer>& answer);

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_choices;
    RowModel m_legs;
    RowModel m_items;
    QString m_chosen;
    QString m_totalText;
    QString m_taxText;
    QString m_confirmLabel;
    QString m_message;
    bool m_busy = false;
    std::optional<RequestDraft> m_confirmation; ///< Under way; kept for its retry.
};

} // namespace reprise::app
