// Consent: the sentence by which a customer agrees to other means than those they paid with. Its
// name goes into the record with the time, so that years later it is known what they agreed to.
#pragma once

#include "reprise/wording/Language.h"

#include <string>

namespace reprise::wording {

struct Consent {
    /// Of this wording, for ever: another sentence gets another one. A translation has its English
    /// sentence's with its language behind it: "other_means.en.1.cy".
    std::string id;
    std::string sentence;
};

/// `type` is the tender's: "cash", "store_credit".
Consent consentTo(const std::string& type, Language language);

/// The one above a button that a customer agrees by. `owed` is an amount as it is shown; empty
/// where it is not to be read, as beside a gift.
Consent consentByButton(const std::string& type, const std::string& owed, Language language);

} // namespace reprise::wording
