#include "budgets/PostgresBudgets.h"

#include "reprise/headoffice/BudgetJudgement.h"
#include "reprise/headoffice/Names.h"
#include "reprise/wire/Events.h"
#include "reprise/wire/office/Designation.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace reprise::headoffice {

namespace {

using wire::Budget;
using wire::BudgetAnswer;
using wire::BudgetRequest;

Result<Fleet> fleetIn(const PqRows& rows)
{
    const auto names = nlohmann::json::parse(rows.bytes(0, 1), nullptr, false);
    if (!names.is_array()) return Error{ErrorCode::Corrupt, "a store's fleet is no list"};
    Fleet fleet{rows.number(0, 0), {}};
    for (const auto& name : names) {
        if (!name.is_string()) return Error{ErrorCode::Corrupt, "a store's fleet has no names"};
        fleet.kiosks.push_back(name.get<std::string>());
    }
    return fleet;
}

/// Nobody else gives a budget of that store until the transaction ends.
Result<Fleet> lockFleet(PqConnection& connection, const std::string& store)
{
    const auto made = connection.run("INSERT INTO store_fleet(store) VALUES ($1)"
                                     " ON CONFLICT DO NOTHING",
                                     {PqValue::text(store)});
    if (!made) return made.error();
    const auto rows =
        connection.run("SELECT epoch, kiosks::text FROM store_fleet WHERE store = $1 FOR UPDATE",
                       {PqValue::text(store)});
    if (!rows) return rows.error();
    return fleetIn(*rows);
}

Result<void> keepFleet(PqConnection& connection, const std::string& store, const Fleet& fleet)
{
    const auto kept =
        connection.run("UPDATE store_fleet SET epoch = $2, kiosks = $3::jsonb WHERE store = $1",
                       {PqValue::text(store), PqValue::number(fleet.epoch),
                        PqValue::text(nlohmann::json(fleet.kiosks).dump())});
    return kept ? Result<void>{} : kept.error();
}

/// The answer to an id that is known; none where it is new.
Result<std::optional<BudgetAnswer>> answeredBefore(PqConnection& connection,
                                                   const BudgetRequest& request)
{
    const auto rows = connection.run(
        "SELECT kiosk, incarnation, returned_at IS NOT NULL, signed_text, key_id, signature"
        " FROM offline_budget WHERE budget_id = $1",
        {PqValue::text(request.id)});
    if (!rows) return rows.error();
    if (rows->count() == 0) return std::optional<BudgetAnswer>();
    const wire::JournalOrigin holder{rows->bytes(0, 0), rows->bytes(0, 1)};
    if (holder != request.origin)
        return std::optional(BudgetAnswer{request.id, {}, "the id is another kiosk's"});
    if (rows->truth(0, 2))
        return std::optional(BudgetAnswer{request.id, {}, "it was given back: expected a new id"});
    return std::optional(BudgetAnswer{
        request.id, wire::SignedText{rows->bytes(0, 3), rows->bytes(0, 4), rows->bytes(0, 5)}, {}});
}

Result<BudgetStanding> standingOf(PqConnection& connection, const BudgetRequest& request,
                                  const std::string& store, Fleet fleet)
{
    const auto bars = connection.run(
        "SELECT EXISTS(SELECT 1 FROM chain WHERE kiosk = $1 AND incarnation = $2"
        "  AND quarantine_reason <> ''),"
        " EXISTS(SELECT 1 FROM database_epoch WHERE epoch > 1"
        "  AND begun_at > now() - interval '73 hours')",
        {PqValue::text(request.origin.kiosk), PqValue::text(request.origin.incarnation)});
    if (!bars) return bars.error();
    const auto rows = connection.run(
        "SELECT budget_id, kiosk, epoch, paid, returns FROM offline_budget"
        " WHERE store = $1 AND returned_at IS NULL AND ends_at > now() ORDER BY budget_id"
        " FOR UPDATE",
        {PqValue::text(store)});
    if (!rows) return rows.error();
    BudgetStanding standing{std::move(fleet), {}, bars->truth(0, 0), bars->truth(0, 1)};
    for (int row = 0; row < rows->count(); ++row)
        standing.out.push_back({rows->bytes(row, 0), rows->bytes(row, 1), rows->number(row, 2),
                                rows->number(row, 3), rows->number(row, 4)});
    return standing;
}

Result<Budget> budgetFor(PqConnection& connection, const BudgetRequest& request,
                         const std::string& store, const Fleet& fleet)
{
    const auto currency = Currency::parse(request.currency);
    if (!currency) return currency.error();
    const auto rows = connection.run("SELECT (extract(epoch FROM now()) * 1000)::bigint");
    if (!rows) return rows.error();
    const Instant now{std::chrono::milliseconds(rows->number(0, 0))};
    return Budget{request.id,
                  request.origin,
                  store,
                  request.currency,
                  wire::usualLimits(*currency),
                  now,
                  now + wire::longestSpell,
                  fleet.epoch,
                  fleet.kiosks};
}

/// It counts as out for ten minutes more than it says: a kiosk's clock may be slow by 30 seconds a
/// day, and an answer on its way for a minute.
Result<void> keepBudget(PqConnection& connection, const Budget& budget,
                        const wire::SignedText& token)
{
    const auto kept = connection.run(
        "INSERT INTO offline_budget(budget_id, kiosk, incarnation, store, epoch, currency,"
        "  per_return, total, most_returns, signed_text, key_id, signature, ends_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
        "  to_timestamp($13 / 1000.0) + interval '10 minutes')",
        {PqValue::text(budget.id), PqValue::text(budget.origin.kiosk),
         PqValue::text(budget.origin.incarnation), PqValue::text(budget.store),
         PqValue::number(budget.fleetEpoch), PqValue::text(budget.currency),
         PqValue::number(budget.limits.perReturn), PqValue::number(budget.limits.total),
         PqValue::number(budget.limits.returns), PqValue::bytes(token.text),
         PqValue::text(token.key), PqValue::text(token.signature),
         PqValue::number(budget.validUntil.time_since_epoch().count())});
    return kept ? Result<void>{} : kept.error();
}

Result<void> takeBack(PqConnection& connection, const std::string& id)
{
    const auto taken = connection.run(
        "UPDATE offline_budget SET returned_at = now() WHERE budget_id = $1", {PqValue::text(id)});
    return taken ? Result<void>{} : taken.error();
}

Result<BudgetAnswer> giveOver(PqConnection& connection, const BudgetRequest& request,
                              const Seal& seal)
{
    const std::string store(storeOf(request.origin.kiosk));
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    auto fleet = lockFleet(connection, store);
    if (!fleet) return fleet.error();
    auto before = answeredBefore(connection, request);
    if (!before) return before.error();
    if (*before) return std::move(**before);
    const auto standing = standingOf(connection, request, store, std::move(*fleet));
    if (!standing) return standing.error();

    const auto judgement = judgeBudget(*standing, request);
    if (judgement.isReturnBelieved)
        if (const auto taken = takeBack(connection, request.returned->id); !taken)
            return taken.error();
    if (judgement.next)
        if (const auto kept = keepFleet(connection, store, *judgement.next); !kept)
            return kept.error();
    BudgetAnswer answer{request.id, {}, judgement.whyNone};
    if (judgement.whyNone.empty()) {
        const auto budget = budgetFor(connection, request, store,
                                      judgement.next ? *judgement.next : standing->fleet);
        if (!budget) return budget.error();
        answer.budget = seal(proof::Purpose::Budget, wire::toJson(*budget));
        if (const auto kept = keepBudget(connection, *budget, *answer.budget); !kept)
            return kept.error();
    }
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return answer;
}

} // namespace

