#include "LawWords.h"

#include "Facts.h"
#include "Saying.h"

#include "reprise/rights/Reason.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace reprise::wording {

namespace {

using policy::Finding;

struct Answer {
    std::string_view name; ///< As the rights room spells it.
    Said words;
    std::optional<Said> until = {}; ///< The same with a last day, where that counts.
    std::optional<Said> after = {};
    bool isPaid = false; ///< Money comes back, and the law says by when.
};

constexpr auto withColleague = said("wording", "A colleague will look at it with you.");
constexpr auto cancel = said("wording", "You did not buy this in a shop. By law you can cancel.");
constexpr auto cancelUntil =
    said("wording", "You did not buy this in a shop. By law you can cancel until {}.");

constexpr std::array answers{
    Answer{.name = "REFUND_FULL",
           .words = said("wording", "By law you can have all of your money back."),
           .until = said("wording", "By law you can have all of your money back until {}."),
           .isPaid = true},
    Answer{.name = "TERMINATE_FULL",
           .words = said("wording", "By law you can end the sale and have all of your money back."),
           .until = said("wording", "By law you can end the sale and have all of your money back "
                                    "until {}."),
           .isPaid = true},
    Answer{.name = "REPAIR_OR_REPLACE",
           .words =
               said("wording", "By law you can have a repair or a new one. You choose which.")},
    Answer{.name = "REPAIR_OR_REPLACE_IF_PROVEN",
           .words = said("wording", "By law you can have a repair or a new one, if the fault was "
                                    "there when you got it."),
           .after = withColleague},
    Answer{.name = "FINAL_REJECT_FULL_OR_PRICE_REDUCTION",
           .words = said("wording", "By law you can now give it back and have all of your money, "
                                    "or keep it and pay less. You choose."),
           .after = withColleague,
           .isPaid = true},
    Answer{.name = "FINAL_REJECT_LESS_USE_OR_PRICE_REDUCTION",
           .words = said("wording", "By law you can now give it back and have your money, less a "
                                    "fair sum for the use. Or keep it and pay less. You choose."),
           .after = withColleague,
           .isPaid = true},
    Answer{.name = "FINAL_TERMINATE_OR_PRICE_REDUCTION",
           .words = said("wording", "By law you can now give it back and have your money, or keep "
                                    "it and pay less. You choose."),
           .after = withColleague,
           .isPaid = true},
    Answer{.name = "PRICE_REDUCTION",
           .words = said("wording", "By law you can keep it and have some of your money back."),
           .after = withColleague,
           .isPaid = true},
    Answer{.name = "PRICE_REDUCTION_MINOR",
           .words = said("wording", "The fault is small. By law you can keep it and have some of "
                                    "your money back."),
           .after = withColleague,
           .isPaid = true},
    Answer{.name = "WAIT_REASONABLE_TIME",
           .words = said("wording", "It is being put right, and by law we have a fair time for "
                                    "that. If it takes too long, tell a colleague: then you can "
                                    "have more.")},
    Answer{.name = "CANCEL_FULL",
           .words = cancel,
           .until = cancelUntil,
           .after = said("wording", "You do not have to say why. You get all of your money back."),
           .isPaid = true},
    Answer{.name = "CANCEL_LESS_DIMINUTION",
           .words = cancel,
           .until = cancelUntil,
           .after = said("wording", "It was used more than you would in a shop, so we may keep "
                                    "back a fair part. A colleague will look at it with you."),
           .isPaid = true},
    Answer{.name = "REJECT_ANY_TIME",
           .words = said("wording", "By law you can give this back at any time and have all of "
                                    "your money."),
           .after = withColleague,
           .isPaid = true},
    Answer{.name = "STAFF_REVIEW_LIMITATION",
           .words = said("wording", "You have had this for a long time, and the years in which the "
                                    "law helps are over."),
           .after = said("wording", "A colleague will still look at it with you.")},
    Answer{.name = "POSTED_POLICY",
           .words = said("wording", "The shop's rules were on show when you bought this, so by law "
                                    "they decide.")},
    Answer{.name = "STATUTORY_REFUND_30D",
           .words = said("wording", "The shop's rules were not on show when you bought this. By "
                                    "law you can have your money back."),
           .until = said("wording", "The shop's rules were not on show when you bought this. By "
                                    "law you can have your money back until {}."),
           .isPaid = true},
    Answer{.name = "WARRANTY_CLAIM_STAFF",
           .words = said("wording", "By law it has to be fit to sell and to use. You may have a "
                                    "repair, a new one or money back."),
           .after = withColleague},
    Answer{.name = "POLICY_ONLY",
           .words = said("wording", "Here the law leaves it to the shop's own rules."),
           .after = said("wording", "Your statutory rights are not affected.")},
};

struct Claim {
    std::string_view reason;
    Said words;
};

constexpr std::array claims{
    Claim{"faulty", said("wording", "You told us that it is faulty.")},
    Claim{"unfit", said("wording", "You told us that it does not do its job.")},
    Claim{"misinstalled", said("wording", "You told us that it was put in badly.")},
    Claim{"late_delivery", said("wording", "You told us that it came late.")},
    Claim{"no_title", said("wording", "You told us that it was not ours to sell.")},
    Claim{"breach_of_express_term", said("wording", "You told us that a promise was not kept.")},
    Claim{"damaged_in_transit", said("wording", "You told us that it was broken when it came.")},
    Claim{"recalled", said("wording", "You told us that it has been recalled.")},
};

bool isChangeOfMind(const Finding& finding)
{
    const auto reason = rights::parseReason(fact(finding, "reason"));
    return reason && !rights::isStatutoryClaim(*reason);
}

/// Who has to show what. Said only where it helps: an answer that is given needs no proof.
std::string burden(const Finding& finding, Language language)
{
    if (isChangeOfMind(finding)) return {};
    const auto who = fact(finding, "burden");
    if (who == "trader")
        return say(language, said("wording", "You do not have to prove the fault."));
    if (who == "consumer")
        return say(language, said("wording", "We may ask you to show us what is wrong."));
    return {};
}

std::string refundBy(const Finding& finding, Language language)
{
    if (fact(finding, "refund_by").empty()) return {};
    return say(language, said("wording", "We pay by {} at the latest."),
               dateFact(finding, "refund_by", language));
}

std::string inWords(const Answer& answer, const Finding& finding, Language language)
{
    const bool hasDay = answer.until && !fact(finding, "last_day").empty();
    return inTurn({hasDay ? say(language, *answer.until, dateFact(finding, "last_day", language))
                          : say(language, answer.words),
                   burden(finding, language),
                   answer.after ? say(language, *answer.after) : std::string(),
                   answer.isPaid ? refundBy(finding, language) : std::string()});
}

std::string claimed(const Finding& finding, Language language)
{
    const auto reason = fact(finding, "reason");
    const auto* const known = std::ranges::find(claims, reason, &Claim::reason);
    return say(language, known != claims.end()
                             ? known->words
                             : said("wording", "You told us that it is not what you bought."));
}

} // namespace

std::string lawSentence(const Finding& finding, Language language)
{
    const auto* const answer = std::ranges::find(answers, fact(finding, "answer"), &Answer::name);
    if (answer != answers.end()) {
        auto words = inWords(*answer, finding, language);
        return isChangeOfMind(finding) ? words : inTurn({claimed(finding, language), words});
    }
    if (isChangeOfMind(finding))
        return say(language, said("wording", "You did not buy this in a shop, so by law you may be "
                                             "able to cancel. A colleague can tell you more."));
    if (finding.outcome == policy::Outcome::Authorised)
        return inTurn({claimed(finding, language),
                       say(language, said("wording", "By law you may have other choices too. Ask a "
                                                     "colleague."))});
    return inTurn({claimed(finding, language),
                   say(language, said("wording", "By law you may have a repair, a new one or money "
                                                 "back. A colleague will look at it with you."))});
}

} // namespace reprise::wording
