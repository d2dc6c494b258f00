// HelpViewModel: a call for a colleague, with the number they will look for. Calling never ends or
// loses a return that has begun.
#pragma once

#include "Saying.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace reprise {
class Log;
}

namespace reprise::app {

class HelpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool calling READ calling NOTIFY changed)
    Q_PROPERTY(QString callNumber READ callNumber NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)

public:
    explicit HelpViewModel(Log& log, QObject* parent = nullptr);

    bool calling() const { return m_calling; }
    QString callNumber() const { return m_callNumber; }
    QString message() const;
    /// What the colleague has been told; empty for a call about nothing in particular.
    QString about() const { return said(m_about); }

    /// `about` names goods and rules, never a person.
    void callAbout(const Saying& about);

public slots:
    /// A second call while one is open keeps its number.
    void call();
    void cancel();
    /// Says again, in the language of now, what is shown.
    void retell();

signals:
    void changed();

private:
    Log& m_log;
    bool m_calling = false;
    int m_calls = 0;
    QString m_callNumber;
    Saying m_about;
};

} // namespace reprise::app
