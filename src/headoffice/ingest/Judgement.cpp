#include "reprise/headoffice/Judgement.h"

#include "reprise/base/Text.h"

#include <limits>

namespace reprise::headoffice {

namespace {

Result<void> checkOrder(const std::vector<wire::JournalEntry>& entries)
{
    if (entries.empty()) return {};
    const auto first = entries.front().seq;
    constexpr auto last = std::numeric_limits<std::int64_t>::max();
    if (first < 1 || first > last - static_cast<std::int64_t>(entries.size()))
        return Error{ErrorCode::Invalid, "an entry's seq is out of range, expected 1 or more"};
    for (std::size_t index = 0; index < entries.size(); ++index)
        if (entries[index].seq != first + static_cast<std::int64_t>(index))
            return Error{ErrorCode::Invalid,
                         "the entries are not consecutive, expected seq "
                             + std::to_string(first + static_cast<std::int64_t>(index))
                             + " but found " + std::to_string(entries[index].seq)};
    return {};
}

std::string misfitReason(std::int64_t seq, const std::string& detail)
{
    return "entry " + std::to_string(seq) + ": " + detail;
}

/// Compares what was sent before with what is stored; the misfit, if any, is the first difference.
std::optional<Misfit> compareRepeated(const ChainStanding& standing, const StoredHashes& stored,
                                      const wire::Events& letter, Judgement& judgement)
{
    for (const auto& entry : letter.entries) {
        if (entry.seq > standing.lastSeq) break;
        const auto known = stored.find(entry.seq);
        if (known == stored.end() || known->second != entry.hash)
            return Misfit{entry, misfitReason(entry.seq,
                                              "differs from the one stored under this number; the"
                                              " terminal's disk was restored or copied")};
        ++judgement.duplicates;
    }
    return std::nullopt;
}

/// Follows the chain over what is new, up to the first entry that breaks it.
std::optional<Misfit> followNew(Hasher& hasher, const ChainStanding& standing,
                                const wire::Events& letter, Judgement& judgement)
{
    wire::ChainCheck chain(hasher, letter.origin, standing.lastSeq, standing.lastHash);
    judgement.firstNew = judgement.duplicates;
    for (auto index = judgement.firstNew; index < letter.entries.size(); ++index) {
        const auto& entry = letter.entries[index];
        if (const auto fits = chain.follow(entry); !fits)
            return Misfit{entry, misfitReason(entry.seq, fits.error().detail)};
        ++judgement.newEntries;
    }
    return std::nullopt;
}

wire::EventsAnswer answerAt(std::int64_t seq, const Sha256& hash)
{
    return {wire::EventsStatus::Accepted, seq, seq == 0 ? "" : toHex(hash), ""};
}

} // namespace

Result<Judgement> judge(Hasher& hasher, const ChainStanding& standing, const StoredHashes& stored,
                        const wire::Events& letter)
{
    if (const auto ordered = checkOrder(letter.entries); !ordered) return ordered.error();

    Judgement judgement;
    judgement.answer = answerAt(standing.lastSeq, standing.lastHash);
    if (!standing.quarantine.empty()) {
        judgement.answer.status = wire::EventsStatus::Quarantined;
        judgement.answer.reason = standing.quarantine;
        return judgement;
    }
    if (letter.entries.empty()) return judgement;
    if (letter.entries.front().seq > standing.lastSeq + 1) {
        judgement.answer.status = wire::EventsStatus::Gap;
        judgement.answer.reason = "expected entry " + std::to_string(standing.lastSeq + 1)
                                  + " next, this letter begins with "
                                  + std::to_string(letter.entries.front().seq);
        return judgement;
    }

    judgement.misfit = compareRepeated(standing, stored, letter, judgement);
    if (!judgement.misfit) judgement.misfit = followNew(hasher, standing, letter, judgement);
    if (judgement.newEntries > 0) {
        const auto& last = letter.entries[judgement.firstNew + judgement.newEntries - 1];
        judgement.answer = answerAt(last.seq, last.hash);
    }
    if (judgement.misfit) {
        judgement.answer.status = wire::EventsStatus::Quarantined;
        judgement.answer.reason = judgement.misfit->reason;
    }
    return judgement;
}

} // namespace reprise::headoffice
