// PaymentDevice: a payment terminal's own mind: it takes each order once, refuses to give back more
// than a sale took, remembers what it did, and says so when it is asked. Money is counted in
// millionths of the major unit, the finest that nexo has, so that it needs to know of no currency.
#pragma once

#include "Ledger.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace reprise::nexo {

/// An amount as messages write it, a number or a decimal in a text, exactly; 0 for anything else.
std::int64_t millionthsOf(const Json& amount);

/// What a message is about.
enum class Service : std::uint8_t { Money, Status };

/// A request as far as this program looks into it.
struct Asked {
    Service service;
    Json header;
    Json body;
    std::string serviceId;
    std::string saleId;
};

/// Invalid, saying why, for what is no request to a payment terminal.
Result<Asked> readRequest(const std::string& text);

/// The answer to it with this body.
Json answerTo(const Asked& asked, Json body);
Json failureOf(const Asked& asked, const std::string& condition, const std::string& message);

class PaymentDevice {
public:
    /// Takes up what the ledger remembers.
    explicit PaymentDevice(Ledger& ledger);

    /// From now on only these sales, and its own payments, can be reversed.
    void know(const std::string& transaction, std::int64_t millionths);

    /// True for an order that was carried out or refused before.
    bool hasSeen(const Asked& asked) const { return m_answers.contains(keyOf(asked)); }

    /// Works on it from now on: inquiries are answered "in progress".
    void begin(const Asked& asked) { m_inProgress.insert(keyOf(asked)); }

    /// Carries it out, or refuses it, once; the same answer for the same ServiceID ever after.
    Json carryOut(const Asked& asked);
    /// The same, but refuses it whatever it is.
    Json refuse(const Asked& asked, const std::string& condition, const std::string& message);

    /// What became of the order that a status request names.
    Json status(const Asked& asked) const;

private:
    using Key = std::string; ///< Who asked, and its ServiceID.

    static Key keyOf(const Asked& asked) { return asked.saleId + " " + asked.serviceId; }
    Json decideReversal(const Asked& asked);
    Json decidePayment(const Asked& asked);
    Json moved(const Asked& asked, const Json& what);
    void remember(const Json& line);

    Ledger& m_ledger;
    std::map<Key, Json> m_answers;
    std::set<Key> m_inProgress;
    /// What is left of each sale; without any, every sale may be reversed without end.
    std::map<std::string, std::int64_t> m_left;
    bool m_knowsSales = false;
    std::uint64_t m_count = 0;
};

} // namespace reprise::nexo
