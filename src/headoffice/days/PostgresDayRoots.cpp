#include "days/PostgresDayRoots.h"

#include "reprise/base/Text.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/proof/MerkleTree.h"
#include "reprise/wire/Events.h"

#include <functional>
#include <optional>

namespace reprise::headoffice {

namespace {

constexpr std::int64_t page = 5'000;

/// The entries of one journal that came on a day.
struct Run {
    std::int64_t chain = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

Result<std::vector<Run>> runsOf(PqConnection& connection, const std::string& day)
{
    const auto rows = connection.run(
        "SELECT d.chain_id, d.first_seq, d.last_seq FROM chain_day d JOIN chain c USING (chain_id)"
        " WHERE d.day = $1::date ORDER BY c.kiosk COLLATE \"C\", c.incarnation COLLATE \"C\"",
        {PqValue::text(day)});
    if (!rows) return rows.error();
    std::vector<Run> runs;
    for (int row = 0; row < rows->count(); ++row)
        runs.push_back({rows->number(row, 0), rows->number(row, 1), rows->number(row, 2)});
    return runs;
}

using EachHash = std::function<void(std::string_view)>;

Result<void> readRun(PqConnection& connection, const Run& run, const EachHash& each)
{
    for (auto from = run.first; from <= run.last; from += page) {
        const auto to = std::min(run.last, from + page - 1);
        const auto rows = connection.run(
            "SELECT hash FROM journal_entry"
            " WHERE chain_id = $1 AND seq BETWEEN $2 AND $3"
            " ORDER BY seq",
            {PqValue::number(run.chain), PqValue::number(from), PqValue::number(to)});
        if (!rows) return rows.error();
        if (rows->count() != to - from + 1)
            return Error{ErrorCode::Corrupt, "entries that came on a day are missing"};
        for (int row = 0; row < rows->count(); ++row)
            each(rows->bytes(row, 0));
    }
    return {};
}

Result<void> plant(PqConnection& connection, const std::vector<Run>& runs, proof::MerkleTree& tree)
{
    for (const auto& run : runs)
        if (const auto read =
                readRun(connection, run, [&tree](std::string_view hash) { tree.add(hash); });
            !read)
            return read;
    return {};
}

std::string textToSign(const std::string& day, const proof::MerkleTree& tree,
                       const std::string& previous)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(wire::protocolVersion);
    json.key("day").text(day);
    json.key("entries").number(static_cast<std::int64_t>(tree.size()));
    json.key("root").text(toHex(tree.root()));
    json.key("previous").textOrNull(previous);
    json.endObject();
    return json.take();
}

constexpr auto columns =
    "to_char(day, 'YYYY-MM-DD'), entries, root, signed_text, key_id, signature";

Result<std::vector<DayRoot>> daysIn(const Result<PqRows>& rows)
{
    if (!rows) return rows.error();
    std::vector<DayRoot> days;
    for (int row = 0; row < rows->count(); ++row) {
        const auto root = rows->digest(row, 2);
        if (!root) return root.error();
        days.push_back({rows->bytes(row, 0),
                        static_cast<std::uint64_t>(rows->number(row, 1)),
                        *root,
                        {rows->bytes(row, 3), rows->bytes(row, 4), rows->bytes(row, 5)}});
    }
    return days;
}

/// The oldest day that is over and has no root; empty when there is none.
Result<std::string> nextDay(PqConnection& connection)
{
    const auto rows =
        connection.run("SELECT to_char(min(day), 'YYYY-MM-DD') FROM chain_day"
                       " WHERE day < (now() - interval '10 minutes')::date"
                       "  AND day > coalesce((SELECT max(day) FROM day_root), '-infinity'::date)");
    if (!rows) return rows.error();
    return rows->bytes(0, 0);
}

Result<DayRoot> close(PqConnection& connection, Hasher& hasher, const std::string& day,
                      const Seal& seal)
{
    const auto runs = runsOf(connection, day);
    if (!runs) return runs.error();
    proof::MerkleTree tree(hasher);
    if (const auto planted = plant(connection, *runs, tree); !planted) return planted.error();
    const auto before =
        connection.run("SELECT root FROM day_root WHERE day < $1::date ORDER BY day DESC LIMIT 1",
                       {PqValue::text(day)});
    if (!before) return before.error();
    const auto previous = before->count() == 0 ? std::string() : toHex(before->bytes(0, 0));
    DayRoot made{day, tree.size(), tree.root(),
                 seal(proof::Purpose::DayRoot, textToSign(day, tree, previous))};
    const auto kept = connection.runAlone(
        "INSERT INTO day_root(day, entries, root, signed_text, key_id, signature)"
        " VALUES ($1::date, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        {PqValue::text(day), PqValue::number(static_cast<std::int64_t>(made.entries)),
         PqValue::digest(made.root), PqValue::bytes(made.sealed.text),
         PqValue::text(made.sealed.key), PqValue::text(made.sealed.signature)});
    if (!kept) return kept.error();
    return made;
}

/// The day on which an entry came, if that is closed.
Result<std::string> closedDayOf(PqConnection& connection, const wire::JournalOrigin& origin,
                                std::int64_t seq, std::int64_t& chain)
{
    const auto rows = connection.run(
        "SELECT to_char(d.day, 'YYYY-MM-DD'), d.chain_id FROM chain c JOIN chain_day d USING "
        "(chain_id)"
        " JOIN day_root r USING (day)"
        " WHERE c.kiosk = $1 AND c.incarnation = $2 AND $3 BETWEEN d.first_seq AND d.last_seq",
        {PqValue::text(origin.kiosk), PqValue::text(origin.incarnation), PqValue::number(seq)});
    if (!rows) return rows.error();
    if (rows->count() == 0) return Error{ErrorCode::NotFound, "no closed day has this entry"};
    chain = rows->number(0, 1);
    return rows->bytes(0, 0);
}

Result<Inclusion> inclusionOver(PqConnection& connection, Hasher& hasher,
                                const wire::JournalOrigin& origin, std::int64_t seq)
{
    std::int64_t chain = 0;
    const auto day = closedDayOf(connection, origin, seq, chain);
    if (!day) return day.error();
    const auto runs = runsOf(connection, *day);
    if (!runs) return runs.error();
    Inclusion found;
    found.day = *day;
    for (const auto& run : *runs) {
        if (run.chain == chain) {
            found.index += static_cast<std::uint64_t>(seq - run.first);
            break;
        }
        found.index += static_cast<std::uint64_t>(run.last - run.first + 1);
    }
    const auto entry =
        connection.run("SELECT hash FROM journal_entry WHERE chain_id = $1 AND seq = $2",
                       {PqValue::number(chain), PqValue::number(seq)});
    if (!entry) return entry.error();
    if (entry->count() != 1)
        return Error{ErrorCode::Corrupt, "an entry of a closed day is missing"};
    const auto hash = entry->digest(0, 0);
    if (!hash) return hash.error();
    proof::MerkleTree tree(hasher, found.index);
    if (const auto planted = plant(connection, *runs, tree); !planted) return planted.error();
    found.entry = *hash;
    found.entries = tree.size();
    found.path = tree.path();
    found.root = tree.root();
    return found;
}

} // namespace

