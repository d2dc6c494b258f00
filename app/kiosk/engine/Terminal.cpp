#include "Terminal.h"

#include "DraftJson.h"
#include "ShelfLookUp.h"

#include "reprise/receipts/CodeLookUp.h"
#include "reprise/rights/StockPacks.h"
#include "reprise/slips/SlipKind.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <utility>

namespace reprise::app {

namespace {

Found meaningOf(receipts::CodeKind kind)
{
    using receipts::CodeKind;
    switch (kind) {
    case CodeKind::Receipt:
    case CodeKind::GiftReceipt: return Found::Opened;
    case CodeKind::ReturnSlip: return Found::ReturnSlip;
    case CodeKind::Product:
    case CodeKind::Fiscal:
    case CodeKind::Url:
    case CodeKind::Badge: return Found::NotAReceipt;
    case CodeKind::Unknown: return Found::UnknownCode;
    }
    return Found::UnknownCode;
}

} // namespace

Result<std::unique_ptr<Terminal>> Terminal::open(const TerminalParts& parts)
{
    auto store = storage::TerminalStore::open(parts.folder, parts.forStore());
    if (!store) return store.error();

    std::unique_ptr<Terminal> terminal(new Terminal(parts));
    terminal->m_store = std::move(*store);
    terminal->m_approvals = std::make_unique<people::StaffApprovals>(terminal->staffPorts());
    terminal->m_identification = std::make_unique<people::Identification>(terminal->staffPorts());
    terminal->m_ruleBook = std::make_unique<returns::RuleBook>(
        returns::RulePorts{terminal->m_store->policyArchive(), terminal->m_store->packArchive(),
                           parts.hasher, rights::stockPack, &terminal->m_store->notices()},
        terminal->m_store->settings().training ? returns::StalePacks::Taken
                                               : returns::StalePacks::Refused);
    if (auto taken = terminal->takeRules(); !taken) return taken.error();
    if (auto linked = terminal->linkPayments(); !linked) return linked.error();
    return terminal;
}

Terminal::Terminal(const TerminalParts& parts) : m_parts(parts) {}

Terminal::~Terminal() = default;

Place Terminal::place() const
{
    const storage::TerminalSettings& settings = m_store->settings();
    return {settings.store,       settings.workstation,
            m_rules.policy->zone, m_rules.policy->currency,
            settings.training,    !settings.headOffice.empty() && !settings.training};
}

void Terminal::startSync(HeadOfficeLine::Heard heard)
{
    if (!place().syncs) return;
    m_line = std::make_unique<HeadOfficeLine>(*m_store, m_rules.policy->zone, m_parts.forStore(),
                                              m_parts.requests, m_parts.log, std::move(heard));
}

/// What is shown goes by the rules in force; between policies, by the one adopted last.
Result<void> Terminal::takeRules()
{
    const Instant now = m_parts.clock.now();
    auto rules = m_ruleBook->inForceAt(now);
    if (!rules && rules.error().code == ErrorCode::NotFound) {
        m_parts.log.write(Severity::Warning, "kiosk", rules.error().detail);
        rules = m_ruleBook->adoptedLast(now);
    }
    if (!rules) return rules.error();
    const bool isNews = rules->name != m_rules.name;
    m_rules = std::move(*rules);
    if (isNews) logRules(m_rules);
    return {};
}

void Terminal::logRules(const returns::Rules& rules)
{
    m_parts.log.write(Severity::Info, "kiosk",
                      "policy " + rules.policy->id + " " + std::to_string(rules.policy->version)
                          + " in force");
    if (!rules.packFault.empty())
        m_parts.log.write(Severity::Warning, "kiosk",
                          rules.packFault + ": questions of law go to a colleague");
}

/// Head office may have sent another policy since the last customer, or its day may have come.
void Terminal::refreshRules()
{
    const auto taken = takeRules();
    if (!taken) m_parts.log.write(Severity::Failure, "kiosk", taken.error().detail);
}

LookUp Terminal::lookUp(std::string_view code, std::string_view symbology)
{
    refreshRules();
    const receipts::ReceiptCode meaning = m_store->codeGrammar().read(code, symbology);
    if (meaning.kind == receipts::CodeKind::Unknown) {
        m_parts.log.write(Severity::Info, "kiosk", "unknown code " + receipts::loggableCode(code));
    }
    const auto numbers = receipts::receiptsFor(finder(), meaning);
    if (numbers && numbers->empty() && !meaning.opensReceipt()) {
        return {meaningOf(meaning.kind), meaning.kind, {}, {}};
    }
    if (!numbers) {
        m_parts.log.write(Severity::Failure, "kiosk", numbers.error().detail);
        return {Found::Failed, meaning.kind, {}, {}};
    }
    const auto bearer = bearerOf(meaning.kind);
    if (numbers->size() == 1) return openByNumber(numbers->front(), bearer);
    LookUp several{numbers->empty() ? Found::UnknownCode : Found::Several, meaning.kind, {}, {}};
    for (const ReceiptNumber& number : *numbers) {
        auto receipt = read(number);
        if (!receipt) continue;
        receipt->bearer = bearer;
        several.candidates.push_back(std::move(*receipt));
    }
    return several;
}

LookUp Terminal::openByNumber(const ReceiptNumber& number, returns::Bearer bearer)
{
    auto receipt = read(number);
    if (receipt) receipt->bearer = bearer;
    if (receipt) return {Found::Opened, receipts::CodeKind::Receipt, std::move(*receipt), {}};
    if (receipt.error().code == ErrorCode::NotFound) {
        return {Found::UnknownCode, receipts::CodeKind::Receipt, {}, {}};
    }
    m_parts.log.write(Severity::Failure, "kiosk", receipt.error().detail);
    return {Found::Failed, receipts::CodeKind::Receipt, {}, {}};
}

LookUp Terminal::findSale(const receipts::SaleClue& clue)
{
    refreshRules();
    const auto only = receipts::onlyReceipt(m_store->receiptSearch(), clue, m_rules.policy->zone);
    if (only && *only) return openByNumber(**only);
    if (only) return {Found::UnknownCode, receipts::CodeKind::Unknown, {}, {}};
    m_parts.log.write(Severity::Failure, "kiosk", only.error().detail);
    return {Found::Failed, receipts::CodeKind::Unknown, {}, {}};
}

Result<OpenReceipt> Terminal::read(const ReceiptNumber& number)
{
    auto receipt = finder().find(number);
    if (!receipt) return receipt.error();
    auto ledger = m_store->returnJournal().ledger(number);
    if (!ledger) return ledger.error();
    auto elsewhere = m_store->elsewhere().unitsElsewhere(number);
    if (!elsewhere) return elsewhere.error();
    return openReceipt(std::move(*receipt), std::move(*ledger), std::move(*elsewhere),
                       *m_rules.policy, m_parts.clock.now());
}

/// Goes through the same JSON as the command line, so that the same wish has the same digest and
/// meets the same decision.
Result<returns::Request> Terminal::request(const RequestDraft& draft)
{
    return wire::requestFromJson(
        jsonOf(draft), {m_rules.policy->zone, m_parts.clock.now(), m_store->settings().training},
        m_parts.hasher);
}

Result<returns::Decision> Terminal::decide(const RequestDraft& draft)
{
    const auto asked = request(draft);
    if (!asked) return asked.error();
    return m_desk->decide(*asked, draft.startedUnder);
}

Told Terminal::tell(const RequestDraft& draft)
{
    auto decision = decide(draft);
    return {std::move(decision), coverage(draft)};
}

Covers Terminal::coverage(const RequestDraft& draft)
{
    const auto isOther = [&draft](const returns::RequestLine& line) {
        return line.receipt != draft.lines.front().receipt;
    };
    if (draft.lines.empty() || !draft.lines.front().receipt
        || std::ranges::any_of(draft.lines, isOther))
        return {};
    const auto receipt = finder().find(*draft.lines.front().receipt);
    return receipt ? lineCovers(*m_rules.policy, m_rules.pack.get(), *receipt, draft) : Covers();
}

Result<returns::Answer> Terminal::commit(const RequestDraft& draft)
{
    const auto asked = request(draft);
    if (!asked) return asked.error();
    auto answer = m_desk->commit(*asked, draft.startedUnder);
    if (m_line) m_line->nudge();
    return answer;
}

std::string Terminal::digestOf(const returns::Decision& decision)
{
    return wire::decisionDigest(m_parts.hasher)(decision);
}

Result<ApprovedAnswer> Terminal::commitApproved(const RequestDraft& draft)
{
    auto decision = decide(draft);
    if (!decision) return decision.error();
    if (decision->outcome != policy::Outcome::Authorised)
        return ApprovedAnswer{std::move(*decision), std::nullopt};
    auto answer = commit(draft);
    if (!answer) return answer.error();
    return ApprovedAnswer{std::move(*decision), std::move(*answer)};
}

Result<ApprovedAnswer> Terminal::commitShown(const RequestDraft& draft, const std::string& shown)
{
    // What was committed already is answered as it was, whatever the shelf says by now.
    const auto earlier = m_store->returnJournal().answered(RequestId(draft.id));
    if (!earlier) return earlier.error();
    auto decision = decide(draft);
    if (!decision) return decision.error();
    const bool isShown =
        decision->outcome == policy::Outcome::Authorised && digestOf(*decision) == shown;
    if (!*earlier && !isShown) return ApprovedAnswer{std::move(*decision), std::nullopt};
    auto answer = commit(draft);
    if (!answer) return answer.error();
    return ApprovedAnswer{std::move(*decision), std::move(*answer)};
}

Result<ApprovedAnswer> Terminal::commitRefusal(const RequestDraft& draft)
{
    auto decision = decide(draft);
    if (!decision) return decision.error();
    if (decision->outcome == policy::Outcome::Authorised || returns::awaitsProof(*decision))
        return ApprovedAnswer{std::move(*decision), std::nullopt};
    auto answer = commit(draft);
    if (!answer) return answer.error();
    return ApprovedAnswer{std::move(*decision), std::move(*answer)};
}

Result<goods::CatalogueItem> Terminal::findGoods(std::string_view code, std::string_view symbology)
{
    const receipts::ReceiptCode meaning = m_store->codeGrammar().read(code, symbology);
    auto found = goodsFor(m_store->catalogue(), meaning, code,
                          m_rules.policy->businessDay(m_parts.clock.now()));
    if (found) return found;
    if (found.error().code != ErrorCode::NotFound)
        m_parts.log.write(Severity::Failure, "kiosk", found.error().detail);
    else if (meaning.kind == receipts::CodeKind::Unknown)
        m_parts.log.write(Severity::Info, "kiosk", "unknown goods " + receipts::loggableCode(code));
    return found;
}

Result<aftercare::RatingAnswer> Terminal::rate(const ReturnId& id, int score)
{
    auto answer = aftercare::rate(m_store->ratingJournal(), {id, score, m_parts.clock.now()});
    if (m_line) m_line->nudge();
    return answer;
}

slips::SlipSetting Terminal::slipSetting(slips::Holder holder) const
{
    const auto kind =
        m_store->settings().training ? slips::Terminal::Training : slips::Terminal::Live;
    return {.shop = {.name = m_parts.storeName,
                     .zone = m_rules.policy->zone,
                     .terminal = kind,
                     .address = m_parts.storeAddress,
                     .vatNumber = m_parts.vatNumber},
            .holder = holder};
}

slips::SlipDocument Terminal::slip(const returns::Answer& answer, slips::Holder holder) const
{
    return slips::customerSlip(answer, slipSetting(holder));
}

Result<slips::SlipDocument> Terminal::reprint(const returns::Answer& answer, slips::Holder holder)
{
    const auto count = m_store->reprintJournal().record(
        {answer.record.id, slips::customerKind(answer.record), m_parts.clock.now()});
    if (!count) return count.error();
    auto setting = slipSetting(holder);
    setting.reprint = *count;
    return slips::customerSlip(answer, setting);
}

Result<DayRead> Terminal::today()
{
    const policy::Policy& policy = *m_rules.policy;
    const Day day = policy.businessDay(m_parts.clock.now());
    auto log = m_store->dailyLog().returnsOn(day);
    if (!log) return log.error();
    auto contests = m_store->contests().seenBetween(policy.opening(day),
                                                    policy.opening(day + std::chrono::days{1}));
    if (!contests) return contests.error();
    const reports::DayTotals totals = reports::totalsOf(*log);
    return DayRead{day, policy.zone, std::move(*log), totals, std::move(*contests)};
}

Result<SignInAnswer> Terminal::signIn(const std::string& operatorId, std::string_view pin)
{
    if (operatorId.empty() || pin.empty()) return SignInAnswer{SignIn::Wrong};
    return signIn(people::Credentials{OperatorId(operatorId), std::string(pin)});
}

Result<SignInAnswer> Terminal::signIn(const people::Credentials& shown)
{
    auto known = m_identification->identify(shown);
    if (!known) return known.error();
    switch (known->answer) {
    case people::Identity::Unknown:
    case people::Identity::Wrong:
        return SignInAnswer{.answer = SignIn::Wrong, .until = known->until};
    case people::Identity::Locked:
        return SignInAnswer{.answer = SignIn::LockedForNow, .until = known->until};
    case people::Identity::Lapsed: return SignInAnswer{SignIn::PinLapsed};
    case people::Identity::Shown: break;
    }
    const people::Operator& person = *known->person;
    return SignInAnswer{.answer = person.mayApprove() ? SignIn::Welcome : SignIn::NotEntitled,
                        .name = person.name,
                        .role = person.highestRole()};
}

std::optional<StaffBadge> Terminal::badgeIn(std::string_view code, std::string_view symbology)
{
    if (m_store->codeGrammar().read(code, symbology).kind != receipts::CodeKind::Badge) return {};
    StaffBadge badge{std::string(code)};
    const auto holder = m_identification->holderOf(code);
    if (!holder) {
        // Whose it is may be unreadable as well as unknown; either way it stands for nobody.
        m_parts.log.write(Severity::Warning, "kiosk",
                          "a badge of nobody's: " + holder.error().detail);
        return badge;
    }
    badge.holder = *holder;
    if (const auto person = m_store->operators().find(*holder)) badge.name = person->name;
    return badge;
}

people::StaffPorts Terminal::staffPorts()
{
    return {m_store->operators(), m_store->attempts(), m_parts.pins,
            m_store->pepper(),    m_parts.clock,       &m_parts.log};
}

} // namespace reprise::app
