// HeadOfficeClaims: asks head office for a return's lines over the line of its own that it is
// given, after telling it of lines that were let go of here, lest those stand in the way. Whatever
// is not a yes or no of this protocol is no answer.
#pragma once

#include "reprise/settlement/Claims.h"
#include "reprise/sync/SyncEngine.h"

namespace reprise::sync {

class HeadOfficeClaims final : public settlement::Claims {
public:
    /// The transport is used by nobody else meanwhile, and sets how long an exchange may take.
    HeadOfficeClaims(Transport& transport, wire::JournalOrigin origin, wire::ClaimOutbox& letters)
        : m_transport(transport), m_origin(std::move(origin)), m_letters(letters)
    {
    }

    settlement::ClaimReply claim(const returns::Return& record) override;

private:
    bool tellOfReleases(SyncReport& report);

    Transport& m_transport;
    wire::JournalOrigin m_origin;
    wire::ClaimOutbox& m_letters;
};

} // namespace reprise::sync
