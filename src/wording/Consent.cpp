#include "reprise/wording/Consent.h"

#include "Saying.h"

#include "reprise/wording/Sentences.h"

namespace reprise::wording {

namespace {

/// A translation is another wording, and so has another name.
std::string named(std::string english, Language language, const Said& sentence)
{
    return isTranslated(language, sentence) ? english + "." + language.code() : english;
}

} // namespace

Consent consentTo(const std::string& type, Language language)
{
    //: {} is a way of paying: cash, gift card.
    constexpr auto sentence =
        said("wording", "I agree to get {} instead of my money back the way I paid.");
    return {named("other_means.en.1", language, sentence),
            say(language, sentence, tender(type, {}, language))};
}

Consent consentByButton(const std::string& type, const std::string& owed, Language language)
{
    //: {} is a way of paying: cash, gift card.
    constexpr auto unnamed =
        said("wording", "You have a right to get it back the way you paid. By pressing the button "
                        "you agree to {} instead.");
    //: An amount, and a way of paying: cash, gift card.
    constexpr auto withAmount =
        said("wording", "You have a right to get {} back the way you paid. By pressing the button "
                        "you agree to {} instead.");
    const auto means = tender(type, {}, language);
    return {named("other_means_button.en.1", language, owed.empty() ? unnamed : withAmount),
            owed.empty() ? say(language, unnamed, means) : say(language, withAmount, owed, means)};
}

} // namespace reprise::wording
