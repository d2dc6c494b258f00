// The head-office server: wires the archive, the service and the door together.
#include "Options.h"
#include "StderrLog.h"
#include "SystemClock.h"

#include "reprise/base/RandomCode.h"
#include "reprise/base/Text.h"
#include "reprise/calendar/TimeZone.h"
#include "reprise/crypto/CertificateAuthority.h"
#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"
#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/headoffice/Names.h"
#include "reprise/headoffice/PostgresArchive.h"
#include "reprise/headoffice/Publishing.h"
#include "reprise/headoffice/feeds/FeedPublishing.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <iostream>
#include <iterator>
#include <malloc.h>
#include <memory>
#include <sys/resource.h>
#include <thread>

namespace reprise::headoffice {

namespace {

using namespace std::chrono_literals;

constexpr int done = 0;
constexpr int answerIsNo = 1;
constexpr int badInput = 2;
constexpr auto patience = 15s;

int complain(const Error& error)
{
    std::cerr << "reprise-headoffice: " << error.detail << '\n';
    return error.code == ErrorCode::Invalid ? badInput : answerIsNo;
}

/// A database that is only just starting is waited for; one that can't be there is not.
Result<std::unique_ptr<Archive>> openPatiently(const DatabaseSettings& settings, Hasher& hasher,
                                               Log& log)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        auto archive = openPostgres(settings, hasher);
        if (archive || archive.error().code != ErrorCode::Unavailable
            || std::chrono::steady_clock::now() > deadline)
            return archive;
        log.write(Severity::Warning, "headoffice", archive.error().detail + "; trying again");
        std::this_thread::sleep_for(500ms);
    }
}

Result<std::string> readFile(const std::string& name)
{
    if (name == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin),
                           std::istreambuf_iterator<char>());
    std::ifstream file(name, std::ios::binary);
    if (!file) return Error{ErrorCode::Invalid, name + ": can't be read"};
    return std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

/// A key whose days are over signs nothing that a kiosk believes.
Result<Seal> sealFrom(const std::string& file, Clock& clock, proof::Signatures& signatures)
{
    const auto text = readFile(file);
    if (!text) return text.error();
    auto key = proof::signingKeyFromJson(*text);
    if (!key) return Error{ErrorCode::Invalid, "--signing-key " + file + ": " + key.error().detail};
    const auto utc = TimeZone::named("UTC");
    if (!utc) return utc.error();
    if (!key->validity.covers(utc->dayOf(clock.now())))
        return Error{ErrorCode::Invalid,
                     "--signing-key " + file + ": is not for today, expected a key in its days"};
    return sealWith(std::move(*key), signatures);
}

/// The CA lives as long as the issuer.
Result<Issuer> issuerFrom(const Serve& task, Clock& clock)
{
    if (task.enrolCaFile.empty()) return Issuer{};
    const auto certificate = readFile(task.enrolCaFile);
    if (!certificate) return certificate.error();
    const auto key = readFile(task.enrolCaKeyFile);
    if (!key) return key.error();
    auto opened = crypto::CertificateAuthority::open(*certificate, *key);
    if (!opened) return Error{ErrorCode::Invalid, "--enrol-ca: " + opened.error().detail};
    return Issuer(
        [authority = std::shared_ptr(std::move(*opened)),
         &clock](const std::string& csr, const std::string& kiosk) -> Result<IssuedCertificate> {
            crypto::SodiumRandom random;
            const auto made =
                authority->issue(csr, kiosk, std::string(storeOf(kiosk)), clock.now(), random);
            if (!made) return made.error();
            return IssuedCertificate{made->pem, made->serial, made->notAfter};
        });
}

