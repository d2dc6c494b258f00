// The part of Checker that goes by the lines that were sold: I1 to I3, and the cases of those that
// were paid too often.
#include "Sales.h"
#include "check/Checker.h"

#include <algorithm>

namespace reprise::fleet {

namespace {

std::string nameOf(const std::string& receipt, int line)
{
    return "line " + std::to_string(line) + " of " + receipt;
}

/// What head office may find of a payment that it had not granted.
bool isOfOfflinePayments(const std::string& kind)
{
    return kind == "offline_not_free" || kind == "lines_not_free" || kind == "without_claim";
}

} // namespace

std::int64_t Checker::Spent::loss() const
{
    return std::max<std::int64_t>(0, minor - pricePerSale / linesPerSale);
}

void Checker::addUp(const Payout& payout)
{
    ++m_sums.payouts;
    if (payout.isOffline) ++m_sums.offlinePayouts;
    const auto receipt = payout.told->request.at("receipt").get<std::string>();
    for (const auto& each : payout.told->request.at("lines")) {
        auto& spent = m_spent[{receipt, each.at("line").get<int>()}];
        const auto units = each.at("quantity").get<std::int64_t>();
        spent.units += units;
        spent.stores.insert(payout.kiosk.substr(0, payout.kiosk.find('-')));
        if (payout.isOffline) spent.offlineUnits += units;
    }
    const auto claim = m_atOffice.find(payout.claim);
    if (claim == m_atOffice.end()) return; // Found by what is checked of claims.
    for (const auto& part : claim->second.parts) {
        auto& spent = m_spent[part.line];
        spent.minor += part.amount;
        if (payout.isOffline) spent.offlineMinor += part.amount;
    }
}

/// I1 to I3 and I6: what was paid of each line is at most what was sold and what was paid of it
/// offline, head office counts the same, and nothing is held any more.
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
    for (const auto& [line, spent] : m_spent) {
        checkLine(line, spent);
        if (counted[line] != spent.units)
            find(nameOf(line.first, line.second) + ": paid " + std::to_string(spent.units)
                 + ", head office counts " + std::to_string(counted[line]));
    }
    for (const auto& [line, units] : counted)
        if (units > 0 && !m_spent.contains(line))
            find(nameOf(line.first, line.second) + " is counted as paid and was not");
    for (const auto& [receipt, minor] : m_paidMinor)
        if (minor > pricePerSale + m_mayBePaid[receipt])
            find(receipt + " was paid " + std::to_string(minor));
}

void Checker::checkLine(const Line& line, const Spent& spent)
{
    m_sums.units += spent.units;
    m_sums.offlineUnits += spent.offlineUnits;
    m_sums.offlineMinor += spent.offlineMinor;
    m_sums.loss += spent.loss();
    const auto name = nameOf(line.first, line.second);
    // The one kiosk that may pay it offline knows what it has taken back itself.
    if (spent.units > unitsPerLine + spent.offlineUnits || spent.offlineUnits > unitsPerLine)
        find(name + " was paid " + std::to_string(spent.units) + " times, "
             + std::to_string(spent.offlineUnits) + " of them offline");
    if (spent.units <= unitsPerLine) return;
    ++m_sums.doubles;
    if (spent.stores.size() > 1) ++m_sums.doublesAbroad;
    if (!m_linesWithCase.contains(line)) find(name + " was paid too often and has no case");
}

/// Each is of a payment that was made offline, and known to its kiosk; and the other way about.
void Checker::checkCases()
{
    std::set<std::string> offline;
    for (const auto& payout : m_payouts)
        if (payout.isOffline) offline.insert(payout.claim);
    const auto rows = m_books.ask("SELECT kind, claim_id, kiosk, convert_from(content, 'UTF8')"
                                  " FROM conflict_case");
    if (!rows) return find("head office's database does not answer");
    m_sums.cases = static_cast<std::int64_t>(rows->size());
    auto untold = m_conflicts;
    for (const auto& row : *rows) {
        if (!isOfOfflinePayments(row[0]) || !offline.contains(row[1]))
            find("a case of " + row[2] + ": " + row[0] + " under claim " + row[1]);
        if (!m_conflicts.contains(row[1]))
            find("the case under claim " + row[1] + " is not known to " + row[2]);
        untold.erase(row[1]);
        const auto content = json::parse(row[3]);
        for (const auto& line : content.at("lines"))
            m_linesWithCase.insert({line.at("receipt"), line.at("line").get<int>()});
    }
    for (const auto& claim : untold)
        find("claim " + claim + " was told to be a conflict and has no case");
}

} // namespace reprise::fleet
