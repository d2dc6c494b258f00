// RequestDraft: everything that the desk needs to be asked, as plain values that may cross threads.
#pragma once

#include "Wish.h"

#include "reprise/people/Approvals.h"
#include "reprise/receipts/ReceiptSearch.h"
#include "reprise/returns/Evidence.h"
#include "reprise/returns/Request.h"
#include "reprise/returns/RulesName.h"
#include "reprise/rights/Claim.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::app {

/// A receipt on paper that nobody here knows, as a colleague reads it.
struct PaperReceipt {
    std::string number;
    Day soldOn{};
    std::vector<returns::ShownReceipt::Line> lines = {};
};

/// What is known of the sale and of whoever bought, besides what a receipt says.
struct AboutSale {
    rights::Buyer buyer = rights::Buyer::Consumer;
    rights::CancelNoticeGiven cancelNotice = {};
    std::optional<std::int64_t> pointsHeld = {}; ///< On their loyalty account.
};

struct RequestDraft {
    std::string id;
    Instant at;
    std::vector<returns::RequestLine> lines;
    Wish wish = {};
    /// Who stands there, where the code in their hand has said it.
    returns::Bearer bearer = returns::Bearer::Unasked;
    /// The rules of the first decision that was shown; they stay those of this visit.
    std::optional<returns::RulesName> startedUnder = {};
    /// A colleague's word for exactly this, given at this screen.
    std::optional<people::Approval> approval = {};
    std::optional<people::Approval> secondApproval = {}; ///< Never without the first.
    /// Whoever of the store carries it out with the customer, or has taken money for it.
    std::optional<OperatorId> takenBy = {};
    returns::Mode mode = returns::Mode::Kiosk;
    std::string customer = {};                   ///< A token, for goods without a receipt.
    std::optional<receipts::SaleClue> clue = {}; ///< Of the lines that name no receipt.
    std::optional<PaperReceipt> paper = {};      ///< All lines are then of it.
    AboutSale about = {};
};

} // namespace reprise::app
