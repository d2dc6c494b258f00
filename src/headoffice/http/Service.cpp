#include "reprise/headoffice/Service.h"

#include "http/Replies.h"

#include "reprise/base/Text.h"
#include "reprise/calendar/Day.h"
#include "reprise/headoffice/Names.h"
#include "reprise/headoffice/Publishing.h"

#include <algorithm>
#include <fmt/chrono.h>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

namespace reprise::headoffice {

namespace {

using Json = nlohmann::json;

constexpr std::size_t journalPage = 500;
constexpr std::int64_t receiptPage = 500;
constexpr std::int64_t mostReturns = 10'000;

/// "kiosks/events" of "/v1/kiosks/0412-K1/events": the path without version and name.
std::string wordOf(const Target& target)
{
    const auto& path = target.path;
    if (path.size() == 1) return path[0];
    if (path.size() == 2 && path[0] == "v1") return path[1];
    if (path.size() == 3 && path[0] == "v1" && path[1] == "feeds") return path[1];
    if (path.size() == 4 && path[0] == "v1") return path[1] + '/' + path[3];
    if (path.size() == 5 && path[0] == "v1" && path[3] == "feeds") return path[1] + '/' + path[3];
    return {};
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7).
std::string httpDate(Instant moment)
{
    return fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT",
                       std::chrono::floor<std::chrono::seconds>(moment));
}

void note(Metrics& metrics, const Judgement& judgement)
{
    LetterCounts counts;
    counts.accepted = judgement.newEntries;
    counts.duplicates = judgement.duplicates;
    counts.gaps = judgement.answer.status == wire::EventsStatus::Gap ? 1 : 0;
    counts.quarantines = judgement.misfit ? 1 : 0;
    metrics.add(counts);
}

} // namespace

struct Service::Door {
    std::string_view method;
    std::string_view route;
    Reply (Service::*handler)(const Asked&);
};

constexpr Service::Door Service::doors[] = {
    {"POST", "kiosks/events", &Service::takeEvents},
    {"GET", "kiosks/journal", &Service::giveJournal},
    {"GET", "stores/receipts", &Service::giveReceipts},
    {"POST", "stores/receipts", &Service::takeReceipts},
    {"GET", "stores/policy", &Service::givePolicy},
    {"PUT", "stores/policy", &Service::takePolicy},
    {"POST", "kiosks/feeds", &Service::giveFeeds},
    {"POST", "kiosks/receipts", &Service::giveSoughtReceipts},
    {"POST", "stores/feeds", &Service::addItems},
    {"PUT", "stores/feeds", &Service::replaceItems},
    {"POST", "feeds", &Service::addItems},
    {"PUT", "feeds", &Service::replaceItems},
    {"GET", "returns", &Service::giveReturns},
    {"POST", "kiosks/claims", &Service::takeClaim},
    {"POST", "kiosks/commits", &Service::takeCommit},
    {"POST", "kiosks/releases", &Service::takeRelease},
    {"POST", "kiosks/checks", &Service::takeCheck},
    {"POST", "kiosks/offline-refunds", &Service::takeOfflineRefund},
    {"POST", "kiosks/budgets", &Service::giveBudget},
    {"GET", "conflicts", &Service::giveConflicts},
    {"POST", "conflicts/close", &Service::closeConflict},
    {"POST", "kiosks/enrolment", &Service::enrol},
    {"POST", "kiosks/renewal", &Service::renew},
    {"GET", "days", &Service::giveDays},
    {"GET", "kiosks/inclusion", &Service::giveInclusion},
    {"GET", "healthz", &Service::health},
    {"GET", "metrics", &Service::giveMetrics},
};

Service::Service(ServiceSettings settings, Archive& archive, Hasher& hasher, Metrics& metrics,
                 Log& log)
    : m_settings(std::move(settings)),
      m_archive(archive),
      m_hasher(hasher),
      m_metrics(metrics),
      m_log(log)
{
}

Reply Service::answer(const Call& call)
{
    const auto target = Target::parse(call.target);
    auto reply = problem(400, target ? "" : target.error().detail);
    std::string route = "unknown";
    if (target) {
        Asked asked{call, *target, {}, {}, wordOf(*target)};
        if (target->path.size() >= 4) asked.name = target->path[2];
        if (asked.route.ends_with("feeds") && target->path.size() != 4)
            asked.feed = target->path.back();
        const auto* door = doorTo(call.method, asked.route);
        if (door != nullptr) {
            route = call.method + ' ' + asked.route;
            reply = asked.name.empty() || isName(asked.name)
                        ? (this->*door->handler)(asked)
                        : problem(400, "expected a name of letters, digits, '.', '_' and '-'");
        } else {
            reply = isRoute(asked.route) ? problem(405, "this path does not take that method")
                                         : problem(404, "no such path");
        }
    }
    reply.route = route;
    if (m_settings.clock != nullptr) reply.date = httpDate(m_settings.clock->now());
    m_metrics.answered(route, reply.status);
    return reply;
}

