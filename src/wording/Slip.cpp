#include "reprise/wording/Slip.h"

#include "reprise/wording/Refusal.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <fmt/format.h>

namespace reprise::wording {

namespace {

/// As many characters of the journal's hash as somebody can be asked to compare.
constexpr std::size_t hashCharacters = 16;

class SlipWriter {
public:
    explicit SlipWriter(Language language) : m_language(language) {}

    void put(SlipStyle style, std::string left, std::string right = {})
    {
        m_lines.push_back({style, std::move(left), std::move(right)});
    }

    void text(std::string left, std::string right = {})
    {
        put(SlipStyle::Plain, std::move(left), std::move(right));
    }

    void rule() { put(SlipStyle::Rule, {}); }

    std::string money(Money money) const { return amount(money, m_language); }
    Language language() const { return m_language; }
    std::vector<SlipLine> take() { return std::move(m_lines); }

private:
    Language m_language;
    std::vector<SlipLine> m_lines;
};

bool isDone(const returns::Return& record)
{
    return record.state != returns::ReturnState::Denied
           && record.state != returns::ReturnState::Withdrawn;
}

std::string timeOfDay(LocalTime time)
{
    const std::chrono::hh_mm_ss clock{time - std::chrono::floor<std::chrono::days>(time)};
    return fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
}

void writeHead(SlipWriter& slip, const returns::Return& record, const SlipHead& head, SlipCopy copy)
{
    slip.put(SlipStyle::Large, head.store);
    slip.put(SlipStyle::Strong, isDone(record) ? "Return" : "Return not accepted");
    if (head.terminal == SlipTerminal::Training)
        slip.put(SlipStyle::Strong, "TRAINING - NOT A REAL RETURN");
    if (copy == SlipCopy::Reprint) slip.put(SlipStyle::Strong, "REPRINT");
    slip.rule();
    slip.text("Return", record.id.text());
    std::vector<std::string> receipts;
    for (const auto& line : record.decision.lines)
        if (line.receipt && std::ranges::count(receipts, line.receipt->text()) == 0)
            receipts.push_back(line.receipt->text());
    for (auto& receipt : receipts)
        slip.text("Receipt", std::move(receipt));
    const auto local = head.zone.localTime(record.at);
    slip.text(date(head.zone.dayOf(record.at), slip.language()), timeOfDay(local));
    slip.rule();
}

void writeLines(SlipWriter& slip, const returns::Return& record)
{
    for (const auto& line : record.decision.lines) {
        const auto& name = line.description.empty() ? line.sku : line.description;
        slip.text(fmt::format("{} x {}", line.quantity, name),
                  isDone(record) ? slip.money(line.refund) : std::string());
        slip.text("  " + reason(line.reason, slip.language()));
        if (!isDone(record) && line.outcome != policy::Outcome::Authorised) {
            const auto words = refusal(line.findings, slip.language());
            slip.text("  " + words.why);
            slip.text("  " + words.rule);
            slip.text("  " + words.instead);
        }
    }
    slip.rule();
}

/// Never "paid" or "refunded": what is certain is that we owe it, and that it is written down.
std::string stateInWords(returns::ReturnState state)
{
    switch (state) {
    case returns::ReturnState::Committed: return "Your refund is recorded.";
    case returns::ReturnState::Draft:
    case returns::ReturnState::Accepted:
    case returns::ReturnState::Pending:
        return "We have your goods. Your refund is pending: the money follows.";
    case returns::ReturnState::Paying:
    case returns::ReturnState::InDoubt:
        return "We are checking whether your refund has gone through. Please keep this slip.";
    case returns::ReturnState::Withdrawn: return "You took your goods back. No money moved.";
    case returns::ReturnState::Denied: return "Nothing was taken back. No money moved.";
    }
    REPRISE_UNREACHABLE();
}

void writeMoney(SlipWriter& slip, const returns::Return& record)
{
    const auto& refund = record.decision.refund;
    if (isDone(record)) {
        slip.put(SlipStyle::Strong, "Refund", slip.money(refund.amount));
        slip.text("Tax in it", slip.money(refund.tax));
        if (!refund.rounding.isZero()) slip.text("Rounding in it", slip.money(refund.rounding));
        for (const auto& leg : refund.legs)
            slip.text("To " + tender(leg.type, leg.last4, slip.language()), slip.money(leg.amount));
    }
    slip.put(SlipStyle::Strong, stateInWords(record.state));
    if (!isDone(record))
        slip.text("Think this is wrong? A colleague can look at it again, at any time.");
    slip.rule();
}

void writeFoot(SlipWriter& slip, const returns::Answer& answer)
{
    const auto& decision = answer.record.decision;
    slip.text(fmt::format("Decided under policy {} {}", decision.policyId, decision.policyVersion));
    slip.text(rightsReminder(slip.language()));
    slip.text("Record", fmt::format("{} {}", answer.position.seq,
                                    answer.position.hash.substr(0, hashCharacters)));
    slip.put(SlipStyle::Barcode, answer.record.id.text());
}

} // namespace

std::vector<SlipLine> slipFor(const returns::Answer& answer, const SlipHead& head, SlipCopy copy,
                              Language language)
{
    SlipWriter slip(language);
    writeHead(slip, answer.record, head, copy);
    writeLines(slip, answer.record);
    writeMoney(slip, answer.record);
    writeFoot(slip, answer);
    return slip.take();
}

} // namespace reprise::wording
