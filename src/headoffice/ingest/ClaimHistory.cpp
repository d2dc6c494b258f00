#include "reprise/headoffice/ClaimHistory.h"

#include "reprise/base/Text.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace reprise::headoffice {

namespace {

constexpr std::size_t mostLines = 1'000;

/// Entries that hold a return with its claim.
constexpr std::string_view introductions[]{"return_accepted", "return_verified"};

struct Step {
    std::string_view kind;
    ClaimFate fate;
};

constexpr Step steps[]{
    {"return_granted", ClaimFate::Held},       {"return_settled", ClaimFate::Paid},
    {"return_claim_denied", ClaimFate::LetGo}, {"return_withdrawn", ClaimFate::LetGo},
    {"return_releasing", ClaimFate::LetGo},    {"return_released", ClaimFate::LetGo}};

const Step* stepOf(std::string_view kind)
{
    const auto found = std::ranges::find(steps, kind, &Step::kind);
    return found == std::end(steps) ? nullptr : &*found;
}

bool isHex(std::string_view text)
{
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

/// The claim that stands in a return's payload, as deploy/docs/journal-format.md has it.
std::optional<wire::Claim> claimIn(std::string_view payload, const wire::JournalOrigin& origin)
{
    const auto document = parseJsonObject(payload);
    if (!document) return std::nullopt;
    Fault fault;
    const Fields fields(*document, {}, fault);
    const auto inner = fields.object("claim");
    if (!inner) return std::nullopt;
    wire::Claim claim{origin, inner->text("id"), "unknown", {}, {}, {}};
    auto isOneCurrency = true;
    for (const auto& each : inner->objects("lines", mostLines)) {
        const auto currency = each.name("currency");
        isOneCurrency = isOneCurrency && (claim.currency.empty() || claim.currency == currency);
        claim.currency = currency;
        claim.lines.push_back({each.name("receipt"), each.count("line", {1, 1'000'000}),
                               each.count("units", {0, 1'000'000'000}),
                               each.count("amount", {0, INT64_MAX / 4})});
    }
    if (fault.found() || !isHex(claim.id) || claim.lines.empty() || !isOneCurrency)
        return std::nullopt;
    return claim;
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
