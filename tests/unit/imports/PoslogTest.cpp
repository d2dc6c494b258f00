#include "ImportTrial.h"
#include "PoslogText.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::samples;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string good = transaction("1", line({"1", "G", "1", "1.00", "1.00"})
                                              + tender("Cash", "1.00") + grandTotal("1.00"));

/// The receipt that follows from a transaction of these items.
receipts::Receipt receiptFrom(const std::string& items)
{
    ImportTrial trial;
    REQUIRE(trial.import("log.xml", poslog(transaction("161", items))));
    for (const auto& each : trial.report.rejected)
        UNSCOPED_INFO(each.reason);
    REQUIRE(trial.report.imported == 1);
    return trial.archive["9-34-20170930-161"];
}

/// Why a transaction of these items is refused, while the next one goes in.
std::string reasonFor(const std::string& items)
{
    ImportTrial trial;
    REQUIRE(trial.import("log.xml", poslog(transaction("161", items) + good)));
    CHECK(trial.report.imported == 1);
    REQUIRE(trial.report.rejected.size() == 1);
    CHECK(trial.report.rejected[0].line == 3);
    CHECK(trial.report.rejected[0].receipt == "9-34-20170930-161");
    return trial.report.rejected[0].reason;
}

} // namespace

TEST_CASE("A till's own log comes in", "[imports]")
{
    ImportTrial trial;
    REQUIRE(trial.importFile(REPRISE_TEST_DATA "/poslog/ncr_acs_one_sale.sanitised.xml"));
    CHECK(trial.report.imported == 1);
    CHECK(trial.report.rejected.empty());

    const auto& receipt = trial.archive["9-34-20170930-161"];
    CHECK(receipt.store == "9");
    CHECK(receipt.workstation == "34");
    CHECK(receipt.currency.code() == "USD");
    CHECK(isoUtc(receipt.soldAt) == "2017-10-01T01:02:54Z");
    REQUIRE(receipt.lines.size() == 1);
    const auto& apple = receipt.lines[0];
    CHECK(apple.gtin == "00000000067591");
    CHECK(apple.description == "APPLE HONEYCRISP ORG");
    CHECK(apple.category == "6");
    CHECK(apple.quantity == 1);
    CHECK(apple.measure->value == "0.42");
    CHECK(apple.unitPrice.minor() == 126);
    CHECK(apple.discount.minor() == 19);
    CHECK(receipt.total().minor() == 107);
    REQUIRE(receipt.tenders.size() == 1);
    CHECK(receipt.tenders[0].type == "card");
}

TEST_CASE("Group prices become what a unit cost", "[imports]")
{
    const auto receipt =
        receiptFrom(line({"1", "A", "13", "5.00", "16.25"}) + line({"2", "B", "2", "10.00", "6.67"})
                    + line({"3", "C", "3", "0.50", "1.50"}) + line({"4", "D", "4", "0.00", "0.00"})
                    + line({"5", "E", "0.65", "8.99", "5.84"})
                    + line({"6", "F", "1.00", "8.99", "9.26", "acs:weightItem=\"true\""})
                    + tender("CreditDebit", "39.52") + grandTotal("39.52"));
    CHECK(receipt.line(1)->unitPrice.minor() == 125);
    CHECK(receipt.line(1)->quantity == 13);
    CHECK(receipt.line(2)->unitPrice.minor() == 334);
    CHECK(receipt.line(2)->gross().minor() == 667);
    CHECK(receipt.line(3)->unitPrice.minor() == 50);
    CHECK(receipt.line(4)->gross().minor() == 0);
    CHECK(receipt.line(5)->measure->value == "0.65");
    CHECK(receipt.line(5)->gross().minor() == 584);
    CHECK(receipt.line(6)->measure->value == "1.00");
    CHECK(receipt.line(6)->gross().minor() == 926);
}

