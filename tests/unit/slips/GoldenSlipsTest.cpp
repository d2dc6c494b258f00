// Every paper of a return as it reads on 80 mm and on 58 mm, against files that people can read.
#include "GoldenText.h"
#include "SlipSamples.h"

#include "reprise/slips/CreditNote.h"
#include "reprise/slips/CreditVoucher.h"
#include "reprise/slips/GoodsLabels.h"
#include "reprise/slips/PlainText.h"
#include "reprise/slips/ReturnSlips.h"
#include "reprise/wording/Lint.h"

using namespace reprise;
using namespace reprise::slips;
using returns::OrderState;
using returns::ReturnState;

namespace {

void checkPaper(const std::string& name, const SlipDocument& slip)
{
    for (const std::size_t columns : {42U, 32U}) {
        const auto page = plainText(slip, columns);
        test::checkGolden("slips/" + name + "-" + std::to_string(columns) + ".txt", page);
        for (const auto& complaint : wording::complaintsAbout(page))
            FAIL_CHECK(name << ": " << complaint);
    }
}

returns::Answer recalledLamps()
{
    auto answer = samples::slipAnswer(ReturnState::Committed);
    auto& line = answer.record.decision.lines.front();
    line.sku = "90030";
    line.description = "GLOWARD BEDSIDE LAMP, BRASS";
    line.reason = rights::Reason::Recalled;
    line.findings = {
        {"recalled",
         policy::Outcome::Authorised,
         "policy uk-high-street 7 §recalls",
         {{"name", "The plug may come apart and give a shock"}, {"notice", "PSD 2026-0417"}}}};
    answer.record.request->lines.front().batch = "L2609";
    return answer;
}

} // namespace

TEST_CASE("The customer's slip says where the money stands", "[slips][golden]")
{
    const auto setting = samples::fernhill();
    checkPaper("recorded", customerSlip(samples::slipAnswer(ReturnState::Committed), setting));
    checkPaper(
        "paid",
        customerSlip(samples::paidByTerminal(ReturnState::Committed, OrderState::Paid), setting));
    checkPaper("pending", customerSlip(samples::slipAnswer(ReturnState::Pending), setting));
    checkPaper(
        "in-doubt",
        customerSlip(samples::paidByTerminal(ReturnState::InDoubt, OrderState::InDoubt), setting));
    checkPaper(
        "declined",
        customerSlip(samples::paidByTerminal(ReturnState::Pending, OrderState::Declined), setting));
    checkPaper("refusal", customerSlip(samples::refusedAnswer(), setting));
    checkPaper("withdrawn",
               customerSlip(samples::paidByTerminal(ReturnState::Withdrawn, OrderState::Declined),
                            setting));
}

TEST_CASE("A slip in several means says of each where it stands", "[slips][golden]")
{
    auto answer = samples::paidByTerminal(ReturnState::Pending, OrderState::Paid);
    auto& record = answer.record;
    auto& plan = record.decision.refund;
    plan.legs = {plan.legs.front(), plan.legs.front(), {"cash", {}, 3, "", samples::pence(77)}};
    plan.legs[0].amount = samples::pence(200);
    plan.legs[1].amount = samples::pence(200);
    plan.legs[1].last4 = "1881";
    record.orders[0].amount = samples::pence(200);
    auto second = record.orders[0];
    second.id = returns::orderId(record.id, 1);
    second.leg = 1;
    second.last4 = "1881";
    second.amount = samples::pence(200);
    second.state = OrderState::Declined;
    second.reference.clear();
    second.authorisation.clear();
    record.orders.push_back(second);
    checkPaper("mixed", customerSlip(answer, samples::fernhill()));
}

TEST_CASE("An exchange says what goes out and what is to pay", "[slips][golden]")
{
    auto answer = samples::paidByTerminal(ReturnState::Committed, OrderState::Paid);
    auto& record = answer.record;
    record.orders.front().kind = returns::OrderKind::Collect;
    record.orders.front().amount = samples::pence(23);
    record.decision.refund = {samples::pence(0), samples::pence(0), samples::pence(0), {}};
    record.decision.exchange = returns::Exchange{.items = {{.sku = "22423",
                                                            .description = "REGENCY CAKESTAND",
                                                            .category = "gifts",
                                                            .quantity = 1,
                                                            .unitPrice = samples::pence(500),
                                                            .gross = samples::pence(500),
                                                            .tax = samples::pence(83)}},
                                                 .worth = samples::pence(477),
                                                 .price = samples::pence(500),
                                                 .due = samples::pence(23)};
    checkPaper("exchange", customerSlip(answer, samples::fernhill()));
}

