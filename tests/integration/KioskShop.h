// KioskShop: a head office with one receipt published, and two kiosks of its store as they ship.
#pragma once

#include "Office.h"
#include "SoldYesterday.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace reprise::integration {

inline std::string wish(const std::string& request, const std::string& receipt)
{
    return R"({"request":")" + request
           + R"(","mode":"desk","operator":"1042","remedy":"refund","lines":[{"receipt":")"
           + receipt
           + R"(","line":1,"quantity":1,"reason":"changed_mind","condition":"unopened"}]})";
}

inline bool says(const std::string& answer, const std::string& state)
{
    return answer.find(R"("state":")" + state + "\"") != std::string::npos;
}

/// What stands behind the first of these words, up to the next quote.
inline std::string wordAfter(const std::string& answer, const std::string& mark)
{
    const auto at = answer.find(mark) + mark.size();
    return answer.substr(at, answer.find('"', at) - at);
}

inline std::string returnOf(const std::string& answer)
{
    return wordAfter(answer, R"("return":")");
}

/// claimed/refunded/overpaid of the one line that is counted.
inline std::string counts(const Database& database)
{
    return database.ask(
        "SELECT string_agg(claimed || '/' || refunded || '/' || overpaid, ' ') FROM sold_line");
}

/// `reprise` with a terminal's folder of its own.
class CounterKiosk {
public:
    CounterKiosk(const Office& office, const std::string& workstation)
        : m_data(m_folder.file("terminal"))
    {
        REQUIRE(run({"init", "--store", "0412", "--workstation", workstation, "--policy",
                     REPRISE_SOURCE_DIR "/deploy/policy/open.toml", "--head-office", office.url(),
                     "--ca", Certificates::shared().file("ca.pem"), "--claim-wait", "5000"})
                    .exitCode
                == 0);
    }

    support::Outcome run(std::vector<std::string> words, const std::string& input = {}) const
    {
        words.insert(words.begin(), REPRISE_BINARY);
        words.insert(words.end(), {"--data", m_data});
        return support::run(words, input);
    }

    /// The exchange that brings receipts in and sends what waits.
    std::string sync() const { return run({"sync", "--json"}).output; }

    std::string giveBack(const std::string& request, const std::string& receipt) const
    {
        return run({"return", "-", "--json"}, wish(request, receipt)).output;
    }

    void import(const std::string& receipt) const
    {
        const auto file = m_folder.write("receipts.ndjson", receipt + "\n");
        REQUIRE(run({"receipts", "import", file}).exitCode == 0);
    }

    /// Head office's word is believed from now on.
    void trust(const std::string& publicKey) const
    {
        const auto file = m_folder.write("office.key", publicKey);
        REQUIRE(run({"keys", "trust", file, "--head-office"}).exitCode == 0);
    }

    const std::string& data() const { return m_data; }

    /// As somebody does who keeps a copy of the disk, and puts it back.
    void copyTo(const std::string& folder) const
    {
        std::filesystem::copy(m_data, folder, std::filesystem::copy_options::recursive);
    }
    void copyFrom(const std::string& folder) const
    {
        std::filesystem::remove_all(m_data);
        std::filesystem::copy(folder, m_data, std::filesystem::copy_options::recursive);
    }

private:
    support::TemporaryFolder m_folder;
    std::string m_data;
};

struct Shop {
    explicit Shop(const std::string& tender = "card", std::vector<std::string> serving = {})
        : office(database, std::move(serving))
    {
        REQUIRE(office.post("/v1/stores/0412/receipts", soldYesterday("S-1", tender))->status
                == 200);
        for (const auto* each : {&one, &two})
            REQUIRE(says(each->sync(), "up_to_date"));
    }

    Database database;
    Office office;
    CounterKiosk one{office, "K1"};
    CounterKiosk two{office, "K2"};
};

} // namespace reprise::integration
