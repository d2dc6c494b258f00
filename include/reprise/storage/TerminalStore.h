// TerminalStore: the terminal's own database, one folder on disk. One process at a time opens it,
// one connection writes and alone checkpoints; every acknowledged fact survives a power cut.
#pragma once

#include "reprise/aftercare/Rating.h"
#include "reprise/base/BootClock.h"
#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/base/RandomSource.h"
#include "reprise/base/Result.h"
#include "reprise/escrow/BudgetBook.h"
#include "reprise/goods/Catalogue.h"
#include "reprise/goods/Stock.h"
#include "reprise/people/Attempts.h"
#include "reprise/people/Operator.h"
#include "reprise/people/Pepper.h"
#include "reprise/policy/Notices.h"
#include "reprise/policy/PolicyArchive.h"
#include "reprise/proof/Keys.h"
#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/Contests.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/receipts/ReceiptSearch.h"
#include "reprise/reports/DailyLog.h"
#include "reprise/returns/Elsewhere.h"
#include "reprise/returns/ReturnDesk.h"
#include "reprise/returns/ReturnJournal.h"
#include "reprise/returns/SoldCards.h"
#include "reprise/rights/PackArchive.h"
#include "reprise/settlement/Escrow.h"
#include "reprise/settlement/OrderAges.h"
#include "reprise/settlement/PaymentRail.h"
#include "reprise/slips/ReprintJournal.h"
#include "reprise/takeback/TakeBackJournal.h"
#include "reprise/value/ValueBook.h"
#include "reprise/wire/ClaimOutbox.h"
#include "reprise/wire/JournalExport.h"
#include "reprise/wire/Outbox.h"
#include "reprise/wire/office/Checkpoints.h"
#include "reprise/wire/office/Credentials.h"
#include "reprise/wire/office/FeedBook.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace reprise::storage {

struct TerminalSettings {
    std::string store;
    std::string workstation;
    bool training = false;
    std::string headOffice; ///< "https://…"; empty: this terminal never syncs.
    std::string caFile;
    std::string certFile; ///< Client certificate and key; empty when head office asks for none.
                          ///< As of the opening: credentials() knows what is in use since.
    std::string keyFile;
    std::string deliveryKey; ///< Hex; what head office knows this terminal's letters by.
    settlement::PaymentRail paymentRail = {};
    /// How long head office is waited for before money moves, while a customer stands there.
    std::chrono::milliseconds claimPatience{2'000};

    /// Whether head office is asked before money moves.
    returns::ClaimFirst claimFirst() const
    {
        return headOffice.empty() || training ? returns::ClaimFirst::No : returns::ClaimFirst::Yes;
    }
    wire::OfficeAddress office() const { return {headOffice, caFile}; }
    std::string kiosk() const { return store + "-" + workstation; }
};

/// What `doctor` says about the database.
struct StoreHealth {
    std::string sqliteVersion;
    std::string journalMode;
    std::int64_t synchronous = 0; ///< 2 is FULL.
    int schemaVersion = 0;
    std::string quickCheck; ///< "ok".
    std::int64_t walBytes = 0;
    std::int64_t receipts = 0;
    std::int64_t entries = 0;
};

using JournalCheck = wire::JournalCheck;

/// What an entry says of a return.
enum class KeptAs : std::uint8_t {
    Decided,
    Withdrawn,     ///< Or denied by head office, or given up: it took nothing.
    CashHandedOut, ///< A later step, in which an order pays in cash or no longer does.
};

/// A return as the journal holds it, with the payload's own bytes.
struct KeptReturn {
    std::int64_t seq;
    std::string payload;
    returns::Return record; ///< In the state it was recorded in; Withdrawn where this entry says
                            ///< that an earlier return was called off. Of a later step, with the
                            ///< orders that it changed, as it left them.
    KeptAs as = KeptAs::Decided;
};

struct StorePorts {
    Clock& clock;
    Hasher& hasher;
    RandomSource& random;
    proof::Signatures* signatures = nullptr; ///< Null: no signed receipt is believed here.
    /// Null: nothing is paid while the line is down, and an order in doubt has no age.
    BootClock* bootClock = nullptr;
};

class TerminalStore {
public:
    /// Conflict if `folder` already holds a terminal; then nothing is touched. `policyToml` must be
    /// one that Policy::parse accepts.
    static Result<void> create(const std::string& folder, const TerminalSettings& settings,
                               const std::string& policyToml, StorePorts ports);

