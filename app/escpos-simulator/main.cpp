// escpos-simulator: a receipt printer of this machine. Its paper goes to stdout as text and to a
// folder as pictures; lines on stdin change its state. Ends with stdin.
#include "SimulatedPrinter.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <exception>
#include <iostream>
#include <map>
#include <optional>
#include <string>

namespace {

using reprise::simulator::Trouble;

constexpr const char* orders =
    "out | in | lines N | near | plenty | open | closed | jam | cleared | offline | online | "
    "silent | talking | slow MS | die N";

std::optional<int> numberIn(const std::string& text)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc() || stop != end || number < 0) return std::nullopt;
    return number;
}

const std::map<std::string, void (*)(Trouble&)>& switches()
{
    static const std::map<std::string, void (*)(Trouble&)> all{
        {"out", [](Trouble& trouble) { trouble.linesLeft = 0; }},
        {"in", [](Trouble& trouble) { trouble.linesLeft.reset(); }},
        {"near", [](Trouble& trouble) { trouble.nearEnd = true; }},
        {"plenty", [](Trouble& trouble) { trouble.nearEnd = false; }},
        {"open", [](Trouble& trouble) { trouble.coverOpen = true; }},
        {"closed", [](Trouble& trouble) { trouble.coverOpen = false; }},
        {"jam", [](Trouble& trouble) { trouble.cutterJam = true; }},
        {"cleared", [](Trouble& trouble) { trouble.cutterJam = false; }},
        {"offline", [](Trouble& trouble) { trouble.offline = true; }},
        {"online", [](Trouble& trouble) { trouble.offline = false; }},
        {"silent", [](Trouble& trouble) { trouble.silent = true; }},
        {"talking", [](Trouble& trouble) { trouble.silent = false; }}};
    return all;
}

/// False for what is no order.
bool obey(reprise::simulator::SimulatedPrinter& printer, const std::string& line)
{
    if (const auto known = switches().find(line); known != switches().end()) {
        printer.change(known->second);
        return true;
    }
    const auto space = line.find(' ');
    if (space == std::string::npos) return false;
    const auto word = line.substr(0, space);
    const auto number = numberIn(line.substr(space + 1));
    if (!number) return false;
    if (word == "lines")
        printer.setPaper(*number);
    else if (word == "slow")
        printer.change(
            [&](Trouble& trouble) { trouble.perLine = std::chrono::milliseconds(*number); });
    else if (word == "die")
        printer.change([&](Trouble& trouble) { trouble.diesAfter = *number; });
    else
        return false;
    return true;
}

} // namespace

int main(int count, char** arguments)
{
    namespace simulator = reprise::simulator;
    std::uint16_t port = 9100;
    std::string device;
    std::string pictures;
    simulator::PaperWidth width;
    CLI::App app("A receipt printer that speaks ESC/POS, for tests and demonstrations",
                 "escpos-simulator");
    app.add_option("--port", port, "TCP port of this machine; 0 takes a free one");
    app.add_option("--device", device, "Instead of a port: a device file to make here");
    app.add_option("--pictures", pictures, "Folder for slip-0001.png and so on")
        ->check(CLI::ExistingDirectory);
    app.add_option("--columns", width.columns, "Letters to a line: 42 on 80 mm, 32 on 58 mm")
        ->check(CLI::Range(16, 128));
    app.add_flag_callback(
        "--no-symbols", [&width] { width.symbols = simulator::Symbols::Unknown; },
        "Knows no barcodes of its own");
    app.footer(std::string("Orders on stdin: ") + orders);
    CLI11_PARSE(app, count, arguments);
    try {
        simulator::SimulatedPrinter printer(
            device.empty() ? simulator::PrinterDoor::atPort(port)
                           : simulator::PrinterDoor::atDevice(device),
            [](const std::string& line) { std::cout << line << std::endl; }, width, pictures);
        std::cerr << "escpos-simulator: "
                  << (device.empty() ? "tcp:127.0.0.1:" + std::to_string(printer.port()) : device)
                  << std::endl;
        for (std::string line; std::getline(std::cin, line);)
            if (!obey(printer, line))
                std::cerr << "escpos-simulator: '" << line << "' is no order, expected one of "
                          << orders << '\n';
    } catch (const std::exception& fault) {
        std::cerr << "escpos-simulator: " << fault.what() << '\n';
        return 2;
    }
    return 0;
}
