// Catch2 inside a Qt application; also while ctest only lists the cases.
#include <QGuiApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
