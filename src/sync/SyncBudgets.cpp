// The part of SyncEngine that keeps a budget to pay from while the line is down.
#include "HttpAnswers.h"

#include "reprise/base/RandomCode.h"
#include "reprise/policy/Policy.h"
#include "reprise/proof/SignedTexts.h"
#include "reprise/sync/SyncEngine.h"

namespace reprise::sync {

namespace {

constexpr long notFound = 404;

} // namespace

/// Twice where the first answer is a budget of before this start of the machine, which counts for
/// nothing and only has to be given back.
Result<void> SyncEngine::takeBudget(SyncReport& report)
{
    if (!m_ports.word) return {};
    const auto keys = m_ports.word->keys.all();
    if (!keys) return keys.error();
    if (keys->empty()) return {};
    for (int ask = 0; ask < 2; ++ask) {
        const auto now = m_ports.word->clock.now();
        if (now.boot.empty()) return {};
        const auto asked = budgetToAskFor(now);
        if (!asked) return asked.error();
        if (!*asked) return {};
        const auto given = askForBudget(report, **asked, now);
        if (!given) return given.error();
        if (!*given) return {};
    }
    return {};
}

/// Nothing while the one that is held will do. Another is begun, and the one before given up,
/// durably, before head office hears of it.
Result<std::optional<wire::BudgetRequest>> SyncEngine::budgetToAskFor(const BootInstant& now)
{
    auto& book = m_ports.word->budgets;
    auto latest = book.latest();
    if (!latest) return latest.error();
    const auto isHeld = *latest && (*latest)->held;
    if (isHeld && !escrow::wantsRenewal(*(*latest)->held, now))
        return std::optional<wire::BudgetRequest>();
    if (!*latest || isHeld) {
        const auto toml = m_ports.policies.current();
        if (!toml) return toml.error();
        const auto policy = policy::Policy::parse(*toml, "policy in force");
        if (!policy) return policy.error();
        const auto begun = book.begin(randomHex(m_ports.random, 16), policy->currency, now);
        if (!begun) return begun.error();
        latest = book.latest();
        if (!latest) return latest.error();
    }
    return std::optional((*latest)->request);
}

/// True where it was given one.
Result<bool> SyncEngine::askForBudget(SyncReport& report, const wire::BudgetRequest& request,
                                      const BootInstant& before)
{
    const auto sent = m_ports.transport.post("/v1/kiosks/" + request.origin.kiosk + "/budgets",
                                             wire::toJson(request));
    if (sent && sent->status == notFound) return false; // An older head office has none.
    if (!isUsable(sent, report)) return false;
    const auto answer = wire::budgetAnswerFromJson(sent->body);
    if (!answer || answer->id != request.id) {
        refuse(report, answer ? "it is about another budget" : answer.error().detail);
        return false;
    }
    if (!answer->budget) {
        report.noBudget = answer->reason;
        if (const auto kept = m_ports.word->budgets.stillNone(request.id, before); !kept)
            return kept.error();
        return false;
    }
    return keepBudget(report, request, *answer);
}

Result<bool> SyncEngine::keepBudget(SyncReport& report, const wire::BudgetRequest& request,
                                    const wire::BudgetAnswer& answer)
{
    auto& word = *m_ports.word;
    const auto key = word.keys.find(answer.budget->key);
    if (!key && key.error().code != ErrorCode::NotFound) return key.error();
    const auto budget = key ? proof::believedBudget(answer, request, *key, word.signatures)
                            : Result<wire::Budget>(key.error());
    if (!budget || budget->store != m_store) {
        report.alarm = "head office gave a budget that is not taken: "
                       + (budget ? "it is for store " + budget->store : budget.error().detail);
        return false;
    }
    const auto kept = word.budgets.keep(*budget, *answer.budget);
    if (!kept) return kept.error();
    return true;
}

} // namespace reprise::sync
