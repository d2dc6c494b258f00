#include "reprise/returns/PaymentOrder.h"

#include <array>
#include <utility>

namespace reprise::returns {

namespace {

constexpr std::array<std::pair<Rail, std::string_view>, 3> rails{
    {{Rail::Terminal, "terminal"}, {Rail::Manual, "manual"}, {Rail::Till, "till"}}};

constexpr std::array<std::pair<OrderKind, std::string_view>, 2> kinds{
    {{OrderKind::Refund, "refund"}, {OrderKind::Collect, "collect"}}};

constexpr std::array<std::pair<OrderState, std::string_view>, 4> states{
    {{OrderState::Paying, "PAYING"},
     {OrderState::Paid, "PAID"},
     {OrderState::Declined, "DECLINED"},
     {OrderState::InDoubt, "IN_DOUBT"}}};

template <typename Rows, typename Value>
std::string_view nameIn(const Rows& rows, Value value)
{
    for (const auto& [known, name] : rows)
        if (known == value) return name;
    REPRISE_UNREACHABLE();
}

template <typename Value, typename Rows>
Result<Value> valueIn(const Rows& rows, std::string_view name, const char* what)
{
    std::string expected;
    for (const auto& [value, known] : rows) {
        if (known == name) return value;
        expected += (expected.empty() ? "" : ", ") + std::string(known);
    }
    return Error{ErrorCode::Invalid, std::string("unknown ") + what + ", expected " + expected};
}

} // namespace

Result<Rail> parseRail(std::string_view name)
{
    return valueIn<Rail>(rails, name, "rail of a payment");
}

std::string_view railName(Rail rail)
{
    return nameIn(rails, rail);
}

Result<OrderKind> parseOrderKind(std::string_view name)
{
    return valueIn<OrderKind>(kinds, name, "kind of a payment");
}

std::string_view orderKindName(OrderKind kind)
{
    return nameIn(kinds, kind);
}

Result<OrderState> parseOrderState(std::string_view name)
{
    return valueIn<OrderState>(states, name, "state of a payment");
}

std::string_view orderStateName(OrderState state)
{
    return nameIn(states, state);
}

OrderId orderId(const ReturnId& id, std::size_t before)
{
    return OrderId(id.text() + "." + std::to_string(before + 1));
}

bool isSettled(OrderState state)
{
    return state == OrderState::Paid || state == OrderState::Declined;
}

} // namespace reprise::returns
