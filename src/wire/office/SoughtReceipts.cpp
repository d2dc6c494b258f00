#include "reprise/wire/office/SoughtReceipts.h"

#include "office/MessageJson.h"

#include <algorithm>

namespace reprise::wire {

namespace {

constexpr std::size_t mostNumbers = 8;

ReceiptRequest requestOf(const Fields& fields)
{
    ReceiptRequest request{originOf(fields), hexOf(fields, "request", 32), fields.texts("numbers")};
    if (request.numbers.empty() || request.numbers.size() > mostNumbers
        || std::ranges::count(request.numbers, std::string()) > 0)
        fields.wrong("numbers",
                     "expected 1 to " + std::to_string(mostNumbers) + " numbers of receipts");
    return request;
}

} // namespace

std::string toJson(const ReceiptRequest& request)
{
    JsonWriter json;
    json.beginObject();
    writeOrigin(json, request.origin);
    json.key("request").text(request.id);
    json.key("numbers").texts(request.numbers);
    json.endObject();
    return json.take();
}

Result<ReceiptRequest> receiptRequestFromJson(std::string_view json)
{
    return messageFrom(json, requestOf);
}

std::string toJson(const ReceiptLetter& letter)
{
    JsonWriter json;
    json.beginObject();
    writeOrigin(json, letter.origin);
    json.key("request").text(letter.id);
    json.key("at").text(isoUtc(letter.at));
    json.key("receipts").texts(letter.receipts);
    json.endObject();
    return json.take();
}

Result<ReceiptLetter> receiptLetterFromJson(std::string_view json)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    return messageFrom(json, [&utc](const Fields& fields) {
        return ReceiptLetter{originOf(fields), hexOf(fields, "request", 32),
                             momentOf(fields, "at", *utc),
                             fields.rawTexts("receipts", mostNumbers)};
    });
}

} // namespace reprise::wire
