#include "reprise/policy/Scope.h"

#include <algorithm>

namespace reprise::policy {

namespace {

template <typename Value>
bool isAmong(const std::vector<Value>& all, const auto& value)
{
    return all.empty() || std::ranges::count(all, value) > 0;
}

/// What `narrower` lets through, `wider` lets through too; an empty list lets all through.
template <typename Value>
bool takesIn(const std::vector<Value>& wider, const std::vector<Value>& narrower)
{
    if (wider.empty()) return true;
    return !narrower.empty() && std::ranges::all_of(narrower, [&wider](const Value& each) {
        return std::ranges::count(wider, each) > 0;
    });
}

std::vector<std::string> namesOf(const std::vector<CustomerGroup>& groups)
{
    std::vector<std::string> names;
    for (const auto& each : groups)
        names.push_back(each.name);
    return names;
}

} // namespace

bool CustomerGroup::has(std::string_view customer) const
{
    return !customer.empty()
           && std::ranges::any_of(tokensBeginWith, [customer](const std::string& each) {
                  return customer.starts_with(each);
              });
}

bool Subject::has(std::string_view trait) const
{
    return receipts::hasTrait(line.traits, trait) || std::ranges::count(observed, trait) > 0;
}

bool Scope::isEverything() const
{
    return categories.empty() && skus.empty() && traits.empty() && conditions.empty()
           && channels.empty() && customers.empty();
}

bool Scope::fits(const Subject& subject) const
{
    const auto hasTrait = [&subject](const std::string& name) { return subject.has(name); };
    const auto isOf = [&subject](const CustomerGroup& group) {
        return group.has(subject.customer);
    };
    return isAmong(categories, subject.line.category) && isAmong(skus, subject.line.sku)
           && isAmong(conditions, subject.condition) && isAmong(channels, subject.channel)
           && (traits.empty() || std::ranges::any_of(traits, hasTrait))
           && (customers.empty() || std::ranges::any_of(customers, isOf));
}

bool Scope::covers(const Scope& narrower) const
{
    return takesIn(categories, narrower.categories) && takesIn(skus, narrower.skus)
           && takesIn(traits, narrower.traits) && takesIn(conditions, narrower.conditions)
           && takesIn(channels, narrower.channels)
           && takesIn(namesOf(customers), namesOf(narrower.customers));
}

GoodsMark::Match GoodsMark::match(const receipts::Line& line, std::string_view batchSeen,
                                  std::string_view serialSeen) const
{
    if (!sku.empty() && sku != line.sku) return Match::No;
    if (!gtin.empty() && gtin != line.gtin) return Match::No;
    const auto isListed = std::ranges::count(serials, serialSeen) > 0;
    if (!batch.empty() && !batchSeen.empty() && batch != batchSeen) return Match::No;
    if (!serials.empty() && !serialSeen.empty() && !isListed) return Match::No;
    const auto isUnknown =
        (!batch.empty() && batchSeen.empty()) || (!serials.empty() && serialSeen.empty());
    if (!isUnknown) return Match::Yes;
    // A bare list of serials says nothing about goods whose serial nobody has read.
    return sku.empty() && gtin.empty() ? Match::No : Match::Possible;
}

} // namespace reprise::policy
