#include "Formats.h"
#include "PoslogSale.h"
#include "TransactionSplitter.h"

#include "reprise/base/Text.h"

#include <utility>

namespace reprise::imports {

Result<void> importPoslog(FileBlocks& file, const ImportDefaults& defaults, Intake& intake)
{
    TransactionSplitter transactions(file);
    if (auto opened = transactions.open(); !opened) return opened;
    while (auto transaction = transactions.next()) {
        const auto line = transaction->line;
        if (!transaction->fault.empty()) {
            intake.reject(line, {}, std::string(transaction->fault));
            continue;
        }
        if (!isUtf8(transaction->xml)) {
            intake.reject(line, {}, "the transaction is not UTF-8");
            continue;
        }
        const auto reading = readTransaction(std::move(transaction->xml), defaults);
        if (!reading.sale) {
            intake.reject(line, reading.number, reading.sale.error().detail);
            continue;
        }
        if (!*reading.sale) continue;
        auto receipt = receiptOf(**reading.sale);
        if (!receipt) {
            intake.reject(line, reading.number, receipt.error().detail);
            continue;
        }
        if (auto taken = intake.take(std::move(*receipt), line); !taken) return taken;
    }
    return {};
}

} // namespace reprise::imports
