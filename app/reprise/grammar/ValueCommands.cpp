#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addValue()
{
    auto& value = group("value", "Store credits, gift cards and points");
    const auto show = command<ValueShowOptions>(value, "show", "What is on an account");
    data(show)->required();
    text(show, "number", &ValueShowOptions::number, "NUMBER", "As on the slip, or a card's token")
        ->required();

    const auto redeem =
        command<ValueRedeemOptions>(value, "redeem", "Pay from a store credit or a gift card");
    data(redeem)->required();
    text(redeem, "number", &ValueRedeemOptions::number, "NUMBER",
         "As on the slip, or a card's token")
        ->required();
    text(redeem, "--amount", &ValueRedeemOptions::amount, "AMOUNT", "In minor units")->required();
    text(redeem, "--reference", &ValueRedeemOptions::reference, "REFERENCE",
         "The sale's own: the same again is the same payment")
        ->required();
    text(redeem, "--currency", &ValueRedeemOptions::currency, "CODE", "Otherwise the store's");

    const auto intake =
        command<ValueImportOptions>(value, "import", "Take in accounts opened elsewhere (ndjson)");
    data(intake)->required();
    text(intake, "file", &ValueImportOptions::file, "FILE", "One account a line, or -")->required();
}

} // namespace reprise::cli
