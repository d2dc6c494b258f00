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
    const auto refuse = [this](std::string_view why) {
        if (m_ports.log != nullptr)
            m_ports.log->write(Severity::Warning, "proof",
                               "a signed receipt was not believed: " + std::string(why));
        return std::vector<ReceiptNumber>();
    };
    if (proof->verdict != Verdict::Genuine) return refuse(verdictName(proof->verdict));
    const auto receipt = receiptIn(*proof);
    if (!receipt) return refuse(receipt.error().detail);
    const auto filed = m_ports.archive.file({*receipt});
    if (!filed) return filed.error();
    return std::vector{receipt->number};
}

} // namespace reprise::proof
