#include "evidence/Evidence.h"
#include "goods/ExchangePayload.h"

#include "reprise/base/Text.h"
#include "reprise/json/CardNumberSearch.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/wire/ReturnJson.h"

#include <array>
#include <charconv>
#include <map>
#include <set>

namespace reprise::wire {

namespace {

using returns::Request;
using returns::RequestLine;

constexpr std::size_t mostLines = 1'000;
constexpr std::size_t mostApprovals = 2;

/// A number, or a code: one that proves itself holds the whole sale.
constexpr std::size_t longestCode = 1'200;

std::optional<ReceiptNumber> receiptOf(const Fields& fields)
{
    auto number = fields.text("receipt", longestCode);
    if (number.empty()) return std::nullopt;
    return ReceiptNumber(std::move(number));
}

/// A number in one spelling for each value, so that 1.50 asks for the same as 1.5.
std::string spelt(std::string_view number)
{
    std::array<char, 32> digits{};
    const auto* end = number.data() + number.size();
    const auto text = [&digits](std::to_chars_result written) {
        return std::string(digits.data(), written.ptr);
    };
    std::int64_t whole = 0;
    if (const auto read = std::from_chars(number.data(), end, whole);
        read.ec == std::errc() && read.ptr == end)
        return text(std::to_chars(digits.data(), digits.data() + digits.size(), whole));
    double real = 0;
    if (const auto read = std::from_chars(number.data(), end, real); read.ec != std::errc())
        return std::string(number);
    auto shortest = text(std::to_chars(digits.data(), digits.data() + digits.size(), real));
    const auto isReal = shortest.find_first_of(".e") != shortest.npos;
    return isReal ? shortest : shortest + ".0";
}

bool isList(const Json& object, std::string_view key)
{
    for (const auto& member : object.children())
        if (member.key == key) return member.isArray();
    return false;
}

/// Says nothing: null, 0, false and [] are what a missing key means.
bool saysNothing(const Json& value)
{
    if (value.isNumber()) {
        const auto number = spelt(value.text);
        return number == "0" || number == "0.0" || number == "-0.0";
    }
    return value.isNull() || value.kind == Json::Kind::False
           || (value.isArray() && value.count == 0);
}

/// Which members of an object don't count.
using LeftOut = std::set<std::string_view>;

void spell(JsonWriter& json, const Json& value, const LeftOut& leftOut = {});

/// Keys sorted, and only members that say something.
void spellObject(JsonWriter& json, const Json& object, const LeftOut& leftOut)
{
    std::map<std::string_view, const Json*> members;
    for (const auto& member : object.children())
        if (!leftOut.contains(member.key) && !saysNothing(member))
            members.emplace(member.key, &member);
    json.beginObject();
    for (const auto& [key, member] : members) {
        json.key(key);
        spell(json, *member);
    }
    json.endObject();
}

void spell(JsonWriter& json, const Json& value, const LeftOut& leftOut)
{
    switch (value.kind) {
    case Json::Kind::Null: return json.null();
    case Json::Kind::False: return json.flag(false);
    case Json::Kind::True: return json.flag(true);
    case Json::Kind::Number: return json.verbatim(spelt(value.text));
    case Json::Kind::Text: return json.text(value.text);
    case Json::Kind::Object: return spellObject(json, value, leftOut);
    case Json::Kind::Array:
        json.beginArray();
        for (const auto& each : value.children())
            spell(json, each, leftOut);
        return json.endArray();
    }
}

/// Two requests with this text ask for the same.
std::string contentOf(const Json& request, const RequestContext& context)
{
    std::map<std::string_view, const Json*> members;
    for (const auto& member : request.children()) {
        const auto isTime = member.key == "at" && !context.training;
        if (!isTime && !saysNothing(member)) members.emplace(member.key, &member);
    }
    JsonWriter json;
    json.beginObject();
    for (const auto& [key, member] : members) {
        json.key(key);
        spell(json, *member, key == "approval" ? LeftOut{"pin", "badge"} : LeftOut{});
    }
    json.endObject();
    return json.take();
}

/// How many have arrived; empty where nobody counted.
std::optional<std::int64_t> receivedOf(const Fields& fields)
{
    if (!fields.has("received")) return std::nullopt;
    return fields.whole("received", {0, Money::maxQuantity});
}

std::optional<policy::Disposition> dispositionOf(const Fields& fields)
{
    if (!fields.has("disposition")) return std::nullopt;
    return fields.word("disposition", policy::parseDisposition, policy::Disposition::Undecided);
}

std::optional<std::int64_t> reductionOf(const Fields& fields)
{
    if (!fields.has("reduction")) return std::nullopt;
    return fields.whole("reduction", {1, Money::maxMinor});
}

/// {"return_cost":{"amount":450,"by":"sent"}}
std::optional<returns::ReturnCostClaim> returnCostOf(const Fields& fields)
{
    const auto cost = fields.object("return_cost");
    if (!cost) return std::nullopt;
    return returns::ReturnCostClaim{
        cost->count("amount", {1, Money::maxMinor}),
        cost->word("by", rights::parseBroughtBack, rights::BroughtBack::Sent)};
}

/// Without a remedy, goods that are wanted instead say which one is meant.
policy::Remedy remedyOf(const Fields& fields, const std::vector<returns::WantedGoods>& exchange)
{
    return fields.word("remedy", policy::parseRemedy,
                       exchange.empty() ? policy::Remedy::Refund : policy::Remedy::Exchange);
}

std::string exchangePaymentOf(const Fields& fields)
{
    const auto payment = fields.object("exchange_payment");
    return payment ? payment->name("type") : std::string();
}

RequestLine lineOf(const Fields& fields, const std::optional<ReceiptNumber>& receipt,
                   const TimeZone& zone)
{
    auto own = receiptOf(fields);
    std::optional<int> line;
    if (fields.has("line")) line = static_cast<int>(fields.whole("line", {INT32_MIN, INT32_MAX}));
    auto sku = fields.text("sku");
    if (!line && sku.empty()) fields.wrong("line", "is missing, expected a line number or a sku");
    RequestLine read{
        own ? std::move(own) : receipt,
        line,
        std::move(sku),
        fields.count("quantity", {1, Money::maxQuantity}),
        fields.requiredWord("reason", rights::parseReason, rights::Reason::ChangedMind),
        fields.word("condition", policy::parseCondition, policy::Condition::Unopened),
        fields.text("serial"),
        fields.day("fault_apparent_on", zone),
        fields.day("received_on", zone),
        fields.text("batch"),
        fields.day("enabled_on", zone),
        fields.day("perish_by", zone),
        fields.word("prior_repairs", rights::parseRepairs, std::vector<rights::Repair>()),
        fields.texts("observed"),
        fields.texts("serials"),
        receivedOf(fields),
        dispositionOf(fields)};
    read.returnCost = returnCostOf(fields);
    read.reduction = reductionOf(fields);
    return read;
}

std::optional<returns::TenderChoice> tenderOf(const Fields& fields, const TimeZone& zone)
{
    const auto tender = fields.object("tender");
    if (!tender) return std::nullopt;
    return returns::TenderChoice{tender->name("type"), tender->flag("consent"),
                                 tender->text("consent_text"), tender->instant("consent_at", zone)};
}

/// {"points":{"held":120}}: what the loyalty system answered to whoever asks here.
std::optional<std::int64_t> pointsHeldIn(const Fields& fields)
{
    const auto points = fields.object("points");
    if (!points || !points->has("held")) return std::nullopt;
    return points->whole("held", {-Money::maxMinor, Money::maxMinor});
}

std::optional<people::Approval> approvalIn(const Fields& approval)
{
    auto approver = approval.name("operator");
    if (approver.empty()) return std::nullopt; // Reported; an id is never empty.
    return people::Approval{OperatorId(std::move(approver)), approval.text("pin"),
                            approval.text("reason", longestText), approval.text("badge"),
                            approval.text("decision")};
}

/// One approval, or a list of up to two.
std::vector<std::optional<people::Approval>> approvalsOf(const Fields& fields, const Json& request)
{
    std::vector<std::optional<people::Approval>> approvals;
    if (isList(request, "approval"))
        for (const auto& each : fields.objects("approval", mostApprovals))
            approvals.push_back(approvalIn(each));
    else if (const auto approval = fields.object("approval"))
        approvals.push_back(approvalIn(*approval));
    approvals.resize(mostApprovals);
    return approvals;
}

std::optional<OperatorId> operatorOf(const Fields& fields)
{
    auto id = fields.text("operator");
    if (id.empty()) return std::nullopt;
    return OperatorId(std::move(id));
}

Instant timeOf(const Fields& fields, const RequestContext& context)
{
    if (!context.training) return context.now;
    return fields.instant("at", context.zone).value_or(context.now);
}

} // namespace

Result<Request> requestFromJson(std::string_view json, const RequestContext& context,
                                Hasher& hasher)
{
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    // Numbers of receipts and serials are for the desk, which knows what tills have printed.
    if (auto card =
            refuseCardNumbers(document->root(), {{"sku", "gtin", "batch"}, {"receipt", "serial"}});
        !card)
        return card.error();
    Fault fault;
    const Fields fields(*document, {}, fault);

    const auto id = fields.name("request");
    const auto receipt = receiptOf(fields);
    std::vector<RequestLine> lines;
    for (const auto& line : fields.objects("lines", mostLines))
        lines.push_back(lineOf(line, receipt, context.zone));
    if (lines.empty()) fields.wrong("lines", "is empty, expected at least one line");
    auto exchange = readWanted(fields, "exchange");
    const auto at = timeOf(fields, context);
    const auto mode = fields.word("mode", returns::parseMode, returns::Mode::Desk);
    auto operatorId = operatorOf(fields);
    const auto remedy = remedyOf(fields, exchange);
    auto exchangePayment = exchangePaymentOf(fields);
    auto tender = tenderOf(fields, context.zone);
    const auto pointsHeld = pointsHeldIn(fields);
    auto approvals = approvalsOf(fields, document->root());
    const auto buyer = fields.word("buyer", rights::parseBuyer, rights::Buyer::Consumer);
    const auto cancelNotice =
        fields.word("cancel_info", rights::parseCancelNotice, rights::CancelNoticeGiven());
    if (fault.found()) return fault.error(ErrorCode::Invalid);

    Request request{RequestId(id),
                    at,
                    mode,
                    std::move(operatorId),
                    std::move(lines),
                    remedy,
                    std::move(tender),
                    std::move(approvals.front()),
                    buyer,
                    cancelNotice,
                    pointsHeld,
                    toHex(hasher.sha256(contentOf(document->root(), context))),
                    std::move(exchange),
                    std::move(exchangePayment),
                    std::move(approvals.back())};
    readAskedEvidence(fields, request, context.zone);
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return request;
}

Result<people::Approval> approvalFromJson(std::string_view json)
{
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    Fault fault;
    auto approval = approvalIn(Fields(*document, {}, fault));
    if (fault.found() || !approval) return fault.error(ErrorCode::Invalid);
    return std::move(*approval);
}

std::optional<std::string> requestIdOf(std::string_view json)
{
    const auto document = parseJsonObject(json);
    if (!document) return std::nullopt;
    Fault fault;
    auto id = Fields(*document, {}, fault).text("request");
    if (fault.found() || id.empty()) return std::nullopt;
    return id;
}

} // namespace reprise::wire
