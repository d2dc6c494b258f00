#include "reprise/wording/Lint.h"

#include "Folded.h"

#include <array>

namespace reprise::wording {

namespace {

enum class Ban { Always, WithoutReminder };

struct Entry {
    std::string_view phrase;
    Ban ban;
    std::string_view why;
};

constexpr std::string_view notTrue =
    "faulty goods can be refunded by law; say what you do when somebody has changed their mind";
constexpr std::string_view ourJob =
    "by law the shop answers for faulty goods, not the maker; say that a colleague helps";
constexpr std::string_view anyProof =
    "any fair proof of purchase will do for a claim; ask for proof, not for one kind of it";
constexpr std::string_view needsReminder =
    "true for a change of mind only; add \"Your statutory rights are not affected.\"";
constexpr std::string_view closed = "the platform is closed; leave the link out";

constexpr std::array bans{
    Entry{"no refunds", Ban::Always, notTrue},
    Entry{"no refund", Ban::WithoutReminder, needsReminder},
    Entry{"no returns", Ban::WithoutReminder, needsReminder},
    Entry{"no exchanges", Ban::WithoutReminder, needsReminder},
    Entry{"refunds are not given", Ban::Always, notTrue},
    Entry{"we do not give refunds", Ban::Always, notTrue},
    Entry{"we don't give refunds", Ban::Always, notTrue},
    Entry{"all sales are final", Ban::Always, notTrue},
    Entry{"contact manufacturer", Ban::Always, ourJob},
    Entry{"contact the manufacturer", Ban::Always, ourJob},
    Entry{"contact the maker", Ban::Always, ourJob},
    Entry{"return it to the manufacturer", Ban::Always, ourJob},
    Entry{"without a receipt we cannot", Ban::WithoutReminder, anyProof},
    Entry{"no receipt, no", Ban::Always, anyProof},
    Entry{"only with a receipt", Ban::WithoutReminder, anyProof},
    Entry{"receipt only", Ban::Always, anyProof},
    Entry{"original packaging only", Ban::WithoutReminder, needsReminder},
    Entry{"only in the original packaging", Ban::WithoutReminder, needsReminder},
    Entry{"sale items excluded", Ban::WithoutReminder, needsReminder},
    Entry{"sale items are excluded", Ban::WithoutReminder, needsReminder},
    Entry{"sale items cannot be", Ban::WithoutReminder, needsReminder},
    Entry{"sale items can't be", Ban::WithoutReminder, needsReminder},
    Entry{"sale items are non-refundable", Ban::WithoutReminder, needsReminder},
    Entry{"non-refundable", Ban::WithoutReminder, needsReminder},
    Entry{"exchange only", Ban::WithoutReminder, needsReminder},
    Entry{"credit note only", Ban::WithoutReminder, needsReminder},
    Entry{"store credit only", Ban::WithoutReminder, needsReminder},
    Entry{"ec.europa.eu/consumers/odr", Ban::Always, closed},
    Entry{"online dispute resolution platform", Ban::Always, closed},
};

constexpr std::array reminders{std::string_view("statutory rights are not affected"),
                               std::string_view("does not affect your statutory rights"),
                               std::string_view("do not affect your statutory rights")};

} // namespace

std::vector<Banned> lint(std::string_view text)
{
    const Folded folded(text);
    bool reminded = false;
    for (const auto reminder : reminders)
        reminded = reminded || folded.find(reminder).has_value();

    std::vector<Banned> found;
    for (const auto& each : bans) {
        if (each.ban == Ban::WithoutReminder && reminded) continue;
        if (const auto at = folded.find(each.phrase))
            found.push_back({std::string(each.phrase), std::string(each.why), *at});
    }
    return found;
}

std::vector<std::string> complaintsAbout(std::string_view text)
{
    std::vector<std::string> complaints;
    for (const auto& each : lint(text))
        complaints.push_back("'" + each.phrase + "' is banned: " + each.why);
    return complaints;
}

} // namespace reprise::wording
