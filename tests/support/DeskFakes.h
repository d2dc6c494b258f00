// DeskFakes: what a desk needs besides the journal: a shelf of receipts, staff with plain PINs, and
// numbers that are anything but random.
#pragma once

#include "ManualClock.h"

#include "reprise/base/RandomSource.h"
#include "reprise/people/Identification.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/receipts/ReceiptSearch.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace reprise::tests {

class ShelfOfReceipts : public receipts::ReceiptFinder, public receipts::ReceiptSearch {
public:
    void put(receipts::Receipt receipt)
    {
        m_receipts.insert_or_assign(receipt.number, std::move(receipt));
    }

    Result<receipts::Receipt> find(const ReceiptNumber& number) override
    {
        if (broken) return Error{ErrorCode::Unavailable, "the shelf fell down"};
        const auto found = m_receipts.find(number);
        if (found == m_receipts.end()) return Error{ErrorCode::NotFound, "no such receipt"};
        return found->second;
    }

    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override
    {
        std::vector<ReceiptNumber> numbers;
        for (const auto& [number, receipt] : m_receipts)
            if (number.text() == code || std::ranges::count(receipt.codes, code) > 0)
                numbers.push_back(number);
        return numbers;
    }

    Result<std::vector<ReceiptNumber>> search(const receipts::SaleClue& clue, const TimeZone& zone,
                                              std::size_t most) override
    {
        std::vector<ReceiptNumber> numbers;
        for (const auto& [number, receipt] : m_receipts)
            if (numbers.size() < most && fits(receipt, clue, zone)) numbers.push_back(number);
        return numbers;
    }

    bool broken = false;

private:
    static bool fits(const receipts::Receipt& receipt, const receipts::SaleClue& clue,
                     const TimeZone& zone)
    {
        auto paid = receipt.total().minor();
        if (!clue.card.empty()) {
            const auto card =
                std::ranges::find(receipt.tenders, clue.card, &receipts::Tender::token);
            if (card == receipt.tenders.end()) return false;
            paid = card->amount.minor();
        }
        return (clue.order.empty() || receipt.order == clue.order)
               && (clue.customer.empty() || receipt.customer == clue.customer)
               && (!clue.soldOn || zone.dayOf(receipt.soldAt) == *clue.soldOn)
               && (!clue.amount || paid == *clue.amount);
    }

    std::map<ReceiptNumber, receipts::Receipt> m_receipts;
};

/// The PIN is its own hash: hashing is tested where the library is.
class PlainPins : public people::PinHash {
public:
    Result<std::string> hash(std::string_view pin, const people::Pepper&) override
    {
        ++hashed;
        return std::string(pin);
    }
    people::PinMatch match(std::string_view pin, const std::string& hash,
                           const people::Pepper&) override
    {
        ++looked;
        if (pin == hash) return people::PinMatch::Fits;
        return "old " + std::string(pin) == hash ? people::PinMatch::FitsToRenew
                                                 : people::PinMatch::Wrong;
    }
    bool isOf(const people::Pepper&, const std::string& hash) override { return hash != "lapsed"; }
    std::string badgeHash(std::string_view code, const people::Pepper&) override
    {
        return "badge " + std::string(code);
    }

    int hashed = 0;
    int looked = 0; ///< How often a PIN was compared.
};

class StaffList : public people::Operators {
public:
    Result<people::Operator> find(const OperatorId& id) override
    {
        return findBy([&](const people::Operator& each) { return each.id == id; });
    }

    Result<people::Operator> findByBadge(const std::string& badgeHash) override
    {
        return findBy([&](const people::Operator& each) { return each.badgeHash == badgeHash; });
    }

    Result<std::vector<people::Operator>> all() override { return m_staff; }

    Result<void> store(const std::vector<people::Operator>& operators) override
    {
        for (const auto& each : operators) {
            std::erase_if(m_staff, [&each](const auto& known) { return known.id == each.id; });
            m_staff.push_back(each);
        }
        return {};
    }

    Result<void> remove(const OperatorId& id, Instant at) override
    {
        const auto found = std::ranges::find(m_staff, id, &people::Operator::id);
        if (found == m_staff.end()) return Error{ErrorCode::NotFound, "nobody by that number"};
        found->removedAt = at;
        return {};
    }

    void dismissAll() { m_staff.clear(); }

    bool broken = false;

private:
    template <typename Test>
    Result<people::Operator> findBy(Test test)
    {
        if (broken) return Error{ErrorCode::Unavailable, "the list is out"};
        const auto found = std::ranges::find_if(m_staff, test);
        if (found == m_staff.end()) return Error{ErrorCode::NotFound, "nobody by that number"};
        return *found;
    }

    std::vector<people::Operator> m_staff;
};

class MemoryAttempts : public people::Attempts {
public:
    Result<people::WrongAttempts> of(const OperatorId& id) override
    {
        const auto found = m_wrong.find(id);
        return found != m_wrong.end() ? found->second : people::WrongAttempts();
    }

    Result<void> keep(const OperatorId& id, const people::WrongAttempts& wrong) override
    {
        if (broken) return Error{ErrorCode::Unavailable, "the disk is full"};
        ++writes;
        m_wrong.insert_or_assign(id, wrong);
        return {};
    }

    Result<void> forget(const OperatorId& id) override
    {
        ++writes;
        m_wrong.erase(id);
        return {};
    }

    Result<std::vector<people::OperatorAttempts>> all() override
    {
        std::vector<people::OperatorAttempts> everybody;
        for (const auto& [id, wrong] : m_wrong)
            everybody.push_back({id, wrong});
        return everybody;
    }

    bool broken = false;
    int writes = 0;

private:
    std::map<OperatorId, people::WrongAttempts> m_wrong;
};

/// A list of staff and all that it takes to ask who somebody is.
struct StaffRoom {
    people::StaffPorts ports() { return {staff, attempts, pins, pepper, clock}; }

    StaffList staff;
    MemoryAttempts attempts;
    PlainPins pins;
    people::Pepper pepper{};
    support::ManualClock clock;
};

/// 0, 1, 2, …: every byte differs from the one before, unless a test makes it stand still.
class CountingBytes : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes)
            byte = standingStill ? std::uint8_t{7} : m_next++;
    }

    bool standingStill = false;

private:
    std::uint8_t m_next = 0;
};

} // namespace reprise::tests
