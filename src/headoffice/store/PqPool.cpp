#include "store/PqPool.h"

#include <utility>

namespace reprise::headoffice {

PqPool::PqPool(std::string url, std::size_t connections,
               std::function<void(std::chrono::microseconds)> measured)
    : m_url(std::move(url)), m_measured(std::move(measured)), m_free(connections)
{
    REPRISE_EXPECTS(connections > 0);
}

Result<std::unique_ptr<PqConnection>> PqPool::take()
{
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [this] { return m_free > 0; });
        --m_free;
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    auto opened = PqConnection::open(m_url);
    if (!opened) giveBack(nullptr);
    return opened;
}

void PqPool::giveBack(std::unique_ptr<PqConnection> connection)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_free;
        if (connection && connection->alive())
            m_idle.push_back(std::move(connection));
        else
            m_idle.clear(); // What broke one, a restart most likely, broke its idle sisters too.
    }
    m_returned.notify_one();
}

void PqPool::report(std::chrono::steady_clock::time_point began) const
{
    if (!m_measured) return;
    const auto took = std::chrono::steady_clock::now() - began;
    m_measured(std::chrono::duration_cast<std::chrono::microseconds>(took));
}

} // namespace reprise::headoffice
