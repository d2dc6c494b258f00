// PqPool: a few connections shared by the database threads. A connection that died is replaced, and
// the work it died under is tried once more: all of our work may be repeated without harm.
#pragma once

#include "store/PqConnection.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace reprise::headoffice {

class PqPool {
public:
    PqPool(std::string url, std::size_t connections,
           std::function<void(std::chrono::microseconds)> measured);

    template <typename Work>
    auto use(Work&& work) -> decltype(work(std::declval<PqConnection&>()))
    {
        const auto began = std::chrono::steady_clock::now();
        for (int attempt = 1;; ++attempt) {
            auto connection = take();
            if (!connection) return connection.error();
            auto outcome = work(**connection);
            const auto died = !(*connection)->alive();
            giveBack(std::move(*connection));
            if (died && !outcome && attempt == 1) continue;
            report(began);
            return outcome;
        }
    }

private:
    Result<std::unique_ptr<PqConnection>> take();
    void giveBack(std::unique_ptr<PqConnection> connection);
    void report(std::chrono::steady_clock::time_point began) const;

    std::string m_url;
    std::function<void(std::chrono::microseconds)> m_measured;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::size_t m_free; ///< How many more may be handed out.
    std::vector<std::unique_ptr<PqConnection>> m_idle;
};

} // namespace reprise::headoffice
