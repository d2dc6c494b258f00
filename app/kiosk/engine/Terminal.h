// Terminal: one returns terminal put together: its database, policy, law, code grammar and desk.
// Lives on the engine's thread; every call may wait for the disk.
//
// Staff: signIn() tells who somebody is, under the lock-out that the whole terminal shares. An
// approval goes into a draft: whose it is, their PIN, their badge or both, why, and digestOf() the
// decision that was on the screen. commitApproved() looks at it first: a wrong PIN, a second person
// missing or another decision than the one shown leave the visit as it was, with the finding
// "approval" saying why; only what is approved is committed. badgeIn() tells a badge from any other
// code, and is asked before lookUp().
#pragma once

#include "HeadOfficeLine.h"
#include "OfficeClaims.h"
#include "OpenReceipt.h"
#include "PaymentLink.h"
#include "StaffBadge.h"
#include "Visit.h"

#include "reprise/aftercare/Rating.h"
#include "reprise/base/Log.h"
#include "reprise/people/Approvals.h"
#include "reprise/receipts/CodeGrammar.h"
#include "reprise/receipts/Contests.h"
#include "reprise/reports/DailyLog.h"
#include "reprise/returns/CashLimits.h"
#include "reprise/returns/ReturnDesk.h"
#include "reprise/rights/Pack.h"
#include "reprise/settlement/Settlement.h"
#include "reprise/slips/ReturnSlips.h"
#include "reprise/storage/TerminalStore.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::app {

/// What a terminal is made of; all of it outlives the terminal.
struct TerminalParts {
    std::string folder;
    std::string storeName; ///< On slips and screens.
    Clock& clock;
    Hasher& hasher;
    RandomSource& random;
    people::PinHash& pins;
    Log& log;
    PaymentLinkMaker link = {};              ///< Empty: nobody is asked to move money.
    proof::Signatures* signatures = nullptr; ///< Null: no signed receipt is believed here.
    OfficeClaimsMaker claims = officeClaimsInSettings;
    BootClock* bootClock = nullptr;                 ///< As storage::StorePorts has it.
    proof::CertificateRequests* requests = nullptr; ///< Null: certificates are renewed by hand.
    std::vector<std::string> storeAddress = {}; ///< Rows; with the VAT number, for credit notes.
    std::string vatNumber = {};

    storage::StorePorts forStore() const { return {clock, hasher, random, signatures, bootClock}; }
};

/// Which terminal this is, as the screens show it.
struct Place {
    std::string store;
    std::string workstation;
    TimeZone zone;
    Currency currency; ///< Of the store's prices.
    bool training;
    bool syncs;
};

enum class Found : std::uint8_t { Opened, Several, UnknownCode, NotAReceipt, ReturnSlip, Failed };

struct LookUp {
    Found found;
    receipts::CodeKind kind = receipts::CodeKind::Unknown;
    std::optional<OpenReceipt> receipt;  ///< Opened.
    std::vector<OpenReceipt> candidates; ///< Several.
};

/// A day as a manager reads it.
struct DayRead {
    Day day;
    TimeZone zone;
    std::vector<reports::LoggedReturn> returns;
    reports::DayTotals totals;
    std::vector<receipts::Contest> contests = {};
};

/// NotEntitled is somebody known who approves nothing: a clerk.
enum class SignIn : std::uint8_t { Welcome, Wrong, NotEntitled, LockedForNow, PinLapsed };

struct SignInAnswer {
    SignIn answer;
    std::string name = {};
    std::optional<people::Role> role = {}; ///< Welcome and NotEntitled.
    std::optional<Instant> until = {};     ///< When locked, or locked by this attempt.
};

/// A decision as it is shown; nothing covers lines that are not all of one receipt.
struct Told {
    Result<returns::Decision> decision;
    Covers covers;
};

/// What came of a draft that is committed only as it is approved, or as it was shown.
struct ApprovedAnswer {
    returns::Decision decision;
    std::optional<returns::Answer> answer; ///< Committed; nothing was where it is missing.
};

class Terminal {
public:
    /// The store's errors; Corrupt when the policy it holds can't be read.
    static Result<std::unique_ptr<Terminal>> open(const TerminalParts& parts);
    ~Terminal();

    Place place() const;
    storage::TerminalStore& store() { return *m_store; }
    returns::RuleBook& ruleBook() { return *m_ruleBook; }

    /// Keeps the line to head office going from now on, if this terminal has one.
    void startSync(HeadOfficeLine::Heard heard);

    /// What a code means. Unknown codes are logged as hex and asked of nobody.
    LookUp lookUp(std::string_view code, std::string_view symbology);
    /// In the hands of whoever showed the code that led to it.
    LookUp openByNumber(const ReceiptNumber& number,
                        returns::Bearer bearer = returns::Bearer::Unasked);

