// reprise value redeem: a payment from a store credit or a gift card, once for each reference.
#include "Commands.h"
#include "OpenTerminal.h"
#include "commands/AccountText.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/Text.h"

#include <charconv>

namespace reprise::cli {

namespace {

constexpr std::size_t longestReference = 128;

Result<std::int64_t> minorUnits(const std::string& text)
{
    std::int64_t minor = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, trouble] = std::from_chars(text.data(), end, minor);
    if (trouble != std::errc() || stop != end || minor < 1 || minor > Money::maxMinor)
        return Error{ErrorCode::Invalid, "--amount: '" + text
                                             + "' is no amount, expected minor units from 1 to "
                                             + std::to_string(Money::maxMinor)};
    return minor;
}

Result<value::Redemption> paymentIn(const ValueRedeemOptions& options, OpenTerminal& terminal)
{
    auto number = accountNumberFrom(options.number);
    if (!number) return number.error();
    const auto minor = minorUnits(options.amount);
    if (!minor) return minor.error();
    const auto currency = options.currency.empty() ? Result<Currency>(terminal.policy().currency)
                                                   : Currency::parse(options.currency);
    if (!currency) return Error{ErrorCode::Invalid, "--currency: " + currency.error().detail};
    if (options.reference.empty() || options.reference.size() > longestReference
        || !isUtf8(options.reference) || hasControlCharacter(options.reference))
        return Error{ErrorCode::Invalid,
                     "--reference: is none, expected the sale's own, 1 to 128 plain bytes"};
    if (auto checked = refuseCardNumber(options.reference, "--reference", "the sale's own number");
        !checked)
        return checked.error();
    const auto now = terminal.ports().clock.now();
    return value::Redemption{std::move(*number), Money::fromMinor(*minor, *currency),
                             options.reference, now, terminal.policy().businessDay(now)};
}

std::string_view whyNot(value::RedeemAnswer answer)
{
    switch (answer) {
    case value::RedeemAnswer::Redeemed: return "";
    case value::RedeemAnswer::UnknownNumber: return "no such account is kept here";
    case value::RedeemAnswer::Void: return "it is void: its sale came back";
    case value::RedeemAnswer::Expired: return "its last day is over";
    case value::RedeemAnswer::OtherCurrency: return "it holds no money of this currency";
    case value::RedeemAnswer::NoBalance: return "nothing is left on it";
    case value::RedeemAnswer::AboveBalance: return "less than that is left on it";
    case value::RedeemAnswer::ReferenceTaken: return "the reference stands for another payment";
    }
    REPRISE_UNREACHABLE();
}

void tell(const value::Redemption& payment, const value::Redeemed& redeemed, Output& output)
{
    const auto isPaid = redeemed.answer == value::RedeemAnswer::Redeemed;
    if (output.json()) {
        auto json = redeemed.account
                        ? toJson(*redeemed.account)
                        : Json{{"number", payment.account.text()}, {"balance", nullptr}};
        json["answer"] = value::redeemAnswerName(redeemed.answer);
        json["redeemed"] = isPaid ? payment.amount.minor() : 0;
        json["reference"] = payment.reference;
        output.line(oneLine(json));
    } else if (isPaid) {
        output.line("Paid. " + textFor(*redeemed.account));
    }
    if (!isPaid)
        output.problem("reprise value redeem: nothing was paid from '" + payment.account.text()
                       + "': " + std::string(whyNot(redeemed.answer)));
}

} // namespace

ExitCode run(const ValueRedeemOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto payment = paymentIn(options, **terminal);
    if (!payment) return refuse(output, "reprise value redeem: " + payment.error().detail);
    const auto redeemed = (*terminal)->store().valueBook().redeem(*payment);
    if (!redeemed) return refuse(output, "reprise value redeem: " + redeemed.error().detail);
    tell(*payment, *redeemed, output);
    return redeemed->answer == value::RedeemAnswer::Redeemed ? ExitCode::Done : ExitCode::No;
}

} // namespace reprise::cli
