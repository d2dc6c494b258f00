#include "check/Checker.h"

#include <algorithm>
#include <cmath>

namespace reprise::fleet {

Sums Checker::check()
{
    if (!readClaims() || !readBudgets()) {
        find("head office's database does not answer");
        return m_sums;
    }
    for (const auto& seat : m_seats)
        readJournal(*seat);
    for (const auto& seat : m_seats)
        weighPayouts(*seat);
    checkCases();
    checkLines();
    checkClaims();
    checkSums();
    checkBudgets();
    checkCuts();
    return m_sums;
}

bool Checker::readClaims()
{
    const auto rows =
        m_books.ask("SELECT claim_id, state, kiosk, convert_from(content, 'UTF8'),"
                    " coalesce((extract(epoch FROM settled_at) * 1000000)::bigint, 0),"
                    " entry_seq IS NOT NULL FROM claim");
    if (!rows) return false;
    for (const auto& row : *rows) {
        OfficeClaim claim{row[1], row[2], {}, std::stoll(row[4]), row[5] == "t"};
        const auto content = row[3].empty() ? json{{"lines", json::array()}} : json::parse(row[3]);
        for (const auto& line : content.at("lines"))
            claim.parts.push_back({{line.at("receipt"), line.at("line").get<int>()},
                                   line.at("amount").get<std::int64_t>()});
        m_atOffice.emplace(row[0], std::move(claim));
    }
    m_sums.claims = static_cast<std::int64_t>(rows->size());
    return true;
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
        const auto isOffline = m_offline.contains(told.returnId);
        if (isOffline && !isCompleted)
            find("return " + told.returnId + " was paid offline and is " + state);
        std::string claim;
        if (record.contains("claim")) {
            claim = record.at("claim").at("id");
            const auto standing = record.at("claim").at("state").get<std::string>();
            m_claims[claim] = isCompleted ? "refunded" : "ended";
            if (standing == "conflict") m_conflicts.insert(claim);
            if (isCompleted && standing == "offline" && !isOffline)
                find("return " + told.returnId + " was paid offline without a debit");
        }
        // A till beside it pays what it was told is completed; a payment terminal has its log.
        if (!isCompleted && !isPaidOut[told.returnId]) continue;
        const auto minor = record.at("refund").at("amount").get<std::int64_t>();
        m_paidMinor[told.request.at("receipt")] += minor;
        m_paidBy[seat.name()] += minor;
        m_sums.minor += minor;
        if (isOffline) m_mayBePaid[told.request.at("receipt")] += minor;
        m_payouts.push_back({seat.name(), claim, &told, isOffline});
        addUp(m_payouts.back());
    }
    if (seat.returns().size() != seat.told().size())
        find(seat.name() + " has " + std::to_string(seat.returns().size())
             + " returns on record and " + std::to_string(seat.told().size()) + " were asked for");
}

/// I8: each id has the one end that its kiosk knows, and none is there that no kiosk knows. One
/// that was denied without its kiosk hearing it, which then paid offline, stays denied: its payment
/// counts, with a case.
void Checker::checkClaims()
{
    auto missing = m_claims;
    for (const auto& [id, claim] : m_atOffice) {
        const auto expected = m_claims.find(id);
        if (expected == m_claims.end()) {
            find("claim " + id + " of " + claim.kiosk + " is " + claim.state
                 + " and no kiosk knows it");
            continue;
        }
        missing.erase(id);
        const auto isEnded = claim.state == "denied" || claim.state == "released";
        const auto isPaid =
            claim.state == "refunded"
            || (claim.state == "denied" && claim.isPaid && m_conflicts.contains(id));
        if (expected->second == "refunded" ? !isPaid : !isEnded || claim.isPaid)
            find("claim " + id + " of " + claim.kiosk + " is " + claim.state + " and should be "
                 + expected->second);
    }
    for (const auto& [id, state] : missing)
        if (state == "refunded") find("claim " + id + " was paid and head office never heard");
}

/// I9: by kiosk, what was paid is what head office counts as refunded.
void Checker::checkSums()
{
    std::map<std::string, std::int64_t> counted;
    for (const auto& [id, claim] : m_atOffice)
        for (const auto& part : claim.parts)
            if (claim.isPaid) counted[claim.kiosk] += part.amount;
    for (const auto& seat : m_seats)
        if (m_paidBy[seat->name()] != counted[seat->name()])
            find(seat->name() + " paid " + std::to_string(m_paidBy[seat->name()])
                 + " and head office counts " + std::to_string(counted[seat->name()]));
}

/// I7: one chain without a gap, and head office's copy is the kiosk's to the byte.
void Checker::readJournal(const Seat& seat)
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
    m_offline.merge(offlinePaymentsIn(seat.name(), own));
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
