#include "Sales.h"

#include "Stage.h"

#include <chrono>
#include <cstdio>

namespace reprise::fleet {

namespace {

/// Three days ago, so that no clock that is hours wrong makes it the future.
std::string soldAt()
{
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())
                     - std::chrono::days(3);
    const std::chrono::year_month_day date(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT12:00:00Z", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string tenderOf(int index)
{
    if ((index + 1) / 2 % 2 == 0) return R"({"type":"cash","amount":3000})";
    return R"({"type":"card","amount":3000,"last4":"4242","token":"T-)" + std::to_string(index)
           + "\"}";
}

} // namespace

std::string storeOfSale(int index)
{
    return storeName(index);
}

std::string saleNumber(int index)
{
    const auto digits = std::to_string(index);
    return storeOfSale(index) + "-03-20261101-" + std::string(7 - digits.size(), '0') + digits;
}

std::string salesAsJson(int count, const std::string& store)
{
    const auto at = soldAt();
    std::string all;
    for (int index = 1; index <= count; ++index) {
        if (!store.empty() && store != storeOfSale(index)) continue;
        all += R"({"receipt":")" + saleNumber(index) + R"(","store":")" + storeOfSale(index)
               + R"(","workstation":"03","currency":"GBP","sold_at":")" + at + R"(","lines":[)";
        for (int line = 1; line <= linesPerSale; ++line)
            all += (line > 1 ? "," : "") + std::string(R"({"line":)") + std::to_string(line)
                   + R"(,"sku":"S)" + std::to_string(line)
                   + R"(","description":"Thing","quantity":3,"unit_price":340,"discount":20,)"
                     R"("tax":167,"tax_included":true})";
        all += R"(],"tenders":[)" + tenderOf(index) + "]}\n";
    }
    return all;
}

} // namespace reprise::fleet
