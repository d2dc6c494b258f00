#include "TransactionSplitter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reprise::imports {

namespace {

constexpr auto none = std::string::npos;

/// "POSLog" of "<p:POSLog xmlns:p='…'>".
std::string_view qualifiedName(std::string_view tag)
{
    tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
    return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

std::string_view localName(std::string_view tag)
{
    const auto name = qualifiedName(tag);
    return name.substr(name.find(':') + 1);
}

} // namespace

Result<void> TransactionSplitter::open()
{
    const auto invalid = [this](const std::string& detail) {
        return Error{ErrorCode::Invalid,
                     m_file->path() + ":" + std::to_string(m_line) + ": " + detail};
    };
    while (const auto tag = nextTag(0)) {
        const auto found = std::string(text(*tag).substr(0, 80));
        drop(tag->start);
        if (found.starts_with("<!"))
            return invalid("a document type, expected a POSLog without one");
        if (localName(found) != "POSLog") return invalid("another kind of XML, expected a POSLog");
        drop(tag->end - tag->start);
        return {};
    }
    return invalid("no XML, expected a POSLog");
}

std::optional<TransactionText> TransactionSplitter::next()
{
    m_tooLong = false;
    while (const auto tag = nextTag(0)) {
        const auto found = text(*tag);
        const bool isEnd = found.starts_with("</");
        if (isEnd && localName(found) == "POSLog") m_ended = true;
        if (isEnd || localName(found) != "Transaction" || found.ends_with("/>")) {
            drop(tag->end);
            continue;
        }
        drop(tag->start);
        const auto endTag = "</" + std::string(qualifiedName(unread()));
        const auto end = endOfTransaction(tag->end - tag->start, endTag);
        TransactionText transaction{m_line, {}, {}};
        if (m_tooLong)
            transaction.fault = "the transaction is longer than 8 MiB, expected one sale";
        else if (!end)
            transaction.fault = "the file ends within a transaction, expected all of it";
        else
            transaction.xml = unread().substr(0, *end);
        if (!end) m_ended = true;
        drop(end.value_or(unread().size()));
        return transaction;
    }
    if (std::exchange(m_ended, true)) return std::nullopt;
    return TransactionText{m_line, {}, "the file ends before its POSLog does, expected all of it"};
}

/// Behind the end tag of the transaction that the buffer starts with. One without an end tag of its
/// own ends where the next one starts.
std::optional<std::size_t> TransactionSplitter::endOfTransaction(std::size_t from,
                                                                 std::string_view endTag)
{
    while (const auto tag = nextTag(from)) {
        const auto found = text(*tag);
        if (found.starts_with(endTag) && qualifiedName(found) == endTag.substr(2)) return tag->end;
        if (localName(found) == "Transaction" && !found.starts_with("</")) return tag->start;
        from = tag->end;
        if (from > maxRecord) { // Read on to its end, but hold nothing of it.
            m_tooLong = true;
            drop(from);
            from = 0;
        }
    }
    return std::nullopt;
}

/// The next tag or declaration at or behind `from`; comments, instructions and CDATA are no tags.
std::optional<TransactionSplitter::Tag> TransactionSplitter::nextTag(std::size_t from)
{
    struct Passage {
        std::string_view start;
        std::string_view end;
    };
    constexpr std::array passages{Passage{"<!--", "-->"}, Passage{"<![CDATA[", "]]>"},
                                  Passage{"<?", "?>"}};
    constexpr std::size_t longestStart = 9;
    while (true) {
        const auto start = find("<", from);
        if (start == none) return std::nullopt;
        while (unread().size() < start + longestStart && refill()) {
        }
        const auto here = unread().substr(start);
        const auto* passage = std::ranges::find_if(
            passages, [here](const Passage& each) { return here.starts_with(each.start); });
        const bool isTag = passage == passages.end();
        const auto end =
            isTag ? find(">", start) : find(passage->end, start + passage->start.size());
        if (end == none) return std::nullopt;
        if (isTag) return Tag{start, end};
        from = end;
    }
}

std::string_view TransactionSplitter::text(Tag tag) const
{
    return unread().substr(tag.start, tag.end - tag.start);
}

/// A bracket that opens, or behind whatever else is wanted, reading on as far as need be. What is
/// not there within any sensible distance is not there.
std::size_t TransactionSplitter::find(std::string_view wanted, std::size_t from)
{
    while (unread().size() <= 2 * maxRecord) {
        const auto found = unread().find(wanted, from);
        if (found != none) return wanted == "<" ? found : found + wanted.size();
        // The end of what was read may hold the beginning of what is wanted.
        from = std::max(from, unread().size() - std::min(unread().size(), wanted.size() - 1));
        if (!refill()) return none;
    }
    return none;
}

bool TransactionSplitter::refill()
{
    const auto block = m_file->next();
    m_buffer.erase(0, std::exchange(m_start, 0));
    m_buffer += block;
    return !block.empty();
}

void TransactionSplitter::drop(std::size_t count)
{
    m_line += std::ranges::count(unread().substr(0, count), '\n');
    m_start += count;
}

} // namespace reprise::imports
