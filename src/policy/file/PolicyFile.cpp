#include "PolicyFile.h"

#include <algorithm>

namespace reprise::policy {

namespace {

constexpr std::int64_t mostDays = 36'600; // A century: more is a slip of the key.
constexpr std::int64_t mostMonths = 1'200;

} // namespace

PolicyFile::Path below(PolicyFile::Path path, std::string key)
{
    path.push_back(std::move(key));
    return path;
}

Policy PolicyFile::read()
{
    auto policy = readHeader();
    readCalendar(policy);
    readCustomers(policy);
    readWindows(policy);
    readObjections(policy);
    readRecallsAndBlocks(policy);
    readDispositions(policy);
    readSerials(policy);
    readCover(policy);
    readCaps(policy);
    readApprovals(policy);
    readLimits(policy);
    readProofs(policy);
    readRestocking(policy);
    readExchange(policy);
    readTenders(policy);
    readCredits(policy);
    readTakeBack(policy);
    return policy;
}

std::vector<FileFault> PolicyFile::faults() const
{
    std::vector<FileFault> all;
    for (auto& each : m_sheet.faults())
        all.push_back({each.line, std::move(each.text)});
    return all;
}

void PolicyFile::fault(const Path& path, std::string_view what, std::string_view expected)
{
    m_sheet.fault(path, what, expected);
}

Place PolicyFile::place(const Path& path, std::string section) const
{
    return {std::move(section), m_sheet.has(path) ? m_sheet.lineOf(path) : 0};
}

std::string PolicyFile::textOr(const Path& path, std::string otherwise)
{
    return has(path) ? m_sheet.text(path) : std::move(otherwise);
}

/// A list of texts, or a single one; none where there is no such key.
std::vector<std::string> PolicyFile::oneOrMore(const Path& path)
{
    if (!has(path)) return {};
    if (m_sheet.kindOf(path) == Kind::Text) return {m_sheet.text(path)};
    auto all = m_sheet.texts(path);
    if (all.empty() && m_sheet.kindOf(path) == Kind::List)
        fault(path, "'" + path.back() + "' is empty", "at least one text, or no such key");
    if (std::ranges::count(all, std::string()) > 0)
        fault(path, "'" + path.back() + "' holds an empty text", "texts in quotes, not empty");
    return all;
}

std::optional<std::int64_t> PolicyFile::number(const Path& path, std::int64_t lowest,
                                               std::int64_t highest)
{
    if (!has(path)) return std::nullopt;
    return m_sheet.wholeNumber(path, lowest, highest);
}

Outcome PolicyFile::outcome(const Path& path)
{
    const auto name = m_sheet.text(path);
    if (name.empty()) return Outcome::Denial;
    const auto known = parseOutcome(name);
    if (known) return *known;
    fault(path, "'" + name + "' is no outcome",
          "authorised, contingent, overridable_denial or denial");
    return Outcome::Denial;
}

Outcome PolicyFile::outcomeOr(const Path& path, Outcome otherwise)
{
    return has(path) ? outcome(path) : otherwise;
}

/// Amounts are texts, so that no TOML reader can turn them into floating point on the way.
std::optional<Money> PolicyFile::amount(const Path& path)
{
    if (!has(path)) return std::nullopt;
    const auto text = m_sheet.text(path);
    if (text.empty() || !m_currency) return std::nullopt;
    constexpr std::string_view expected = "an amount in quotes such as \"100.00\", not negative";
    const auto read = Money::parse(text, *m_currency);
    if (!read) {
        fault(path, "'" + path.back() + "': " + read.error().detail, expected);
        return std::nullopt;
    }
    if (read->isNegative()) {
        fault(path, "'" + text + "' is negative", expected);
        return std::nullopt;
    }
    return *read;
}

std::optional<Day> PolicyFile::day(const Path& path)
{
    if (!has(path)) return std::nullopt;
    const auto text = m_sheet.text(path);
    if (text.empty()) return std::nullopt;
    const auto read = parseDay(text);
    if (read) return *read;
    fault(path, "'" + text + "' is no day", "a day in quotes such as \"2026-10-01\"");
    return std::nullopt;
}

std::optional<int> PolicyFile::days(const Path& path)
{
    const auto read = number(path, 0, mostDays);
    return read ? std::optional(static_cast<int>(*read)) : std::nullopt;
}

int PolicyFile::months(const Path& path)
{
    return static_cast<int>(m_sheet.wholeNumber(path, 1, mostMonths));
}

std::vector<Condition> PolicyFile::conditions(const Path& path)
{
    std::vector<Condition> all;
    for (const auto& name : oneOrMore(path)) {
        const auto known = parseCondition(name);
        if (known)
            all.push_back(*known);
        else
            fault(path, "'" + name + "' is no condition",
                  "unopened, opened, used, damaged or unsafe");
    }
    return all;
}

std::vector<rights::Reason> PolicyFile::reasons(const Path& path)
{
    std::vector<rights::Reason> all;
    for (const auto& name : oneOrMore(path)) {
        const auto known = rights::parseReason(name);
        if (known)
            all.push_back(*known);
        else
            fault(path, "'" + name + "' is no reason",
                  "one of a request's, such as wrong_size or changed_mind");
    }
    return all;
}

void PolicyFile::isTrait(const Path& path, const std::string& name)
{
    const auto isGood = !name.empty() && std::ranges::all_of(name, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '_';
    });
    if (!isGood) fault(path, "'" + name + "' is no trait", "small letters, digits and underscores");
}