TEST_CASE("What was voided was not sold", "[imports]")
{
    const auto voided = std::string("VoidFlag=\"true\"");
    const auto receipt = receiptFrom(
        line({"1", "A", "1", "2.00", "2.00"}) + line({"2", "A", "1", "2.00", "2.00"})
        + line({"3", "A", "-1", "2.00", "-2.00", voided}) + line({"4", "B", "3", "1.00", "3.00"})
        + line({"5", "B", "-1", "1.00", "-1.00", voided})
        + line({"6", "C", "1", "9.00", "9.00", voided}) + tender("Cash", "4.00")
        + grandTotal("4.00"));
    REQUIRE(receipt.lines.size() == 2);
    CHECK(receipt.line(1)->quantity == 1);
    CHECK(receipt.line(4)->quantity == 2);
    CHECK(receipt.line(4)->gross().minor() == 200);

    CHECK_THAT(reasonFor(line({"1", "A", "1", "2.00", "2.00"})
                         + line({"2", "B", "-1", "2.00", "-2.00", voided})),
               ContainsSubstring("item 2") && ContainsSubstring("not sold"));
    CHECK_THAT(reasonFor(line({"1", "A", "1", "2.00", "2.00", voided})), ContainsSubstring("void"));
    CHECK_THAT(reasonFor(line({"1", "A", "-1", "2.00", "-2.00"})), ContainsSubstring("below zero"));
}

TEST_CASE("A coupon that the till wrote as a line is a discount", "[imports]")
{
    const auto receipt =
        receiptFrom(line({"1", "A", "1", "2.00", "2.00"}) + line({"2", "B", "1", "1.00", "1.00"})
                    + line({"3", "COUPON", "1", "-0.60", "-0.60"}) + tender("Cash", "2.40")
                    + grandTotal("2.40"));
    REQUIRE(receipt.lines.size() == 2);
    CHECK(receipt.discount.minor() == 60);
    CHECK(receipt.line(1)->gross().minor() == 160);
    CHECK_THAT(reasonFor(line({"1", "COUPON", "1", "-0.60", "-0.60"})), ContainsSubstring("void"));
}

TEST_CASE("Taxes are shared over the lines that they apply to", "[imports]")
{
    const auto taxed = std::string("<acs:Itemizers Tax1=\"true\"/>");
    const auto receipt = receiptFrom(
        tax("1", "0.94") + line({"2", "A", "1", "3.49", "3.49", {}, taxed})
        + line({"3", "B", "1", "5.84", "5.84"}) + line({"4", "C", "1", "5.79", "5.79", {}, taxed})
        + tender("CreditDebit", "16.06") + grandTotal("16.06"));
    CHECK(receipt.line(2)->tax.minor() == 35);
    CHECK(receipt.line(3)->tax.minor() == 0);
    CHECK(receipt.line(4)->tax.minor() == 59);
    CHECK(receipt.line(4)->gross().minor() == 638);
    CHECK(receipt.total().minor() == 1606);
}

TEST_CASE("Whether prices hold the tax follows from the total", "[imports]")
{
    const auto receipt = receiptFrom(line({"1", "A", "1", "12.00", "12.00"}) + tax("1", "2.00")
                                     + tender("Cash", "12.00") + grandTotal("12.00"));
    CHECK(receipt.lines[0].taxMode == receipts::TaxMode::Included);
    CHECK(receipt.lines[0].tax.minor() == 200);
    CHECK(receipt.total().minor() == 1200);
    CHECK_THAT(reasonFor(line({"1", "A", "1", "12.00", "12.00"}) + tax("1", "2.00")
                         + tender("Cash", "13.00") + grandTotal("13.00")),
               ContainsSubstring("add up"));
}

TEST_CASE("Rewards come off the lines they were for, and else off the receipt", "[imports]")
{
    const auto detail = std::string("acs:detailedData=\"true\"");
    const auto sum = std::string("acs:summarizedActivity=\"true\"");
    const auto receipt = receiptFrom(
        line({"1", "A", "1", "10.00", "10.00"}) + line({"2", "B", "1", "5.00", "5.00"})
        + reward(detail, "P1", "B", "-0.50") + reward(sum, "P1", "0", "-0.50")
        + reward(detail + " " + sum, "P2", "A", "-1.00") + reward(sum, "P3", "0", "-3.00")
        + tender("Cash", "10.50") + grandTotal("10.50"));
    CHECK(receipt.line(1)->discount.minor() == 100);
    CHECK(receipt.line(2)->discount.minor() == 50);
    CHECK(receipt.discount.minor() == 300);
    CHECK(receipt.line(1)->discountShare.minor() == 200);
    CHECK(receipt.total().minor() == 1050);

    const auto coupon =
        receiptFrom(line({"1", "A", "1", "0.89", "0.89"}) + line({"2", "B", "1", "5.00", "5.00"})
                    + reward(detail + " " + sum, "P", "A", "-1.00") + tender("Cash", "4.89")
                    + grandTotal("4.89"));
    CHECK(coupon.discount.minor() == 100);
    CHECK_FALSE(coupon.line(1)->net().isNegative());
}

