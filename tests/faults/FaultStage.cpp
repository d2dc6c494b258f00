#include "FaultStage.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace reprise::faults {

namespace {

namespace fs = std::filesystem;

std::string sale(int index, const Setting& setting)
{
    std::ostringstream json;
    json << R"({"receipt":")" << saleNumber(index)
         << R"(","store":"0412","workstation":"03","currency":"GBP","sold_at":")" << soldAt()
         << R"(","lines":[)";
    for (int line = 1; line <= 3; ++line)
        json << (line > 1 ? "," : "") << R"({"line":)" << line << R"(,"sku":"S)" << line
             << R"(","description":"Thing","quantity":)" << unitsPerLine << R"(,"unit_price":)"
             << unitPrice << R"(,"discount":)" << unitsPerLine * unitPrice - pricePerLine
             << R"(,"tax":167,"tax_included":true})";
    json << R"(],"tenders":)" << setting.tenders << setting.members << "}\n";
    return json.str();
}

std::string isoDate(std::chrono::year_month_day date)
{
    const auto twoDigits = [](unsigned number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::to_string(static_cast<int>(date.year())) + "-"
           + twoDigits(static_cast<unsigned>(date.month())) + "-"
           + twoDigits(static_cast<unsigned>(date.day()));
}

} // namespace

std::string saleNumber(int index)
{
    const auto digits = std::to_string(index);
    return "0412-03-20261101-" + std::string(5 - digits.size(), '0') + digits;
}

std::string soldAt()
{
    return isoDate(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())
                   - std::chrono::days(1))
           + "T14:03:22Z";
}

std::string dayBefore(const std::string& date)
{
    const auto numberAt = [&date](std::size_t place) {
        return static_cast<unsigned>(std::stoul(date.substr(place)));
    };
    const std::chrono::year_month_day day(std::chrono::year(static_cast<int>(numberAt(0))),
                                          std::chrono::month(numberAt(5)),
                                          std::chrono::day(numberAt(8)));
    return isoDate(std::chrono::sys_days(day) - std::chrono::days(1));
}

FaultStage::FaultStage(const Setting& setting) : m_nexo(setting.simulator)
{
    const auto made = m_folder.file("made");
    std::ifstream open(REPRISE_SOURCE_DIR "/deploy/policy/open.toml");
    std::ostringstream policy;
    policy << open.rdbuf() << setting.policy;
    std::vector<std::string> words{REPRISE_BINARY,
                                   "init",
                                   "--data",
                                   made,
                                   "--store",
                                   "0412",
                                   "--workstation",
                                   "K1",
                                   "--policy",
                                   m_folder.write("policy.toml", policy.str()),
                                   "--payment-terminal",
                                   m_nexo.address(),
                                   "--payment-ca",
                                   m_nexo.caFile(),
                                   "--poi-id",
                                   "P1"};
    makeOffice(setting);
    if (m_office) {
        words.insert(words.end(), {"--head-office", m_office->url(), "--ca", m_office->caFile(),
                                   "--claim-wait", "20000"});
    }
    REQUIRE(support::run(words).exitCode == 0);
    std::string all;
    for (int index = 1; index <= setting.sales; ++index)
        all += sale(index, setting);
    m_receipts = m_folder.write("receipts.ndjson", all);
    if (setting.arrival == Arrival::Before) takeIn(made);
    const auto catalogue = m_folder.write(
        "catalogue.ndjson", R"({"sku":"B1","description":"Bigger thing","unit_price":1000,)"
                            R"("tax_rate":"20","tax_included":true,"since":"2026-01-01"})"
                            "\n");
    REQUIRE(
        support::run({REPRISE_BINARY, "catalogue", "import", catalogue, "--data", made}).exitCode
        == 0);
    const auto staff = m_folder.write(
        "staff.ndjson", R"({"operator":"1042","name":"Ada","roles":["manager"],"pin":"271828"})"
                        "\n"
                        R"({"operator":"3001","name":"Cleo","roles":["manager"],"pin":"314159"})"
                        "\n");
    REQUIRE(support::run({REPRISE_BINARY, "operators", "import", staff, "--data", made}).exitCode
            == 0);
    if (!m_officeKey.empty()) getBudget(made);
}

void FaultStage::makeOffice(const Setting& setting)
{
    if (setting.office == HeadOffice::None) return;
    if (setting.office == HeadOffice::Granting) {
        m_office.emplace();
        return;
    }
    const auto key = m_folder.file("office.key");
    const auto made = support::run({REPRISE_BINARY, "keys", "make", key, "--id", "office-1",
                                    "--from", soldAt().substr(0, 10), "--until", "2099-12-31"});
    REQUIRE(made.exitCode == 0);
    m_officeKey = m_folder.write("office.public", made.output);
    m_office.emplace(key);
}

/// While its head office still speaks.
void FaultStage::getBudget(const std::string& terminal) const
{
    REQUIRE(support::run(
                {REPRISE_BINARY, "keys", "trust", m_officeKey, "--head-office", "--data", terminal})
                .exitCode
            == 0);
    REQUIRE(support::run({REPRISE_BINARY, "sync", "--data", terminal}).exitCode == 0);
}

void FaultStage::takeIn(const std::string& terminal) const
{
    REQUIRE(support::run({REPRISE_BINARY, "receipts", "import", m_receipts, "--data", terminal})
                .exitCode
            == 0);
}

void FaultStage::takeInSales()
{
    takeIn(folder());
}

void FaultStage::setOut()
{
    fs::remove_all(folder());
    fs::copy(m_folder.file("made"), folder(), fs::copy_options::recursive);
    m_movedBefore = m_nexo.moved().size();
    if (m_office) m_office->beginAnew();
    if (!m_officeKey.empty()) m_office->fallSilent();
}

Reply FaultStage::run(std::vector<std::string> words, const std::string& input,
                      const std::string& fault)
{
    words.insert(words.begin(), {"/usr/bin/env", std::string("LD_PRELOAD=") + REPRISE_FAULTY_DISK,
                                 "REPRISE_FAULT=" + fault,
                                 "REPRISE_STEPS=" + m_folder.file("steps"), REPRISE_BINARY});
    if (fault.empty()) words.erase(words.begin() + 2);
    words.insert(words.end(), {"--data", folder(), "--json"});
    const auto outcome = support::run(words, input);
    Reply reply{outcome.exitCode, {}};
    std::istringstream lines(outcome.output);
    for (std::string line; std::getline(lines, line);)
        if (nlohmann::json::accept(line)) reply.answers.push_back(nlohmann::json::parse(line));
    return reply;
}

std::unique_ptr<support::ChildProcess> FaultStage::serve()
{
    return std::make_unique<support::ChildProcess>(
        std::vector<std::string>{REPRISE_BINARY, "return", "-", "--data", folder(), "--json"},
        m_folder.file("serve.log"));
}

long FaultStage::steps() const
{
    return std::stol(m_folder.read("steps"));
}

MoneyMoved FaultStage::moneyMoved() const
{
    MoneyMoved sum;
    const auto moved = m_nexo.moved();
    for (auto index = m_movedBefore; index < moved.size(); ++index) {
        ++sum.payments;
        sum.minor += std::llround(moved[index].at("amount").get<double>() * 100);
    }
    return sum;
}

std::int64_t FaultStage::unitsGone(int line, int sale)
{
    const auto shown = run({"receipts", "show", saleNumber(sale)});
    REQUIRE(shown.answers.size() == 1);
    for (const auto& each : shown.answers[0].at("lines"))
        if (each.at("line") == line) return each.at("returned").get<std::int64_t>();
    return -1;
}

} // namespace reprise::faults
