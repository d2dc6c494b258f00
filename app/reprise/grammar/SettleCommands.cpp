#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addSettle()
{
    const auto settle = command<SettleOptions>(
        "settle", "Returns whose money is still to move, and the ways to their end");
    data(settle)->required();
    text(settle, "return", &SettleOptions::returnId, "RETURN",
         "Its number; without one, all that is open");
    auto options = settle.options;
    const std::vector<Word> ways{
        flag(
            settle, "--again", [options] { options->way = SettleWay::Again; },
            "Ask the payment terminal once more for what it declined"),
        textFlag(
            settle, "--other",
            [options](const std::string& type) {
                options->way = SettleWay::Other;
                options->otherType = type;
            },
            "TYPE", "Hand it out by other means, such as cash or store_credit"),
        textFlag(
            settle, "--paid",
            [options](const std::string& code) {
                options->way = SettleWay::Paid;
                options->authorisation = code;
            },
            "CODE", "It was paid: the code on the terminal's paper or the provider's report"),
        flag(
            settle, "--not-paid", [options] { options->way = SettleWay::NotPaid; },
            "The terminal's paper or the provider's report says that it was not"),
        flag(
            settle, "--withdraw", [options] { options->way = SettleWay::Withdraw; },
            "The customer takes the goods back; nothing was paid"),
        flag(
            settle, "--verify", [options] { options->way = SettleWay::Verify; },
            "Decide what waited for its receipt, now that the receipt has come in")};
    for (std::size_t one = 0; one < ways.size(); ++one)
        for (std::size_t other = one + 1; other < ways.size(); ++other)
            Word(ways[one]).excludes(ways[other]);
    flag(
        settle, "--consent", [options] { options->consent = Consent::Given; },
        "The customer has agreed to other means");
    text(settle, "--order", &SettleOptions::order, "ORDER",
         "Which payment, where several are open");
    text(settle, "--approval", &SettleOptions::approvalFile, "FILE",
         "With --verify: an approval as in a request, or -");
    text(settle, "--operator", &SettleOptions::operatorId, "OPERATOR", "Who says so");
    text(settle, "--reason", &SettleOptions::reason, "TEXT", "What they have seen, or why");
}

} // namespace reprise::cli
