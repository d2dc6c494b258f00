#include "reprise/returns/Evidence.h"

#include <array>
#include <utility>

namespace reprise::returns {

namespace {

constexpr std::array<std::pair<Bearer, std::string_view>, 3> bearers{
    {{Bearer::Unasked, "unasked"},
     {Bearer::GiftHolder, "gift_holder"},
     {Bearer::GiftWithBuyer, "gift_with_buyer"}}};

constexpr std::array<std::pair<Presented, std::string_view>, 3> papers{
    {{Presented::Receipt, "receipt"},
     {Presented::ReturnSlip, "return_slip"},
     {Presented::Nothing, "nothing"}}};

template <typename Rows, typename Value>
std::string_view nameIn(const Rows& rows, Value value)
{
    for (const auto& [known, name] : rows)
        if (known == value) return name;
    REPRISE_UNREACHABLE();
}

} // namespace

Result<Bearer> parseBearer(std::string_view name)
{
    for (const auto& [bearer, known] : bearers)
        if (known == name) return bearer;
    return Error{ErrorCode::Invalid,
                 "is nobody's part, expected unasked, gift_holder or gift_with_buyer"};
}

std::string_view bearerName(Bearer bearer)
{
    return nameIn(bearers, bearer);
}

Result<Presented> parsePresented(std::string_view name)
{
    for (const auto& [presented, known] : papers)
        if (known == name) return presented;
    return Error{ErrorCode::Invalid,
                 "is no paper for goods, expected receipt, return_slip or nothing"};
}

std::string_view presentedName(Presented presented)
{
    return nameIn(papers, presented);
}

const ShownReceipt::Line* ShownReceipt::line(int wanted) const
{
    for (const auto& each : lines)
        if (each.number == wanted) return &each;
    return nullptr;
}

} // namespace reprise::returns
