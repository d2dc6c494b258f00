#include "HelpViewModel.h"

#include "reprise/base/Log.h"

namespace reprise::app {

namespace {

constexpr int highestCallNumber = 99;

} // namespace

HelpViewModel::HelpViewModel(Log& log, QObject* parent) : QObject(parent), m_log(log) {}

void HelpViewModel::callAbout(const Saying& about)
{
    const QString words = said(about);
    if (!words.isEmpty() && words != said(m_about)) {
        m_about = about;
        m_log.write(Severity::Info, "kiosk", "help is about " + words.toStdString());
        emit changed();
    }
    call();
}

void HelpViewModel::call()
{
    if (m_calling) return;
    m_calls = m_calls % highestCallNumber + 1;
    m_calling = true;
    m_callNumber = QString::number(m_calls);
    m_log.write(Severity::Warning, "kiosk", "help called, number " + m_callNumber.toStdString());
    emit changed();
}

QString HelpViewModel::message() const
{
    return m_calling ? tr("A colleague is on the way. Your return waits for you.") : QString();
}

void HelpViewModel::retell()
{
    emit changed();
}

void HelpViewModel::cancel()
{
    if (!m_calling) return;
    m_log.write(Severity::Info, "kiosk", "help cancelled, number " + m_callNumber.toStdString());
    m_calling = false;
    m_callNumber.clear();
    m_about = {};
    emit changed();
}

} // namespace reprise::app