const Service::Door* Service::doorTo(std::string_view method, std::string_view route)
{
    const auto found = std::find_if(std::begin(doors), std::end(doors), [&](const Door& door) {
        return door.route == route && door.method == method;
    });
    return found == std::end(doors) ? nullptr : found;
}

bool Service::isRoute(std::string_view route)
{
    return std::any_of(std::begin(doors), std::end(doors),
                       [&](const Door& door) { return door.route == route; });
}

Credential Service::credentialOf(const Call& call) const
{
    Credential credential{call.certificateName, std::nullopt, call.certificateSerial};
    const auto key = fromHex(call.bearer);
    if (key && key->size() == 32) credential.keyDigest = m_hasher.sha256(call.bearer);
    return credential;
}

bool Service::isOffice(const Call& call) const
{
    if (!m_settings.officeKeyDigest) return call.origin == Origin::ThisMachine;
    return !call.bearer.empty() && m_hasher.sha256(call.bearer) == *m_settings.officeKeyDigest;
}

std::optional<Reply> Service::turnedAway(const Asked& asked,
                                         const Result<Admission>& admission) const
{
    if (!admission) return archiveFailed(m_log, admission.error());
    switch (*admission) {
    case Admission::Welcome: return std::nullopt;
    case Admission::Unproven:
        return problem(401, "expected a client certificate or this kiosk's delivery key");
    case Admission::WrongName:
        m_log.write(Severity::Warning, "headoffice",
                    "a certificate of another name asked for " + asked.name);
        return problem(403, "the client certificate is for another kiosk");
    case Admission::Revoked:
        m_log.write(Severity::Warning, "headoffice", asked.name + " was revoked and asked");
        return problem(403, "this kiosk was shut out, expected it to be enrolled anew");
    case Admission::WrongKey:
        m_log.write(Severity::Warning, "headoffice",
                    "a wrong delivery key asked for " + asked.name);
        return problem(401, "the delivery key is not the one this kiosk began with");
    }
    REPRISE_UNREACHABLE();
}

std::optional<Reply> Service::kioskTurnedAway(const Asked& asked, Stranger stranger) const
{
    return turnedAway(asked, m_archive.admit(asked.name, credentialOf(asked.call), stranger));
}

std::optional<Reply> Service::kioskTurnedAway(const Asked& asked,
                                              const wire::JournalOrigin& origin) const
{
    if (auto other = otherKiosk(origin, asked.name)) return other;
    return kioskTurnedAway(asked);
}

Reply Service::takeEvents(const Asked& asked)
{
    const auto letter = wire::eventsFromJson(asked.call.body);
    if (!letter) return problem(400, letter.error().detail);
    if (const auto other = otherKiosk(letter->origin, asked.name)) return *other;
    if (!isName(letter->origin.incarnation))
        return problem(400, "incarnation: expected 32 hexadecimal digits");
    if (const auto away = kioskTurnedAway(asked, Stranger::Introduce)) return *away;

    const auto judgement = m_archive.take(
        *letter, [this, &letter](const ChainStanding& standing, const StoredHashes& stored) {
            return judge(m_hasher, standing, stored, *letter);
        });
    if (!judgement && judgement.error().code == ErrorCode::Invalid)
        return problem(400, judgement.error().detail);
    if (!judgement) return archiveFailed(m_log, judgement.error());
    note(m_metrics, *judgement);
    if (judgement->misfit)
        m_log.write(Severity::Failure, "headoffice",
                    asked.name + " is in quarantine: " + judgement->misfit->reason);
    auto answer = judgement->answer;
    addCheckpoint(letter->origin, answer);
    return good(wire::toJson(answer));
}

/// What is acknowledged is on disk by now, so it may be signed.
void Service::addCheckpoint(const wire::JournalOrigin& origin, wire::EventsAnswer& answer) const
{
    if (!m_settings.signing || answer.ackedSeq == 0) return;
    const wire::Checkpoint checkpoint{origin, answer.ackedSeq, answer.ackedHash,
                                      m_settings.signing->clock.now()};
    answer.checkpoint =
        m_settings.signing->seal(proof::Purpose::Checkpoint, wire::toJson(checkpoint));
}

