// CameraFeed: frames from a camera, a recorded video or a folder of pictures, all down the same
// path to the decoder. A camera that is missing is a calm state; the scanner still works.
#pragma once

#include "reprise/base/Log.h"
#include "reprise/scanning/FrameDecoder.h"

#include <QObject>
#include <QString>
#include <QVideoFrame>
#include <QVideoSink>

#include <memory>

class QCamera;
class QMediaCaptureSession;
class QMediaPlayer;
class QTimer;

namespace reprise::app {

class CameraFeed : public QObject {
    Q_OBJECT

public:
    explicit CameraFeed(Log& log, QObject* parent = nullptr);
    ~CameraFeed() override;

    /// "default" for the first camera, else a video file, or a folder whose .png files are shown
    /// in the order of their names.
    void open(const QString& source);

    bool available() const { return m_available; }
    scanning::FrameDecoder::Counts counts() const { return m_decoder.counts(); }

signals:
    void availableChanged(bool available);
    /// A symbol that the last frames did not show.
    void seen(const QString& text, const QString& symbology);
    /// A file or folder has been shown to its end.
    void ended();

private:
    void openCamera();
    void openVideo(const QString& file);
    void openPictures(const QString& folder);
    void showFrame(const QVideoFrame& frame);
    void report(const std::vector<scanning::Symbol>& symbols);
    void setAvailable(bool available);

    Log& m_log;
    QVideoSink m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QMediaPlayer> m_player;
    std::unique_ptr<QTimer> m_pictures;
    bool m_available = false;
    QString m_lastText;
    QTimer* m_forget;
    scanning::FrameDecoder m_decoder; ///< Last: its thread must end before the rest goes.
};

} // namespace reprise::app
