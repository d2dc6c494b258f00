// A policy that can be read may still make no sense, or promise what no shop may take away.
#include "reprise/drafting/Review.h"

#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace reprise;
using namespace reprise::drafting;
using namespace reprise::policy;
using namespace reprise::tests;

namespace {

const Day today = on("2026-11-22");

/// Stands in for the lint of the wording room, with two of its bans.
std::vector<std::string> bansIn(std::string_view text)
{
    std::vector<std::string> bans;
    for (const std::string ban : {"no refunds", "Contact the manufacturer"})
        if (text.find(ban) != std::string_view::npos) bans.push_back("'" + ban + "' is banned");
    return bans;
}

std::vector<Remark> remarksOn(const std::string& more, const rights::Pack* law = &england())
{
    return review(policyWith(more), law, today, bansIn);
}

/// The one fault that `more` makes; `line` is counted from its own first one.
void checkFault(const std::string& more, int line, std::string_view words)
{
    INFO(more);
    const auto remarks = remarksOn(more);
    REQUIRE(std::ranges::count(remarks, Severity::Fault, &Remark::severity) == 1);
    const auto fault = std::ranges::find(remarks, Severity::Fault, &Remark::severity);
    INFO(fault->text);
    CHECK(fault->line == 7 + line);
    CHECK(fault->text.find(words) != std::string::npos);
    CHECK_FALSE(fault->expected.empty());
}

bool warns(const std::vector<Remark>& remarks, std::string_view words)
{
    return !hasFault(remarks) && std::ranges::any_of(remarks, [words](const Remark& each) {
        return each.text.find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("Every stock policy makes sense", "[policy][review]")
{
    for (const std::string name :
         {"uk-high-street", "open", "grocery", "electronics", "fashion", "strict"}) {
        const auto remarks = review(stockPolicy(name), &england(), today, bansIn);
        INFO(name << ": " << (remarks.empty() ? "" : remarks.front().text));
        CHECK(remarks.empty());
    }
}

TEST_CASE("Every broken policy has a fault in the line that it says", "[policy][review]")
{
    int count = 0;
    const auto folder = std::string(REPRISE_SOURCE_DIR) + "/tests/golden/policies";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".toml") continue;
        ++count;
        const auto name = entry.path().filename().string();
        const auto toml = textOf("tests/golden/policies/" + name);
        const auto line = std::stoi(toml.substr(std::string_view("# line ").size()));
        INFO(name);
        const auto faults = faultsIn(toml, name);
        const auto parsed = Policy::parse(toml, name);
        REQUIRE(parsed.has_value() == faults.empty());
        if (!parsed) {
            CHECK(faults.front().line == line);
            CHECK(parsed.error().detail
                  == name + ":" + std::to_string(line) + ": " + faults.front().text);
            continue;
        }
        const auto remarks = review(*parsed, &england(), today, bansIn);
        const auto fault = std::ranges::find(remarks, Severity::Fault, &Remark::severity);
        REQUIRE(fault != remarks.end());
        INFO(fault->text);
        CHECK(fault->line == line);
    }
    CHECK(count >= 10);
}

TEST_CASE("The example in the documentation can be used, and makes sense", "[policy][review]")
{
    const auto page = textOf("deploy/docs/policy-format.md");
    const auto example = page.substr(page.find("## Example"));
    const auto parsed = Policy::parse(example.substr(example.find("    id = ")), "example");
    INFO((parsed ? "" : parsed.error().detail));
    REQUIRE(parsed);
    CHECK(parsed->id == "corner-shop");
    CHECK(parsed->approvals.size() == 2);
    CHECK(review(*parsed, &england(), today, bansIn).empty());
}

TEST_CASE("Rules that nothing reaches are found", "[policy][review]")
{
    checkFault("[[window.for]]\ncategory = \"toys\"\ndays = 40\n"
               "[[window.for]]\ncategory = \"toys\"\nchannel = \"in_store\"\ndays = 10\n",
               4, "never reached");
    checkFault("[[restocking]]\nchannel = \"in_store\"\npercent = 5\n"
               "[[restocking]]\nchannel = \"in_store\"\ncategory = \"beds\"\npercent = 9\n",
               4, "never reached");
    checkFault("[[window.season]]\nname = \"May\"\nbought_from = \"2026-05-01\"\n"
               "bought_until = \"2026-05-20\"\nreturn_until = \"2026-05-29\"\n",
               1, "never gives a day more");
}

TEST_CASE("A rule that reaches somebody is left alone", "[policy][review]")
{
    CHECK(remarksOn("[[window.for]]\ncategory = \"toys\"\nchannel = \"in_store\"\ndays = 10\n"
                    "[[window.for]]\ncategory = \"toys\"\ndays = 40\n")
              .empty());
    CHECK(remarksOn("[[restocking]]\nreason = \"wrong_size\"\npercent = 5\n"
                    "[[restocking]]\npercent = 9\n")
              .empty());
    CHECK(remarksOn("[[window.for]]\ntrait = \"media\"\ndays = 7\n"
                    "[traits.media]\noutcome = \"denial\"\nconditions = [\"opened\"]\n")
              .empty());
    CHECK(remarksOn("[[window.season]]\nname = \"Christmas\"\nbought_from = \"11-01\"\n"
                    "bought_until = \"12-24\"\nreturn_until = \"01-31\"\n")
              .empty());
}

TEST_CASE("H14: a fee on a claim under the law is below the law", "[policy][review][vectors]")
{
    checkFault("[[restocking]]\nreason = \"not_as_described\"\npercent = 15\n", 1, "forbidden");
}

TEST_CASE("H05: a lawful refund in store credit alone is below the law",
          "[policy][review][vectors]")
{
    checkFault("[tenders]\nwhen_unknown = \"gift_card\"\n", 1, "money");
}

TEST_CASE("I07: words that deny customers their rights are found", "[policy][review][vectors]")
{
    checkFault("[[block]]\nsku = \"A\"\nwhy = \"Clearance: no refunds\"\n", 1, "'no refunds'");
}

TEST_CASE("No window from afar is shorter than the law's", "[policy][review]")
{
    checkFault("[[window.for]]\nchannel = \"off_premises\"\ndays = 13\n", 1, "the law gives 14");
    CHECK(remarksOn("[[window.for]]\nchannel = \"distance\"\ndays = 14\n").empty());
    CHECK(remarksOn("[[window.for]]\nchannel = \"distance\"\ntrait = \"personalised\"\n"
                    "days = 3\n")
              .empty());
    auto brief = policyWith("");
    brief.window.days = 7;
    CHECK(warns(review(brief, &england(), today), "from afar"));
}

TEST_CASE("What has run out, or will, is a warning", "[policy][review]")
{
    CHECK(warns(review(policyWith(""), nullptr, today), "no statutory pack"));
    CHECK(warns(review(policyWith(""), &england(), england().reviewBy + std::chrono::days{1}),
                "due for review"));
    auto over = policyWith("");
    over.effectiveUntil = on("2026-11-21");
    CHECK(warns(review(over, &england(), today), "ended on 2026-11-21"));
    const auto& ireland = pack("IE");
    REQUIRE(ireland.lastHoliday());
    CHECK(warns(review(policyWith(""), &ireland, *ireland.lastHoliday()), "public holidays"));
}

TEST_CASE("Rules that deny each other are found", "[policy][review]")
{
    checkFault("[[recall]]\nsku = \"PB\"\nname = \"Power bank\"\nnotice = \"It may burn.\"\n"
               "[[block]]\nsku = \"PB\"\nwhy = \"Stolen\"\n",
               5, "always taken back");
    checkFault("[[warranty]]\nsku = \"W\"\ncovers = [\"tv\"]\nmonths = 12\n"
               "[[warranty]]\nsku = \"W\"\ncovers = [\"tv\", \"hifi\"]\nmonths = 24\n",
               5, "twice");
    checkFault("[limits]\ndays = 30\nreturns = 3\noutcome = \"authorised\"\n", 1, "is none");
    checkFault("[[window.for]]\ncategory = \"toys\"\ndays = 3\nlate = \"authorised\"\n", 1,
               "the days say nothing");
    CHECK(warns(remarksOn("[customers.staff]\ntokens_begin_with = \"S-\"\n"), "no rule is about"));
    CHECK(warns(remarksOn("[[approval]]\nrole = \"manager\"\nup_to = \"90.00\"\n"),
                "nobody may approve more"));
    CHECK(warns(remarksOn("[caps]\nvalue = \"50.00\"\n[self_service]\nvalue = \"60.00\"\n"),
                "says nothing"));
}
