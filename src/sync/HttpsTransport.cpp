#include "reprise/sync/HttpsTransport.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <curl/curl.h>
#include <mutex>

namespace reprise::sync {

namespace {

constexpr std::chrono::milliseconds connectPatience = std::chrono::seconds{10};
constexpr std::chrono::seconds patienceForProof{5};
constexpr std::size_t largestAnswer = 16 * 1024 * 1024;

bool canRead(const std::string& file)
{
    auto* opened = std::fopen(file.c_str(), "rb");
    if (opened == nullptr) return false;
    std::fclose(opened);
    return true;
}

wire::CredentialFiles shownBy(const HttpsSettings& settings)
{
    return settings.identity ? settings.identity()
                             : wire::CredentialFiles{settings.certFile, settings.keyFile};
}

struct FreeHeaders {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Headers = std::unique_ptr<curl_slist, FreeHeaders>;

void add(Headers& headers, const std::string& line)
{
    headers.reset(curl_slist_append(headers.release(), line.c_str()));
}

std::size_t take(char* data, std::size_t size, std::size_t count, void* target)
{
    auto& body = *static_cast<std::string*>(target);
    const auto bytes = size * count;
    if (body.size() + bytes > largestAnswer) return 0; // Less than was handed over: curl stops.
    body.append(data, bytes);
    return bytes;
}

int mayGoOn(void* interrupted, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<std::atomic<bool>*>(interrupted)->load() ? 1 : 0;
}

class CurlTransport final : public Transport {
public:
    explicit CurlTransport(HttpsSettings settings)
        : m_settings(std::move(settings)), m_curl(curl_easy_init())
    {
        while (m_settings.url.ends_with('/'))
            m_settings.url.pop_back();
        add(m_headers, "Content-Type: application/json");
        add(m_headers, "Expect:"); // Our letters are small enough to send without asking first.
        if (!m_settings.deliveryKey.empty())
            add(m_headers, "Authorization: Bearer " + m_settings.deliveryKey);
    }

    bool usable() const { return m_curl != nullptr; }

    Result<HttpAnswer> post(const std::string& path, const std::string& body) override
    {
        prepare(path);
        curl_easy_setopt(m_curl.get(), CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(body.size()));
        curl_easy_setopt(m_curl.get(), CURLOPT_POSTFIELDS, body.data());
        return exchange();
    }

    Result<HttpAnswer> get(const std::string& path) override
    {
        prepare(path);
        curl_easy_setopt(m_curl.get(), CURLOPT_HTTPGET, 1L);
        return exchange();
    }

    void interrupt() override { m_interrupted = true; }

private:
    struct Cleanup {
        void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    };

    /// Sets everything anew; the connection itself is kept from exchange to exchange.
    void prepare(const std::string& path)
    {
        auto* curl = m_curl.get();
        curl_easy_reset(curl);
        curl_easy_setopt(curl, CURLOPT_URL, (m_settings.url + path).c_str());
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
        curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
        curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
        curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
        if (!m_settings.caFile.empty()) {
            curl_easy_setopt(curl, CURLOPT_CAINFO, m_settings.caFile.c_str());
            curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
        }
        // Other files than before are another connection: curl never shares one between two.
        const auto shown = shownBy(m_settings);
        if (!shown.certificate.empty()) {
            curl_easy_setopt(curl, CURLOPT_SSLCERT, shown.certificate.c_str());
            curl_easy_setopt(curl, CURLOPT_SSLKEY, shown.key.c_str());
        }
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, m_headers.get());
        curl_easy_setopt(curl, CURLOPT_USERAGENT, "reprise");
        const auto patience = m_settings.patience;
        curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                         static_cast<long>(std::min(patience, connectPatience).count()));
        curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(patience.count()));
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &mayGoOn);
        curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &m_interrupted);
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &take);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &m_body);
        curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_complaint);
        m_complaint[0] = '\0';
        m_body.clear();
    }

    Result<HttpAnswer> exchange()
    {
        const auto outcome = curl_easy_perform(m_curl.get());
        // Nobody may keep pointers to a body that is gone.
        curl_easy_setopt(m_curl.get(), CURLOPT_POSTFIELDS, nullptr);
        if (outcome != CURLE_OK) return failure(outcome);
        HttpAnswer answer;
        curl_easy_getinfo(m_curl.get(), CURLINFO_RESPONSE_CODE, &answer.status);
        answer.body = std::move(m_body);
        answer.date = dateOfAnswer();
        return answer;
    }

    std::optional<Instant> dateOfAnswer() const
    {
        curl_header* date = nullptr;
        if (curl_easy_header(m_curl.get(), "Date", 0, CURLH_HEADER, -1, &date) != CURLHE_OK)
            return std::nullopt;
        const auto seconds = curl_getdate(date->value, nullptr);
        if (seconds < 0) return std::nullopt;
        return Instant(std::chrono::seconds(seconds));
    }

    Error failure(CURLcode outcome) const
    {
        const std::string why = m_complaint[0] == '\0' ? curl_easy_strerror(outcome) : m_complaint;
        switch (static_cast<int>(outcome)) {
        case CURLE_WRITE_ERROR:
            return {ErrorCode::Invalid, "head office sent more than 16 MiB in one answer"};
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_ISSUER_ERROR:
            return {ErrorCode::Invalid, "head office can't be trusted: " + why};
        default: return {ErrorCode::Unavailable, "no answer from head office: " + why};
        }
    }

    HttpsSettings m_settings;
    std::unique_ptr<CURL, Cleanup> m_curl;
    Headers m_headers;
    std::atomic<bool> m_interrupted = false;
    std::string m_body;
    char m_complaint[CURL_ERROR_SIZE] = {};
};

} // namespace

HttpsSettings officeLine(const wire::OfficeAddress& office, wire::Credentials& credentials,
                         const std::string& deliveryKey)
{
    HttpsSettings line{office.url, office.caFile, {}, {}, deliveryKey};
    line.identity = [&credentials] { return credentials.inUse(); };
    return line;
}

Result<std::unique_ptr<Transport>> makeHttpsTransport(const HttpsSettings& settings)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });

    if (!settings.url.starts_with("https://") || settings.url.size() <= 8)
        return Error{ErrorCode::Invalid,
                     "head office: '" + settings.url + "', expected https://host:port"};
    const auto shown = shownBy(settings);
    for (const auto& file : {settings.caFile, shown.certificate, shown.key})
        if (!file.empty() && !canRead(file))
            return Error{ErrorCode::Invalid, file + ": can't be read, expected a PEM file"};
    if (shown.certificate.empty() != shown.key.empty())
        return Error{ErrorCode::Invalid, "a client certificate and its key come together"};
    auto transport = std::make_unique<CurlTransport>(settings);
    if (!transport->usable())
        return Error{ErrorCode::Unavailable, "the network library could not be started"};
    return std::unique_ptr<Transport>(std::move(transport));
}

Result<std::unique_ptr<Transport>> makeProvingLine(const wire::OfficeAddress& office,
                                                   const wire::CredentialFiles& shown)
{
    return makeHttpsTransport(
        {office.url, office.caFile, shown.certificate, shown.key, {}, patienceForProof});
}

} // namespace reprise::sync
