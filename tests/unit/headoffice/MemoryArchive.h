// MemoryArchive: the archive without a database, for what the service makes of a call.
#pragma once

#include "reprise/headoffice/Archive.h"
#include "reprise/headoffice/Names.h"

#include <map>
#include <string>
#include <utility>

namespace reprise::headoffice {

/// Claims need a database; what is tested here is the door in front of it.
class NoClaims final : public ClaimBook {
public:
    Result<std::vector<wire::LineStanding>> check(const wire::ClaimCheck&) override { return no(); }
    Result<wire::ClaimAnswer> claim(const wire::Claim&) override { return no(); }
    Result<wire::ClaimAnswer> commit(const wire::ClaimCommit&) override { return no(); }
    Result<wire::ClaimAnswer> release(const wire::ClaimRelease&) override { return no(); }
    Result<wire::ClaimAnswer> offlineRefund(const wire::OfflineRefund&) override { return no(); }
    Result<std::vector<ConflictCase>> conflicts(std::size_t) override { return no(); }
    Result<void> close(std::int64_t, const std::string&, const std::string&) override
    {
        return no();
    }

private:
    static Error no() { return {ErrorCode::Unavailable, "no database"}; }
};

class NoBudgets final : public Budgets {
public:
    Result<wire::BudgetAnswer> give(const wire::BudgetRequest&, const Seal&) override
    {
        return no();
    }
    Result<Fleet> fleet(const std::string&) override { return no(); }
    Result<Fleet> remove(const std::string&, const std::string&) override { return no(); }
    Result<std::vector<Exposure>> exposure(const std::string&) override { return no(); }

private:
    static Error no() { return {ErrorCode::Unavailable, "no database"}; }
};

class NoDayRoots final : public DayRoots {
public:
    Result<std::vector<DayRoot>> closeDays(const Seal&) override { return no(); }
    Result<std::vector<DayRoot>> days(std::size_t) override { return no(); }
    Result<Inclusion> inclusion(const wire::JournalOrigin&, std::int64_t) override { return no(); }

private:
    static Error no() { return {ErrorCode::Unavailable, "no database"}; }
};

class NoEnrolments final : public Enrolments {
public:
    Result<void> invite(const std::string&, const Sha256&, const std::string&) override
    {
        return no();
    }
    Result<EnrolmentAnswer> enrol(const CertificateRequest&, const Sha256&, const Issuer&) override
    {
        return no();
    }
    Result<EnrolmentAnswer> renew(const CertificateRequest&, const Issuer&) override
    {
        return no();
    }
    Result<void> revoke(const std::string&) override { return no(); }

private:
    static Error no() { return {ErrorCode::Unavailable, "no database"}; }
};

/// Keeps what was published last, and hands it out to whoever is at the beginning.
class MemoryFeedShelf final : public FeedShelf {
public:
    Result<FeedChange> publish(const FeedUpdate& update) override
    {
        last = update;
        return FeedChange{std::ssize(update.items), 0, 0, std::ssize(update.items)};
    }
    Result<std::vector<wire::FeedPage>> pages(const std::string&,
                                              const std::vector<wire::FeedStanding>& asked) override
    {
        std::vector<wire::FeedPage> pages;
        for (const auto& each : asked)
            if (last && last->feed == each.feed && each.position == 0)
                pages.push_back({each.feed, 1, 0, std::ssize(last->items), false, last->items});
        return pages;
    }

    Result<std::vector<std::string>> receipts(const std::vector<std::string>&) override
    {
        return std::vector<std::string>();
    }

    std::optional<FeedUpdate> last;
};

/// Was never restored.
class NoRestores final : public Restores {
public:
    Result<RestoreStanding> begin(RestoreScope, const std::vector<std::string>&) override
    {
        return RestoreStanding{};
    }
    Result<RestoreStanding> standing() override { return RestoreStanding{}; }
    Result<void> giveUp(const std::string&, const std::string&) override { return {}; }
};

class MemoryArchive final : public Archive {
public:
    bool down = false;
    std::map<std::string, Sha256> keys;
    std::vector<StoredEntry> entries;
    std::map<std::string, std::string> published;
    std::optional<wire::PolicyOffer> offer;