TEST_CASE("Tenders are net of change", "[imports]")
{
    const auto item = line({"1", "A", "1", "17.38", "17.38"}) + grandTotal("17.38");
    const auto byLine = receiptFrom(item + tender("Cash", "20.00") + tender("Cash", "-2.62"));
    REQUIRE(byLine.tenders.size() == 1);
    CHECK(byLine.tenders[0].amount.minor() == 1738);
    const auto inside = receiptFrom(
        item + tender("Cash", "20.00", element("TenderChange", element("Amount", "2.62"))));
    CHECK(inside.tenders == byLine.tenders);

    const auto several = receiptFrom(item + tender("GiftCard", "10.00") + tender("Cash", "10.00")
                                     + tender("Cash", "-2.62"));
    REQUIRE(several.tenders.size() == 2);
    CHECK(several.tenders[0].type == "gift_card");
    CHECK(several.tenders[1].amount.minor() == 738);

    const auto changeOnCard =
        receiptFrom(item + tender("CreditDebit", "20.00") + tender("Cash", "-2.62"));
    REQUIRE(changeOnCard.tenders.size() == 1);
    CHECK(changeOnCard.tenders[0].amount.minor() == 1738);

    const auto rounded = receiptFrom(item + tender("Cash", "17.40"));
    CHECK(rounded.rounding.minor() == 2);
    CHECK_THAT(reasonFor(item + tender("CreditDebit", "17.40")), ContainsSubstring("tenders"));
    CHECK_THAT(reasonFor(item + tender("Cash", "16.00")), ContainsSubstring("tenders"));
    CHECK_THAT(reasonFor(item + tender("Cash", "-1.00")), ContainsSubstring("change"));
    CHECK_THAT(reasonFor(item), ContainsSubstring("no payment"));
}

TEST_CASE("What is no sale is passed over in silence, and a return is refused", "[imports]")
{
    ImportTrial trial;
    const auto sale = line({"1", "A", "1", "2.00", "2.00"});
    auto cancelled = transaction("2", sale);
    cancelled.insert(sizeof("<Transaction") - 1, " CancelFlag=\"true\"");
    const auto quiet = "<Transaction><ControlTransaction/></Transaction><Transaction/>" + cancelled
                       + transaction("3", "<LineItem><acs:ItemNotFound/></LineItem>");
    REQUIRE(trial.import("log.xml", poslog(quiet + good)));
    CHECK(trial.report.imported == 1);
    CHECK(trial.report.rejected.empty());

    CHECK_THAT(reasonFor("<LineItem><Return><ItemID>A</ItemID></Return></LineItem>"),
               ContainsSubstring("return"));
}

