// printer-simulator [PORT]: an ESC/POS printer on this machine's PORT (9100), its paper on stdout.
// Lines on stdin tell it about paper: "out", "in", or how many lines are left. Ends with stdin.
#include "SimulatedPrinter.h"

#include <charconv>
#include <exception>
#include <iostream>

namespace {

std::optional<int> numberIn(const std::string& text)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc() || stop != end || number < 0) return std::nullopt;
    return number;
}

} // namespace

int main(int count, char** arguments)
{
    const auto port = numberIn(count > 1 ? arguments[1] : "9100");
    if (count > 2 || !port || *port > 65535) {
        std::cerr << "printer-simulator: expected a port from 0 to 65535 and nothing else\n";
        return 2;
    }
    try {
        reprise::test::SimulatedPrinter printer(
            static_cast<std::uint16_t>(*port),
            [](const std::string& line) { std::cout << line << std::endl; });
        std::cerr << "printer-simulator: tcp:127.0.0.1:" << printer.port() << std::endl;
        for (std::string line; std::getline(std::cin, line);) {
            const auto lines = numberIn(line);
            if (line == "in") {
                printer.setPaper(std::nullopt);
            } else if (line == "out") {
                printer.setPaper(0);
            } else if (lines) {
                printer.setPaper(*lines);
            } else {
                std::cerr << "printer-simulator: expected in, out or a number of lines\n";
            }
        }
    } catch (const std::exception& fault) {
        std::cerr << "printer-simulator: " << fault.what() << '\n';
        return 1;
    }
    return 0;
}
