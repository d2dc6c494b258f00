// Languages as a customer meets them: chosen at any time, gone with them, and a colleague reads
// their own; dates and amounts as each language writes them.
#include "Dictionary.h"
#include "KioskStage.h"
#include "Tongue.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::app;
using support::KioskStage;

namespace {

constexpr int welsh = 1;
constexpr int polish = 3;
constexpr int arabic = 7;

Money money(std::int64_t minor, const char* code)
{
    return Money::fromMinor(minor, *Currency::parse(code));
}

std::string amountIn(const char* locale, Money amount)
{
    return Dictionary(QLocale(QString::fromLatin1(locale))).amount(amount);
}

QString nextButton()
{
    return QCoreApplication::translate("ScreenFrame", "Continue");
}

} // namespace

SCENARIO("A customer chooses a language", "[kiosk]")
{
    GIVEN("somebody who has chosen goods in English")
    {
        KioskStage stage;
        LanguageSettings& languages = stage.on().languages;
        REQUIRE(stage.openReceipt(stage.number()));
        stage.on().items.toggle(0);
        const QString english = stage.on().items.chosenText();
        CHECK(nextButton() == "Continue");

        WHEN("they choose Welsh")
        {
            languages.pick(welsh);

            THEN("everything is in Welsh and nothing is lost")
            {
                CHECK(languages.name() == "Cymraeg");
                CHECK(tongue::language().code() == "cy");
                CHECK(nextButton() != "Continue");
                CHECK(stage.on().items.chosenText() != english);
                CHECK(stage.on().journey.stage() == JourneyViewModel::Items);
                CHECK(stage.on().visit.chosen().size() == 1);
            }

            THEN("English is as it was")
            {
                languages.pick(0);
                CHECK(stage.on().items.chosenText() == english);
                CHECK(nextButton() == "Continue");
            }

            THEN("the next customer is spoken to in the store's own")
            {
                stage.on().journey.startAgain();
                CHECK(languages.current() == 0);
                CHECK(languages.isForAnybody());
            }

            THEN("what is no language changes nothing")
            {
                languages.pick(-1);
                languages.pick(99);
                CHECK(languages.current() == welsh);
            }
        }
    }

    GIVEN("a customer who reads Arabic, from right to left")
    {
        KioskStage stage;
        LanguageSettings& languages = stage.on().languages;
        languages.pick(arabic);
        REQUIRE(languages.rightToLeft());
        REQUIRE(stage.openReceipt(QString::fromStdString(stage.receipts.back().number.text())));
        REQUIRE(stage.decide({1}, "changed_mind"));
        const QString asked = stage.on().decision.badgeText();

        THEN("a colleague at the same screen reads the store's language, and it comes back")
        {
            stage.on().journey.showHandOver();
            REQUIRE(stage.on().journey.stage() == JourneyViewModel::HandOver);
            CHECK(languages.current() == 0);
            CHECK_FALSE(languages.rightToLeft());
            CHECK_FALSE(languages.isForAnybody());
            CHECK(stage.on().decision.badgeText() != asked);
            stage.on().journey.back();
            CHECK(languages.current() == arabic);
            CHECK(stage.on().decision.badgeText() == asked);
        }
    }
}

TEST_CASE("An amount is exact, and written as its readers do", "[kiosk]")
{
    CHECK(amountIn("pl_PL", money(1980, "GBP")) == "19,80\u00a0£");
    CHECK(amountIn("cy_GB", money(123456, "GBP")) == "£1,234.56");
    CHECK(amountIn("ro_RO", money(123456, "GBP")) == "1.234,56\u00a0£");
    CHECK(amountIn("ar_AE", money(1980, "GBP")) == "\u2066£19.80\u2069");
    CHECK(amountIn("ur_PK", money(-1980, "GBP")) == "\u2066-£19.80\u2069");
    CHECK(amountIn("cy_GB", money(-400, "GBP")) == "-£4.00");
    CHECK(amountIn("cy_GB", money(500, "JPY")) == "¥500");
    CHECK(amountIn("cy_GB", money(1250, "KWD")) == "KWD\u00a01.250");
    // More figures than a double holds.
    CHECK(amountIn("cy_GB", money(9'007'199'254'740'993, "GBP")) == "£90,071,992,547,409.93");
}

TEST_CASE("A date has its month in words", "[kiosk]")
{
    using namespace std::chrono;
    const Day day{local_days{2026y / November / 22}};
    CHECK(Dictionary(QLocale(QStringLiteral("cy_GB"))).date(day) == "22 Tachwedd 2026");
    CHECK(Dictionary(QLocale(QStringLiteral("pl_PL"))).date(day) == "22 listopada 2026");
    CHECK(Dictionary(QLocale(QStringLiteral("ar_AE"))).date(day) == "22 نوفمبر 2026");
}

TEST_CASE("The forms of a count follow the language", "[kiosk]")
{
    const Dictionary dictionary(QLocale(QStringLiteral("pl_PL")));
    const auto days = [&](std::int64_t count) {
        return dictionary.text({"{} days left.", "{} day left."}, count);
    };
    REQUIRE(days(1));
    CHECK(days(1) != days(3));
    CHECK(days(3) != days(5));
    CHECK(days(3) == days(22));
    CHECK_FALSE(dictionary.text({"Nobody says this."}, 0));
}
