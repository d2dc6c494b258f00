#include "ReturnPayload.h"
#include "evidence/Evidence.h"
#include "goods/ExchangePayload.h"

#include "reprise/rights/ClaimText.h"

namespace reprise::wire {

namespace {

using returns::Request;
using returns::RequestLine;

constexpr std::size_t mostLines = 100'000;
constexpr std::string_view trader = "trader";

void writeText(JsonWriter& json, std::string_view key, std::string_view value)
{
    if (!value.empty()) json.key(key).text(value);
}

void writeDay(JsonWriter& json, std::string_view key, const std::optional<Day>& day)
{
    if (day) json.key(key).text(isoDay(*day));
}

void write(JsonWriter& json, const RequestLine& line)
{
    json.beginObject();
    writeText(json, "receipt", line.receipt ? std::string_view(line.receipt->text()) : "");
    if (line.line) json.key("line").number(*line.line);
    writeText(json, "sku", line.sku);
    json.key("quantity").number(line.quantity);
    json.key("reason").text(rights::reasonName(line.reason));
    json.key("condition").text(policy::conditionName(line.condition));
    writeText(json, "serial", line.serial);
    writeText(json, "batch", line.batch);
    writeDay(json, "fault_apparent_on", line.faultApparentOn);
    writeDay(json, "received_on", line.receivedOn);
    writeDay(json, "enabled_on", line.enabledOn);
    writeDay(json, "perish_by", line.perishBy);
    writeText(json, "prior_repairs", rights::repairsText(line.repairs));
    if (!line.observed.empty()) json.key("observed").texts(line.observed);
    if (!line.serials.empty()) json.key("serials").texts(line.serials);
    if (line.received) json.key("received").number(*line.received);
    if (line.disposition) json.key("disposition").text(policy::dispositionName(*line.disposition));
    if (line.returnCost) {
        json.key("return_cost").beginObject();
        json.key("amount").number(line.returnCost->minor);
        json.key("by").text(rights::broughtBackName(line.returnCost->by));
        json.endObject();
    }
    if (line.reduction) json.key("reduction").number(*line.reduction);
    writeEvidence(json, line);
    json.endObject();
}

void write(JsonWriter& json, const people::Approval& approval)
{
    json.beginObject();
    json.key("operator").text(approval.approver.text());
    json.key("reason").text(approval.reason);
    writeText(json, "decision", approval.decision);
    json.endObject();
}

std::optional<people::Approval> approvalIn(const Fields& fields, std::string_view key)
{
    const auto approval = fields.object(key);
    if (!approval) return std::nullopt;
    auto approver = approval->rawName("operator");
    if (approver.empty()) return std::nullopt; // Reported; an id is never empty.
    return people::Approval{.approver = OperatorId(std::move(approver)),
                            .pin = {},
                            .reason = approval->raw("reason"),
                            .decision = approval->raw("decision")};
}

std::optional<Day> dayIn(const Fields& fields, std::string_view key)
{
    if (!fields.has(key)) return std::nullopt;
    const auto day = parseDay(fields.raw(key));
    if (day) return *day;
    fields.wrong(key, day.error().detail);
    return std::nullopt;
}

std::optional<Instant> instantIn(const Fields& fields, std::string_view key)
{
    if (!fields.has(key)) return std::nullopt;
    const auto utc = utcZone();
    return utc ? fields.instant(key, *utc) : std::optional<Instant>();
}

RequestLine lineOf(const Fields& fields)
{
    std::optional<ReceiptNumber> receipt;
    if (auto number = fields.raw("receipt"); !number.empty()) receipt.emplace(std::move(number));
    std::optional<int> line;
    if (fields.has("line")) line = static_cast<int>(fields.whole("line", {INT32_MIN, INT32_MAX}));
    std::optional<std::int64_t> received;
    if (fields.has("received")) received = fields.whole("received", {INT64_MIN, INT64_MAX});
    std::optional<policy::Disposition> disposition;
    if (fields.has("disposition"))
        disposition =
            fields.word("disposition", policy::parseDisposition, policy::Disposition::Undecided);
    auto repairs = rights::parseRepairs(fields.raw("prior_repairs"));
    if (!repairs) fields.wrong("prior_repairs", repairs.error().detail);
    RequestLine read{
        std::move(receipt),
        line,
        fields.raw("sku"),
        fields.whole("quantity", {INT64_MIN, INT64_MAX}),
        fields.requiredWord("reason", rights::parseReason, rights::Reason::ChangedMind),
        fields.requiredWord("condition", policy::parseCondition, policy::Condition::Unopened),
        fields.raw("serial"),
        dayIn(fields, "fault_apparent_on"),
        dayIn(fields, "received_on"),
        fields.raw("batch"),
        dayIn(fields, "enabled_on"),
        dayIn(fields, "perish_by"),
        repairs ? std::move(*repairs) : std::vector<rights::Repair>(),
        fields.rawTexts("observed", mostLines),
        fields.rawTexts("serials", mostLines),
        received,
        disposition};
    if (const auto cost = fields.object("return_cost"))
        read.returnCost = {
            cost->whole("amount", {INT64_MIN, INT64_MAX}),
            cost->requiredWord("by", rights::parseBroughtBack, rights::BroughtBack::Sent)};
    if (fields.has("reduction")) read.reduction = fields.whole("reduction", {INT64_MIN, INT64_MAX});
    readEvidence(fields, read);
    return read;
}

} // namespace

void writeRequest(JsonWriter& json, const Request& request)
{
    json.beginObject();
    json.key("lines").beginArray();
    for (const auto& line : request.lines)
        write(json, line);
    json.endArray();
    json.key("remedy").text(policy::remedyName(request.remedy));
    if (request.tender) {
        json.key("tender").beginObject();
        json.key("type").text(request.tender->type);
        json.key("consent").flag(request.tender->consent);
        writeText(json, "consent_text", request.tender->consentText);
        if (request.tender->consentAt)
            json.key("consent_at").text(isoUtc(*request.tender->consentAt));
        json.endObject();
    }
    if (request.approval) {
        json.key("approval");
        write(json, *request.approval);
    }
    if (request.secondApproval) {
        json.key("second_approval");
        write(json, *request.secondApproval);
    }
    if (request.buyer == rights::Buyer::Trader) json.key("buyer").text(trader);
    writeText(json, "cancel_info", rights::cancelNoticeText(request.cancelNotice));
    if (!request.exchange.empty()) {
        json.key("exchange");
        writeWanted(json, request.exchange);
    }
    writeText(json, "exchange_payment", request.exchangePayment);
    if (request.pointsHeld) json.key("points_held").number(*request.pointsHeld);
    writeEvidence(json, request);
    json.endObject();
}

void readRequest(const Fields& fields, Request& request)
{
    for (const auto& line : fields.objects("lines", mostLines))
        request.lines.push_back(lineOf(line));
    request.remedy = fields.requiredWord("remedy", policy::parseRemedy, policy::Remedy::Refund);
    if (const auto tender = fields.object("tender"))
        request.tender =
            returns::TenderChoice{tender->raw("type"), tender->flag("consent"),
                                  tender->raw("consent_text"), instantIn(*tender, "consent_at")};
    if (fields.has("points_held"))
        request.pointsHeld = fields.whole("points_held", {INT64_MIN, INT64_MAX});
    request.approval = approvalIn(fields, "approval");
    request.secondApproval = approvalIn(fields, "second_approval");
    request.buyer = fields.word("buyer", rights::parseBuyer, rights::Buyer::Consumer);
    request.cancelNotice =
        fields.word("cancel_info", rights::parseCancelNotice, rights::CancelNoticeGiven());
    request.exchange = readWanted(fields, "exchange");
    request.exchangePayment = fields.raw("exchange_payment");
    readEvidence(fields, request);
}

} // namespace reprise::wire
