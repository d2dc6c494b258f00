// Reviewer: one look at one policy, from several sides.
#pragma once

#include "reprise/policy/Review.h"

namespace reprise::policy {

class Reviewer {
public:
    Reviewer(const Policy& policy, const rights::Pack* pack, Day today)
        : m_policy(policy), m_pack(pack), m_today(today)
    {
    }

    void lookAtReach();          ///< Rules that nothing gets to.
    void lookAtSeasons();        ///< Seasons that give nobody a day.
    void lookAtContradictions(); ///< Rules that deny each other.
    void lookAtLaw();            ///< Rules below the law.
    void lookAtCalendar();       ///< What has run out, or will.
    void lookAtTexts(const TextLint& lint);

    std::vector<Remark> take();

private:
    void fault(const Place& place, std::string text, std::string expected);
    void warn(const Place& place, std::string text, std::string expected);

    void lookAtRefusedGoods(const Scope& scope, const Place& place, std::string_view what);
    void lookAtDistance(const Window& window, int lawfulDays);
    bool isRefused(const Scope& scope) const;
    int shortestWindow(const Scope& scope) const;
    int longestWindow() const;

    const Policy& m_policy;
    const rights::Pack* m_pack;
    Day m_today;
    std::vector<Remark> m_remarks;
};

} // namespace reprise::policy
