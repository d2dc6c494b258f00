#include "HelpViewModel.h"

#include "reprise/base/Log.h"

namespace reprise::app {

namespace {

constexpr int highestCallNumber = 99;

} // namespace

HelpViewModel::HelpViewModel(Log& log, QObject* parent) : QObject(parent), m_log(log) {}

void HelpViewModel::call(const QString& about)
{
    if (!about.isEmpty() && about != m_about) {
        m_about = about;
        m_log.write(Severity::Info, "kiosk", "help is about " + about.toStdString());
        emit changed();
    }
    if (m_calling) return;
    m_calls = m_calls % highestCallNumber + 1;
    m_calling = true;
    m_callNumber = QString::number(m_calls);
    m_message = tr("A colleague is on the way. Your return waits for you.");
    m_log.write(Severity::Warning, "kiosk", "help called, number " + m_callNumber.toStdString());
    emit changed();
}

void HelpViewModel::cancel()
{
    if (!m_calling) return;
    m_log.write(Severity::Info, "kiosk", "help cancelled, number " + m_callNumber.toStdString());
    m_calling = false;
    m_callNumber.clear();
    m_message.clear();
    m_about.clear();
    emit changed();
}

} // namespace reprise::app
