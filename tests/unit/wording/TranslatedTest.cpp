// What is said in another language: with a double that puts «» around every text it is asked for,
// so that what stands outside them was never put to it.
#include "reprise/policy/Rule.h"
#include "reprise/wording/Consent.h"
#include "reprise/wording/Covers.h"
#include "reprise/wording/Refusal.h"
#include "reprise/wording/Sentences.h"
#include "reprise/wording/TakeBackWords.h"
#include "reprise/wording/Translations.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace reprise;
using namespace reprise::wording;
using policy::Finding;
using policy::Outcome;
namespace rule = policy::rule;
using Facts = std::map<std::string, std::string>;
using Words = std::map<std::string, std::string>;

namespace {

constexpr std::string_view opening = "«";
constexpr std::string_view closing = "»";

/// "The {} days" as "«The »{}« days»": what is put in stands outside, with brackets of its own.
class Bracketing : public Translations {
public:
    std::string code() const override { return "xx"; }
    std::optional<std::string> text(const Said& said, std::int64_t /*count*/) const override
    {
        std::string text(opening);
        for (const auto each : std::string_view(said.english)) {
            if (each == '{') text += closing;
            text += each;
            if (each == '}') text += opening;
        }
        return text += closing;
    }
    std::string amount(Money money) const override { return bracketed(money.decimal()); }
    std::string date(Day day) const override { return bracketed(isoDay(day)); }

private:
    static std::string bracketed(const std::string& text)
    {
        return std::string(opening) + text + std::string(closing);
    }
};

/// Knows what it is told, and nothing else.
class Phrasebook : public Translations {
public:
    explicit Phrasebook(Words words) : m_words(std::move(words)) {}

    std::string code() const override { return "xx"; }
    std::optional<std::string> text(const Said& said, std::int64_t /*count*/) const override
    {
        const auto known = m_words.find(said.english);
        if (known == m_words.end()) return std::nullopt;
        return known->second;
    }
    std::string amount(Money money) const override { return money.decimal() + " punt"; }
    std::string date(Day day) const override { return isoDay(day); }

private:
    Words m_words;
};

const Bracketing bracketing;
const Language other(bracketing);

/// What is outside of brackets, without `outside`: words that never were ours to translate.
std::string rest(std::string_view text, std::string_view outside = {})
{
    std::string left;
    for (auto at = text.find(opening); at != std::string_view::npos; at = text.find(opening)) {
        left += text.substr(0, at);
        text.remove_prefix(std::min(text.size(), text.find(closing, at) + closing.size()));
    }
    left += text;
    if (const auto at = left.find(outside); at != std::string::npos) left.erase(at, outside.size());
    return left;
}

void checkTranslated(const std::string& text, std::string_view outside = {})
{
    INFO(text);
    const auto isLetter = [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    };
    CHECK_FALSE(text.empty());
    CHECK(std::ranges::none_of(rest(text, outside), isLetter));
}

/// Words from outside are figures here, so that every letter is one of ours.
const Facts known{{"answer", "REFUND_FULL"},
                  {"reason", "faulty"},
                  {"bought", "2026-11-01"},
                  {"days", "28"},
                  {"last_day", "2026-11-29"},
                  {"refund_by", "2026-12-05"},
                  {"total", "113.80"},
                  {"cap", "100.00"},
                  {"currency", "GBP"},
                  {"expected", "826"},
                  {"units", "11"},
                  {"left", "1"},
                  {"asked", "3"},
                  {"sold", "6"},
                  {"condition", "opened"},
                  {"season", "2026"},
                  {"category", "77"},
                  {"tender", "store_credit"},
                  {"type", "store_credit"},
                  {"returns", "4"},
                  {"period", "90"},
                  {"most", "5"},
                  {"value", "212.00"},
                  {"most_value", "300.00"},
                  {"percent", "10"},
                  {"remedy", "repair"},
                  {"notice", "999!"},
                  {"why", "missing"},
                  {"age", "18"},
                  {"announced", "3"},
                  {"here", "2"},
                  {"line", "2"},
                  {"cash", "10100.00"},
                  {"points", "30"},
                  {"withheld", "0.30"},
                  {"state", "used"},
                  {"price", "5.00"},
                  {"standard", "3.95"},
                  {"cost", "4.20"},
                  {"burden", "trader"},
                  {"bearer", "trader"},
                  {"matches", "several"}};

/// Every value of a fact that words turn on.
const std::vector<std::pair<std::string, std::vector<std::string>>> turns{
    {"answer",
     {"POLICY_ONLY",
      "TERMINATE_FULL",
      "REPAIR_OR_REPLACE",
      "REPAIR_OR_REPLACE_IF_PROVEN",
      "FINAL_REJECT_FULL_OR_PRICE_REDUCTION",
      "FINAL_REJECT_LESS_USE_OR_PRICE_REDUCTION",
      "FINAL_TERMINATE_OR_PRICE_REDUCTION",
      "PRICE_REDUCTION",
      "PRICE_REDUCTION_MINOR",
      "WAIT_REASONABLE_TIME",
      "CANCEL_FULL",
      "CANCEL_LESS_DIMINUTION",
      "REJECT_ANY_TIME",
      "STAFF_REVIEW_LIMITATION",
      "POSTED_POLICY",
      "STATUTORY_REFUND_30D",
      "WARRANTY_CLAIM_STAFF",
      "STAFF_REVIEW",
      "approved",
      "unknown_approver",
      "wrong_pin",
      "not_entitled",
      "above_their_tier",
      "own_return",
      "no_reason",
      "locked",
      "pin_lapsed",
      "pin_needed",
      "badge_needed",
      "other_decision",
      "second_needed",
      "same_person"}},
    {"reason",
     {"changed_mind", "wrong_item", "unfit", "not_as_described", "damaged_in_transit",
      "late_delivery", "misinstalled", "breach_of_express_term", "no_title", "recalled"}},
    {"burden", {"consumer"}},
    {"days", {"1"}},
    {"units", {"1"}},
    {"left", {"0", "6"}},
    {"condition", {"unopened", "used", "damaged", "unsafe"}},
    {"tender", {"cash", "card", "gift_card"}},
    {"type", {"cash", "card", "gift_card", "bank_transfer", "cheque", "voucher", "points"}},
    {"period", {"1"}},
    {"amount", {"2.00"}},
    {"remedy", {"refund", "exchange", "store_credit", "replacement", "price_reduction"}},
    {"why", {"returned", "other"}},
    {"here", {"0", "1"}},
    {"points", {"1"}},
    {"state", {"unnamed", "unknown"}},
    {"kept", {"1", "2"}},
    {"matches", {"none"}},
    {"what", {"proof", "day", "price", "quantity", "goods"}},
    {"offered", {"yes", "no"}},
    {"bearer", {"nobody", "customer"}},
    {"claim", {"yes"}},
    {"trait",
     {"final_sale", "hygiene", "perishable", "age_restricted", "hazardous", "made_to_measure",
      "personalised", "serialised", "service", "own_invention"}}};

/// All that is known, nothing, all but one, and all with one fact turned, with a last day or not.
std::vector<Facts> walks()
{
    std::vector<Facts> all{known, {}, {{"reason", "changed_mind"}}};
    for (const auto& [key, value] : known) {
        all.push_back(known);
        all.back().erase(key);
    }
    auto undated = known;
    undated.erase("last_day");
    for (const auto& base : {known, undated})
        for (const auto& [key, values] : turns)
            for (const auto& value : values) {
                all.push_back(base);
                all.back()[key] = value;
            }
    return all;
}

} // namespace

