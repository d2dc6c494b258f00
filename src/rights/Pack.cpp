#include "reprise/rights/Pack.h"

#include "PackSheet.h"

#include "reprise/rights/StockPacks.h"

namespace reprise::rights {

namespace {

using Path = TomlSheet::Path;

/// A law that nobody has looked at for a year may have changed.
const Period longestReview{
    .length = 12, .unit = PeriodUnit::Months, .count = CountingRule::After, .cite = {}};

/// Thresholds of a take-back; more is a slip of the key.
constexpr std::int64_t mostCentimetres = 1'000;
constexpr std::int64_t mostSquareMetres = 1'000'000;
constexpr std::int64_t mostKilograms = 1'000'000;

std::vector<Reason> reasonsAt(TomlSheet& sheet, const Path& path)
{
    std::vector<Reason> reasons;
    if (!sheet.has(path)) return reasons;
    for (const auto& name : sheet.texts(path)) {
        const auto reason = parseReason(name);
        if (reason)
            reasons.push_back(*reason);
        else
            sheet.fault(path, "'" + name + "' is no reason", "reasons as spelt in a request");
    }
    return reasons;
}

ShortTermRight readShortTerm(PackSheet& in)
{
    using enum ShortTermRight::Start;
    using Form = ShortTermRight::Form;
    using Proof = ShortTermRight::Proof;
    return {.form = in.word<Form>({"short_term", "form"},
                                  {{"reject", Form::Reject}, {"terminate", Form::Terminate}}),
            .start = in.word<ShortTermRight::Start>(
                {"short_term", "from"},
                {{"last_of_sale_delivery_installation", LastOfSaleDeliveryInstallation},
                 {"installation_or_delivery", InstallationOrDelivery}}),
            .proof =
                in.word<Proof>({"short_term", "burden"}, {{"consumer", Proof::Consumer},
                                                          {"presumption", Proof::Presumption}}),
            .period = in.period({"short_term"}, PeriodUnit::Days),
            .afterRepair = in.periodIfThere({"short_term", "after_repair"}, PeriodUnit::Days),
            .excludedReasons = reasonsAt(in.sheet(), {"short_term", "excluded_reasons"}),
            .excludedTraits = in.traits({"short_term"}, "excluded_traits")};
}

Presumption readPresumption(PackSheet& in)
{
    Presumption presumption{in.period({"presumption"}, PeriodUnit::Months), {}};
    for (const auto& trait : in.sheet().keys({"presumption", "by_trait"}))
        presumption.byTrait.emplace_back(
            trait, in.period({"presumption", "by_trait", trait}, PeriodUnit::Months));
    return presumption;
}

Liability readLiability(PackSheet& in)
{
    Liability liability{in.period({"liability"}, PeriodUnit::Months), std::nullopt};
    const Path table{"liability", "after_repair"};
    if (!in.sheet().has(table)) return liability;
    const auto months = in.sheet().wholeNumber(PackSheet::below(table, "months"), 1, 1200);
    liability.afterRepair = {static_cast<int>(months), std::nullopt};
    in.cite(table);
    if (const auto from = PackSheet::below(table, "contracts_from"); in.sheet().has(from))
        liability.afterRepair->contractsFrom = in.day(from);
    return liability;
}

FinalRemedy readFinal(PackSheet& in)
{
    using Form = FinalRemedy::Form;
    FinalRemedy remedy{.form = in.word<Form>({"final", "form"}, {{"reject", Form::Reject},
                                                                 {"terminate", Form::Terminate}}),
                       .cite = in.cite({"final"}),
                       .seriousCite = in.citeIfThere({"final", "serious_defect"}),
                       .minorCite = in.citeIfThere({"final", "minor_defect"}),
                       .useDeduction = std::nullopt};
    const Path table{"final", "without_deduction"};
    if (in.sheet().has(table))
        remedy.useDeduction = {.freeFor = in.period(table, PeriodUnit::Months),
                               .exceptTraits = in.traits(table, "except_traits"),
                               .butNotWithTraits = in.traits(table, "but_not_with_traits")};
    // To reject is always a question of how much was used up by then.
    if (remedy.form == Form::Reject && !remedy.useDeduction)
        in.sheet().fault({"final"}, "'final.without_deduction' is missing",
                         "[final.without_deduction] beside form = \"reject\"");
    return remedy;
}

Cancellation readCancellation(PackSheet& in)
{
    return {.period = in.period({"cancellation"}, PeriodUnit::Days),
            .whenNotTold = in.period({"cancellation", "when_not_told"}, PeriodUnit::Months),
            .lateWindow = in.period({"cancellation", "told_late"}, PeriodUnit::Months),
            .excluded = in.traitRule({"cancellation", "never"}),
            .unsealed = in.traitRule({"cancellation", "not_once_unsealed"}),
            .offPremises = in.traitRule({"cancellation", "not_off_premises"}),
            .diminutionCite = in.cite({"cancellation", "diminution"}),
            .refund = in.refundClock({"cancellation", "refund"}),
            .deliveryCite = in.citeIfThere({"cancellation", "delivery"}),
            .returningCite = in.citeIfThere({"cancellation", "returning"})};
}

TakeBackRule readTakeBack(PackSheet& in)
{
    const auto number = [&in](const Path& table, std::string_view key, std::int64_t most) {
        return static_cast<int>(in.sheet().wholeNumber(PackSheet::below(table, key), 1, most));
    };
    TakeBackRule rule{.period = in.period({"take_back"}, PeriodUnit::Days),
                      .schemeCite = in.citeIfThere({"take_back", "scheme"}),
                      .verySmall = std::nullopt,
                      .batteries = std::nullopt};
    const Path small{"take_back", "very_small"};
    if (in.sheet().has(small))
        rule.verySmall = {.longestSide = number(small, "longest_side", mostCentimetres),
                          .salesArea = number(small, "sales_area", mostSquareMetres),
                          .cite = in.cite(small)};
    const Path batteries{"take_back", "batteries"};
    if (in.sheet().has(batteries))
        rule.batteries = {.kilograms = number(batteries, "kilograms", mostKilograms),
                          .cite = in.cite(batteries)};
    return rule;
}

PostedPolicyRule readPostedPolicy(PackSheet& in)
{
    return {.period = in.period({"posted_policy"}, PeriodUnit::Days),
            .excluded = in.traitRule({"posted_policy", "never"})};
}

void readRemedies(PackSheet& in, Pack& pack)
{
    auto& sheet = in.sheet();
    pack.warrantyCite = in.citeIfThere({"warranty_claims"});
    if (sheet.has({"presumption"})) pack.presumption = readPresumption(in);
    if (sheet.has({"repair"}))
        pack.repair = {in.cite({"repair"}),
                       in.periodIfThere({"repair", "longest"}, PeriodUnit::Days)};
    if (sheet.has({"final"})) pack.finalRemedy = readFinal(in);
    if (sheet.has({"short_term"})) pack.shortTerm = readShortTerm(in);
    if (sheet.has({"refund"})) pack.refund = in.refundClock({"refund"});
    if (sheet.has({"return_cost"}))
        pack.returnCost = {
            in.cite({"return_cost"}),
            in.word<bool>({"return_cost", "in_person"}, {{"own", true}, {"trader", false}})};
    if (sheet.has({"digital"}))
        pack.digital = {in.cite({"digital"}), in.refundClock({"digital", "refund"})};

    // A fault has its way through repair to the final remedy, or goes to a person; nothing between.
    if (pack.warrantyCite) return;
    for (const auto* table : {"presumption", "repair", "final"})
        if (!sheet.has({table}))
            sheet.fault({table}, "'" + std::string(table) + "' is missing",
                        "[presumption], [repair] and [final], or [warranty_claims]");
    if (pack.shortTerm && !pack.refund)
        sheet.fault({"short_term"}, "'refund' is missing", "[refund] beside [short_term]");
}

void readRights(PackSheet& in, Pack& pack)
{
    auto& sheet = in.sheet();
    pack.consumerCite = in.cite({"consumer"});
    pack.notCovered = in.traitRule({"not_covered"});
    pack.lateDeliveryCite = in.citeIfThere({"late_delivery"});
    pack.titleCite = in.citeIfThere({"title"});
    pack.giftRecipientCite = in.citeIfThere({"gift_recipient"});
    pack.limitation = in.periodIfThere({"limitation"}, PeriodUnit::Months);
    if (pack.titleCite && !pack.limitation)
        sheet.fault({"title"}, "'limitation' is missing", "[limitation] beside [title]");
    if (sheet.has({"liability"})) pack.liability = readLiability(in);
    if (sheet.has({"cancellation"})) pack.cancellation = readCancellation(in);
    if (sheet.has({"take_back"})) pack.takeBack = readTakeBack(in);
    if (sheet.has({"posted_policy"})) pack.postedPolicy = readPostedPolicy(in);
    readRemedies(in, pack);
}

void checkReview(PackSheet& in, const Pack& pack)
{
    const auto version = in.day({"version"});
    const auto latest = lastDay(longestReview, version, {});
    if (version == Day{} || pack.reviewBy == Day{}) return;
    if (pack.reviewBy < version || pack.reviewBy > latest)
        in.sheet().fault({"review_by"}, "a review by " + isoDay(pack.reviewBy),
                         "a date from " + isoDay(version) + " to " + isoDay(latest)
                             + ", twelve months after the version");
}

/// Fails only where there is no time zone database at all.
Result<TimeZone> zoneAt(TomlSheet& sheet)
{
    const auto name = sheet.text({"time_zone"});
    auto zone = TimeZone::named(name);
    if (zone) return zone;
    if (!name.empty())
        sheet.fault({"time_zone"}, "'" + name + "' is no time zone",
                    "a name of the tz database such as \"Europe/London\"");
    return TimeZone::named("Etc/UTC");
}

/// A base that can't be had is the one fault worth telling: all that it would have brought is
/// missing as well.
Result<void> fillFromBase(TomlSheet& sheet, std::string_view name, const Pack::Bases& bases)
{
    if (!sheet.has({"extends"})) return {};
    const auto refused = [&](const std::string& what) {
        return Error{ErrorCode::Invalid, std::string(name) + ":"
                                             + std::to_string(sheet.lineOf({"extends"})) + ": "
                                             + what};
    };
    const auto id = sheet.text({"extends"});
    const auto text = bases ? bases(id) : stockPackText(id);
    if (!text)
        return refused("there is no pack '" + id + "', expected the id of a pack that is there");
    auto base = TomlSheet::parse(*text, id + ".toml");
    if (!base) return base.error();
    if (base->has({"extends"}))
        return refused("'" + id + "' extends a pack itself, expected one that stands alone");
    sheet.fillFrom(std::move(*base));
    return {};
}

} // namespace

std::optional<Day> Pack::lastHoliday() const
{
    return holidays.empty() ? std::nullopt : std::optional(holidays.back());
}

Result<Pack> Pack::parse(std::string_view toml, std::string_view name, const Bases& bases)
{
    auto parsed = TomlSheet::parse(toml, name);
    if (!parsed) return parsed.error();
    auto& sheet = *parsed;
    // These say what this pack is and when it was looked at, which no other pack can answer for.
    auto id = sheet.text({"id"});
    auto version = sheet.text({"version"});
    PackSheet in(sheet);
    const auto reviewBy = in.day({"review_by"});
    if (const auto filled = fillFromBase(sheet, name, bases); !filled) return filled.error();

    const auto zone = zoneAt(sheet);
    if (!zone) return zone.error();
    Pack pack{.id = std::move(id),
              .version = std::move(version),
              .name = sheet.text({"name"}),
              .zone = *zone,
              .reviewBy = reviewBy,
              .holidays = in.days({"holidays"})};
    readRights(in, pack);
    checkReview(in, pack);
    if (const auto verdict = sheet.verdict(); !verdict) return verdict.error();
    pack.text = sheet.canonical("extends");
    return pack;
}

bool isCurrent(const Pack& pack, Day today)
{
    return today <= pack.reviewBy;
}

} // namespace reprise::rights
