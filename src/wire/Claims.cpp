#include "reprise/wire/Claims.h"

#include "office/MessageJson.h"

#include "reprise/base/Names.h"
#include "reprise/money/Money.h"

#include <algorithm>
#include <tuple>

namespace reprise::wire {

namespace {

constexpr std::size_t mostLines = 1'000;
constexpr std::size_t mostReceipts = 100;
constexpr Range lineNumbers{1, 1'000'000};
constexpr Range quantities{0, 1'000'000'000};
constexpr Range amounts{0, Money::maxMinor};
constexpr Range counts{0, INT64_MAX};

constexpr Named<ClaimStatus> statuses[]{{ClaimStatus::Granted, "granted"},
                                        {ClaimStatus::Denied, "denied"},
                                        {ClaimStatus::Acknowledged, "acknowledged"},
                                        {ClaimStatus::Conflict, "conflict"}};

Result<ClaimStatus> parseStatus(std::string_view name)
{
    return valueNamed(statuses, name, "status");
}

void writeHead(JsonWriter& json, const JournalOrigin& origin, const std::string& id)
{
    writeOrigin(json, origin);
    json.key("claim").text(id);
}

enum class Sale : std::uint8_t { LeftOut, Told };

void writeLines(JsonWriter& json, const std::vector<ClaimedLine>& lines, Sale sale)
{
    json.key("lines").beginArray();
    for (const auto& line : lines) {
        json.beginObject();
        json.key("receipt").text(line.receipt);
        json.key("line").number(line.line);
        json.key("quantity").number(line.quantity);
        json.key("amount").number(line.amount);
        if (sale == Sale::Told && line.sold > 0) {
            json.key("sold").number(line.sold);
            json.key("worth").number(line.worth);
        }
        json.endObject();
    }
    json.endArray();
}

void writeBody(JsonWriter& json, const Claim& claim)
{
    json.key("tender").text(claim.tender);
    json.key("currency").text(claim.currency);
    json.key("policy").textOrNull(claim.policy);
    writeLines(json, claim.lines, Sale::Told);
}

void writeStandings(JsonWriter& json, const std::vector<LineStanding>& lines)
{
    json.key("lines").beginArray();
    for (const auto& line : lines) {
        json.beginObject();
        json.key("receipt").text(line.receipt);
        json.key("line").number(line.line);
        json.key("sold").number(line.sold);
        json.key("claimed").number(line.claimed);
        json.key("refunded").number(line.refunded);
        json.endObject();
    }
    json.endArray();
}

std::vector<ClaimedLine> linesOf(const Fields& fields)
{
    std::vector<ClaimedLine> lines;
    for (const auto& each : fields.objects("lines", mostLines)) {
        lines.push_back({each.name("receipt"), each.count("line", lineNumbers),
                         each.count("quantity", quantities), each.count("amount", amounts),
                         each.whole("sold", quantities), each.whole("worth", amounts)});
        if (lines.back().quantity == 0 && lines.back().amount == 0)
            each.wrong("quantity", "and amount are 0, expected one of them above");
    }
    if (lines.empty()) fields.wrong("lines", "is missing or empty, expected what is to come back");
    std::ranges::sort(lines, {},
                      [](const ClaimedLine& line) { return std::tie(line.receipt, line.line); });
    const auto twice = std::ranges::adjacent_find(lines, [](const auto& one, const auto& other) {
        return one.receipt == other.receipt && one.line == other.line;
    });
    if (twice != lines.end()) fields.wrong("lines", "names a line twice, expected each once");
    return lines;
}

Claim claimOf(const Fields& fields)
{
    Claim claim{originOf(fields),        hexOf(fields, "claim", 32), fields.name("tender"),
                fields.name("currency"), fields.text("policy"),      {}};
    if (!Currency::parse(claim.currency))
        fields.wrong("currency", "is unknown, expected a code of ISO 4217");
    claim.lines = linesOf(fields);
    return claim;
}

std::vector<LineStanding> standingsOf(const Fields& fields)
{
    std::vector<LineStanding> lines;
    for (const auto& each : fields.objects("lines", mostLines * mostReceipts))
        lines.push_back({each.name("receipt"), each.count("line", lineNumbers),
                         each.count("sold", counts), each.count("claimed", counts),
                         each.count("refunded", counts)});
    return lines;
}

} // namespace

std::string_view claimStatusName(ClaimStatus status)
{
    return nameOf(statuses, status);
}

std::string toJson(const Claim& claim)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, claim.origin, claim.id);
    writeBody(json, claim);
    json.endObject();
    return json.take();
}

