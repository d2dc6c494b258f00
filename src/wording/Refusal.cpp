#include "reprise/wording/Refusal.h"

#include "Saying.h"

#include "reprise/base/Contract.h"
#include "reprise/policy/Rule.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace reprise::wording {

namespace {

namespace rule = policy::rule;

bool isLaw(const policy::Finding& finding)
{
    return finding.rule == rule::statutory;
}

/// What else the rule part says, so that a rule of the shop is never taken for the whole story.
std::string ruleOf(const policy::Finding& finding, Language language)
{
    //: "The law: Consumer Rights Act 2015, sections 20 and 22."
    constexpr auto ofLaw = said("wording", "The law: {}.");
    //: Makes a sentence of "Store policy corner, version 3, rule window".
    constexpr auto ofShop = said("wording", "{}.");
    const auto where = citation(finding.cite, language);
    if (isLaw(finding))
        return where.empty() ? say(language, said("wording", "This is what the law says."))
                             : say(language, ofLaw, where);
    return inTurn({where.empty() ? say(language, said("wording", "This is a rule of the shop."))
                                 : say(language, ofShop, where),
                   rightsReminder(language)});
}

struct Instead {
    std::string_view rule;
    Said words;
};

constexpr auto lessAtOnce =
    said("wording", "Return fewer items at once, or wait for the colleague.");
constexpr auto sayIfFaulty =
    said("wording", "You can keep it. If something is wrong with it, tell us: then the law gives "
                    "you more.");

constexpr std::array insteads{
    Instead{rule::receiptUnknown,
            said("wording", "Scan the code once more, or type the number. It may also be a "
                            "receipt from another shop.")},
    Instead{rule::lineUnknown, said("wording", "Choose the item from the list of your receipt.")},
    Instead{rule::lookUp,
            said("wording", "Add the day or the amount of the purchase, or show us the receipt.")},
    Instead{rule::unverified,
            said("wording", "Keep your slip. We tell you when we have found the sale.")},
    Instead{rule::paperDiffers,
            said("wording", "Wait for the colleague, or take the goods home again.")},
    Instead{rule::returnOfReturn, said("wording", "Show us the receipt of the purchase itself.")},
    Instead{rule::available,
            said("wording", "If you have bought more of these, use the receipt for those.")},
    Instead{rule::noReceipt,
            said("wording", "Show us what you have: a bank statement, an e-mail, a loyalty card, "
                            "or the box with its number.")},
    Instead{rule::tender, said("wording", "Agree to it, or choose the way you paid.")},
    Instead{rule::remedy, said("wording", "Choose another way, or wait for the colleague.")},
    Instead{rule::cashCap, said("wording", "Take it the way you paid, or wait for the colleague.")},
    Instead{rule::cashLinked,
            said("wording", "Choose another way to be paid: the way you paid, or store credit.")},
    Instead{rule::cardUsed,
            said("wording", "Keep the card and use what is left, or ask a colleague.")},
    Instead{rule::delivery, said("wording", "Cancel the whole order, or wait for the colleague.")},
    Instead{rule::returnCost,
            said("wording", "Show the colleague what you paid for bringing it back.")},
    Instead{rule::approval, said("wording", "Ask another colleague to approve it.")},
    Instead{rule::valueCap, lessAtOnce},
    Instead{rule::quantityCap, lessAtOnce},
    Instead{
        rule::serial,
        said("wording", "Look for the one whose number is on the receipt, or ask a colleague.")},
    Instead{rule::statutory,
            said("wording", "Wait for the colleague, or come back with it. Asking now counts.")},
    Instead{rule::lateDelivery,
            said("wording", "Wait for the colleague, or come back with it. Asking now counts.")},
};

Said insteadOf(const policy::Finding& finding)
{
    const auto* const known = std::ranges::find(insteads, finding.rule, &Instead::rule);
    return known != insteads.end() ? known->words : sayIfFaulty;
}

} // namespace

const policy::Finding& decisive(const policy::Findings& findings)
{
    REPRISE_EXPECTS(!findings.empty());
    const auto law = std::ranges::find_if(findings, [](const policy::Finding& each) {
        return isLaw(each) && each.outcome != policy::Outcome::Authorised;
    });
    if (law != findings.end()) return *law;
    return *std::ranges::max_element(findings, {}, &policy::Finding::outcome);
}

Refusal refusal(const policy::Findings& findings, Language language)
{
    const auto& worst = decisive(findings);
    return {.why = sentence(worst, language),
            .rule = ruleOf(worst, language),
            .instead = say(language, insteadOf(worst)),
            .colleague =
                say(language, said("wording", "Think this is wrong? A colleague can look at "
                                              "it again."))};
}

std::string shopNeedNot(Language language)
{
    return say(language, said("wording", "By law, a shop does not have to take back goods only "
                                         "because you changed your mind."));
}

} // namespace reprise::wording
