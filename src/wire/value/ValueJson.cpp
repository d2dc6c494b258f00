#include "reprise/wire/ValueJson.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

namespace {

using value::Account;
using value::AccountKind;

constexpr int payloadVersion = 1;

void writeCurrency(JsonWriter& json, const std::optional<Currency>& currency)
{
    json.key("currency").textOrNull(currency ? currency->code() : std::string_view());
}

/// Points have none; everything else has to say.
std::optional<Currency> currencyOf(const Fields& fields, AccountKind kind)
{
    if (kind == AccountKind::Points) {
        if (fields.has("currency")) fields.wrong("currency", "is given, expected none for points");
        return std::nullopt;
    }
    const auto currency = Currency::parse(fields.name("currency"));
    if (currency) return *currency;
    fields.wrong("currency", currency.error().detail);
    return std::nullopt;
}

std::optional<Day> dayOf(const Fields& fields, std::string_view key)
{
    if (!fields.has(key)) return std::nullopt;
    const auto day = parseDay(fields.text(key));
    if (day) return *day;
    fields.wrong(key, day.error().detail);
    return std::nullopt;
}

} // namespace

std::string toPayload(const ValueRedeemed& payment)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("account").text(payment.account.text());
    json.key("currency").text(payment.amount.currency().code());
    json.key("amount").number(payment.amount.minor());
    json.key("reference").text(payment.reference);
    json.key("balance").number(payment.balance);
    json.endObject();
    return json.take();
}

std::string toPayload(const Account& account)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("account").text(account.number.text());
    json.key("kind").text(value::accountKindName(account.kind));
    writeCurrency(json, account.currency);
    json.key("balance").number(account.balance);
    json.key("expires").textOrNull(account.expires ? isoDay(*account.expires) : "");
    json.endObject();
    return json.take();
}

Result<Account> accountFromJson(std::string_view text)
{
    const auto document = parseJsonObject(text);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    const auto number = fields.name("number");
    if (const auto checked = refuseCardNumber(number, "number", "the token that stands for it");
        !checked)
        fault.report(checked.error().detail);
    const auto kind = fields.word("kind", value::parseAccountKind, AccountKind::GiftCard);
    const auto currency = currencyOf(fields, kind);
    const Range range{kind == AccountKind::Points ? -Money::maxMinor : 0, Money::maxMinor};
    if (!fields.has("balance")) fields.wrong("balance", "is missing, expected a whole number");
    const auto balance = fields.whole("balance", range);
    const auto expires = dayOf(fields, "expires");
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return Account{value::AccountNumber(number), kind, currency, balance, false, expires};
}

} // namespace reprise::wire
