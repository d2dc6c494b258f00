#include "reprise/wording/Sentences.h"

#include "Reading.h"

#include "reprise/people/Approvals.h"
#include "reprise/policy/Rule.h"
#include "reprise/wording/Refusal.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace reprise;
using namespace reprise::wording;
using policy::Finding;
using policy::Outcome;
namespace rule = policy::rule;

namespace {

constexpr Outcome outcomes[]{Outcome::Authorised, Outcome::Contingent, Outcome::OverridableDenial,
                             Outcome::Denial};

Finding finding(std::string_view name, Outcome outcome,
                std::map<std::string, std::string> facts = {})
{
    return {std::string(name), outcome, "policy corner 3 §" + std::string(name), std::move(facts)};
}

std::string said(const Finding& each)
{
    return sentence(each, Language::English);
}

} // namespace

TEST_CASE("Every rule has its sentence, for every outcome", "[wording]")
{
    const auto nothingKnown = said(finding("no_such_rule", Outcome::Denial));
    for (const auto name : rule::all) {
        for (const auto outcome : outcomes) {
            INFO(name);
            const auto text = said(finding(name, outcome));
            CHECK(text != nothingKnown);
            reading::checkPlain(text);
        }
    }
}

TEST_CASE("Every rule has a plain sentence when all is known about it too", "[wording]")
{
    std::map<std::string, std::string> known{{"answer", "REPAIR_OR_REPLACE"},
                                             {"reason", "faulty"},
                                             {"bought", "2026-11-01"},
                                             {"day", "21"},
                                             {"days", "28"},
                                             {"last_day", "2026-11-29"},
                                             {"start", "2026-11-01"},
                                             {"total", "113.80"},
                                             {"cap", "100.00"},
                                             {"currency", "GBP"},
                                             {"expected", "GBP"},
                                             {"units", "11"},
                                             {"left", "1"},
                                             {"asked", "3"},
                                             {"sold", "6"},
                                             {"condition", "opened"},
                                             {"season", "Christmas"},
                                             {"category", "swimwear"},
                                             {"tender", "store_credit"},
                                             {"type", "store_credit"},
                                             {"returns", "4"},
                                             {"period", "90"},
                                             {"most", "5"},
                                             {"value", "212.00"},
                                             {"most_value", "300.00"},
                                             {"percent", "10"},
                                             {"remedy", "repair"},
                                             {"name", "Kettle"},
                                             {"notice", "The lid can come off."},
                                             {"why", "stolen"},
                                             {"sku", "1"},
                                             {"age", "18"},
                                             {"announced", "3"},
                                             {"here", "2"},
                                             {"line", "2"},
                                             {"cash", "10100.00"},
                                             {"points", "30"},
                                             {"withheld", "0.30"},
                                             {"state", "used"},
                                             {"card", "tok_9"},
                                             {"today", "2026-11-22"}};
    for (const auto name : rule::all)
        for (const auto outcome : outcomes) {
            INFO(name);
            const auto text = said(finding(name, outcome, known));
            reading::checkPlain(text);
            CHECK(text.find("unknown") == std::string::npos);
            CHECK(text.find('?') == std::string::npos);
            CHECK(text.find("stolen") == std::string::npos);
        }
}

TEST_CASE("Shops' own rules say what happens and why", "[wording]")
{
    CHECK(said(finding(rule::restocking, Outcome::Authorised, {{"percent", "10"}}))
          == "It costs us money to make it ready to sell again. So we keep back 10% of the price. "
             "You get the rest.");
    CHECK(
        said(finding(rule::season, Outcome::Authorised,
                     {{"season", "Christmas"}, {"last_day", "2027-01-31"}}))
        == "You bought this in our Christmas season. So you can change your mind until 31 January "
           "2027.");
    CHECK(said(finding(rule::limitNear, Outcome::Authorised,
                       {{"returns", "4"}, {"period", "90"}, {"most", "5"}}))
          == "All is well. This is your return number 4 in 90 days. Our limit for a change of mind "
             "is 5. Something faulty never counts.");
    const auto kept = [](const char* units) {
        return said(finding(rule::promotion, Outcome::Authorised,
                            {{"kept", units}, {"price", "5.00"}, {"currency", "GBP"}}));
    };
    CHECK(kept("1")
          == "You paid less for these together. The one you keep counts at its full price, £5.00. "
             "You get the rest back.");
    CHECK(kept("2")
          == "You paid less for these together. The 2 you keep count at their full price, £5.00 "
             "each. You get the rest back.");
    const auto claim = said(
        finding(rule::noReceipt, Outcome::Contingent, {{"claim", "yes"}, {"reason", "faulty"}}));
    for (const auto* each : {"do not need a receipt", "bank statement", "loyalty card", "e-mail",
                             "the box with its number"})
        CHECK(claim.find(each) != std::string::npos);
}

