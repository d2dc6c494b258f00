#include "check/OfflineBook.h"

#include <nlohmann/json.hpp>
#include <sstream>

namespace reprise::fleet {

namespace {

using nlohmann::json;

bool isOf(const std::string& line, const char* kind)
{
    return line.find(std::string(R"("kind":")") + kind + '"') != std::string::npos;
}

} // namespace

std::map<std::string, OfflinePayment> offlinePaymentsIn(const std::string& kiosk,
                                                        const std::string& journal)
{
    std::map<std::string, OfflinePayment> payments;
    std::istringstream lines(journal);
    for (std::string line; std::getline(lines, line);) {
        if (isOf(line, "return_offline_paying")) {
            const auto entry = json::parse(line);
            const auto debit = json::parse(entry.at("payload").get<std::string>()).at("debit");
            payments[entry.at("subject")] = {kiosk, debit.at("budget"),
                                             debit.at("before").get<std::int64_t>()
                                                 - debit.at("after").get<std::int64_t>()};
        } else if (isOf(line, "return_pending")) {
            payments.erase(json::parse(line).at("subject").get<std::string>());
        }
    }
    return payments;
}

} // namespace reprise::fleet
