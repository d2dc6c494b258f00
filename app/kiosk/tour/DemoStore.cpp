#include "DemoStore.h"

#include "DemoTexts.h"
#include "JournalLog.h"
#include "SystemClock.h"
#include "Terminal.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/wire/CatalogueJson.h"
#include "reprise/wire/ReceiptJson.h"

#include <QRegularExpression>

#include <utility>

namespace reprise::app {

namespace {

constexpr auto storeNumber = "0412";

QString fromView(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// "@DATE-21@" is the date 21 days ago, "@COMPACT-21@" the same without dashes.
QString dated(QString text, Day today)
{
    static const QRegularExpression mark(QStringLiteral("@(DATE|COMPACT)-([0-9]+)@"));
    for (auto found = mark.match(text); found.hasMatch(); found = mark.match(text)) {
        QString day = fromView(isoDay(today - std::chrono::days{found.captured(2).toInt()}));
        if (found.captured(1) == QLatin1String("COMPACT")) day.remove(QLatin1Char('-'));
        text.replace(found.capturedStart(), found.capturedLength(), day);
    }
    return text;
}

/// The same basket from two tills whose printers were set up alike.
std::vector<receipts::Receipt> alike(const receipts::Receipt& pattern)
{
    std::vector<receipts::Receipt> both;
    for (const char* till : {"05", "06"}) {
        receipts::Receipt copy = pattern;
        std::string number = pattern.number.text();
        number.replace(number.find('-') + 1, 2, till);
        copy.number = ReceiptNumber(number);
        copy.workstation = till;
        copy.codes = {demoSharedCode};
        both.push_back(std::move(copy));
    }
    return both;
}

/// What the shop sells, for exchanges.
Result<void> stockShelf(storage::TerminalStore& store, const TimeZone& zone, Instant now)
{
    const auto pounds = Currency::parse("GBP");
    if (!pounds) return pounds.error();
    std::vector<goods::CatalogueEntry> entries;
    const QString rows = fromView(demo::catalogue_ndjson);
    for (const QString& row : rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        auto entry =
            wire::catalogueEntryFromJson(row.toStdString(), {*pounds, zone, zone.dayOf(now)});
        if (!entry) return entry.error();
        entries.push_back(std::move(*entry));
    }
    const auto shelved = store.catalogueArchive().shelve(entries);
    if (!shelved) return shelved.error();
    return {};
}

Result<void> fill(storage::TerminalStore& store, const std::vector<receipts::Receipt>& receipts,
                  people::PinHash& pins)
{
    auto all = receipts;
    for (receipts::Receipt& each : alike(receipts.at(1)))
        all.push_back(std::move(each));
    const auto filed = store.receiptArchive().file(all);
    if (!filed) return filed.error();
    const auto hash = pins.hash(demoManagerPin, store.pepper());
    if (!hash) return hash.error();
    return store.operators().store({{OperatorId(demoManager),
                                     "Ruth Okoro",
                                     {people::Role::Manager},
                                     *hash,
                                     pins.badgeHash(demoManagerBadge, store.pepper())}});
}

Result<void> bringBack(Terminal& terminal, const receipts::Receipt& receipt, int line,
                       rights::Reason reason, int score, Instant now)
{
    const auto answer = terminal.commit(
        oneUnit("demo-" + receipt.number.text(), now, {receipt.number, line}, reason));
    if (!answer) return answer.error();
    if (answer->record.state == returns::ReturnState::Denied) return {};
    const auto rated = terminal.rate(answer->record.id, score);
    if (!rated) return rated.error();
    return {};
}

Result<std::vector<receipts::Receipt>> readReceipts(std::string_view ndjson, const TimeZone& zone,
                                                    Instant now)
{
    std::vector<receipts::Receipt> receipts;
    const QString text = dated(fromView(ndjson), zone.dayOf(now));
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        auto receipt = wire::receiptFromJson(line.toStdString(), zone);
        if (!receipt) return receipt.error();
        receipts.push_back(std::move(*receipt));
    }
    return receipts;
}

} // namespace

RequestDraft oneUnit(std::string id, Instant at, const SoldLine& sold, rights::Reason reason)
{
    return {.id = std::move(id),
            .at = at,
            .lines = {{.receipt = sold.receipt,
                       .line = sold.line,
                       .sku = {},
                       .quantity = 1,
                       .reason = reason,
                       .condition = policy::Condition::Opened,
                       .serial = {},
                       .faultApparentOn = {},
                       .receivedOn = {}}}};
}

Result<std::vector<receipts::Receipt>> demoReceipts(const TimeZone& zone, Instant now)
{
    return readReceipts(demo::receipts_ndjson_in, zone, now);
}

Result<std::vector<receipts::Receipt>> electronicsReceipts(const TimeZone& zone, Instant now)
{
    return readReceipts(demo::electronics_ndjson_in, zone, now);
}

Result<void> makeElectronicsStore(const QString& folder)
{
    SystemClock clock;
    crypto::OpensslHasher hasher;
    crypto::SodiumRandom random;
    const storage::TerminalSettings settings{"0413", "K1", false, {}, {}, {}, {}, {}};
    const storage::StorePorts ports{clock, hasher, random};
    const std::string path = folder.toStdString();
    const auto made =
        storage::TerminalStore::create(path, settings, std::string(demo::electronics_toml), ports);
    if (!made) return made.error();
    const auto store = storage::TerminalStore::open(path, ports);
    if (!store) return store.error();
    const auto zone = TimeZone::named("Europe/London");
    if (!zone) return zone.error();
    const auto receipts = electronicsReceipts(*zone, clock.now());
    if (!receipts) return receipts.error();
    const auto filed = (*store)->receiptArchive().file(*receipts);
    if (!filed) return filed.error();
    return {};
}

Result<void> makeDemoStore(const QString& folder, const char* headOffice)
{
    SystemClock clock;
    JournalLog log;
    crypto::OpensslHasher hasher;
    crypto::SodiumRandom random;
    crypto::SodiumPinHash pins;
    const std::string path = folder.toStdString();
    const storage::TerminalSettings settings{storeNumber, "K1", false, headOffice, {}, {}, {}, {}};
    const auto made = storage::TerminalStore::create(
        path, settings, std::string(demo::uk_high_street_toml), {clock, hasher, random});
    if (!made) return made.error();
    auto terminal = Terminal::open({path, "Fernhill", clock, hasher, random, pins, log});
    if (!terminal) return terminal.error();

    const Instant now = clock.now();
    const auto receipts = demoReceipts((*terminal)->place().zone, now);
    if (!receipts) return receipts.error();
    const auto filled = fill((*terminal)->store(), *receipts, pins);
    if (!filled) return filled.error();
    const auto stocked = stockShelf((*terminal)->store(), (*terminal)->place().zone, now);
    if (!stocked) return stocked.error();
    if (*headOffice != '\0') return {};
    const std::vector<std::tuple<std::size_t, int, rights::Reason, int>> visits{
        {0, 5, rights::Reason::ChangedMind, 5},
        {2, 1, rights::Reason::NotAsDescribed, 4},
        {4, 1, rights::Reason::ChangedMind, 5}};
    for (const auto& [index, line, reason, score] : visits) {
        const auto done = bringBack(**terminal, receipts->at(index), line, reason, score, now);
        if (!done) return done.error();
    }
    return {};
}

} // namespace reprise::app
