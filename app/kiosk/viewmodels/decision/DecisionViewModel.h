// DecisionViewModel: the decision in words: what happens, how much, and why, with rule and law. A
// refusal always has its four parts, the third as choices that can be pressed.
#pragma once

#include "RowModel.h"
#include "Saying.h"

#include "reprise/returns/Decision.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Visit;

class DecisionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString badgeText READ badgeText NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString amountNote READ amountNote NOTIFY changed)
    Q_PROPERTY(QString itemText READ itemText NOTIFY changed)
    Q_PROPERTY(QString itemNote READ itemNote NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString linesText READ linesText NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* why READ why CONSTANT)
    Q_PROPERTY(int panels READ panels NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* notes READ notes CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* refusal READ refusal CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* alternatives READ alternatives CONSTANT)
    Q_PROPERTY(QString contestText READ contestText NOTIFY changed)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed)
    Q_PROPERTY(bool hasCoverage READ hasCoverage NOTIFY changed)

public:
    /// Later: the goods may stay, and whether money follows is still open.
    enum Outcome { Yes, Colleague, No, Later };
    Q_ENUM(Outcome)

    explicit DecisionViewModel(Visit& visit, QObject* parent = nullptr);

    Outcome outcome() const { return m_outcome; }
    QString badgeText() const { return m_badgeText; }
    /// For a No or a Colleague: "We can't refund this for a change of mind."; empty for a Yes.
    QString headline() const { return m_headline; }
    QString amountText() const { return m_amountText; }
    QString amountNote() const { return m_amountNote; }
    /// What a refusal is about, where that is one item; else empty.
    QString itemText() const { return m_itemText; }
    /// "£4.95, bought 5 October 2026".
    QString itemNote() const { return m_itemNote; }
    /// Roles: title, note, amountText, outcome. What is kept back is a line too.
    RowModel* lines() { return &m_lines; }
    /// "3 lines, 4 items": the lines in one row.
    QString linesText() const { return m_linesText; }
    /// How many panels say why.
    int panels() const { return m_panels; }
    /// A panel for each reason, of the lines that may come back. Roles: as whyFor().
    RowModel* why() { return &m_why; }
    /// What is good to know beside it, such as that a limit is near. Roles: title, text, icon.
    RowModel* notes() { return &m_notes; }
    /// Roles: title, text, icon: why and which rule, for each that may not; a row without a title
    /// goes on with the one above. Empty for a Yes.
    RowModel* refusal() { return &m_refusal; }
    /// Roles: alternativeId, label, note, icon. Empty for a Yes.
    RowModel* alternatives() { return &m_alternatives; }
    /// "Think this is wrong? A colleague can look at it again."; empty for a Yes.
    QString contestText() const { return m_contestText; }
    bool canContinue() const { return (m_outcome == Yes || m_outcome == Later) && m_decided; }
    bool hasCoverage() const;

public slots:
    /// One of the alternatives.
    void take(const QString& alternativeId);
    /// A colleague, told what it is about.
    void contest();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    /// The customer says that it is faulty after all.
    void faultClaimed();
    /// What may not come back is out of the request, and the rest goes on.
    void restChosen();
    /// Nothing is left to go on with.
    void nothingLeft();
    /// Nor here, after a no, which they take with them in writing.
    void refusalTaken();
    /// What they would rather have, and may choose for all of it: a remedy's name.
    void remedyWanted(const QString& remedyId);
    void colleagueNeeded(const reprise::app::Saying& about);

private:
    void show();
    void want(policy::Remedy remedy, const Saying& about);
    void showLines();
    void showWhy();
    void showNotes();
    void showRefusal();
    void nameOutcome(const returns::Decision& decision);
    /// A gift receipt: neither prices nor the giver's card are for who holds it.
    bool isGift() const;
    void hidePrices(const returns::Decision& decision);
    void keepRefused();
    Saying about() const;

    Visit& m_visit;
    RowModel m_lines;
    RowModel m_why;
    RowModel m_notes;
    RowModel m_refusal;
    RowModel m_alternatives;
    bool m_decided = false;
    Outcome m_outcome = No;
    int m_panels = 0;
    QString m_linesText;
    QString m_badgeText;
    QString m_headline;
    QString m_amountText;
    QString m_amountNote;
    QString m_itemText;
    QString m_itemNote;
    QString m_contestText;
};

} // namespace reprise::app
