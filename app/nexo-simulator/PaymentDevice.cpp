#include "PaymentDevice.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace reprise::nexo {

namespace {

Error unreadable(const std::string& detail)
{
    return {ErrorCode::Invalid, detail};
}

std::string textAt(const Json& json, const char* path)
{
    const Json::json_pointer pointer(path);
    return json.contains(pointer) && json.at(pointer).is_string()
               ? json.at(pointer).get<std::string>()
               : std::string();
}

std::int64_t millionthsAt(const Json& json, const char* path)
{
    const Json::json_pointer pointer(path);
    return json.contains(pointer) ? millionthsOf(json.at(pointer)) : 0;
}

std::string nowUtc()
{
    const auto now =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(now - day);
    char text[40];
    std::snprintf(
        text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return text;
}

std::string categoryOf(const Asked& asked)
{
    return asked.header.at("MessageCategory").get<std::string>();
}

} // namespace

std::int64_t millionthsOf(const Json& amount)
{
    constexpr std::size_t finest = 6;
    constexpr std::size_t mostDigits = 12;
    // The shortest decimal that means the number: what was written, without zeros at its end.
    const auto text = amount.is_string() ? amount.get<std::string>() : amount.dump();
    const auto point = std::min(text.find('.'), text.size());
    auto digits = text.substr(0, point);
    auto decimals = point < text.size() ? text.substr(point + 1) : std::string();
    if (digits.empty() || digits.size() > mostDigits || decimals.size() > finest) return 0;
    decimals.resize(finest, '0');
    digits += decimals;
    std::int64_t millionths = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, millionths);
    return read.ec == std::errc() && read.ptr == end && millionths > 0 ? millionths : 0;
}

Result<Asked> readRequest(const std::string& text)
{
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return unreadable("no JSON object, expected a SaleToPOIRequest");
    const auto category = textAt(json, "/SaleToPOIRequest/MessageHeader/MessageCategory");
    const auto serviceId = textAt(json, "/SaleToPOIRequest/MessageHeader/ServiceID");
    if (serviceId.empty() || serviceId.size() > 10)
        return unreadable("ServiceID: expected 1 to 10 characters");
    if (category != "Payment" && category != "Reversal" && category != "TransactionStatus")
        return unreadable("MessageCategory: expected Payment, Reversal or TransactionStatus");
    const auto& request = json.at("SaleToPOIRequest");
    const auto bodyName = category + "Request";
    if (!request.contains(bodyName) || !request.at(bodyName).is_object())
        return unreadable(bodyName + ": missing, expected an object");
    return Asked{category == "TransactionStatus" ? Service::Status : Service::Money,
                 request.at("MessageHeader"), request.at(bodyName), serviceId,
                 textAt(json, "/SaleToPOIRequest/MessageHeader/SaleID")};
}

Json answerTo(const Asked& asked, Json body)
{
    auto header = asked.header;
    header["MessageType"] = "Response";
    return {{"SaleToPOIResponse",
             {{"MessageHeader", std::move(header)},
              {categoryOf(asked) + "Response", std::move(body)}}}};
}

Json failureOf(const Asked& asked, const std::string& condition, const std::string& message)
{
    return answerTo(asked, {{"Response",
                             {{"Result", "Failure"},
                              {"ErrorCondition", condition},
                              {"AdditionalResponse", "message=" + message}}}});
}

PaymentDevice::PaymentDevice(Ledger& ledger) : m_ledger(ledger)
{
    for (const auto& line : ledger.past())
        remember(line);
}

void PaymentDevice::know(const std::string& transaction, std::int64_t millionths)
{
    m_knowsSales = true;
    m_left[transaction] += millionths; // Less what the ledger says was given back already.
}

Json PaymentDevice::carryOut(const Asked& asked)
{
    m_inProgress.erase(keyOf(asked));
    if (const auto known = m_answers.find(keyOf(asked)); known != m_answers.end())
        return known->second;
    return categoryOf(asked) == "Reversal" ? decideReversal(asked) : decidePayment(asked);
}

Json PaymentDevice::refuse(const Asked& asked, const std::string& condition,
                           const std::string& message)
{
    m_inProgress.erase(keyOf(asked));
    const Json line{{"at", nowUtc()},
                    {"event", "refused"},
                    {"sale_id", asked.saleId},
                    {"service_id", asked.serviceId},
                    {"order", textAt(asked.body, "/SaleData/SaleTransactionID/TransactionID")},
                    {"condition", condition},
                    {"answer", failureOf(asked, condition, message)}};
    m_ledger.append(line);
    remember(line);
    return line.at("answer");
}

