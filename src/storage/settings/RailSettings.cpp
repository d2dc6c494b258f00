#include "settings/RailSettings.h"

#include <algorithm>
#include <string>
#include <vector>

namespace reprise::storage {

namespace {

using settlement::PaymentRail;

std::string joined(const std::vector<std::string>& tenders)
{
    std::string text;
    for (const auto& each : tenders)
        text += (text.empty() ? "" : ",") + each;
    return text;
}

std::vector<std::string> parted(std::string_view text)
{
    std::vector<std::string> tenders;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        tenders.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return tenders;
}

} // namespace

void keepRail(Database& database, const PaymentRail& rail)
{
    const auto keep = [&database](const char* key, const std::string& value) {
        database.query("keep_setting").run(key, value);
    };
    keep("payment_rail", std::string(returns::railName(rail.rail)));
    keep("payment_address", rail.address);
    keep("payment_ca_file", rail.caFile);
    keep("payment_poi_id", rail.poiId);
    keep("payment_tenders", joined(rail.tenders));
}

Result<PaymentRail> loadRail(Database& database)
{
    const auto value = [&database](const char* key) {
        auto row = database.query("setting");
        return row.with(key).next() ? row.text(0) : std::string();
    };
    const auto name = value("payment_rail");
    if (name.empty()) return PaymentRail{};
    const auto rail = returns::parseRail(name);
    PaymentRail loaded{.rail = rail ? *rail : returns::Rail::Till,
                       .address = value("payment_address"),
                       .caFile = value("payment_ca_file"),
                       .poiId = value("payment_poi_id"),
                       .tenders = parted(value("payment_tenders"))};
    if (rail && settlement::checkRail(loaded)) return loaded;
    return Error{ErrorCode::Corrupt,
                 "the settings of the payment terminal are damaged: call service"};
}

} // namespace reprise::storage
