#include "Processes.h"

#include <chrono>
#include <utility>

namespace reprise::fleet {

Listener::Listener(std::vector<std::string> words, std::string errors)
    : m_words(std::move(words)), m_errors(std::move(errors))
{
}

bool Listener::start()
{
    auto words = m_words;
    words.insert(words.end(), m_added.begin(), m_added.end());
    words.insert(words.end(), {"--listen", "127.0.0.1:" + std::to_string(m_port)});
    m_process = std::make_unique<support::ChildProcess>(words, m_errors);
    const auto line = m_process->readLine(std::chrono::seconds(60));
    if (!line) return false;
    m_port = static_cast<std::uint16_t>(std::stoi(line->substr(line->rfind(':') + 1)));
    return true;
}

void Listener::kill()
{
    if (!m_process) return;
    m_process->signal(SIGKILL);
    m_process->wait();
}

bool Listener::isRunning()
{
    return m_process && !m_process->hasEnded();
}

void Listener::add(std::vector<std::string> words)
{
    m_added = std::move(words);
}

} // namespace reprise::fleet
