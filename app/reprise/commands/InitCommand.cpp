// reprise init: makes a terminal's folder. Everything is checked before anything is made, and what
// was made is taken away again when the rest fails.
#include "ChosenOffice.h"
#include "ChosenRail.h"
#include "Commands.h"
#include "InputLines.h"
#include "JsonLine.h"
#include "OpenTerminal.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <optional>

namespace reprise::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestName = 16;

Error wrong(std::string detail)
{
    return {ErrorCode::Invalid, "reprise init: " + std::move(detail)};
}

/// Store and workstation become parts of numbers, file names and addresses.
bool isPlainName(const std::string& name)
{
    return !name.empty() && name.size() <= longestName
           && std::ranges::all_of(name, [](char letter) {
                  return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z')
                         || (letter >= 'a' && letter <= 'z');
              });
}

Result<void> checkNames(const InitOptions& options)
{
    if (!isPlainName(options.store))
        return wrong("--store is \"" + options.store
                     + "\", expected 1 to 16 letters and digits such as 0412");
    if (!isPlainName(options.workstation))
        return wrong("--workstation is \"" + options.workstation
                     + "\", expected 1 to 16 letters and digits such as K1");
    return {};
}

Result<void> checkHeadOffice(const InitOptions& options)
{
    if (options.headOffice.empty()) return {};
    if (options.training == Training::Yes)
        return wrong("--training and --head-office don't go together: a practice terminal never "
                     "syncs");
    for (const auto& file : {options.certFile, options.keyFile})
        if (auto checked = checkPem(file); !checked) return checked;
    const auto office = chosenOffice(options.headOffice, options.caFile);
    if (office) return {};
    // A file is named in front of what is wrong with it, an option behind the command.
    return office.error().detail.starts_with("--") ? wrong(office.error().detail) : office.error();
}

/// A new folder, or an empty one that an installer has made.
Result<void> checkFolder(const std::string& folder)
{
    std::error_code trouble;
    if (folder.empty()) return wrong("--data is empty, expected a folder");
    if (!fs::exists(folder, trouble)) return {};
    if (!fs::is_directory(folder, trouble))
        return wrong(folder + " is no folder, expected a new one");
    const bool empty = fs::is_empty(folder, trouble);
    if (trouble) return wrong(folder + " can't be read: " + trouble.message());
    if (!empty) return wrong(folder + " exists and is not empty, expected a new folder");
    return {};
}

Result<std::string> checkedPolicy(const std::string& file)
{
    auto text = readText(file);
    if (!text) return text.error();
    const auto policy = policy::Policy::parse(*text, file);
    if (!policy) return policy.error();
    return text;
}

/// Nothing where none is chosen.
Result<std::optional<std::chrono::milliseconds>> chosenPatience(const std::string& text)
{
    if (text.empty()) return std::optional<std::chrono::milliseconds>();
    int count = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, trouble] = std::from_chars(text.data(), end, count);
    if (trouble != std::errc() || rest != end || count < 100 || count > 30'000)
        return wrong("--claim-wait is \"" + text + "\", expected 100 to 30000 milliseconds");
    return std::optional(std::chrono::milliseconds{count});
}

Result<void> make(const InitOptions& options, const std::string& policyToml,
                  const settlement::PaymentRail& rail,
                  std::optional<std::chrono::milliseconds> patience)
{
    OpenTerminal::Ports ports;
    storage::TerminalSettings settings;
    settings.store = options.store;
    settings.workstation = options.workstation;
    settings.training = options.training == Training::Yes;
    settings.headOffice = options.headOffice;
    settings.caFile = absolutePath(options.caFile);
    settings.certFile = absolutePath(options.certFile);
    settings.keyFile = absolutePath(options.keyFile);
    settings.paymentRail = rail;
    if (patience) settings.claimPatience = *patience;

    std::error_code ignored;
    const bool wasThere = fs::exists(options.folder, ignored);
    auto made =
        storage::TerminalStore::create(options.folder, settings, policyToml, ports.forStore());
    if (made || made.error().code == ErrorCode::Conflict) return made;
    // The folder was empty or absent before, so all that is in it now is ours.
    if (!wasThere) {
        fs::remove_all(options.folder, ignored);
    } else {
        for (const auto& entry : fs::directory_iterator(options.folder, ignored))
            fs::remove_all(entry.path(), ignored);
    }
    return made;
}

Result<void> initialise(const InitOptions& options)
{
    for (const auto& check : {checkNames, checkHeadOffice})
        if (auto checked = check(options); !checked) return checked;
    if (auto checked = checkFolder(options.folder); !checked) return checked;
    const auto policyToml = checkedPolicy(options.policyFile);
    if (!policyToml) return policyToml.error();
    const auto rail = chosenRail(options.rail);
    if (!rail) return wrong(rail.error().detail);
    const auto patience = chosenPatience(options.claimWait);
    if (!patience) return patience.error();
    return make(options, *policyToml, *rail, *patience);
}

} // namespace

ExitCode run(const InitOptions& options, Output& output)
{
    const auto done = initialise(options);
    if (!done) return refuse(output, done.error().detail);
    const bool training = options.training == Training::Yes;
    const auto kiosk = options.store + "-" + options.workstation;
    if (output.json()) {
        output.line(oneLine({{"kiosk", kiosk}, {"data", options.folder}, {"training", training}}));
    } else {
        output.line((training ? "Practice terminal " : "Terminal ") + kiosk + " is ready in "
                    + options.folder);
    }
    return ExitCode::Done;
}

} // namespace reprise::cli
