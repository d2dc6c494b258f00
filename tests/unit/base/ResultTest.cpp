#include "reprise/base/Result.h"

#include "reprise/base/Id.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <type_traits>

using namespace reprise;

TEST_CASE("A result holds a value or says why not", "[base]")
{
    const Result<std::string> value(std::string("yes"));
    CHECK(value);
    CHECK(*value == "yes");
    CHECK(value->size() == 3);

    const Result<std::string> failure(Error{ErrorCode::NotFound, "no such receipt"});
    CHECK_FALSE(failure);
    CHECK(failure.error().code == ErrorCode::NotFound);

    CHECK(Result<void>());
    CHECK_FALSE(Result<void>(Error{ErrorCode::Conflict, "taken"}));
}

TEST_CASE("A result can carry what only moves", "[base]")
{
    Result<std::unique_ptr<int>> box(std::make_unique<int>(7));
    const auto taken = std::move(*box);
    CHECK(*taken == 7);
}

TEST_CASE("Identifiers of different things do not mix", "[base]")
{
    STATIC_CHECK_FALSE(std::is_convertible_v<ReturnId, ReceiptNumber>);
    STATIC_CHECK_FALSE(std::is_constructible_v<ReceiptNumber, ReturnId>);
    CHECK(ReceiptNumber("0412-1") < ReceiptNumber("0412-2"));
    CHECK(std::hash<ReceiptNumber>{}(ReceiptNumber("a"))
          == std::hash<ReceiptNumber>{}(ReceiptNumber("a")));
}
