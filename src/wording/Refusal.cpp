#include "reprise/wording/Refusal.h"

#include "reprise/base/Contract.h"
#include "reprise/policy/Rule.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
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
    if (isLaw(finding)) {
        const auto where = citation(finding.cite, language);
        return where.empty() ? "This is what the law says." : fmt::format("The law: {}.", where);
    }
    const auto where =
        finding.cite.empty() ? "This is a rule of the shop" : citation(finding.cite, language);
    return fmt::format("{}. {}", where, rightsReminder(language));
}

struct Instead {
    std::string_view rule;
    std::string_view words;
};

constexpr std::string_view lessAtOnce = "Return fewer items at once, or wait for the colleague.";
constexpr std::string_view sayIfFaulty =
    "You can keep it. If something is wrong with it, tell us: then the law gives you more.";

constexpr std::array insteads{
    Instead{rule::receiptUnknown, "Scan the code once more, or type the number. It may also be a "
                                  "receipt from another shop."},
    Instead{rule::lineUnknown, "Choose the item from the list of your receipt."},
    Instead{rule::lookUp, "Add the day or the amount of the purchase, or show us the receipt."},
    Instead{rule::unverified, "Keep your slip. We tell you when we have found the sale."},
    Instead{rule::paperDiffers, "Wait for the colleague, or take the goods home again."},
    Instead{rule::returnOfReturn, "Show us the receipt of the purchase itself."},
    Instead{rule::available, "If you have bought more of these, use the receipt for those."},
    Instead{rule::noReceipt, "Show us what you have: a bank statement, an e-mail, a loyalty card, "
                             "or the box with its number."},
    Instead{rule::tender, "Agree to it, or choose the way you paid."},
    Instead{rule::remedy, "Choose another way, or wait for the colleague."},
    Instead{rule::cashCap, "Take it the way you paid, or wait for the colleague."},
    Instead{rule::cashLinked, "Choose another way to be paid: the way you paid, or store credit."},
    Instead{rule::cardUsed, "Keep the card and use what is left, or ask a colleague."},
    Instead{rule::delivery, "Cancel the whole order, or wait for the colleague."},
    Instead{rule::returnCost, "Show the colleague what you paid for bringing it back."},
    Instead{rule::approval, "Ask another colleague to approve it."},
    Instead{rule::valueCap, lessAtOnce},
    Instead{rule::quantityCap, lessAtOnce},
    Instead{rule::serial, "Look for the one whose number is on the receipt, or ask a colleague."},
    Instead{rule::statutory, "Wait for the colleague, or come back with it. Asking now counts."},
    Instead{rule::lateDelivery, "Wait for the colleague, or come back with it. Asking now counts."},
};

std::string insteadOf(const policy::Finding& finding)
{
    const auto* const known = std::ranges::find(insteads, finding.rule, &Instead::rule);
    return std::string(known != insteads.end() ? known->words : sayIfFaulty);
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
            .instead = insteadOf(worst),
            .colleague = "Think this is wrong? A colleague can look at it again."};
}

std::string shopNeedNot(Language)
{
    return "By law, a shop does not have to take back goods only because you changed your mind.";
}

} // namespace reprise::wording
