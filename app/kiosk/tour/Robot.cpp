#include "Robot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QThread>

namespace reprise::app {

namespace {

QQuickItem* findBelow(QQuickItem* item, const QString& name)
{
    if (!item->isVisible() || item->opacity() <= 0) return nullptr;
    if (item->objectName() == name) return item;
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = findBelow(child, name)) return found;
    }
    return nullptr;
}

} // namespace

bool waitUntil(const std::function<bool()>& reached, std::chrono::milliseconds atMost)
{
    QElapsedTimer waited;
    waited.start();
    while (!reached()) {
        if (waited.hasExpired(atMost.count())) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(1);
    }
    return true;
}

QQuickItem* Robot::find(const QString& name) const
{
    QQuickItem* found = findBelow(m_window.contentItem(), name);
    return found && found->isEnabled() ? found : nullptr;
}

bool Robot::tap(const QString& name)
{
    if (!waitUntil([&] { return find(name) != nullptr; })) return false;
    settle(); // A finger waits for what slides in to stand still.
    QQuickItem* target = find(name);
    if (!target) return false;
    press(target->mapToScene(QPointF(target->width() / 2, target->height() / 2)));
    return true;
}

bool Robot::tapTwice(const QString& name)
{
    if (!waitUntil([&] { return find(name) != nullptr; })) return false;
    settle();
    QQuickItem* target = find(name);
    if (!target) return false;
    const QPointF middle = target->mapToScene(QPointF(target->width() / 2, target->height() / 2));
    press(middle);
    press(middle);
    return true;
}

void Robot::press(const QPointF& where)
{
    const QPointF global = m_window.mapToGlobal(where);
    QMouseEvent down(QEvent::MouseButtonPress, where, global, Qt::LeftButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, where, global, Qt::LeftButton, Qt::NoButton,
                   Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &up);
}

void Robot::key(int code, const QString& text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, code, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&m_window, &event);
    }
}

void Robot::scan(const QString& code)
{
    for (const QChar each : code)
        key(each.toUpper().unicode(), each);
    key(Qt::Key_Return, QStringLiteral("\r"));
}

void Robot::type(const QString& text)
{
    constexpr std::chrono::milliseconds slowlyEnough{120};
    for (const QChar each : text) {
        key(each.toUpper().unicode(), each);
        QElapsedTimer waited;
        waited.start();
        waitUntil([&] { return waited.hasExpired(slowlyEnough.count()); });
    }
}

void Robot::settle()
{
    QElapsedTimer waited;
    waited.start();
    waitUntil([&] { return waited.hasExpired(m_rest.count()); });
}

QImage Robot::picture()
{
    settle();
    return m_window.grabWindow();
}

} // namespace reprise::app
