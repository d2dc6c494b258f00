#include "reprise/receipts/CodeGrammar.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

using namespace reprise;
using namespace reprise::receipts;

namespace {

/// A rule that is right, with `lines` behind it; they start at line 7.
std::string ruleWith(const std::string& lines)
{
    return "format = 1\n\n[[rule]]\nname = \"till\"\nkind = \"receipt\"\n"
           "pattern = '(?P<till>[0-9]{2})-(?P<number>[0-9A-Z]{4,8})'\n"
           + lines + "\n";
}

CodeGrammar grammarOf(const std::string& toml)
{
    auto grammar = CodeGrammar::parse(toml, "codes.toml");
    INFO((grammar ? "" : grammar.error().detail));
    REQUIRE(grammar);
    return std::move(*grammar);
}

} // namespace

SCENARIO("A store writes its own grammar", "[receipts][codes]")
{
    GIVEN("a rule for one symbology, with zeros to fill in")
    {
        const auto grammar = grammarOf(ruleWith("symbologies = [\"Code39\"]\n"
                                                "key = \"{till}/{number}\"\n"
                                                "parts.number = { pad = 8 }"));
        THEN("it is read there and nowhere else")
        {
            CHECK(grammar.read("03-1234", "Code39").key == "03/00001234");
            CHECK(grammar.read("03-1234", "Code128").kind == CodeKind::Unknown);
        }
    }
    GIVEN("a rule with a check digit over one part")
    {
        const auto luhn = grammarOf(ruleWith("key = \"{number}\"\ncheck = \"luhn\"\n"
                                             "checked = \"{number}\""));
        const auto mod43 = grammarOf(ruleWith("key = \"{number}\"\ncheck = \"mod43\"\n"
                                              "checked = \"{number}\""));
        THEN("only what the check backs is read")
        {
            CHECK(luhn.read("03-4242", "typed").kind == CodeKind::Receipt);
            CHECK(luhn.read("03-4243", "typed").kind == CodeKind::Unknown);
            // 1+2+3+4+10 = 20, which is the character K.
            CHECK(mod43.read("03-1234AK", "typed").kind == CodeKind::Receipt);
            CHECK(mod43.read("03-1234AL", "typed").kind == CodeKind::Unknown);
        }
    }
    GIVEN("two rules that fit the same text")
    {
        const auto grammar =
            grammarOf(ruleWith("key = \"first {number}\"")
                      + "[[rule]]\nname = \"later\"\nkind = \"product\"\npattern = '.*'\n");
        THEN("the earlier one decides")
        {
            CHECK(grammar.read("03-1234", "typed").rule == "till");
            CHECK(grammar.read("else", "typed").rule == "later");
        }
    }
}

TEST_CASE("A grammar that is wrong says where and what was expected", "[receipts][codes]")
{
    struct Wrong {
        std::string toml;
        std::string start;
    };
    const auto wrong = GENERATE(
        Wrong{"format = 1\nrule = 3\nx", "codes.toml:3:"}, Wrong{"", "codes.toml:1: the format"},
        Wrong{"format = 2\n", "codes.toml:1: the format"},
        Wrong{"format = 1\n", "codes.toml:1: there are no rules"},
        Wrong{"format = 1\nspare = 2\n[[rule]]\n", "codes.toml:2: \"spare\""},
        Wrong{ruleWith(""), "codes.toml:3: a receipt rule has no key"},
        Wrong{ruleWith("key = \"{tilt}\""), "codes.toml:7: key: {tilt}"},
        Wrong{ruleWith("key = \"{till\""), "codes.toml:7: key: a brace"},
        Wrong{ruleWith("key = 7"), "codes.toml:7: key is no text"},
        Wrong{ruleWith("keys = \"x\""), "codes.toml:7: \"keys\""},
        Wrong{ruleWith("key = \"1\"\ncheck = \"mod11\""), "codes.toml:8: check \"mod11\""},
        Wrong{ruleWith("key = \"1\"\nsymbologies = [\"Codabar\"]"),
              "codes.toml:8: symbology \"Codabar\""},
        Wrong{ruleWith("key = \"1\"\nsymbologies = []"), "codes.toml:8: symbologies"},
        Wrong{ruleWith("key = \"1\"\nmaximum_length = -1"), "codes.toml:8: maximum_length"},
        Wrong{ruleWith("key = \"1\"\nmaximum_length = 5000"), "codes.toml:8: maximum_length"},
        Wrong{ruleWith("key = \"1\"\nreplace = [[\"\", \"x\"]]"), "codes.toml:8: replace"},
        Wrong{ruleWith("key = \"1\"\nreplace = [[\"x\", \"xx\"]]"), "codes.toml:8: replace"},
        Wrong{ruleWith("key = \"1\"\nparts.tilt = { pad = 2 }"), "codes.toml:8: part \"tilt\""},
        Wrong{ruleWith("key = \"1\"\nparts.till = { pod = 2 }"), "codes.toml:8: part form"},
        Wrong{"format = 1\n[[rule]]\nname = \"a\"\nkind = \"recipe\"\npattern = 'x'\n",
              "codes.toml:4: kind \"recipe\""},
        Wrong{"format = 1\n[[rule]]\nname = \"a\"\nkind = \"url\"\npattern = '(x'\n",
              "codes.toml:5: pattern:"},
        Wrong{"format = 1\n[[rule]]\nname = \"a\"\nkind = \"url\"\npattern = '(a){1000}{1000}'\n",
              "codes.toml:5: pattern:"},
        Wrong{"format = 1\n[[rule]]\nname = \"a\"\nkind = \"url\"\npattern = 'x'\nkey = \"x\"\n",
              "codes.toml:2: a url has a key"},
        Wrong{"format = 1\n[[rule]]\nkind = \"url\"\npattern = 'x'\n", "codes.toml:2: a rule has"},
        Wrong{"format = 1\n[[rule]]\nname = \"a\"\npattern = 'x'\n", "codes.toml:2: rule \"a\""},
        Wrong{"format = 1\n[[rule]]\nname = \"a\"\nkind = \"url\"\npattern = 'x'\n"
              "[[rule]]\nname = \"a\"\nkind = \"url\"\npattern = 'x'\n",
              "codes.toml:6: rule \"a\" is there twice"});

    const auto grammar = CodeGrammar::parse(wrong.toml, "codes.toml");
    INFO(wrong.toml);
    REQUIRE_FALSE(grammar);
    CHECK(grammar.error().code == ErrorCode::Invalid);
    INFO(grammar.error().detail);
    CHECK(grammar.error().detail.starts_with(wrong.start));
    CHECK(grammar.error().detail.find("expected") != std::string::npos);
}
