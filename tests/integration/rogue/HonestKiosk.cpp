#include "HonestKiosk.h"

namespace reprise::integration {

using namespace std::chrono_literals;

namespace {

constexpr int firstClaim = 500'000; ///< Of numbers that no test uses.
const wire::ClaimedLine oneMug{"0412-03-1", 2, 1, 200};

} // namespace

HonestKiosk::HonestKiosk(const std::string& kiosk, const sync::HttpsSettings& line)
    : m_name(kiosk), m_line(line), m_kiosk(kiosk, line, 1), m_thread([this] { work(); })
{
}

HonestKiosk::~HonestKiosk()
{
    stop();
}

bool HonestKiosk::isAnswered(int more) const
{
    const auto enough = m_answered + more;
    const auto until = std::chrono::steady_clock::now() + 60s;
    while (m_answered < enough && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(5ms);
    return m_answered >= enough;
}

Served HonestKiosk::stop()
{
    m_stopping = true;
    if (m_thread.joinable()) m_thread.join();
    return m_served;
}

void HonestKiosk::work()
{
    for (int number = firstClaim; !m_stopping; ++number) {
        serve(number);
        std::this_thread::sleep_for(10ms);
    }
}

/// A letter and a claim over the old line, and what ends the claim over a new one.
void HonestKiosk::serve(int number)
{
    samples::appendEntry(m_kiosk.outbox.journal, m_kiosk.hasher, m_kiosk.origin, "rating_given",
                         "R-1", R"({"v":1,"return":"R-1","score":5})");
    const auto last = m_kiosk.outbox.journal.size();
    ask(*m_kiosk.transport, "events", m_kiosk.letter(last == 2 ? 1 : last, last));
    const auto claim = claimOf(number, m_name, {oneMug});
    ask(*m_kiosk.transport, "claims", wire::toJson(claim));
    const auto fresh = sync::makeHttpsTransport(m_line);
    ask(**fresh, "releases", wire::toJson(wire::ClaimRelease{claim.origin, claim.id, "no"}));
}

void HonestKiosk::ask(sync::Transport& line, const std::string& what, const std::string& body)
{
    const auto began = std::chrono::steady_clock::now();
    auto answer = line.post("/v1/kiosks/" + m_name + "/" + what, body);
    if (!answer) {
        ++m_served.repeated;
        answer = line.post("/v1/kiosks/" + m_name + "/" + what, body);
    }
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - began);
    m_served.worst = std::max(m_served.worst, took);
    const auto isYes = answer && answer->status == 200
                       && (answer->body.find("\"granted\"") != std::string::npos
                           || answer->body.find("\"accepted\"") != std::string::npos
                           || answer->body.find("\"acknowledged\"") != std::string::npos);
    if (isYes) {
        ++m_served.answered;
        ++m_answered;
        return;
    }
    ++m_served.unanswered;
    m_served.last = what + ": " + (answer ? answer->body : answer.error().detail);
}

} // namespace reprise::integration
