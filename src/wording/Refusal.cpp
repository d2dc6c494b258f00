#include "reprise/wording/Refusal.h"

#include "reprise/base/Contract.h"
#include "reprise/policy/Rule.h"
#include "reprise/wording/Sentences.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace reprise::wording {

namespace {

namespace rule = policy::rule;

std::string insteadOf(const policy::Finding& finding)
{
    const std::string_view name = finding.rule;
    if (name == rule::receiptUnknown)
        return "Scan the barcode once more, or type the number. The receipt may be from another "
               "shop.";
    if (name == rule::lineUnknown) return "Choose the item from the list of your receipt.";
    if (name == rule::available)
        return "If you have bought more of these, use the receipt for those.";
    if (name == rule::noReceipt)
        return "A bank statement, an e-mail or a gift receipt can also show that you bought it.";
    if (name == rule::tender) return "Agree to it, or choose the way you paid.";
    if (name == rule::approval) return "Ask another colleague to approve it.";
    if (name == rule::valueCap || name == rule::quantityCap)
        return "Return fewer items at once, or wait for the colleague.";
    if (name == rule::statutory || name == rule::lateDelivery)
        return "Wait for the colleague, or come back with it: asking now counts.";
    return "You can keep the item. If something is wrong with it, tell us that instead: then the "
           "law gives you more.";
}

/// A citation as people say it: "policy uk-high-street 7 §window" is a reference for the small
/// print.
std::string spoken(const std::string& cite)
{
    static constexpr std::string_view prefix = "policy ";
    const auto section = cite.find(" §");
    if (!cite.starts_with(prefix) || section == std::string::npos) return cite;
    const auto named = std::string_view(cite).substr(prefix.size(), section - prefix.size());
    const auto version = named.rfind(' ');
    if (version == std::string_view::npos) return cite;
    return fmt::format("our returns policy, version {} ({})", named.substr(version + 1),
                       cite.substr(section + 1));
}

/// What decided: the law where it spoke against an outright no, else the worst of the policy.
const policy::Finding& decisive(const policy::Findings& findings)
{
    const auto law = std::ranges::find_if(findings, [](const policy::Finding& each) {
        return each.rule == rule::statutory && each.outcome != policy::Outcome::Authorised;
    });
    if (law != findings.end()) return *law;
    return *std::ranges::max_element(findings, {}, &policy::Finding::outcome);
}

} // namespace

Refusal refusal(const policy::Findings& findings, Language language)
{
    REPRISE_EXPECTS(!findings.empty());
    const auto& worst = decisive(findings);
    return {.why = sentence(worst, language),
            .rule = worst.cite.empty() ? "This is a rule of the shop."
                                       : fmt::format("The rule is: {}.", spoken(worst.cite)),
            .instead = insteadOf(worst),
            .colleague = "A colleague can look at this with you, and can tell you about your legal "
                         "rights."};
}

} // namespace reprise::wording
