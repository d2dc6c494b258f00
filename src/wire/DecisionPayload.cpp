#include "ReturnPayload.h"
#include "goods/ExchangePayload.h"
#include "goods/FindingPayload.h"
#include "value/ValueParts.h"

#include "reprise/base/Text.h"
#include "reprise/wire/ReturnJson.h"

namespace reprise::wire {

namespace {

using returns::DecidedLine;
using returns::Decision;
using returns::RefundPlan;
using returns::TenderLeg;

// Ours, so wider than what is taken in from outside: sums, and texts that policies wrote.
constexpr Range anyAmount{INT64_MIN, INT64_MAX};
constexpr Range anyInt{INT32_MIN, INT32_MAX};
constexpr std::size_t mostParts = 100'000;
constexpr std::string_view repriceKept = "reprice_kept";

std::string_view textOf(const std::optional<ReceiptNumber>& receipt)
{
    return receipt ? std::string_view(receipt->text()) : std::string_view();
}

std::optional<ReceiptNumber> receiptOf(const Fields& fields)
{
    auto number = fields.raw("receipt");
    if (number.empty()) return std::nullopt;
    return ReceiptNumber(std::move(number));
}

void write(JsonWriter& json, const DecidedLine& line)
{
    json.beginObject();
    json.key("receipt").textOrNull(textOf(line.receipt));
    json.key("line").number(line.line);
    json.key("sku").text(line.sku);
    json.key("description").text(line.description);
    json.key("quantity").number(line.quantity);
    json.key("reason").text(rights::reasonName(line.reason));
    json.key("condition").text(policy::conditionName(line.condition));
    json.key("outcome").text(policy::outcomeName(line.outcome));
    json.key("refund").number(line.refund.minor());
    json.key("tax").number(line.tax.minor());
    if (line.fee) json.key("fee").number(line.fee->minor());
    if (line.reducedBefore) json.key("reduced_before").number(line.reducedBefore->minor());
    if (line.keepsGoods) json.key("keeps_goods").flag(true);
    if (line.basis == policy::PriceBasis::RepriceKept) json.key("basis").text(repriceKept);
    json.key("remedies").beginArray();
    for (const auto remedy : line.remedies)
        json.text(policy::remedyName(remedy));
    json.endArray();
    writeFindings(json, line.findings);
    if (!line.serials.empty()) json.key("serials").texts(line.serials);
    if (line.disposal) {
        json.key("disposition").text(policy::dispositionName(line.disposal->method));
        if (line.disposal->keeping == policy::Keeping::Quarantine)
            json.key("quarantine").flag(true);
    }
    json.endObject();
}

Result<policy::PriceBasis> parseBasis(std::string_view name)
{
    if (name == repriceKept) return policy::PriceBasis::RepriceKept;
    return Error{ErrorCode::Invalid, "is not a basis, expected reprice_kept"};
}

DecidedLine lineOf(const Fields& fields, Currency currency)
{
    DecidedLine line{
        receiptOf(fields),
        static_cast<int>(fields.whole("line", anyInt)),
        fields.raw("sku"),
        fields.raw("description"),
        fields.whole("quantity", anyAmount),
        fields.requiredWord("reason", rights::parseReason, rights::Reason::ChangedMind),
        fields.requiredWord("condition", policy::parseCondition, policy::Condition::Unopened),
        fields.requiredWord("outcome", policy::parseOutcome, policy::Outcome::Denial),
        Money::fromMinor(fields.whole("refund", anyAmount), currency),
        Money::fromMinor(fields.whole("tax", anyAmount), currency),
        {},
        {}};
    if (fields.has("fee")) line.fee = Money::fromMinor(fields.whole("fee", anyAmount), currency);
    if (fields.has("reduced_before"))
        line.reducedBefore = Money::fromMinor(fields.whole("reduced_before", anyAmount), currency);
    line.keepsGoods = fields.flag("keeps_goods");
    if (fields.has("basis")) line.basis = fields.word("basis", parseBasis, line.basis);
    for (const auto& name : fields.texts("remedies")) {
        const auto remedy = policy::parseRemedy(name);
        if (remedy)
            line.remedies.push_back(*remedy);
        else
            fields.wrong("remedies", remedy.error().detail);
    }
    line.findings = readFindings(fields);
    line.serials = fields.rawTexts("serials", mostParts);
    if (fields.has("disposition"))
        line.disposal = policy::Disposal{
            fields.word("disposition", policy::parseDisposition, policy::Disposition::Undecided),
            fields.flag("quarantine") ? policy::Keeping::Quarantine : policy::Keeping::Open};
    return line;
}

void write(JsonWriter& json, const TenderLeg& leg)
{
    json.beginObject();
    json.key("type").text(leg.type);
    json.key("receipt").textOrNull(textOf(leg.receipt));
    json.key("original");
    if (leg.original)
        json.number(*leg.original);
    else
        json.null();
    json.key("last4").textOrNull(leg.last4);
    json.key("amount").number(leg.amount.minor());
    writeForeign(json, leg.foreign);
    json.endObject();
}

TenderLeg legOf(const Fields& fields, Currency currency)
{
    std::optional<int> original;
    if (fields.has("original")) original = static_cast<int>(fields.whole("original", anyInt));
    return {fields.raw("type"),
            receiptOf(fields),
            original,
            fields.raw("last4"),
            Money::fromMinor(fields.whole("amount", anyAmount), currency),
            readForeign(fields)};
}

void write(JsonWriter& json, const RefundPlan& plan)
{
    json.beginObject();
    json.key("currency").text(plan.amount.currency().code());
    json.key("amount").number(plan.amount.minor());
    json.key("tax").number(plan.tax.minor());
    json.key("rounding").number(plan.rounding.minor());
    json.key("tenders").beginArray();
    for (const auto& leg : plan.legs)
        write(json, leg);
    json.endArray();
    if (!plan.carried.empty()) {
        json.key("carried").beginArray();
        for (const auto& leg : plan.carried)
            write(json, leg);
        json.endArray();
    }
    json.endObject();
}

RefundPlan planOf(const Fields& fields, Currency currency)
{
    const auto amount = [&](std::string_view key) {
        return Money::fromMinor(fields.whole(key, anyAmount), currency);
    };
    RefundPlan plan{amount("amount"), amount("tax"), amount("rounding"), {}};
    for (const auto& leg : fields.objects("tenders", mostParts))
        plan.legs.push_back(legOf(leg, currency));
    for (const auto& leg : fields.objects("carried", mostParts))
        plan.carried.push_back(legOf(leg, currency));
    return plan;
}

std::optional<Day> creditUntilIn(const Fields& fields)
{
    if (!fields.has("credit_until")) return std::nullopt;
    const auto day = parseDay(fields.raw("credit_until"));
    if (day) return *day;
    fields.wrong("credit_until", day.error().detail);
    return std::nullopt;
}

} // namespace

void writeDecision(JsonWriter& json, const Decision& decision)
{
    json.beginObject();
    json.key("request").text(decision.request.text());
    json.key("outcome").text(policy::outcomeName(decision.outcome));
    json.key("route").text(returns::routeName(decision.route));
    json.key("lines").beginArray();
    for (const auto& line : decision.lines)
        write(json, line);
    json.endArray();
    json.key("refund");
    write(json, decision.refund);
    json.key("policy").text(decision.policyId);
    json.key("policy_version").number(decision.policyVersion);
    json.key("pack").textOrNull(decision.pack);
    json.key("pack_version").textOrNull(decision.packVersion);
    if (!decision.rules.policyDigest.empty()) {
        json.key("policy_sha256").text(decision.rules.policyDigest);
        json.key("pack_sha256").textOrNull(decision.rules.packDigest);
        if (!decision.rules.noticesDigest.empty())
            json.key("notices_sha256").text(decision.rules.noticesDigest);
    }
    if (decision.edition != returns::Edition::First)
        json.key("edition").number(static_cast<std::int64_t>(decision.edition));
    if (decision.exchange) {
        json.key("exchange");
        writeExchange(json, *decision.exchange);
    }
    writePoints(json, decision.points);
    if (decision.creditUntil) json.key("credit_until").text(isoDay(*decision.creditUntil));
    json.endObject();
}

std::optional<Decision> readDecision(const Fields& fields)
{
    auto request = fields.rawName("request");
    const auto refund = fields.object("refund");
    if (!refund) fields.wrong("refund", "is missing, expected an object");
    if (request.empty() || !refund) return std::nullopt;
    const auto currency = Currency::parse(refund->name("currency"));
    if (!currency) {
        refund->wrong("currency", currency.error().detail);
        return std::nullopt;
    }
    Decision decision{
        RequestId(std::move(request)),
        fields.requiredWord("outcome", policy::parseOutcome, policy::Outcome::Denial),
        fields.requiredWord("route", returns::parseRoute, returns::Route::Colleague),
        {},
        planOf(*refund, *currency),
        fields.raw("policy"),
        static_cast<int>(fields.whole("policy_version", anyInt)),
        fields.raw("pack"),
        fields.raw("pack_version"),
        {fields.raw("policy_sha256"), fields.raw("pack_sha256"), fields.raw("notices_sha256")}};
    for (const auto& line : fields.objects("lines", mostParts))
        decision.lines.push_back(lineOf(line, *currency));
    constexpr Range editions{static_cast<std::int64_t>(returns::Edition::First),
                             static_cast<std::int64_t>(returns::newestEdition)};
    decision.edition = static_cast<returns::Edition>(fields.whole("edition", editions));
    if (const auto exchange = fields.object("exchange"))
        decision.exchange = readExchange(*exchange, *currency);
    decision.points = readPoints(fields);
    decision.creditUntil = creditUntilIn(fields);
    return decision;
}

returns::DecisionDigest decisionDigest(Hasher& hasher)
{
    return [&hasher](const Decision& decision) {
        JsonWriter json;
        writeDecision(json, returns::beforeApprovals(decision));
        return toHex(hasher.sha256(json.take()));
    };
}

} // namespace reprise::wire
