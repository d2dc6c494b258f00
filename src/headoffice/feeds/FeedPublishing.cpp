#include "reprise/headoffice/feeds/FeedPublishing.h"

#include "reprise/policy/Policy.h"
#include "reprise/wire/office/FeedItems.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace reprise::headoffice {

namespace {

using Json = nlohmann::json;
using wire::Feed;

constexpr std::size_t largestItem = 64 * 1024;

/// As the store's terminals will read it. Where no policy says in what money a store sells, or it
/// is for every store, only the form is looked at.
Result<wire::CatalogueDefaults> readAs(Archive& archive, const std::string& store)
{
    if (!store.empty()) {
        const auto offer = archive.policy(store);
        if (!offer) return offer.error();
        if (*offer)
            if (const auto policy = policy::Policy::parse((*offer)->toml, store); policy)
                return wire::catalogueDefaultsOf(*policy, Day{});
    }
    const auto utc = TimeZone::named("UTC");
    const auto euro = Currency::parse("EUR");
    if (!utc) return utc.error();
    if (!euro) return euro.error();
    return wire::CatalogueDefaults{*euro, *utc, Day{}};
}

/// Written anew with sorted keys, so that the same item from another program is the same.
std::string plain(std::string_view line)
{
    return Json::parse(line, nullptr, false).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<wire::FeedItem> itemOf(Feed feed, std::string_view line,
                              const wire::CatalogueDefaults& defaults)
{
    if (line.size() > largestItem)
        return Error{ErrorCode::Invalid, "longer than 64 KiB, expected one item"};
    auto key = wire::keyOfItem(feed, line, defaults);
    if (!key) return key.error();
    return wire::FeedItem{std::move(*key), plain(line)};
}

/// Why nothing can be published so; empty where it can.
std::string whyNot(Feed feed, Unnamed unnamed)
{
    switch (feed) {
    case Feed::Catalogue:
        return unnamed == Unnamed::Withdrawn
                   ? "goods are never withdrawn, expected rows to be added"
                   : "";
    case Feed::Returned: return "what has come back is counted here, expected another feed";
    case Feed::Policy: return "a policy is published by itself (publish-policy)";
    case Feed::Receipts: return "receipts are published by themselves (publish-receipts)";
    case Feed::Packs:
    case Feed::Recalls:
    case Feed::Blocks:
    case Feed::Operators: break;
    }
    return "";
}

std::string status(const FeedReport& report)
{
    if (!report.rejected.empty()) return "refused";
    return report.change.changed + report.change.withdrawn > 0 ? "published" : "unchanged";
}

} // namespace

Result<FeedReport> publishItems(Archive& archive, const FeedAddress& address,
                                std::string_view ndjson, Unnamed unnamed)
{
    FeedReport report{address, {}, {}};
    if (auto why = whyNot(address.feed, unnamed); !why.empty()) {
        report.rejected.push_back({0, std::move(why)});
        return report;
    }
    const auto defaults = readAs(archive, address.store);
    if (!defaults) return defaults.error();
    FeedUpdate update{address.feed, address.store, {}, unnamed};
    std::map<std::string, std::size_t> lines;
    for (std::size_t number = 1; !ndjson.empty(); ++number) {
        auto line = ndjson.substr(0, ndjson.find('\n'));
        ndjson.remove_prefix(std::min(line.size() + 1, ndjson.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        auto item = itemOf(address.feed, line, *defaults);
        if (!item) {
            report.rejected.push_back({number, item.error().detail});
            continue;
        }
        const auto [first, isNew] = lines.emplace(item->key, number);
        if (!isNew)
            report.rejected.push_back({number, "'" + item->key + "' stands in line "
                                                   + std::to_string(first->second)
                                                   + " as well, expected it once"});
        update.items.push_back(std::move(*item));
    }
    if (!report.rejected.empty()) return report;
    const auto change = archive.feeds().publish(update);
    if (change) {
        report.change = *change;
        return report;
    }
    if (change.error().code != ErrorCode::Conflict) return change.error();
    report.rejected.push_back({0, change.error().detail});
    return report;
}

std::string toJson(const FeedReport& report)
{
    auto rejected = Json::array();
    for (const auto& each : report.rejected)
        rejected.push_back({{"line", each.line}, {"reason", each.reason}});
    const auto& store = report.address.store;
    return Json{{"protocol", wire::protocolVersion},
                {"status", status(report)},
                {"feed", wire::feedName(report.address.feed)},
                {"store", store.empty() ? Json(nullptr) : Json(store)},
                {"changed", report.change.changed},
                {"withdrawn", report.change.withdrawn},
                {"unchanged", report.change.unchanged},
                {"position", report.change.position},
                {"rejected", std::move(rejected)}}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace reprise::headoffice
