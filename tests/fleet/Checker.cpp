#include "Checker.h"

#include "Sales.h"

#include <algorithm>
#include <cmath>

namespace reprise::fleet {

namespace {

std::string nameOf(const std::string& receipt, int line)
{
    return "line " + std::to_string(line) + " of " + receipt;
}

} // namespace

Sums Checker::check()
{
    for (const auto& seat : m_seats)
        weighPayouts(*seat);
    readCases();
    checkLines();
    checkClaims();
    checkSums();
    for (const auto& seat : m_seats)
        checkJournal(*seat);
    return m_sums;
}

/// Money by the payment terminal's log, each order once; and every payment on record is in it.
void Checker::weighOrders(const Seat& seat, std::map<std::string, bool>& isPaidOut)
{
    std::map<std::string, std::int64_t> moved;
    for (const auto& line : seat.moved()) {
        const auto order = line.at("order").get<std::string>();
        const auto minor = std::llround(line.at("amount").get<double>() * 100);
        if (!moved.emplace(order, minor).second) find("order " + order + " was paid twice");
    }
    m_sums.orders += static_cast<std::int64_t>(moved.size());
    for (const auto& [id, record] : seat.returns()) {
        if (!record.contains("payments")) continue;
        for (const auto& payment : record.at("payments")) {
            const auto order = payment.at("order").get<std::string>();
            const auto isPaid = payment.at("state") == "paid";
            const auto found = moved.find(order);
            if (found != moved.end()) isPaidOut[id] = true;
            if (payment.at("type") != "card") continue;
            if (isPaid != (found != moved.end()))
                find("order " + order + " is on record as " + payment.at("state").dump()
                     + (isPaid ? " and was never paid" : " and was paid"));
            if (isPaid && found != moved.end()
                && found->second != payment.at("amount").get<std::int64_t>())
                find("order " + order + " was paid with another amount");
            if (found != moved.end()) moved.erase(found);
        }
    }
    for (const auto& [order, minor] : moved)
        find("order " + order + " was paid and no journal knows of it"); // I4, I5.
}

/// Whose money went out, by what was asked for and what the customers were told.
void Checker::weighPayouts(const Seat& seat)
{
    std::map<std::string, bool> isPaidOut;
    weighOrders(seat, isPaidOut);
    for (const auto& told : seat.told()) {
        const auto found = seat.returns().find(told.returnId);
        if (found == seat.returns().end()) {
            find("return " + told.returnId + " was told and is on no record");
            continue;
        }
        const auto& record = found->second;
        const auto state = record.at("state").get<std::string>();
        const auto isCompleted = state == "completed";
        if (told.state == "completed" && !isCompleted)
            find("return " + told.returnId + " was told completed and is " + state);
        if (told.state == "denied" && state != "denied")
            find("return " + told.returnId + " was told denied and is " + state);
        if (record.contains("claim"))
            m_claims[record.at("claim").at("id")] = isCompleted ? "refunded" : "ended";
        // A till beside it pays what it was told is completed; a payment terminal has its log.
        if (!isCompleted && !isPaidOut[told.returnId]) continue;
        ++m_sums.payouts;
        const auto receipt = told.request.at("receipt").get<std::string>();
        for (const auto& line : told.request.at("lines"))
            m_paidUnits[{receipt, line.at("line").get<int>()}] +=
                line.at("quantity").get<std::int64_t>();
        const auto minor = record.at("refund").at("amount").get<std::int64_t>();
        m_paidMinor[receipt] += minor;
        m_paidBy[seat.name()] += minor;
        m_sums.minor += minor;
    }
    if (seat.returns().size() != seat.told().size())
        find(seat.name() + " has " + std::to_string(seat.returns().size())
             + " returns on record and " + std::to_string(seat.told().size()) + " were asked for");
}

/// I1 to I3 and I6: what was paid of each line is at most what was sold, head office counts the
/// same, and nothing is held any more.
void Checker::checkLines()
{
    std::map<Line, std::int64_t> counted;
    const auto rows = m_books.ask("SELECT receipt, line, claimed, refunded, overpaid, sold,"
                                  " claimed_amount FROM sold_line");
    if (!rows) return find("head office's database does not answer");
    for (const auto& row : *rows) {
        const auto line = std::stoi(row[1]);
        if (row[2] != "0" || row[6] != "0") find(nameOf(row[0], line) + " is still claimed");
        if (row[5] != std::to_string(unitsPerLine))
            find(nameOf(row[0], line) + " was sold otherwise");
        counted[{row[0], line}] = std::stoll(row[3]) + std::stoll(row[4]);
    }
    for (const auto& [line, units] : m_paidUnits) {
        m_sums.units += units;
        if (units > unitsPerLine) {
            ++m_sums.doubles;
            find(nameOf(line.first, line.second) + " was paid " + std::to_string(units) + " times");
            checkCases(line);
        }
        if (counted[line] != units)
            find(nameOf(line.first, line.second) + ": paid " + std::to_string(units)
                 + ", head office counts " + std::to_string(counted[line]));
    }
    for (const auto& [line, units] : counted)
        if (units > 0 && !m_paidUnits.contains(line))
            find(nameOf(line.first, line.second) + " is counted as paid and was not");
    for (const auto& [receipt, minor] : m_paidMinor)
        if (minor > pricePerSale) find(receipt + " was paid " + std::to_string(minor));
}

/// Every double has its case.
void Checker::checkCases(const Line& line)
{
    const auto isMeant = [&line](const std::string& content) {
        return content.find('"' + line.first + '"') != std::string::npos;
    };
    if (std::ranges::none_of(m_cases, isMeant))
        find(nameOf(line.first, line.second) + " has no case");
}

/// Nothing was paid twice, so nobody should have to look.
void Checker::readCases()
{
    const auto rows = m_books.ask("SELECT kind, claim_id, kiosk, convert_from(content, 'UTF8')"
                                  " FROM conflict_case");
    if (!rows) return find("head office's database does not answer");
    for (const auto& row : *rows) {
        m_cases.push_back(row[3]);
        find("a case of " + row[2] + ": " + row[0] + " under claim " + row[1]);
    }
}

/// I8: each id has the one end that its kiosk knows, and none is there that no kiosk knows.
void Checker::checkClaims()
{
    const auto rows = m_books.ask("SELECT claim_id, state, kiosk FROM claim");
    if (!rows) return find("head office's database does not answer");
    auto missing = m_claims;
    for (const auto& row : *rows) {
        ++m_sums.claims;
        const auto expected = m_claims.find(row[0]);
        if (expected == m_claims.end()) {
            find("claim " + row[0] + " of " + row[2] + " is " + row[1] + " and no kiosk knows it");
            continue;
        }
        missing.erase(row[0]);
        const auto isEnded = row[1] == "denied" || row[1] == "released";
        if (expected->second == "refunded" ? row[1] != "refunded" : !isEnded)
            find("claim " + row[0] + " of " + row[2] + " is " + row[1] + " and should be "
                 + expected->second);
    }
    for (const auto& [id, state] : missing)
        if (state == "refunded") find("claim " + id + " was paid and head office never heard");
}

/// I9: by kiosk, what was paid is what head office counts as refunded.
void Checker::checkSums()
{
    const auto rows =
        m_books.ask("SELECT kiosk, sum((l ->> 'amount')::bigint) FROM claim,"
                    " jsonb_array_elements(convert_from(content, 'UTF8')::jsonb -> 'lines') l"
                    " WHERE state = 'refunded' GROUP BY kiosk");
    if (!rows) return find("head office can't be summed up");
    auto paid = m_paidBy;
    for (const auto& row : *rows) {
        if (std::to_string(paid[row[0]]) != row[1])
            find(row[0] + " paid " + std::to_string(paid[row[0]]) + " and head office counts "
                 + row[1]);
        paid.erase(row[0]);
    }
    for (const auto& [kiosk, minor] : paid)
        find(kiosk + " paid " + std::to_string(minor) + " and head office counts none of it");
}

/// I7: one chain without a gap, and head office's copy is the kiosk's to the byte.
void Checker::checkJournal(const Seat& seat)
{
    if (support::run({REPRISE_BINARY, "journal", "verify", "--data", seat.folder()}).exitCode != 0)
        find(seat.name() + ": the journal does not hold");
    const auto own =
        support::run({REPRISE_BINARY, "journal", "export", "--data", seat.folder()}).output;
    const auto theirs =
        support::run({"/usr/bin/curl", "-sS", "--cacert", m_stage.certificate("ca.pem"), "--cert",
                      m_stage.certificate(seat.name() + ".pem"), "--key",
                      m_stage.certificate(seat.name() + ".key"),
                      m_stage.offices.front() + "/v1/kiosks/" + seat.name() + "/journal"});
    m_sums.entries += std::count(own.begin(), own.end(), '\n');
    if (own.empty() || own != theirs.output)
        find(seat.name() + ": head office has another journal (" + std::to_string(own.size())
             + " and " + std::to_string(theirs.output.size()) + " bytes)");
    const auto kept = m_books.one("SELECT count(*) FROM chain WHERE kiosk = '" + seat.name() + "'");
    if (kept != "1") find(seat.name() + " has " + kept + " journals at head office");
    if (m_books.one("SELECT count(*) FROM chain WHERE quarantine_reason <> ''") != "0")
        find("a journal is in quarantine");
}

} // namespace reprise::fleet