std::string toJson(const Fleet& fleet)
{
    return nlohmann::json{
        {"protocol", wire::protocolVersion}, {"epoch", fleet.epoch}, {"kiosks", fleet.kiosks}}
        .dump();
}

std::string toJson(const std::vector<Exposure>& exposure)
{
    auto all = nlohmann::json::array();
    for (const auto& each : exposure)
        all.push_back({{"currency", each.currency},
                       {"budgets", each.budgets},
                       {"remaining", each.remaining}});
    return nlohmann::json{{"protocol", wire::protocolVersion}, {"exposure", std::move(all)}}.dump();
}

Result<BudgetAnswer> PostgresBudgets::give(const BudgetRequest& request, const Seal& seal)
{
    return m_pool.use(
        [&](PqConnection& connection) { return giveOver(connection, request, seal); });
}

Result<Fleet> PostgresBudgets::fleet(const std::string& store)
{
    return m_pool.use([&](PqConnection& connection) -> Result<Fleet> {
        const auto rows = connection.run(
            "SELECT epoch, kiosks::text FROM store_fleet WHERE store = $1", {PqValue::text(store)});
        if (!rows) return rows.error();
        return rows->count() == 0 ? Result<Fleet>(Fleet{}) : fleetIn(*rows);
    });
}

Result<Fleet> PostgresBudgets::remove(const std::string& store, const std::string& kiosk)
{
    return m_pool.use([&](PqConnection& connection) -> Result<Fleet> {
        auto transaction = PqTransaction::begin(connection);
        if (!transaction) return transaction.error();
        auto fleet = lockFleet(connection, store);
        if (!fleet) return fleet.error();
        if (std::erase(fleet->kiosks, kiosk) == 0)
            return Error{ErrorCode::NotFound, kiosk + " is not among the kiosks of store " + store};
        ++fleet->epoch;
        if (const auto kept = keepFleet(connection, store, *fleet); !kept) return kept.error();
        if (const auto committed = transaction->commit(); !committed) return committed.error();
        return fleet;
    });
}

