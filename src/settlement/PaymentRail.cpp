#include "reprise/settlement/PaymentRail.h"

#include "reprise/base/Text.h"

#include <algorithm>

namespace reprise::settlement {

namespace {

using returns::Rail;

constexpr std::size_t longestPoiId = 128;

Error invalid(std::string detail)
{
    return {ErrorCode::Invalid, std::move(detail)};
}

/// As receipts spell them.
bool isTenderType(std::string_view type)
{
    const auto fits = [](char each) { return (each >= 'a' && each <= 'z') || each == '_'; };
    return !type.empty() && type.size() <= 32 && std::ranges::all_of(type, fits);
}

/// Host and port, and nothing behind them: the path is the protocol's.
bool isAddress(std::string_view address)
{
    constexpr std::string_view scheme = "https://";
    if (!address.starts_with(scheme) || hasControlCharacter(address)) return false;
    address.remove_prefix(scheme.size());
    return !address.empty() && address.find_first_of("/?#@ \\\"") == address.npos;
}

} // namespace

Result<void> checkRail(const PaymentRail& rail)
{
    if (rail.rail == Rail::Till) return {};
    if (rail.tenders.empty() || !std::ranges::all_of(rail.tenders, isTenderType))
        return invalid("the tenders that are paid by it are malformed, expected types as receipts "
                       "have them, such as card");
    if (rail.rail == Rail::Manual) return {};
    if (!isAddress(rail.address))
        return invalid("the payment terminal's address is \"" + rail.address
                       + "\", expected https://host:port");
    if (rail.poiId.empty() || rail.poiId.size() > longestPoiId || !isUtf8(rail.poiId)
        || hasControlCharacter(rail.poiId))
        return invalid("the payment terminal's own name (POIID) is missing or malformed, expected "
                       "what it shows, such as P400Plus-275039202");
    return {};
}

returns::Rails railsOf(const PaymentRail& rail)
{
    returns::Rails rails;
    if (rail.rail == Rail::Till) return rails;
    for (const auto& tender : rail.tenders)
        rails.emplace(tender, rail.rail);
    return rails;
}

} // namespace reprise::settlement
