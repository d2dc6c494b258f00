#include "Tongue.h"

namespace reprise::app::tongue {

namespace {

struct Spoken {
    wording::Language language;
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
};

Spoken& spoken()
{
    static Spoken now;
    return now;
}

} // namespace

wording::Language language()
{
    return spoken().language;
}

QLocale locale()
{
    return spoken().locale;
}

void speak(wording::Language language, const QLocale& locale)
{
    spoken() = {language, locale};
}

} // namespace reprise::app::tongue
