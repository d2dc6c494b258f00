#include "claims/ClaimRows.h"

#include "reprise/base/Names.h"

namespace reprise::headoffice {

namespace {

/// As the database spells them; an id that is unknown has no row.
constexpr Named<ClaimState> states[]{{ClaimState::Granted, "granted"},
                                     {ClaimState::Denied, "denied"},
                                     {ClaimState::Released, "released"},
                                     {ClaimState::Refunded, "refunded"}};

Result<KeptClaim> keptIn(const Result<PqRows>& rows)
{
    if (!rows) return rows.error();
    if (rows->count() == 0) return KeptClaim{};
    const auto state = valueNamed(states, rows->bytes(0, 0), "state of a claim");
    if (!state) return Error{ErrorCode::Corrupt, state.error().detail};
    return KeptClaim{*state,
                     rows->truth(0, 1),
                     rows->bytes(0, 2),
                     rows->bytes(0, 3),
                     rows->bytes(0, 4),
                     rows->bytes(0, 5)};
}

} // namespace

Result<KeptClaim> readClaim(PqConnection& connection, const std::string& id)
{
    return keptIn(connection.run("SELECT state, entry_seq IS NOT NULL, kiosk, content, answer, "
                                 "settled FROM claim WHERE claim_id = $1",
                                 {PqValue::text(id)}));
}

Result<KeptClaim> lockClaim(PqConnection& connection, const std::string& id)
{
    return keptIn(connection.run(
        "SELECT state, entry_seq IS NOT NULL, kiosk, content, answer, settled FROM claim"
        " WHERE claim_id = $1 FOR UPDATE",
        {PqValue::text(id)}));
}

Result<bool> keepNew(PqConnection& connection, const NewClaim& claim)
{
    const auto kept = connection.run(
        "INSERT INTO claim(claim_id, kiosk, incarnation, state, content, answer)"
        " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        {PqValue::text(claim.id), PqValue::text(claim.origin.kiosk),
         PqValue::text(claim.origin.incarnation), PqValue::text(nameOf(states, claim.state)),
         PqValue::bytes(claim.content), PqValue::bytes(claim.answer)});
    if (!kept) return kept.error();
    return kept->affected() == 1;
}

Result<void> end(PqConnection& connection, const std::string& id, ClaimState state,
                 const wire::ClaimAnswer& answer)
{
    const auto kept = connection.run("UPDATE claim SET state = $2, settled = $3, settled_at = now()"
                                     " WHERE claim_id = $1",
                                     {PqValue::text(id), PqValue::text(nameOf(states, state)),
                                      PqValue::bytes(wire::toJson(answer))});
    return kept ? Result<void>{} : kept.error();
}

Result<void> answerEnd(PqConnection& connection, const std::string& id,
                       const wire::ClaimAnswer& answer)
{
    const auto kept =
        connection.run("UPDATE claim SET settled = $2, settled_at = now() WHERE claim_id = $1",
                       {PqValue::text(id), PqValue::bytes(wire::toJson(answer))});
    return kept ? Result<void>{} : kept.error();
}

Result<void> keepEvidence(PqConnection& connection, const wire::ClaimCommit& commit)
{
    const auto kept = connection.run(
        "UPDATE claim SET reference = $2, entry_seq = $3, entry_hash = decode($4, 'hex')"
        " WHERE claim_id = $1",
        {PqValue::text(commit.claim.id), PqValue::text(commit.reference),
         PqValue::number(commit.seq), PqValue::text(commit.hash)});
    return kept ? Result<void>{} : kept.error();
}

Result<std::string> strayAnswer(PqConnection& connection, const std::string& id,
                                const std::string& content)
{
    const auto rows = connection.run(
        "SELECT answer FROM stray_payment WHERE claim_id = $1 AND digest = sha256($2)",
        {PqValue::text(id), PqValue::bytes(content)});
    if (!rows) return rows.error();
    return rows->count() == 0 ? std::string() : rows->bytes(0, 0);
}

Result<void> keepStray(PqConnection& connection, const wire::ClaimCommit& commit,
                       const wire::ClaimAnswer& answer)
{
    const auto kept = connection.run(
        "INSERT INTO stray_payment(claim_id, digest, content, reference, entry_seq, entry_hash,"
        "  answer) VALUES ($1, sha256($2), $2, $3, $4, decode($5, 'hex'), $6)",
        {PqValue::text(commit.claim.id), PqValue::bytes(wire::contentOf(commit.claim)),
         PqValue::text(commit.reference), PqValue::number(commit.seq), PqValue::text(commit.hash),
         PqValue::bytes(wire::toJson(answer))});
    return kept ? Result<void>{} : kept.error();
}

Result<void> openCase(PqConnection& connection, CaseKind kind, const std::string& id,
                      const std::string& kiosk, const std::string& content)
{
    const auto opened = connection.run(
        "INSERT INTO conflict_case(kind, claim_id, kiosk, content) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT DO NOTHING",
        {PqValue::text(caseKindName(kind)), PqValue::text(id), PqValue::text(kiosk),
         PqValue::bytes(content)});
    return opened ? Result<void>{} : opened.error();
}

} // namespace reprise::headoffice
