#include "reprise/storage/TerminalStore.h"

#include "TerminalFolder.h"
#include "claims/SqliteClaimOutbox.h"
#include "credentials/SqliteCredentials.h"
#include "escrow/SqliteBudgets.h"
#include "escrow/SqliteCheckpoints.h"
#include "feeds/SqliteElsewhere.h"
#include "feeds/SqliteFeeds.h"
#include "goods/SqliteCatalogue.h"
#include "goods/SqliteStock.h"
#include "orders/SqliteOrderAges.h"
#include "proof/SqliteContests.h"
#include "proof/SqliteKeyRing.h"
#include "records/SqliteAttempts.h"
#include "records/SqliteOperators.h"
#include "records/SqliteOutbox.h"
#include "records/SqliteRatingJournal.h"
#include "records/SqliteReceiptSearch.h"
#include "records/SqliteReceipts.h"
#include "records/SqliteReprintJournal.h"
#include "records/SqliteReturnJournal.h"
#include "records/SqliteRuleArchive.h"
#include "settings/KeptSettings.h"
#include "settings/RailSettings.h"
#include "sqlite/Schema.h"
#include "takeback/SqliteTakeBackJournal.h"
#include "value/SqliteValueBook.h"

#include "reprise/base/RandomCode.h"
#include "reprise/base/Text.h"
#include "reprise/policy/Policy.h"
#include "reprise/proof/SignedReceipts.h"
#include "reprise/wire/JournalPayloads.h"

#include <sqlite3.h>

namespace reprise::storage {

namespace {

/// The first entry and what it speaks of, in one transaction.
Result<void> fill(Database& database, const TerminalSettings& settings,
                  const std::string& policyToml, const policy::Policy& policy, StorePorts ports)
{
    const KeptSettings kept{settings, randomHex(ports.random, 16)};
    Journal journal(database, ports.hasher, {settings.kiosk(), kept.incarnation});
    return database.transact([&]() -> Result<void> {
        keepSettings(database, kept);
        const auto now = ports.clock.now();
        auto entered =
            SqliteRuleArchive(database, ports.clock, ports.hasher).enter(policyToml, policy);
        if (!entered) return entered;
        const wire::TerminalStart start{settings.store,    settings.workstation,
                                        settings.training, policy.id,
                                        policy.version,    toHex(ports.hasher.sha256(policyToml))};
        journal.append(now, "terminal_started", "", wire::toPayload(start));
        return {};
    });
}

Result<void> build(const TerminalFolder& folder, const TerminalSettings& settings,
                   const std::string& policyToml, const policy::Policy& policy, StorePorts ports)
{
    auto database = Database::create(folder.unfinished());
    if (!database) return database.error();
    if (auto tuned = (*database)->tune(); !tuned) return tuned;
    if (auto laid = layOut(**database); !laid) return laid;
    if (auto filled = fill(**database, settings, policyToml, policy, ports); !filled) return filled;
    // The log keeps the unfinished name when the database takes its own: nothing may be left in it.
    return (*database)->attempt([&]() -> Result<void> {
        if ((*database)->pragma("wal_checkpoint(TRUNCATE)") == "0") return {};
        return Error{ErrorCode::Unavailable, "another program has the new database open"};
    });
}

class SqliteTerminalStore final : public TerminalStore {
public:
    SqliteTerminalStore(TerminalFolder folder, FolderLock lock, std::unique_ptr<Database> database,
                        KeptSettings kept, receipts::CodeGrammar grammar,
                        const people::Pepper& pepper, StorePorts ports)
        : m_folder(std::move(folder)),
          m_lock(std::move(lock)),
          m_database(std::move(database)),
          m_settings(std::move(kept.settings)),
          m_journal(*m_database, ports.hasher, {m_settings.kiosk(), kept.incarnation}),
          m_grammar(std::move(grammar)),
          m_pepper(pepper),
          m_receipts(*m_database, m_grammar),
          m_keys(*m_database, receiptRing),
          m_officeKeys(*m_database, officeRing),
          m_contests(*m_database, m_journal),
          m_catalogue(*m_database),
          m_notices(*m_database, ports.hasher),
          m_elsewhere(*m_database),
          m_stock(*m_database),
          m_search(*m_database),
          m_budgets(*m_database, budgetRows(ports)),
          m_checkpoints(*m_database),
          m_credentials(*m_database, m_folder.path(), {m_settings.certFile, m_settings.keyFile},
                        ports.random),
          m_returns(*m_database, m_journal, SqliteGoodsLedger(*m_database, m_stock, m_receipts),
                    budgetRows(ports), SqliteOrderAges(*m_database, ports.bootClock)),
          m_ages(*m_database, ports.bootClock),
          m_ratings(*m_database, m_journal),
          m_reprints(*m_database, m_journal),
          m_takeBacks(*m_database, m_journal),
          m_operators(*m_database),
          m_attempts(*m_database, m_journal),
          m_rules(*m_database, ports.clock, ports.hasher),
          m_feeds(*m_database, ports.hasher, m_settings.store,
                  {m_rules, m_notices, m_operators, m_catalogue, m_receipts, m_elsewhere}),
          m_outbox(*m_database, m_journal),
          m_claims(*m_database, m_journal, ports.clock),
          m_value(*m_database, m_journal)
    {
        if (ports.signatures != nullptr)
            m_signed.emplace(proof::SignedReceiptPorts{m_receipts, m_receipts, m_contests, m_keys,
                                                       *ports.signatures, ports.clock});
    }

