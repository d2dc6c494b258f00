#include "KioskStage.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

namespace reprise::support {

using namespace app;

void KeptLog::write(Severity, std::string_view room, std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    m_lines << QString::fromStdString(std::string(room) + ": " + std::string(text));
}

QString KeptLog::all()
{
    const std::lock_guard lock(m_mutex);
    return m_lines.join(QLatin1Char('\n'));
}

KioskStage::KioskStage(IdleTimes idleTimes, const std::string& printer, PaymentLinkMaker rail,
                       OfficeClaimsMaker claims)
    : m_claims(std::move(claims)), m_idleTimes(idleTimes)
{
    // Nobody listens there: what `claims` is not asked for gets no answer.
    const auto made = makeDemoStore(QString::fromStdString(folder.path().string()),
                                    m_claims ? "https://127.0.0.1:1" : "");
    INFO((made ? std::string() : made.error().detail));
    REQUIRE(made);
    std::unique_ptr<devices::ReceiptPrinter> paper;
    if (!printer.empty()) {
        auto found = devices::makeEscPosPrinter(printer);
        REQUIRE(found);
        paper = std::move(*found);
    }
    start(std::move(paper), std::move(rail));
    auto found = ask(
        [this](Terminal& terminal) { return demoReceipts(terminal.place().zone, m_clock.now()); });
    REQUIRE(found);
    receipts = std::move(*found);
}

KioskStage::~KioskStage() = default;

void KioskStage::start(std::unique_ptr<devices::ReceiptPrinter> paper, PaymentLinkMaker rail)
{
    TerminalParts parts{
        folder.path().string(), "Fernhill", m_clock, m_hasher, m_random, m_pins, log,
        std::move(rail)};
    parts.storeAddress = {"12 Stonegate", "York YO1 8AS"};
    parts.vatNumber = "GB123456789";
    if (m_claims) parts.claims = m_claims;
    m_engine = std::make_unique<Engine>(std::move(parts), std::move(paper));
    m_screens = std::make_unique<Screens>(*m_engine, m_idleTimes, QStringLiteral("Fernhill"));
    m_engine->start();
    REQUIRE(waitUntil([this] { return !on().status.clockText().isEmpty(); }));
}

void KioskStage::restart(PaymentLinkMaker rail)
{
    m_screens.reset();
    m_engine.reset();
    start({}, std::move(rail));
}

QString KioskStage::number() const
{
    return QString::fromStdString(receipts.front().number.text());
}

bool KioskStage::openReceipt(const QString& code)
{
    on().scan.scanned(code, QStringLiteral("Code128"));
    return waitUntil([&] { return on().items.receiptNumber() == code; });
}

bool KioskStage::decide(const std::vector<int>& unitsByRow, const QString& reason)
{
    for (int row = 0; row < static_cast<int>(unitsByRow.size()); ++row) {
        for (int unit = 0; unit < unitsByRow[static_cast<std::size_t>(row)]; ++unit) {
            on().items.increase(row);
        }
    }
    on().journey.next();
    on().reason.choose(reason);
    on().reason.advance();
    while (!on().reason.busy() && on().journey.stage() == JourneyViewModel::Reason) {
        on().reason.chooseAnswer(0);
        on().reason.advance();
    }
    return reaches(JourneyViewModel::Decision);
}

bool KioskStage::refund()
{
    if (!openReceipt(number()) || !decide({1}, "faulty")) return false;
    on().journey.next();
    on().remedy.confirm();
    return reaches(JourneyViewModel::Slip);
}

bool KioskStage::reaches(JourneyViewModel::Stage stage)
{
    if (waitUntil([&] { return on().journey.stage() == stage; })) return true;
    // Whoever waited in vain wants to know what happened instead.
    std::fprintf(stderr, "waited for stage %d, at %d\n%s\n", stage, on().journey.stage(),
                 qPrintable(log.all()));
    return false;
}

bool KioskStage::approve(JourneyViewModel::Stage then)
{
    on().journey.showHandOver();
    on().handOver.giveReason(0, {});
    on().handOver.approve(QString::fromLatin1(demoManager), QString::fromLatin1(demoManagerPin));
    return reaches(then);
}

returns::Answer KioskStage::recorded()
{
    REQUIRE(on().visit.answer());
    const ReturnId id = on().visit.answer()->record.id;
    auto answer =
        ask([&](Terminal& terminal) { return terminal.store().returnJournal().find(id); });
    REQUIRE(answer);
    return *answer;
}

std::int64_t KioskStage::returnsToday()
{
    const auto day = ask([](Terminal& terminal) { return terminal.today(); });
    REQUIRE(day);
    return static_cast<std::int64_t>(day->returns.size());
}

} // namespace reprise::support
