#include "reprise/headoffice/Names.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::headoffice;

TEST_CASE("A name is safe in a path, a log line and a label", "[headoffice]")
{
    CHECK(isName("0412-K1"));
    CHECK(isName("a.b_c"));
    CHECK_FALSE(isName(""));
    CHECK_FALSE(isName("-k"));
    CHECK_FALSE(isName(".."));
    CHECK_FALSE(isName("a/b"));
    CHECK_FALSE(isName("a b"));
    CHECK_FALSE(isName("käse"));
    CHECK_FALSE(isName(std::string_view("a\0b", 3)));
    CHECK(isName(std::string(64, 'x')));
    CHECK_FALSE(isName(std::string(65, 'x')));
}

TEST_CASE("A kiosk belongs to the store it is named after, and to no other", "[headoffice]")
{
    CHECK(belongsTo("0412-K1", "0412"));
    CHECK_FALSE(belongsTo("0412-", "0412"));
    CHECK_FALSE(belongsTo("04123-K1", "0412"));
    CHECK_FALSE(belongsTo("0412", "0412"));
    CHECK(storeOf("0412-K1") == "0412");
    CHECK(storeOf("north-7-K1") == "north-7");
    CHECK(storeOf("lonely") == "lonely");
}
