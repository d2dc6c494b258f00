// Metrics: what the server counts, in the text format Prometheus reads. Safe from any thread; no
// label ever holds what a caller sent.
#pragma once

#include "reprise/wire/Claims.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace reprise::headoffice {

struct LetterCounts {
    std::uint64_t accepted = 0;
    std::uint64_t duplicates = 0;
    std::uint64_t gaps = 0;
    std::uint64_t quarantines = 0;
};

enum class BudgetOutcome : std::uint8_t { Given, NotNow };

class Metrics {
public:
    /// `route` is a fixed word of the router's, never the path.
    void answered(const std::string& route, unsigned status);
    void add(const LetterCounts& counts);
    void claim(wire::ClaimStatus status);
    void budget(BudgetOutcome outcome);
    void database(std::chrono::microseconds took);
    void connections(std::int64_t open);
    void awaitedKiosks(std::int64_t count);

    std::string text() const;

private:
    static constexpr std::array<double, 8> bounds{0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1, 5};

    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, unsigned>, std::uint64_t> m_answers;
    LetterCounts m_letters;
    std::map<wire::ClaimStatus, std::uint64_t> m_claims;
    std::map<BudgetOutcome, std::uint64_t> m_budgets;
    std::array<std::uint64_t, bounds.size() + 1> m_buckets{};
    double m_databaseSeconds = 0;
    std::int64_t m_connections = 0;
    std::int64_t m_awaitedKiosks = 0;
};

} // namespace reprise::headoffice
