#include "grammar/Grammar.h"

namespace reprise::cli {

void Grammar::addSetUp()
{
    const auto init = command<InitOptions>("init", "Make a terminal's database");
    data(init)->required();
    text(init, "--store", &InitOptions::store, "STORE", "The store's number, such as 0412")
        ->required();
    text(init, "--workstation", &InitOptions::workstation, "NAME",
         "This terminal's name in the store, such as K1")
        ->required();
    text(init, "--policy", &InitOptions::policyFile, "FILE", "The store policy (TOML)")->required();
    flag(
        init, "--training", [options = init.options] { options->training = Training::Yes; },
        "A practice terminal: takes `at` from requests, never syncs");
    auto url = text(init, "--head-office", &InitOptions::headOffice, "URL",
                    "Head office, https://host:port");
    text(init, "--ca", &InitOptions::caFile, "FILE", "Certificate that head office's is signed by")
        ->needs(url);
    auto certificate = text(init, "--client-cert", &InitOptions::certFile, "FILE",
                            "This terminal's own certificate");
    auto key = text(init, "--client-key", &InitOptions::keyFile, "FILE", "Its private key");
    certificate->needs(url)->needs(key);
    key->needs(certificate);
    text(init, "--claim-wait", &InitOptions::claimWait, "MS",
         "How long a customer waits for head office before money moves; otherwise 2000")
        ->needs(url);
    rail(init);

    auto& operators = group("operators", "Who works here");
    const auto intake =
        command<OperatorsImportOptions>(operators, "import", "Take in operators (ndjson)");
    data(intake)->required();
    text(intake, "file", &OperatorsImportOptions::file, "FILE", "One operator a line, or -")
        ->required();
    const auto list =
        command<OperatorsListOptions>(operators, "list", "Who works here, and who did");
    data(list)->required();
    const auto removal = command<OperatorsRemoveOptions>(
        operators, "remove", "Somebody works here no longer; what they did stays on record");
    data(removal)->required();
    text(removal, "operator", &OperatorsRemoveOptions::operatorId, "OPERATOR", "Their number")
        ->required();

    auto& policy = group("policy", "The store policy");
    const auto check =
        command<PolicyCheckOptions>(policy, "check", "Say whether a policy file makes sense");
    text(check, "file", &PolicyCheckOptions::file, "FILE", "The policy (TOML)")->required();
    const auto rehearse = command<PolicyRehearseOptions>(
        policy, "rehearse", "Say what a draft would have changed in this terminal's past");
    data(rehearse)->required();
    text(rehearse, "file", &PolicyRehearseOptions::file, "FILE", "The draft (TOML)")->required();
}

} // namespace reprise::cli
