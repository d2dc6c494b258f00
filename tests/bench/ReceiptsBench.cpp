// A look-up among a million receipts, and importing a day's worth for a large store.
#include "BenchStore.h"
#include "Measurement.h"

#include "reprise/imports/ReceiptImport.h"

#include <fmt/core.h>
#include <fstream>
#include <random>

namespace reprise::bench {

namespace {

constexpr int million = 1'000'000;
constexpr int importedReceipts = 20'000;
constexpr int importedLines = 25; ///< Each.

std::string receiptNumber(int index)
{
    return fmt::format("0412-{:02}-20261101-{:06}", index % 40, index);
}

receipts::Receipt oneLineReceipt(int index, Currency currency)
{
    const auto price = Money::fromMinor(500 + index % 5000, currency);
    const auto zero = Money::zero(currency);
    receipts::Line line{.number = 1,
                        .sku = fmt::format("SKU{:06}", index % 90000),
                        .gtin = {},
                        .description = "WHITE HANGING HEART T-LIGHT HOLDER",
                        .category = "gifts",
                        .quantity = 1,
                        .unitPrice = price,
                        .discount = zero,
                        .discountShare = zero,
                        .tax = zero,
                        .measure = {},
                        .traits = {},
                        .serials = {},
                        .deliveredOn = {}};
    return {.number = ReceiptNumber(receiptNumber(index)),
            .store = "0412",
            .workstation = "03",
            .soldAt = Instant(std::chrono::hours(24 * 20'000)),
            .currency = currency,
            .customer = {},
            .lines = {line},
            .discount = zero,
            .rounding = zero,
            .tenders = {{"card", price, "4242", "tok"}},
            .codes = {}};
}

Measurement measureLookUp()
{
    BenchStore bench("lookup");
    auto& archive = bench.store().receiptArchive();
    const auto currency = *Currency::parse("GBP");
    std::vector<receipts::Receipt> batch;
    for (int index = 0; index < million; ++index) {
        batch.push_back(*receipts::freezeShares(oneLineReceipt(index, currency)));
        if (batch.size() < 5000) continue;
        if (!archive.file(batch)) std::abort();
        batch.clear();
    }
    std::mt19937 random(3);
    std::vector<double> times;
    auto& finder = bench.store().receiptFinder();
    for (int round = 0; round < 2000; ++round) {
        const auto number = receiptNumber(static_cast<int>(random() % million));
        times.push_back(secondsOf([&] {
            const auto found = finder.findByCode(number);
            if (!found || found->size() != 1 || !finder.find(found->front())) std::abort();
        }));
    }
    return {"look-up among 1,000,000 receipts, p99",
            "ms",
            quantile(times, 0.99) * 1000,
            {},
            1.0,
            fmt::format("2000 look-ups by code, receipt read whole; median {:.3f} ms",
                        quantile(times, 0.5) * 1000)};
}

std::string writeImportFile(const std::string& folder)
{
    const auto path = folder + "/receipts.ndjson";
    std::ofstream file(path);
    for (int index = 0; index < importedReceipts; ++index) {
        std::int64_t total = 0;
        file << fmt::format(R"({{"receipt":"{}","store":"0412","workstation":"03",)"
                            R"("sold_at":"2026-11-01T14:03:22+00:00","currency":"GBP","lines":[)",
                            receiptNumber(index));
        for (int line = 1; line <= importedLines; ++line) {
            const int price = 99 + (index * 7 + line * 13) % 4000;
            total += 2 * price;
            file << fmt::format(
                R"({}{{"line":{},"sku":"{}","description":"JUMBO BAG RED RETROSPOT",)"
                R"("category":"gifts","quantity":2,"unit_price":{},"tax":{},)"
                R"("tax_included":true,"traits":[]}})",
                line > 1 ? "," : "", line, 10000 + line, price, price / 3);
        }
        file << fmt::format(R"(],"tenders":[{{"type":"card","amount":{},"last4":"4242"}}]}})",
                            total)
             << '\n';
    }
    return path;
}

Measurement measureImport()
{
    BenchStore bench("import");
    const auto path = writeImportFile(bench.folder());
    imports::ImportReport report;
    const auto seconds = secondsOf([&] {
        const auto done = imports::importReceipts(
            path, {"0412", *TimeZone::named("Europe/London"), *Currency::parse("GBP")},
            bench.store().receiptArchive(), report);
        if (!done || report.imported != importedReceipts) std::abort();
    });
    return {"import 20,000 receipts (500,000 lines)",
            "s",
            seconds,
            {},
            20.0,
            fmt::format("{} MB of NDJSON, {} syncs", std::filesystem::file_size(path) >> 20U,
                        bench.counts().syncs)};
}

} // namespace

std::vector<Measurement> measureReceipts()
{
    return {measureLookUp(), measureImport()};
}

} // namespace reprise::bench
