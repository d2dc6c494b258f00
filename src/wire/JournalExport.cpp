#include "reprise/wire/JournalExport.h"

#include "reprise/base/Text.h"

namespace reprise::wire {

std::optional<std::string> JournalExport::faultIn(std::string_view line)
{
    JournalOrigin origin;
    const auto entry = journalEntryFromJson(line, origin);
    if (!entry) return "can't be read: " + entry.error().detail;
    if (!m_origin) {
        m_origin = origin;
        m_chain.emplace(m_hasher, origin);
    }
    if (origin != *m_origin) return "comes from another terminal, or another life of it";
    const auto followed = m_chain->follow(*entry);
    if (!followed) return followed.error().detail;
    return std::nullopt;
}

bool JournalExport::follow(std::string_view line)
{
    if (m_fault) return false;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) m_fault = faultIn(line);
    return !m_fault;
}

JournalCheck JournalExport::result() const
{
    const auto records = m_chain ? m_chain->lastSeq() : 0;
    JournalCheck check;
    check.records = records;
    if (records > 0) check.head = toHex(m_chain->lastHash());
    if (records > 0 && !m_fault) return check;
    check.ok = false;
    check.badSeq = records + 1;
    check.reason = m_fault.value_or("there is no entry, expected at least the terminal's start");
    return check;
}

JournalCheck checkExport(std::string_view ndjson, Hasher& hasher)
{
    JournalExport reader(hasher);
    while (!ndjson.empty()) {
        const auto end = ndjson.find('\n');
        if (!reader.follow(ndjson.substr(0, end))) break;
        ndjson.remove_prefix(end == ndjson.npos ? ndjson.size() : end + 1);
    }
    return reader.result();
}

} // namespace reprise::wire