    const TerminalSettings& settings() const override { return m_settings; }
    Result<void> changePaymentRail(const settlement::PaymentRail& rail) override;
    const receipts::CodeGrammar& codeGrammar() const override { return m_grammar; }
    receipts::ReceiptFinder& receiptFinder() override
    {
        return m_signed ? static_cast<receipts::ReceiptFinder&>(*m_signed) : m_receipts;
    }
    proof::KeyRing& keyRing() override { return m_keys; }
    proof::KeyRing& officeKeys() override { return m_officeKeys; }
    receipts::ContestJournal& contests() override { return m_contests; }
    receipts::ReceiptSearch& receiptSearch() override { return m_search; }
    receipts::ReceiptArchive& receiptArchive() override { return m_receipts; }
    returns::ReturnJournal& returnJournal() override { return m_returns; }
    aftercare::RatingJournal& ratingJournal() override { return m_ratings; }
    slips::ReprintJournal& reprintJournal() override { return m_reprints; }
    takeback::TakeBackJournal& takeBackJournal() override { return m_takeBacks; }
    reports::DailyLog& dailyLog() override { return m_returns; }
    people::Operators& operators() override { return m_operators; }
    people::Attempts& attempts() override { return m_attempts; }
    const people::Pepper& pepper() const override { return m_pepper; }
    policy::PolicyArchive& policyArchive() override { return m_rules; }
    rights::PackArchive& packArchive() override { return m_rules; }
    policy::NoticeArchive& notices() override { return m_notices; }
    goods::Catalogue& catalogue() override { return m_catalogue; }
    goods::CatalogueArchive& catalogueArchive() override { return m_catalogue; }
    goods::Stock& stock() override { return m_stock; }
    wire::Outbox& outbox() override { return m_outbox; }
    wire::ClaimOutbox& claimOutbox() override { return m_claims; }
    escrow::BudgetBook& budgets() override { return m_budgets; }
    settlement::Escrow& escrow() override { return m_budgets; }
    settlement::OrderAges& orderAges() override { return m_ages; }
    wire::Checkpoints& checkpoints() override { return m_checkpoints; }
    wire::Credentials& credentials() override { return m_credentials; }
    wire::FeedBook& feeds() override { return m_feeds; }
    returns::Elsewhere& elsewhere() override { return m_elsewhere; }
    value::ValueBook& valueBook() override { return m_value; }
    returns::SoldCards& soldCards() override { return m_value; }
    Result<StoreHealth> health() override;
    Result<JournalCheck> verifyJournal() override { return m_journal.verify(); }
    Result<void> exportJournal(const std::function<void(std::string_view)>& line) override
    {
        return m_journal.exportTo(line);
    }
    Result<void> eachReturn(const std::function<Result<void>(const KeptReturn&)>& each) override
    {
        return m_journal.eachReturn(each);
    }

private:
    BudgetRows budgetRows(StorePorts ports)
    {
        return {*m_database, m_journal, ports.hasher, ports.bootClock, m_settings.store};
    }

