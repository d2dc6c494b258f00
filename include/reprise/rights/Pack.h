// Pack: one jurisdiction's consumer law as data, each rule with its citation and each period with
// its counting rule. What a pack has no table for, its law does not give.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/receipts/Trait.h"
#include "reprise/rights/CountingRule.h"
#include "reprise/rights/Reason.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reprise::rights {

/// A rule about items with one of these traits.
struct TraitRule {
    receipts::Traits traits;
    std::string cite;
};

/// By when a refund is due.
struct RefundClock {
    enum class Start : std::uint8_t { Notice, GoodsBack };
    Period period;
    Start start = Start::Notice;
};

/// A full refund soon after the sale: the short-term right to reject, or in Ireland to terminate.
struct ShortTermRight {
    enum class Form : std::uint8_t { Reject, Terminate };
    enum class Start : std::uint8_t {
        LastOfSaleDeliveryInstallation, ///< Installation where the trader has agreed to install.
        InstallationOrDelivery,         ///< Installation where there was one.
    };
    enum class Proof : std::uint8_t { Consumer, Presumption };

    Form form;
    Start start;
    Proof proof;
    Period period;
    std::optional<Period> afterRepair; ///< A repair stops the clock, and leaves at least this.
    std::vector<Reason> excludedReasons;
    receipts::Traits excludedTraits;
};

/// A fault that shows within the period counts as there from the delivery.
struct Presumption {
    Period period;
    std::vector<std::pair<std::string, Period>> byTrait; ///< Instead, for items with the trait.
};

/// How long the trader answers for faults that become apparent.
struct Liability {
    struct Extension {
        int months;
        std::optional<Day> contractsFrom; ///< Empty: whenever it was bought.
    };
    Period period;
    std::optional<Extension> afterRepair; ///< Once, however many repairs.
};

/// Repair or replacement, and what follows when that fails.
struct RepairLadder {
    std::string cite;
    std::optional<Period> longestRepair; ///< Past it a repair in hand is late.
};

struct FinalRemedy {
    enum class Form : std::uint8_t { Reject, Terminate };
    struct UseDeduction {
        Period freeFor;                    ///< No deduction so long.
        receipts::Traits exceptTraits;     ///< Unless the item has one of these …
        receipts::Traits butNotWithTraits; ///< … and none of these.
    };
    Form form;
    std::string cite;
    std::optional<std::string> seriousCite; ///< A serious defect needs no repair first.
    std::optional<std::string> minorCite;   ///< A minor one ends no contract.
    std::optional<UseDeduction> useDeduction;
};

struct DigitalContent {
    std::string cite;
    RefundClock refund;
};

/// A change of mind about what was bought at a distance or away from the shop.
struct Cancellation {
    Period period;
    Period whenNotTold;    ///< From the normal end.
    Period lateWindow;     ///< From day 1: told within it, the period starts again.
    TraitRule excluded;    ///< Never.
    TraitRule unsealed;    ///< Not once the seal is broken.
    TraitRule offPremises; ///< Not when bought away from the shop.
    std::string diminutionCite;
    RefundClock refund;
    std::optional<std::string> deliveryCite = {};  ///< What delivery cost goes back too.
    std::optional<std::string> returningCite = {}; ///< The customer bears what the way back costs.
};

/// Who bears what it costs to bring faulty goods back: the trader.
struct ReturnCostRule {
    std::string cite;
    /// But for the customer's own way to the shop where the goods were handed over.
    bool inPersonIsOwn = false;
};

/// Old electrical goods and batteries come back free of charge, whoever made them.
struct TakeBackRule {
    struct VerySmall {
        int longestSide; ///< Centimetres: no outer dimension is longer.
        int salesArea;   ///< Square metres for electrical goods; from so many on it is owed.
        std::string cite;
    };
    struct Batteries {
        int kilograms; ///< Of portable ones sold in a year; from so many on it is owed.
        std::string cite;
    };
    Period period; ///< One for one with new goods of the same function, from their sale.
    std::optional<std::string> schemeCite; ///< Members of a scheme point to its collection place.
    std::optional<VerySmall> verySmall;    ///< Without any purchase.
    std::optional<Batteries> batteries;
};

/// The store's own policy counts if it hangs on the wall, and a statutory one if not.
struct PostedPolicyRule {
    Period period;
    TraitRule excluded;
};

struct Pack {
    std::string id;        ///< "GB-EAW".
    std::string version;   ///< The day its text was checked.
    std::string name;      ///< The statute in full: "Consumer Rights Act 2015".
    TimeZone zone;         ///< Whose days count.
    Day reviewBy;          ///< At most twelve months after `version`.
    std::string text = {}; ///< The whole pack as TOML in one fixed spelling; parses by itself.
    std::vector<Day> holidays = {}; ///< Sorted.

    std::string consumerCite = {}; ///< Who counts as a consumer.
    TraitRule notCovered = {};     ///< Faults that are none in law, once a person has seen so.
    std::optional<std::string> lateDeliveryCite = {};
    std::optional<std::string> titleCite = {};
    /// Who was given the goods has the buyer's own rights; elsewhere they are the buyer's alone.
    std::optional<std::string> giftRecipientCite = {};
    std::optional<Period> limitation = {};
    std::optional<Liability> liability = {};
    std::optional<ShortTermRight> shortTerm = {};
    std::optional<Presumption> presumption = {};
    std::optional<RepairLadder> repair = {};
    std::optional<FinalRemedy> finalRemedy = {};
    std::optional<DigitalContent> digital = {};
    std::optional<RefundClock> refund = {};
    std::optional<ReturnCostRule> returnCost = {};
    std::optional<Cancellation> cancellation = {};
    std::optional<TakeBackRule> takeBack = {};
    std::optional<PostedPolicyRule> postedPolicy = {};
    std::optional<std::string> warrantyCite = {}; ///< Faults are a person's business here.

    /// Past it, a period that rolls only sees weekends.
    std::optional<Day> lastHoliday() const;

    /// The text of another pack by its id; nothing where there is none.
    using Bases = std::function<std::optional<std::string_view>(std::string_view id)>;

    /// TOML as in deploy/docs/statutory-packs.md. Invalid ("file:line: …, expected …") without
    /// citation, review date or a known counting rule, and for any key that isn't of the format. A
    /// pack that `extends` another takes over the tables that it doesn't have itself; without
    /// `bases`, from the packs that come with the program.
    static Result<Pack> parse(std::string_view toml, std::string_view name,
                              const Bases& bases = {});
};

/// Whether somebody has looked at the pack lately enough for it to be used.
bool isCurrent(const Pack& pack, Day today);

} // namespace reprise::rights
