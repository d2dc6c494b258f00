// SignedOffice: a head office that signs what it says, and a terminal without a disk that believes
// it.
#pragma once

#include "OfflineSamples.h"
#include "Terminal.h"

#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/proof/SignedTexts.h"

#include <functional>
#include <map>

namespace reprise::sync {

/// As the real one, without a disk: asking for another gives up the one before.
class MemoryBudgets final : public escrow::BudgetBook {
public:
    explicit MemoryBudgets(wire::JournalOrigin origin) : m_origin(std::move(origin)) {}

    Result<std::optional<escrow::AskedBudget>> latest() override { return asked; }
    Result<void> begin(const std::string& id, Currency currency, const BootInstant& now) override
    {
        std::optional<wire::ReturnedBudget> returned;
        if (asked && asked->held)
            returned =
                wire::ReturnedBudget{asked->request.id, asked->held->paid, asked->held->returns};
        asked = escrow::AskedBudget{
            {m_origin, id, std::string(currency.code()), std::move(returned)}, now, {}};
        return {};
    }
    Result<void> stillNone(const std::string&, const BootInstant& askedAt) override
    {
        asked->askedAt = askedAt;
        return {};
    }
    Result<void> keep(const wire::Budget& budget, const wire::SignedText&) override
    {
        asked->held = escrow::HeldBudget{budget, asked->askedAt, 0, 0, 0};
        return {};
    }

    std::optional<escrow::AskedBudget> asked;

private:
    wire::JournalOrigin m_origin;
};

class MemoryCheckpoints final : public wire::Checkpoints {
public:
    Result<std::optional<wire::KeptCheckpoint>> last() override { return kept; }
    Result<std::optional<wire::KeptCheckpoint>> contradiction() override
    {
        return std::optional<wire::KeptCheckpoint>();
    }
    Result<bool> keep(const wire::KeptCheckpoint& checkpoint) override
    {
        if (!fits) return false;
        kept = checkpoint;
        return true;
    }

    std::optional<wire::KeptCheckpoint> kept;
    bool fits = true;
};

/// Takes every page that goes on from where it stands.
class MemoryFeeds final : public wire::FeedBook {
public:
    Result<std::vector<wire::KeptFeed>> feeds() override
    {
        std::vector<wire::KeptFeed> all;
        for (const auto feed : wire::everyFeed)
            all.push_back({standing(feed), {}});
        return all;
    }
    Result<wire::TakenItems> take(const wire::FeedPage& page, const wire::FeedMoment&) override
    {
        if (refusal) return *refusal;
        const auto here = standing(page.feed);
        if (page.after != here.position || page.epoch < here.epoch)
            return Error{ErrorCode::Conflict, "it does not go on from here"};
        pages.push_back(page);
        standings[page.feed] = {page.feed, page.epoch, page.upto};
        return wire::TakenItems{std::ssize(page.items), 0};
    }
    wire::FeedStanding standing(wire::Feed feed) const
    {
        const auto known = standings.find(feed);
        return known == standings.end() ? wire::FeedStanding{feed, 0, 0} : known->second;
    }

    std::map<wire::Feed, wire::FeedStanding> standings;
    std::vector<wire::FeedPage> pages;
    std::optional<Error> refusal;
};

class MemoryRing final : public proof::KeyRing {
public:
    Result<proof::VerifyingKey> find(std::string_view id) override
    {
        for (const auto& key : keys)
            if (key.id == id) return key;
        return Error{ErrorCode::NotFound, "this terminal trusts no key of that name"};
    }
    Result<std::vector<proof::VerifyingKey>> all() override { return keys; }
    Result<void> trust(const proof::VerifyingKey& key) override
    {
        keys.push_back(key);
        return {};
    }

    std::vector<proof::VerifyingKey> keys;
};

/// A terminal that trusts head office's key, and asks for what is signed with it.
struct Kiosk : Terminal {
    Kiosk()
    {
        REQUIRE(ring.trust({"office-1", signatures.publicKeyOf(secret.seed), secret.validity}));
        transport.events = [this](const std::string& body) -> Result<HttpAnswer> {
            if (transport.asked.back().ends_with("/feeds")) return toFeeds(body);
            if (!transport.asked.back().ends_with("/budgets")) return toLetter(body);
            requests.push_back(*wire::budgetRequestFromJson(body));
            return toBudget(requests.back());
        };
    }

    SyncReport round()
    {
        const auto report = engine.round();
        REQUIRE(report);
        return *report;
    }

    HttpAnswer give(const wire::BudgetRequest& request, wire::Budget budget)
    {
        budget.id = request.id;
        return {200,
                wire::toJson(wire::BudgetAnswer{
                    request.id,
                    proof::sign(proof::Purpose::Budget, wire::toJson(budget), signing, signatures),
                    {}})};
    }
    static HttpAnswer refuse(const wire::BudgetRequest& request, const std::string& reason)
    {
        return {200, wire::toJson(wire::BudgetAnswer{request.id, {}, reason})};
    }
    std::optional<escrow::HeldBudget> held() const
    {
        return book.asked ? book.asked->held : std::nullopt;
    }

    crypto::SodiumSignatures signatures;
    proof::SigningKey secret{
        "office-1", proof::SecretSeed{1, 2, 3}, {*parseDay("2026-11-01"), *parseDay("2026-12-31")}};
    proof::SigningKey signing = secret;
    MemoryRing ring;
    MemoryBudgets book{origin};
    MemoryCheckpoints checkpoints;
    MemoryFeeds feeds;
    samples::ManualBootClock clock;
    std::vector<wire::BudgetRequest> requests;
    std::function<Result<HttpAnswer>(const wire::BudgetRequest&)> toBudget =
        [this](const auto& request) { return give(request, samples::budget(origin)); };
    std::function<Result<HttpAnswer>(const std::string&)> toLetter = [this](const auto& body) {
        return takeLetter(body);
    };
    std::function<Result<HttpAnswer>(const std::string&)> toFeeds = [](const auto&) {
        return HttpAnswer{404, ""}; // An older head office.
    };
    SyncEngine engine{{outbox, receipts, policies, transport, hasher, random, nullptr,
                       OfficeWord{ring, signatures, book, checkpoints, clock, &feeds}},
                      "0412",
                      *TimeZone::named("Europe/London")};
};

} // namespace reprise::sync
