// LawAnswer: what the law's answer means for each remedy on offer, and how a finding says so.
#pragma once

#include "StoreRules.h"

namespace reprise::policy {

class LawAnswer {
public:
    LawAnswer(const Policy& policy, const rights::Pack* pack, const LineFacts& facts);

    /// True where the store's own rules decide, as far as the law is concerned.
    bool leavesItToPolicy() const;

    /// The better of `byStore` and what the law gives.
    Outcome over(Outcome byStore, Remedy remedy) const;
    bool offersPriceReduction() const;

    /// Whether there is anything to tell: always about a claim, and where the law gives something.
    bool hasWord() const;
    Outcome finding(Outcome decided, Remedy remedy) const;
    const std::string& cite() const { return m_answer.cite; }
    Facts facts() const;

private:
    /// What the law by itself gives; empty where it leaves that to the store.
    std::optional<Outcome> grants(Remedy remedy) const;

    const rights::Pack* m_pack;
    const rights::Claim& m_claim;
    rights::StatutoryAnswer m_answer;
};

} // namespace reprise::policy
