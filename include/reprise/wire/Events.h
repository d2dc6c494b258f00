// Events: the message that carries journal entries to head office, and its answer. A business "no"
// is an answer with a status; only "keep it and try again" is an HTTP error.
#pragma once

#include "reprise/wire/JournalEntry.h"
#include "reprise/wire/office/SignedText.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise::wire {

inline constexpr int protocolVersion = 1;

struct Events {
    JournalOrigin origin;
    std::vector<JournalEntry> entries; ///< Consecutive, oldest first; empty asks where to begin.
    /// The number of the journal's last entry when the letter was written. A head office that was
    /// restored from a backup knows by it when it has heard everything.
    std::optional<std::int64_t> journalSeq = {};
};

enum class EventsStatus : std::uint8_t {
    Accepted,    ///< Everything up to ackedSeq is stored for good.
    Gap,         ///< An entry is missing: send again from ackedSeq + 1.
    Quarantined, ///< The chain does not fit what was stored: a person must look.
};

struct EventsAnswer {
    EventsStatus status;
    std::int64_t ackedSeq; ///< 0: nothing yet.
    std::string ackedHash; ///< Hex, of that entry; empty for 0.
    std::string reason;    ///< For people; empty when accepted.
    /// A wire::Checkpoint of ackedSeq, where head office signs.
    std::optional<SignedText> checkpoint = {};
};

std::string toJson(const Events& events);
Result<Events> eventsFromJson(std::string_view json);
std::string toJson(const EventsAnswer& answer);
Result<EventsAnswer> eventsAnswerFromJson(std::string_view json);

} // namespace reprise::wire
