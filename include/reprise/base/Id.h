// Id: a typed identifier. A ReturnId cannot be passed where a ReceiptNumber is expected.
#pragma once

#include "reprise/base/Contract.h"

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace reprise {

template <typename Tag>
class Id {
public:
    explicit Id(std::string text) : m_text(std::move(text)) { REPRISE_EXPECTS(!m_text.empty()); }

    const std::string& text() const noexcept { return m_text; }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_text;
};

using ReceiptNumber = Id<struct ReceiptNumberTag>; ///< As the till printed it: store, till, number.
using RequestId = Id<struct RequestTag>;           ///< Made by the caller: the idempotency key.
using ReturnId = Id<struct ReturnTag>;             ///< On the slip: R-0412-K1-7Q4M9X2C.
using OperatorId = Id<struct OperatorTag>;
using OrderId = Id<struct OrderTag>; ///< Of a payment: the return's number, a point, and a count.

} // namespace reprise

template <typename Tag>
struct std::hash<reprise::Id<Tag>> {
    std::size_t operator()(const reprise::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};