Json PaymentDevice::decideReversal(const Asked& asked)
{
    const auto original =
        textAt(asked.body, "/OriginalPOITransaction/POITransactionID/TransactionID");
    const auto amount = millionthsAt(asked.body, "/ReversedAmount");
    if (original.empty() || amount <= 0)
        return refuse(asked, "MessageFormat", "a sale and an amount above zero are expected");
    const auto left = m_left.find(original);
    if (m_knowsSales && left == m_left.end()) return refuse(asked, "NotFound", "no such sale");
    if (m_knowsSales && amount > left->second)
        return refuse(asked, "NotAllowed", "more than is left of the sale");
    return moved(asked, {{"kind", "reversal"},
                         {"original", original},
                         {"amount", asked.body.at("ReversedAmount")}});
}

Json PaymentDevice::decidePayment(const Asked& asked)
{
    const auto type = textAt(asked.body, "/PaymentData/PaymentType");
    const auto amount = millionthsAt(asked.body, "/PaymentTransaction/AmountsReq/RequestedAmount");
    if ((type != "Refund" && type != "Normal") || amount <= 0)
        return refuse(asked, "MessageFormat", "Refund or Normal and an amount are expected");
    return moved(
        asked,
        {{"kind", type == "Refund" ? "refund" : "payment"},
         {"original", ""},
         {"amount", asked.body.at("PaymentTransaction").at("AmountsReq").at("RequestedAmount")}});
}

Json PaymentDevice::moved(const Asked& asked, const Json& what)
{
    const auto reference = "SIM" + std::to_string(++m_count);
    const auto code = std::to_string(100'000 + (m_count * 7'919) % 900'000);
    const auto now = nowUtc();
    Json body{
        {"Response", {{"Result", "Success"}, {"AdditionalResponse", "authCode=" + code}}},
        {"POIData", {{"POITransactionID", {{"TransactionID", reference}, {"TimeStamp", now}}}}}};
    if (what.at("kind") == "reversal") {
        body["ReversedAmount"] = what.at("amount");
    } else {
        const auto currency = textAt(asked.body, "/PaymentTransaction/AmountsReq/Currency");
        body["PaymentResult"] = {
            {"PaymentType", what.at("kind") == "refund" ? "Refund" : "Normal"},
            {"PaymentAcquirerData", {{"ApprovalCode", code}}},
            {"AmountsResp", {{"Currency", currency}, {"AuthorizedAmount", what.at("amount")}}}};
    }
    Json line{{"at", now},
              {"event", "moved"},
              {"sale_id", asked.saleId},
              {"service_id", asked.serviceId},
              {"order", textAt(asked.body, "/SaleData/SaleTransactionID/TransactionID")}};
    line.update(what);
    line["reference"] = reference;
    line["answer"] = answerTo(asked, std::move(body));
    m_ledger.append(line);
    --m_count; // Counted by remember(), as it is after a restart.
    remember(line);
    return line.at("answer");
}

void PaymentDevice::remember(const Json& line)
{
    m_answers[textAt(line, "/sale_id") + " " + textAt(line, "/service_id")] = line.at("answer");
    if (textAt(line, "/event") != "moved") return;
    ++m_count;
    const auto amount = millionthsAt(line, "/amount");
    if (textAt(line, "/kind") == "reversal") m_left[textAt(line, "/original")] -= amount;
    if (textAt(line, "/kind") == "payment") m_left[textAt(line, "/reference")] += amount;
}

Json PaymentDevice::status(const Asked& asked) const
{
    const auto meant = textAt(asked.body, "/MessageReference/ServiceID");
    const auto saleId = textAt(asked.body, "/MessageReference/SaleID");
    const auto key = (saleId.empty() ? asked.saleId : saleId) + " " + meant;
    if (m_inProgress.contains(key)) return failureOf(asked, "InProgress", "still at it");
    const auto known = m_answers.find(key);
    if (known == m_answers.end()) return failureOf(asked, "NotFound", "no such message");
    const auto& response = known->second.at("SaleToPOIResponse");
    Json repeated{{"MessageHeader", response.at("MessageHeader")}};
    auto& body = repeated["RepeatedResponseMessageBody"];
    for (const auto& [name, value] : response.items())
        if (name != "MessageHeader") body[name] = value;
    return answerTo(asked, {{"Response", {{"Result", "Success"}}},
                            {"RepeatedMessageResponse", std::move(repeated)}});
}

} // namespace reprise::nexo
