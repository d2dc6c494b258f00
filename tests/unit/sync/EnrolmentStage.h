// EnrolmentStage: a terminal that gets its certificate without a disk, a line or a head office,
// each of which does what a test says. A certificate stands for itself in plain words.
#pragma once

#include "JournalSamples.h"
#include "ManualClock.h"
#include "SyncFakes.h"

#include "reprise/crypto/OpensslHasher.h"
#include "reprise/sync/Enrolment.h"
#include "reprise/wire/Events.h"
#include "reprise/wire/office/Enrolment.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace reprise::sync {

/// A power cut, for a test to catch.
struct PowerCut {};

/// As the real one, without a disk. Each step that changes something may be the last one.
class MemoryCredentials final : public wire::Credentials {
public:
    wire::CredentialFiles inUse() override { return shown; }
    Result<std::string> certificateInUse() override { return shown.certificate; }
    Result<std::optional<wire::PendingCredential>> pending() override { return waiting; }
    Result<std::optional<wire::PendingCredential>> adopted() override { return done; }
    Result<void> begin(const wire::CertificateAsked& asked, const std::string& keyPem) override
    {
        return step([&] {
            waiting = wire::PendingCredential{asked, {"file of " + keyPem, keyPem}, {}};
            ++begun;
        });
    }
    Result<void> keepCertificate(const std::string& certificatePem) override
    {
        return step([&] {
            waiting->certificate = certificatePem;
            waiting->files.certificate = certificatePem; // Its path stands for its text here.
        });
    }
    Result<void> adopt() override
    {
        return step([&] {
            shown = waiting->files;
            office = waiting->asked.office;
            done = waiting;
            waiting.reset();
        });
    }
    Result<void> drop() override
    {
        return step([&] { waiting.reset(); });
    }

    wire::CredentialFiles shown;
    wire::OfficeAddress office;
    std::optional<wire::PendingCredential> waiting;
    std::optional<wire::PendingCredential> done;
    int begun = 0;
    int cutAfter = -1; ///< So many half steps; each step is cut before it took effect and after.

private:
    template <typename Change>
    Result<void> step(Change change)
    {
        maybeCut();
        change();
        maybeCut();
        return {};
    }
    void maybeCut()
    {
        if (cutAfter-- == 0) throw PowerCut{};
    }
};

/// "NAME KEY FROM UNTIL" stands for a certificate, "request NAME KEY" for a request, times in days.
class PlainRequests final : public proof::CertificateRequests {
public:
    Result<proof::KeyAndRequest> make(const std::string& name) override
    {
        const auto key = "key" + std::to_string(++made);
        return proof::KeyAndRequest{key, "request " + name + ' ' + key};
    }
    Result<proof::CertificateFacts> read(std::string_view pem) override
    {
        std::istringstream text{std::string(pem)};
        std::string name;
        std::string key;
        int from = 0;
        int until = 0;
        if (!(text >> name >> key >> from >> until))
            return Error{ErrorCode::Invalid, "no certificate"};
        return proof::CertificateFacts{name, key, dayNumber(from), dayNumber(until)};
    }
    Result<proof::CertificateFacts> accept(std::string_view pem, std::string_view request,
                                           const std::string& name) override
    {
        auto facts = read(pem);
        if (!facts) return facts;
        if (request != "request " + name + ' ' + facts->serial || facts->name != name)
            return Error{ErrorCode::Invalid, "another name or key"};
        return facts;
    }
    static Instant dayNumber(int days) { return Instant(std::chrono::days(days)); }

    int made = 0;
};

inline constexpr auto kiosk = "0412-K1";
inline const wire::OfficeAddress address{"https://office", "/ca.pem"};

struct Stage {
    /// What stands behind any line: whose certificate was shown over it, and what was asked.
    class Line final : public Transport {
    public:
        Line(Stage& stage, wire::CredentialFiles shown) : m_stage(stage), m_shown(std::move(shown))
        {
        }
        Result<HttpAnswer> post(const std::string& path, const std::string& body) override
        {
            return path.ends_with("/events") ? m_stage.stands(m_shown.certificate)
                                             : m_stage.certify(path, body);
        }
        Result<HttpAnswer> get(const std::string&) override
        {
            return Error{ErrorCode::Unavailable, "nobody asks"};
        }

    private:
        Stage& m_stage;
        wire::CredentialFiles m_shown;
    };

    crypto::OpensslHasher hasher;
    support::ManualClock clock;
    wire::JournalOrigin origin = samples::journalOrigin(kiosk);
    support::MemoryOutbox outbox{origin};
    MemoryCredentials credentials;
    PlainRequests requests;
    std::vector<std::string> asked; ///< Paths and requests of what was certified.
    std::function<Result<HttpAnswer>(const wire::EnrolmentRequest&)> answer =
        [](const wire::EnrolmentRequest& request) { return given(certificateFor(request)); };
    std::function<Result<HttpAnswer>(const std::string& shown)> stands = [](const std::string&) {
        return HttpAnswer{200, standing(wire::EventsStatus::Accepted)};
    };

    static std::string standing(wire::EventsStatus status)
    {
        return wire::toJson(wire::EventsAnswer{status, 0, "", "why"});
    }
    static Result<HttpAnswer> given(const std::string& certificate)
    {
        return HttpAnswer{200, wire::toJson(wire::EnrolmentReply{kiosk, certificate, {}})};
    }
    static Result<HttpAnswer> no(const std::string& reason)
    {
        return HttpAnswer{200, wire::toJson(wire::EnrolmentReply{kiosk, {}, reason})};
    }
    /// Ninety days from day 100 on.
    static std::string certificateFor(const wire::EnrolmentRequest& request)
    {
        return request.csr.substr(std::string("request ").size()) + " 100 190";
    }
    Result<HttpAnswer> certify(const std::string& path, const std::string& body)
    {
        const auto request = wire::enrolmentRequestFromJson(body);
        REQUIRE(request);
        asked.push_back(path + ' ' + request->csr + ' ' + request->code);
        return answer(*request);
    }
    Enrolment enrolment()
    {
        return Enrolment(
            {credentials, requests, outbox, hasher, clock,
             [this](const wire::OfficeAddress&,
                    const wire::CredentialFiles& shown) -> Result<std::unique_ptr<Transport>> {
                 return std::unique_ptr<Transport>(std::make_unique<Line>(*this, shown));
             },
             address});
    }
    EnrolmentEnd enrol(const std::string& code = "7Q4M9-X2CAB")
    {
        const auto end = enrolment().enrol(address, code);
        REQUIRE(end);
        return *end;
    }
    RenewalEnd renewOn(int day)
    {
        Line line(*this, credentials.shown);
        const auto end = enrolment().renewWhereDue(line, PlainRequests::dayNumber(day));
        REQUIRE(end);
        return *end;
    }
};

} // namespace reprise::sync
