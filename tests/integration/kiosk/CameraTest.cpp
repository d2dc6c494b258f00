// A receipt held before the camera opens, whether the frames come from a recorded video or from
// pictures: both go down the path of a live camera.
#include "CameraFeed.h"
#include "KioskStage.h"
#include "SymbolImages.h"

#include "reprise/scanning/BarcodeReader.h"

#include <QImage>
#include <QPainter>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

void run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAll().toStdString());
    REQUIRE(process.exitCode() == 0);
}

/// A receipt on a counter: the printed symbol on grey, as a camera frames it.
QString counterPicture(const support::TemporaryFolder& folder, const QString& code)
{
    const QString symbol = QString::fromStdString(folder.file("symbol.png"));
    run("zint", {"--barcode=20", "--scale=2", "--height=40", "-o", symbol, "-d", code});
    const QImage bars(symbol);
    REQUIRE_FALSE(bars.isNull());
    QImage counter(1280, 720, QImage::Format_RGB32);
    counter.fill(Qt::gray);
    QPainter painter(&counter);
    const QRect paper((1280 - bars.width()) / 2 - 60, 160, bars.width() + 120, 400);
    painter.fillRect(paper, Qt::white);
    painter.drawImage(paper.left() + 60, 300, bars);
    painter.end();
    const QString file = QString::fromStdString(folder.file("counter.png"));
    REQUIRE(counter.save(file));
    return file;
}

void opens(KioskStage& stage, const QString& source)
{
    Screens& on = stage.on();
    CameraFeed feed(stage.log);
    QObject::connect(&feed, &CameraFeed::availableChanged, &on.scan,
                     &ScanViewModel::setCameraAvailable);
    QObject::connect(&feed, &CameraFeed::seen, &on.scan, &ScanViewModel::scanned);
    feed.open(source);
    CHECK(on.scan.cameraAvailable());
    INFO(stage.log.all().toStdString());
    CHECK(waitUntil([&] { return on.items.receiptNumber() == stage.number(); }));
}

} // namespace

TEST_CASE("A recorded video opens its receipt", "[kiosk][camera]")
{
    KioskStage stage;
    const QString still = counterPicture(stage.folder, stage.number());
    const QString video = QString::fromStdString(stage.folder.file("scan.webm"));
    run("ffmpeg", {"-v",
                   "error",
                   "-y",
                   "-loop",
                   "1",
                   "-t",
                   "1",
                   "-i",
                   still,
                   "-vf",
                   "noise=alls=8:allf=t,format=yuv420p,fps=15",
                   "-c:v",
                   "libvpx",
                   "-b:v",
                   "4M",
                   "-deadline",
                   "realtime",
                   "-cpu-used",
                   "8",
                   video});
    opens(stage, video);
}

TEST_CASE("A folder of pictures opens its receipt", "[kiosk][camera]")
{
    KioskStage stage;
    const QString still = counterPicture(stage.folder, stage.number());
    REQUIRE(std::filesystem::create_directory(stage.folder.path() / "frames"));
    QImage empty(1280, 720, QImage::Format_RGB32);
    empty.fill(Qt::darkGray);
    REQUIRE(empty.save(QString::fromStdString(stage.folder.file("frames/1.png"))));
    std::filesystem::copy(still.toStdString(), stage.folder.path() / "frames/2.png");
    opens(stage, QString::fromStdString(stage.folder.file("frames")));
}

TEST_CASE("A missing camera or recording is a calm state", "[kiosk][camera]")
{
    support::KeptLog log;
    CameraFeed feed(log);
    feed.open("/nonexistent/clip.webm");
    CHECK_FALSE(feed.available());
    CHECK(log.all().contains("camera"));
}

TEST_CASE("What the screen draws, a scanner reads", "[kiosk][camera]")
{
    const QString text = "R-0412-K1-7Q4M9X2C";
    SymbolImages images;
    const auto reader = scanning::makeBarcodeReader();
    for (const QString& id : {text, "code128/" + text}) {
        INFO(id.toStdString());
        QSize size;
        const QImage drawn = images.requestImage(id, &size, QSize(600, 0))
                                 .convertToFormat(QImage::Format_Grayscale8);
        REQUIRE_FALSE(drawn.isNull());
        CHECK(size.width() <= 600);
        const auto symbols = reader->read({drawn.constBits(), drawn.width(), drawn.height(),
                                           static_cast<int>(drawn.bytesPerLine())},
                                          scanning::Effort::Thorough);
        REQUIRE(symbols.size() == 1);
        CHECK(symbols.front().text == text.toStdString());
    }
    QSize size;
    CHECK(images.requestImage(QString(), &size, {}).isNull());
}
