#include "CameraFeed.h"

#include <QCamera>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QTimer>
#include <QUrl>

#include <cstring>

namespace reprise::app {

namespace {

constexpr std::chrono::milliseconds pictureEvery{33};
/// A receipt held before the camera is one scan; laid down and shown again it is another.
constexpr std::chrono::milliseconds forgetAfter{1500};

/// Plane 0 of these formats is the luma picture itself.
bool firstPlaneIsLuma(QVideoFrameFormat::PixelFormat format)
{
    switch (static_cast<int>(format)) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
    case QVideoFrameFormat::Format_Y8: return true;
    default: return false;
    }
}

QVideoFrame frameOf(const QImage& picture)
{
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    QVideoFrame frame(QVideoFrameFormat(pixels.size(), QVideoFrameFormat::Format_BGRX8888));
    if (pixels.isNull() || !frame.map(QVideoFrame::WriteOnly)) return {};
    for (int row = 0; row < pixels.height(); ++row) {
        std::memcpy(frame.bits(0) + static_cast<std::ptrdiff_t>(row) * frame.bytesPerLine(0),
                    pixels.constScanLine(row), static_cast<std::size_t>(pixels.bytesPerLine()));
    }
    frame.unmap();
    return frame;
}

} // namespace

CameraFeed::CameraFeed(Log& log, QObject* parent)
    : QObject(parent),
      m_log(log),
      m_forget(new QTimer(this)),
      m_decoder(scanning::makeBarcodeReader(), [this](std::vector<scanning::Symbol> symbols) {
          QMetaObject::invokeMethod(
              this, [this, symbols = std::move(symbols)] { report(symbols); },
              Qt::QueuedConnection);
      })
{
    m_forget->setSingleShot(true);
    m_forget->setInterval(forgetAfter);
    connect(m_forget, &QTimer::timeout, this, [this] { m_lastText.clear(); });
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &CameraFeed::showFrame);
}

CameraFeed::~CameraFeed() = default;

void CameraFeed::open(const QString& source)
{
    if (source == QLatin1String("default")) return openCamera();
    const QFileInfo file(source);
    if (file.isDir()) return openPictures(source);
    if (file.isFile()) return openVideo(source);
    m_log.write(Severity::Warning, "camera", "no such recording: " + source.toStdString());
    setAvailable(false);
}

void CameraFeed::openCamera()
{
    const QCameraDevice device = QMediaDevices::defaultVideoInput();
    if (device.isNull()) {
        m_log.write(Severity::Warning, "camera", "none connected; scanners still work");
        return setAvailable(false);
    }
    m_camera = std::make_unique<QCamera>(device);
    m_session = std::make_unique<QMediaCaptureSession>();
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(&m_sink);
    connect(m_camera.get(), &QCamera::activeChanged, this, &CameraFeed::setAvailable);
    connect(m_camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error, const QString& what) {
                m_log.write(Severity::Warning, "camera", what.toStdString());
                setAvailable(false);
            });
    m_camera->start();
}

void CameraFeed::openVideo(const QString& file)
{
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(&m_sink);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString& what) {
                m_log.write(Severity::Warning, "camera", what.toStdString());
                setAvailable(false);
            });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::EndOfMedia) emit ended();
            });
    m_player->setSource(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()));
    m_player->play();
    setAvailable(true);
}

void CameraFeed::openPictures(const QString& folder)
{
    auto files = QDir(folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    m_pictures = std::make_unique<QTimer>();
    m_pictures->setInterval(pictureEvery);
    connect(m_pictures.get(), &QTimer::timeout, this, [this, files]() mutable {
        if (files.isEmpty()) {
            m_pictures->stop();
            emit ended();
            return;
        }
        m_sink.setVideoFrame(frameOf(QImage(files.takeFirst().absoluteFilePath())));
    });
    m_pictures->start();
    setAvailable(!files.isEmpty());
}

void CameraFeed::showFrame(const QVideoFrame& shown)
{
    QVideoFrame frame(shown);
    if (!frame.isValid()) return;
    if (firstPlaneIsLuma(frame.pixelFormat()) && frame.map(QVideoFrame::ReadOnly)) {
        m_decoder.submit({frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0)});
        frame.unmap();
        return;
    }
    const QImage grey = frame.toImage().convertToFormat(QImage::Format_Grayscale8);
    m_decoder.submit(
        {grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine())});
}

void CameraFeed::report(const std::vector<scanning::Symbol>& symbols)
{
    for (const scanning::Symbol& symbol : symbols) {
        m_forget->start();
        const QString text = QString::fromStdString(symbol.text);
        if (text == m_lastText) continue;
        m_lastText = text;
        emit seen(text, QString::fromStdString(symbol.symbology));
        return; // One at a time: the next frame shows the others.
    }
}

void CameraFeed::setAvailable(bool available)
{
    if (m_available == available) return;
    m_available = available;
    emit availableChanged(available);
}

} // namespace reprise::app
