// Request: what somebody asks to return, before anyone has looked at it.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Id.h"
#include "reprise/calendar/Day.h"
#include "reprise/people/Approvals.h"
#include "reprise/policy/Condition.h"
#include "reprise/policy/Decide.h"
#include "reprise/policy/Disposition.h"
#include "reprise/receipts/Trait.h"
#include "reprise/returns/Evidence.h"
#include "reprise/returns/Exchange.h"
#include "reprise/rights/Claim.h"
#include "reprise/rights/Reason.h"
#include "reprise/rights/ReturnCost.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::returns {

enum class Mode : std::uint8_t { Desk, Kiosk };

/// Command-line spelling: "desk", "kiosk". Invalid otherwise.
Result<Mode> parseMode(std::string_view name);
std::string_view modeName(Mode mode);

/// What the customer says that it cost to bring the goods back.
struct ReturnCostClaim {
    std::int64_t minor = 0; ///< Minor units of the receipt's currency.
    rights::BroughtBack by = rights::BroughtBack::Sent;

    friend bool operator==(const ReturnCostClaim&, const ReturnCostClaim&) = default;
};

struct RequestLine {
    std::optional<ReceiptNumber> receipt; ///< The request's own unless the line names one.
    std::optional<int> line;              ///< Absent for goods without a receipt.
    std::string sku;                      ///< Only for goods without a receipt.
    std::int64_t quantity;
    rights::Reason reason;
    policy::Condition condition;
    std::string serial;
    std::optional<Day> faultApparentOn;
    std::optional<Day> receivedOn;
    std::string batch = {};                   ///< As printed on the goods, for recalls.
    std::optional<Day> enabledOn = {};        ///< Installed or made to work by the trader.
    std::optional<Day> perishBy = {};         ///< Would not have kept longer.
    std::vector<rights::Repair> repairs = {}; ///< Attempts so far.
    receipts::Traits observed = {};           ///< Seen on the goods, besides what the receipt says.
    std::vector<std::string> serials = {};    ///< Where several units have one each.
    /// How many of the quantity are in our hands; empty: all of them.
    std::optional<std::int64_t> received = {};
    /// What a colleague has decided becomes of the goods.
    std::optional<policy::Disposition> disposition = {};

    /// `serial` and `serials` together, in their order.
    std::vector<std::string> allSerials() const
    {
        auto all = serials;
        if (!serial.empty()) all.insert(all.begin(), serial);
        return all;
    }
    Presented presented = Presented::Receipt;
    std::optional<KnownGoods> goods = {}; ///< Only for goods without a receipt.
    std::optional<ReturnCostClaim> returnCost = {};
    /// What comes off the price of all these units together, tax in: minor units of the receipt's
    /// currency. Only with the remedy price_reduction, which never is without it.
    std::optional<std::int64_t> reduction = {};
};

/// Other means than those paid with, which the customer has agreed to.
struct TenderChoice {
    std::string type;
    bool consent = false;
    /// Which sentence they agreed to, and when (rights: H-2); empty where the caller didn't say.
    std::string consentText = {};
    std::optional<Instant> consentAt = {};
};

struct Request {
    RequestId id;
    Instant at; ///< The request's own in a training terminal, else the clock's.
    Mode mode = Mode::Desk;
    std::optional<OperatorId> operatorId; ///< Empty at a kiosk and in training.
    std::vector<RequestLine> lines;
    policy::Remedy remedy = policy::Remedy::Refund;
    std::optional<TenderChoice> tender;
    std::optional<people::Approval> approval;
    rights::Buyer buyer = rights::Buyer::Consumer;
    rights::CancelNoticeGiven cancelNotice = {};
    /// What the customer's loyalty account holds, as its system told the caller.
    std::optional<std::int64_t> pointsHeld = {};
    std::string contentDigest; ///< Hex SHA-256 of the parsed content less `at` where it does not
                               ///< count, PINs and badges; tells a repeat from a reused id.
    std::vector<WantedGoods> exchange = {};
    std::string exchangePayment = {}; ///< The means that pay what an exchange costs more: "card".
    std::optional<people::Approval> secondApproval = {}; ///< Never without the first.
    Bearer bearer = Bearer::Unasked;
    std::string customer = {}; ///< A token of whoever comes, for goods without a receipt.
    std::optional<ShownReceipt> shown = {}; ///< All lines are then of it.
    std::optional<Clue> clue = {}; ///< For lines that name no receipt; never beside a receipt.
};

} // namespace reprise::returns
