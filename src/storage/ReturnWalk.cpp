#include "ReturnWalk.h"

#include "reprise/wire/ReturnJson.h"

#include <future>
#include <utility>
#include <vector>

namespace reprise::storage {

namespace {

constexpr std::int64_t sliceLength = 500;

struct Row {
    std::int64_t seq;
    std::string payload;
};

Result<std::vector<Row>> rowsAfter(Database& database, std::int64_t seq)
{
    return database.attempt([&]() -> Result<std::vector<Row>> {
        std::vector<Row> rows;
        auto query = database.query("returns_after");
        query.with(seq, sliceLength);
        while (query.next())
            rows.push_back({query.number(0), query.text(1)});
        return rows;
    });
}

Result<std::vector<KeptReturn>> readSlice(Database& database, std::int64_t after)
{
    auto rows = rowsAfter(database, after);
    if (!rows) return rows.error();
    std::vector<KeptReturn> slice;
    slice.reserve(rows->size());
    for (auto& row : *rows) {
        auto record = wire::returnFromPayload(row.payload);
        if (!record)
            return Error{record.error().code,
                         "entry " + std::to_string(row.seq) + ": " + record.error().detail};
        slice.push_back({row.seq, std::move(row.payload), std::move(*record)});
    }
    return slice;
}

} // namespace

Result<void> walkReturns(Database& database,
                         const std::function<Result<void>(const KeptReturn&)>& each)
{
    // Reading a payload costs as much as what is done with it, so the next slice is read meanwhile.
    const auto reading = [&database](std::int64_t after) {
        return std::async(std::launch::async, readSlice, std::ref(database), after);
    };
    auto next = reading(0);
    while (true) {
        const auto slice = next.get();
        if (!slice) return slice.error();
        if (slice->empty()) return {};
        next = reading(slice->back().seq);
        for (const auto& kept : *slice)
            if (const auto taken = each(kept); !taken) return taken;
    }
}

} // namespace reprise::storage
