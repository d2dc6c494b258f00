#include "reprise/rights/Pack.h"

#include "reprise/rights/TomlSheet.h"

namespace reprise::rights {

namespace {

// Each statute counts its days in its own way, so a pack has to say which one it means: a rule that
// this program does not know must not be taken for one that it does.
constexpr std::string_view fromTheDayAfter = "begin_day_after";
constexpr std::string_view fromTheDayItself = "begin_with";

constexpr std::int64_t longestPeriod = 3660;

int periodOf(TomlSheet& sheet, const std::string& table, std::string_view count)
{
    if (const auto rule = sheet.text({table, "count"}); !rule.empty() && rule != count)
        sheet.fault({table, "count"}, "counting rule '" + rule + "' is not known here",
                    "'" + std::string(count) + "'");
    return static_cast<int>(sheet.wholeNumber({table, "days"}, 1, longestPeriod));
}

Day dayOf(TomlSheet& sheet, const TomlSheet::Path& path)
{
    const auto text = sheet.text(path);
    if (text.empty()) return Day{};
    const auto day = parseDay(text);
    if (day) return *day;
    sheet.fault(path, "'" + text + "' is no date", "a date such as \"2027-05-22\"");
    return Day{};
}

ShortTermReject shortTermRejectOf(TomlSheet& sheet)
{
    const std::string table = "short_term_reject";
    ShortTermReject right{
        periodOf(sheet, table, fromTheDayAfter), sheet.text({table, "cite"}), {}, {}};
    for (const auto& name : sheet.texts({table, "excluded_reasons"})) {
        const auto reason = parseReason(name);
        if (reason)
            right.excludedReasons.push_back(*reason);
        else
            sheet.fault({table, "excluded_reasons"}, "'" + name + "' is no reason",
                        "reasons as spelt in a request");
    }
    right.excludedTraits = sheet.texts({table, "excluded_traits"});
    return right;
}

} // namespace

Result<Pack> Pack::parse(std::string_view toml, std::string_view name)
{
    auto sheet = TomlSheet::parse(toml, name);
    if (!sheet) return sheet.error();

    Pack pack{
        .id = sheet->text({"id"}),
        .version = sheet->text({"version"}),
        .name = sheet->text({"name"}),
        .reviewBy = dayOf(*sheet, {"review_by"}),
        .shortTermReject = shortTermRejectOf(*sheet),
        .refund = {periodOf(*sheet, "refund", fromTheDayItself), sheet->text({"refund", "cite"})},
        .remedyCite = sheet->text({"other_remedies", "cite"}),
        .cancelCite = sheet->text({"cancellation", "cite"})};
    dayOf(*sheet, {"version"});
    const auto verdict = sheet->verdict();
    if (!verdict) return verdict.error();
    return pack;
}

} // namespace reprise::rights
