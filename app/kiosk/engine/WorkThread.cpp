#include "WorkThread.h"

#include <QMetaObject>

#include <utility>

namespace reprise::app {

WorkThread::WorkThread(const QString& name) : m_hand(new QObject)
{
    m_thread.setObjectName(name);
    m_hand->moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    QObject::connect(m_hand, &QObject::destroyed, &m_thread, &QThread::quit,
                     Qt::DirectConnection); // This thread is about to wait and takes no events.
    m_hand->deleteLater();
    m_thread.wait();
}

void WorkThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_hand, std::move(work), Qt::QueuedConnection);
}

} // namespace reprise::app
