// Reviewer: one look at one policy, from several sides.
#pragma once

#include "reprise/drafting/Review.h"

namespace reprise::drafting {

class Reviewer {
public:
    Reviewer(const policy::Policy& policy, const rights::Pack* pack, Day today)
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
    void fault(const policy::Place& place, std::string text, std::string expected);
    void warn(const policy::Place& place, std::string text, std::string expected);

    void lookAtRefusedGoods(const policy::Scope& scope, const policy::Place& place,
                            std::string_view what);
    void lookAtDistance(const policy::Window& window, int lawfulDays);
    bool isRefused(const policy::Scope& scope) const;
    int shortestWindow(const policy::Scope& scope) const;
    int longestWindow() const;

    const policy::Policy& m_policy;
    const rights::Pack* m_pack;
    Day m_today;
    std::vector<Remark> m_remarks;
};

} // namespace reprise::drafting
