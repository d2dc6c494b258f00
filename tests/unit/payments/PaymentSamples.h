// PaymentSamples: orders as returns leave them, and the answers of a payment terminal to them.
#pragma once

#include "reprise/payments/NexoRequests.h"

#include <string>

namespace reprise::payments::samples {

inline const Parties parties{"0412-K1", "P400Plus-275039202"};

inline Money pounds(std::int64_t pence)
{
    return Money::fromMinor(pence, *Currency::parse("GBP"));
}

/// 2026-11-22 14:05:07.250 in UTC.
inline returns::PaymentOrder order(std::string token = "BV0q001643892070000.VK9DRSLLRCQ2WN82"
                                                       "@2026-11-01T14:03:22.000Z")
{
    return {.id = OrderId("R-0412-K1-7Q4M9X2C.1"),
            .serviceId = "0123456789",
            .type = "card",
            .token = std::move(token),
            .last4 = "4242",
            .amount = pounds(1099),
            .askedAt = Instant(std::chrono::milliseconds(1'795'356'307'250))};
}

inline std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const auto at = text.find(what);
    return at == text.npos ? text : text.replace(at, what.size(), with);
}

/// The answer of a terminal that did what order() asks.
inline std::string reversed()
{
    return R"({"SaleToPOIResponse":{"MessageHeader":{"ProtocolVersion":"3.0",)"
           R"("MessageClass":"Service","MessageCategory":"Reversal","MessageType":"Response",)"
           R"("ServiceID":"0123456789","SaleID":"0412-K1","POIID":"P400Plus-275039202"},)"
           R"("ReversalResponse":{"Response":{"Result":"Success",)"
           R"("AdditionalResponse":"authCode=031337&message=OK"},"POIData":{"POITransactionID":)"
           R"({"TransactionID":"T-77","TimeStamp":"2026-11-22T14:05:09.000Z"}},)"
           R"("ReversedAmount":10.99}}})";
}

/// The same for an order without a token.
inline std::string paid()
{
    return R"({"SaleToPOIResponse":{"MessageHeader":{"ProtocolVersion":"3.0",)"
           R"("MessageClass":"Service","MessageCategory":"Payment","MessageType":"Response",)"
           R"("ServiceID":"0123456789","SaleID":"0412-K1","POIID":"P400Plus-275039202"},)"
           R"("PaymentResponse":{"Response":{"Result":"Success"},"POIData":{"POITransactionID":)"
           R"({"TransactionID":"T-78","TimeStamp":"2026-11-22T14:05:09.000Z"}},"PaymentResult":)"
           R"({"PaymentType":"Refund","PaymentAcquirerData":{"ApprovalCode":"4711"},)"
           R"("AmountsResp":{"Currency":"GBP","AuthorizedAmount":10.99}}}}})";
}

inline std::string failed(std::string_view condition, std::string_view additional = {})
{
    auto answer =
        replaced(reversed(), R"("Result":"Success")",
                 R"("Result":"Failure","ErrorCondition":")" + std::string(condition) + "\"");
    return replaced(std::move(answer), "authCode=031337&message=OK", additional);
}

/// What it repeats of `answer` when asked under "S1".
inline std::string repeated(const std::string& answer)
{
    const auto document = answer.substr(std::string_view(R"({"SaleToPOIResponse":{)").size());
    const auto headerEnd = document.find("},") + 1;
    const auto header = document.substr(0, headerEnd);
    const auto body = document.substr(headerEnd + 1, document.size() - headerEnd - 3);
    return R"({"SaleToPOIResponse":{"MessageHeader":{"ProtocolVersion":"3.0",)"
           R"("MessageClass":"Service","MessageCategory":"TransactionStatus",)"
           R"("MessageType":"Response","ServiceID":"S1","SaleID":"0412-K1",)"
           R"("POIID":"P400Plus-275039202"},"TransactionStatusResponse":{"Response":)"
           R"({"Result":"Success"},"RepeatedMessageResponse":{)"
           + header + R"(,"RepeatedResponseMessageBody":{)" + body + "}}}}}";
}

inline std::string statusFailed(std::string_view condition)
{
    return R"({"SaleToPOIResponse":{"MessageHeader":{"ProtocolVersion":"3.0",)"
           R"("MessageClass":"Service","MessageCategory":"TransactionStatus",)"
           R"("MessageType":"Response","ServiceID":"S1","SaleID":"0412-K1",)"
           R"("POIID":"P400Plus-275039202"},"TransactionStatusResponse":{"Response":)"
           R"({"Result":"Failure","ErrorCondition":")"
           + std::string(condition) + R"("}}}})";
}

} // namespace reprise::payments::samples
