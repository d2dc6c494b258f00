// Options: what the kiosk was asked for on its command line, checked.
#pragma once

#include "reprise/base/Result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace reprise::app {

/// What the program is started for.
enum class Purpose : std::uint8_t {
    Serve,    ///< Customers.
    SelfTest, ///< Load every screen once and fail on any complaint.
    Gallery,  ///< A picture of every screen, theme, form and text size.
    Walk,     ///< The whole journey in the shown window, by synthesised input.
};

struct Options {
    Purpose purpose = Purpose::Serve;
    QString data;     ///< The terminal's folder; a self-test and a gallery make their own.
    QString pictures; ///< Where a gallery or a walk puts them.
    QString subject;  ///< The only one a gallery draws: a part of its name; empty: all there is.
    int language = 0; ///< The one a gallery is drawn in: a row of LanguageSettings.
    QString camera = QStringLiteral("none"); ///< "none", "default", a video file or a folder.
    QString printer;                         ///< As makeEscPosPrinter() takes it; empty: none.
    QString storeName;                       ///< Empty: "Store" and its number.
    QStringList storeAddress;                ///< Rows; with the VAT number, for credit notes.
    QString vatNumber;
    QStringList receipts;    ///< Codes a walk may scan; the first with something left is used.
    bool personPace = false; ///< A walk reads before it presses, and says how long it took.
    QSize size{1080, 1920};
    bool fullScreen = false;
    bool sayFirstFrame = false; ///< One line on stdout once the first frame is out.
};

/// Ends the program for --help and --version. Invalid says which option and what was expected.
Result<Options> readOptions(const QStringList& arguments);

} // namespace reprise::app
