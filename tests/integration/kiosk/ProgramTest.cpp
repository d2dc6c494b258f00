// The program itself, in a process of its own: every screen without a complaint, and the whole
// journey by finger and scanner.
#include "DemoStore.h"
#include "Fonts.h"
#include "SystemClock.h"
#include "TemporaryFolder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;

namespace {

struct Run {
    int exitCode;
    QString output;
};

Run kiosk(const QStringList& arguments,
          const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
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
          QStringList{"--self-test", "--walk", "x"},
          QStringList{"--self-test", "--printer", "lp0"}}) {
        const Run run = kiosk(arguments);
        INFO(run.output.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.output.contains("reprise-kiosk: "));
    }
}

TEST_CASE("Without its fonts the kiosk says so and opens nothing", "[kiosk][program]")
{
    support::TemporaryFolder folder;
    const QString empty = QString::fromStdString(folder.file("fonts"));
    const QString data = QString::fromStdString(folder.file("kiosk"));
    REQUIRE(QDir().mkpath(empty));
    REQUIRE(QDir().mkpath(data));
    REQUIRE(makeDemoStore(data));
    const QStringList before = QDir(data).entryList();
    QFile config(QString::fromStdString(folder.file("fonts.conf")));
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write(QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1</dir>"
                                "<cachedir>%1</cachedir></fontconfig>")
                     .arg(empty)
                     .toUtf8());
    config.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FONTCONFIG_FILE", config.fileName());

    const Run run =
        kiosk({"--data", data, "--walk", QString::fromStdString(folder.file("walk"))}, environment);

    INFO(run.output.toStdString());
    CHECK(run.exitCode == 2);
    CHECK(run.output.contains(
        "(Inter, Inter Display, Material Icons, Noto Sans Arabic UI, Noto Sans Gurmukhi UI)"));
    CHECK(run.output.contains(
        "fonts-inter and fonts-material-design-icons-iconfont and fonts-noto-ui-core"));
    CHECK(QDir(data).entryList() == before);
    CHECK_FALSE(QDir(QString::fromStdString(folder.file("walk"))).exists());
}

TEST_CASE("The fonts that are looked for are those of the screens", "[kiosk]")
{
    QFile theme(QStringLiteral(REPRISE_THEME));
    REQUIRE(theme.open(QIODevice::ReadOnly));
    static const QRegularExpression named(QStringLiteral("string \\w+Font: \"([^\"]+)\""));
    QStringList families;
    auto found = named.globalMatch(QString::fromUtf8(theme.readAll()));
    while (found.hasNext())
        families << found.next().captured(1);
    families.sort();
    CHECK(families == neededFonts());
}