TEST_CASE("A damaged transaction costs only itself", "[imports]")
{
    ImportTrial trial;
    const auto reject = [&trial](const std::string& bad) {
        trial.archive.receipts.clear();
        REQUIRE(trial.import("log.xml", poslog(bad + "\n" + good)));
        CHECK(trial.report.imported == 1);
        REQUIRE(trial.report.rejected.size() == 1);
        CHECK(trial.report.rejected[0].line == 3);
        return trial.report.rejected[0].reason;
    };
    CHECK_THAT(reject("<Transaction><RetailTransaction></Transaction>"),
               ContainsSubstring("malformed XML"));
    CHECK_THAT(reject("<Transaction><RetailTransaction><a>"), ContainsSubstring("malformed XML"));
    CHECK_THAT(reject("<Transaction><RetailTransaction/></Transaction>"),
               ContainsSubstring("receipt number"));
    CHECK_THAT(reject(transaction("7", line({"1", "caf\xE9", "1", "1.00", "1.00"}))),
               ContainsSubstring("UTF-8"));
    CHECK_THAT(reject(transaction("7", line({"1", "A", "1", "1.00", "99999999999999999999"}))),
               ContainsSubstring("ExtendedAmount"));
    CHECK_THAT(reject(transaction("7", line({"1", "A", "99999999999999999999", "1.00", "1.00"}))),
               ContainsSubstring("quantity"));
    CHECK_THAT(reject(transaction("7", line({"1", "A", "1", "1.00", "1.00"})
                                           + line({"1", "B", "1", "1.00", "1.00"})
                                           + tender("Cash", "2.00"))),
               ContainsSubstring("twice"));
    CHECK_THAT(reject(transaction("7", line({"x", "A", "1", "1.00", "1.00"}))),
               ContainsSubstring("SequenceNumber"));
    CHECK_THAT(reject(transaction("7", line({"1", "&lol9;", "1", "1.00", "1.00"})
                                           + tender("Cash", "1.01"))),
               ContainsSubstring("add up"));
    std::string deep;
    for (int level = 0; level < 100'000; ++level)
        deep += "<a>";
    CHECK_THAT(reject("<Transaction>" + deep + "</Transaction>"),
               ContainsSubstring("malformed XML"));
}

TEST_CASE("A file that breaks off says so, and what came before is in", "[imports]")
{
    ImportTrial trial;
    const auto whole = poslog(good + transaction("2", line({"1", "A", "1", "1.00", "1.00"})));
    REQUIRE(trial.import("log.xml", whole.substr(0, whole.size() - 60)));
    CHECK(trial.report.imported == 1);
    REQUIRE(trial.report.rejected.size() == 1);
    CHECK_THAT(trial.report.rejected[0].reason, ContainsSubstring("ends within a transaction"));

    REQUIRE(trial.import("log.xml", poslog(good).substr(0, poslog(good).size() - 10)));
    CHECK(trial.report.unchanged == 1);
    REQUIRE(trial.report.rejected.size() == 1);
    CHECK_THAT(trial.report.rejected[0].reason, ContainsSubstring("ends before"));
}

TEST_CASE("Other XML, and XML with entities of its own, is refused as a whole", "[imports]")
{
    ImportTrial trial;
    for (const auto* text : {"", "plain", "<html></html>", "<?xml version=\"1.0\"?><!-- POSLog -->",
                             "<!DOCTYPE POSLog [<!ENTITY lol \"lol\"><!ENTITY lol2 "
                             "\"&lol;&lol;\">]><POSLog></POSLog>"}) {
        const auto imported = trial.import("log.xml", text);
        REQUIRE_FALSE(imported);
        CHECK(imported.error().code == ErrorCode::Invalid);
        CHECK_THAT(imported.error().detail, ContainsSubstring("expected a POSLog"));
    }
}

TEST_CASE("Comments and character data that look like tags are neither", "[imports]")
{
    ImportTrial trial;
    auto log = good;
    log.insert(
        log.find("<RetailStoreID>"),
        "<!-- </Transaction> --><Note><![CDATA[</Transaction>]]></Note><?p </Transaction>?>");
    REQUIRE(trial.import("log.xml", "<!-- <POSLog> -->" + poslog("<!-- " + good + " -->" + log)));
    CHECK(trial.report.imported == 1);
    CHECK(trial.report.rejected.empty());

    std::string prefixed = poslog(good);
    for (const auto* name : {"POSLog", "Transaction", "RetailTransaction", "Sale", "LineItem"}) {
        const std::string open = std::string("<") + name;
        const std::string close = std::string("</") + name;
        for (std::size_t at = 0; (at = prefixed.find(open, at)) != prefixed.npos; at += 4)
            prefixed.insert(at + 1, "p:");
        for (std::size_t at = 0; (at = prefixed.find(close, at)) != prefixed.npos; at += 4)
            prefixed.insert(at + 2, "p:");
    }
    REQUIRE(trial.import("log.xml", prefixed));
    CHECK(trial.report.unchanged == 1);
}
