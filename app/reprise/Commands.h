// Commands: what each command of `reprise` was asked to do, as parsed from its arguments, and the
// one function that does it. An empty folder, file or date means that the option was not given.
#pragma once

#include "ExitCode.h"
#include "Output.h"
#include "options/ProofOptions.h"
#include "options/SlipOptions.h"
#include "options/TakeBackOptions.h"
#include "options/ValueOptions.h"

#include <string>
#include <variant>
#include <vector>

namespace reprise::cli {

enum class Training { No, Yes };

enum class RailWay { Untouched, Terminal, Manual, None };

/// How cards are to be paid, as `init` and `terminal set` are told.
struct RailOptions {
    RailWay way = RailWay::Untouched;
    std::string address;
    std::string caFile;
    std::string poiId;
    std::string tenders; ///< "card,gift_card"; empty: card.
};

struct InitOptions {
    std::string folder;
    std::string store;
    std::string workstation;
    std::string policyFile;
    Training training = Training::No;
    std::string headOffice;
    std::string caFile;
    std::string certFile;
    std::string keyFile;
    std::string claimWait; ///< Milliseconds; empty: as usual.
    RailOptions rail;
};

struct TerminalSetOptions {
    std::string folder;
    RailOptions rail;
};

struct TerminalShowOptions {
    std::string folder;
};

struct ReceiptsImportOptions {
    std::string folder;
    std::vector<std::string> files;
};

struct ReceiptsShowOptions {
    std::string folder;
    std::string receipt; ///< Its number, or any code printed on it.
};

/// A list for a desk; a kiosk shows one receipt or nothing.
enum class FoundShown { All, OnlyOne };

struct ReceiptsFindOptions {
    std::string folder;
    std::string order;
    std::string card;
    std::string customer;
    std::string date;   ///< Of the sale, in the store.
    std::string amount; ///< Minor units, paid by that card or in all.
    FoundShown shown = FoundShown::All;
};

struct OperatorsImportOptions {
    std::string folder;
    std::string file;
};

struct CatalogueImportOptions {
    std::string folder;
    std::string file;
};

struct CatalogueShowOptions {
    std::string folder;
    std::string goods; ///< Their SKU or GTIN.
    std::string date;  ///< Empty: today in the store.
};

struct StockShowOptions {
    std::string folder;
    std::string sku;
};

struct OperatorsListOptions {
    std::string folder;
};

struct OperatorsRemoveOptions {
    std::string folder;
    std::string operatorId;
};

struct ScanOptions {
    std::string folder; ///< Empty: the stock grammar, and no look-up.
    std::vector<std::string> images;
};

struct DecideOptions {
    std::string folder;
    std::string requests; ///< A file, or "-".
};

enum class Beside { Nothing, Syncing };

struct ReturnOptions {
    std::string folder;
    std::string requests; ///< A file, or "-".
    Beside beside = Beside::Nothing;
};

enum class SettleWay { Inquire, Again, Other, Paid, NotPaid, Withdraw, Verify };
enum class Consent { Missing, Given };

struct SettleOptions {
    std::string folder;
    std::string returnId; ///< Empty: all that is open.
    SettleWay way = SettleWay::Inquire;
    std::string otherType;
    Consent consent = Consent::Missing;
    std::string order;        ///< Empty: the only one that is open.
    std::string approvalFile; ///< Or "-"; only for Verify.
    std::string authorisation;
    std::string operatorId;
    std::string reason;
};

struct RightsOptions {
    std::string cases; ///< A file, or "-".
};

struct RateOptions {
    std::string folder;
    std::string returnId;
    std::string score;
};

struct DayShowOptions {
    std::string folder;
    std::string date; ///< Empty: today in the store.
};

struct JournalVerifyOptions {
    std::string folder; ///< Either this
    std::string file;   ///< or this.
};

struct JournalExportOptions {
    std::string folder;
};

struct JournalReplayOptions {
    std::string folder;
};

struct PolicyCheckOptions {
    std::string file;
};

struct PolicyRehearseOptions {
    std::string file;
    std::string folder;
};

struct EnrolOptions {
    std::string folder;
    std::string headOffice; ///< Empty: the one that the terminal has, as is the CA then.
    std::string caFile;
    std::string code;
};

enum class SyncLength { OneExchange, UntilStopped };

struct SyncOptions {
    std::string folder;
    SyncLength length = SyncLength::OneExchange;
};

struct DoctorOptions {
    std::string folder;
};

using Command = std::variant<
    CatalogueImportOptions, CatalogueShowOptions, StockShowOptions, InitOptions, TerminalSetOptions,
    TerminalShowOptions, ReceiptsImportOptions, ReceiptsShowOptions, ReceiptsFindOptions,
    ReceiptsSignOptions, ReceiptsVerifyOptions, KeysMakeOptions, KeysTrustOptions, KeysListOptions,
    OperatorsImportOptions, OperatorsListOptions, OperatorsRemoveOptions, ScanOptions,
    DecideOptions, ReturnOptions, SettleOptions, SlipOptions, TakeBackOptions, RateOptions,
    DayShowOptions, ValueShowOptions, ValueRedeemOptions, ValueImportOptions, JournalVerifyOptions,
    JournalExportOptions, JournalReplayOptions, PolicyCheckOptions, PolicyRehearseOptions,
    RightsOptions, EnrolOptions, SyncOptions, DoctorOptions>;

ExitCode run(const InitOptions& options, Output& output);
ExitCode run(const TerminalSetOptions& options, Output& output);
ExitCode run(const TerminalShowOptions& options, Output& output);
ExitCode run(const ReceiptsImportOptions& options, Output& output);
ExitCode run(const ReceiptsShowOptions& options, Output& output);
ExitCode run(const ReceiptsSignOptions& options, Output& output);
ExitCode run(const ReceiptsVerifyOptions& options, Output& output);
ExitCode run(const KeysMakeOptions& options, Output& output);
ExitCode run(const KeysTrustOptions& options, Output& output);
ExitCode run(const KeysListOptions& options, Output& output);
ExitCode run(const ReceiptsFindOptions& options, Output& output);
ExitCode run(const OperatorsImportOptions& options, Output& output);
ExitCode run(const CatalogueImportOptions& options, Output& output);
ExitCode run(const CatalogueShowOptions& options, Output& output);
ExitCode run(const StockShowOptions& options, Output& output);
ExitCode run(const OperatorsListOptions& options, Output& output);
ExitCode run(const OperatorsRemoveOptions& options, Output& output);
ExitCode run(const ScanOptions& options, Output& output);
ExitCode run(const DecideOptions& options, Output& output);
ExitCode run(const ReturnOptions& options, Output& output);
ExitCode run(const SettleOptions& options, Output& output);
ExitCode run(const SlipOptions& options, Output& output);
ExitCode run(const TakeBackOptions& options, Output& output);
ExitCode run(const RateOptions& options, Output& output);
ExitCode run(const DayShowOptions& options, Output& output);
ExitCode run(const ValueShowOptions& options, Output& output);
ExitCode run(const ValueRedeemOptions& options, Output& output);
ExitCode run(const ValueImportOptions& options, Output& output);
ExitCode run(const JournalVerifyOptions& options, Output& output);
ExitCode run(const JournalExportOptions& options, Output& output);
ExitCode run(const JournalReplayOptions& options, Output& output);
ExitCode run(const PolicyCheckOptions& options, Output& output);
ExitCode run(const PolicyRehearseOptions& options, Output& output);
ExitCode run(const RightsOptions& options, Output& output);
ExitCode run(const EnrolOptions& options, Output& output);
ExitCode run(const SyncOptions& options, Output& output);
ExitCode run(const DoctorOptions& options, Output& output);

} // namespace reprise::cli
