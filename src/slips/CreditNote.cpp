#include "reprise/slips/CreditNote.h"

#include "MoneyWords.h"
#include "SlipParts.h"

#include "reprise/returns/MeansPaid.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace reprise::slips {

namespace {

/// `gross` − R(gross · 1000 / (1000 + rate)), in integers: the tax in it at `tenths` of a per cent.
std::int64_t taxIn(std::int64_t gross, int tenths)
{
    const auto parts = 1000 + tenths;
    return (2 * gross * tenths + parts) / (2 * parts);
}

bool explains(int tenths, std::int64_t gross, std::int64_t tax, std::int64_t units)
{
    return std::llabs(taxIn(gross, tenths) - tax) <= units;
}

std::string rateText(std::optional<int> tenths)
{
    if (!tenths) return "several rates";
    return *tenths % 10 == 0 ? fmt::format("{}%", *tenths / 10)
                             : fmt::format("{}.{}%", *tenths / 10, *tenths % 10);
}

Error missing(const std::string& what)
{
    return {ErrorCode::Invalid, "a credit note needs " + what + " (VAT Regulations 1995, 15C)"};
}

Result<void> checkParticulars(const returns::Return& record, const BusinessBuyer& buyer,
                              const Shop& shop)
{
    if (!record.request || record.request->buyer != rights::Buyer::Trader)
        return Error{ErrorCode::Conflict,
                     "return '" + record.id.text()
                         + "' is a consumer's, expected a business: a consumer gets a refund slip"};
    if (!returns::isPaid(record.state))
        return Error{ErrorCode::Conflict, "return '" + record.id.text()
                                              + "' is not paid back yet, expected one that is: "
                                                "VAT follows the money"};
    if (shop.name.empty() || shop.address.empty()) return missing("the shop's name and address");
    if (shop.vatNumber.empty()) return missing("the shop's VAT number");
    if (buyer.name.empty() || buyer.address.empty())
        return missing("the customer's name and address");
    return {};
}

void writeParty(SlipPage& page, const std::string& name, const std::vector<std::string>& address)
{
    page.text(name);
    for (const auto& row : address)
        page.text(row);
}

void writeInvoices(SlipPage& page, const returns::Return& record,
                   const std::vector<receipts::Receipt>& receipts)
{
    for (const auto& receipt : receipts) {
        const bool isMeant =
            std::ranges::any_of(record.decision.lines, [&receipt](const auto& line) {
                return line.receipt == receipt.number;
            });
        if (!isMeant) continue;
        page.text("Invoice", receipt.number.text());
        page.text("  of", page.dayOf(receipt.soldAt));
    }
}

void writeLine(SlipPage& page, const returns::DecidedLine& line)
{
    page.text(goodsName(line));
    if (line.keepsGoods) page.text("  The price is reduced: the goods are kept");
    page.text("  Without VAT", page.amount(line.refund - line.tax));
    page.text("  VAT at " + rateText(rateInTenths(line.refund, line.tax, line.quantity)),
              page.amount(line.tax));
}

} // namespace

std::optional<int> rateInTenths(Money gross, Money tax, std::int64_t units)
{
    const auto whole = gross.minor();
    const auto part = tax.minor();
    if (part == 0) return 0;
    if (part < 0 || whole <= part) return std::nullopt;
    const auto exact = part * 1000 / (whole - part);
    constexpr std::int64_t highest = 500; // No sales tax is above half of the price.
    for (const int step : {10, 5, 1}) {
        const auto nearest = (exact + step / 2) / step * step;
        for (const auto tenths : {nearest, nearest + step, nearest - step})
            if (tenths > 0 && tenths <= highest
                && explains(static_cast<int>(tenths), whole, part,
                            std::max<std::int64_t>(units, 1)))
                return static_cast<int>(tenths);
    }
    return std::nullopt;
}

Day creditNoteBy(const returns::Return& record, const TimeZone& zone)
{
    auto paidAt = record.at;
    for (const auto& paid : returns::meansOf(record))
        paidAt = std::max(paidAt, paid.paidAt.value_or(record.at));
    return zone.dayOf(paidAt) + std::chrono::days{13};
}

Result<SlipDocument> creditNote(const returns::Answer& answer,
                                const std::vector<receipts::Receipt>& receipts,
                                const BusinessBuyer& buyer, const SlipSetting& setting)
{
    const auto& record = answer.record;
    const auto& shop = setting.shop;
    if (auto fit = checkParticulars(record, buyer, shop); !fit) return fit.error();

    SlipPage page(setting);
    writeHead(page, "Credit note");
    page.text("Number", record.id.text());
    page.text(page.dayOf(record.at), page.timeOf(record.at));
    page.rule();
    writeParty(page, shop.name, shop.address);
    page.text("VAT number", shop.vatNumber);
    page.rule();
    page.text("To");
    writeParty(page, buyer.name, buyer.address);
    page.rule();
    writeInvoices(page, record, receipts);
    page.rule();
    for (const auto& line : record.decision.lines)
        writeLine(page, line);
    page.rule();
    const auto& refund = record.decision.refund;
    page.text("Credited without VAT", page.amount(refund.amount - refund.rounding - refund.tax));
    page.text("VAT credited", page.amount(refund.tax));
    if (!refund.rounding.isZero()) page.text("Rounding", page.amount(refund.rounding));
    page.strong("Credited in all", page.amount(refund.amount));
    page.rule();
    writeFoot(page, answer);
    return page.take("Credit note " + record.id.text());
}

} // namespace reprise::slips
