#include "ScriptedOffice.h"

#include <utility>

namespace reprise::app {

using settlement::ClaimOutcome;

class ScriptedOffice::Line final : public settlement::Claims {
public:
    explicit Line(std::shared_ptr<Script> script) : m_script(std::move(script)) {}

    settlement::ClaimReply claim(const returns::Return& record) override
    {
        std::unique_lock lock(m_script->mutex);
        m_script->asked.push_back(record.claim->id.text());
        m_script->released.wait(lock, [this] { return !m_script->held; });
        if (m_script->answers.empty()) return {ClaimOutcome::Granted, {}};
        const auto outcome = m_script->answers.front();
        m_script->answers.pop_front();
        return {outcome, outcome == ClaimOutcome::Granted ? "" : "as it was told to"};
    }

private:
    std::shared_ptr<Script> m_script;
};

void ScriptedOffice::next(ClaimOutcome outcome)
{
    const std::lock_guard lock(m_script->mutex);
    m_script->answers.push_back(outcome);
}

void ScriptedOffice::hold()
{
    const std::lock_guard lock(m_script->mutex);
    m_script->held = true;
}

void ScriptedOffice::release()
{
    const std::lock_guard lock(m_script->mutex);
    m_script->held = false;
    m_script->released.notify_all();
}

std::vector<std::string> ScriptedOffice::asked()
{
    const std::lock_guard lock(m_script->mutex);
    return m_script->asked;
}

OfficeClaimsMaker ScriptedOffice::line()
{
    return [script = m_script](storage::TerminalStore&) -> Result<OfficeClaims> {
        OfficeClaims link;
        link.claims = std::make_unique<Line>(script);
        return link;
    };
}

} // namespace reprise::app