TEST_CASE("A price reduction says what comes off and that the goods are kept",
          "[slips][golden][reduction]")
{
    const auto setting = samples::fernhill();
    const auto reduced = [](ReturnState state, std::optional<OrderState> order) {
        auto answer = order ? samples::paidByTerminal(state, *order) : samples::slipAnswer(state);
        auto record = samples::reduced(samples::hearts(), 1, 2, 200, {}, "7Q4M9X2C");
        record.state = state;
        record.orders = answer.record.orders;
        for (auto& each : record.orders)
            each.amount = record.decision.refund.amount;
        answer.record = std::move(record);
        return answer;
    };
    auto paid = reduced(ReturnState::Committed, OrderState::Paid);
    checkPaper("reduction", customerSlip(paid, setting));
    checkPaper("reduction-declined",
               customerSlip(reduced(ReturnState::Pending, OrderState::Declined), setting));
    checkPaper("reduction-withdrawn",
               customerSlip(reduced(ReturnState::Withdrawn, OrderState::Declined), setting));
    auto refused = reduced(ReturnState::Denied, std::nullopt);
    refused.record.decision.lines.front().findings =
        samples::refusedAnswer().record.decision.lines.front().findings;
    refused.record.decision.lines.front().outcome = policy::Outcome::Denial;
    checkPaper("reduction-refusal", customerSlip(refused, setting));
    paid.record.approver = OperatorId("2001");
    paid.record.approvalReason = "One heart is chipped";
    checkPaper("reduction-store", storeCopy(paid, setting));

    auto after = samples::slipAnswer(ReturnState::Committed);
    auto& line = after.record.decision.lines.front();
    line.reducedBefore = samples::pence(67);
    line.refund = line.refund - samples::pence(67);
    line.tax = line.tax - samples::pence(11);
    auto& refund = after.record.decision.refund;
    refund.amount = refund.legs.front().amount = line.refund;
    refund.tax = line.tax;
    checkPaper("after-reduction", customerSlip(after, setting));
}

TEST_CASE("The store's copy names people, references and goods", "[slips][golden]")
{
    auto answer = samples::paidByTerminal(ReturnState::Committed, OrderState::Paid);
    answer.record.decision.lines.front().disposal = {policy::Disposition::ReturnToStock};
    answer.record.approver = OperatorId("2001");
    answer.record.approvalReason = "Known customer, tag still on";
    checkPaper("store", storeCopy(answer, samples::fernhill()));
}

TEST_CASE("Gift holders, practice and reprints have marks of their own", "[slips][golden]")
{
    auto gift = samples::fernhill();
    gift.holder = Holder::GiftHolder;
    const auto paid = samples::paidByTerminal(ReturnState::Committed, OrderState::Paid);
    checkPaper("gift", customerSlip(paid, gift));

    auto practice = samples::fernhill();
    practice.shop.terminal = Terminal::Training;
    practice.reprint = 2;
    checkPaper("practice-reprint", customerSlip(paid, practice));
}

TEST_CASE("Labels keep goods apart", "[slips][golden]")
{
    const auto labels = quarantineLabels(recalledLamps(), samples::fernhill());
    REQUIRE(labels.size() == 1);
    checkPaper("quarantine", labels.front());

    const auto repairs =
        bookedInLabels(samples::slipAnswer(ReturnState::Accepted), samples::fernhill(),
                       {.fault = "Hums and flickers after ten minutes",
                        .due = *parseDay("2026-12-11"),
                        .reference = "RP-5512"});
    REQUIRE(repairs.size() == 1);
    checkPaper("booked-in", repairs.front());
}

TEST_CASE("Store credit and the credit note are papers of value", "[slips][golden]")
{
    checkPaper("voucher", creditVoucher({.number = "SC-0412-9F3K2M7Q",
                                         .balance = samples::pence(477),
                                         .issuedAt = samples::hearts().soldAt,
                                         .expires = *parseDay("2027-11-22"),
                                         .issuedFor = ReturnId("R-0412-K1-7Q4M9X2C")},
                                        samples::fernhill()));

    checkPaper("voucher-card", creditVoucher({.number = "G-0412-K1-7Q4M9X2C-RB",
                                              .balance = samples::pence(2500),
                                              .issuedAt = samples::hearts().soldAt,
                                              .issuedFor = ReturnId("R-0412-K1-7Q4M9X2C"),
                                              .kind = CreditKind::GiftCard},
                                             samples::fernhill()));

    auto business = samples::paidByTerminal(ReturnState::Committed, OrderState::Paid);
    business.record.request->buyer = rights::Buyer::Trader;
    const auto note = creditNote(business, {samples::hearts()},
                                 {"Minster Tea Rooms Ltd", {"3 High Petergate", "York YO1 7EN"}},
                                 samples::fernhill());
    REQUIRE(note);
    checkPaper("credit-note", *note);
}
