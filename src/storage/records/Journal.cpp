#include "records/Journal.h"

#include "reprise/base/Text.h"
#include "reprise/wire/ReturnJson.h"
#include "reprise/wire/SettlingJson.h"

#include <limits>

namespace reprise::storage {

namespace {

constexpr std::size_t pageSize = 500;

wire::JournalEntry entryOf(const Query& row)
{
    return {row.number(0), Instant{std::chrono::milliseconds{row.number(1)}},
            row.text(2),   row.text(3),
            row.text(4),   row.digest(5),
            row.digest(6)};
}

KeptAs keptAs(std::string_view kind)
{
    if (kind == "return_withdrawn" || kind == "return_claim_denied" || kind == "return_releasing")
        return KeptAs::Withdrawn;
    const auto isStep = kind == "return_settled" || kind == "return_pending"
                        || kind == "return_in_doubt" || kind == "return_paying"
                        || kind == "return_offline_paid";
    return isStep ? KeptAs::CashHandedOut : KeptAs::Decided;
}

} // namespace

Journal::Journal(Database& database, Hasher& hasher, wire::JournalOrigin origin)
    : m_database(database), m_hasher(hasher), m_origin(std::move(origin))
{
}

returns::JournalPosition Journal::append(Instant at, std::string_view kind,
                                         std::string_view subject, std::string payload)
{
    wire::JournalEntry entry{1,  at, std::string(kind), std::string(subject), std::move(payload),
                             {}, {}};
    {
        auto head = m_database.query("journal_head");
        if (head.next()) {
            entry.seq = head.number(0) + 1;
            entry.previous = head.digest(1);
        }
    }
    entry.hash = wire::hashOf(m_hasher, m_origin, entry);
    m_database.query("append_entry")
        .run(entry.seq, at.time_since_epoch().count(), entry.kind, entry.subject, entry.payload,
             entry.previous, entry.hash);
    m_database.query("post").run(entry.seq);
    return {entry.seq, toHex(entry.hash)};
}

Result<std::vector<wire::JournalEntry>> Journal::entriesAfter(std::int64_t seq, std::size_t limit)
{
    return m_database.attempt([&]() -> Result<std::vector<wire::JournalEntry>> {
        constexpr std::size_t most = std::numeric_limits<std::int64_t>::max();
        auto rows = m_database.query("entries_after");
        rows.with(seq, static_cast<std::int64_t>(std::min(limit, most)));
        std::vector<wire::JournalEntry> entries;
        while (rows.next())
            entries.push_back(entryOf(rows));
        return entries;
    });
}

Result<std::int64_t> Journal::lastSeq()
{
    return m_database.attempt([&]() -> Result<std::int64_t> {
        auto head = m_database.query("journal_head");
        return head.next() ? head.number(0) : std::int64_t{0};
    });
}

Result<void> Journal::eachEntry(const std::function<bool(const wire::JournalEntry&)>& visit)
{
    for (std::int64_t last = std::numeric_limits<std::int64_t>::min();;) {
        const auto entries = entriesAfter(last, pageSize);
        if (!entries) return entries.error();
        for (const auto& entry : *entries)
            if (!visit(entry)) return {};
        if (entries->size() < pageSize) return {};
        last = entries->back().seq;
    }
}

Result<wire::JournalCheck> Journal::verify()
{
    wire::ChainCheck chain(m_hasher, m_origin);
    wire::JournalCheck check;
    const auto bad = [&](std::string reason) {
        check.ok = false;
        check.badSeq = chain.lastSeq() + 1;
        check.reason = std::move(reason);
    };
    auto walked = eachEntry([&](const wire::JournalEntry& entry) {
        const auto followed = chain.follow(entry);
        if (!followed) bad(followed.error().detail);
        return check.ok;
    });
    if (!walked) return walked.error();
    // A journal cut off at its end is a good chain: what points into it gives the cut away.
    auto known = m_database.attempt([&]() -> Result<std::int64_t> {
        auto row = m_database.query("last_known_seq");
        return row.next() ? row.number(0) : std::int64_t{0};
    });
    if (!known) return known.error();
    if (check.ok && (*known > chain.lastSeq() || chain.lastSeq() == 0))
        bad("entry " + std::to_string(chain.lastSeq() + 1)
            + " is missing: the journal was cut off");
    check.records = chain.lastSeq();
    if (chain.lastSeq() > 0) check.head = toHex(chain.lastHash());
    return check;
}

Result<void> Journal::exportTo(const std::function<void(std::string_view)>& line)
{
    return eachEntry([&](const wire::JournalEntry& entry) {
        line(wire::toJson(m_origin, entry));
        return true;
    });
}

Result<std::vector<KeptReturn>> Journal::returnsAfter(std::int64_t seq)
{
    struct Row {
        std::int64_t seq;
        std::string payload;
        std::string kind;
        std::string step;
    };
    auto kept = m_database.attempt([&]() -> Result<std::vector<Row>> {
        std::vector<Row> rows;
        auto query = m_database.query("returns_after");
        query.with(seq, static_cast<std::int64_t>(pageSize));
        while (query.next())
            rows.push_back({query.number(0), query.text(1), query.text(2), query.text(3)});
        return rows;
    });
    if (!kept) return kept.error();
    std::vector<KeptReturn> page;
    page.reserve(kept->size());
    for (auto& [place, payload, kind, body] : *kept) {
        const auto unreadable = [at = place](const Error& error) {
            return Error{error.code, "entry " + std::to_string(at) + ": " + error.detail};
        };
        auto record = wire::returnFromPayload(payload);
        if (!record) return unreadable(record.error());
        const auto as = keptAs(kind);
        if (as == KeptAs::Withdrawn) record->state = returns::ReturnState::Withdrawn;
        if (as == KeptAs::CashHandedOut) {
            auto step = wire::settlingFromPayload(body);
            if (!step) return unreadable(step.error());
            record->state = step->to;
            record->orders = std::move(step->orders);
        }
        page.push_back({place, std::move(payload), std::move(*record), as});
    }
    return page;
}

Result<void> Journal::eachReturn(const std::function<Result<void>(const KeptReturn&)>& each)
{
    for (std::int64_t last = 0;;) {
        const auto page = returnsAfter(last);
        if (!page) return page.error();
        for (const auto& kept : *page)
            if (auto taken = each(kept); !taken) return taken;
        if (page->size() < pageSize) return {};
        last = page->back().seq;
    }
}

} // namespace reprise::storage