Result<Claim> claimFromJson(std::string_view json)
{
    return messageFrom(json, claimOf);
}

void writeCommitMembers(JsonWriter& json, const ClaimCommit& commit)
{
    writeHead(json, commit.claim.origin, commit.claim.id);
    writeBody(json, commit.claim);
    json.key("reference").textOrNull(commit.reference);
    json.key("seq").number(commit.seq);
    json.key("hash").text(commit.hash);
}

ClaimCommit commitOf(const Fields& fields)
{
    return {claimOf(fields), fields.text("reference"), fields.count("seq", {1, INT64_MAX}),
            hexOf(fields, "hash", 64)};
}

std::string toJson(const ClaimCommit& commit)
{
    JsonWriter json;
    json.beginObject();
    writeCommitMembers(json, commit);
    json.endObject();
    return json.take();
}

Result<ClaimCommit> claimCommitFromJson(std::string_view json)
{
    return messageFrom(json, commitOf);
}

std::string toJson(const ClaimRelease& release)
{
    JsonWriter json;
    json.beginObject();
    writeHead(json, release.origin, release.id);
    json.key("reason").text(release.reason);
    json.endObject();
    return json.take();
}

Result<ClaimRelease> claimReleaseFromJson(std::string_view json)
{
    return messageFrom(json, [](const Fields& fields) {
        return ClaimRelease{originOf(fields), hexOf(fields, "claim", 32),
                            fields.name("reason", longestText)};
    });
}

std::string toJson(const ClaimCheck& check)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(protocolVersion);
    json.key("receipts").texts(check.receipts);
    json.endObject();
    return json.take();
}

Result<ClaimCheck> claimCheckFromJson(std::string_view json)
{
    return messageFrom(json, [](const Fields& fields) {
        static_cast<void>(fields.count("protocol", {protocolVersion, protocolVersion}));
        ClaimCheck check{fields.texts("receipts")};
        if (check.receipts.empty() || check.receipts.size() > mostReceipts)
            fields.wrong("receipts",
                         "expected numbers of 1 to " + std::to_string(mostReceipts) + " receipts");
        return check;
    });
}

std::string toJson(const ClaimAnswer& answer)
{
    JsonWriter json;
    json.beginObject();
    json.key("claim").text(answer.id);
    json.key("status").text(claimStatusName(answer.status));
    json.key("reason").textOrNull(answer.reason);
    writeStandings(json, answer.lines);
    json.endObject();
    return json.take();
}

Result<ClaimAnswer> claimAnswerFromJson(std::string_view json)
{
    return messageFrom(json, [](const Fields& fields) {
        return ClaimAnswer{hexOf(fields, "claim", 32),
                           fields.requiredWord("status", parseStatus, ClaimStatus::Denied),
                           fields.text("reason", longestText), standingsOf(fields)};
    });
}

std::string toJson(const std::vector<LineStanding>& lines)
{
    JsonWriter json;
    json.beginObject();
    writeStandings(json, lines);
    json.endObject();
    return json.take();
}

Result<std::vector<LineStanding>> lineStandingsFromJson(std::string_view json)
{
    return messageFrom(json, standingsOf);
}

Result<std::vector<ClaimedLine>> linesOfContent(std::string_view content)
{
    auto lines = messageFrom(content, linesOf);
    if (!lines) return Error{ErrorCode::Corrupt, lines.error().detail};
    return lines;
}

std::string contentOf(const Claim& claim)
{
    auto lines = claim.lines;
    std::ranges::sort(lines, {},
                      [](const ClaimedLine& line) { return std::tie(line.receipt, line.line); });
    JsonWriter json;
    json.beginObject();
    json.key("kiosk").text(claim.origin.kiosk);
    json.key("currency").text(claim.currency);
    writeLines(json, lines, Sale::LeftOut);
    json.endObject();
    return json.take();
}

} // namespace reprise::wire