Result<std::vector<Exposure>> PostgresBudgets::exposure(const std::string& store)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::vector<Exposure>> {
        const auto rows = connection.run(
            "SELECT currency, count(*)::bigint, sum(greatest(0, least(total - paid,"
            "  (most_returns - returns) * per_return)))::bigint FROM offline_budget"
            " WHERE returned_at IS NULL AND ends_at > now() AND ($1 = '' OR store = $1)"
            " GROUP BY currency ORDER BY currency",
            {PqValue::text(store)});
        if (!rows) return rows.error();
        std::vector<Exposure> all;
        for (int row = 0; row < rows->count(); ++row)
            all.push_back({rows->bytes(row, 0), rows->number(row, 1), rows->number(row, 2)});
        return all;
    });
}

Result<std::vector<CaseKind>> chargeBudget(PqConnection& connection,
                                           const wire::OfflineRefund& refund, Hasher& hasher)
{
    const auto& claim = refund.commit.claim;
    std::int64_t amount = 0;
    for (const auto& line : claim.lines)
        amount += line.amount;
    const auto rows =
        connection.run("UPDATE offline_budget SET paid = paid + $4, returns = returns + 1"
                       " WHERE budget_id = $1 AND kiosk = $2 AND incarnation = $3"
                       " RETURNING paid <= total AND returns <= most_returns AND $4 <= per_return"
                       "  AND currency = $5, signed_text",
                       {PqValue::text(refund.budget), PqValue::text(claim.origin.kiosk),
                        PqValue::text(claim.origin.incarnation), PqValue::number(amount),
                        PqValue::text(claim.currency)});
    if (!rows) return rows.error();
    if (rows->count() == 0) return std::vector{CaseKind::BeyondBudget};
    std::vector<CaseKind> cases;
    if (!rows->truth(0, 0)) cases.push_back(CaseKind::BeyondBudget);

    const auto budget = wire::budgetFromJson(rows->bytes(0, 1));
    if (!budget) return Error{ErrorCode::Corrupt, "a budget: " + budget.error().detail};
    const auto others = connection.run(
        "SELECT EXISTS(SELECT 1 FROM store_receipt s"
        " JOIN jsonb_to_recordset($1::jsonb -> 'lines') AS a(receipt text) USING (receipt)"
        " WHERE s.store <> $2)",
        {PqValue::text(wire::contentOf(claim)), PqValue::text(budget->store)});
    if (!others) return others.error();
    const auto isDesignated = std::ranges::all_of(claim.lines, [&](const wire::ClaimedLine& line) {
        return wire::designatedKiosk(hasher, line.receipt, budget->fleet) == claim.origin.kiosk;
    });
    if (others->truth(0, 0) || !isDesignated) cases.push_back(CaseKind::NotDesignated);
    return cases;
}

} // namespace reprise::headoffice
