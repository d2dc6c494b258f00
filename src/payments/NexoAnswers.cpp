#include "reprise/payments/NexoAnswers.h"

#include "AcquirerWords.h"
#include "AnswerPlace.h"
#include "ErrorConditions.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Text.h"

#include <string>

namespace reprise::payments {

namespace {

using returns::PaymentOrder;
using settlement::PayoutAnswer;
using settlement::PayoutOutcome;

constexpr std::size_t longestReference = 128;
constexpr std::size_t longestCode = 32;

PayoutAnswer unknown(std::string detail)
{
    return {PayoutOutcome::Unknown, {}, {}, std::move(detail)};
}

bool isPlain(std::string_view text, std::size_t longest)
{
    return !text.empty() && text.size() <= longest && isUtf8(text) && !hasControlCharacter(text);
}

/// Our own question, answered by the one that we asked.
bool answers(AnswerPlace header, std::string_view category, std::string_view serviceId,
             const Parties& parties)
{
    return header["MessageClass"].text() == "Service" && header["MessageType"].text() == "Response"
           && header["MessageCategory"].text() == category
           && header["ServiceID"].text() == serviceId && header["SaleID"].text() == parties.saleId
           && header["POIID"].text() == parties.poiId;
}

bool is(AnswerPlace number, Money amount)
{
    const auto said = Money::parse(number.number(), amount.currency());
    return said && *said == amount;
}

/// A reversal may leave the amount out, which then is what was asked for; a payment may not.
bool namesAmount(AnswerPlace body, const PaymentOrder& order)
{
    if (categoryOf(order) == "Reversal")
        return !body["ReversedAmount"].isThere() || is(body["ReversedAmount"], order.amount);
    const auto amounts = body["PaymentResult"]["AmountsResp"];
    const auto isCurrency = !amounts["Currency"].isThere()
                            || amounts["Currency"].text() == order.amount.currency().code();
    return isCurrency && is(amounts["AuthorizedAmount"], order.amount);
}

PayoutAnswer readFailure(AnswerPlace response)
{
    const auto* condition = findErrorCondition(response["ErrorCondition"].text());
    if (condition == nullptr) return unknown("it failed without a reason that we know");
    auto detail = std::string(condition->name) + ": " + std::string(condition->words);
    const auto words = acquirerWord(response["AdditionalResponse"].text(), "message");
    if (!words.empty()) detail += " (" + words + ")";
    const auto outcome =
        condition->movement == Movement::None ? PayoutOutcome::Declined : PayoutOutcome::Unknown;
    return {outcome, {}, {}, std::move(detail)};
}

PayoutAnswer readSuccess(AnswerPlace body, const PaymentOrder& order)
{
    if (!namesAmount(body, order)) return unknown("it names another amount than we asked for");
    const auto reference = body["POIData"]["POITransactionID"]["TransactionID"].text();
    if (!isPlain(reference, longestReference)) return unknown("it gives no number of its own");
    std::string code(body["PaymentResult"]["PaymentAcquirerData"]["ApprovalCode"].text());
    if (!isPlain(code, longestCode))
        code = acquirerWord(body["Response"]["AdditionalResponse"].text(), "authCode");
    return {PayoutOutcome::Paid,
            withoutCardNumbers(std::string(reference)),
            withoutCardNumbers(std::move(code)),
            {}};
}

/// The body of a ReversalResponse or PaymentResponse, new or repeated.
PayoutAnswer readOutcome(AnswerPlace body, const PaymentOrder& order)
{
    const auto result = body["Response"]["Result"].text();
    if (result == "Success") return readSuccess(body, order);
    if (result == "Failure") return readFailure(body["Response"]);
    if (result == "Partial") return unknown("it moved a part of the amount only");
    return unknown("its answer has no result");
}

std::string bodyName(const PaymentOrder& order)
{
    return std::string(categoryOf(order)) + "Response";
}

PayoutAnswer readRepeated(AnswerPlace repeated, const PaymentOrder& order, const Parties& parties)
{
    if (!answers(repeated["MessageHeader"], categoryOf(order), order.serviceId, parties))
        return unknown("it repeats an answer to another question");
    return readOutcome(repeated["RepeatedResponseMessageBody"][bodyName(order)], order);
}

PayoutAnswer readStatus(AnswerPlace body, const PaymentOrder& order, const Parties& parties)
{
    const auto reference = body["MessageReference"];
    if (reference.isThere() && reference["ServiceID"].text() != order.serviceId)
        return unknown("it speaks of another order");
    const auto response = body["Response"];
    const auto result = response["Result"].text();
    if (result == "Success") return readRepeated(body["RepeatedMessageResponse"], order, parties);
    if (result != "Failure") return unknown("its answer has no result");
    const auto condition = response["ErrorCondition"].text();
    if (condition == "NotFound")
        return {PayoutOutcome::NotFound, {}, {}, "the terminal knows of no such order"};
    if (condition == "InProgress" || condition == "Busy") return unknown("still in progress");
    return unknown("the terminal can't say what became of it");
}

} // namespace

PayoutAnswer readMoneyAnswer(const PaymentOrder& order, const Parties& parties,
                             std::string_view bytes)
{
    if (bytes.size() > largestAnswer) return unknown("its answer is too long to be one");
    const auto document = parseJsonObject(bytes);
    if (!document) return unknown("its answer can't be read");
    const auto answer = AnswerPlace(&document->root())["SaleToPOIResponse"];
    if (!answers(answer["MessageHeader"], categoryOf(order), order.serviceId, parties))
        return unknown("it answers another question than ours");
    return readOutcome(answer[bodyName(order)], order);
}

PayoutAnswer readStatusAnswer(const PaymentOrder& order, const Parties& parties,
                              std::string_view serviceId, std::string_view bytes)
{
    if (bytes.size() > largestAnswer) return unknown("its answer is too long to be one");
    const auto document = parseJsonObject(bytes);
    if (!document) return unknown("its answer can't be read");
    const auto answer = AnswerPlace(&document->root())["SaleToPOIResponse"];
    if (!answers(answer["MessageHeader"], "TransactionStatus", serviceId, parties))
        return unknown("it answers another question than ours");
    return readStatus(answer["TransactionStatusResponse"], order, parties);
}

} // namespace reprise::payments
