// IdleViewModel: notices that somebody has left, asks once whether they are still there, and then
// lets everything of theirs be wiped. Never runs before something has begun.
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace reprise::app {

/// How long nobody touches anything before the question, and how long the question stands.
struct IdleTimes {
    std::chrono::milliseconds quiet{70'000};
    std::chrono::milliseconds question{20'000};
};

class IdleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool warning READ warning NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(int secondsTotal READ secondsTotal NOTIFY changed)

public:
    explicit IdleViewModel(IdleTimes times, QObject* parent = nullptr);

    bool warning() const { return m_warning; }
    int secondsLeft() const;
    int secondsTotal() const;

    /// Tells whether somebody needs twice the time (larger text, lowered screen).
    void setMoreTime(std::function<bool()> needed) { m_moreTime = std::move(needed); }

    /// Starts or stops the watch: nothing to lose, nothing to watch.
    void watch();
    void rest();

    /// Puts the question now.
    void ask();

    /// Any touch or key. During the question only stillHere() counts a press on the dialog, but a
    /// touch anywhere is an answer too.
    bool eventFilter(QObject* watched, QEvent* event) override;

public slots:
    void stillHere();

signals:
    void changed();
    void expired();

private:
    void begin();
    void step();
    std::chrono::milliseconds scaled(std::chrono::milliseconds time) const;

    IdleTimes m_times;
    std::function<bool()> m_moreTime;
    QTimer m_tick;
    QDeadlineTimer m_deadline;
    bool m_watching = false;
    bool m_warning = false;
};

} // namespace reprise::app
