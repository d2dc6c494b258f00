#include "reprise/receipts/CodeLookUp.h"

namespace reprise::receipts {

namespace {

bool mayOpenReceipt(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Receipt:
    case CodeKind::GiftReceipt:
    case CodeKind::Product:
    case CodeKind::Fiscal: return true;
    case CodeKind::ReturnSlip:
    case CodeKind::Url:
    case CodeKind::Badge:
    case CodeKind::Unknown: return false;
    }
    REPRISE_UNREACHABLE();
}

} // namespace

Result<std::vector<ReceiptNumber>> receiptsFor(ReceiptFinder& finder, const ReceiptCode& code)
{
    if (!mayOpenReceipt(code.kind) || code.key.empty()) return std::vector<ReceiptNumber>();
    auto numbers = finder.findByCode(code.key);
    for (const auto& other : code.alternatives) {
        if (!numbers || !numbers->empty()) break;
        numbers = finder.findByCode(other);
    }
    return numbers;
}

} // namespace reprise::receipts
