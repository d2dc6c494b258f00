#include "reprise/returns/PaymentOrder.h"

#include "reprise/base/Names.h"

namespace reprise::returns {

namespace {

constexpr Named<Rail> rails[]{
    {Rail::Terminal, "terminal"}, {Rail::Manual, "manual"}, {Rail::Till, "till"}};

constexpr Named<OrderKind> kinds[]{{OrderKind::Refund, "refund"}, {OrderKind::Collect, "collect"}};

constexpr Named<OrderState> states[]{{OrderState::Planned, "PLANNED"},
                                     {OrderState::Paying, "PAYING"},
                                     {OrderState::Paid, "PAID"},
                                     {OrderState::Declined, "DECLINED"},
                                     {OrderState::InDoubt, "IN_DOUBT"}};

} // namespace

Result<Rail> parseRail(std::string_view name)
{
    return valueNamed(rails, name, "rail of a payment");
}

std::string_view railName(Rail rail)
{
    return nameOf(rails, rail);
}

Result<OrderKind> parseOrderKind(std::string_view name)
{
    return valueNamed(kinds, name, "kind of a payment");
}

std::string_view orderKindName(OrderKind kind)
{
    return nameOf(kinds, kind);
}

Result<OrderState> parseOrderState(std::string_view name)
{
    return valueNamed(states, name, "state of a payment");
}

std::string_view orderStateName(OrderState state)
{
    return nameOf(states, state);
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
