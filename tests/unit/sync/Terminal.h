// Terminal: a terminal's side of the line and a well-behaved head office, for tests to upset.
#pragma once

#include "JournalSamples.h"
#include "SeededRandom.h"
#include "SyncFakes.h"
#include "TextFile.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/sync/SyncEngine.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace reprise::sync {

struct Terminal {
    crypto::OpensslHasher hasher;
    support::SeededRandom random;
    wire::JournalOrigin origin = samples::journalOrigin();
    support::MemoryOutbox outbox{origin};
    support::MemoryReceipts receipts;
    support::MemoryPolicy policies;
    support::ScriptedTransport transport;
    SyncEngine engine{{outbox, receipts, policies, transport, hasher, random},
                      "0412",
                      *TimeZone::named("Europe/London")};

    std::map<std::int64_t, Sha256> office; ///< What head office holds, by seq.
    std::vector<std::size_t> letters;      ///< Entries in each letter it got.

    Terminal()
    {
        policies.toml = tests::textOf("deploy/policy/uk-high-street.toml");
        transport.events = [this](const std::string& body) { return takeLetter(body); };
    }

    void write(std::size_t count) { outbox.journal = samples::journalOf(hasher, origin, count); }

    SyncReport round()
    {
        const auto report = engine.round();
        REQUIRE(report);
        return *report;
    }

    wire::EventsAnswer standing(wire::EventsStatus status = wire::EventsStatus::Accepted) const
    {
        if (office.empty()) return {status, 0, "", ""};
        return {status, office.rbegin()->first, toHex(office.rbegin()->second), ""};
    }

    Result<HttpAnswer> takeLetter(const std::string& body)
    {
        const auto letter = wire::eventsFromJson(body);
        REQUIRE(letter);
        letters.push_back(letter->entries.size());
        auto status = wire::EventsStatus::Accepted;
        for (const auto& entry : letter->entries) {
            const auto last = office.empty() ? 0 : office.rbegin()->first;
            if (entry.seq > last + 1) status = wire::EventsStatus::Gap;
            if (entry.seq == last + 1) office[entry.seq] = entry.hash;
        }
        return HttpAnswer{200, wire::toJson(standing(status))};
    }

    void answerEvents(long status, const std::string& body)
    {
        transport.events = [status, body](const std::string&) { return HttpAnswer{status, body}; };
    }
    void answerReceipts(long status, const std::string& body)
    {
        transport.receipts = [status, body](const std::string&) {
            return HttpAnswer{status, body};
        };
    }
    void answerPolicy(long status, const std::string& body)
    {
        transport.policy = [status, body](const std::string&) { return HttpAnswer{status, body}; };
    }
};

} // namespace reprise::sync