    /// The one sale that fits, and nothing of any other: UnknownCode where none or several do.
    LookUp findSale(const receipts::SaleClue& clue);

    Result<returns::Decision> decide(const RequestDraft& draft);
    /// The same, with what covers the lines by law, by promise and by policy.
    Told tell(const RequestDraft& draft);
    Result<returns::Answer> commit(const RequestDraft& draft);
    /// What an approval of this decision has to name.
    std::string digestOf(const returns::Decision& decision);
    /// Commits only what is approved; what isn't uses up no id and leaves no record.
    Result<ApprovedAnswer> commitApproved(const RequestDraft& draft);

    /// Commits only what is authorised and was shown, by digestOf(): where the desk decides
    /// otherwise by now nothing is committed, and the decision is the one to show. A repeat gets
    /// its first answer.
    Result<ApprovedAnswer> commitShown(const RequestDraft& draft, const std::string& shown);

    /// Puts on record that this was refused, for its slip; where the desk would by now allow it
    /// nothing is committed, and the decision is the one to show.
    Result<ApprovedAnswer> commitRefusal(const RequestDraft& draft);

    /// What the store sells under a scanned or typed code, or under a SKU, at today's price.
    /// NotFound where that is nothing; such codes are logged as hex.
    Result<goods::CatalogueItem> findGoods(std::string_view code, std::string_view symbology);
    /// Who moves money of this tender here.
    returns::Rail railOf(std::string_view tender) const;

    /// A step of a return after it was decided, such as paying it out. It may take as long as the
    /// other side is given; an error is in the log as well.
    using SettlingStep = std::function<Result<returns::Answer>(settlement::Settlement&)>;
    Result<returns::Answer> settle(const SettlingStep& step);
    /// True when something was being paid as the last process here ended, or is in doubt since.
    Result<bool> hasDoubts();
    /// Asks what became of it, before anybody is served.
    Result<void> recover();
    /// Decides what waited for a receipt that has come in, and pays it: how many that were. It may
    /// take as long as the other side is given, so nobody is being served meanwhile.
    Result<std::size_t> settleArrived();
    /// The same for refunds that waited for head office's yes to their lines.
    Result<std::size_t> payWaiting();
    /// Paying, pending and in doubt; oldest first.
    Result<std::vector<returns::Answer>> unsettled();
    /// Other means that the policy lets a customer agree to.
    const std::vector<std::string>& otherMeans() const { return m_rules.policy->tenders.other; }

    Result<aftercare::RatingAnswer> rate(const ReturnId& id, int score);
    slips::SlipDocument slip(const returns::Answer& answer, slips::Holder holder) const;
    slips::SlipSetting slipSetting(slips::Holder holder) const;
    /// The slip again, marked: that it was printed again is in the journal before it is printed.
    Result<slips::SlipDocument> reprint(const returns::Answer& answer, slips::Holder holder);

    Result<DayRead> today();
    Result<SignInAnswer> signIn(const std::string& operatorId, std::string_view pin);
    Result<SignInAnswer> signIn(const people::Credentials& shown);
    /// A code that is a badge, and whose; nothing where it is none. Lets nobody in.
    std::optional<StaffBadge> badgeIn(std::string_view code, std::string_view symbology);

private:
    explicit Terminal(const TerminalParts& parts);
    people::StaffPorts staffPorts();
    Result<void> takeRules();
    Result<void> linkPayments();
    Result<void> linkClaims();
    Result<void> linkReceipts();
    receipts::ReceiptFinder& finder();
    void refreshRules();
    void logRules(const returns::Rules& rules);
    Result<OpenReceipt> read(const ReceiptNumber& number);
    Covers coverage(const RequestDraft& draft);
    Result<returns::Request> request(const RequestDraft& draft);

    TerminalParts m_parts;
    std::unique_ptr<storage::TerminalStore> m_store;
    std::unique_ptr<people::StaffApprovals> m_approvals;
    std::unique_ptr<people::Identification> m_identification;
    std::unique_ptr<returns::RuleBook> m_ruleBook;
    returns::Rules m_rules; ///< What the screens show by; the desk looks for itself.
    PaymentLink m_link;
    OfficeClaims m_officeClaims;
    std::unique_ptr<receipts::ReceiptFinder> m_finder; ///< Null: only what is filed here is found.
    std::unique_ptr<returns::ReturnDesk> m_desk;
    std::unique_ptr<returns::CashLimits> m_cash;
    std::unique_ptr<settlement::Settlement> m_settlement;
    std::unique_ptr<HeadOfficeLine> m_line; ///< Ends before the database closes.
};

} // namespace reprise::app
