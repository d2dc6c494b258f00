#include "SimulatedPrinter.h"
#include "TemporaryFolder.h"

#include "reprise/devices/ReceiptPrinter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <mutex>
#include <vector>

using namespace reprise;
using namespace reprise::devices;
using simulator::SimulatedPrinter;
using simulator::Trouble;

namespace {

using slips::LineStyle;

const slips::SlipDocument slip{"a slip",
                               {{LineStyle::Large, "Fernhill York", ""},
                                {LineStyle::Text, "Lantern", "£4.77"},
                                {LineStyle::Rule, "", ""},
                                {LineStyle::Barcode, "R-1", ""}}};

constexpr PrintAnswer done{Printed::Done, PrinterState::Ready};

/// What came out of a printer, safe to look at while it runs.
class Paper {
public:
    void add(const std::string& line)
    {
        const std::lock_guard lock(m_guard);
        m_lines.push_back(line);
    }

    std::vector<std::string> lines() const
    {
        const std::lock_guard lock(m_guard);
        return m_lines;
    }

private:
    mutable std::mutex m_guard;
    std::vector<std::string> m_lines;
};

std::unique_ptr<ReceiptPrinter> printerAt(std::uint16_t port)
{
    auto printer = makeEscPosPrinter("tcp:127.0.0.1:" + std::to_string(port),
                                     {.paper = {.columns = 20}, .timeoutMs = 200});
    REQUIRE(printer);
    return std::move(*printer);
}

} // namespace

SCENARIO("A slip is printed, or it is known that it was not", "[devices]")
{
    Paper paper;
    SimulatedPrinter simulated(0, [&paper](const std::string& line) { paper.add(line); });
    const auto printer = printerAt(simulated.port());

    GIVEN("a printer with paper")
    {
        WHEN("a slip is sent")
        {
            THEN("all of it comes out, and is cut")
            {
                CHECK(printer->state() == PrinterState::Ready);
                CHECK(printer->print(slip) == done);
                CHECK(paper.lines()
                      == std::vector<std::string>{"Fernhill", "York", "Lantern        £4.77",
                                                  std::string(20, '-'), "[R-1]", "✂"});
            }
        }
    }
    GIVEN("a printer that is slow")
    {
        simulated.change(
            [](Trouble& trouble) { trouble.perLine = std::chrono::milliseconds{150}; });
        THEN("it is waited for, as long as it says that it prints")
        {
            CHECK(printer->print(slip) == done);
            CHECK(paper.lines().back() == "✂");
        }
    }
    GIVEN("a roll near its end")
    {
        simulated.change([](Trouble& trouble) { trouble.nearEnd = true; });
        THEN("it prints, and somebody is told")
        {
            CHECK(printer->state() == PrinterState::NearEnd);
            CHECK(printer->print(slip) == PrintAnswer{Printed::Done, PrinterState::NearEnd});
        }
    }
    GIVEN("a printer without paper")
    {
        simulated.setPaper(0);
        THEN("nothing comes out until there is some")
        {
            CHECK(printer->state() == PrinterState::PaperOut);
            CHECK(printer->print(slip) == PrintAnswer{Printed::NotBegun, PrinterState::PaperOut});
            CHECK(paper.lines().empty());
            simulated.setPaper(std::nullopt);
            CHECK(printer->print(slip) == done);
        }
    }
    GIVEN("a roll that ends in the middle of the slip")
    {
        simulated.setPaper(3);
        CHECK(printer->print(slip) == PrintAnswer{Printed::Unfinished, PrinterState::PaperOut});
        CHECK(paper.lines().size() == 3);

        THEN("on the next roll the whole slip comes out once, not the rest of the first as well")
        {
            simulated.setPaper(std::nullopt);
            CHECK(printer->print(slip) == done);
            CHECK(paper.lines().size() == 3 + 6);
        }
    }
}

TEST_CASE("What is wrong with a printer is told apart", "[devices]")
{
    struct Case {
        void (*trouble)(Trouble&);
        PrinterState state;
    };
    for (const auto& [trouble, state] :
         {Case{[](Trouble& now) { now.coverOpen = true; }, PrinterState::CoverOpen},
          Case{[](Trouble& now) { now.cutterJam = true; }, PrinterState::CutterFault},
          Case{[](Trouble& now) { now.offline = true; }, PrinterState::Offline},
          Case{[](Trouble& now) { now.silent = true; }, PrinterState::Unreachable}}) {
        Paper paper;
        SimulatedPrinter simulated(0, [&paper](const std::string& line) { paper.add(line); });
        simulated.change(trouble);
        const auto printer = printerAt(simulated.port());
        CHECK(printer->state() == state);
        CHECK(printer->print(slip) == PrintAnswer{Printed::NotBegun, state});
        CHECK(paper.lines().empty());
    }
}

TEST_CASE("A printer that dies half way leaves a slip unfinished", "[devices]")
{
    Paper paper;
    SimulatedPrinter simulated(0, [&paper](const std::string& line) { paper.add(line); });
    simulated.change([](Trouble& trouble) { trouble.diesAfter = 2; });
    const auto printer = printerAt(simulated.port());
    CHECK(printer->print(slip) == PrintAnswer{Printed::Unfinished, PrinterState::Unreachable});
    CHECK(paper.lines().size() == 2);
}

TEST_CASE("A printer behind a device file is asked and answers as well", "[devices]")
{
    const support::TemporaryFolder folder;
    const auto device = folder.path() / "lp0";
    Paper paper;
    SimulatedPrinter simulated(simulator::PrinterDoor::atDevice(device.string()),
                               [&paper](const std::string& line) { paper.add(line); });
    const auto printer = makeEscPosPrinter(device.string(), {.timeoutMs = 300});
    REQUIRE(printer);
    CHECK((*printer)->print(slip) == done);
    CHECK(paper.lines().back() == "✂");
    simulated.setPaper(0);
    CHECK((*printer)->state() == PrinterState::PaperOut);
}

TEST_CASE("A printer that is not there is unreachable", "[devices]")
{
    std::uint16_t port = 0;
    {
        const SimulatedPrinter gone(0, [](const std::string&) {});
        port = gone.port();
    }
    constexpr PrintAnswer nobody{Printed::NotBegun, PrinterState::Unreachable};
    const auto printer = printerAt(port);
    CHECK(printer->state() == PrinterState::Unreachable);
    CHECK(printer->print(slip) == nobody);

    auto device = makeEscPosPrinter("/no/such/device");
    REQUIRE(device);
    CHECK((*device)->print(slip) == nobody);
    // A plain file is no printer: slips written there would be lost.
    auto file = makeEscPosPrinter(REPRISE_SOURCE_DIR "/README.md");
    REQUIRE(file);
    CHECK((*file)->print(slip) == nobody);
}

TEST_CASE("Addresses that lead nowhere are refused", "[devices]")
{
    for (const auto* address : {"", "/", "tcp:", "tcp:host", "tcp::9100",
                                "tcp:host:", "tcp:host:99999", "tcp:host:9x", "usb:1", "lp0"}) {
        INFO(address);
        const auto printer = makeEscPosPrinter(address);
        REQUIRE_FALSE(printer);
        CHECK(printer.error().code == ErrorCode::Invalid);
    }
    CHECK(makeEscPosPrinter("tcp:printer.shop.example:9100"));
}
