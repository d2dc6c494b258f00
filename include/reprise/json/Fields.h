// Fields: the members of one JSON object, read by name and type. The first thing wrong is kept with
// its path; what is read after that is a harmless default, so a reader checks once, at its end.
#pragma once

#include "reprise/base/Error.h"
#include "reprise/base/Hasher.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/json/JsonText.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise {

inline constexpr std::size_t longestName = 128;
inline constexpr std::size_t longestText = 512;

/// The zone in which our own messages write their times. Unavailable where the machine has no time
/// zone database.
Result<TimeZone> utcZone();

/// The first fault found in a document.
class Fault {
public:
    void report(std::string sentence)
    {
        if (!m_sentence) m_sentence = std::move(sentence);
    }
    bool found() const { return m_sentence.has_value(); }
    Error error(ErrorCode code) const { return {code, m_sentence.value_or(std::string())}; }

private:
    std::optional<std::string> m_sentence;
};

struct Range {
    std::int64_t least;
    std::int64_t most;
};

class Fields {
public:
    /// `object` is one, and outlives this, as does the fault.
    Fields(const Json& object, std::string path, Fault& fault);
    Fields(const JsonDocument& document, std::string path, Fault& fault)
        : Fields(document.root(), std::move(path), fault)
    {
    }

    /// There, and not null.
    bool has(std::string_view key) const { return member(key) != nullptr; }

    /// Of all members, for objects whose keys are free.
    std::vector<std::string> names() const;

    /// UTF-8 without control characters, at most `longest` bytes; "" when missing.
    std::string text(std::string_view key, std::size_t longest = longestName) const;
    /// The same, and never empty.
    std::string name(std::string_view key, std::size_t longest = longestName) const;
    /// As it stands, of any length and with any characters; for payloads.
    std::string raw(std::string_view key) const;
    std::string rawName(std::string_view key) const; ///< The same, and never empty.
    std::vector<std::string> texts(std::string_view key, std::size_t longest = longestName) const;

    std::vector<std::string> rawTexts(std::string_view key, std::size_t most) const;

    /// A whole number within `range`; when missing 0, or `range.least` if 0 is outside.
    std::int64_t whole(std::string_view key, Range range) const;
    /// The same, and not missing.
    std::int64_t count(std::string_view key, Range range) const;
    /// A number, or a text that holds one, as it is written; "" when missing.
    std::string decimal(std::string_view key) const;
    /// The whole numbers of an array, at most `most` of them; none when missing.
    std::vector<std::int64_t> wholes(std::string_view key, std::size_t most, Range range) const;
    bool flag(std::string_view key) const;

    std::optional<Instant> instant(std::string_view key, const TimeZone& zone) const;
    std::optional<Day> day(std::string_view key, const TimeZone& zone) const;
    Sha256 digest(std::string_view key) const;

    /// A word that `parse` knows; `missing` when there is none.
    template <typename Word>
    Word word(std::string_view key, Result<Word> (*parse)(std::string_view), Word missing) const
    {
        if (!has(key)) return missing;
        const auto known = parse(text(key));
        if (known) return *known;
        wrong(key, known.error().detail);
        return missing;
    }

    template <typename Word>
    Word requiredWord(std::string_view key, Result<Word> (*parse)(std::string_view),
                      Word otherwise) const
    {
        if (!has(key)) wrong(key, "is missing, expected a word");
        return word(key, parse, otherwise);
    }

    std::optional<Fields> object(std::string_view key) const;
    /// The objects of an array, at most `most` of them; none when missing.
    std::vector<Fields> objects(std::string_view key, std::size_t most) const;

    /// Reports "path.key sentence" unless something was found before.
    void wrong(std::string_view key, const std::string& sentence) const;

private:
    const Json* member(std::string_view key) const;
    const Json* array(std::string_view key, std::size_t most) const;
    static std::optional<std::int64_t> wholeIn(const Json& value, Range range);
    std::string pathOf(std::string_view key) const;
    std::string checked(const Json& value, const std::string& path, std::size_t longest) const;

    const Json* m_object;
    mutable Json::Children::Iterator m_ahead; ///< Members are mostly asked for in their order.
    std::string m_path;
    Fault* m_fault;
};

} // namespace reprise
