#include "reprise/headoffice/Metrics.h"

#include <charconv>

namespace reprise::headoffice {

namespace {

std::string shortest(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), end.ptr};
}

void head(std::string& text, const std::string& name, const char* kind, const char* help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + kind + '\n';
}

void single(std::string& text, const std::string& name, const char* kind, const char* help,
            const std::string& value)
{
    head(text, name, kind, help);
    text += name + ' ' + value + '\n';
}

} // namespace

void Metrics::answered(const std::string& route, unsigned status)
{
    const std::lock_guard lock(m_mutex);
    ++m_answers[{route, status}];
}

void Metrics::add(const LetterCounts& counts)
{
    const std::lock_guard lock(m_mutex);
    m_letters.accepted += counts.accepted;
    m_letters.duplicates += counts.duplicates;
    m_letters.gaps += counts.gaps;
    m_letters.quarantines += counts.quarantines;
}

void Metrics::claim(wire::ClaimStatus status)
{
    const std::lock_guard lock(m_mutex);
    ++m_claims[status];
}

void Metrics::budget(BudgetOutcome outcome)
{
    const std::lock_guard lock(m_mutex);
    ++m_budgets[outcome];
}

void Metrics::database(std::chrono::microseconds took)
{
    const auto seconds = std::chrono::duration<double>(took).count();
    std::size_t bucket = 0;
    while (bucket < bounds.size() && seconds > bounds[bucket])
        ++bucket;
    const std::lock_guard lock(m_mutex);
    ++m_buckets[bucket];
    m_databaseSeconds += seconds;
}

void Metrics::connections(std::int64_t open)
{
    const std::lock_guard lock(m_mutex);
    m_connections = open;
}

void Metrics::awaitedKiosks(std::int64_t count)
{
    const std::lock_guard lock(m_mutex);
    m_awaitedKiosks = count;
}

std::string Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    std::string text;
    head(text, "reprise_requests_total", "counter", "Requests answered, by route and status.");
    for (const auto& [key, count] : m_answers)
        text += "reprise_requests_total{route=\"" + key.first + "\",status=\""
                + std::to_string(key.second) + "\"} " + std::to_string(count) + '\n';
    single(text, "reprise_entries_accepted_total", "counter", "Journal entries stored.",
           std::to_string(m_letters.accepted));
    single(text, "reprise_entries_duplicate_total", "counter", "Journal entries sent again.",
           std::to_string(m_letters.duplicates));
    single(text, "reprise_gaps_total", "counter", "Letters that began too late in a journal.",
           std::to_string(m_letters.gaps));
    single(text, "reprise_quarantines_total", "counter", "Journals set aside for a person.",
           std::to_string(m_letters.quarantines));
    head(text, "reprise_claims_total", "counter", "Claims, commits and releases, by answer.");
    for (const auto& [status, count] : m_claims)
        text += "reprise_claims_total{status=\"" + std::string(wire::claimStatusName(status))
                + "\"} " + std::to_string(count) + '\n';
    head(text, "reprise_budgets_total", "counter", "Budgets asked for, by outcome.");
    for (const auto& [outcome, count] : m_budgets)
        text += std::string("reprise_budgets_total{outcome=\"")
                + (outcome == BudgetOutcome::Given ? "given" : "not_now") + "\"} "
                + std::to_string(count) + '\n';
    single(text, "reprise_connections", "gauge", "Connections open now.",
           std::to_string(m_connections));
    single(text, "reprise_awaited_kiosks", "gauge",
           "Kiosks that a restored database has to hear before it grants.",
           std::to_string(m_awaitedKiosks));

    const std::string database = "reprise_database_seconds";
    head(text, database, "histogram", "Time one use of the database took.");
    std::uint64_t total = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        total += m_buckets[bucket];
        text += database + "_bucket{le=\""
                + (bucket < bounds.size() ? shortest(bounds[bucket]) : "+Inf") + "\"} "
                + std::to_string(total) + '\n';
    }
    text += database + "_sum " + shortest(m_databaseSeconds) + '\n';
    text += database + "_count " + std::to_string(total) + '\n';
    return text;
}

} // namespace reprise::headoffice