TEST_CASE("Means and approvals say what is amiss", "[wording]")
{
    const auto means = [](const char* consent, const char* offered) {
        return said(finding(rule::tender, Outcome::Contingent,
                            {{"type", "cash"}, {"consent", consent}, {"offered", offered}}));
    };
    CHECK(means("missing", "yes").find("if you agree") != std::string::npos);
    CHECK(means("given", "no").find("if you agree") == std::string::npos);
    CHECK(means("given", "no").find("A colleague needs to approve it.") != std::string::npos);
    reading::checkPlain(means("given", "no"));
    const auto tier =
        said(finding(rule::approval, Outcome::Contingent, {{"answer", "above_their_tier"}}));
    CHECK(tier.find("such as a manager") != std::string::npos);
    reading::checkPlain(tier);
}

TEST_CASE("Every answer to an approval has words of its own", "[wording]")
{
    std::set<std::string> sentences;
    const std::vector<std::string> answers{
        "approved",     "unknown_approver", "wrong_pin",     "not_entitled", "above_their_tier",
        "own_return",   "no_reason",        "locked",        "pin_lapsed",   "pin_needed",
        "badge_needed", "other_decision",   "second_needed", "same_person"};
    for (const auto& answer : answers) {
        INFO(answer);
        REQUIRE(people::parseApprovalAnswer(answer));
        const auto sentence =
            said(finding(rule::approval, Outcome::Contingent, {{"answer", answer}}));
        reading::checkPlain(sentence);
        CHECK(sentence != said(finding(rule::approval, Outcome::Contingent, {{"answer", "x"}})));
        sentences.insert(sentence);
    }
    CHECK(sentences.size() == answers.size());
}

TEST_CASE("Traits have sentences, those that a store made up as well", "[wording]")
{
    for (const std::string trait : {"final_sale", "hygiene", "perishable", "age_restricted",
                                    "hazardous", "made_to_measure", "serialised", "own_invention"})
        for (const auto outcome : outcomes)
            reading::checkPlain(said(finding(trait, outcome, {{"trait", trait}})));
    CHECK(said(finding("final_sale", Outcome::Denial, {{"trait", "final_sale"}}))
          == "This was sold as a final sale. We do not take it back when you have changed your "
             "mind.");
}

TEST_CASE("Windows and claims name their last day", "[wording]")
{
    const std::map<std::string, std::string> window{
        {"day", "21"}, {"days", "28"}, {"bought", "2026-11-01"}, {"last_day", "2026-11-29"}};
    CHECK(said(finding(rule::window, Outcome::Authorised, window))
          == "You can change your mind and return this until 29 November 2026.");
    CHECK(said(finding(rule::window, Outcome::OverridableDenial, window))
          == "The 28 days in which you could change your mind ended on 29 November 2026.");
    CHECK(
        said(finding(rule::statutory, Outcome::Authorised,
                     {{"answer", "REFUND_FULL"}, {"reason", "faulty"}, {"last_day", "2026-12-01"}}))
        == "You told us that it is faulty. By law you can have all of your money back until 1 "
           "December 2026.");
}

TEST_CASE("Amounts and numbers of a finding reach its sentence", "[wording]")
{
    CHECK(said(finding(rule::valueCap, Outcome::Contingent,
                       {{"total", "113.80"}, {"cap", "100.00"}, {"currency", "GBP"}}))
          == "This return comes to £113.80. Above £100.00 a colleague needs to approve it.");
    const auto left = [](const char* units, const char* sold) {
        return said(finding(rule::available, Outcome::Denial,
                            {{"left", units}, {"asked", "3"}, {"sold", sold}}));
    };
    CHECK(left("0", "6") == "All of these have already been returned.");
    CHECK(left("2", "6") == "Only 2 of these can still be returned, and you asked for 3.");
    CHECK(left("2", "2") == "The receipt shows 2, and you asked to return 3.");
}

TEST_CASE("A refusal has four parts, whatever it is about", "[wording]")
{
    for (const auto name : rule::all) {
        const auto parts = refusal({finding(name, Outcome::Denial)}, Language::English);
        reading::checkPlain(parts.why);
        reading::checkPlain(parts.instead);
        reading::checkPlain(parts.colleague);
        if (name == rule::statutory) continue; // Its citation is the law's, and tested with it.
        std::string spoken(name);
        std::ranges::replace(spoken, '_', ' ');
        CHECK(parts.rule
              == "Store policy corner, version 3, rule " + spoken
                     + ". Your statutory rights are not affected.");
    }
}

TEST_CASE("A refusal speaks of what decided", "[wording]")
{
    const auto window = finding(rule::window, Outcome::Authorised, {{"last_day", "2026-11-29"}});
    const auto finalSale = finding("final_sale", Outcome::Denial, {{"trait", "final_sale"}});
    CHECK(refusal({window, finalSale}, Language::English).why == said(finalSale));

    const auto late = finding(rule::window, Outcome::OverridableDenial, {{"days", "28"}});
    const auto law = finding(rule::statutory, Outcome::Contingent, {{"reason", "faulty"}});
    CHECK(refusal({late, law}, Language::English).why == said(law));
    const auto granted = finding(rule::statutory, Outcome::Authorised, {{"reason", "faulty"}});
    CHECK(refusal({granted, finding(rule::serial, Outcome::Contingent)}, Language::English).why
          == said(finding(rule::serial, Outcome::Contingent)));
}
