#include "PoslogSale.h"

#include "reprise/base/Text.h"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>

namespace reprise::imports {

namespace {

using pugi::xml_node;

std::string_view localName(std::string_view name)
{
    return name.substr(name.find(':') + 1);
}

/// The first child of that name, whatever its namespace is called in this file.
xml_node child(xml_node parent, std::string_view name)
{
    for (const auto each : parent.children())
        if (localName(each.name()) == name) return each;
    return {};
}

std::string_view attribute(xml_node node, std::string_view name)
{
    for (const auto each : node.attributes())
        if (localName(each.name()) == name) return each.value();
    return {};
}

bool isTrue(std::string_view flag)
{
    return flag == "true" || flag == "1";
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto start = text.find_first_not_of(blanks);
    if (start == text.npos) return {};
    return std::string(text.substr(start, text.find_last_not_of(blanks) - start + 1));
}

std::string textOf(xml_node parent, std::string_view name)
{
    return trimmed(child(parent, name).text().get());
}

std::string textOf(xml_node parent, std::string_view name, std::string_view otherName)
{
    auto text = textOf(parent, name);
    return text.empty() ? textOf(parent, otherName) : text;
}

/// Reads one transaction. The first thing wrong is kept; what is read after it is harmless.
class SaleReader {
public:
    SaleReader(xml_node transaction, xml_node retail, Currency currency)
        : m_transaction(transaction), m_retail(retail), m_currency(currency)
    {
    }

    Result<std::optional<PoslogSale>> read(const std::string& number, const TimeZone& zone);

private:
    void readItem(xml_node item);
    void readSaleLine(xml_node item, xml_node sale);
    void readReward(xml_node reward);
    void readTender(xml_node item, xml_node tender);
    void readTotal();
    Money amount(xml_node parent, std::string_view name);
    void wrong(std::string sentence);

