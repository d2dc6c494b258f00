// RightsCases: packs, days and an ordinary faulty kettle, for tests that bend them.
#pragma once

#include "TextFile.h"

#include "reprise/rights/StatutoryAnswer.h"
#include "reprise/rights/StockPacks.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace reprise::tests {

inline constexpr std::array packIds{"GB-EAW", "GB-SCT", "GB-NIR", "IE", "EU", "DE", "FR", "US-CA"};

inline const rights::Pack& packOf(std::string_view id)
{
    static std::map<std::string, rights::Pack, std::less<>> packs;
    const auto known = packs.find(id);
    if (known != packs.end()) return known->second;
    return packs.emplace(id, **rights::stockPack(id)).first->second;
}

inline Day on(std::string_view text)
{
    return *parseDay(text);
}

inline std::string iso(const std::optional<Day>& day)
{
    return day ? isoDay(*day) : std::string();
}

inline rights::Claim faulty(std::string_view bought, std::string_view back)
{
    return {.reason = rights::Reason::Faulty, .boughtOn = on(bought), .noticedOn = on(back)};
}

inline rights::Claim changedMind(std::string_view delivered, std::string_view back)
{
    return {.reason = rights::Reason::ChangedMind,
            .channel = receipts::Channel::Distance,
            .boughtOn = on(delivered),
            .noticedOn = on(back)};
}

} // namespace reprise::tests
