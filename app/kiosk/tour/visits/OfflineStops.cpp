#include "visits/OfflineStops.h"

#include "DemoStore.h"
#include "ScriptedOffice.h"
#include "SystemClock.h"
#include "visits/DemoVisitor.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/sync/KernelBootClock.h"

#include <QTemporaryDir>

namespace reprise::app {

namespace {

/// Nobody listens there: what is not scripted gets no answer.
constexpr const char* nobodysAddress = "https://127.0.0.1:1";
/// The receipt that was paid in cash.
constexpr std::size_t paidInCash = 3;

/// As if head office had just given it, for a store of one kiosk. Whoever keeps a budget has looked
/// at its signature: here nobody signs.
Result<void> giveBudget(storage::TerminalStore& store, const BootInstant& askedAt, Instant now)
{
    const auto pounds = Currency::parse("GBP");
    if (!pounds) return pounds.error();
    const auto origin = store.outbox().origin();
    if (!origin) return origin.error();
    const wire::Budget budget{.id = std::string(32, 'b'),
                              .origin = *origin,
                              .store = store.settings().store,
                              .currency = "GBP",
                              .limits = wire::usualLimits(*pounds),
                              .issuedAt = now,
                              .validUntil = now + wire::longestSpell,
                              .fleetEpoch = 1,
                              .fleet = {store.settings().kiosk()}};
    if (auto begun = store.budgets().begin(budget.id, *pounds, askedAt); !begun) return begun;
    return store.budgets().keep(budget, {wire::toJson(budget), "tour", {}});
}

Result<void> makeStoreWithBudget(const QString& folder)
{
    if (auto made = makeDemoStore(folder, nobodysAddress); !made) return made;
    SystemClock clock;
    crypto::OpensslHasher hasher;
    crypto::SodiumRandom random;
    sync::KernelBootClock bootClock;
    auto store = storage::TerminalStore::open(folder.toStdString(),
                                              {clock, hasher, random, nullptr, &bootClock});
    if (!store) return store.error();
    return giveBudget(**store, bootClock.now(), clock.now());
}

class OfflineTour : DemoVisitor {
public:
    using DemoVisitor::DemoVisitor;

    bool run(ScriptedOffice& office)
    {
        office.next(settlement::ClaimOutcome::NoAnswer);
        return open() && refund(paidInCash) && at(JourneyViewModel::Slip, "07j-paid-offline")
               && leave();
    }
};

} // namespace

bool visitOffline(const Stops::Look& look, const std::function<void(Wiring&)>& prepare)
{
    const QTemporaryDir folder;
    if (!makeStoreWithBudget(folder.path())) return false;
    ScriptedPayout payout;
    ScriptedOffice office;
    Wiring kiosk(demoOptions(folder.path()), payout.rail(), office.line());
    if (!kiosk.show()) return false;
    prepare(kiosk);
    return OfflineTour(kiosk, look).run(office) && kiosk.warnings() == 0;
}

} // namespace reprise::app
