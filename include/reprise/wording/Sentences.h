// Sentences: what a finding, an amount or a date reads like. One catalogue, so that desk, kiosk,
// slip and command line use the same words for the same decision.
#pragma once

#include "reprise/calendar/Day.h"
#include "reprise/money/Money.h"
#include "reprise/policy/Finding.h"
#include "reprise/rights/Reason.h"
#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

/// One plain sentence for the customer: "You can return this until 28 November 2026."
std::string sentence(const policy::Finding& finding, Language language);

/// Where a rule stands, as people say it: "Consumer Rights Act 2015, sections 20 and 22", "Store
/// policy uk-high-street, version 7, rule window".
std::string citation(const std::string& cite, Language language);

/// "Your statutory rights are not affected.": beside every rule of a shop that is shown.
std::string rightsReminder(Language language);

/// "£19.80", "-£4.00", "¥500", "KWD 1.250".
std::string amount(Money money, Language language);

/// "22 November 2026".
std::string date(Day day, Language language);

/// "Changed my mind", as on the reason screen.
std::string reason(rights::Reason reason, Language language);

/// "Yes", "A colleague can approve this", "No": the customer's word for an outcome.
std::string outcomeForCustomer(policy::Outcome outcome, Language language);

/// "Authorised", "Contingent", "Overridable denial", "Denial": the staff's.
std::string outcomeForStaff(policy::Outcome outcome, Language language);

/// "card ending 4242", "cash", "gift card".
std::string tender(const std::string& type, const std::string& last4, Language language);

} // namespace reprise::wording
