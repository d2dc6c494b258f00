#include "reprise/sync/SyncRunner.h"

#include "Terminal.h"

#include <future>

using namespace reprise;
using namespace reprise::sync;

namespace {

/// Hands the reports of the runner's thread to the test's, one by one.
class Reports {
public:
    void add(const Result<SyncReport>& report)
    {
        const std::lock_guard lock(m_mutex);
        m_states.push_back(report ? report->state : LineState::NeverTried);
        m_changed.notify_all();
    }
    /// Waits for the report with this number, counted from 1.
    LineState wait(std::size_t number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(30),
                           [&] { return m_states.size() >= number; });
        return m_states.size() >= number ? m_states[number - 1] : LineState::NeverTried;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<LineState> m_states;
};

} // namespace

TEST_CASE("The runner goes on by itself, sooner when nudged, and stops at once", "[sync]")
{
    Terminal terminal;
    terminal.write(10'300); // The first round leaves some behind and the second follows at once.
    Reports reports;
    SyncRunner runner(terminal.engine, terminal.transport,
                      [&reports](const auto& report) { reports.add(report); });
    runner.start();
    CHECK(reports.wait(1) == LineState::Behind);
    CHECK(reports.wait(2) == LineState::UpToDate);
    // It would rest for half a minute or more now.
    runner.nudge();
    CHECK(reports.wait(3) == LineState::UpToDate);
    runner.stop();
    CHECK(terminal.outbox.acked == 10'300);
    runner.stop();
}

TEST_CASE("A failing disk of our own is reported, and the runner can still be stopped", "[sync]")
{
    Terminal terminal;
    terminal.outbox.broken = true;
    std::promise<ErrorCode> heard;
    SyncRunner runner(terminal.engine, terminal.transport, [&heard](const auto& report) {
        heard.set_value(report ? ErrorCode::Invalid : report.error().code);
    });
    runner.start();
    CHECK(heard.get_future().get() == ErrorCode::Corrupt);
}
