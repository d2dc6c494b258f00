#include "reprise/payments/NexoRequests.h"

#include "reprise/calendar/TimeZone.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::payments {

namespace {

using returns::OrderKind;
using returns::PaymentOrder;

struct Original {
    std::string transaction;
    std::string at;
};

/// The time in a token is optional in what tills write and mandatory in the protocol, where it is
/// no key: without one it is the time at which we ask.
Original originalOf(const PaymentOrder& order)
{
    const auto at = order.token.rfind('@');
    const auto utc = utcZone();
    if (at != std::string::npos && at > 0 && utc && parseInstant(order.token.substr(at + 1), *utc))
        return {order.token.substr(0, at), order.token.substr(at + 1)};
    return {order.token, isoUtc(order.askedAt)};
}

void writeHeader(JsonWriter& json, std::string_view category, const Parties& parties,
                 std::string_view serviceId)
{
    json.key("MessageHeader");
    json.beginObject();
    json.key("ProtocolVersion").text("3.0");
    json.key("MessageClass").text("Service");
    json.key("MessageCategory").text(category);
    json.key("MessageType").text("Request");
    json.key("ServiceID").text(serviceId);
    json.key("SaleID").text(parties.saleId);
    json.key("POIID").text(parties.poiId);
    json.endObject();
}

void writeTransaction(JsonWriter& json, std::string_view key, std::string_view id,
                      std::string_view at)
{
    json.key(key);
    json.beginObject();
    json.key("TransactionID").text(id);
    json.key("TimeStamp").text(at);
    json.endObject();
}

/// Our order's number is the sale's side of the transaction. A reversal has no place for a currency
/// but among the data for the acquirer.
void writeSale(JsonWriter& json, const PaymentOrder& order)
{
    json.key("SaleData");
    json.beginObject();
    writeTransaction(json, "SaleTransactionID", order.id.text(), isoUtc(order.askedAt));
    if (categoryOf(order) == "Reversal")
        json.key("SaleToAcquirerData")
            .text("currency=" + std::string(order.amount.currency().code()));
    json.endObject();
}

void writeReversal(JsonWriter& json, const PaymentOrder& order)
{
    const auto original = originalOf(order);
    json.key("ReversalRequest");
    json.beginObject();
    writeSale(json, order);
    json.key("OriginalPOITransaction");
    json.beginObject();
    writeTransaction(json, "POITransactionID", original.transaction, original.at);
    json.endObject();
    json.key("ReversalReason").text("MerchantCancel");
    json.key("ReversedAmount").verbatim(order.amount.decimal());
    json.endObject();
}

void writePayment(JsonWriter& json, const PaymentOrder& order)
{
    json.key("PaymentRequest");
    json.beginObject();
    writeSale(json, order);
    json.key("PaymentTransaction");
    json.beginObject();
    json.key("AmountsReq");
    json.beginObject();
    json.key("Currency").text(order.amount.currency().code());
    json.key("RequestedAmount").verbatim(order.amount.decimal());
    json.endObject();
    json.endObject();
    json.key("PaymentData");
    json.beginObject();
    json.key("PaymentType").text(order.kind == OrderKind::Refund ? "Refund" : "Normal");
    json.endObject();
    json.endObject();
}

} // namespace

std::string_view categoryOf(const PaymentOrder& order)
{
    return order.kind == OrderKind::Refund && !order.token.empty() ? "Reversal" : "Payment";
}

std::string moneyRequest(const PaymentOrder& order, const Parties& parties)
{
    JsonWriter json;
    json.beginObject();
    json.key("SaleToPOIRequest");
    json.beginObject();
    writeHeader(json, categoryOf(order), parties, order.serviceId);
    if (categoryOf(order) == "Reversal")
        writeReversal(json, order);
    else
        writePayment(json, order);
    json.endObject();
    json.endObject();
    return json.take();
}

std::string statusRequest(const PaymentOrder& order, const Parties& parties,
                          std::string_view serviceId)
{
    JsonWriter json;
    json.beginObject();
    json.key("SaleToPOIRequest");
    json.beginObject();
    writeHeader(json, "TransactionStatus", parties, serviceId);
    json.key("TransactionStatusRequest");
    json.beginObject();
    json.key("ReceiptReprintFlag").flag(false);
    json.key("MessageReference");
    json.beginObject();
    json.key("MessageCategory").text(categoryOf(order));
    json.key("ServiceID").text(order.serviceId);
    json.key("SaleID").text(parties.saleId);
    json.key("POIID").text(parties.poiId);
    json.endObject();
    json.endObject();
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace reprise::payments