    Result<void> ping() override { return trouble(); }

    Result<Admission> admit(const std::string& kiosk, const Credential& credential,
                            Stranger stranger) override
    {
        if (const auto fine = trouble(); !fine) return fine.error();
        if (!credential.certificateName.empty())
            return credential.certificateName == kiosk ? Admission::Welcome : Admission::WrongName;
        if (!credential.keyDigest) return Admission::Unproven;
        if (!keys.contains(kiosk) && stranger == Stranger::TurnAway) return Admission::WrongKey;
        return keys.emplace(kiosk, *credential.keyDigest).first->second == *credential.keyDigest
                   ? Admission::Welcome
                   : Admission::WrongKey;
    }
    Result<Admission> admitToStore(const std::string& store, const Credential& credential) override
    {
        if (!credential.keyDigest) return Admission::Unproven;
        for (const auto& [kiosk, key] : keys)
            if (key == *credential.keyDigest && belongsTo(kiosk, store)) return Admission::Welcome;
        return Admission::WrongKey;
    }
    Result<Judgement> take(const wire::Events& letter, const Judge& judge) override
    {
        if (const auto fine = trouble(); !fine) return fine.error();
        ChainStanding standing;
        StoredHashes hashes;
        for (const auto& stored : entries) {
            standing.lastSeq = stored.entry.seq;
            standing.lastHash = stored.entry.hash;
            hashes[stored.entry.seq] = stored.entry.hash;
        }
        auto judgement = judge(standing, hashes);
        if (judgement)
            for (std::size_t index = 0; index < judgement->newEntries; ++index)
                entries.push_back({letter.origin, letter.entries[judgement->firstNew + index]});
        return judgement;
    }
    Result<std::vector<StoredEntry>> journal(const std::string&, const JournalBookmark& from,
                                             std::size_t limit) override
    {
        std::vector<StoredEntry> page;
        for (const auto& stored : entries)
            if (stored.entry.seq > from.after && page.size() < limit) page.push_back(stored);
        return page;
    }
    Result<wire::ReceiptPage> receipts(const std::string&, const std::string&, std::size_t) override
    {
        wire::ReceiptPage page;
        for (const auto& [number, json] : published)
            page.receipts.push_back(json);
        return page;
    }
    Result<std::vector<Publication>> publish(const std::string&,
                                             const std::vector<ReceiptToPublish>& receipts) override
    {
        std::vector<Publication> answers;
        for (const auto& receipt : receipts) {
            const auto [place, isNew] = published.emplace(receipt.number, receipt.json);
            answers.push_back(isNew                           ? Publication::Published
                              : place->second == receipt.json ? Publication::Unchanged
                                                              : Publication::Conflict);
        }
        return answers;
    }
    Result<std::optional<wire::PolicyOffer>> policy(const std::string&) override { return offer; }
    Result<Publication> publish(const std::string&, const wire::PolicyOffer& next) override
    {
        offer = next;
        return Publication::Published;
    }
    Result<std::vector<ReturnRow>> returns(const ReturnQuery&) override
    {
        return std::vector<ReturnRow>{
            {"R-1", "0412-K1", "2026-11-22T10:00:00Z", "COMMITTED", 477, "GBP", 0}};
    }
    ClaimBook& claims() override { return m_claims; }
    Restores& restores() override { return m_restores; }
    Budgets& budgets() override { return m_budgets; }
    DayRoots& dayRoots() override { return m_dayRoots; }
    Enrolments& enrolments() override { return m_enrolments; }
    MemoryFeedShelf& feeds() override { return m_feeds; }

private:
    Result<void> trouble() const
    {
        if (down) return Error{ErrorCode::Unavailable, "password authentication failed"};
        return {};
    }

    NoClaims m_claims;
    NoRestores m_restores;
    NoBudgets m_budgets;
    NoDayRoots m_dayRoots;
    NoEnrolments m_enrolments;
    MemoryFeedShelf m_feeds;
};

} // namespace reprise::headoffice
