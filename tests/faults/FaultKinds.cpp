#include "FaultKinds.h"

namespace reprise::faults {

namespace {

constexpr const char* byOneCard = R"([{"type":"card","amount":3000,"last4":"4242","token":"T-1"}])";
/// Goods for 10.00 instead of two units worth 6.67.
constexpr const char* dearer = R"(,"remedy":"exchange","exchange":[{"sku":"B1","quantity":1}],)"
                               R"("exchange_payment":{"type":"card"})";

constexpr const char* twoUnits = R"("quantity":2,"reason":"changed_mind","condition":"unopened"})";

constexpr const char* reduced = R"(,"remedy":"price_reduction","approval":{"operator":"3001",)"
                                R"("pin":"314159","reason":"scratched"})";

Setting paidBy(const char* tenders)
{
    return {.tenders = tenders};
}

/// Of one line; of `twoUnits` where goods come back.
std::string wishOf(const Kind& kind)
{
    if (!kind.keepsGoods) return twoUnits;
    return R"("quantity":2,"reason":"faulty","condition":"opened","reduction":)"
           + std::to_string(kind.goesOut) + "}";
}

std::string receiptsOf(const Kind& kind)
{
    std::string lines;
    for (int sale = 1; sale <= kind.setting.sales; ++sale)
        lines += (sale > 1 ? R"(,{"receipt":")" + saleNumber(sale) + R"(",)" : "{") + R"("line":1,)"
                 + wishOf(kind);
    return R"("receipt":")" + saleNumber() + R"(","lines":[)" + lines + "]";
}

/// What the slip of paper says: as it was sold, though nobody here knows that yet.
std::string paper()
{
    return R"("unverified":{"receipt":")" + saleNumber() + R"(","sold_at":")" + soldAt()
           + R"(","lines":[{"line":1,"sku":"S1","description":"Thing","quantity":)"
           + std::to_string(unitsPerLine) + R"(,"unit_price":)" + std::to_string(unitPrice)
           + R"(}]},"lines":[{"line":1,)" + twoUnits + "]";
}

std::string goodsAlone()
{
    return std::string(R"("customer":"V-1","lines":[{"sku":"B1",)") + twoUnits + "]";
}

} // namespace

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {.name = "card", .setting = paidBy(byOneCard), .stride = 7, .samplesTheAsking = true},
        {.name = "cash", .setting = paidBy(R"([{"type":"cash","amount":3000}])")},
        {.name = "card, declined",
         .setting = paidBy(byOneCard),
         .terminal = {"decline"},
         .end = "pending"},
        {.name = "card, answer lost", .setting = paidBy(byOneCard), .terminal = {"answer_lost"}},
        {.name = "two cards",
         .setting = paidBy(R"([{"type":"card","amount":500,"last4":"4242","token":"T-1"},)"
                           R"({"type":"card","amount":2500,"last4":"1881","token":"T-2"}])")},
        {.name = "card and cash",
         .setting = paidBy(R"([{"type":"card","amount":500,"last4":"4242","token":"T-1"},)"
                           R"({"type":"cash","amount":2500}])")},
        {.name = "store credit",
         .setting = paidBy(byOneCard),
         .extra = R"(,"remedy":"store_credit","tender":{"type":"store_credit","consent":true})"},
        {.name = "even exchange",
         .setting = paidBy(byOneCard),
         .extra = R"(,"remedy":"exchange","exchange":[{"sku":"S1","quantity":2}])",
         .goesOut = 0},
        {.name = "dearer exchange",
         .setting = paidBy(byOneCard),
         .extra = dearer,
         .goesOut = 0,
         .comesIn = 333},
        {.name = "dearer exchange, declined",
         .setting = paidBy(byOneCard),
         .terminal = {"decline"},
         .extra = dearer,
         .goesOut = 0,
         .comesIn = 333,
         .end = "pending"},
        {.name = "dearer exchange, answer lost",
         .setting = paidBy(byOneCard),
         .terminal = {"answer_lost"},
         .extra = dearer,
         .goesOut = 0,
         .comesIn = 333},
        {.name = "cheaper exchange",
         .setting = paidBy(byOneCard),
         .extra = R"(,"remedy":"exchange","exchange":[{"sku":"S1","quantity":1}])",
         .goesOut = 333},
        {.name = "gift card",
         .setting = paidBy(R"([{"type":"gift_card","amount":3000,"token":"G-1"}])")},
        {.name = "two receipts",
         .setting = {.tenders = byOneCard, .sales = 2},
         .goesOut = 1334,
         .stride = 80},
        {.name = "receipt on paper",
         .setting = {.tenders = byOneCard, .arrival = Arrival::Later},
         .stride = 80,
         .proof = Proof::Paper},
        {.name = "receipt come in",
         .setting = {.tenders = byOneCard, .arrival = Arrival::Later},
         .stride = 80,
         .struck = Struck::Verify,
         .proof = Proof::Paper},
        {.name = "no receipt",
         .setting = {.tenders = byOneCard, .policy = "\n[no_receipt]\noutcome = \"authorised\"\n"},
         .goesOut = 2000,
         .stride = 80,
         .proof = Proof::Nothing},
        {.name = "points",
         .setting = {.tenders = byOneCard,
                     .members = R"(,"points":{"earned":10,"spent":4,"account":"L-1"})"},
         .stride = 80,
         .account = "L-1",
         .pointsBack = -2},
        {.name = "withdrawn",
         .setting = paidBy(byOneCard),
         .terminal = {"decline"},
         .end = "denied",
         .stride = 80,
         .struck = Struck::Withdraw},
        {.name = "price reduction",
         .setting = paidBy(byOneCard),
         .extra = reduced,
         .goesOut = 600,
         .keepsGoods = true,
         .samplesTheAsking = true},
        {.name = "price reduction, declined",
         .setting = paidBy(byOneCard),
         .terminal = {"decline"},
         .extra = reduced,
         .goesOut = 600,
         .keepsGoods = true,
         .end = "pending",
         .stride = 80},
        {.name = "claimed card",
         .setting = {.tenders = byOneCard, .office = HeadOffice::Granting},
         .stride = 23,
         .samplesTheAsking = true},
        {.name = "claimed card, declined",
         .setting = {.tenders = byOneCard, .office = HeadOffice::Granting},
         .terminal = {"decline"},
         .end = "pending",
         .stride = 80},
        {.name = "claimed cash",
         .setting = {.tenders = R"([{"type":"cash","amount":3000}])",
                     .office = HeadOffice::Granting},
         .stride = 80},
        {.name = "claim withdrawn",
         .setting = {.tenders = byOneCard, .office = HeadOffice::Granting},
         .terminal = {"decline"},
         .end = "denied",
         .stride = 80,
         .struck = Struck::Withdraw},
        {.name = "claim told",
         .setting = {.tenders = byOneCard, .office = HeadOffice::Granting},
         .stride = 80,
         .struck = Struck::Sync},
        {.name = "offline cash",
         .setting = {.tenders = R"([{"type":"cash","amount":3000}])", .office = HeadOffice::Silent},
         .stride = 29},
        {.name = "offline credit",
         .setting = {.tenders = byOneCard, .office = HeadOffice::Silent},
         .extra = R"(,"remedy":"store_credit","tender":{"type":"store_credit","consent":true})",
         .stride = 37},
        {.name = "offline told",
         .setting = {.tenders = R"([{"type":"cash","amount":3000}])", .office = HeadOffice::Silent},
         .stride = 80,
         .struck = Struck::Sync},
        {.name = "gift receipt",
         .setting = {.tenders = byOneCard,
                     .members = R"(,"gift":true)",
                     .policy = "\n[gift_receipt]\ndays = 400\n"},
         .stride = 80},
    };
    return all;
}

std::string request(const Kind& kind)
{
    const auto goods = kind.proof == Proof::Receipts ? receiptsOf(kind)
                       : kind.proof == Proof::Paper  ? paper()
                                                     : goodsAlone();
    return R"({"request":"q-1","mode":"desk","operator":"1042",)" + goods + kind.extra + "}";
}

} // namespace reprise::faults
