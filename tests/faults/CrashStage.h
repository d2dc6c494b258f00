// CrashStage: a head office on a real PostgreSQL and a kiosk's engine on a real database, as
// separate processes that a test may kill whenever it likes.
#pragma once

#include "ChildProcess.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace reprise::faults {

inline constexpr int linesPerReceipt = 4;
inline constexpr int unitsPerLine = 5;

std::string receiptNumber(int index);

class CrashStage {
public:
    /// A store with that many receipts. Needs the PG… variables of pg_virtualenv.
    explicit CrashStage(int receipts);
    ~CrashStage();

    int receipts() const { return m_receipts; }

    /// Waits until it answers.
    std::unique_ptr<support::ChildProcess> startServer();
    /// `reprise return - --keep-syncing`: answers requests while a thread brings head office up to
    /// date.
    std::unique_ptr<support::ChildProcess> startKiosk();

    bool journalVerifies();
    void syncUntilUpToDate();
    std::string exportJournal();
    std::string headOfficeJournal();

    /// The rows of a query in head office's database, a line each.
    std::string ask(const std::string& sql);
    /// Units by line, "RECEIPT/LINE"; only of lines of which some were.
    std::map<std::string, std::int64_t> refundedAtHeadOffice();

private:
    std::string writeReceipts() const;

    int m_receipts;
    int m_port;
    std::filesystem::path m_folder;
};

} // namespace reprise::faults
