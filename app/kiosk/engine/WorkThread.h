// WorkThread: a thread that does what it is given, one piece after the other. What was given to it
// is done, also when it is about to end.
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>

namespace reprise::app {

class WorkThread {
public:
    explicit WorkThread(const QString& name);
    /// Waits until all that was posted is done.
    ~WorkThread();

    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;

    void post(std::function<void()> work);

private:
    QThread m_thread;
    QObject* m_hand; ///< Lives on the thread; its event queue is the queue of work.
};

} // namespace reprise::app