Scope PolicyFile::scope(const Path& at)
{
    using receipts::Channel;
    Scope scope;
    scope.categories = oneOrMore(below(at, "category"));
    scope.skus = oneOrMore(below(at, "sku"));
    scope.traits = oneOrMore(below(at, "trait"));
    for (const auto& name : scope.traits)
        isTrait(below(at, "trait"), name);
    scope.conditions = conditions(below(at, "condition"));
    const auto channels = below(at, "channel");
    for (const auto& name : oneOrMore(channels)) {
        if (name == "in_store")
            scope.channels.push_back(Channel::InStore);
        else if (name == "distance")
            scope.channels.push_back(Channel::Distance);
        else if (name == "off_premises")
            scope.channels.push_back(Channel::OffPremises);
        else
            fault(channels, "'" + name + "' is no channel", "in_store, distance or off_premises");
    }
    const auto customer = below(at, "customer");
    for (const auto& name : oneOrMore(customer)) {
        const auto group = std::ranges::find(m_customers, name, &CustomerGroup::name);
        if (group != m_customers.end())
            scope.customers.push_back(*group);
        else
            fault(customer, "'" + name + "' is no group of customers",
                  "one that [customers." + name + "] describes");
    }
    return scope;
}

GoodsMark PolicyFile::mark(const Path& at)
{
    GoodsMark mark{.sku = textOr(below(at, "sku"), {}),
                   .gtin = textOr(below(at, "gtin"), {}),
                   .batch = textOr(below(at, "batch"), {}),
                   .serials = oneOrMore(below(at, "serials"))};
    if (mark.sku.empty() && mark.gtin.empty() && mark.serials.empty())
        fault(at, "no goods are named", "sku, gtin or serials");
    return mark;
}

Result<Policy> Policy::parse(std::string_view toml, std::string_view name)
{
    auto sheet = rights::TomlSheet::parse(toml, name);
    if (!sheet) return sheet.error();
    PolicyFile file(std::move(*sheet));
    auto policy = file.read();
    const auto faults = file.faults();
    if (faults.empty()) return policy;
    return Error{ErrorCode::Invalid, std::string(name) + ":" + std::to_string(faults.front().line)
                                         + ": " + faults.front().text};
}

std::vector<FileFault> faultsIn(std::string_view toml, std::string_view name)
{
    auto sheet = rights::TomlSheet::parse(toml, name);
    if (sheet) {
        PolicyFile file(std::move(*sheet));
        file.read();
        return file.faults();
    }
    // "name:line: what": the sheet knows its faults only once the text is TOML at all.
    const auto rest = std::string_view(sheet.error().detail).substr(name.size() + 1);
    const auto colon = rest.find(':');
    const auto digits = rest.substr(0, colon);
    int line = 0;
    for (const char each : digits)
        line = line * 10 + (each - '0');
    return {{line, std::string(rest.substr(std::min(rest.size(), colon + 2)))}};
}

} // namespace reprise::policy