Result<std::optional<Sha256>> officeKeyDigest(const Serve& task, Hasher& hasher)
{
    if (task.officeKeyFile.empty()) return std::optional<Sha256>();
    auto key = readFile(task.officeKeyFile);
    if (!key) return key.error();
    key->erase(key->find_last_not_of(" \r\n\t") + 1);
    const auto bytes = fromHex(*key);
    if (!bytes || bytes->size() != 32)
        return Error{ErrorCode::Invalid,
                     "--office-key " + task.officeKeyFile + ": expected 64 hexadecimal digits"};
    return std::optional(hasher.sha256(*key));
}

/// As many file handles as the system lets us have: each connection is one.
void takeFileHandles()
{
    rlimit handles{};
    if (::getrlimit(RLIMIT_NOFILE, &handles) != 0) return;
    handles.rlim_cur = handles.rlim_max;
    static_cast<void>(::setrlimit(RLIMIT_NOFILE, &handles));
}

int perform(const Serve& task, Hasher& hasher)
{
    takeFileHandles();
    StderrLog log;
    Metrics metrics;
    const auto officeKey = officeKeyDigest(task, hasher);
    if (!officeKey) return complain(officeKey.error());
    crypto::SodiumSignatures signatures;
    SystemClock clock;
    ServiceSettings settings{*officeKey};
    settings.clock = &clock;
    if (!task.signingKeyFile.empty()) {
        auto seal = sealFrom(task.signingKeyFile, clock, signatures);
        if (!seal) return complain(seal.error());
        settings.signing.emplace(Signing{std::move(*seal), clock});
    }
    auto issuer = issuerFrom(task, clock);
    if (!issuer) return complain(issuer.error());
    settings.issuer = std::move(*issuer);
    const auto archive =
        openPatiently({task.database, task.server.databaseThreads,
                       [&metrics](std::chrono::microseconds took) { metrics.database(took); }},
                      hasher, log);
    if (!archive) return complain(archive.error());
    Service service(settings, **archive, hasher, metrics, log);
    const auto server = Server::open(task.server, service, metrics, log);
    if (!server) return complain(server.error());
    std::cout << "reprise-headoffice: listening on " << task.server.address << ':'
              << (*server)->port() << std::endl;
    (*server)->run();
    return done;
}

int perform(const PublishReceipts& task, Hasher& hasher)
{
    if (!isName(task.store))
        return complain({ErrorCode::Invalid, "--store: expected a store's name"});
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    auto exit = done;
    for (const auto& file : task.files) {
        const auto text = readFile(file);
        if (!text) return complain(text.error());
        const auto report = publishReceipts(**archive, task.store, *text);
        if (!report) return complain(report.error());
        std::cout << toJson(*report) << '\n';
        for (const auto& reject : report->rejected)
            std::cerr << file << ':' << reject.line << ": " << reject.reason << '\n';
        if (!report->rejected.empty() || !report->conflicts.empty()) exit = answerIsNo;
    }
    return exit;
}

int perform(const PublishPolicy& task, Hasher& hasher)
{
    if (!isName(task.store))
        return complain({ErrorCode::Invalid, "--store: expected a store's name"});
    const auto text = readFile(task.file);
    if (!text) return complain(text.error());
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    const auto report = publishPolicy(**archive, hasher, task.store, *text);
    if (!report) return complain(report.error());
    std::cout << toJson(*report) << '\n';
    return report->publication == Publication::Conflict ? answerIsNo : done;
}

int perform(const PublishFeed& task, Hasher& hasher)
{
    if (!task.store.empty() && !isName(task.store))
        return complain({ErrorCode::Invalid, "--store: expected a store's name"});
    const auto feed = wire::parseFeed(task.feed);
    if (!feed) return complain({ErrorCode::Invalid, "--feed: " + feed.error().detail});
    const auto text = readFile(task.file);
    if (!text) return complain(text.error());
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    const auto report = publishItems(**archive, {*feed, task.store}, *text,
                                     task.whole ? Unnamed::Withdrawn : Unnamed::Stay);
    if (!report) return complain(report.error());
    std::cout << toJson(*report) << '\n';
    for (const auto& reject : report->rejected)
        std::cerr << task.file << ':' << reject.line << ": " << reject.reason << '\n';
    return report->rejected.empty() ? done : answerIsNo;
}

