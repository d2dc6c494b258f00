// DeskFakes: what a desk needs besides the journal: a shelf of receipts, staff with plain PINs, and
// numbers that are anything but random.
#pragma once

#include "reprise/base/RandomSource.h"
#include "reprise/people/Operator.h"
#include "reprise/receipts/ReceiptArchive.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace reprise::tests {

class ShelfOfReceipts : public receipts::ReceiptFinder {
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

    bool broken = false;

private:
    std::map<ReceiptNumber, receipts::Receipt> m_receipts;
};

/// The PIN is its own hash: hashing is tested where the library is.
class PlainPins : public people::PinHash {
public:
    Result<std::string> hash(std::string_view pin) override { return std::string(pin); }
    bool matches(std::string_view pin, const std::string& hash) override { return pin == hash; }
};

class StaffList : public people::Operators {
public:
    Result<people::Operator> find(const OperatorId& id) override
    {
        if (broken) return Error{ErrorCode::Unavailable, "the list is out"};
        const auto found = std::ranges::find(m_staff, id, &people::Operator::id);
        if (found == m_staff.end()) return Error{ErrorCode::NotFound, "nobody by that number"};
        return *found;
    }

    Result<void> store(const std::vector<people::Operator>& operators) override
    {
        m_staff = operators;
        return {};
    }

    bool broken = false;

private:
    std::vector<people::Operator> m_staff;
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