Result<std::vector<DayRoot>> PostgresDayRoots::closeDays(const Seal& seal)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::vector<DayRoot>> {
        std::vector<DayRoot> closed;
        for (;;) {
            const auto day = nextDay(connection);
            if (!day) return day.error();
            if (day->empty()) return closed;
            auto made = close(connection, m_hasher, *day, seal);
            if (!made) return made.error();
            closed.push_back(std::move(*made));
        }
    });
}

Result<std::vector<DayRoot>> PostgresDayRoots::days(std::size_t limit)
{
    return m_pool.use([&](PqConnection& connection) {
        return daysIn(connection.run((std::string("SELECT ") + columns
                                      + " FROM day_root ORDER BY day_root.day DESC LIMIT $1")
                                         .c_str(),
                                     {PqValue::number(static_cast<std::int64_t>(limit))}));
    });
}

Result<Inclusion> PostgresDayRoots::inclusion(const wire::JournalOrigin& origin, std::int64_t seq)
{
    return m_pool.use(
        [&](PqConnection& connection) { return inclusionOver(connection, m_hasher, origin, seq); });
}

std::string toJson(const DayRoot& day)
{
    JsonWriter json;
    json.beginObject();
    json.key("day").text(day.day);
    json.key("entries").number(static_cast<std::int64_t>(day.entries));
    json.key("root").text(toHex(day.root));
    json.key("signed");
    wire::write(json, day.sealed);
    json.endObject();
    return json.take();
}

std::string toJson(const Inclusion& inclusion)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(wire::protocolVersion);
    json.key("day").text(inclusion.day);
    json.key("entry").text(toHex(inclusion.entry));
    json.key("index").number(static_cast<std::int64_t>(inclusion.index));
    json.key("entries").number(static_cast<std::int64_t>(inclusion.entries));
    json.key("path").beginArray();
    for (const auto& hash : inclusion.path)
        json.text(toHex(hash));
    json.endArray();
    json.key("root").text(toHex(inclusion.root));
    json.endObject();
    return json.take();
}

Result<void> noteDay(PqConnection& connection, std::int64_t chain, std::int64_t firstSeq,
                     std::int64_t lastSeq)
{
    // Never before an earlier entry's day, nor on a day that is closed, whatever a clock says: the
    // days of a journal are runs of numbers, one after the other.
    const auto noted = connection.run(
        "INSERT INTO chain_day(chain_id, day, first_seq, last_seq)"
        " SELECT $1, greatest(now()::date, (SELECT max(day) FROM chain_day WHERE chain_id = $1),"
        "  (SELECT max(day) + 1 FROM day_root)), $2, $3"
        " ON CONFLICT (day, chain_id) DO UPDATE SET last_seq = excluded.last_seq",
        {PqValue::number(chain), PqValue::number(firstSeq), PqValue::number(lastSeq)});
    return noted ? Result<void>{} : noted.error();
}

} // namespace reprise::headoffice
