#include "value/ValueParts.h"

#include "reprise/json/JsonWriter.h"
#include "reprise/returns/ExchangeReceipt.h"
#include "reprise/value/Movement.h"
#include "reprise/wire/ReturnJson.h"

namespace reprise::wire {

namespace {

using returns::DecidedLine;
using returns::Decision;
using returns::TenderLeg;

void write(JsonWriter& json, const policy::Finding& finding, const FindingText& text)
{
    json.beginObject();
    json.key("rule").text(finding.rule);
    json.key("outcome").text(policy::outcomeName(finding.outcome));
    json.key("text").text(text ? text(finding) : std::string());
    json.key("cite").textOrNull(finding.cite);
    json.endObject();
}

void write(JsonWriter& json, const DecidedLine& line, const FindingText& text)
{
    json.beginObject();
    json.key("receipt").textOrNull(line.receipt ? line.receipt->text() : "");
    json.key("line");
    if (line.receipt)
        json.number(line.line);
    else
        json.null();
    json.key("sku").textOrNull(line.sku);
    json.key("description").textOrNull(line.description);
    json.key("quantity").number(line.quantity);
    json.key("reason").text(rights::reasonName(line.reason));
    json.key("condition").text(policy::conditionName(line.condition));
    json.key("outcome").text(policy::outcomeName(line.outcome));
    json.key("refund").number(line.refund.minor());
    json.key("tax").number(line.tax.minor());
    if (line.fee) json.key("fee").number(line.fee->minor());
    if (line.reducedBefore) json.key("reduced_before").number(line.reducedBefore->minor());
    if (line.keepsGoods) json.key("keeps_goods").flag(true);
    json.key("remedies").beginArray();
    for (const auto remedy : line.remedies)
        json.text(policy::remedyName(remedy));
    json.endArray();
    json.key("findings").beginArray();
    for (const auto& finding : line.findings)
        write(json, finding, text);
    json.endArray();
    if (!line.serials.empty()) json.key("serials").texts(line.serials);
    if (line.disposal) {
        json.key("disposition").text(policy::dispositionName(line.disposal->method));
        json.key("quarantine").flag(line.disposal->keeping == policy::Keeping::Quarantine);
    }
    json.endObject();
}

void write(JsonWriter& json, const returns::ExchangeItem& item, const FindingText& text)
{
    json.beginObject();
    json.key("sku").text(item.sku);
    json.key("description").textOrNull(item.description);
    json.key("quantity").number(item.quantity);
    json.key("unit_price").number(item.unitPrice.minor());
    json.key("gross").number(item.gross.minor());
    json.key("tax").number(item.tax.minor());
    json.key("like_for_like").flag(item.like.has_value());
    json.key("first_bought_on").text(isoDay(item.firstBoughtOn));
    json.key("outcome").text(policy::outcomeName(item.outcome));
    json.key("findings").beginArray();
    for (const auto& finding : item.findings)
        write(json, finding, text);
    json.endArray();
    json.endObject();
}

void writeExchangeAnswer(JsonWriter& json, const Decision& decision, const FindingText& text)
{
    if (!decision.exchange) return;
    const auto& exchange = *decision.exchange;
    json.key("exchange").beginObject();
    json.key("items").beginArray();
    for (const auto& item : exchange.items)
        write(json, item, text);
    json.endArray();
    json.key("worth").number(exchange.worth.minor());
    json.key("price").number(exchange.price.minor());
    json.key("due").number(exchange.due.minor());
    json.endObject();
}

void write(JsonWriter& json, const TenderLeg& leg)
{
    json.beginObject();
    json.key("type").text(leg.type);
    json.key("original");
    if (leg.original)
        json.number(*leg.original);
    else
        json.null();
    json.key("amount").number(leg.amount.minor());
    json.key("receipt").textOrNull(leg.receipt ? leg.receipt->text() : "");
    json.key("last4").textOrNull(leg.last4);
    writeForeign(json, leg.foreign);
    json.endObject();
}

void writeRefund(JsonWriter& json, const returns::RefundPlan& refund)
{
    json.beginObject();
    json.key("currency").text(refund.amount.currency().code());
    json.key("amount").number(refund.amount.minor());
    json.key("tax").number(refund.tax.minor());
    json.key("rounding").number(refund.rounding.minor());
    json.key("tenders").beginArray();
    for (const auto& leg : refund.legs)
        write(json, leg);
    json.endArray();
    json.endObject();
}

/// A payment that is being asked for is in doubt to those who only look on.
std::string_view paymentWord(returns::OrderState state)
{
    switch (state) {
    case returns::OrderState::Paid: return "paid";
    case returns::OrderState::Planned: return "pending";
    case returns::OrderState::Declined: return "declined";
    case returns::OrderState::Paying:
    case returns::OrderState::InDoubt: return "in_doubt";
    }
    REPRISE_UNREACHABLE();
}

void writeSources(JsonWriter& json, const Decision& decision)
{
    json.key("policy").beginObject();
    json.key("id").text(decision.policyId);
    json.key("version").number(decision.policyVersion);
    json.endObject();
    json.key("rights");
    if (decision.pack.empty()) return json.null();
    json.beginObject();
    json.key("pack").text(decision.pack);
    json.key("version").text(decision.packVersion);
    json.endObject();
}

/// What others were asked to pay, and what became of it; left out where nobody was.
void writePayments(JsonWriter& json, const std::vector<returns::PaymentOrder>& orders)
{
    if (orders.empty()) return;
    json.key("payments").beginArray();
    for (const auto& order : orders) {
        json.beginObject();
        json.key("order").text(order.id.text());
        json.key("kind").text(returns::orderKindName(order.kind));
        json.key("type").text(order.type);
        json.key("amount").number(order.amount.minor());
        json.key("state").text(paymentWord(order.state));
        json.key("reference").textOrNull(order.reference);
        json.key("authorisation").textOrNull(order.authorisation);
        json.key("detail").textOrNull(order.detail);
        json.endObject();
    }
    json.endArray();
}

std::string_view claimWord(returns::ClaimState state)
{
    switch (state) {
    case returns::ClaimState::Asked: return "asked";
    case returns::ClaimState::Granted: return "granted";
    case returns::ClaimState::Denied: return "denied";
    case returns::ClaimState::Released: return "released";
    case returns::ClaimState::Conflict: return "conflict";
    case returns::ClaimState::Offline: return "offline";
    }
    REPRISE_UNREACHABLE();
}

/// How its lines stand at head office; left out where that is not asked.
void writeStanding(JsonWriter& json, const std::optional<returns::Claim>& claim)
{
    if (!claim) return;
    json.key("claim").beginObject();
    json.key("id").text(claim->id.text());
    json.key("state").text(claimWord(claim->state));
    json.key("reason").textOrNull(claim->reason);
    json.endObject();
}

/// What the customer takes home instead of money; left out where there is none.
void writeIssued(JsonWriter& json, const returns::Return& record)
{
    const auto issued = value::issuedBy(record);
    if (issued.empty()) return;
    json.key("issued").beginArray();
    for (const auto& each : issued) {
        json.beginObject();
        json.key("number").text(each.number.text());
        json.key("kind").text(value::accountKindName(each.kind));
        json.key("currency").text(each.amount.currency().code());
        json.key("amount").number(each.amount.minor());
        json.key("expires").textOrNull(each.expires ? isoDay(*each.expires) : "");
        json.endObject();
    }
    json.endArray();
}

void writeMembers(JsonWriter& json, const Decision& decision, const FindingText& text)
{
    json.key("request").text(decision.request.text());
    json.key("outcome").text(policy::outcomeName(decision.outcome));
    json.key("route").text(returns::routeName(decision.route));
    json.key("lines").beginArray();
    for (const auto& line : decision.lines)
        write(json, line, text);
    json.endArray();
    json.key("refund");
    writeRefund(json, decision.refund);
    writeExchangeAnswer(json, decision, text);
    writePoints(json, decision.points);
    writeSources(json, decision);
}

} // namespace

std::string toJson(const Decision& decision, const FindingText& text, std::string_view digest)
{
    JsonWriter json;
    json.beginObject();
    writeMembers(json, decision, text);
    if (!digest.empty()) json.key("digest").text(digest);
    json.endObject();
    return json.take();
}

std::string toJson(const returns::Answer& answer, const FindingText& text)
{
    JsonWriter json;
    json.beginObject();
    writeMembers(json, answer.record.decision, text);
    json.key("return").text(answer.record.id.text());
    json.key("state").text(returns::reportedState(answer.record.state));
    writeIssued(json, answer.record);
    writePayments(json, answer.record.orders);
    writeStanding(json, answer.record.claim);
    if (answer.record.decision.exchange && returns::isPaid(answer.record.state))
        json.key("exchange_receipt").text(returns::exchangeNumber(answer.record.id).text());
    json.key("journal").beginObject();
    json.key("seq").number(answer.position.seq);
    json.key("hash").text(answer.position.hash);
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace reprise::wire
