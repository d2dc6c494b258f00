// Counter: a running head office with one sale published and two kiosks that it knows, and the
// claims they may make.
#pragma once

#include "Office.h"

#include "reprise/wire/Claims.h"

#include <string>
#include <vector>

namespace reprise::integration {

/// Sale "0412-03-NUMBER". Line 1: one lamp at 150.00. Line 2: three mugs at 2.00.
std::string saleJson(int number);

/// A claim's id, of digits alone.
std::string claimId(int number);

wire::Claim claimOf(int number, const std::string& kiosk, std::vector<wire::ClaimedLine> lines);
wire::ClaimCommit commitOf(wire::Claim claim);

inline const wire::ClaimedLine lamp{"0412-03-1", 1, 1, 15000};
inline const wire::ClaimedLine mug{"0412-03-1", 2, 1, 200};
inline const wire::ClaimedLine mugs{"0412-03-1", 2, 3, 600};

class Counter {
public:
    explicit Counter(std::vector<std::string> more = {});

    /// Each must be answered with 200.
    wire::ClaimAnswer claim(const wire::Claim& claim);
    wire::ClaimAnswer commit(const wire::ClaimCommit& commit);
    wire::ClaimAnswer release(const wire::Claim& claim);

    sync::HttpAnswer post(const std::string& kiosk, const std::string& what,
                          const std::string& body);

    /// "LINE:claimed/refunded amounts claimed/refunded, …".
    std::string counts() const;
    /// "LINE:units amount, …" of what was paid although it was not free.
    std::string overpaid() const;
    std::string cases() const; ///< The kinds of the open ones, oldest first.

    Office& office() { return m_office; }
    const Database& database() const { return m_database; }
    Kiosk& kiosk(const std::string& name) { return name == "0412-K1" ? m_one : m_two; }

private:
    wire::ClaimAnswer told(const std::string& kiosk, const std::string& what,
                           const std::string& body);

    Database m_database;
    Office m_office;
    Kiosk m_one;
    Kiosk m_two;
};

} // namespace reprise::integration
