#include "settings/KeptSettings.h"

#include "settings/RailSettings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string_view>
#include <utility>

namespace reprise::storage {

namespace {

/// The settings that are texts, by the key under which they are kept.
struct TextSetting {
    const char* key;
    std::string TerminalSettings::*member;
};

constexpr std::array textSettings{TextSetting{"store", &TerminalSettings::store},
                                  TextSetting{"workstation", &TerminalSettings::workstation},
                                  TextSetting{"head_office", &TerminalSettings::headOffice},
                                  TextSetting{"ca_file", &TerminalSettings::caFile},
                                  TextSetting{"cert_file", &TerminalSettings::certFile},
                                  TextSetting{"key_file", &TerminalSettings::keyFile},
                                  TextSetting{"delivery_key", &TerminalSettings::deliveryKey}};

constexpr auto patienceKey = "claim_patience_ms";
constexpr std::chrono::milliseconds leastPatience{100};
constexpr std::chrono::milliseconds mostPatience{30'000};

/// As it always was where the terminal was made before there was a choice.
std::chrono::milliseconds patienceIn(const std::string& text)
{
    auto count = TerminalSettings{}.claimPatience.count();
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::clamp(std::chrono::milliseconds{count}, leastPatience, mostPatience);
}

/// Both become part of return numbers, barcodes and addresses. A hyphen parts the workstation from
/// the store, so only the store may have one.
bool isStationName(std::string_view name, std::string_view signs)
{
    const auto fits = [signs](char each) {
        return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z')
               || (each >= 'a' && each <= 'z') || signs.find(each) != signs.npos;
    };
    return !name.empty() && name.size() <= 32 && std::ranges::all_of(name, fits);
}

} // namespace

Result<void> checkSettings(const TerminalSettings& settings)
{
    if (!isStationName(settings.store, "_.-"))
        return Error{ErrorCode::Invalid, "the store's name is malformed, expected 1 to 32 letters, "
                                         "digits, points, hyphens or _"};
    if (!isStationName(settings.workstation, "_."))
        return Error{ErrorCode::Invalid, "the workstation's name is malformed, expected 1 to 32 "
                                         "letters, digits, points or _"};
    if (settings.claimPatience < leastPatience || settings.claimPatience > mostPatience)
        return Error{ErrorCode::Invalid, "the wait for head office is "
                                             + std::to_string(settings.claimPatience.count())
                                             + " ms, expected 100 to 30000"};
    return settlement::checkRail(settings.paymentRail);
}

void keepSettings(Database& database, const KeptSettings& kept)
{
    const auto keep = [&database](const char* key, const std::string& value) {
        database.query("keep_setting").run(key, value);
    };
    for (const auto& each : textSettings)
        keep(each.key, kept.settings.*each.member);
    keep("training", kept.settings.training ? "yes" : "no");
    keep("incarnation", kept.incarnation);
    keep(patienceKey, std::to_string(kept.settings.claimPatience.count()));
    keepRail(database, kept.settings.paymentRail);
}

Result<KeptSettings> loadSettings(Database& database)
{
    const auto value = [&database](const char* key) {
        auto row = database.query("setting");
        return row.with(key).next() ? row.text(0) : std::string();
    };
    KeptSettings kept;
    for (const auto& each : textSettings)
        kept.settings.*each.member = value(each.key);
    kept.settings.training = value("training") == "yes";
    kept.settings.claimPatience = patienceIn(value(patienceKey));
    auto rail = loadRail(database);
    if (!rail) return rail.error();
    kept.settings.paymentRail = *std::move(rail);
    kept.incarnation = value("incarnation");
    if (kept.incarnation.empty() || kept.settings.store.empty())
        return Error{ErrorCode::Corrupt, "the terminal's settings are gone: call service"};
    return kept;
}

} // namespace reprise::storage
