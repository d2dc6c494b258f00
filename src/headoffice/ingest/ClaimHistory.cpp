#include "reprise/headoffice/ClaimHistory.h"

#include "reprise/base/Text.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/wire/ClaimJson.h"
#include "reprise/wire/SettlingJson.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace reprise::headoffice {

namespace {

using returns::ReturnState;

/// Entries that hold a return with its claim.
constexpr std::string_view introductions[]{"return_accepted", "return_verified"};

struct Step {
    std::string_view kind;
    ClaimFate fate;
};

const std::array steps{Step{wire::settlingKind(ReturnState::Granted), ClaimFate::Held},
                       Step{wire::settlingKind(ReturnState::Committed), ClaimFate::Paid},
                       Step{wire::settlingKind(ReturnState::OfflinePaid), ClaimFate::Paid},
                       Step{wire::settlingKind(ReturnState::Denied), ClaimFate::LetGo},
                       Step{wire::settlingKind(ReturnState::Withdrawn), ClaimFate::LetGo},
                       Step{wire::settlingKind(ReturnState::Releasing), ClaimFate::LetGo},
                       Step{wire::settlingKind(ReturnState::Released), ClaimFate::LetGo}};

const Step* stepOf(std::string_view kind)
{
    const auto found = std::ranges::find(steps, kind, &Step::kind);
    return found == steps.end() ? nullptr : &*found;
}

/// As a message would ask for it; of lines in one currency.
std::optional<wire::Claim> claimIn(std::string_view payload, const wire::JournalOrigin& origin)
{
    const auto kept = wire::claimInPayload(payload);
    if (!kept) return std::nullopt;
    const auto currency = kept->lines.front().amount.currency();
    if (!std::ranges::all_of(kept->lines, [currency](const returns::ClaimLine& line) {
            return line.amount.currency() == currency;
        }))
        return std::nullopt;
    return wire::Claim{origin, kept->id.text(),     "unknown", std::string(currency.code()),
                       {},     wire::linesOf(*kept)};
}

} // namespace

std::string ClaimHistory::kindsAsJson()
{
    JsonWriter json;
    json.beginArray();
    for (const auto kind : introductions)
        json.text(kind);
    for (const auto& step : steps)
        json.text(step.kind);
    json.endArray();
    return json.take();
}

bool ClaimHistory::isStep(std::string_view kind)
{
    return stepOf(kind) != nullptr;
}

void ClaimHistory::follow(const wire::JournalEntry& entry)
{
    if (const auto* step = stepOf(entry.kind)) {
        const auto known = m_byReturn.find(entry.subject);
        if (known == m_byReturn.end()) return;
        known->second.fate = step->fate;
        known->second.said.seq = entry.seq;
        known->second.said.hash = toHex(entry.hash);
        return;
    }
    if (std::ranges::find(introductions, entry.kind) == std::end(introductions)) return;
    auto claim = claimIn(entry.payload, m_origin);
    if (!claim) return;
    m_byReturn.insert_or_assign(entry.subject, JournalledClaim{{std::move(*claim), entry.subject,
                                                                entry.seq, toHex(entry.hash)},
                                                               ClaimFate::Asked});
}

std::vector<JournalledClaim> ClaimHistory::claims() const
{
    std::vector<JournalledClaim> claims;
    for (const auto& [returnId, claim] : m_byReturn)
        claims.push_back(claim);
    return claims;
}

} // namespace reprise::headoffice
