// Rules that nothing gets to: behind a wider one, about goods already refused, in a season that
// ends before the window does.
#include "Reviewer.h"

#include <algorithm>

namespace reprise::drafting {

using namespace policy;

namespace {

std::string lineText(const Place& place)
{
    return "line " + std::to_string(place.line);
}

/// Every rule of `rules` that an earlier one leaves nothing to.
template <typename Rule, typename Says>
void findShadowed(const std::vector<Rule>& rules, Says&& says)
{
    for (std::size_t index = 1; index < rules.size(); ++index) {
        const auto& rule = rules[index];
        const auto before = rules.begin() + static_cast<std::ptrdiff_t>(index);
        const auto wider = std::find_if(rules.begin(), before, [&rule](const Rule& each) {
            return each.scope.covers(rule.scope);
        });
        if (wider != before) says(rule.place, wider->place);
    }
}

template <typename Value>
bool isApart(const std::vector<Value>& left, const std::vector<Value>& right)
{
    if (left.empty() || right.empty()) return false;
    return std::ranges::none_of(
        left, [&right](const Value& each) { return std::ranges::count(right, each) > 0; });
}

/// True where no goods can fit both, as far as single-valued properties tell.
bool isApart(const Scope& left, const Scope& right)
{
    return isApart(left.categories, right.categories) || isApart(left.skus, right.skus)
           || isApart(left.channels, right.channels) || isApart(left.conditions, right.conditions);
}

} // namespace

void Reviewer::lookAtReach()
{
    const auto shadowed = [this](const Place& place, const Place& wider) {
        fault(place,
              "'" + place.section + "' is never reached: '" + wider.section + "' in "
                  + lineText(wider) + " fits first",
              "the narrower rule before the wider one");
    };
    findShadowed(m_policy.windows, shadowed);
    auto fees = m_policy.restocking;
    // A fee for one reason leaves the others to those below it.
    std::erase_if(fees, [](const RestockingFee& each) { return !each.reasons.empty(); });
    findShadowed(fees, shadowed);

    for (const auto& each : m_policy.windows)
        lookAtRefusedGoods(each.scope, each.place, "window");
    for (const auto& each : m_policy.seasons)
        lookAtRefusedGoods(each.scope, each.place, "season");
    for (const auto& each : m_policy.restocking)
        lookAtRefusedGoods(each.scope, each.place, "fee");

    const auto& exchange = m_policy.exchange;
    if (exchange.days && *exchange.days <= shortestWindow({}))
        fault(exchange.place,
              "exchanges have no more days than refunds, so this rule is never reached",
              "more days than the shortest window's " + std::to_string(shortestWindow({})));
}

void Reviewer::lookAtRefusedGoods(const Scope& scope, const Place& place, std::string_view what)
{
    if (isRefused(scope))
        fault(place, "this " + std::string(what) + " is for goods that are always refused",
              "goods that may come back");
}

/// Whether a denial stands against all that the scope names.
bool Reviewer::isRefused(const Scope& scope) const
{
    const auto isDeniedCategory = [this](const std::string& name) {
        const auto rule = m_policy.categories.find(name);
        return rule != m_policy.categories.end() && rule->second.outcome == Outcome::Denial;
    };
    const auto isDeniedTrait = [this](const std::string& name) {
        const auto rule = m_policy.traits.find(name);
        return rule != m_policy.traits.end() && rule->second.outcome == Outcome::Denial
               && rule->second.conditions.empty();
    };
    const auto isDeniedCondition = [this](Condition condition) {
        const auto rule = m_policy.conditions.find(condition);
        return rule != m_policy.conditions.end() && rule->second.outcome == Outcome::Denial;
    };
    return (!scope.categories.empty() && std::ranges::all_of(scope.categories, isDeniedCategory))
           || (!scope.traits.empty() && std::ranges::all_of(scope.traits, isDeniedTrait))
           || (!scope.conditions.empty()
               && std::ranges::all_of(scope.conditions, isDeniedCondition));
}

/// The fewest days that any goods of the scope may have.
int Reviewer::shortestWindow(const Scope& scope) const
{
    auto days = m_policy.window.days;
    for (const auto& each : m_policy.windows) {
        if (isApart(each.scope, scope)) continue;
        days = std::min(days, each.days);
        if (!scope.isEverything() && each.scope.covers(scope)) return each.days;
    }
    return days;
}

int Reviewer::longestWindow() const
{
    auto days = m_policy.window.days;
    for (const auto& each : m_policy.windows)
        days = std::max(days, each.days);
    return days;
}

void Reviewer::lookAtSeasons()
{
    for (const auto& season : m_policy.seasons) {
        // What is bought on the season's first day gains most from it, in whichever year.
        const auto from = season.boughtFrom.onOrAfter({});
        const auto until = season.boughtUntil.onOrAfter(from);
        const auto gain = season.lastDayFor(from).value_or(from) - from;
        if (gain.count() <= shortestWindow(season.scope))
            fault(season.place,
                  "'" + season.place.section + "' never gives a day more than the window",
                  "a return_until that is further away");
        else if (season.boughtFrom.onlyIn && season.returnUntil.onOrAfter(until) < m_today)
            warn(season.place, "'" + season.place.section + "' is over",
                 "days of every year, or of one to come");
    }
}

} // namespace reprise::drafting
