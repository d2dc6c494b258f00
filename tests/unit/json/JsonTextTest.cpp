// What is JSON and what is not, by RFC 8259 and by what we take of it.
#include "reprise/json/Fields.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>

using namespace reprise;

namespace {

/// The text at "a", through all the ways of spelling it.
std::string textIn(const std::string& json)
{
    const auto document = parseJsonObject(json);
    INFO(json);
    REQUIRE(document);
    Fault fault;
    auto text = Fields(*document, {}, fault).raw("a");
    CHECK_FALSE(fault.found());
    return text;
}

bool isRefused(const std::string& json)
{
    const auto document = parseJson(json);
    return !document && document.error().code == ErrorCode::Invalid
           && !document.error().detail.empty();
}

} // namespace

TEST_CASE("Texts may be spelt in many ways", "[wire][json]")
{
    CHECK(textIn(R"({"a":""})").empty());
    CHECK(textIn(R"({"a":"plain"})") == "plain");
    CHECK(textIn(R"({"a":"größer"})") == "größer");
    CHECK(textIn(R"({"a":"\"\\\/\b\f\n\r\t"})") == "\"\\/\b\f\n\r\t");
    CHECK(textIn(R"({"a":"gr\u00F6\u00dfer"})") == "größer");
    CHECK(textIn(R"({"a":"\u20ac \uD83D\uDE00!"})") == "€ 😀!");
    CHECK(textIn("\xEF\xBB\xBF {\"a\" : \"b\" }\r\n") == "b");
    CHECK(textIn(R"({"\u0061":"b"})") == "b");
    CHECK(textIn(R"({"b":1,"c":{"a":2},"a":"after"})") == "after");
}

TEST_CASE("What is not JSON is refused, and so is what we never send", "[wire][json]")
{
    for (const char* json : {"",
                             " ",
                             "{",
                             "}",
                             "[",
                             "[1",
                             "[1,",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{a:1}",
                             "{'a':1}",
                             "{\"a\":1}}",
                             "[] []",
                             "1,2",
                             "1]",
                             "1],[2",
                             "{}]",
                             "nul",
                             "nulll",
                             "True",
                             "tru",
                             "01",
                             "-",
                             "+1",
                             "1.",
                             ".5",
                             "1e",
                             "1e+",
                             "0x1",
                             "NaN",
                             "Infinity",
                             "1e999",
                             "\"",
                             "\"\\",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"\\u12G4\"",
                             "\"\\uD800\"",
                             "\"\\uDC00\"",
                             "\"\\uD800\\u0041\"",
                             "\"\t\"",
                             "\"a\\n\x01\"",
                             "\"\xFF\"",
                             "\"\xC3\"",
                             "\"\\n\xED\xA0\x80\"",
                             "// no\n1",
                             "{\"a\":1,\"a\":2}",
                             "{\"a\":1,\"\\u0061\":2}"}) {
        INFO(json);
        CHECK(isRefused(json));
    }
    CHECK(isRefused(std::string("{}\0", 3)));
    for (const char* json : {"null", "true", "false", "0", "-0", "-1.5e-7", "1E5", "\"\"", "[]",
                             "{}", " [ 1 , { } ] ", "1e-999"}) {
        INFO(json);
        CHECK(parseJson(json));
    }
}

TEST_CASE("A key is found twice among many as among few", "[wire][json]")
{
    const auto objectOf = [](int keys, const std::string& last) {
        std::string json = "{";
        for (int key = 0; key < keys; ++key)
            json += "\"k" + std::to_string(key) + "\":[{}],";
        return json + "\"" + last + "\":1}";
    };
    for (const int keys : {1, 23, 24, 25, 500}) {
        CHECK(parseJson(objectOf(keys, "other")));
        CHECK(isRefused(objectOf(keys, "k0")));
    }
}

TEST_CASE("A number stays as it is written, of any size", "[wire][json]")
{
    for (const std::string number :
         {"0", "-0", "1.50", "1E+2", "9223372036854775808", "-123456789012345678901234567890"}) {
        const auto document = parseJson(" " + number + "\t\n");
        INFO(number);
        REQUIRE(document);
        CHECK(document->root().isNumber());
        CHECK(document->root().text == number);
    }
}

TEST_CASE("A document stands while others are read, and when its text is gone", "[wire][json]")
{
    auto text = std::make_unique<std::string>(R"({"a":"gr\u00f6\u00dfer","b":12})");
    const auto document = parseJsonObject(*text);
    text.reset();
    REQUIRE(parseJsonObject(R"({"other":"words, and more of them than before"})"));
    REQUIRE(parseJson("[\"" + std::string(2U << 20U, 'x') + "\"]"));
    REQUIRE_FALSE(parseJson("[\"never closed"));
    REQUIRE(document);
    Fault fault;
    const Fields fields(*document, {}, fault);
    CHECK(fields.raw("a") == "größer");
    CHECK(fields.whole("b", {0, 99}) == 12);
}

TEST_CASE("Depth has an end", "[wire][json]")
{
    const auto nested = [](std::size_t levels) {
        return std::string(levels, '[') + std::string(levels, ']');
    };
    CHECK(parseJson(nested(deepestNesting)));
    CHECK(isRefused(nested(deepestNesting + 1)));
    CHECK(isRefused(std::string(100'000, '[')));
}

TEST_CASE("A document is walked in its order", "[wire][json]")
{
    const auto document = parseJson(R"([1,[2,[3]],{"x":{"y":4}},"five"])");
    REQUIRE(document);
    std::string kinds;
    for (const auto& each : document->root().children())
        kinds += std::string(each.kindName()) + " ";
    CHECK(kinds == "number array object string ");
    CHECK(document->root().count == 4);
    CHECK(document->root().span == 10);
}
