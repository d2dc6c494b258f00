#include "Options.h"

#include "LanguageSettings.h"

#include "reprise/devices/ReceiptPrinter.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace reprise::app {

namespace {

constexpr int smallestEdge = 320;
constexpr int largestEdge = 8192;

Result<QSize> parseSize(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,5})x([0-9]{1,5})$"));
    const auto match = shape.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = match.hasMatch() && std::min(size.width(), size.height()) >= smallestEdge
                      && std::max(size.width(), size.height()) <= largestEdge;
    if (fits) return size;
    return Error{ErrorCode::Invalid,
                 "--size " + text.toStdString() + ": expected WIDTHxHEIGHT, such as 1080x1920"};
}

Result<void> checkedPrinter(const QString& address)
{
    if (address.isEmpty()) return {};
    const auto printer = devices::makeEscPosPrinter(address.toStdString());
    if (printer) return {};
    return Error{printer.error().code, "--printer: " + printer.error().detail};
}

Result<int> rowOf(const QString& language)
{
    const auto codes = LanguageSettings::codes();
    const auto row = codes.indexOf(language);
    if (row >= 0) return static_cast<int>(row);
    return Error{ErrorCode::Invalid, "--language " + language.toStdString() + ": expected one of "
                                         + codes.join(QStringLiteral(", ")).toStdString()};
}

struct Known {
    QCommandLineOption data{"data", "The terminal's folder, made by `reprise init`.", "DIR"};
    QCommandLineOption fullScreen{"fullscreen", "Fill the screen, without a frame."};
    QCommandLineOption size{"size", "Size of the window in pixels.", "WxH", "1080x1920"};
    QCommandLineOption camera{"camera", "none, default, a video file, or a folder of pictures.",
                              "SOURCE", "none"};
    QCommandLineOption printer{
        "printer", "The receipt printer: tcp:HOST:PORT, or a device such as /dev/usb/lp0.",
        "ADDRESS"};
    QCommandLineOption storeName{"store-name", "The store's name on screens and slips.", "NAME"};
    QCommandLineOption storeAddress{"store-address", "A row of it, for credit notes.", "ROW"};
    QCommandLineOption vatNumber{"vat-number", "The store's, for credit notes.", "NUMBER"};
    QCommandLineOption selfTest{"self-test", "Load every screen once; exit 1 on any complaint."};
    QCommandLineOption gallery{"gallery", "Draw every screen into a folder.", "DIR"};
    QCommandLineOption subject{"subject", "Of a gallery only this, such as \"exchanges\".", "NAME"};
    QCommandLineOption language{"language", "Of a gallery in this, such as cy.", "CODE", "en"};
    QCommandLineOption walk{"walk", "Walk the whole journey, a picture per screen.", "DIR"};
    QCommandLineOption receipt{"receipt", "A code for --walk to scan; may be repeated.", "CODE"};
    QCommandLineOption personPace{
        "person-pace", "Walk as a person does, who reads before every press, and say how long."};
    QCommandLineOption sayFirstFrame{"say-first-frame",
                                     "Say \"first frame\" once it is out, and serve on."};
};

Result<Purpose> purposeOf(const QCommandLineParser& parser, const Known& known)
{
    int asked = 0;
    Purpose purpose = Purpose::Serve;
    const auto consider = [&](const QCommandLineOption& option, Purpose meant) {
        if (!parser.isSet(option)) return;
        purpose = meant;
        ++asked;
    };
    consider(known.selfTest, Purpose::SelfTest);
    consider(known.gallery, Purpose::Gallery);
    consider(known.walk, Purpose::Walk);
    if (asked > 1) {
        return Error{ErrorCode::Invalid, "expected one of --self-test, --gallery, --walk"};
    }
    return purpose;
}

} // namespace

Result<Options> readOptions(const QStringList& arguments)
{
    const Known known;
    QCommandLineParser parser;
    parser.setApplicationDescription("The returns kiosk.");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({known.data, known.fullScreen, known.size, known.camera, known.printer,
                       known.storeName, known.storeAddress, known.vatNumber, known.selfTest,
                       known.gallery, known.subject, known.language, known.walk, known.receipt,
                       known.personPace, known.sayFirstFrame});
    if (!parser.parse(arguments)) {
        return Error{ErrorCode::Invalid, parser.errorText().toStdString()};
    }
    if (parser.isSet("help")) parser.showHelp();
    if (parser.isSet("version")) parser.showVersion();

    const auto purpose = purposeOf(parser, known);
    if (!purpose) return purpose.error();
    const auto printer = checkedPrinter(parser.value(known.printer));
    if (!printer) return printer.error();
    const auto size = parseSize(parser.value(known.size));
    if (!size) return size.error();
    const auto language = rowOf(parser.value(known.language));
    if (!language) return language.error();
    Options options;
    options.purpose = *purpose;
    options.data = parser.value(known.data);
    options.pictures = parser.value(*purpose == Purpose::Walk ? known.walk : known.gallery);
    options.subject = parser.value(known.subject);
    options.language = *language;
    options.camera = parser.value(known.camera);
    options.printer = parser.value(known.printer);
    options.storeName = parser.value(known.storeName);
    options.storeAddress = parser.values(known.storeAddress);
    options.vatNumber = parser.value(known.vatNumber);
    options.receipts = parser.values(known.receipt);
    options.size = *size;
    options.personPace = parser.isSet(known.personPace);
    options.fullScreen = parser.isSet(known.fullScreen);
    options.sayFirstFrame = parser.isSet(known.sayFirstFrame);
    const bool ownStore = *purpose == Purpose::SelfTest || *purpose == Purpose::Gallery;
    if (options.data.isEmpty() && !ownStore) {
        return Error{ErrorCode::Invalid,
                     "expected --data DIR, a terminal's folder made by `reprise init`"};
    }
    return options;
}

} // namespace reprise::app
