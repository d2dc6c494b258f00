// HonestKiosk: goes on working while others attack: letters, claims, commits and releases, over one
// line that stays open and over new ones. It counts what it was answered, and how long it waited.
#pragma once

#include "Counter.h"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

namespace reprise::integration {

struct Served {
    int answered = 0;                   ///< As the protocol has it.
    int unanswered = 0;                 ///< Anything else, also when asked once more.
    int repeated = 0;                   ///< No answer at first: a kiosk would ask again later.
    std::string last = {};              ///< The last of these.
    std::chrono::milliseconds worst{0}; ///< The longest that an answer took.
};

class HonestKiosk {
public:
    /// Over the lines that these settings make; `kiosk` is its name.
    HonestKiosk(const std::string& kiosk, const sync::HttpsSettings& line);
    ~HonestKiosk();

    /// Those so far; may be asked while it works.
    int answered() const { return m_answered; }
    /// Waits until it was answered so many times more; false when it is not, within a minute.
    bool isAnswered(int more) const;
    Served stop();

private:
    void work();
    void ask(sync::Transport& line, const std::string& what, const std::string& body);
    void serve(int number);

    std::string m_name;
    sync::HttpsSettings m_line;
    Kiosk m_kiosk;
    Served m_served;
    std::atomic<int> m_answered = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace reprise::integration
