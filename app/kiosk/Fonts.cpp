#include "Fonts.h"

#include <QFontDatabase>

#include <array>

namespace reprise::app {

namespace {

struct NeededFont {
    const char* family;
    const char* package; ///< Of Debian.
};

constexpr std::array needed{NeededFont{"Inter", "fonts-inter"},
                            NeededFont{"Inter Display", "fonts-inter"},
                            NeededFont{"Material Icons", "fonts-material-design-icons-iconfont"},
                            NeededFont{"Noto Sans Arabic UI", "fonts-noto-ui-core"},
                            NeededFont{"Noto Sans Gurmukhi UI", "fonts-noto-ui-core"}};

} // namespace

QStringList neededFonts()
{
    QStringList families;
    for (const NeededFont& font : needed)
        families << QString::fromLatin1(font.family);
    return families;
}

Result<void> checkFonts()
{
    QStringList families;
    QStringList packages;
    for (const NeededFont& font : needed) {
        if (QFontDatabase::hasFamily(QString::fromLatin1(font.family))) continue;
        families << QString::fromLatin1(font.family);
        packages << QString::fromLatin1(font.package);
    }
    if (families.isEmpty()) return {};
    packages.removeDuplicates();
    const QString detail =
        QStringLiteral("the screens need fonts that this system lacks (%1): please install %2")
            .arg(families.join(QStringLiteral(", ")), packages.join(QStringLiteral(" and ")));
    return Error{ErrorCode::NotFound, detail.toStdString()};
}

} // namespace reprise::app