    xml_node m_transaction;
    xml_node m_retail;
    Currency m_currency;
    PoslogSale* m_sale = nullptr;
    std::optional<std::string> m_fault;
};

void SaleReader::wrong(std::string sentence)
{
    if (!m_fault) m_fault = std::move(sentence);
}

/// Zero when there is no such element.
Money SaleReader::amount(xml_node parent, std::string_view name)
{
    const auto text = textOf(parent, name);
    if (text.empty()) return Money::zero(m_currency);
    const auto amount = Money::parse(text, m_currency);
    if (amount) return *amount;
    const auto sequence = textOf(parent.parent(), "SequenceNumber");
    wrong("item " + sequence + ": " + std::string(name) + ": " + amount.error().detail);
    return Money::zero(m_currency);
}

void SaleReader::readSaleLine(xml_node item, xml_node sale)
{
    const auto sequence = textOf(item, "SequenceNumber");
    int number = 0;
    const auto [end, error] =
        std::from_chars(sequence.data(), sequence.data() + sequence.size(), number);
    if (error != std::errc() || end != sequence.data() + sequence.size())
        wrong("an item's SequenceNumber is malformed, expected a whole number");

    const auto identity = child(sale, "POSIdentity");
    const auto quantity = child(sale, "Quantity");
    SaleLine line{number,
                  textOf(sale, "ItemID"),
                  {},
                  textOf(sale, "Description"),
                  textOf(sale, "MerchandiseHierarchy"),
                  std::string(attribute(sale, "ItemType")),
                  trimmed(quantity.text().get()),
                  std::string(attribute(quantity, "UnitOfMeasureCode")),
                  amount(sale, child(sale, "ActualSalesUnitPrice") ? "ActualSalesUnitPrice"
                                                                   : "RegularSalesUnitPrice"),
                  amount(sale, "ExtendedAmount"),
                  amount(child(sale, "Tax"), "Amount"),
                  isTrue(attribute(item, "weightItem")),
                  isTrue(attribute(item, "VoidFlag")) ? Voided::Yes : Voided::No,
                  textOf(sale, "OperatorSequence"),
                  {}};
    const auto type = attribute(identity, "POSIDType");
    const auto code = textOf(identity, "POSItemID");
    if (type == "GTIN" || type == "EAN" || type == "UPC") line.gtin = code;
    if (line.sku.empty()) line.sku = code;
    if (!child(sale, "ExtendedAmount")) wrong("item " + sequence + ": no ExtendedAmount");
    for (const auto flag : child(sale, "Itemizers").attributes()) {
        const auto name = localName(flag.name());
        if (name.starts_with("Tax") && isTrue(flag.value())) line.taxIds.emplace(name.substr(3));
    }
    m_sale->lines.push_back(std::move(line));
}

void SaleReader::readReward(xml_node reward)
{
    const auto category = textOf(reward, "RewardCategory");
    const auto off = -amount(reward, "ExtendedRewardAmount");
    // Offers that only print a message or count points carry figures that are no money.
    if ((!category.empty() && category != "Monetary") || off.isZero()) return;
    if (off.isNegative()) return wrong("a reward adds to the price, expected one that lowers it");
    const auto detailed = isTrue(attribute(reward, "detailedData"));
    const auto summarised = isTrue(attribute(reward, "summarizedActivity"));
    m_sale->rewards.push_back({textOf(reward, "PromotionID"), off, detailed,
                               summarised || !detailed,
                               textOf(child(reward, "RewardBasis"), "ItemID"),
                               textOf(reward, "OperatorSequenceReference")});
}

/// The till's word in our spelling: "CreditDebit" is card, "GiftCard" gift_card.
std::string tenderType(std::string_view tillType)
{
    if (tillType == "CreditDebit" || tillType == "Credit" || tillType == "Debit") return "card";
    if (tillType == "GiftCertificate") return "gift_card";
    std::string type;
    for (const char letter : tillType) {
        const bool capital = letter >= 'A' && letter <= 'Z';
        if (capital && !type.empty() && type.back() != '_') type += '_';
        if (capital)
            type += static_cast<char>(letter - 'A' + 'a');
        else if (letter >= 'a' && letter <= 'z')
            type += letter;
    }
    return type.empty() ? "other" : type.substr(0, 32);
}

std::string last4Of(std::string_view account)
{
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    if (account.size() < 4) return {};
    const auto last = account.substr(account.size() - 4);
    return std::ranges::all_of(last, isDigit) ? std::string(last) : std::string();
}

void SaleReader::readTender(xml_node item, xml_node tender)
{
    if (isTrue(attribute(item, "VoidFlag")) && !amount(tender, "Amount").isNegative()) return;
    const auto given = amount(child(tender, "TenderChange"), "Amount");
    const auto change = given.isNegative() ? -given : given;
    const auto paidOut = amount(tender, "Cashback");
    const auto type = attribute(tender, "TenderType");
    auto reference = textOf(child(tender, "Authorization"), "ReferenceNumber");
    if (reference.find_first_not_of('0') == reference.npos) reference.clear();
    const auto account =
        textOf(child(tender, "CreditDebit"), "PrimaryAccountNumber", "AccountNumber");
    m_sale->tenders.push_back({tenderType(type), amount(tender, "Amount") - change - paidOut,
                               last4Of(account), std::move(reference)});
}

void SaleReader::readItem(xml_node item)
{
    for (const auto part : item.children()) {
        const auto name = localName(part.name());
        if (name == "Sale")
            readSaleLine(item, part);
        else if (name == "LoyaltyReward")
            readReward(part);
        else if (name == "Tender")
            readTender(item, part);
        else if (name == "Tax")
            m_sale->taxes.push_back(
                {std::string(attribute(part, "TaxID")), amount(part, "Amount")});
        else if (name == "LoyaltyMembership")
            m_sale->customer = textOf(part, "MembershipID");
        else if (name == "Return")
            wrong("a return, expected a sale: what comes back is not bought");
    }
}

void SaleReader::readTotal()
{
    for (const auto total : m_retail.children()) {
        if (localName(total.name()) != "Total") continue;
        if (attribute(total, "TotalType") != "TransactionGrandAmount") continue;
        const auto grand = Money::parse(trimmed(total.text().get()), m_currency);
        if (grand)
            m_sale->grandTotal = *grand;
        else
            wrong("TransactionGrandAmount: " + grand.error().detail);
    }
}

Result<std::optional<PoslogSale>> SaleReader::read(const std::string& number, const TimeZone& zone)
{
    auto time = textOf(m_retail, "ReceiptDateTime");
    if (time.empty()) time = textOf(m_transaction, "EndDateTime", "POSLogDateTime");
    const auto soldAt = parseInstant(time, zone);
    if (!soldAt) return Error{ErrorCode::Invalid, "ReceiptDateTime: " + soldAt.error().detail};

    PoslogSale sale{ReceiptNumber(number),
                    textOf(m_transaction, "RetailStoreID"),
                    textOf(m_transaction, "WorkstationID"),
                    *soldAt,
                    m_currency,
                    {},
                    {},
                    {},
                    {},
                    {},
                    {}};
    m_sale = &sale;
    for (const auto item : m_retail.children())
        if (localName(item.name()) == "LineItem") readItem(item);
    readTotal();
    if (m_fault) return Error{ErrorCode::Invalid, *m_fault};
    if (sale.lines.empty()) return std::optional<PoslogSale>();
    return std::optional(std::move(sale));
}

/// "9-34-20170930-161"; empty when a part of it is missing. Nothing is padded that the till didn't.
std::string numberOf(xml_node transaction)
{
    const auto store = textOf(transaction, "RetailStoreID");
    const auto workstation = textOf(transaction, "WorkstationID");
    const auto sequence = textOf(transaction, "SequenceNumber");
    const auto date = parseDay(textOf(transaction, "BusinessDayDate").substr(0, 10));
    if (store.empty() || workstation.empty() || sequence.empty() || !date) return {};
    auto day = isoDay(*date);
    std::erase(day, '-');
    auto number = store + '-' + workstation + '-' + day + '-' + sequence;
    return number.size() > 128 || hasControlCharacter(number) ? std::string() : number;
}

} // namespace

PoslogReading readTransaction(std::string xml, const ImportDefaults& defaults)
{
    const auto invalid = [](std::string detail) {
        return Error{ErrorCode::Invalid, std::move(detail)};
    };
    pugi::xml_document document;
    const auto parsed = document.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default,
                                                     pugi::encoding_utf8);
    if (!parsed) return {{}, invalid(std::string("malformed XML: ") + parsed.description())};

    const auto transaction = document.document_element();
    auto number = numberOf(transaction);
    const auto retail = child(transaction, "RetailTransaction");
    const auto status = attribute(retail, "TransactionStatus");
    const bool noSale = !retail || isTrue(attribute(transaction, "CancelFlag"))
                        || isTrue(attribute(transaction, "TrainingModeFlag"))
                        || isTrue(attribute(retail, "SuspendFlag")) || status == "Voided"
                        || status == "Canceled" || status == "Suspended";
    if (noSale) return {std::move(number), std::optional<PoslogSale>()};
    if (number.empty())
        return {{},
                invalid("no receipt number, expected RetailStoreID, WorkstationID, "
                        "BusinessDayDate and SequenceNumber")};

    const auto code = textOf(transaction, "CurrencyCode");
    const auto currency =
        code.empty() ? Result<Currency>(defaults.currency) : Currency::parse(code);
    if (!currency) return {std::move(number), invalid("CurrencyCode: " + currency.error().detail)};
    auto sale = SaleReader(transaction, retail, *currency).read(number, defaults.zone);
    return {std::move(number), std::move(sale)};
}

} // namespace reprise::imports
