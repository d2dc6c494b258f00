// Robot: uses the kiosk as a person with a finger and a scanner does: presses what is shown under a
// name, and types a code in one burst. It knows the window and nothing behind it.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include <chrono>
#include <functional>

namespace reprise::app {

/// Lets events happen until `reached` or until the time is up; says which.
bool waitUntil(const std::function<bool()>& reached,
               std::chrono::milliseconds atMost = std::chrono::seconds{20});

class Robot {
public:
    /// `rest` is longer than any transition of a screen.
    explicit Robot(QQuickWindow& window,
                   std::chrono::milliseconds rest = std::chrono::milliseconds{300})
        : m_window(window), m_rest(rest)
    {
    }

    /// What can be seen and pressed under this objectName; null when there is no such thing.
    QQuickItem* find(const QString& name) const;

    /// Waits for it to be there, then presses its middle. False when it never came.
    bool tap(const QString& name);
    /// Both presses of a hurried finger, the second before anything could have been answered.
    bool tapTwice(const QString& name);

    /// As a scanner types: every key at once, then Return.
    void scan(const QString& code);
    void type(const QString& text);

    /// Waits until nothing moves any more.
    void settle();
    QImage picture();

private:
    void press(const QPointF& where);
    void key(int code, const QString& text);

    QQuickWindow& m_window;
    std::chrono::milliseconds m_rest;
};

} // namespace reprise::app
