#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addProof()
{
    auto& receipts = group("receipts", "What was sold");
    const auto sign = command<ReceiptsSignOptions>(
        receipts, "sign", "Make the code by which a receipt proves itself (at a till)");
    text(sign, "receipt", &ReceiptsSignOptions::receipt, "RECEIPT", "A file with one receipt, or -")
        ->required();
    text(sign, "--key", &ReceiptsSignOptions::keyFile, "FILE", "The secret half of a key")
        ->required();
    text(sign, "--png", &ReceiptsSignOptions::pngFile, "FILE", "Draw it as a QR code");

    const auto verify =
        command<ReceiptsVerifyOptions>(receipts, "verify", "Say whether such a code is genuine");
    data(verify)->required();
    text(verify, "code", &ReceiptsVerifyOptions::code, "CODE", "Its text, a picture of it, or -")
        ->required();

    auto& keys = group("keys", "The retailer's keys that sign receipts, and head office's own");
    const auto make = command<KeysMakeOptions>(
        keys, "make", "Make a key: its secret half for tills, its public half for terminals");
    text(make, "file", &KeysMakeOptions::file, "FILE", "Where the secret half goes")->required();
    text(make, "--id", &KeysMakeOptions::id, "ID", "Its name, such as till-2027")->required();
    text(make, "--from", &KeysMakeOptions::from, "DATE", "First day of the sales it signs")
        ->required();
    text(make, "--until", &KeysMakeOptions::until, "DATE", "Last day of them")->required();

    const auto trust =
        command<KeysTrustOptions>(keys, "trust", "Believe receipts signed with this key");
    data(trust)->required();
    text(trust, "file", &KeysTrustOptions::file, "FILE", "Its public half, or -")->required();
    flag(
        trust, "--head-office", [options = trust.options] { options->ring = Ring::HeadOffice; },
        "Not receipts but head office's own word: budgets and checkpoints");

    const auto list = command<KeysListOptions>(keys, "list", "The keys that are trusted here");
    data(list)->required();
    flag(
        list, "--head-office", [options = list.options] { options->ring = Ring::HeadOffice; },
        "Those of head office");
}

} // namespace reprise::cli
