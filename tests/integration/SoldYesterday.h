// SoldYesterday: a receipt that is young enough for any policy, whenever the tests are run.
#pragma once

#include <chrono>
#include <cstdio>
#include <string>

namespace reprise::integration {

/// As JSON: one thing for 2.55, paid by this means.
inline std::string soldYesterday(const std::string& number, const std::string& tender)
{
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())
                     - std::chrono::days{1};
    const std::chrono::year_month_day date{day};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT12:00:00Z", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return R"({"receipt":")" + number + R"(","store":"0412","workstation":"03","sold_at":")" + text
           + R"(","currency":"GBP","channel":"in_store","lines":[{"line":1,"sku":"A",)"
             R"("description":"Mug","quantity":1,"unit_price":255,"tax_included":true}],)"
             R"("tenders":[{"type":")"
           + tender + R"(","amount":255}]})";
}

} // namespace reprise::integration
