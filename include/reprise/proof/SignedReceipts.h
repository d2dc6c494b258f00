// SignedReceipts: the store's receipts, and those that prove themselves. A genuine code files its
// receipt, so that from then on it is one like any other, counted under its number. One that
// differs from the store's own record is noted: the record counts.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Log.h"
#include "reprise/proof/SignedReceipt.h"
#include "reprise/receipts/Contests.h"
#include "reprise/receipts/ReceiptArchive.h"

namespace reprise::proof {

/// What they are made of; all of it outlives them.
struct SignedReceiptPorts {
    receipts::ReceiptFinder& receipts;
    receipts::ReceiptArchive& archive;
    receipts::ContestJournal& contests;
    KeyRing& keys;
    Signatures& signatures;
    Clock& clock;
    Log* log = nullptr; ///< Null: nobody reads why a code was not believed.
};

class SignedReceipts final : public receipts::ReceiptFinder {
public:
    explicit SignedReceipts(SignedReceiptPorts ports) : m_ports(ports) {}

    Result<receipts::Receipt> find(const ReceiptNumber& number) override
    {
        return m_ports.receipts.find(number);
    }

    /// Of a signed code: its receipt's number, filed by now; none where it isn't believed. Where
    /// the store has its own record under that number, that record stays and counts, and what the
    /// proof says otherwise is in the journal before this answers.
    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override;

private:
    std::vector<ReceiptNumber> refuse(std::string_view why);
    Result<void> noteDifference(const receipts::Receipt& proven, const std::string& key);

    SignedReceiptPorts m_ports;
};

/// The receipt in a genuine proof, its shares as they were frozen. Invalid when it doesn't add up.
Result<receipts::Receipt> receiptIn(const Proof& proof);

} // namespace reprise::proof
