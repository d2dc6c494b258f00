// TakeBack: which old electrical goods and batteries a shop takes back free of charge, whoever made
// them, and which it may send elsewhere.
#pragma once

#include "reprise/base/Result.h"
#include "reprise/calendar/Day.h"
#include "reprise/receipts/Trait.h"
#include "reprise/rights/Pack.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::rights {

/// What is handed in. Spelt "appliance", "very_small", "battery".
enum class OldGoods : std::uint8_t {
    Appliance, ///< For a new one of the same function.
    VerySmall, ///< No outer dimension above the pack's longest side; without any purchase.
    Battery,   ///< Portable.
};

Result<OldGoods> parseOldGoods(std::string_view name);
std::string_view oldGoodsName(OldGoods kind);

/// What the law asks about a store.
struct TakeBackStore {
    enum class Scheme : std::uint8_t { None, Member };
    Scheme scheme = Scheme::None;
    std::string collection = {};                ///< Where old goods can be taken; may be empty.
    std::optional<std::int64_t> salesArea = {}; ///< Square metres for electrical goods.
    std::optional<std::int64_t> batteries = {}; ///< Kilograms of portable ones sold in a year.
};

/// The new goods for which an old appliance is handed in: one line of a receipt.
struct NewGoods {
    receipts::Traits traits;
    Day soldOn;                 ///< On the calendar of the law.
    std::int64_t units;         ///< As many as were sold.
    std::int64_t takenBack = 0; ///< Old ones that were taken for them before.
};

struct HandIn {
    OldGoods kind;
    std::int64_t count; ///< At least one.
    Day on;             ///< On the calendar of the law.
    std::optional<NewGoods> bought = {};
};

/// Why they are taken, or need not be. Spelt in entries: "like_for_like", "scheme_member", …
enum class TakeBackReason : std::uint8_t {
    LikeForLike,
    VerySmall,
    Battery,
    SchemeMember,   ///< Its customers take old goods to the scheme's place.
    NothingBought,  ///< An appliance, and no sale of a new one.
    NotElectrical,  ///< What was bought is no electrical goods.
    TooLate,        ///< The period from the sale is over.
    MoreThanBought, ///< More old units than new ones, all hand-ins together.
    SmallStore,     ///< Too little sales area, or none that is known.
    FewBatteries,   ///< Too few sold in a year, or none that are known.
    NoDuty,         ///< The law here knows no such duty.
};

Result<TakeBackReason> parseTakeBackReason(std::string_view name);
std::string_view takeBackReasonName(TakeBackReason reason);

struct TakeBackAnswer {
    TakeBackReason reason;
    std::string cite;
    std::optional<Day> lastDay = {}; ///< For an old appliance, where the sale is known.

    /// The first three reasons: it is taken back.
    bool isOwed() const { return reason <= TakeBackReason::Battery; }

    friend bool operator==(const TakeBackAnswer&, const TakeBackAnswer&) = default;
};

/// By the pack's [take_back]; nothing where it has none. In the United Kingdom like for like and
/// free of charge, very small ones from 400 square metres on, not by a member of the distributor
/// take-back scheme (Waste Electrical and Electronic Equipment Regulations 2013 reg 42; rights:
/// D-9), and portable batteries by who sells 32 kilograms a year (Waste Batteries and Accumulators
/// Regulations 2009 reg 31; D-10), member or not. That old and new had the same function is for
/// whoever stands before them to see.
std::optional<TakeBackAnswer> takeBack(const Pack& pack, const TakeBackStore& store,
                                       const HandIn& handIn);

} // namespace reprise::rights
