#include "ScriptedPayout.h"

#include <utility>

namespace reprise::app {

using settlement::PayoutAnswer;
using settlement::PayoutOutcome;

class ScriptedPayout::Line final : public settlement::Payout {
public:
    explicit Line(std::shared_ptr<Script> script) : m_script(std::move(script)) {}

    PayoutAnswer pay(const returns::PaymentOrder&) override
    {
        std::unique_lock lock(m_script->mutex);
        ++m_script->asked;
        return answer(lock);
    }

    PayoutAnswer inquire(const returns::PaymentOrder&) override
    {
        std::unique_lock lock(m_script->mutex);
        ++m_script->inquiries;
        return answer(lock);
    }

private:
    PayoutAnswer answer(std::unique_lock<std::mutex>& lock)
    {
        m_script->released.wait(lock, [this] { return !m_script->held; });
        PayoutAnswer said{PayoutOutcome::Paid, "T-20261121-7", "031337", {}};
        if (m_script->answers.empty()) return said;
        said = std::move(m_script->answers.front());
        m_script->answers.pop_front();
        return said;
    }

    std::shared_ptr<Script> m_script;
};

void ScriptedPayout::next(PayoutAnswer answer)
{
    const std::lock_guard lock(m_script->mutex);
    m_script->answers.push_back(std::move(answer));
}

void ScriptedPayout::hold()
{
    const std::lock_guard lock(m_script->mutex);
    m_script->held = true;
}

void ScriptedPayout::release()
{
    const std::lock_guard lock(m_script->mutex);
    m_script->held = false;
    m_script->released.notify_all();
}

int ScriptedPayout::asked()
{
    const std::lock_guard lock(m_script->mutex);
    return m_script->asked;
}

int ScriptedPayout::inquiries()
{
    const std::lock_guard lock(m_script->mutex);
    return m_script->inquiries;
}

PaymentLinkMaker ScriptedPayout::rail()
{
    return [script = m_script](const storage::TerminalSettings&) -> Result<PaymentLink> {
        return PaymentLink{std::make_unique<Line>(script), {{"card", returns::Rail::Terminal}}};
    };
}

PaymentLinkMaker ScriptedPayout::manualRail()
{
    return [](const storage::TerminalSettings&) -> Result<PaymentLink> {
        return PaymentLink{nullptr, {{"card", returns::Rail::Manual}}};
    };
}

} // namespace reprise::app
