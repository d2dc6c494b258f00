// StoreRules: what the policy alone says about a change of mind, as findings. The law comes after.
#pragma once

#include "reprise/policy/Decide.h"
#include "reprise/policy/Rule.h"

#include <algorithm>
#include <map>

namespace reprise::policy {

using Facts = std::map<std::string, std::string>;

/// Gathers the findings of one line, the policy's before the law's.
class Judgement {
public:
    explicit Judgement(const Policy& policy) : m_policy(policy) {}

    void find(std::string_view rule, Outcome outcome, const Place& place, Facts facts)
    {
        find(rule, outcome, m_policy.cite(place), std::move(facts));
    }

    void find(std::string_view rule, Outcome outcome, std::string cite, Facts facts)
    {
        m_worst = std::max(m_worst, outcome);
        m_findings.push_back({std::string(rule), outcome, std::move(cite), std::move(facts)});
    }

    Outcome worst() const { return m_worst; }
    bool has(std::string_view rule) const
    {
        return std::ranges::count(m_findings, rule, &Finding::rule) > 0;
    }
    Findings take() { return std::move(m_findings); }

private:
    const Policy& m_policy;
    Findings m_findings;
    Outcome m_worst = Outcome::Authorised;
};

/// What policy alone makes of each remedy, before the law is asked.
struct StoreAnswer {
    Outcome refund;   ///< Of store credit too.
    Outcome exchange; ///< Where exchanges have a longer window of their own.
};

/// Files everything but the law under `judgement`.
StoreAnswer judgeByStore(Judgement& judgement, const Policy& policy, const LineFacts& facts);

/// Where the money of a claim goes that comes with a gift receipt and without who paid: where the
/// law gives the recipient the buyer's rights (IE: s.46) to no means of the sale; else, the claim
/// being the buyer's, to what the policy gives for gifts, store credit unless it says so (D-11).
void keepFromGiver(LineDecision& decision, Judgement& judgement, const Policy& policy,
                   const rights::Pack* pack, const LineFacts& facts);

/// Traits, categories, conditions, recalls and blocks: what the goods are, whatever the day.
void judgeGoods(Judgement& judgement, const Policy& policy, const Subject& subject,
                rights::Reason reason);
void judgeBlocks(Judgement& judgement, const Policy& policy, const receipts::Line& line,
                 std::string_view batch, std::string_view serial);

/// The recall that the goods surely, or perhaps, belong to; null for none.
const RecallNotice* recallFor(const Policy& policy, const receipts::Line& line,
                              std::string_view batch, std::string_view serial,
                              GoodsMark::Match atLeast);

/// Recalled by the customer's word, the receipt's or a colleague's, or the policy's list.
bool isRecalled(const Policy& policy, const Subject& subject, rights::Reason reason,
                std::string_view batch, std::string_view serial);
void judgeRecall(Judgement& judgement, const Policy& policy, const receipts::Line& line,
                 std::string_view batch, std::string_view serial);

} // namespace reprise::policy
