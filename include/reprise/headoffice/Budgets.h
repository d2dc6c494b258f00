// Budgets: the port behind which head office hands out what kiosks may pay while they can't ask.
// One budget a kiosk, and never two lists of a store's kiosks at once.
#pragma once

#include "reprise/headoffice/Seal.h"
#include "reprise/wire/office/Budget.h"

#include <string>
#include <vector>

namespace reprise::headoffice {

/// The kiosks of a store among which its receipts are shared out.
struct Fleet {
    std::int64_t epoch = 0; ///< 0: nobody has asked for a budget yet.
    std::vector<std::string> kiosks;

    friend bool operator==(const Fleet&, const Fleet&) = default;
};

std::string toJson(const Fleet& fleet);

/// The most that may still be lost while kiosks are dark: what is left of all budgets that are out.
/// A line that is paid offline may have been paid elsewhere, and never for more than this.
struct Exposure {
    std::string currency;
    std::int64_t budgets = 0;   ///< How many are out.
    std::int64_t remaining = 0; ///< Minor units, less what has been heard of.

    friend bool operator==(const Exposure&, const Exposure&) = default;
};

std::string toJson(const std::vector<Exposure>& exposure);

class Budgets {
public:
    virtual ~Budgets() = default;

    /// A kiosk that is new to its store's fleet joins it, which begins a new epoch. The same id is
    /// answered with the same budget.
    virtual Result<wire::BudgetAnswer> give(const wire::BudgetRequest& request,
                                            const Seal& seal) = 0;

    virtual Result<Fleet> fleet(const std::string& store) = 0;
    /// Takes a kiosk off the list: its receipts go to the others once older budgets are back or
    /// have run out. NotFound for one that is not on it.
    virtual Result<Fleet> remove(const std::string& store, const std::string& kiosk) = 0;

    /// By currency; of one store, or of the whole chain where `store` is empty.
    virtual Result<std::vector<Exposure>> exposure(const std::string& store) = 0;
};

} // namespace reprise::headoffice
