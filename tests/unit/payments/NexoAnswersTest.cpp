// What a payment terminal's bytes mean: paid only when whole, ours and of our amount; declined only
// when it is certain; all the rest unknown.
#include "reprise/payments/NexoAnswers.h"

#include "PaymentSamples.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::payments;
using namespace reprise::payments::samples;
using settlement::PayoutAnswer;
using settlement::PayoutOutcome;

namespace {

PayoutAnswer toMoney(std::string_view bytes)
{
    return readMoneyAnswer(order(), parties, bytes);
}

PayoutAnswer toStatus(std::string_view bytes)
{
    return readStatusAnswer(order(), parties, "S1", bytes);
}

/// Another reader's opinion of what "paid" needs.
bool saysPaid(const std::string& bytes)
{
    const auto answer = nlohmann::json::parse(bytes, nullptr, false);
    if (!answer.is_object()) return false;
    const auto at = [&answer](const char* path) {
        const nlohmann::json::json_pointer pointer(path);
        return answer.contains(pointer) ? answer.at(pointer) : nlohmann::json();
    };
    return at("/SaleToPOIResponse/MessageHeader/ServiceID") == "0123456789"
           && at("/SaleToPOIResponse/MessageHeader/POIID") == "P400Plus-275039202"
           && at("/SaleToPOIResponse/ReversalResponse/Response/Result") == "Success"
           && (at("/SaleToPOIResponse/ReversalResponse/ReversedAmount").is_null()
               || at("/SaleToPOIResponse/ReversalResponse/ReversedAmount") == 10.99)
           && at("/SaleToPOIResponse/ReversalResponse/POIData/POITransactionID/TransactionID")
                  .is_string();
}

} // namespace

TEST_CASE("A reversal that was done is paid, with the terminal's number and code", "[payments]")
{
    CHECK(toMoney(reversed()).outcome == PayoutOutcome::Paid);
    CHECK(toMoney(reversed()).reference == "T-77");
    CHECK(toMoney(reversed()).authorisation == "031337");
    CHECK(toMoney(replaced(reversed(), ",\"ReversedAmount\":10.99", "")).outcome
          == PayoutOutcome::Paid);
}

TEST_CASE("A payment that was done is paid, if it names the amount and the currency", "[payments]")
{
    const auto read = [](const std::string& bytes) {
        return readMoneyAnswer(order(""), parties, bytes);
    };
    CHECK(read(paid()).outcome == PayoutOutcome::Paid);
    CHECK(read(paid()).authorisation == "4711");
    CHECK(read(replaced(paid(), "10.99", "10.98")).outcome == PayoutOutcome::Unknown);
    CHECK(read(replaced(paid(), "GBP", "EUR")).outcome == PayoutOutcome::Unknown);
    CHECK(read(replaced(paid(), "\"AuthorizedAmount\"", "\"TipAmount\"")).outcome
          == PayoutOutcome::Unknown);
}

TEST_CASE("What is not the answer to our question is unknown", "[payments]")
{
    for (const auto& [what, with] :
         {std::pair{"0123456789", "9876543210"},
          {"0412-K1", "0412-K2"},
          {"P400Plus-275039202", "P400Plus-275039203"},
          {"\"Response\",\"Ser", "\"Request\",\"Ser"},
          {"\"MessageCategory\":\"Reversal\"", "\"MessageCategory\":\"Payment\""},
          {"\"Service\",", "\"Device\","},
          {"ReversalResponse", "PaymentResponse"},
          {"10.99", "10.989"},
          {"10.99", "109.9"},
          {"10.99", "\"10.99\""},
          {"T-77", ""},
          {"\"TransactionID\"", "\"Transaction\""},
          {"\"Success\"", "\"Partial\""},
          {"\"Success\"", "\"success\""},
          {"\"Success\"", "true"}}) {
        INFO(what << " -> " << with);
        CHECK(toMoney(replaced(reversed(), what, with)).outcome == PayoutOutcome::Unknown);
    }
    CHECK(toMoney(reversed() + std::string(largestAnswer, ' ')).outcome == PayoutOutcome::Unknown);
    CHECK(toMoney("").outcome == PayoutOutcome::Unknown);
    CHECK(toMoney("{}").outcome == PayoutOutcome::Unknown);
    CHECK(toMoney("<html>Log in to this network</html>").outcome == PayoutOutcome::Unknown);
}

