// DecisionViewModel: the decision in words: what happens, how much, and why, with rule and law. A
// refusal always has its four parts.
#pragma once

#include "RowModel.h"

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
    Q_PROPERTY(reprise::app::RowModel* lines READ lines CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* why READ why CONSTANT)
    Q_PROPERTY(reprise::app::RowModel* refusal READ refusal CONSTANT)
    Q_PROPERTY(bool hasDayLine READ hasDayLine NOTIFY changed)
    Q_PROPERTY(int dayOfPeriod READ dayOfPeriod NOTIFY changed)
    Q_PROPERTY(int daysInPeriod READ daysInPeriod NOTIFY changed)
    Q_PROPERTY(QString dayStartText READ dayStartText NOTIFY changed)
    Q_PROPERTY(QString dayNowText READ dayNowText NOTIFY changed)
    Q_PROPERTY(QString dayEndText READ dayEndText NOTIFY changed)
    Q_PROPERTY(QString lawIsBetterText READ lawIsBetterText NOTIFY changed)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed)

public:
    enum Outcome { Yes, Colleague, No };
    Q_ENUM(Outcome)

    struct DayLine {
        bool shown = false;
        int day = 0;
        int days = 0;
        QString start;
        QString now;
        QString end;
    };

    explicit DecisionViewModel(Visit& visit, QObject* parent = nullptr);

    Outcome outcome() const { return m_outcome; }
    QString badgeText() const { return m_badgeText; }
    /// For a No or a Colleague: "We can't refund this for a change of mind."; empty for a Yes.
    QString headline() const { return m_headline; }
    QString amountText() const { return m_amountText; }
    QString amountNote() const { return m_amountNote; }
    /// Roles: title, note, amountText, outcome.
    RowModel* lines() { return &m_lines; }
    /// Roles: title, sentence, cite, icon.
    RowModel* why() { return &m_why; }
    /// Roles: title, text, icon: why, which rule, what instead, ask a colleague. Empty for a Yes.
    RowModel* refusal() { return &m_refusal; }
    bool hasDayLine() const { return m_dayLine.shown; }
    int dayOfPeriod() const { return m_dayLine.day; }
    int daysInPeriod() const { return m_dayLine.days; }
    QString dayStartText() const { return m_dayLine.start; }
    QString dayNowText() const { return m_dayLine.now; }
    QString dayEndText() const { return m_dayLine.end; }
    QString lawIsBetterText() const { return m_lawIsBetterText; }
    bool canContinue() const { return m_outcome == Yes && m_decided; }

signals:
    void changed();

private:
    void show();
    void showLines();
    void showWhy();
    void showDayLine();
    void showRefusal();
    void nameOutcome(const returns::Decision& decision);

    Visit& m_visit;
    RowModel m_lines;
    RowModel m_why;
    RowModel m_refusal;
    bool m_decided = false;
    Outcome m_outcome = No;
    QString m_badgeText;
    QString m_headline;
    QString m_amountText;
    QString m_amountNote;
    QString m_lawIsBetterText;
    DayLine m_dayLine;
};

} // namespace reprise::app
