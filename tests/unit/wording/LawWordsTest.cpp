#include "Reading.h"

#include "reprise/policy/Rule.h"
#include "reprise/rights/Reason.h"
#include "reprise/wording/Refusal.h"
#include "reprise/wording/Sentences.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace reprise;
using namespace reprise::wording;
using policy::Finding;
using policy::Outcome;
using Facts = std::map<std::string, std::string>;

namespace {

constexpr auto english = Language::English;

constexpr std::string_view answers[]{"POLICY_ONLY",
                                     "REFUND_FULL",
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
                                     "STAFF_REVIEW"};

constexpr const char* reasons[]{
    "changed_mind",  "wrong_size",   "gift_unwanted",          "wrong_item",
    "faulty",        "unfit",        "not_as_described",       "damaged_in_transit",
    "late_delivery", "misinstalled", "breach_of_express_term", "no_title",
    "recalled"};

Finding law(std::string_view answer, Facts facts, Outcome outcome = Outcome::Authorised)
{
    facts.emplace("answer", answer);
    facts.emplace("reason", "faulty");
    return {std::string(policy::rule::statutory), outcome, "Consumer Rights Act 2015, ss.20, 22",
            std::move(facts)};
}

std::string said(const Finding& finding)
{
    return sentence(finding, english);
}

} // namespace

TEST_CASE("Every answer of the law has plain words, whatever the reason and the burden",
          "[wording]")
{
    for (const auto answer : answers)
        for (const std::string reason : reasons)
            for (const std::string burden : {"", "consumer", "trader"})
                for (const auto outcome : {Outcome::Authorised, Outcome::Contingent}) {
                    INFO(answer << " " << reason << " " << burden);
                    const auto text = said(law(answer,
                                               {{"reason", reason},
                                                {"burden", burden},
                                                {"last_day", "2026-12-01"},
                                                {"refund_by", "2026-12-05"}},
                                               outcome));
                    reading::checkPlain(text);
                    CHECK(text.find("unknown") == std::string::npos);
                }
}

TEST_CASE("Answers differ in words, as they do in what they give", "[wording]")
{
    std::set<std::string> texts;
    for (const auto answer : answers)
        texts.insert(said(law(answer, {})));
    CHECK(texts.size() == std::size(answers));
}

TEST_CASE("A full refund names its last day, who shows what, and when the money comes", "[wording]")
{
    CHECK(
        said(law("REFUND_FULL",
                 {{"last_day", "2026-12-01"}, {"burden", "consumer"}, {"refund_by", "2026-12-05"}}))
        == "You told us that it is faulty. By law you can have all of your money back until 1 "
           "December 2026. We may ask you to show us what is wrong. We pay by 5 December 2026 at "
           "the latest.");
}

TEST_CASE("A claim after the first weeks reads as what the customer can have", "[wording]")
{
    CHECK(said(law("REPAIR_OR_REPLACE", {{"burden", "trader"}, {"last_day", "2027-04-30"}}))
          == "You told us that it is faulty. By law you can have a repair or a new one. You choose "
             "which. You do not have to prove the fault.");
    CHECK(
        said(law(
            "CANCEL_FULL",
            {{"reason", "changed_mind"}, {"last_day", "2026-12-01"}, {"refund_by", "2026-12-05"}}))
        == "You did not buy this in a shop. By law you can cancel until 1 December 2026. You do "
           "not have to say why. You get all of your money back. We pay by 5 December 2026 at the "
           "latest.");
}

TEST_CASE("No claim about faulty goods is put as a refusal", "[wording]")
{
    for (const auto answer : answers) {
        const auto text = said(law(answer, {}, Outcome::Contingent));
        INFO(text);
        for (const auto* no : {"cannot", "can't", "We do not take", "refuse", "ended on"})
            CHECK(text.find(no) == std::string::npos);
    }
}

TEST_CASE("Law and policy are cited the way they are said", "[wording]")
{
    const auto cited = [](const char* cite) { return citation(cite, english); };
    CHECK(cited("Consumer Rights Act 2015, ss.20, 22")
          == "Consumer Rights Act 2015, sections 20 and 22");
    CHECK(cited("Consumer Rights Act 2015, s.24(8)-(13)")
          == "Consumer Rights Act 2015, section 24(8)-(13)");
    CHECK(cited("Consumer Rights Act 2015, ss.19(3)(a),20,22")
          == "Consumer Rights Act 2015, sections 19(3)(a), 20 and 22");
    CHECK(cited("Consumer Contracts Regulations 2013, regs 27-38")
          == "Consumer Contracts Regulations 2013, regulations 27 to 38");
    CHECK(cited("Limitation (NI) Order 1989, art.4") == "Limitation (NI) Order 1989, article 4");
    CHECK(cited("Consumer Rights Act 2022, s.24; Interpretation Act 2005, s.18(h)")
          == "Consumer Rights Act 2022, section 24; Interpretation Act 2005, section 18(h)");
    CHECK(cited("Cal. Civ. Code 1723") == "Cal. Civ. Code 1723");
    CHECK(cited("policy uk-high-street 7 §window")
          == "Store policy uk-high-street, version 7, rule window");
    CHECK(cited("policy corner 3 §traits.final_sale")
          == "Store policy corner, version 3, rule final sale");
    CHECK(cited("policy corner 3 §window.for 2")
          == "Store policy corner, version 3, rule window for 2");
    CHECK(cited("policy odd") == "policy odd");
    CHECK(cited("").empty());
}
