// The floor of a start: a Qt Quick window with nothing in it. Says when its first frame is out and
// waits for the end of its input, so that its memory can be read.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1080; height: 1920; visible: true }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return EXIT_FAILURE;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application,
        [&application] {
            std::puts("first frame");
            std::fflush(stdout);
            QTimer::singleShot(300, &application,
                               [] { QCoreApplication::exit(std::getchar() == EOF ? 0 : 1); });
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QGuiApplication::exec();
}
