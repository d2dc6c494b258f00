// DeskBasket: what a colleague has written down of a return: each of the goods, what was said about
// it, and what the customer had to show for it.
#pragma once

#include "OpenReceipt.h"
#include "RequestDraft.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::app {

/// What there is in a receipt's stead, or the receipt.
enum class Evidence : std::uint8_t { Receipt, Order, Card, Customer, NoReceipt, Paper };

struct DeskItem {
    returns::RequestLine asked{};
    std::string description = {};
    std::int64_t most = 1;                     ///< As many can come back.
    std::vector<std::string> soldSerials = {}; ///< Of the line, where each unit had a number.
    bool isSerialised = false;
    std::optional<Day> soldOn = {}; ///< No fault shows before; empty where nobody knows.
};

/// Why goods can't join the others; Welcome where they can.
enum class Joining : std::uint8_t {
    Welcome,
    AlreadyIn,   ///< The same line of the same receipt.
    OtherBearer, ///< A gift receipt beside one of the buyer's: two returns.
    OtherCurrency,
    BesidePaper, ///< A receipt on paper is a return of its own.
};

class DeskBasket {
public:
    const std::vector<DeskItem>& items() const { return m_items; }
    bool empty() const { return m_items.empty(); }
    returns::Bearer bearer() const { return m_bearer; }
    const std::string& customer() const { return m_customer; }
    const PaperReceipt* paper() const { return m_paper ? &*m_paper : nullptr; }

    /// The one receipt that all of it is of; null where there are several, or none.
    const OpenReceipt* onlyReceipt() const;
    const OpenReceipt* receipt(const ReceiptNumber& number) const;
    /// How many units of each of its lines, where there is such a receipt.
    Units unitsOfOnly() const;

    Joining joining(const OpenReceipt& receipt, int line) const;

    /// A line of a receipt that was found by `clue`, or was there.
    void add(DeskItem item, const OpenReceipt& receipt,
             const std::optional<receipts::SaleClue>& clue);
    /// Goods without a receipt.
    void add(DeskItem item);
    /// A line of the paper, which stays with it.
    void add(DeskItem item, const PaperReceipt& paper);
    /// The same goods, with something else said about them.
    void change(std::size_t at, DeskItem item);
    void takeOut(std::size_t at);
    /// By line and receipt, or by SKU, as a decision names them.
    void takeOut(const std::optional<ReceiptNumber>& receipt, int line, const std::string& sku);
    const AboutSale& about() const { return m_about; }
    AboutSale& about() { return m_about; }
    void nameCustomer(const std::string& token) { m_customer = token; }

    /// Puts all of it into a draft.
    void fill(RequestDraft& draft) const;

private:
    void forgetUnused();
    bool uses(const ReceiptNumber& number) const;

    std::vector<DeskItem> m_items;
    std::vector<OpenReceipt> m_receipts; ///< Those of the items, each once.
    returns::Bearer m_bearer = returns::Bearer::Unasked;
    std::string m_customer;
    std::optional<receipts::SaleClue> m_clue;
    std::optional<ReceiptNumber> m_clueLedTo;
    std::optional<PaperReceipt> m_paper;
    AboutSale m_about;
};

} // namespace reprise::app
