#include "reprise/policy/Policy.h"

#include "reprise/policy/Condition.h"
#include "reprise/rights/TomlSheet.h"

#include <algorithm>
#include <limits>

namespace reprise::policy {

namespace {

using rights::TomlSheet;

constexpr std::int64_t longestWindow = 36'600; // A century: more is a slip of the key.

template <typename Value>
std::optional<Value> accept(TomlSheet& sheet, const TomlSheet::Path& path, Result<Value> value,
                            std::string_view expected)
{
    if (value) return *value;
    sheet.fault(path, "'" + path.back() + "': " + value.error().detail, expected);
    return std::nullopt;
}

Outcome outcomeAt(TomlSheet& sheet, const TomlSheet::Path& path)
{
    const auto name = sheet.text(path);
    if (name.empty()) return Outcome::Denial;
    const auto outcome = parseOutcome(name);
    if (outcome) return *outcome;
    sheet.fault(path, "'" + name + "' is no outcome",
                "authorised, contingent, overridable_denial or denial");
    return Outcome::Denial;
}

Window windowAt(TomlSheet& sheet, TomlSheet::Path table, Outcome lateUnlessNamed)
{
    auto daysPath = table;
    daysPath.emplace_back("days");
    auto latePath = std::move(table);
    latePath.emplace_back("late");
    const auto days = sheet.wholeNumber(daysPath, 0, longestWindow);
    const auto late = sheet.has(latePath) ? outcomeAt(sheet, latePath) : lateUnlessNamed;
    return {static_cast<int>(days), late};
}

std::map<std::string, Outcome> outcomesIn(TomlSheet& sheet, const std::string& table)
{
    std::map<std::string, Outcome> outcomes;
    for (const auto& key : sheet.keys({table}))
        outcomes[key] = outcomeAt(sheet, {table, key});
    return outcomes;
}

bool isTraitName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '_';
    });
}

/// Amounts are texts, so that no TOML reader can turn them into floating point on the way.
std::optional<Money> amountAt(TomlSheet& sheet, const TomlSheet::Path& path, Currency currency)
{
    if (!sheet.has(path)) return std::nullopt;
    const auto text = sheet.text(path);
    if (text.empty()) return std::nullopt;
    const auto expected = "an amount in quotes such as \"100.00\", not negative";
    const auto amount = accept(sheet, path, Money::parse(text, currency), expected);
    if (amount && amount->isNegative()) {
        sheet.fault(path, "'" + text + "' is negative", expected);
        return std::nullopt;
    }
    return amount;
}

void readWindows(TomlSheet& sheet, Policy& policy)
{
    policy.window = windowAt(sheet, {"window"}, Outcome::OverridableDenial);
    for (const auto& category : sheet.keys({"window", "category"}))
        policy.categoryWindows[category] =
            windowAt(sheet, {"window", "category", category}, policy.window.late);
}

void readExceptions(TomlSheet& sheet, Policy& policy)
{
    policy.traits = outcomesIn(sheet, "traits");
    for (const auto& [name, outcome] : policy.traits)
        if (!isTraitName(name))
            sheet.fault({"traits", name}, "'" + name + "' is no trait",
                        "small letters, digits and underscores");
    policy.conditions = outcomesIn(sheet, "conditions");
    for (const auto& [name, outcome] : policy.conditions)
        if (!parseCondition(name))
            sheet.fault({"conditions", name}, "'" + name + "' is no condition",
                        "unopened, opened, used, damaged or unsafe");
}

void readLimits(TomlSheet& sheet, Policy& policy)
{
    policy.valueCap = amountAt(sheet, {"caps", "value"}, policy.currency);
    if (sheet.has({"caps", "quantity"}))
        policy.quantityCap = sheet.wholeNumber({"caps", "quantity"}, 1, Money::maxQuantity);
    policy.selfServiceValueCap = amountAt(sheet, {"self_service", "value"}, policy.currency);
    if (sheet.has({"tenders", "when_unknown"}))
        policy.unknownTender = sheet.text({"tenders", "when_unknown"});
}

} // namespace

Result<Policy> Policy::parse(std::string_view toml, std::string_view name)
{
    auto parsed = TomlSheet::parse(toml, name);
    if (!parsed) return parsed.error();
    auto& sheet = *parsed;

    auto id = sheet.text({"id"});
    const auto version = sheet.wholeNumber({"version"}, 1, std::numeric_limits<int>::max());
    auto jurisdiction = sheet.text({"jurisdiction"});
    const auto zone = accept(sheet, {"time_zone"}, TimeZone::named(sheet.text({"time_zone"})),
                             "a name of the tz database such as \"Europe/London\"");
    const auto currency = accept(sheet, {"currency"}, Currency::parse(sheet.text({"currency"})),
                                 "an ISO 4217 code such as \"GBP\"");
    // Without these two nothing below has a meaning, and the fault is already noted.
    if (!zone || !currency) return sheet.verdict().error();

    Policy policy{.id = std::move(id),
                  .version = static_cast<int>(version),
                  .jurisdiction = std::move(jurisdiction),
                  .zone = *zone,
                  .currency = *currency,
                  .window = {},
                  .categoryWindows = {},
                  .traits = {},
                  .conditions = {},
                  .valueCap = {},
                  .quantityCap = {},
                  .selfServiceValueCap = {}};
    readWindows(sheet, policy);
    readExceptions(sheet, policy);
    readLimits(sheet, policy);
    const auto verdict = sheet.verdict();
    if (!verdict) return verdict.error();
    return policy;
}

const Window& Policy::windowFor(const std::string& category) const
{
    const auto own = categoryWindows.find(category);
    return own != categoryWindows.end() ? own->second : window;
}

std::string Policy::cite(std::string_view rule) const
{
    return "policy " + id + " " + std::to_string(version) + " §" + std::string(rule);
}

} // namespace reprise::policy
