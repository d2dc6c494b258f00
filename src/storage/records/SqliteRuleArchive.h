// SqliteRuleArchive: every policy and every statutory pack the terminal ever worked by, as texts
// that are never changed.
#pragma once

#include "sqlite/Database.h"

#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/base/Text.h"
#include "reprise/policy/Policy.h"
#include "reprise/policy/PolicyArchive.h"
#include "reprise/rights/PackArchive.h"
#include "reprise/wire/office/FeedPages.h"
#include "reprise/wire/office/PackJson.h"

namespace reprise::storage {

class SqliteRuleArchive final : public policy::PolicyArchive, public rights::PackArchive {
public:
    SqliteRuleArchive(Database& database, Clock& clock, Hasher& hasher)
        : m_database(database), m_clock(clock), m_hasher(hasher)
    {
    }

    Result<std::string> current() override
    {
        return m_database.attempt([this] { return adoptedLast(); });
    }

    /// Inside an attempt or transaction.
    Result<std::string> adoptedLast()
    {
        auto row = m_database.query("policy_adopted_last");
        if (row.next()) return row.text(0);
        return Error{ErrorCode::Corrupt, "this terminal has no policy"};
    }

    Result<std::vector<std::string>> texts() override
    {
        return m_database.attempt([this]() -> Result<std::vector<std::string>> {
            std::vector<std::string> all;
            auto rows = m_database.query("policies_adopted");
            while (rows.next())
                all.push_back(rows.text(0));
            return all;
        });
    }

    Result<std::int64_t> adoptions() override
    {
        return m_database.attempt([this]() -> Result<std::int64_t> {
            auto row = m_database.query("count_adoptions");
            return row.next() ? row.number(0) : 0;
        });
    }

    Result<void> adopt(const std::string& toml) override
    {
        const auto policy = policy::Policy::parse(toml, "policy");
        if (!policy) return policy.error();
        const auto last = current();
        if (last && *last == toml) return {};
        return m_database.transact([&]() -> Result<void> { return enter(toml, *policy); });
    }

    /// Inside a transaction. Conflict as adopt() has it.
    Result<void> enter(const std::string& toml, const policy::Policy& policy)
    {
        const auto digest = toHex(m_hasher.sha256(toml));
        {
            auto known = m_database.query("policy_by_name");
            if (known.with(policy.id, policy.version).next() && known.text(0) != digest)
                return Error{ErrorCode::Conflict,
                             "policy " + policy.id + " " + std::to_string(policy.version)
                                 + " is kept here with another text, expected a new version "
                                   "number for a new text"};
        }
        m_database.query("name_policy").run(policy.id, policy.version, digest);
        m_database.query("adopt_policy").run(now(), toml);
        return {};
    }

    /// Names the texts that an older Reprise kept; of two with the same name the later one has it.
    Result<void> nameOldTexts()
    {
        const auto all = texts();
        if (!all) return all.error();
        return m_database.transact([&]() -> Result<void> {
            if (m_database.query("any_policy_name").next()) return {};
            for (const auto& text : *all)
                if (const auto policy = policy::Policy::parse(text, "policy"))
                    m_database.query("name_policy")
                        .run(policy->id, policy->version, toHex(m_hasher.sha256(text)));
            return {};
        });
    }

    Result<void> keep(const rights::Pack& pack, const std::string& sha256) override
    {
        return m_database.transact([&]() -> Result<void> {
            m_database.query("keep_pack").run(sha256, pack.id, pack.version, now(), pack.text);
            return {};
        });
    }

    Result<std::string> published(const std::string& jurisdiction) override
    {
        return m_database.attempt([&]() -> Result<std::string> {
            auto row = m_database.query("feed_item");
            const auto feed = wire::feedName(wire::Feed::Packs);
            if (!row.with(feed, jurisdiction).next()) return std::string();
            auto text = wire::publishedPackText(row.text(0));
            if (text) return text;
            return Error{ErrorCode::Corrupt, "the published pack '" + jurisdiction
                                                 + "' can't be read: " + text.error().detail};
        });
    }

    Result<std::string> text(const std::string& sha256) override
    {
        return m_database.attempt([&]() -> Result<std::string> {
            auto row = m_database.query("pack");
            if (row.with(sha256).next()) return row.text(0);
            return Error{ErrorCode::NotFound,
                         "this terminal has no statutory pack with digest '" + sha256 + "'"};
        });
    }

private:
    std::int64_t now() { return m_clock.now().time_since_epoch().count(); }

    Database& m_database;
    Clock& m_clock;
    Hasher& m_hasher;
};

} // namespace reprise::storage
