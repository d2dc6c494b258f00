#include "reprise/base/Text.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reprise::wording {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> tenders{
    {{"gift_card", "gift card"},
     {"store_credit", "store credit"},
     {"bank_transfer", "bank transfer"},
     {"cheque", "cheque"},
     {"voucher", "voucher"}}};

bool isFourDigits(std::string_view text)
{
    return text.size() == 4
           && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

} // namespace

std::string rightsReminder(Language)
{
    return "Your statutory rights are not affected.";
}

std::string reason(rights::Reason reason, Language)
{
    using enum rights::Reason;
    switch (reason) {
    case ChangedMind: return "Changed my mind";
    case WrongSize: return "Wrong size or colour";
    case GiftUnwanted: return "Unwanted gift";
    case WrongItem: return "Wrong item received";
    case Faulty: return "Faulty";
    case Unfit: return "Does not do what I was told it would";
    case NotAsDescribed: return "Not as described";
    case DamagedInTransit: return "Arrived damaged";
    case LateDelivery: return "Arrived too late";
    case Misinstalled: return "Installed badly";
    case BreachOfExpressTerm: return "A promise was not kept";
    case NoTitle: return "Was not the store's to sell";
    case Recalled: return "Product recall";
    }
    REPRISE_UNREACHABLE();
}

std::string outcomeForCustomer(policy::Outcome outcome, Language)
{
    switch (outcome) {
    case policy::Outcome::Authorised: return "Yes";
    case policy::Outcome::Contingent: return "A colleague can approve this";
    case policy::Outcome::OverridableDenial: return "No, unless a colleague makes an exception";
    case policy::Outcome::Denial: return "No";
    }
    REPRISE_UNREACHABLE();
}

std::string outcomeForStaff(policy::Outcome outcome, Language)
{
    switch (outcome) {
    case policy::Outcome::Authorised: return "Authorised";
    case policy::Outcome::Contingent: return "Contingent";
    case policy::Outcome::OverridableDenial: return "Overridable denial";
    case policy::Outcome::Denial: return "Denial";
    }
    REPRISE_UNREACHABLE();
}

std::string tender(const std::string& type, const std::string& last4, Language)
{
    if (type == "card") return isFourDigits(last4) ? "card ending " + last4 : "card";
    for (const auto& [known, words] : tenders)
        if (known == type) return std::string(words);
    // A till's own word: shown as it is, where it is fit to be shown.
    if (type.empty() || hasControlCharacter(type) || !isUtf8(type)) return "other means";
    auto words = type;
    std::ranges::replace(words, '_', ' ');
    return words;
}

} // namespace reprise::wording
