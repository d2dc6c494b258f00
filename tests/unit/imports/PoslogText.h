// PoslogText: writes small POSLogs the way a till does, for tests to bend.
#pragma once

#include <string>

namespace reprise::samples {

inline std::string element(const std::string& name, const std::string& content)
{
    return "<" + name + ">" + content + "</" + name + ">";
}

inline std::string poslog(const std::string& transactions)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<POSLog xmlns=\"http://www.nrf-arts.org/IXRetail/namespace/\">\n"
           + transactions + "</POSLog>\n";
}

/// `items` are line items and totals.
inline std::string transaction(const std::string& sequence, const std::string& items)
{
    return "<Transaction>" + element("RetailStoreID", "9") + element("WorkstationID", "34")
           + element("SequenceNumber", sequence) + element("BusinessDayDate", "2017-09-30")
           + element("CurrencyCode", "USD")
           + element("RetailTransaction", element("ReceiptDateTime", "2017-10-01T02:02:54") + items)
           + "</Transaction>\n";
}

struct Item {
    std::string sequence;
    std::string sku;
    std::string quantity;
    std::string unitPrice;
    std::string extended;
    std::string lineAttributes = {}; ///< Such as VoidFlag="true".
    std::string saleParts = {};      ///< More elements of the sale.
};

inline std::string line(const Item& item)
{
    return "<LineItem " + item.lineAttributes + ">" + element("SequenceNumber", item.sequence)
           + "<Sale ItemType=\"Stock\"><POSIdentity POSIDType=\"GTIN\">"
           + element("POSItemID", item.sku) + "</POSIdentity>" + element("ItemID", item.sku)
           + element("Description", "Item " + item.sku + "   ")
           + element("RegularSalesUnitPrice", item.unitPrice)
           + element("ExtendedAmount", item.extended) + element("Quantity", item.quantity)
           + item.saleParts + "</Sale></LineItem>";
}

inline std::string tender(const std::string& type, const std::string& amount,
                          const std::string& parts = {})
{
    return "<LineItem><Tender TenderType=\"" + type + "\">" + element("Amount", amount) + parts
           + "</Tender></LineItem>";
}

inline std::string tax(const std::string& id, const std::string& amount)
{
    return "<LineItem><Tax acs:TaxID=\"" + id + "\">" + element("Amount", amount)
           + "</Tax></LineItem>";
}

inline std::string grandTotal(const std::string& amount)
{
    return "<Total TotalType=\"TransactionGrandAmount\">" + amount + "</Total>";
}

/// `flags` such as acs:detailedData="true".
inline std::string reward(const std::string& flags, const std::string& promotion,
                          const std::string& sku, const std::string& amount)
{
    return "<LineItem><LoyaltyReward " + flags + ">" + element("PromotionID", promotion)
           + element("acs:RewardCategory", "Monetary") + element("acs:ExtendedRewardAmount", amount)
           + element("acs:RewardBasis", element("acs:ItemID", sku)) + "</LoyaltyReward></LineItem>";
}

} // namespace reprise::samples
