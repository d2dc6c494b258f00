// Findings: what must not have happened, said once each, from all threads.
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <vector>

namespace reprise::fleet {

class Findings {
public:
    void add(const std::string& what)
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        if (m_first.size() < most) m_first.push_back(what);
    }
    std::size_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }
    /// The first of them.
    std::vector<std::string> first() const
    {
        const std::lock_guard lock(m_mutex);
        return m_first;
    }

private:
    static constexpr std::size_t most = 25;

    mutable std::mutex m_mutex;
    std::size_t m_count = 0;
    std::vector<std::string> m_first;
};

} // namespace reprise::fleet