    /// NotFound without a terminal there; Invalid for a codes.toml that can't be used; Unavailable
    /// while another process has it open; Corrupt when quick_check fails or the database is from a
    /// newer Reprise. Runs missing migrations.
    static Result<std::unique_ptr<TerminalStore>> open(const std::string& folder, StorePorts ports);

    virtual ~TerminalStore() = default;

    virtual const TerminalSettings& settings() const = 0;
    /// From now on cards are paid this way. Invalid, changing nothing, for what checkRail()
    /// refuses.
    virtual Result<void> changePaymentRail(const settlement::PaymentRail& rail) = 0;

    /// What codes look like in this store: codes.toml in the folder, else the stock grammar.
    /// Receipts are filed under its keys when they come in.
    virtual const receipts::CodeGrammar& codeGrammar() const = 0;

    /// Finds by signed receipts too, where a key of theirs is trusted.
    virtual receipts::ReceiptFinder& receiptFinder() = 0;
    virtual proof::KeyRing& keyRing() = 0;
    virtual proof::KeyRing& officeKeys() = 0; ///< By which head office's own word is known.
    virtual receipts::ContestJournal& contests() = 0;
    virtual receipts::ReceiptSearch& receiptSearch() = 0;
    virtual receipts::ReceiptArchive& receiptArchive() = 0;
    virtual returns::ReturnJournal& returnJournal() = 0;
    virtual aftercare::RatingJournal& ratingJournal() = 0;
    virtual slips::ReprintJournal& reprintJournal() = 0;
    virtual takeback::TakeBackJournal& takeBackJournal() = 0;
    virtual reports::DailyLog& dailyLog() = 0;
    virtual people::Operators& operators() = 0;
    virtual people::Attempts& attempts() = 0;
    /// Lives beside the database and not in it. Where it was lost, a new one was made and every
    /// PIN has to be taken in again.
    virtual const people::Pepper& pepper() const = 0;
    virtual policy::PolicyArchive& policyArchive() = 0;
    virtual rights::PackArchive& packArchive() = 0;
    virtual policy::NoticeArchive& notices() = 0;
    virtual goods::Catalogue& catalogue() = 0;
    virtual goods::CatalogueArchive& catalogueArchive() = 0;
    virtual goods::Stock& stock() = 0;
    virtual wire::Outbox& outbox() = 0;
    virtual wire::ClaimOutbox& claimOutbox() = 0;
    virtual escrow::BudgetBook& budgets() = 0;
    virtual settlement::Escrow& escrow() = 0;
    virtual settlement::OrderAges& orderAges() = 0;
    virtual wire::Checkpoints& checkpoints() = 0;
    virtual wire::Credentials& credentials() = 0;
    virtual wire::FeedBook& feeds() = 0;
    virtual returns::Elsewhere& elsewhere() = 0;
    virtual value::ValueBook& valueBook() = 0;
    virtual returns::SoldCards& soldCards() = 0;

    virtual Result<StoreHealth> health() = 0;
    virtual Result<JournalCheck> verifyJournal() = 0;
    /// Hands every entry, oldest first, as one line of ndjson.
    virtual Result<void> exportJournal(const std::function<void(std::string_view)>& line) = 0;
    /// Hands every return, oldest first, and stops at the first that `each` refuses. Corrupt for
    /// one that can't be read.
    virtual Result<void> eachReturn(const std::function<Result<void>(const KeptReturn&)>& each) = 0;
};

} // namespace reprise::storage
