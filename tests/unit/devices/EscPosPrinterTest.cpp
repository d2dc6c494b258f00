#include "SimulatedPrinter.h"

#include "reprise/devices/ReceiptPrinter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <mutex>
#include <vector>

using namespace reprise;
using namespace reprise::devices;
using reprise::test::SimulatedPrinter;

namespace {

const std::vector<PaperLine> slip{{PaperStyle::Large, "Fernhill York", ""},
                                  {PaperStyle::Plain, "Lantern", "£4.77"},
                                  {PaperStyle::Rule, "", ""},
                                  {PaperStyle::Barcode, "R-0412-K1-7Q4M9X2C", ""}};

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
    auto printer = makeEscPosPrinter("tcp:127.0.0.1:" + std::to_string(port), {.columns = 20});
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
                CHECK(printer->status() == Printed::Done);
                CHECK(printer->print(slip) == Printed::Done);
                const auto lines = paper.lines();
                CHECK(lines
                      == std::vector<std::string>{"Fernhill", "York",
                                                  "Lantern        \x9c"
                                                  "4.77",
                                                  std::string(20, '-'), "[R-0412-K1-7Q4M9X2C]",
                                                  "✂"});
            }
        }
    }
    GIVEN("a printer without paper")
    {
        simulated.setPaper(0);
        THEN("nothing comes out until there is some")
        {
            CHECK(printer->status() == Printed::PaperOut);
            CHECK(printer->print(slip) == Printed::PaperOut);
            CHECK(paper.lines().empty());
            simulated.setPaper(std::nullopt);
            CHECK(printer->print(slip) == Printed::Done);
        }
    }
    GIVEN("a roll that ends in the middle of the slip")
    {
        THEN("the slip does not count as printed, though it had begun")
        {
            // The printer stands still; the answer that never comes is cut short by its end.
            auto ending = std::make_unique<SimulatedPrinter>(
                0, [&paper](const std::string& line) { paper.add(line); });
            ending->setPaper(3);
            const auto other = printerAt(ending->port());
            std::thread end([&ending, &paper] {
                while (paper.lines().size() < 3)
                    std::this_thread::yield();
                ending.reset();
            });
            CHECK(other->print(slip) == Printed::Unavailable);
            end.join();
            CHECK(paper.lines().size() == 3);
        }
    }
}

TEST_CASE("A printer that is not there is unavailable", "[devices]")
{
    std::uint16_t port = 0;
    {
        const SimulatedPrinter gone(0, [](const std::string&) {});
        port = gone.port();
    }
    const auto printer = printerAt(port);
    CHECK(printer->status() == Printed::Unavailable);
    CHECK(printer->print(slip) == Printed::Unavailable);

    auto device = makeEscPosPrinter("/no/such/device");
    REQUIRE(device);
    CHECK((*device)->print(slip) == Printed::Unavailable);
    // A plain file is no printer: slips written there would be lost.
    auto file = makeEscPosPrinter(__FILE__);
    REQUIRE(file);
    CHECK((*file)->print(slip) == Printed::Unavailable);
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
