// ReasonViewModel: why it comes back, in six choices, and for a fault the one more question the law
// needs. decide() asks the desk; the answer changes nothing yet.
#pragma once

#include "RowModel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise::app {

class Engine;
class Visit;

class ReasonViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(reprise::app::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool asksWhenFaultShowed READ asksWhenFaultShowed NOTIFY changed)
    Q_PROPERTY(reprise::app::RowModel* faultAnswers READ faultAnswers CONSTANT)
    Q_PROPERTY(int faultAnswer READ faultAnswer NOTIFY changed)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString itemsText READ itemsText NOTIFY changed)

public:
    /// The choice that no rule can weigh: it leads to a colleague.
    static constexpr const char* somethingElse = "something_else";

    ReasonViewModel(Engine& engine, Visit& visit, QObject* parent = nullptr);

    /// Roles: reasonId, label, hint, icon (a name in the icons of the design tokens).
    RowModel* choices() { return &m_choices; }
    QString chosen() const { return m_chosen; }
    bool asksWhenFaultShowed() const;
    /// Role: label.
    RowModel* faultAnswers() { return &m_faultAnswers; }
    int faultAnswer() const { return m_faultAnswer; }
    bool canContinue() const;
    bool busy() const { return m_busy; }
    /// "White hanging heart T-light holder and 2 more items".
    QString itemsText() const { return m_itemsText; }

public slots:
    void choose(const QString& reasonId);
    void chooseFaultAnswer(int row);
    void decide();

signals:
    void changed();
    void decided();
    /// Nothing was decided: the store could not be asked, or the reason needs a person.
    void colleagueNeeded(const QString& message);

private:
    void reset();
    void showItems();

    Engine& m_engine;
    Visit& m_visit;
    RowModel m_choices;
    RowModel m_faultAnswers;
    QString m_chosen;
    int m_faultAnswer = -1;
    bool m_busy = false;
    QString m_itemsText;
};

} // namespace reprise::app