int perform(const Restored& task, Hasher& hasher)
{
    for (const auto& kiosk : task.also)
        if (!isName(kiosk)) return complain({ErrorCode::Invalid, "--also: expected kiosks' names"});
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    const auto standing = (*archive)->restores().begin(task.scope, task.also);
    if (!standing) return complain(standing.error());
    std::cout << toJson(*standing) << '\n';
    return done;
}

int perform(const Awaited& task, Hasher& hasher)
{
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    if (!task.giveUp.empty())
        if (const auto given = (*archive)->restores().giveUp(task.giveUp, task.by); !given)
            return complain(given.error());
    const auto standing = (*archive)->restores().standing();
    if (!standing) return complain(standing.error());
    std::cout << toJson(*standing) << '\n';
    return done;
}

int perform(const ShowFleet& task, Hasher& hasher)
{
    if (!isName(task.store))
        return complain({ErrorCode::Invalid, "--store: expected a store's name"});
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    auto& budgets = (*archive)->budgets();
    const auto fleet =
        task.remove.empty() ? budgets.fleet(task.store) : budgets.remove(task.store, task.remove);
    if (!fleet) return complain(fleet.error());
    std::cout << toJson(*fleet) << '\n';
    return done;
}

int perform(const ShowExposure& task, Hasher& hasher)
{
    if (!task.store.empty() && !isName(task.store))
        return complain({ErrorCode::Invalid, "--store: expected a store's name"});
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    const auto exposure = (*archive)->budgets().exposure(task.store);
    if (!exposure) return complain(exposure.error());
    std::cout << toJson(*exposure) << '\n';
    return done;
}

int perform(const CloseDays& task, Hasher& hasher)
{
    SystemClock clock;
    crypto::SodiumSignatures signatures;
    const auto seal = sealFrom(task.signingKeyFile, clock, signatures);
    if (!seal) return complain(seal.error());
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    const auto closed = (*archive)->dayRoots().closeDays(*seal);
    if (!closed) return complain(closed.error());
    for (const auto& day : *closed)
        std::cout << toJson(day) << '\n';
    return done;
}

int perform(const Enrol& task, Hasher& hasher)
{
    if (!isName(task.kiosk) || storeOf(task.kiosk) == task.kiosk)
        return complain({ErrorCode::Invalid, "--kiosk: expected a name such as 0412-K1"});
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    crypto::SodiumRandom random;
    const auto code = randomCode(random, 10);
    const auto kept =
        (*archive)->enrolments().invite(task.kiosk, codeDigest(hasher, task.kiosk, code), task.by);
    if (!kept) return complain(kept.error());
    std::cout << code.substr(0, 5) << '-' << code.substr(5) << '\n';
    return done;
}

int perform(const Revoke& task, Hasher& hasher)
{
    const auto archive = openPostgres({task.database, 1, {}}, hasher);
    if (!archive) return complain(archive.error());
    const auto revoked = (*archive)->enrolments().revoke(task.kiosk);
    return revoked ? done : complain(revoked.error());
}

} // namespace

} // namespace reprise::headoffice

int main(int argc, char** argv)
{
    using namespace reprise;
    std::signal(SIGPIPE, SIG_IGN); // A caller that hangs up is an error code, not the end.
    // Few arenas and big blocks straight from the system keep a server that once took a large
    // letter from holding on to its memory.
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    const auto options = headoffice::readOptions(argc, argv);
    if (const auto* finished = std::get_if<headoffice::Finished>(&options)) return *finished;
    crypto::OpensslHasher hasher;
    return std::visit([&hasher](const auto& task) { return headoffice::perform(task, hasher); },
                      std::get<headoffice::Task>(options));
}
