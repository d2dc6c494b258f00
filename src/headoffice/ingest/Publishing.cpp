#include "reprise/headoffice/Publishing.h"

#include "reprise/base/Text.h"
#include "reprise/drafting/Review.h"
#include "reprise/policy/Policy.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/wire/ReceiptJson.h"
#include "reprise/wording/Lint.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace reprise::headoffice {

namespace {

using Json = nlohmann::json;

constexpr std::size_t sliceReceipts = 500;
constexpr std::size_t sliceBytes = 2 * 1024 * 1024;
constexpr std::size_t largestReceipt = 1024 * 1024;

struct Slice {
    std::vector<ReceiptToPublish> receipts;
    std::size_t bytes = 0;
};

/// The zone of the store's policy; UTC before there is one. Only the check needs it: a kiosk reads
/// the text itself, on its own clocks.
Result<TimeZone> zoneOf(Archive& archive, const std::string& store)
{
    const auto offer = archive.policy(store);
    if (!offer) return offer.error();
    if (*offer)
        if (const auto policy = policy::Policy::parse((*offer)->toml, store); policy)
            return policy->zone;
    return TimeZone::named("UTC");
}

Result<ReceiptToPublish> checked(std::string_view line, const std::string& store,
                                 const TimeZone& zone)
{
    if (line.size() > largestReceipt)
        return Error{ErrorCode::Invalid, "longer than 1 MiB, expected one receipt"};
    const auto receipt = wire::receiptFromJson(line, zone);
    if (!receipt) return receipt.error();
    if (receipt->store != store)
        return Error{ErrorCode::Invalid, "store: expected " + store + ", as published to"};
    // Written anew with sorted keys, so that the same receipt from another till program is the
    // same.
    auto json = Json::parse(line, nullptr, false);
    return ReceiptToPublish{receipt->number.text(),
                            json.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

Result<void> hand(Archive& archive, const std::string& store, Slice& slice, PublishReport& report)
{
    if (slice.receipts.empty()) return {};
    const auto answers = archive.publish(store, slice.receipts);
    if (!answers) return answers.error();
    for (std::size_t index = 0; index < answers->size(); ++index) {
        switch ((*answers)[index]) {
        case Publication::Published: ++report.published; break;
        case Publication::Unchanged: ++report.unchanged; break;
        case Publication::Conflict: report.conflicts.push_back(slice.receipts[index].number); break;
        }
    }
    slice = {};
    return {};
}

/// Invalid with the first fault. What runs out some day is a warning and keeps no policy back, so
/// no day is asked for.
Result<void> checkSense(const policy::Policy& policy)
{
    const auto pack = rights::stockPack(policy.jurisdiction);
    if (!pack) return pack.error();
    const auto* law = *pack ? &**pack : nullptr;
    for (const auto& each : drafting::review(policy, law, Day{}, wording::complaintsAbout))
        if (each.severity == drafting::Severity::Fault)
            return Error{ErrorCode::Invalid, "policy:" + std::to_string(each.line) + ": "
                                                 + each.text + ", expected " + each.expected};
    return {};
}

const char* word(Publication publication)
{
    switch (publication) {
    case Publication::Published: return "published";
    case Publication::Unchanged: return "unchanged";
    case Publication::Conflict: return "conflict";
    }
    REPRISE_UNREACHABLE();
}

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Result<PublishReport> publishReceipts(Archive& archive, const std::string& store,
                                      std::string_view ndjson)
{
    const auto zone = zoneOf(archive, store);
    if (!zone) return zone.error();
    PublishReport report;
    Slice slice;
    std::size_t number = 0;
    while (!ndjson.empty()) {
        ++number;
        auto line = ndjson.substr(0, ndjson.find('\n'));
        ndjson.remove_prefix(std::min(line.size() + 1, ndjson.size()));
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
        auto receipt = checked(line, store, *zone);
        if (!receipt) {
            report.rejected.push_back({number, receipt.error().detail});
            continue;
        }
        slice.bytes += receipt->json.size();
        slice.receipts.push_back(std::move(*receipt));
        if (slice.receipts.size() >= sliceReceipts || slice.bytes >= sliceBytes)
            if (const auto handed = hand(archive, store, slice, report); !handed)
                return handed.error();
    }
    if (const auto handed = hand(archive, store, slice, report); !handed) return handed.error();
    return report;
}

Result<PolicyReport> publishPolicy(Archive& archive, Hasher& hasher, const std::string& store,
                                   std::string_view toml)
{
    const auto policy = policy::Policy::parse(toml, "policy");
    if (!policy) return policy.error();
    if (auto checked = checkSense(*policy); !checked) return checked.error();
    const wire::PolicyOffer offer{policy->id, policy->version, std::string(toml),
                                  toHex(hasher.sha256(toml))};
    const auto publication = archive.publish(store, offer);
    if (!publication) return publication.error();
    return PolicyReport{*publication, policy->id + " " + std::to_string(policy->version)};
}

std::string toJson(const PublishReport& report)
{
    Json rejected = Json::array();
    for (const auto& reject : report.rejected)
        rejected.push_back({{"line", reject.line}, {"reason", reject.reason}});
    return dump({{"protocol", wire::protocolVersion},
                 {"published", report.published},
                 {"unchanged", report.unchanged},
                 {"conflicts", report.conflicts},
                 {"rejected", rejected}});
}

std::string toJson(const PolicyReport& report)
{
    return dump({{"protocol", wire::protocolVersion},
                 {"status", word(report.publication)},
                 {"policy", report.policy}});
}

} // namespace reprise::headoffice