TEST_CASE("No finding keeps English in another language", "[wording][translated]")
{
    std::vector<std::string_view> rules(rule::all.begin(), rule::all.end());
    rules.push_back("no_such_rule");
    for (const auto& facts : walks())
        for (const auto name : rules)
            for (const auto outcome : {Outcome::Authorised, Outcome::Contingent,
                                       Outcome::OverridableDenial, Outcome::Denial}) {
                INFO(name);
                const Finding finding{std::string(name), outcome, "policy 9 3 §7", facts};
                // A currency's code is from outside, and the sentence about currencies names it.
                checkTranslated(sentence(finding, other), name == rule::currency ? "GBP" : "");
            }
}

TEST_CASE("No part of a refusal keeps English in another language", "[wording][translated]")
{
    constexpr std::string_view act = "Consumer Rights Act 2015";
    for (const auto name : rule::all)
        for (const auto* cite : {"Consumer Rights Act 2015, ss.20, 22", "policy 9 3 §7", ""}) {
            const auto parts = refusal({{std::string(name), Outcome::Denial, cite, {}}}, other);
            for (const auto& part : {parts.why, parts.rule, parts.instead, parts.colleague})
                checkTranslated(part, act);
        }
    checkTranslated(shopNeedNot(other));
    checkTranslated(rightsReminder(other));
    for (const auto* sections : {", s.24(8)-(13)", ", ss.2, 9-11, 19", ", reg 28", ", regs 29-30",
                                 ", art 3", ", art.4", ", arts 13, 15-16"})
        checkTranslated(citation(std::string(act) + sections, other), act);
}

TEST_CASE("No term and no cover keeps English in another language", "[wording][translated]")
{
    for (int each = 0; each <= static_cast<int>(rights::Reason::Recalled); ++each)
        checkTranslated(reason(static_cast<rights::Reason>(each), other));
    for (int each = 0; each <= static_cast<int>(Outcome::Denial); ++each) {
        checkTranslated(outcomeForCustomer(static_cast<Outcome>(each), other));
        checkTranslated(outcomeForStaff(static_cast<Outcome>(each), other));
    }
    for (const auto* type : {"card", "cash", "gift_card", "store_credit", "bank_transfer", "cheque",
                             "voucher", "points", "", "77"}) {
        checkTranslated(tender(type, "4242", other));
        checkTranslated(tender(type, "", other));
        checkTranslated(consentTo(type, other).sentence);
        checkTranslated(consentByButton(type, "", other).sentence);
        checkTranslated(consentByButton(type, "£20.00", other).sentence);
    }
    const auto on = [](const char* text) { return *parseDay(text); };
    for (int kind = 0; kind <= static_cast<int>(policy::CoverKind::Exchange); ++kind)
        for (int right = 0; right <= static_cast<int>(rights::DeadlineKind::Ca1723); ++right)
            for (const auto* by : {"", "77"})
                for (const auto* today : {"2026-10-31", "2026-11-01", "2026-11-22", "2026-11-30",
                                          "2026-12-01", "2026-12-02"}) {
                    const auto words =
                        coverWords({.kind = static_cast<policy::CoverKind>(kind),
                                    .right = static_cast<rights::DeadlineKind>(right),
                                    .from = on("2026-11-01"),
                                    .until = on("2026-12-01"),
                                    .by = by,
                                    .terms = {},
                                    .cite = {}},
                                   on(today), other);
                    for (const auto& each : {words.title, words.by, words.period})
                        checkTranslated(each);
                }
    checkTranslated(nothingCovers(other));
}

