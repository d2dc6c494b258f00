// What the store is to the law on old electrical goods and batteries.
#include "PolicyFile.h"

namespace reprise::policy {

namespace {

constexpr std::int64_t mostSquareMetres = 1'000'000;
constexpr std::int64_t mostKilograms = 1'000'000;

} // namespace

void PolicyFile::readTakeBack(Policy& policy)
{
    using Scheme = rights::TakeBackStore::Scheme;
    const Path at{"take_back"};
    if (!has(at)) return;
    rights::TakeBackStore store;
    const auto scheme = m_sheet.text(below(at, "scheme"));
    if (scheme == "member")
        store.scheme = Scheme::Member;
    else if (scheme != "none" && !scheme.empty())
        fault(below(at, "scheme"), "'" + scheme + "' is neither", "member or none");
    store.collection = textOr(below(at, "collection"), {});
    if (store.scheme == Scheme::Member && !has(below(at, "collection")))
        fault(at, "'collection' is missing", "where customers of a member take their old goods");
    store.salesArea = number(below(at, "sales_area"), 0, mostSquareMetres);
    store.batteries = number(below(at, "batteries_kg"), 0, mostKilograms);
    policy.takeBack = TakeBackFacts{std::move(store), place(at, "take_back")};
}

} // namespace reprise::policy
