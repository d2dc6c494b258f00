#include "LawWords.h"

#include "Facts.h"

#include "reprise/rights/Reason.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace reprise::wording {

namespace {

using policy::Finding;

/// What may stand behind the words of an answer.
enum class Tail { Nothing, Until, RefundBy, UntilAndRefundBy };

struct Answer {
    std::string_view name; ///< As the rights room spells it.
    std::string_view words;
    Tail tail;
    std::string_view after = {};
};

constexpr std::string_view withColleague = " A colleague will look at it with you.";
constexpr std::string_view giveBackOrKeep =
    "By law you can now give it back and have your money, or keep it and pay less. You choose.";

constexpr std::array answers{
    Answer{"REFUND_FULL", "By law you can have all of your money back", Tail::UntilAndRefundBy},
    Answer{"TERMINATE_FULL", "By law you can end the sale and have all of your money back",
           Tail::UntilAndRefundBy},
    Answer{"REPAIR_OR_REPLACE", "By law you can have a repair or a new one. You choose which.",
           Tail::Nothing},
    Answer{"REPAIR_OR_REPLACE_IF_PROVEN",
           "By law you can have a repair or a new one, if the fault was there when you got it.",
           Tail::Nothing, withColleague},
    Answer{"FINAL_REJECT_FULL_OR_PRICE_REDUCTION",
           "By law you can now give it back and have all of your money, or keep it and pay less. "
           "You choose.",
           Tail::RefundBy, withColleague},
    Answer{"FINAL_REJECT_LESS_USE_OR_PRICE_REDUCTION",
           "By law you can now give it back and have your money, less a fair sum for the use. Or "
           "keep it and pay less. You choose.",
           Tail::RefundBy, withColleague},
    Answer{"FINAL_TERMINATE_OR_PRICE_REDUCTION", giveBackOrKeep, Tail::RefundBy, withColleague},
    Answer{"PRICE_REDUCTION", "By law you can keep it and have some of your money back.",
           Tail::RefundBy, withColleague},
    Answer{"PRICE_REDUCTION_MINOR",
           "The fault is small. By law you can keep it and have some of your money back.",
           Tail::RefundBy, withColleague},
    Answer{"WAIT_REASONABLE_TIME",
           "It is being put right, and by law we have a fair time for that. If it takes too long, "
           "tell a colleague: then you can have more.",
           Tail::Nothing},
    Answer{"CANCEL_FULL", "You did not buy this in a shop. By law you can cancel", Tail::Until,
           " You do not have to say why. You get all of your money back."},
    Answer{"CANCEL_LESS_DIMINUTION", "You did not buy this in a shop. By law you can cancel",
           Tail::Until,
           " It was used more than you would in a shop, so we may keep back a fair part. A "
           "colleague will look at it with you."},
    Answer{"REJECT_ANY_TIME",
           "By law you can give this back at any time and have all of your money.", Tail::RefundBy,
           withColleague},
    Answer{"STAFF_REVIEW_LIMITATION",
           "You have had this for a long time, and the years in which the law helps are over.",
           Tail::Nothing, " A colleague will still look at it with you."},
    Answer{"POSTED_POLICY",
           "The shop's rules were on show when you bought this, so by law they decide.",
           Tail::Nothing},
    Answer{"STATUTORY_REFUND_30D",
           "The shop's rules were not on show when you bought this. By law you can have your money "
           "back",
           Tail::UntilAndRefundBy},
    Answer{"WARRANTY_CLAIM_STAFF",
           "By law it has to be fit to sell and to use. You may have a repair, a new one or money "
           "back.",
           Tail::Nothing, withColleague},
    Answer{"POLICY_ONLY", "Here the law leaves it to the shop's own rules.", Tail::Nothing,
           " Your statutory rights are not affected."},
};

bool isChangeOfMind(const Finding& finding)
{
    const auto reason = rights::parseReason(fact(finding, "reason"));
    return reason && !rights::isStatutoryClaim(*reason);
}

/// Who has to show what. Said only where it helps: an answer that is given needs no proof.
std::string_view burden(const Finding& finding)
{
    if (isChangeOfMind(finding)) return {};
    const auto who = fact(finding, "burden");
    if (who == "trader") return " You do not have to prove the fault.";
    if (who == "consumer") return " We may ask you to show us what is wrong.";
    return {};
}

std::string until(const Finding& finding, Language language)
{
    if (fact(finding, "last_day").empty()) return ".";
    return " until " + dateFact(finding, "last_day", language) + ".";
}

std::string refundBy(const Finding& finding, Language language)
{
    if (fact(finding, "refund_by").empty()) return {};
    return " We pay by " + dateFact(finding, "refund_by", language) + " at the latest.";
}

std::string said(const Answer& answer, const Finding& finding, Language language)
{
    auto text = std::string(answer.words);
    if (answer.tail == Tail::Until || answer.tail == Tail::UntilAndRefundBy)
        text += until(finding, language);
    text += burden(finding);
    text += answer.after;
    if (answer.tail != Tail::Nothing) text += refundBy(finding, language);
    return text;
}

} // namespace

std::string claimed(const Finding& finding)
{
    const auto reason = fact(finding, "reason");
    if (reason == "faulty") return "You told us that it is faulty.";
    if (reason == "unfit") return "You told us that it does not do its job.";
    if (reason == "misinstalled") return "You told us that it was put in badly.";
    if (reason == "late_delivery") return "You told us that it came late.";
    if (reason == "no_title") return "You told us that it was not ours to sell.";
    if (reason == "breach_of_express_term") return "You told us that a promise was not kept.";
    if (reason == "damaged_in_transit") return "You told us that it was broken when it came.";
    if (reason == "recalled") return "You told us that it has been recalled.";
    return "You told us that it is not what you bought.";
}

std::string lawSentence(const Finding& finding, Language language)
{
    const auto* const answer = std::ranges::find(answers, fact(finding, "answer"), &Answer::name);
    if (answer != answers.end()) {
        const auto words = said(*answer, finding, language);
        return isChangeOfMind(finding) ? words : claimed(finding) + " " + words;
    }
    if (isChangeOfMind(finding))
        return "You did not buy this in a shop, so by law you may be able to cancel. A colleague "
               "can tell you more.";
    if (finding.outcome == policy::Outcome::Authorised)
        return claimed(finding) + " By law you may have other choices too. Ask a colleague.";
    return claimed(finding)
           + " By law you may have a repair, a new one or money back. A colleague will look at it "
             "with you.";
}

} // namespace reprise::wording
