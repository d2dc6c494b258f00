// ReasonViewModel: why it comes back, and then only what the answer hangs on: for a fault the two
// dates the law asks for, for a change of mind whether it was opened. One question at a time.
#pragma once

#include "DayPicker.h"
#include "RowModel.h"
#include "Visit.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <vector>

namespace reprise::app {

class Engine;
struct Told;

class ReasonViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Question question READ question NOTIFY changed)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed)
    Q_PROPERTY(QString questionHint READ questionHint NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* answers READ answers CONSTANT)
    Q_PROPERTY(int answer READ answer NOTIFY changed)
    Q_PROPERTY(reprise::app::DayPicker* picker READ picker CONSTANT)
    Q_PROPERTY(bool picksDay READ picksDay NOTIFY changed)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString itemsText READ itemsText NOTIFY changed)

public:
    enum Question { Why, Received, ReceivedOn, Showed, ShowedOn, Opened };
    Q_ENUM(Question)

    /// The choice that no rule can weigh: it leads to a colleague.
    static constexpr const char* somethingElse = "something_else";

    ReasonViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    Question question() const { return m_question; }
    QString questionText() const;
    QString questionHint() const;
    /// Roles: reasonId, label, hint, icon (a name in the icons of the design tokens).
    RowModel* choices() { return &m_choices; }
    QString chosen() const { return m_chosen; }
    /// Of the question that is being asked. Roles: label, note.
    RowModel* answers() { return &m_answers; }
    /// -1 before one is chosen.
    int answer() const { return m_given[m_question]; }
    /// For the questions that a day answers.
    DayPicker* picker() { return &m_picker; }
    bool picksDay() const { return m_question == ReceivedOn || m_question == ShowedOn; }
    bool canContinue() const;
    bool busy() const { return m_busy; }
    /// "White hanging heart T-light holder and 2 more items".
    QString itemsText() const { return m_itemsText; }

public slots:
    void choose(const QString& reasonId);
    void chooseAnswer(int row);
    /// The next question, and after the last of them the decision.
    void advance();
    /// The question before, with its answer; from the first one it is left().
    void retreat();
    /// Asks the desk with the answers so far.
    void decide();
    /// Back to the first question, with this reason chosen.
    void startOver(const QString& reasonId);
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();
    void left();
    void decided();
    /// Nothing was decided: the store could not be asked, or the reason needs a person.
    void colleagueNeeded(const QString& message);

private:
    std::vector<Question> path() const;
    void ask(Question question);
    void showChoices();
    void showAnswers();
    void keepDay();
    std::optional<Answers> collected() const;
    Day receivedOn() const;
    QString receivedNote() const;
    bool isClaim() const;
    void take(Told told);
    void reset();
    void takeItems();
    void showItems();

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_choices;
    RowModel m_answers;
    DayPicker m_picker;
    Question m_question = Why;
    QString m_chosen;
    std::array<int, Opened + 1> m_given{};
    std::optional<Day> m_receivedOn;
    std::optional<Day> m_showedOn;
    bool m_busy = false;
    QString m_itemsText;
};

} // namespace reprise::app