TEST_CASE("Nothing about old goods keeps English in another language", "[wording][translated]")
{
    using rights::OldGoods;
    using rights::TakeBackReason;
    rights::TakeBackRule law{};
    law.verySmall = rights::TakeBackRule::VerySmall{25, 400, {}};
    for (int each = 0; each <= static_cast<int>(TakeBackReason::NoDuty); ++each) {
        const auto why = static_cast<TakeBackReason>(each);
        checkTranslated(takeBackReason(why, other));
        for (const auto kind : {OldGoods::Battery, OldGoods::VerySmall})
            for (const auto* where : {"", "77."})
                for (const auto* rules : {static_cast<const rights::TakeBackRule*>(nullptr),
                                          static_cast<const rights::TakeBackRule*>(&law)})
                    for (const auto& told :
                         takeBackInformation({kind, {why, {}, {}}, where}, rules, other))
                        checkTranslated(told);
    }
    for (const auto& step : unsafeCells(other))
        checkTranslated(step);
}

TEST_CASE("Amounts and dates are written as the language writes them", "[wording][translated]")
{
    const Phrasebook words(Words{});
    const Language language(words);
    CHECK(amount(Money::fromMinor(1980, *Currency::parse("GBP")), language) == "19.80 punt");
    CHECK(date(*parseDay("2026-11-22"), language) == "2026-11-22");
    CHECK(language.code() == "xx");
    CHECK(Language::English.code() == "en");
}

TEST_CASE("Placeholders may change places", "[wording][translated]")
{
    const Phrasebook words(
        Words{{"Store policy {}, version {}, rule {}", "Rheol {2}, {1}, polisi {0}"},
              {"{} and {}", "{1} a {0}"}});
    CHECK(citation("policy corner 3 §window", Language(words)) == "Rheol window, 3, polisi corner");
    CHECK(citation("Consumer Rights Act 2015, ss.20, 22", Language(words))
          == "Consumer Rights Act 2015, sections 22 a 20");
}

TEST_CASE("What has no translation is said in English, one as one", "[wording][translated]")
{
    const Phrasebook words(Words{{"Until {}.", "Tan {}."}});
    const auto period = [&words](const char* today) {
        const policy::Cover cover{.kind = policy::CoverKind::Policy,
                                  .from = *parseDay("2026-11-01"),
                                  .until = *parseDay("2026-12-01"),
                                  .by = {},
                                  .terms = {},
                                  .cite = {}};
        return coverWords(cover, *parseDay(today), Language(words)).period;
    };
    CHECK(period("2026-11-22") == "Tan 2026-12-01. 9 days left.");
    CHECK(period("2026-11-30") == "Tan 2026-12-01. 1 day left.");
}

TEST_CASE("A count says one as one, and what is no number as many", "[wording][translated]")
{
    const auto window = [](const char* days) {
        return sentence({std::string(rule::window),
                         Outcome::Denial,
                         {},
                         {{"days", days}, {"last_day", "2026-11-29"}}},
                        Language::English);
    };
    CHECK(window("1")
          == "The 1 day in which you could change your mind ended on 29 November 2026.");
    CHECK(window("28")
          == "The 28 days in which you could change your mind ended on 29 November 2026.");
    CHECK(window("")
          == "The ? days in which you could change your mind ended on 29 November 2026.");
}

TEST_CASE("A consent in another language has a name of its own, in English the old one",
          "[wording][translated]")
{
    CHECK(consentTo("cash", Language::English).id == "other_means.en.1");
    CHECK(consentByButton("cash", "", Language::English).id == "other_means_button.en.1");
    CHECK(consentTo("cash", other).id == "other_means.en.1.xx");
    CHECK(consentByButton("cash", "", other).id == "other_means_button.en.1.xx");
    CHECK(consentByButton("cash", "£4.00", other).id == "other_means_button.en.1.xx");
    // Only the word for the means is translated: the customer agreed to the English sentence.
    const Phrasebook words(Words{{"cash", "arian parod"}});
    const auto consent = consentTo("cash", Language(words));
    CHECK(consent.id == "other_means.en.1");
    CHECK(consent.sentence
          == "I agree to get arian parod instead of my money back the way I paid.");
}
