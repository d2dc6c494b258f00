#include "reprise/slips/GoodsLabels.h"

#include "SlipParts.h"

#include "reprise/policy/Rule.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>

namespace reprise::slips {

namespace {

const policy::Finding* recallOf(const returns::DecidedLine& line)
{
    const auto found =
        std::ranges::find(line.findings, policy::rule::recalled, &policy::Finding::rule);
    return found == line.findings.end() ? nullptr : &*found;
}

std::string factOf(const policy::Finding* finding, const char* name)
{
    if (finding == nullptr) return {};
    const auto found = finding->facts.find(name);
    return found == finding->facts.end() ? std::string() : found->second;
}

/// What came in with this line, from the request where it was kept.
const returns::RequestLine* askedFor(const returns::Return& record, std::size_t at)
{
    if (!record.request || at >= record.request->lines.size()) return nullptr;
    return &record.request->lines[at];
}

void writeGoods(SlipPage& page, const returns::Return& record, std::size_t at)
{
    const auto& line = record.decision.lines[at];
    page.large(goodsName(line));
    if (!line.sku.empty()) page.text("Article", line.sku);
    const auto* asked = askedFor(record, at);
    if (asked != nullptr && !asked->batch.empty()) page.text("Batch", asked->batch);
    if (asked != nullptr && !asked->serial.empty()) page.text("Serial number", asked->serial);
}

void writeOrigin(SlipPage& page, const returns::Return& record)
{
    page.rule();
    page.text("Return", record.id.text());
    page.text(page.dayOf(record.at), page.timeOf(record.at));
    page.barcode(record.id.text());
}

void writeMarks(SlipPage& page)
{
    if (page.setting().shop.terminal == Terminal::Training)
        page.strong("TRAINING - NOT A REAL RETURN");
    if (page.setting().reprint > 0)
        page.strong("REPRINT " + std::to_string(page.setting().reprint));
}

SlipDocument quarantineLabel(const returns::Return& record, std::size_t at,
                             const SlipSetting& setting)
{
    const auto& line = record.decision.lines[at];
    const auto* recall = recallOf(line);
    const bool isRecall = recall != nullptr || line.reason == rights::Reason::Recalled;
    SlipPage page(setting);
    page.large("QUARANTINE");
    page.large("DO NOT SELL");
    writeMarks(page);
    page.rule();
    writeGoods(page, record, at);
    page.rule();
    page.strong(isRecall ? "Why: product recall" : "Why: unsafe as it came back");
    page.text(factOf(recall, "name"));
    if (const auto notice = factOf(recall, "notice"); !notice.empty())
        page.text("Notice: " + notice);
    page.text("Keep it apart, closed and labelled until the safety team has decided.");
    writeOrigin(page, record);
    return page.take("Quarantine label of return " + record.id.text());
}

} // namespace

bool isQuarantined(const returns::DecidedLine& line)
{
    if (line.disposal) return line.disposal->keeping == policy::Keeping::Quarantine;
    return line.condition == policy::Condition::Unsafe || line.reason == rights::Reason::Recalled
           || recallOf(line) != nullptr;
}

std::vector<SlipDocument> quarantineLabels(const returns::Answer& answer,
                                           const SlipSetting& setting)
{
    std::vector<SlipDocument> labels;
    if (!isTakenIn(answer.record)) return labels;
    const auto& lines = answer.record.decision.lines;
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (isQuarantined(lines[at])) labels.push_back(quarantineLabel(answer.record, at, setting));
    return labels;
}

std::vector<SlipDocument> bookedInLabels(const returns::Answer& answer, const SlipSetting& setting,
                                         const RepairBooking& booking)
{
    std::vector<SlipDocument> labels;
    const auto& record = answer.record;
    if (!isTakenIn(record)) return labels;
    for (std::size_t at = 0; at < record.decision.lines.size(); ++at) {
        SlipPage page(setting);
        page.large("FOR REPAIR");
        page.strong("The customer's own: not stock");
        writeMarks(page);
        page.rule();
        writeGoods(page, record, at);
        page.rule();
        page.strong("Fault: "
                    + (booking.fault.empty()
                           ? wording::reason(record.decision.lines[at].reason, page.language())
                           : booking.fault));
        if (booking.due) page.text("Ready by", page.day(*booking.due));
        if (!booking.reference.empty()) page.text("Repairer's number", booking.reference);
        writeOrigin(page, record);
        labels.push_back(page.take("Repair label of return " + record.id.text()));
    }
    return labels;
}

} // namespace reprise::slips
