// SqliteOutbox: what head office has not acknowledged yet, and how far its feeds were taken in.
#pragma once

#include "records/Journal.h"

#include "reprise/wire/Outbox.h"

#include <charconv>

namespace reprise::storage {

class SqliteOutbox final : public wire::Outbox {
public:
    SqliteOutbox(Database& database, Journal& journal) : m_database(database), m_journal(journal) {}

    Result<wire::JournalOrigin> origin() override { return m_journal.origin(); }
    Result<std::int64_t> lastSeq() override { return m_journal.lastSeq(); }
    Result<std::vector<wire::JournalEntry>> entriesAfter(std::int64_t seq,
                                                         std::size_t limit) override
    {
        return m_journal.entriesAfter(seq, limit);
    }

    Result<std::int64_t> acknowledged() override
    {
        const auto text = progress(acknowledgedName);
        if (!text) return text.error();
        std::int64_t seq = 0; // Stays so where nothing was acknowledged yet.
        std::from_chars(text->data(), text->data() + text->size(), seq);
        return seq;
    }

    Result<void> acknowledge(std::int64_t seq) override
    {
        const auto last = lastSeq();
        if (!last) return last.error();
        if (seq < 0 || seq > *last)
            return Error{ErrorCode::Invalid, "head office acknowledges entry " + std::to_string(seq)
                                                 + ", expected 0 to " + std::to_string(*last)};
        const auto before = acknowledged();
        if (!before) return before.error();
        return m_database.transact([&]() -> Result<void> {
            // A head office that goes back has lost the ends of claims as well.
            if (seq < *before) m_database.query("tell_again").run(seq);
            m_database.query("forget_posted").run(seq);
            m_database.query("post_again").run(seq);
            m_database.query("keep_progress").run(acknowledgedName, std::to_string(seq));
            return {};
        });
    }

    Result<std::string> cursor(const std::string& feed) override { return progress(nameOf(feed)); }

    Result<void> advance(const std::string& feed, const std::string& cursor) override
    {
        return m_database.transact([&]() -> Result<void> {
            m_database.query("keep_progress").run(nameOf(feed), cursor);
            return {};
        });
    }

private:
    static constexpr const char* acknowledgedName = "acknowledged";

    static std::string nameOf(const std::string& feed) { return "feed:" + feed; }

    Result<std::string> progress(const std::string& name)
    {
        return m_database.attempt([&]() -> Result<std::string> {
            auto row = m_database.query("progress");
            return row.with(name).next() ? row.text(0) : std::string();
        });
    }

    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
