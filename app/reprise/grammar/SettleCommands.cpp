#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addSettle()
{
    const auto settle = command<SettleOptions>(
        m_root, "settle", "Returns whose money is still to move, and the ways to their end");
    data(settle)->required();
    text(settle, "return", &SettleOptions::returnId, "RETURN",
         "Its number; without one, all that is open");
    auto options = settle.options;
    std::vector<CLI::Option*> ways{
        settle.app->add_flag_callback(
            "--again", [options] { options->way = SettleWay::Again; },
            "Ask the payment terminal once more for what it declined"),
        settle.app->add_option_function<std::string>(
            "--other",
            [options](const std::string& type) {
                options->way = SettleWay::Other;
                options->otherType = type;
            },
            "Hand it out by other means, such as cash or store_credit"),
        settle.app->add_option_function<std::string>(
            "--paid",
            [options](const std::string& code) {
                options->way = SettleWay::Paid;
                options->authorisation = code;
            },
            "It was paid: the code on the terminal's paper or the provider's report"),
        settle.app->add_flag_callback(
            "--not-paid", [options] { options->way = SettleWay::NotPaid; },
            "The terminal's paper or the provider's report says that it was not"),
        settle.app->add_flag_callback(
            "--withdraw", [options] { options->way = SettleWay::Withdraw; },
            "The customer takes the goods back; nothing was paid")};
    for (auto* way : ways)
        for (auto* other : ways)
            if (way != other) way->excludes(other);
    settle.app->add_flag_callback(
        "--consent", [options] { options->consent = Consent::Given; },
        "The customer has agreed to other means");
    text(settle, "--order", &SettleOptions::order, "ORDER",
         "Which payment, where several are open");
    text(settle, "--operator", &SettleOptions::operatorId, "OPERATOR", "Who says so");
    text(settle, "--reason", &SettleOptions::reason, "TEXT", "What they have seen, or why");
}

} // namespace reprise::cli
