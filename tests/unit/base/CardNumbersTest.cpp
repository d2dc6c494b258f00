// What is taken for a card number, and what of the numbers of a shop must not be. The cards are the
// schemes' own published test numbers.
#include "reprise/base/CardNumbers.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;

TEST_CASE("Every scheme's test cards are found, in any of the ways people write them", "[base]")
{
    for (const auto* card :
         {"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "4222222222222",
          "5555555555554444", "2223003122003222", "378282246310005", "3782 822463 10005",
          "30569309025904", "3056 930902 5904", "3530111333300000", "6011111111111117",
          "6011000991543426", "6759649826438453", "6200000000000005", "4000000000000000006"}) {
        INFO(card);
        CHECK(holdsCardNumber(card));
        CHECK(holdsCardNumber(std::string("paid with ") + card + " 12/28"));
        CHECK(holdsCardNumber(std::string("card:") + card + ", thanks"));
        CHECK(holdsCardNumber(std::string(";") + card + "=28121010000?"));
        CHECK(holdsCardNumber(std::string("12 34 ") + card));
        CHECK(holdsCardNumber(std::string("tok") + card + "x"));
        CHECK(withoutCardNumbers(std::string("a ") + card + " b").find(card) == std::string::npos);
    }
}

TEST_CASE("The numbers of a shop are no card numbers", "[base]")
{
    for (const auto* number : {"4111111111111112",        // the check digit is wrong
                               "490154203237518",         // IMEI
                               "356938035643809",         // IMEI
                               "0412-03-20261122-004711", // a receipt
                               "R-0412-K1-7Q4M9X2C",      // a slip
                               "00012345678905",          // GTIN-14
                               "00340123450000000018",    // SSCC
                               "8901234567890123456789",  // longer than any card
                               "41111111111111111111",    // a part of a longer row
                               "6340040012345678901",     // loyalty cards of shops
                               "6006491234567890128", "BV0q001643892070000.VK9DRSLLRCQ2WN82",
                               "+44 20 7946 0958", "2026-11-30 12:00:00", ""}) {
        INFO(number);
        CHECK_FALSE(holdsCardNumber(number));
        CHECK(withoutCardNumbers(number) == number);
    }
}

TEST_CASE("Where the number of an article is meant, GTINs and serials are no cards", "[base]")
{
    CHECK_FALSE(holdsCardNumber("4222222222222", Meant::Article));
    CHECK_FALSE(holdsCardNumber("30569309025904", Meant::Article));
    CHECK_FALSE(holdsCardNumber("SN4111111111111111", Meant::Article));
    CHECK(holdsCardNumber("4111111111111111", Meant::Article));
    CHECK(holdsCardNumber("4111 1111 1111 1111", Meant::Article));
}

TEST_CASE("A masked number shows its last four digits and keeps its shape", "[base]")
{
    CHECK(withoutCardNumbers("4111111111111111") == "************1111");
    CHECK(withoutCardNumbers("ask 3782 822463 10005 or 5555-5555-5555-4444!")
          == "ask **** ****** *0005 or ****-****-****-4444!");
    CHECK(withoutCardNumbers("nothing here") == "nothing here");
}

TEST_CASE("A refusal says what was expected and does not repeat the number", "[base]")
{
    const auto refused = refuseCardNumber("4111111111111111", "reason", "a few words");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail == "reason looks like a card number, expected a few words");
    CHECK(refuseCardNumber("the box was open", "reason", "a few words"));
}
