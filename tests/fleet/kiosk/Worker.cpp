// reprise_fleet_worker FOLDER WRONG BOOT AHEAD: one kiosk of the fleet. Orders come as lines of
// JSON on standard input, and each is answered by one line once what it did is durable. Killed at
// any moment, it is started again on the same folder.
#include "kiosk/FleetTerminal.h"

#include "reprise/wire/ReturnJson.h"

#include <charconv>
#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

namespace reprise::fleet {

namespace {

using nlohmann::json;

json told(const Error& error)
{
    return {{"error", error.detail}, {"code", static_cast<int>(error.code)}};
}

json told(const Result<returns::Answer>& answer)
{
    if (!answer) return told(answer.error());
    return json::parse(wire::toJson(*answer, [](const policy::Finding&) { return std::string(); }));
}

/// What the fleet has to know of a return.
json inShort(const returns::Answer& answer)
{
    const auto whole = told(Result<returns::Answer>(answer));
    json brief;
    for (const auto* key : {"return", "request", "state", "refund", "payments", "claim"})
        if (whole.contains(key)) brief[key] = whole.at(key);
    return brief;
}

json told(const Result<std::vector<returns::Answer>>& answers)
{
    if (!answers) return told(answers.error());
    auto list = json::array();
    for (const auto& each : *answers)
        list.push_back(inShort(each));
    return {{"returns", std::move(list)}};
}

/// One line each, and the word that these were all.
json listed(FleetTerminal& terminal)
{
    const auto answers = terminal.all();
    if (!answers) return told(answers.error());
    for (const auto& each : *answers)
        std::cout << inShort(each).dump() << '\n';
    return {{"end", answers->size()}};
}

json told(FleetTerminal& terminal, const Result<sync::SyncReport>& report)
{
    if (!report) return told(report.error());
    const auto acknowledged = terminal.acknowledged();
    if (!acknowledged) return told(acknowledged.error());
    const auto budget = terminal.heldBudget();
    if (!budget) return told(budget.error());
    return {{"quarantined", report->state == sync::LineState::Quarantined},
            {"up_to_date", report->state == sync::LineState::UpToDate},
            {"waiting", report->waiting},
            {"claims", report->claims},
            {"conflicts", report->conflicts},
            {"detail", report->detail},
            {"alarm", report->alarm},
            {"budget", *budget},
            {"acknowledged", *acknowledged}};
}

json obey(FleetTerminal& terminal, const json& order)
{
    const auto what = order.at("do").get<std::string>();
    const auto id = [&order] { return ReturnId(order.at("return").get<std::string>()); };
    if (what == "return") return told(terminal.takeBack(order.at("request").dump()));
    if (what == "sync") return told(terminal, terminal.sync());
    if (what == "withdraw") return told(terminal.withdraw(id()));
    if (what == "unsettled") return told(terminal.unsettled());
    if (what == "all") return listed(terminal);
    if (what == "confirm")
        return told(terminal.confirm(id(), OrderId(order.at("order").get<std::string>()),
                                     order.at("paid").get<bool>()));
    if (what == "clock") {
        terminal.clock.offset = std::chrono::milliseconds(order.at("wrong").get<std::int64_t>());
        return json::object();
    }
    if (what != "settle") return {{"error", "no such order"}, {"code", -1}};
    const auto settled = terminal.settle();
    return settled ? told(terminal.unsettled()) : told(settled.error());
}

int work(const std::string& folder, const ClockSettings& clocks)
{
    const auto terminal = FleetTerminal::open(folder, clocks);
    if (!terminal) {
        std::cout << told(terminal.error()).dump() << std::endl;
        return 1;
    }
    std::cout << R"({"ready":true})" << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << obey(**terminal, json::parse(line)).dump() << std::endl;
    return 0;
}

} // namespace

} // namespace reprise::fleet

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (argc != 5) {
        std::cerr << "usage: reprise_fleet_worker FOLDER WRONG_MS BOOT AHEAD_MS\n";
        return 2;
    }
    return reprise::fleet::work(argv[1], {std::chrono::milliseconds(std::stoll(argv[2])), argv[3],
                                          std::chrono::milliseconds(std::stoll(argv[4]))});
}
