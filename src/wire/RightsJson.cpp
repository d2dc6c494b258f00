#include "reprise/wire/RightsJson.h"

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

#include <algorithm>

namespace reprise::wire {

namespace {

using rights::Claim;

constexpr std::size_t longestList = 4096;
constexpr std::string_view handedOver = "goods_handed_over_";

/// A bare date is that day there; a moment is the day that the clocks there show.
std::optional<Day> dayAt(const Fields& fields, std::string_view key, const TimeZone& zone)
{
    if (fields.text(key).empty()) return std::nullopt;
    return fields.day(key, zone);
}

Day requiredDay(const Fields& fields, std::string_view key, const TimeZone& zone)
{
    if (fields.text(key).empty())
        fields.wrong(key, "is missing, expected a date or a time such as 2026-11-22");
    return dayAt(fields, key, zone).value_or(Day{});
}

receipts::Channel channelOf(const Fields& fields)
{
    const auto name = fields.text("channel");
    if (name == "distance") return receipts::Channel::Distance;
    if (name == "off_premises") return receipts::Channel::OffPremises;
    return receipts::Channel::InStore;
}

/// A word that may be absent as "" too.
template <typename Word>
Word wordOr(const Fields& fields, std::string_view key, Result<Word> (*parse)(std::string_view),
            Word otherwise)
{
    const auto text = fields.text(key, longestList);
    if (text.empty()) return otherwise;
    auto known = parse(text);
    if (known) return std::move(*known);
    fields.wrong(key, "'" + text + "': " + known.error().detail);
    return otherwise;
}

receipts::Traits traitsOf(const Fields& fields)
{
    receipts::Traits traits;
    auto joined = fields.text("item_traits", longestList);
    for (std::string_view rest = joined; !rest.empty();) {
        const auto end = std::min(rest.find('|'), rest.size());
        if (end > 0) traits.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return traits;
}

/// The first day of that month and number on or after `from`; nothing for a day of no year.
std::optional<Day> nextDayNamed(std::string_view monthAndDay, Day from)
{
    constexpr int yearsToLeapDay = 8;
    if (monthAndDay.size() != 4) return std::nullopt;
    auto year = std::chrono::year_month_day{from}.year();
    for (int tried = 0; tried <= yearsToLeapDay; ++tried, ++year) {
        const auto start = isoDay(Day{year / std::chrono::January / 1}).substr(0, 5);
        const auto day = parseDay(start + std::string(monthAndDay.substr(0, 2)) + '-'
                                  + std::string(monthAndDay.substr(2)));
        if (day && *day >= from) return *day;
    }
    return std::nullopt;
}

std::optional<Day> goodsBackOn(const Claim& claim)
{
    for (const auto& trait : claim.traits)
        if (trait.starts_with(handedOver))
            return nextDayNamed(std::string_view(trait).substr(handedOver.size()), claim.noticedOn);
    return std::nullopt;
}

Claim claimOf(const Fields& fields, const TimeZone& zone)
{
    const auto told =
        wordOr(fields, "cancel_info", rights::parseCancelNotice, rights::CancelNoticeGiven());
    Claim claim{.reason =
                    fields.requiredWord("reason", rights::parseReason, rights::Reason::ChangedMind),
                .channel = channelOf(fields),
                .buyer = wordOr(fields, "buyer", rights::parseBuyer, rights::Buyer::Consumer),
                .boughtOn = requiredDay(fields, "purchase_at", zone),
                .deliveredOn = dayAt(fields, "delivered_at", zone),
                .enabledOn = dayAt(fields, "enabled_at", zone),
                .perishBy = dayAt(fields, "perish_by", zone),
                .faultApparentOn = dayAt(fields, "fault_apparent_on", zone),
                .noticedOn = requiredDay(fields, "return_or_notice_at", zone),
                .traits = traitsOf(fields),
                .repairs = wordOr(fields, "prior_repairs", rights::parseRepairs, {}),
                .cancelNotice = told.notice,
                .cancelNoticeOn = told.on};
    claim.goodsBackOn = goodsBackOn(claim);
    return claim;
}

std::string isoOrEmpty(const std::optional<Day>& day)
{
    return day ? isoDay(*day) : std::string();
}

} // namespace

Result<RightsCase> rightsCaseFromJson(std::string_view json, const PackFinder& packs)
{
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    auto id = fields.text("id");
    const auto jurisdiction = fields.name("jurisdiction");
    if (fault.found()) return fault.error(ErrorCode::Invalid);

    const auto pack = packs(jurisdiction);
    if (!pack) return pack.error();
    REPRISE_EXPECTS(*pack != nullptr);
    auto claim = claimOf(fields, (*pack)->zone);
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return RightsCase{std::move(id), *pack, std::move(claim)};
}

std::optional<std::string> rightsCaseIdOf(std::string_view json)
{
    const auto document = parseJsonObject(json);
    if (!document) return std::nullopt;
    Fault fault;
    auto id = Fields(*document, {}, fault).name("id");
    if (fault.found()) return std::nullopt;
    return id;
}

std::string toJson(const RightsCase& asked, const rights::StatutoryAnswer& answer)
{
    JsonWriter json;
    json.beginObject();
    json.key("id").text(asked.id);
    json.key("outcome").text(rights::statutoryOutcomeName(answer.outcome));
    json.key("burden").text(rights::burdenName(answer.burden));
    json.key("deadline").text(isoOrEmpty(answer.deadline));
    json.key("deadline_kind").text(rights::deadlineKindName(answer.kind));
    json.key("refund_by").text(isoOrEmpty(answer.refundBy));
    json.key("cite").text(answer.cite);
    json.key("pack").text(asked.pack->id);
    json.key("version").text(asked.pack->version);
    json.endObject();
    return json.take();
}

} // namespace reprise::wire
