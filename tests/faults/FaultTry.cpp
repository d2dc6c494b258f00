#include "FaultKinds.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

namespace reprise::faults {

namespace {

using nlohmann::json;

/// What the payment terminal has paid of the return, by its own answer.
std::int64_t onTheRail(const json& answer)
{
    std::int64_t sum = 0;
    if (!answer.contains("payments")) return 0;
    for (const auto& each : answer.at("payments"))
        if (each.at("state") == "paid" && each.at("type") == "card")
            sum += each.at("amount").get<std::int64_t>();
    return sum;
}

/// Each payment is of a tender of its own: two receipts may get the same amount back.
bool isOneForEach(const json& answer)
{
    const auto isCard = [](const json& each) { return each.at("type") == "card"; };
    const auto isRefund = [](const json& each) { return each.at("kind") == "refund"; };
    return std::ranges::count_if(answer.at("payments"), isRefund)
           <= std::ranges::count_if(answer.at("refund").at("tenders"), isCard);
}

/// It was declined, and a later one pays the same in its place.
bool isReplaced(const json& answer, std::size_t index)
{
    const auto& payments = answer.at("payments");
    if (isOneForEach(answer)) return false;
    const auto& each = payments.at(index);
    for (auto later = index + 1; later < payments.size(); ++later)
        if (each.at("state") == "declined" && payments.at(later).at("kind") == each.at("kind")
            && payments.at(later).at("amount") == each.at("amount"))
            return true;
    return false;
}

/// What went out less what came in, by the answer of a return that is no longer in doubt: what
/// nobody else was asked for is paid out here.
std::int64_t paidOut(const json& answer)
{
    if (answer.at("state") == "denied") return 0;
    auto sum = answer.at("refund").at("amount").get<std::int64_t>();
    if (!answer.contains("payments")) return sum;
    const auto& payments = answer.at("payments");
    for (std::size_t index = 0; index < payments.size(); ++index) {
        const auto& each = payments.at(index);
        if (isReplaced(answer, index)) continue;
        const auto amount = each.at("amount").get<std::int64_t>();
        const auto isPaid = each.at("state") == "paid";
        if (each.at("kind") == "refund" && !isPaid) sum -= amount;
        if (each.at("kind") == "collect" && isPaid) sum -= amount;
    }
    return sum;
}

/// By how much the return changes the loyalty account.
std::int64_t pointsOf(const json& answer)
{
    std::int64_t sum = 0;
    for (const auto& share : answer.at("points"))
        sum += share.at("restored").get<std::int64_t>() - share.at("reversed").get<std::int64_t>();
    return sum;
}

bool isIn(const json& answer, const char* state)
{
    return answer.at("state") == state;
}

} // namespace

void Try::prepare()
{
    m_stage.setOut();
    if (!m_kind.terminal.empty()) m_stage.terminal().order(m_kind.terminal);
    if (m_kind.struck == Struck::Return) return;
    const auto asked = m_stage.run({"return", "-"}, request(m_kind));
    REQUIRE(asked.answers.size() == 1);
    INFO(asked.answers[0].dump());
    REQUIRE(isIn(asked.answers[0], m_kind.struck == Struck::Sync ? "completed" : "pending"));
    m_return = asked.answers[0].at("return");
    if (m_kind.struck == Struck::Verify) m_stage.takeInSales();
}

void Try::strike(const std::string& fault)
{
    prepare();
    Reply hurt;
    switch (m_kind.struck) {
    case Struck::Return: hurt = m_stage.run({"return", "-"}, request(m_kind), fault); break;
    case Struck::Sync: hurt = m_stage.run({"sync"}, {}, fault); break;
    case Struck::Verify: hurt = m_stage.run({"settle", m_return, "--verify"}, {}, fault); break;
    case Struck::Withdraw: hurt = m_stage.run({"settle", m_return, "--withdraw"}, {}, fault); break;
    }
    if (!hurt.answers.empty() && hurt.answers[0].contains("return")) m_told = hurt.answers[0];
    m_stage.terminal().order({}); // What was ordered and not met is taken back.
}

void Try::look()
{
    REQUIRE(m_stage.run({"journal", "verify"}).exitCode == 0);
    static_cast<void>(m_stage.run({"settle"}));
    if (m_stage.office() != nullptr) m_stage.office()->speak();
    if (m_stage.office() != nullptr) static_cast<void>(m_stage.run({"sync"}));
    if (m_kind.proof == Proof::Paper) lookAtPaper();
    const auto again = m_stage.run({"return", "-"}, request(m_kind));
    REQUIRE(again.answers.size() == 1);
    m_answer = again.answers[0];
    askOnceMore();
    INFO(m_answer.dump());
    REQUIRE(m_answer.contains("state"));
    if (!m_return.empty()) CHECK(m_answer.at("return") == m_return);
    if (m_told) {
        // What the customer was told stays true: done stays done, under the same number.
        CHECK(m_told->at("return") == m_answer.at("return"));
        if (isIn(*m_told, "completed")) CHECK(isIn(m_answer, "completed"));
        if (isIn(*m_told, "denied")) CHECK(isIn(m_answer, "denied"));
    }
    if (m_kind.struck == Struck::Withdraw) endWithdrawal();
    checkMoney();
}

/// Cash that waited for head office waits for the customer to come back.
void Try::askOnceMore()
{
    if (!m_answer.contains("claim") || m_answer.at("claim").at("state") != "asked") return;
    const auto again = m_stage.run({"settle", m_answer.at("return"), "--again"});
    REQUIRE(again.answers.size() == 1);
    m_answer = again.answers[0];
}

/// Without its receipt it is held and nothing moves; then the receipt comes in.
void Try::lookAtPaper()
{
    if (m_kind.struck == Struck::Return) {
        const auto held = m_stage.run({"return", "-"}, request(m_kind));
        REQUIRE(held.answers.size() == 1);
        INFO(held.answers[0].dump());
        CHECK(isIn(held.answers[0], "pending"));
        CHECK(m_stage.moneyMoved().payments == 0);
        m_return = held.answers[0].at("return");
        m_stage.takeInSales();
    }
    static_cast<void>(m_stage.run({"settle", "--verify"}));
}

/// What was not withdrawn by the call that was struck still can be.
void Try::endWithdrawal()
{
    if (isIn(m_answer, "pending")) {
        const auto given = m_stage.run({"settle", m_return, "--withdraw"});
        REQUIRE(given.answers.size() == 1);
        m_answer = given.answers[0];
    }
    INFO(m_answer.dump());
    CHECK(isIn(m_answer, "denied"));
    CHECK(m_stage.moneyMoved().payments == 0);
}

void Try::settleByReport()
{
    if (!isIn(m_answer, "in_doubt")) return;
    std::set<std::string> moved;
    for (const auto& line : m_stage.terminal().moved())
        moved.insert(line.at("order").get<std::string>());
    const auto payments = m_answer.at("payments");
    for (const auto& payment : payments) {
        if (payment.at("state") != "in_doubt") continue;
        const auto order = payment.at("order").get<std::string>();
        std::vector<std::string> words{"settle",     m_answer.at("return").get<std::string>(),
                                       "--order",    order,
                                       "--operator", "1042",
                                       "--reason",   "provider's report"};
        if (moved.contains(order))
            words.insert(words.end(), {"--paid", "REPORT"});
        else
            words.push_back("--not-paid");
        const auto said = m_stage.run(words);
        REQUIRE(said.answers.size() == 1);
        m_answer = said.answers[0];
    }
    CHECK_FALSE(isIn(m_answer, "in_doubt"));
    askOnceMore(); // Cash that was not in the drawer's report is owed, and head office answers.
    checkMoney();
}

void Try::takeTheRest()
{
    const auto sales = m_kind.proof == Proof::Nothing ? 0 : m_kind.setting.sales;
    std::int64_t rests = 0;
    for (int sale = 1; sale <= sales; ++sale)
        rests += takeTheRestOf(sale);
    CHECK(m_stage.run({"journal", "verify"}).exitCode == 0);

    // The days' sums are those of what moved, and each credit is there once.
    CHECK(movedByDay() == paidOut(m_answer) + rests);
    checkIssued();
    if (m_stage.office() != nullptr) checkBooks();
}

/// By the sums of today, and of the day before: it may be past midnight since the return began.
std::int64_t Try::movedByDay()
{
    std::int64_t moved = 0;
    const auto add = [&](const Reply& day) {
        REQUIRE(day.answers.size() == 1);
        for (const auto& total : day.answers[0].at("totals"))
            moved += total.at("amount").get<std::int64_t>();
    };
    const auto today = m_stage.run({"day", "show"});
    add(today);
    const auto date = today.answers[0].at("date").get<std::string>();
    add(m_stage.run({"day", "show", "--date", dayBefore(date)}));
    return moved;
}

/// Head office counts as refunded what was paid, once, and holds only what is still owed.
void Try::checkBooks()
{
    CHECK(m_stage.run({"sync"}).exitCode == 0);
    const auto books = m_stage.office()->books();
    INFO(books.dump());
    const auto owed = isIn(m_answer, "pending") ? 2 : 0;
    CHECK(books.at("claimed") == owed);
    CHECK(books.at("refunded") == unitsPerLine - owed);
    CHECK(books.at("overpaid") == 0);
    CHECK(books.at("conflicts") == 0);
}

std::int64_t Try::takeTheRestOf(int sale)
{
    const auto gone = m_stage.unitsGone(1, sale);
    const auto counts = !isIn(m_answer, "denied");
    CHECK(gone == (counts && !m_kind.keepsGoods ? 2 : 0));
    const auto rest =
        m_stage.run({"return", "-"}, R"({"request":"rest-)" + std::to_string(sale)
                                         + R"(","receipt":")" + saleNumber(sale)
                                         + R"(","operator":"1042","lines":[{"line":1,"quantity":)"
                                         + std::to_string(unitsPerLine - gone)
                                         + R"(,"reason":"changed_mind","condition":"unopened"}]})");
    REQUIRE(rest.answers.size() == 1);
    INFO(rest.answers[0].dump());
    CHECK(isIn(rest.answers[0], "completed"));
    const std::int64_t before = !counts ? 0 : m_kind.keepsGoods ? m_kind.goesOut : 667;
    const auto left = pricePerLine - before;
    CHECK(rest.answers[0].at("refund").at("amount").get<std::int64_t>() == left);
    return left;
}

void Try::checkMoney() const
{
    const auto moved = m_stage.moneyMoved();
    CHECK(moved.minor <= m_kind.goesOut + m_kind.comesIn);
    if (isIn(m_answer, "in_doubt")) return;
    CHECK(moved.minor == onTheRail(m_answer));
    if (!isIn(m_answer, "completed")) return;
    CHECK(m_answer.at("refund").at("amount").get<std::int64_t>() == m_kind.goesOut);
    CHECK(paidOut(m_answer) == m_kind.goesOut - m_kind.comesIn);
}

/// The accounts hold what the answers say, and points have followed the goods to the last one.
void Try::checkIssued()
{
    if (m_answer.contains("issued"))
        for (const auto& issued : m_answer.at("issued")) {
            const auto shown = m_stage.run({"value", "show", issued.at("number")});
            REQUIRE(shown.answers.size() == 1);
            CHECK(shown.answers[0].at("balance") == issued.at("amount"));
        }
    if (m_kind.account.empty()) return;
    const auto shown = m_stage.run({"value", "show", m_kind.account});
    REQUIRE(shown.answers.size() == 1);
    // What is still owed has not moved its points yet.
    CHECK(shown.answers[0].at("balance").get<std::int64_t>()
          == m_kind.pointsBack - (isIn(m_answer, "pending") ? pointsOf(m_answer) : 0));
}

} // namespace reprise::faults