TEST_CASE("Only what means for certain that nothing moved is declined", "[payments]")
{
    for (const auto* condition :
         {"Aborted", "Busy", "Cancel", "DeviceOut", "InvalidCard", "LoggedOut", "MessageFormat",
          "NotAllowed", "NotFound", "PaymentRestriction", "Refusal", "UnavailableDevice",
          "UnavailableService", "WrongPIN"}) {
        INFO(condition);
        CHECK(toMoney(failed(condition)).outcome == PayoutOutcome::Declined);
        CHECK(toMoney(failed(condition)).detail.starts_with(condition));
    }
    for (const auto* condition : {"InProgress", "InsertedCard", "UnreachableHost", "", "refusal"}) {
        INFO(condition);
        CHECK(toMoney(failed(condition)).outcome == PayoutOutcome::Unknown);
    }
}

TEST_CASE("The acquirer's words come along, without card numbers and control characters",
          "[payments]")
{
    CHECK(toMoney(failed("Refusal", "x=1&message=EXPIRED+CARD%21&y=2")).detail
          == "Refusal: refused by the bank (EXPIRED CARD!)");
    const auto card = toMoney(failed("Refusal", "message=card+4111+1111%0A+1111+1111+blocked"));
    CHECK(card.detail == "Refusal: refused by the bank (card **** **** **** 1111 blocked)");
    CHECK(toMoney(failed("Refusal", "eyJtZXNzYWdlIjoiNDExMSJ9")).detail
          == "Refusal: refused by the bank");
    const auto number = toMoney(replaced(reversed(), "T-77", "4111111111111111"));
    CHECK(number.reference == "************1111");
}

TEST_CASE("A status inquiry is worth what the answer that it repeats was worth", "[payments]")
{
    CHECK(toStatus(repeated(reversed())).outcome == PayoutOutcome::Paid);
    CHECK(toStatus(repeated(reversed())).reference == "T-77");
    CHECK(toStatus(repeated(failed("Refusal"))).outcome == PayoutOutcome::Declined);
    CHECK(toStatus(repeated(failed("UnreachableHost"))).outcome == PayoutOutcome::Unknown);
    CHECK(toStatus(repeated(replaced(reversed(), "0123456789", "9876543210"))).outcome
          == PayoutOutcome::Unknown);
    CHECK(toStatus(replaced(repeated(reversed()), "\"S1\"", "\"S2\"")).outcome
          == PayoutOutcome::Unknown);
    CHECK(toStatus(reversed()).outcome == PayoutOutcome::Unknown);
    CHECK(toMoney(repeated(reversed())).outcome == PayoutOutcome::Unknown);
}

TEST_CASE("A terminal that doesn't know the order, or still works on it, has not declined it",
          "[payments]")
{
    CHECK(toStatus(statusFailed("NotFound")).outcome == PayoutOutcome::NotFound);
    for (const auto* condition : {"InProgress", "Busy", "Refusal", "DeviceOut", "LoggedOut", ""}) {
        INFO(condition);
        CHECK(toStatus(statusFailed(condition)).outcome == PayoutOutcome::Unknown);
    }
}

TEST_CASE("Whatever bytes come back, paid is only what is whole and ours", "[payments]")
{
    REQUIRE(rc::check("any bytes", [](const std::string& bytes) {
        RC_ASSERT(toMoney(bytes).outcome == PayoutOutcome::Unknown);
        RC_ASSERT(toStatus(bytes).outcome == PayoutOutcome::Unknown);
    }));
    REQUIRE(rc::check("an answer cut short", [] {
        const auto whole = reversed();
        const auto length = *rc::gen::inRange<std::size_t>(0, whole.size());
        RC_ASSERT(toMoney(whole.substr(0, length)).outcome == PayoutOutcome::Unknown);
        const auto status = repeated(whole);
        const auto cut = *rc::gen::inRange<std::size_t>(0, status.size());
        RC_ASSERT(toStatus(status.substr(0, cut)).outcome == PayoutOutcome::Unknown);
    }));
    REQUIRE(rc::check("an answer with bytes changed, dropped or put in", [] {
        auto bytes = reversed();
        const auto edits = *rc::gen::inRange(1, 4);
        for (int edit = 0; edit < edits; ++edit) {
            const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
            const auto byte = *rc::gen::arbitrary<char>();
            const auto way = *rc::gen::inRange(0, 3);
            if (way == 0) bytes[at] = byte;
            if (way == 1) bytes.erase(at, 1);
            if (way == 2) bytes.insert(at, 1, byte);
        }
        if (toMoney(bytes).outcome == PayoutOutcome::Paid) RC_ASSERT(saysPaid(bytes));
    }));
}
