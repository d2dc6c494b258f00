#include "Faults.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reprise::nexo {

namespace {

constexpr std::array names{
    std::pair{Fault::None, std::string_view("none")},
    std::pair{Fault::Decline, std::string_view("decline")},
    std::pair{Fault::Busy, std::string_view("busy")},
    std::pair{Fault::Timeout, std::string_view("timeout")},
    std::pair{Fault::AnswerLost, std::string_view("answer_lost")},
    std::pair{Fault::Slow, std::string_view("slow")},
    std::pair{Fault::Dies, std::string_view("dies")},
    std::pair{Fault::Garbage, std::string_view("garbage")},
    std::pair{Fault::WrongServiceId, std::string_view("wrong_service_id")},
    std::pair{Fault::CardNumber, std::string_view("card_number")},
    std::pair{Fault::NotFound, std::string_view("not_found")},
};
constexpr std::size_t firstByChance = 1;
constexpr std::size_t afterByChance = names.size() - 1;

} // namespace

Result<Fault> parseFault(std::string_view name)
{
    const auto* found = std::ranges::find(names, name, &std::pair<Fault, std::string_view>::second);
    if (found != names.end()) return found->first;
    std::string known;
    for (const auto& each : names)
        known += (known.empty() ? "" : ", ") + std::string(each.second);
    return Error{ErrorCode::Invalid, "no such fault, expected one of " + known};
}

Fault Faults::next()
{
    if (!m_ordered.empty()) {
        const auto fault = m_ordered.front();
        m_ordered.pop_front();
        return fault;
    }
    // Plain remainders, so that a seed means the same with every library.
    if (static_cast<int>(m_random() % 1000) >= m_perThousand) return Fault::None;
    return names[firstByChance + m_random() % (afterByChance - firstByChance)].first;
}

} // namespace reprise::nexo
