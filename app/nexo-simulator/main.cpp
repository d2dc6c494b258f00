// nexo-simulator: stands in for a payment terminal, for demonstrations and tests.
#include "Faults.h"
#include "Ledger.h"
#include "Options.h"
#include "PaymentDevice.h"
#include "Server.h"

#include <csignal>
#include <fstream>
#include <iostream>

namespace reprise::nexo {

namespace {

constexpr int badInput = 2;

int complain(const Error& error)
{
    std::cerr << "nexo-simulator: " << error.detail << '\n';
    return badInput;
}

Result<void> learnSales(const std::string& file, PaymentDevice& device)
{
    if (file.empty()) return {};
    std::ifstream lines(file);
    if (!lines) return Error{ErrorCode::Invalid, "--originals " + file + ": can't be read"};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty()) continue;
        const auto sale = Json::parse(line, nullptr, false);
        const auto isSale = sale.is_object() && sale.contains("transaction")
                            && sale.at("transaction").is_string() && sale.contains("amount")
                            && millionthsOf(sale.at("amount")) > 0;
        if (!isSale)
            return Error{ErrorCode::Invalid,
                         file + ":" + std::to_string(number)
                             + R"(: expected {"transaction":"T-1","amount":12.34})"};
        device.know(sale.at("transaction").get<std::string>(), millionthsOf(sale.at("amount")));
    }
    return {};
}

int serve(const Options& options)
{
    auto ledger = Ledger::open(options.logFile);
    if (!ledger) return complain(ledger.error());
    PaymentDevice device(*ledger);
    if (const auto learnt = learnSales(options.originalsFile, device); !learnt)
        return complain(learnt.error());
    Faults faults(options.faultsPerThousand, options.seed);
    const auto server = Server::open(options, device, faults);
    if (!server) return complain(server.error());
    std::cout << "nexo-simulator: listening on " << options.address << ':' << (*server)->port()
              << std::endl;
    (*server)->run();
    return 0;
}

} // namespace

} // namespace reprise::nexo

int main(int argc, char** argv)
{
    using namespace reprise::nexo;
    std::signal(SIGPIPE, SIG_IGN); // A caller that hangs up is an error code, not the end.
    const auto options = readOptions(argc, argv);
    if (const auto* finished = std::get_if<Finished>(&options)) return *finished;
    return serve(std::get<Options>(options));
}