    TerminalFolder m_folder;
    FolderLock m_lock; ///< Let go after the database is closed.
    std::unique_ptr<Database> m_database;
    TerminalSettings m_settings;
    Journal m_journal;
    receipts::CodeGrammar m_grammar;
    people::Pepper m_pepper;
    SqliteReceipts m_receipts;
    SqliteKeyRing m_keys;
    SqliteKeyRing m_officeKeys;
    SqliteContests m_contests;
    std::optional<proof::SignedReceipts> m_signed;
    SqliteCatalogue m_catalogue;
    SqliteNotices m_notices;
    SqliteElsewhere m_elsewhere;
    SqliteStock m_stock;
    SqliteReceiptSearch m_search;
    SqliteBudgets m_budgets;
    SqliteCheckpoints m_checkpoints;
    SqliteCredentials m_credentials;
    SqliteReturnJournal m_returns;
    SqliteOrderAges m_ages;
    SqliteRatingJournal m_ratings;
    SqliteReprintJournal m_reprints;
    SqliteTakeBackJournal m_takeBacks;
    SqliteOperators m_operators;
    SqliteAttempts m_attempts;
    SqliteRuleArchive m_rules;
    SqliteFeeds m_feeds;
    SqliteOutbox m_outbox;
    SqliteClaimOutbox m_claims;
    SqliteValueBook m_value;
};

Result<void> SqliteTerminalStore::changePaymentRail(const settlement::PaymentRail& rail)
{
    if (auto checked = settlement::checkRail(rail); !checked) return checked;
    auto kept = m_database->transact([&]() -> Result<void> {
        keepRail(*m_database, rail);
        return {};
    });
    if (kept) m_settings.paymentRail = rail;
    return kept;
}

Result<StoreHealth> SqliteTerminalStore::health()
{
    return m_database->attempt([&]() -> Result<StoreHealth> {
        const auto counted = [&](std::string_view name) {
            auto row = m_database->query(name);
            return row.next() ? row.number(0) : std::int64_t{0};
        };
        return StoreHealth{sqlite3_libversion(),
                           m_database->pragma("journal_mode"),
                           std::stoll(m_database->pragma("synchronous")),
                           std::stoi(m_database->pragma("user_version")),
                           m_database->pragma("quick_check(1)"),
                           m_folder.logBytes(),
                           counted("count_receipts"),
                           counted("journal_head")};
    });
}

} // namespace

Result<void> TerminalStore::create(const std::string& path, const TerminalSettings& settings,
                                   const std::string& policyToml, StorePorts ports)
{
    if (auto checked = checkSettings(settings); !checked) return checked;
    const auto policy = policy::Policy::parse(policyToml, "policy");
    if (!policy) return policy.error();

    const TerminalFolder folder(path);
    const Error taken{ErrorCode::Conflict, "'" + path + "' already holds a terminal"};
    if (folder.holdsTerminal()) return taken;
    if (auto made = folder.make(); !made) return made;
    const auto lock = FolderLock::take(folder);
    if (!lock) return lock.error();
    if (folder.holdsTerminal()) return taken; // Somebody was faster.

    auto complete = settings;
    if (complete.deliveryKey.empty()) complete.deliveryKey = randomHex(ports.random, 32);
    folder.dropUnfinished();
    auto built = build(folder, complete, policyToml, *policy, ports);
    if (built)
        if (const auto pepper = folder.pepper(ports.random); !pepper) built = pepper.error();
    if (built) built = folder.finish();
    if (!built) folder.dropUnfinished();
    return built;
}

Result<std::unique_ptr<TerminalStore>> TerminalStore::open(const std::string& path,
                                                           StorePorts ports)
{
    TerminalFolder folder(path);
    if (!folder.holdsTerminal())
        return Error{ErrorCode::NotFound,
                     "no terminal in '" + path + "', expected one made by init"};
    auto lock = FolderLock::take(folder);
    if (!lock) return lock.error();
    auto database = Database::open(folder.database());
    if (!database) return database.error();
    if (auto whole = inspect(**database); !whole) return whole.error();
    if (auto tuned = (*database)->tune(); !tuned) return tuned.error();
    if (auto brought = migrate(**database); !brought) return brought.error();
    SqliteRuleArchive rules(**database, ports.clock, ports.hasher);
    if (auto named = rules.nameOldTexts(); !named) return named.error();
    auto kept = (*database)->attempt([&] { return loadSettings(**database); });
    if (!kept) return kept.error();
    for (auto* file : {&kept->settings.certFile, &kept->settings.keyFile})
        *file = SqliteCredentials::resolved(folder.path(), *file);
    auto grammar = folder.codeGrammar();
    if (!grammar) return grammar.error();
    const auto pepper = folder.pepper(ports.random);
    if (!pepper) return pepper.error();
    return std::unique_ptr<TerminalStore>(std::make_unique<SqliteTerminalStore>(
        std::move(folder), std::move(*lock), std::move(*database), std::move(*kept),
        std::move(*grammar), *pepper, ports));
}

} // namespace reprise::storage
