#include "MoneyWords.h"
#include "SlipParts.h"

#include "reprise/slips/GoodsLabels.h"
#include "reprise/slips/ReturnSlips.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <fmt/format.h>

namespace reprise::slips {

namespace {

/// Room to write on: three empty rows over a line.
void writeSignature(SlipPage& page, std::string whose)
{
    page.feed();
    page.feed();
    page.rule();
    page.text(std::move(whose));
}

void writePeople(SlipPage& page, const returns::Return& record)
{
    page.text("Where", record.mode == returns::Mode::Kiosk ? "self-service kiosk" : "desk");
    if (record.operatorId) page.text("Operator", record.operatorId->text());
    if (record.approver) page.text("Approved by", record.approver->text());
    if (!record.approvalReason.empty()) page.text("  " + record.approvalReason);
    page.rule();
}

/// ARTS: undecided until somebody has decided.
std::string dispositionOf(const returns::DecidedLine& line)
{
    const auto method = line.disposal ? line.disposal->method : policy::Disposition::Undecided;
    auto words = std::string(policy::dispositionName(method));
    std::ranges::replace(words, '_', ' ');
    return isQuarantined(line) ? words + ", quarantine" : words;
}

void writeGoods(SlipPage& page, const returns::Return& record)
{
    for (const auto& line : record.decision.lines) {
        page.text(goodsName(line), page.amount(line.refund));
        if (!line.sku.empty()) page.text("  Article", line.sku);
        for (const auto& serial : line.serials)
            page.text("  Serial number", serial);
        if (line.reducedBefore)
            page.text("  Price reduced before", page.amount(*line.reducedBefore));
        if (line.fee) page.text("  Fee kept back", page.amount(*line.fee));
        page.text("  Reason", wording::reason(line.reason, page.language()));
        page.text("  Condition", std::string(policy::conditionName(line.condition)));
        page.text("  Outcome", wording::outcomeForStaff(line.outcome, page.language()));
        if (!isTakenIn(record)) continue;
        if (line.keepsGoods)
            page.text("  The price is reduced: the customer keeps the goods");
        else
            page.text("  Disposition", dispositionOf(line));
    }
    page.rule();
}

void writeOrders(SlipPage& page, const returns::Return& record)
{
    for (const auto& order : record.orders) {
        page.text(order.id.text(), page.amount(order.amount));
        page.text(fmt::format("  {}, {}", returns::railName(order.rail),
                              wording::tender(order.type, order.last4, page.language())));
        page.text("  State", std::string(returns::orderStateName(order.state)));
        if (!order.serviceId.empty()) page.text("  Service ID", order.serviceId);
        if (!order.reference.empty()) page.text("  Terminal reference", order.reference);
        if (!order.authorisation.empty()) page.text("  Authorisation", order.authorisation);
        if (!order.detail.empty()) page.text("  " + order.detail);
    }
    if (!record.orders.empty()) page.rule();
}

void writeLegs(SlipPage& page, const returns::Return& record)
{
    page.strong(moneyName(record), page.amount(record.decision.refund.amount));
    page.text("Tax in it", page.amount(record.decision.refund.tax));
    for (const auto& leg : record.decision.refund.legs)
        page.text("To " + wording::tender(leg.type, leg.last4, page.language()),
                  page.amount(leg.amount));
    const auto owed = stillOwed(record);
    if (!owed.isZero()) page.strong("Still owed", page.amount(owed));
    page.text("State", std::string(returns::stateName(record.state)));
    page.rule();
}

} // namespace

SlipDocument storeCopy(const returns::Answer& answer, const SlipSetting& setting)
{
    const auto& record = answer.record;
    SlipPage page(setting);
    writeHead(page, "Store copy");
    writeNumbers(page, record);
    writePeople(page, record);
    writeGoods(page, record);
    writeExchange(page, record);
    writeLegs(page, record);
    writeOrders(page, record);
    writeFoot(page, answer);
    if (isTakenIn(record)) {
        writeSignature(page, "Customer");
        writeSignature(page, "Colleague");
    }
    return page.take("Store copy of return " + record.id.text());
}

} // namespace reprise::slips
