// PolicyFile: a policy's TOML while it is read. Notes every fault and puts a harmless value in its
// place, so that one reading finds them all.
#pragma once

#include "reprise/policy/Policy.h"
#include "reprise/rights/TomlSheet.h"

namespace reprise::policy {

class PolicyFile {
public:
    using Path = rights::TomlSheet::Path;
    using Kind = rights::TomlSheet::Kind;

    explicit PolicyFile(rights::TomlSheet sheet) : m_sheet(std::move(sheet)) {}

    /// All of it; worth nothing where faults() has any.
    Policy read();
    std::vector<FileFault> faults() const;

private:
    Policy readHeader();
    void readCalendar(Policy& policy);
    void readCustomers(Policy& policy);
    void readWindows(Policy& policy);
    Season readSeason(const Path& at);
    void readObjections(Policy& policy);
    TraitRule readTrait(const std::string& name);
    void readRecallsAndBlocks(Policy& policy);
    void readDispositions(Policy& policy);
    void readSerials(Policy& policy);
    void readCover(Policy& policy);
    void readCaps(Policy& policy);
    void readApprovals(Policy& policy);
    ApprovalTier readTier(const Path& at, std::size_t count);
    void checkTier(const Path& at, const ApprovalTier& before, const ApprovalTier& tier);
    void readLimits(Policy& policy);
    void readProofs(Policy& policy);
    void readRestocking(Policy& policy);
    void readExchange(Policy& policy);
    void readTenders(Policy& policy);
    void readCredits(Policy& policy);
    void readTakeBack(Policy& policy);

    bool has(const Path& path) const { return m_sheet.has(path); }
    void fault(const Path& path, std::string_view what, std::string_view expected);
    Place place(const Path& path, std::string section) const;
    std::vector<Path> tables(const Path& path) { return m_sheet.tables(path); }

    std::string textOr(const Path& path, std::string otherwise);
    std::vector<std::string> oneOrMore(const Path& path);
    std::optional<std::int64_t> number(const Path& path, std::int64_t lowest, std::int64_t highest);
    Outcome outcome(const Path& path);
    Outcome outcomeOr(const Path& path, Outcome otherwise);
    std::optional<Money> amount(const Path& path);
    std::optional<Day> day(const Path& path);
    std::optional<int> days(const Path& path);
    int months(const Path& path);
    std::vector<Condition> conditions(const Path& path);
    std::vector<rights::Reason> reasons(const Path& path);
    Scope scope(const Path& at);
    GoodsMark mark(const Path& at);
    void isTrait(const Path& path, const std::string& name);

    rights::TomlSheet m_sheet;
    std::optional<Currency> m_currency;
    std::vector<CustomerGroup> m_customers;
};

/// `path` with one more step.
PolicyFile::Path below(PolicyFile::Path path, std::string key);

} // namespace reprise::policy
