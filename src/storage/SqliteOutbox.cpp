#include "SqliteOutbox.h"

#include <charconv>

namespace reprise::storage {

namespace {

constexpr const char* acknowledgedName = "acknowledged";

std::string nameOf(const std::string& feed)
{
    return "feed:" + feed;
}

} // namespace

Result<std::string> SqliteOutbox::progress(const std::string& name)
{
    return m_database.attempt([&]() -> Result<std::string> {
        auto row = m_database.query("progress");
        return row.with(name).next() ? row.text(0) : std::string();
    });
}

Result<std::int64_t> SqliteOutbox::acknowledged()
{
    const auto text = progress(acknowledgedName);
    if (!text) return text.error();
    std::int64_t seq = 0; // Stays so where nothing was acknowledged yet.
    std::from_chars(text->data(), text->data() + text->size(), seq);
    return seq;
}

Result<void> SqliteOutbox::acknowledge(std::int64_t seq)
{
    const auto last = lastSeq();
    if (!last) return last.error();
    if (seq < 0 || seq > *last)
        return Error{ErrorCode::Invalid, "head office acknowledges entry " + std::to_string(seq)
                                             + ", expected 0 to " + std::to_string(*last)};
    return m_database.transact([&]() -> Result<void> {
        m_database.query("forget_posted").with(seq).run();
        m_database.query("post_again").with(seq).run();
        m_database.query("keep_progress").with(acknowledgedName, std::to_string(seq)).run();
        return {};
    });
}

Result<std::string> SqliteOutbox::cursor(const std::string& feed)
{
    return progress(nameOf(feed));
}

Result<void> SqliteOutbox::advance(const std::string& feed, const std::string& cursor)
{
    return m_database.transact([&]() -> Result<void> {
        m_database.query("keep_progress").with(nameOf(feed), cursor).run();
        return {};
    });
}

} // namespace reprise::storage