Reply Service::giveJournal(const Asked& asked)
{
    if (!isOffice(asked.call))
        if (const auto away = kioskTurnedAway(asked)) return *away;
    const auto most = std::numeric_limits<std::int64_t>::max();
    const auto after = asked.target.numberOf("after", 0, most);
    if (!after) return problem(400, after.error().detail);
    const auto limit = asked.target.numberOf("limit", most, most);
    if (!limit) return problem(400, limit.error().detail);

    Reply reply;
    reply.contentType = "application/x-ndjson";
    reply.more = [this, kiosk = asked.name, left = *limit,
                  mark = JournalBookmark{asked.target.valueOf("incarnation"),
                                         *after}]() mutable -> Result<std::string> {
        if (left == 0) return std::string{};
        const auto page = std::min(left, static_cast<std::int64_t>(journalPage));
        const auto entries = m_archive.journal(kiosk, mark, static_cast<std::size_t>(page));
        if (!entries) {
            m_log.write(Severity::Failure, "headoffice", entries.error().detail);
            return entries.error();
        }
        std::string lines;
        for (const auto& stored : *entries)
            lines += wire::toJson(stored.origin, stored.entry) + '\n';
        left = entries->empty() ? 0 : left - static_cast<std::int64_t>(entries->size());
        if (!entries->empty())
            mark = {entries->back().origin.incarnation, entries->back().entry.seq};
        return lines;
    };
    return reply;
}

Reply Service::giveReceipts(const Asked& asked)
{
    if (!isOffice(asked.call)) {
        const auto admission = m_archive.admitToStore(asked.name, credentialOf(asked.call));
        if (const auto away = turnedAway(asked, admission)) return *away;
    }
    const auto limit = asked.target.numberOf("limit", receiptPage, receiptPage);
    if (!limit || *limit == 0)
        return problem(400,
                       "limit: expected a whole number from 1 to " + std::to_string(receiptPage));
    const auto page = m_archive.receipts(asked.name, asked.target.valueOf("after"),
                                         static_cast<std::size_t>(*limit));
    if (!page) return archiveFailed(m_log, page.error());
    return good(wire::toJson(*page));
}

Reply Service::takeReceipts(const Asked& asked)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    const auto report = publishReceipts(m_archive, asked.name, asked.call.body);
    if (!report) return archiveFailed(m_log, report.error());
    return good(toJson(*report));
}

Reply Service::givePolicy(const Asked& asked)
{
    if (!isOffice(asked.call)) {
        const auto admission = m_archive.admitToStore(asked.name, credentialOf(asked.call));
        if (const auto away = turnedAway(asked, admission)) return *away;
    }
    const auto offer = m_archive.policy(asked.name);
    if (!offer) return archiveFailed(m_log, offer.error());
    if (!*offer) return problem(404, "no policy was published for this store");
    if (asked.target.valueOf("have") == (*offer)->sha256) {
        Reply reply;
        reply.status = 304;
        return reply;
    }
    return good(wire::toJson(**offer));
}

Reply Service::takePolicy(const Asked& asked)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    const auto report = publishPolicy(m_archive, m_hasher, asked.name, asked.call.body);
    if (!report && report.error().code == ErrorCode::Invalid)
        return good(dump({{"protocol", wire::protocolVersion},
                          {"status", "refused"},
                          {"reason", report.error().detail}}));
    if (!report) return archiveFailed(m_log, report.error());
    return good(toJson(*report));
}

Reply Service::giveReturns(const Asked& asked)
{
    if (!isOffice(asked.call)) return problem(401, "expected the office key");
    ReturnQuery query{asked.target.valueOf("store"), asked.target.valueOf("day"), 0};
    if (!query.store.empty() && !isName(query.store))
        return problem(400, "store: expected a store's name");
    if (!query.day.empty() && !parseDay(query.day))
        return problem(400, "day: expected a date such as 2026-11-22");
    const auto limit = asked.target.numberOf("limit", 1000, mostReturns);
    if (!limit) return problem(400, limit.error().detail);
    query.limit = static_cast<std::size_t>(*limit);
    const auto rows = m_archive.returns(query);
    if (!rows) return archiveFailed(m_log, rows.error());
    auto list = Json::array();
    for (const auto& row : *rows)
        list.push_back({{"return", row.returnId},
                        {"kiosk", row.kiosk},
                        {"at", row.at},
                        {"state", row.state},
                        {"refund", row.refund},
                        {"currency", row.currency},
                        {"rating", row.rating == 0 ? Json(nullptr) : Json(row.rating)}});
    return good(dump({{"protocol", wire::protocolVersion}, {"returns", list}}));
}

Reply Service::giveMetrics(const Asked& /*asked*/)
{
    // Without a database there are metrics all the same, with the last count.
    if (const auto standing = m_archive.restores().standing(); standing)
        m_metrics.awaitedKiosks(static_cast<std::int64_t>(standing->awaited.size()));
    auto reply = good(m_metrics.text());
    reply.contentType = "text/plain; version=0.0.4";
    return reply;
}

Reply Service::health(const Asked& /*asked*/)
{
    if (const auto answered = m_archive.ping(); !answered) {
        m_log.write(Severity::Failure, "headoffice", answered.error().detail);
        return problem(503, "the database does not answer");
    }
    return good(dump({{"protocol", wire::protocolVersion}, {"status", "ok"}}));
}

} // namespace reprise::headoffice
