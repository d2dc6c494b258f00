#include "reprise/proof/SignedReceipts.h"

#include "reprise/wire/ReceiptJson.h"

namespace reprise::proof {

Result<receipts::Receipt> receiptIn(const Proof& proof)
{
    auto receipt = wire::storedReceiptFromJson(proof.receiptJson);
    if (!receipt) return Error{ErrorCode::Invalid, receipt.error().detail};
    // Checked as any receipt is that comes in; its own shares stay as they were frozen.
    if (const auto checked = receipts::freezeShares(*receipt); !checked) return checked.error();
    return receipt;
}

Result<std::vector<ReceiptNumber>> SignedReceipts::findByCode(std::string_view code)
{
    if (!isSignedCode(code)) return m_ports.receipts.findByCode(code);
    const auto proof = readProof(code, m_ports.keys, m_ports.signatures);
    if (!proof) return proof.error();
    if (proof->verdict != Verdict::Genuine) return refuse(verdictName(proof->verdict));
    const auto receipt = receiptIn(*proof);
    if (!receipt) return refuse(receipt.error().detail);
    const auto filed = m_ports.archive.file({*receipt});
    if (!filed) return filed.error();
    if (filed->front() == receipts::Filed::Conflict)
        if (const auto noted = noteDifference(*receipt, proof->keyId); !noted) return noted.error();
    return std::vector{receipt->number};
}

std::vector<ReceiptNumber> SignedReceipts::refuse(std::string_view why)
{
    if (m_ports.log != nullptr)
        m_ports.log->write(Severity::Warning, "proof",
                           "a signed receipt was not believed: " + std::string(why));
    return {};
}

Result<void> SignedReceipts::noteDifference(const receipts::Receipt& proven, const std::string& key)
{
    const auto record = m_ports.receipts.find(proven.number);
    if (!record) return record.error();
    auto differing = receipts::differences(*record, proven);
    if (differing.empty()) return {};
    if (m_ports.log != nullptr)
        m_ports.log->write(Severity::Warning, "proof",
                           "a signed receipt says otherwise than our record: "
                               + proven.number.text());
    return m_ports.contests.record(
        {proven.number, m_ports.clock.now(), key, proven, std::move(differing)});
}

} // namespace reprise::proof
