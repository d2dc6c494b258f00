// PackSheet: a TomlSheet read in a pack's terms: days, periods with their counting rule and
// citation, lists of traits. What is wrong is noted in the sheet, and a harmless value stands in.
#pragma once

#include "reprise/rights/Pack.h"
#include "reprise/rights/TomlSheet.h"

#include <string>

namespace reprise::rights {

class PackSheet {
public:
    using Path = TomlSheet::Path;

    explicit PackSheet(TomlSheet& sheet) : m_sheet(sheet) {}

    TomlSheet& sheet() { return m_sheet; }

    std::string cite(const Path& table) { return m_sheet.text(below(table, "cite")); }
    std::optional<std::string> citeIfThere(const Path& table);
    receipts::Traits traits(const Path& table, std::string_view key);
    TraitRule traitRule(const Path& table);

    Day day(const Path& path);
    std::vector<Day> days(const Path& path);

    /// `days` or `months`, `count`, `cite`, and `roll` where it is given.
    Period period(const Path& table, PeriodUnit unit);
    std::optional<Period> periodIfThere(const Path& table, PeriodUnit unit);
    RefundClock refundClock(const Path& table);

    /// The value of the word at `path`, out of the pairs in `words`.
    template <typename Value, std::size_t size>
    Value word(const Path& path, const std::pair<std::string_view, Value> (&words)[size])
    {
        const auto text = m_sheet.text(path);
        std::string known;
        for (const auto& [name, value] : words) {
            if (name == text) return value;
            known += (known.empty() ? "" : " or ") + std::string(name);
        }
        if (!text.empty()) m_sheet.fault(path, "'" + text + "' is not known here", known);
        return words[0].second;
    }

    static Path below(Path table, std::string_view key)
    {
        table.emplace_back(key);
        return table;
    }

private:
    TomlSheet& m_sheet;
};

} // namespace reprise::rights
