#include "reprise/receipts/Contests.h"

namespace reprise::receipts {

std::vector<std::string> differences(const Receipt& record, const Receipt& other)
{
    std::vector<std::string> names;
    const auto compare = [&names](const char* name, const auto& one, const auto& two) {
        if (!(one == two)) names.emplace_back(name);
    };
    compare("store", record.store, other.store);
    compare("workstation", record.workstation, other.workstation);
    compare("sold_at", record.soldAt, other.soldAt);
    compare("currency", record.currency, other.currency);
    compare("channel", record.channel, other.channel);
    compare("customer", record.customer, other.customer);
    compare("gift", record.gift, other.gift);
    compare("lines", record.lines, other.lines);
    compare("discount", record.discount, other.discount);
    compare("rounding", record.rounding, other.rounding);
    compare("tenders", record.tenders, other.tenders);
    compare("promotions", record.promotions, other.promotions);
    compare("points", record.points, other.points);
    compare("order", record.order, other.order);
    return names;
}

} // namespace reprise::receipts
