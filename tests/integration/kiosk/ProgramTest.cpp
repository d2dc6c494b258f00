// The program itself, in a process of its own: every screen without a complaint, and the whole
// journey by finger and scanner.
#include "DemoStore.h"
#include "SystemClock.h"
#include "TemporaryFolder.h"

#include <QDir>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;

namespace {

struct Run {
    int exitCode;
    QString output;
};

Run kiosk(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(REPRISE_KIOSK_BINARY), arguments);
    if (!process.waitForFinished(110'000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

} // namespace

TEST_CASE("Every screen loads without a complaint", "[kiosk][program]")
{
    const Run run = kiosk({"--self-test"});
    INFO(run.output.toStdString());
    CHECK(run.exitCode == 0);
}

TEST_CASE("The whole journey, by finger and scanner", "[kiosk][program]")
{
    support::TemporaryFolder folder;
    const QString data = QString::fromStdString(folder.file("kiosk"));
    REQUIRE(QDir().mkpath(data));
    const auto made = makeDemoStore(data);
    INFO((made ? std::string() : made.error().detail));
    REQUIRE(made);
    SystemClock clock;
    const auto receipts = demoReceipts(*TimeZone::named("Europe/London"), clock.now());
    REQUIRE(receipts);
    const QString pictures = QString::fromStdString(folder.file("pictures"));

    const Run run = kiosk({"--data", data, "--walk", pictures, "--receipt",
                           QString::fromStdString(receipts->front().number.text())});

    INFO(run.output.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(QDir(pictures).entryList({"*.png"}).size() >= 9);
}

TEST_CASE("Bad options are refused in a sentence", "[kiosk][program]")
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{"--data", "x", "--size", "12"}, QStringList{"--nonsense"},
          QStringList{"--self-test", "--walk", "x"}}) {
        const Run run = kiosk(arguments);
        INFO(run.output.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.output.contains("reprise-kiosk: "));
    }
}
