// Rules that deny each other, or themselves.
#include "Reviewer.h"

#include <algorithm>

namespace reprise::drafting {

using namespace policy;

namespace {

bool isOnRecall(const GoodsMark& blocked, const GoodsMark& recalled)
{
    const auto isSame = !blocked.sku.empty()
                            ? blocked.sku == recalled.sku
                            : !blocked.gtin.empty() && blocked.gtin == recalled.gtin;
    return isSame && (recalled.batch.empty() || recalled.batch == blocked.batch)
           && (recalled.serials.empty() || recalled.serials == blocked.serials);
}

bool sharesGoods(const Warranty& left, const Warranty& right)
{
    return left.sku == right.sku
           && std::ranges::any_of(left.covers, [&right](const std::string& each) {
                  return std::ranges::count(right.covers, each) > 0;
              });
}

} // namespace

void Reviewer::lookAtContradictions()
{
    const auto lateIsWelcome = [this](const Window& window) {
        if (window.late == Outcome::Authorised)
            fault(window.place, "late is as welcome as in time, so the days say nothing",
                  "contingent, overridable_denial or denial for late");
    };
    lateIsWelcome(m_policy.window);
    std::ranges::for_each(m_policy.windows, lateIsWelcome);

    if (const auto& limits = m_policy.limits) {
        if (limits->warnAt && limits->returns && *limits->warnAt > *limits->returns)
            fault(limits->place, "the warning comes after the refusal",
                  "warn_at not above " + std::to_string(*limits->returns));
        if (limits->warnAt && !limits->returns)
            fault(limits->place, "there is a warning and nothing that it warns of",
                  "returns as well as warn_at");
        if (limits->outcome == Outcome::Authorised)
            fault(limits->place, "a limit that allows more is none",
                  "contingent, overridable_denial or denial");
    }
    for (const auto& block : m_policy.blocks)
        for (const auto& recall : m_policy.recalls)
            if (isOnRecall(block.goods, recall.goods))
                fault(block.place,
                      "these goods are recalled in line " + std::to_string(recall.place.line)
                          + " and always taken back",
                      "a block or a recall");
    for (auto each = m_policy.warranties.begin(); each != m_policy.warranties.end(); ++each) {
        const auto same = [&](const Warranty& other) { return sharesGoods(other, *each); };
        if (std::any_of(m_policy.warranties.begin(), each, same))
            fault(each->place, "warranty '" + each->sku + "' covers the same goods twice",
                  "one length for each of them");
    }

    const auto& self = m_policy.selfService;
    if (self.value && m_policy.valueCap && *self.value > *m_policy.valueCap)
        warn(self.place, "above the cap a colleague is needed anyway, so this value says nothing",
             "a self_service value up to the cap");
    if (!m_policy.approvals.empty() && m_policy.approvals.back().upTo)
        warn(m_policy.approvals.back().place,
             "nobody may approve more than " + m_policy.approvals.back().upTo->decimal(),
             "a last tier without up_to");
    const auto isUsed = [this](const CustomerGroup& group) {
        const auto names = [&group](const auto& rule) {
            return std::ranges::count(rule.scope.customers, group.name, &CustomerGroup::name) > 0;
        };
        return std::ranges::any_of(m_policy.windows, names)
               || std::ranges::any_of(m_policy.seasons, names)
               || std::ranges::any_of(m_policy.restocking, names)
               || std::ranges::any_of(m_policy.guarantees, names);
    };
    for (const auto& group : m_policy.customers)
        if (!isUsed(group))
            warn(group.place, "no rule is about the customers '" + group.name + "'",
                 "a rule with customer = \"" + group.name + "\"");
}

} // namespace reprise::drafting
