// Service: what head office answers to each request, without a socket or a line of SQL. A business
// "no" is 200 with a status; 4xx and 5xx mean: keep what you have.
#pragma once

#include "reprise/base/Clock.h"
#include "reprise/base/Hasher.h"
#include "reprise/base/Log.h"
#include "reprise/headoffice/Archive.h"
#include "reprise/headoffice/Metrics.h"
#include "reprise/headoffice/Seal.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::headoffice {

enum class Origin : std::uint8_t { ThisMachine, Elsewhere };

struct Call {
    std::string method; ///< "GET".
    std::string target; ///< As on the request line, still percent-encoded.
    std::string body;
    std::string bearer;          ///< Of the Authorization header; empty without one.
    std::string certificateName; ///< CN of a verified client certificate; empty without one.
    Origin origin = Origin::Elsewhere;
    std::string certificateSerial = {}; ///< Of that certificate, hexadecimal.
};

struct Reply {
    unsigned status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::string route; ///< For the metrics.
    std::string date;  ///< By our clock, as HTTP writes it (RFC 9110, 5.6.7); empty: not said.
    /// Where the answer is long: hands it over piece by piece; an empty piece is the end.
    std::function<Result<std::string>()> more;
};

/// With what head office signs, and the clock that its checkpoints name.
struct Signing {
    Seal seal;
    Clock& clock;
};

struct ServiceSettings {
    /// SHA-256 of the key that publishes and reads across stores. Without one only callers on this
    /// machine may.
    std::optional<Sha256> officeKeyDigest;
    std::optional<Signing> signing = {}; ///< Without it nothing is signed, no budget or feed given.
    Issuer issuer = {};                  ///< Empty: nobody is enrolled.
    Clock* clock = nullptr;              ///< What answers are dated by; null: they are not.
};

class Service {
public:
    Service(ServiceSettings settings, Archive& archive, Hasher& hasher, Metrics& metrics, Log& log);

    /// Never fails: trouble is an answer too. Safe from several threads at once.
    Reply answer(const Call& call);

private:
    struct Asked;
    struct Door;
    static const Door doors[27];

    static const Door* doorTo(std::string_view method, std::string_view route);
    static bool isRoute(std::string_view route);

    Reply takeEvents(const Asked& asked);
    Reply giveJournal(const Asked& asked);
    Reply giveReceipts(const Asked& asked);
    Reply takeReceipts(const Asked& asked);
    Reply givePolicy(const Asked& asked);
    Reply takePolicy(const Asked& asked);
    Reply giveFeeds(const Asked& asked);
    Reply giveSoughtReceipts(const Asked& asked);
    Reply addItems(const Asked& asked);
    Reply replaceItems(const Asked& asked);
    Reply publishFeed(const Asked& asked, Unnamed unnamed);
    Reply giveReturns(const Asked& asked);
    Reply takeClaim(const Asked& asked);
    Reply takeCommit(const Asked& asked);
    Reply takeRelease(const Asked& asked);
    Reply takeCheck(const Asked& asked);
    Reply takeOfflineRefund(const Asked& asked);
    Reply giveBudget(const Asked& asked);
    Reply giveConflicts(const Asked& asked);
    Reply closeConflict(const Asked& asked);
    Reply enrol(const Asked& asked);
    Reply renew(const Asked& asked);
    Reply giveDays(const Asked& asked);
    Reply giveInclusion(const Asked& asked);
    Reply giveMetrics(const Asked& asked);
    Reply health(const Asked& asked);

    template <typename Message, typename Answer>
    Reply answerClaim(const Asked& asked, const Result<Message>& message,
                      const wire::JournalOrigin& origin, Answer answer);
    void addCheckpoint(const wire::JournalOrigin& origin, wire::EventsAnswer& answer) const;
    Credential credentialOf(const Call& call) const;
    bool isOffice(const Call& call) const;
    std::optional<Reply> turnedAway(const Asked& asked, const Result<Admission>& admission) const;
    /// Nothing where the caller may speak for the kiosk in the path.
    std::optional<Reply> kioskTurnedAway(const Asked& asked,
                                         Stranger stranger = Stranger::TurnAway) const;
    /// The same of a message, which has to come from that kiosk too.
    std::optional<Reply> kioskTurnedAway(const Asked& asked,
                                         const wire::JournalOrigin& origin) const;

    ServiceSettings m_settings;
    Archive& m_archive;
    Hasher& m_hasher;
    Metrics& m_metrics;
    Log& m_log;
};

} // namespace reprise::headoffice
