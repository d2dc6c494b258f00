#include "Saying.h"

#include "reprise/base/Text.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <array>

namespace reprise::wording {

namespace {

struct Tender {
    std::string_view type;
    Said words;
};

constexpr std::array tenders{
    //: Ways of paying. They stand by themselves and within sentences, in the form given here.
    Tender{"cash", said("wording", "cash")},
    //: A bank card to pay with.
    Tender{"card", said("wording", "card")},
    Tender{"gift_card", said("wording", "gift card")},
    Tender{"store_credit", said("wording", "store credit")},
    Tender{"bank_transfer", said("wording", "bank transfer")},
    Tender{"cheque", said("wording", "cheque")},
    Tender{"voucher", said("wording", "voucher")},
    //: Of a loyalty scheme, to pay with.
    Tender{"points", said("wording", "points")},
};

bool isFourDigits(std::string_view text)
{
    return text.size() == 4
           && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

} // namespace

std::string rightsReminder(Language language)
{
    return say(language, said("wording", "Your statutory rights are not affected."));
}

std::string reason(rights::Reason reason, Language language)
{
    using enum rights::Reason;
    switch (reason) {
    case ChangedMind: return say(language, said("wording", "Changed my mind"));
    case WrongSize: return say(language, said("wording", "Wrong size or colour"));
    case GiftUnwanted: return say(language, said("wording", "Unwanted gift"));
    case WrongItem: return say(language, said("wording", "Wrong item received"));
    case Faulty: return say(language, said("wording", "Faulty"));
    case Unfit: return say(language, said("wording", "Does not do what I was told it would"));
    case NotAsDescribed: return say(language, said("wording", "Not as described"));
    case DamagedInTransit: return say(language, said("wording", "Arrived damaged"));
    case LateDelivery: return say(language, said("wording", "Arrived too late"));
    case Misinstalled: return say(language, said("wording", "Installed badly"));
    case BreachOfExpressTerm: return say(language, said("wording", "A promise was not kept"));
    case NoTitle: return say(language, said("wording", "Was not the store's to sell"));
    case Recalled: return say(language, said("wording", "Product recall"));
    }
    REPRISE_UNREACHABLE();
}

std::string outcomeForCustomer(policy::Outcome outcome, Language language)
{
    switch (outcome) {
    case policy::Outcome::Authorised: return say(language, said("wording", "Yes"));
    case policy::Outcome::Contingent:
        return say(language, said("wording", "A colleague can approve this"));
    case policy::Outcome::OverridableDenial:
        return say(language, said("wording", "No, unless a colleague makes an exception"));
    case policy::Outcome::Denial: return say(language, said("wording", "No"));
    }
    REPRISE_UNREACHABLE();
}

std::string outcomeForStaff(policy::Outcome outcome, Language language)
{
    switch (outcome) {
    case policy::Outcome::Authorised: return say(language, said("wording", "Authorised"));
    case policy::Outcome::Contingent: return say(language, said("wording", "Contingent"));
    case policy::Outcome::OverridableDenial:
        return say(language, said("wording", "Overridable denial"));
    case policy::Outcome::Denial: return say(language, said("wording", "Denial"));
    }
    REPRISE_UNREACHABLE();
}

std::string tender(const std::string& type, const std::string& last4, Language language)
{
    if (type == "card" && isFourDigits(last4))
        //: A way of paying, with the last four digits of the card's number.
        return say(language, said("wording", "card ending {}"), last4);
    const auto* const known = std::ranges::find(tenders, type, &Tender::type);
    if (known != tenders.end()) return say(language, known->words);
    // A till's own word: shown as it is, where it is fit to be shown.
    if (type.empty() || hasControlCharacter(type) || !isUtf8(type))
        //: A way of paying that has no name.
        return say(language, said("wording", "other means"));
    auto words = type;
    std::ranges::replace(words, '_', ' ');
    return words;
}

} // namespace reprise::wording
