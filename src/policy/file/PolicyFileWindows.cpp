// Until when a change of mind is welcome: [window], [[window.for]] and [[window.season]].
#include "PolicyFile.h"

#include <algorithm>
#include <array>

namespace reprise::policy {

namespace {

constexpr std::array scopeKeys{"category", "sku", "trait", "condition", "channel", "customer"};
constexpr std::string_view expectedDay = "\"12-24\" of every year, or \"2026-12-24\"";

std::optional<SeasonDay> parseSeasonDay(const std::string& text)
{
    // A leap year's calendar has every day that a year can have.
    const auto isYearly = text.size() == 5;
    const auto day = parseDay(isYearly ? "2024-" + text : text);
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date(*day);
    return SeasonDay{isYearly ? std::nullopt : std::optional(date.year()),
                     std::chrono::month_day(date.month(), date.day())};
}

} // namespace

void PolicyFile::readWindows(Policy& policy)
{
    if (has({"window"}) && m_sheet.kindOf({"window"}) != Kind::Table) {
        fault({"window"}, "'window' is no table", "[window]");
        return;
    }
    policy.window.days = static_cast<int>(m_sheet.wholeNumber({"window", "days"}, 0, 36'600));
    policy.window.late = outcomeOr({"window", "late"}, Outcome::OverridableDenial);
    policy.window.place = place({"window"}, "window");

    const auto readInto = [&](Window window, const Path& at) {
        const auto read = days(below(at, "days"));
        if (!read) fault(at, "'days' is missing", "how many days");
        window.days = read.value_or(0);
        window.late = outcomeOr(below(at, "late"), policy.window.late);
        policy.windows.push_back(std::move(window));
    };
    int number = 0;
    for (const auto& at : tables({"window", "for"})) {
        const auto section = "window.for " + std::to_string(++number);
        readInto({.scope = scope(at), .place = place(at, section)}, at);
        const auto isNamed = [&](const char* key) { return has(below(at, key)); };
        if (std::ranges::none_of(scopeKeys, isNamed))
            fault(at, "this window is for everything",
                  "category, sku, trait, condition, channel or customer");
    }
    for (const auto& category : m_sheet.keys({"window", "category"})) {
        const Path at{"window", "category", category};
        if (m_sheet.kindOf(at) != Kind::Table) {
            fault(at, "'window.category." + category + "' is no table", "days and late in it");
            continue;
        }
        Window window{.place = place(at, "window.category." + category)};
        window.scope.categories = {category};
        readInto(std::move(window), at);
    }
    for (const auto& at : tables({"window", "season"}))
        policy.seasons.push_back(readSeason(at));
}

Season PolicyFile::readSeason(const Path& at)
{
    Season season{.name = m_sheet.text(below(at, "name")),
                  .boughtFrom = {},
                  .boughtUntil = {},
                  .returnUntil = {},
                  .scope = scope(at)};
    season.place = place(at, "window.season " + season.name);
    int yearly = 0;
    const auto read = [&](const std::string& key, SeasonDay& into) {
        const auto text = m_sheet.text(below(at, key));
        const auto day = parseSeasonDay(text);
        if (!day && !text.empty()) fault(below(at, key), "'" + text + "' is no day", expectedDay);
        if (!day) return false;
        into = *day;
        yearly += day->onlyIn ? 0 : 1;
        return true;
    };
    const bool from = read("bought_from", season.boughtFrom);
    const bool until = read("bought_until", season.boughtUntil);
    const bool back = read("return_until", season.returnUntil);
    if (!from || !until || !back) return season;
    if (yearly != 0 && yearly != 3) {
        fault(at, "some days have a year and some have none", "a year for all three, or for none");
    } else if (yearly == 0) {
        const auto bought = season.boughtFrom.onOrAfter({});
        const auto last = season.boughtUntil.onOrAfter({});
        if (last < bought || season.returnUntil.onOrAfter({}) < last)
            fault(at, "its days are out of order", "bought_from, bought_until, return_until");
    }
    return season;
}

} // namespace reprise::policy
