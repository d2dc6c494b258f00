#include "HttpsExchange.h"

#include <curl/curl.h>
#include <mutex>
#include <optional>

namespace reprise::payments {

namespace {

struct CloseCurl {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
};
struct FreeHeaders {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

struct Answer {
    std::string body;
    std::size_t largest;
    bool isTooLong = false;
};

std::size_t take(char* data, std::size_t size, std::size_t count, void* target)
{
    auto& answer = *static_cast<Answer*>(target);
    const auto bytes = size * count;
    answer.isTooLong = answer.body.size() + bytes > answer.largest;
    if (answer.isTooLong) return 0; // Less than was handed over: the library stops.
    answer.body.append(data, bytes);
    return bytes;
}

/// The library calls a transfer begun right before it writes the first byte of the message. What
/// failed before that has not been asked for.
bool hasBegun(CURL* curl)
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(curl, CURLINFO_PRETRANSFER_TIME_T, &microseconds);
    return microseconds > 0;
}

/// Once the message is on its way only the answer is waited for.
struct Patience {
    CURL* curl;
    std::chrono::steady_clock::duration answerWithin;
    std::optional<std::chrono::steady_clock::time_point> since = {};
    bool isOver = false;
};

/// Called at least once a second; 1 ends the transfer.
int mayGoOn(void* given, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto& patience = *static_cast<Patience*>(given);
    const auto now = std::chrono::steady_clock::now();
    if (!patience.since && hasBegun(patience.curl)) patience.since = now;
    patience.isOver = patience.since && now - *patience.since > patience.answerWithin;
    return patience.isOver ? 1 : 0;
}

void secure(CURL* curl, const ExchangeSettings& settings)
{
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    if (settings.caFile.empty()) return;
    curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.c_str());
    curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
}

/// Everything that keeps the library from sending a message twice.
void sendOnce(CURL* curl)
{
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
}

Exchanged failure(CURL* curl, CURLcode outcome, const char* complaint, bool isTooLong, bool isOver)
{
    if (isOver) return {Delivery::Silent, 0, {}, "it took too long"};
    if (isTooLong) return {Delivery::Silent, 0, {}, "its answer is too long to be one"};
    std::string why = *complaint == '\0' ? curl_easy_strerror(outcome) : complaint;
    const auto delivery = hasBegun(curl) ? Delivery::Silent : Delivery::NotSent;
    return {delivery, 0, {}, std::move(why)};
}

} // namespace

HttpsExchange::HttpsExchange(ExchangeSettings settings) : m_settings(std::move(settings))
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

Exchanged HttpsExchange::post(const std::string& message,
                              std::chrono::milliseconds answerWithin) const
{
    const std::unique_ptr<CURL, CloseCurl> handle(curl_easy_init());
    if (!handle) return {Delivery::NotSent, 0, {}, "the network library could not be started"};
    auto* curl = handle.get();
    const std::unique_ptr<curl_slist, FreeHeaders> headers(
        curl_slist_append(curl_slist_append(nullptr, "Content-Type: application/json"), "Expect:"));
    Answer answer{{}, m_settings.largestAnswer};
    Patience patience{curl, answerWithin};
    char complaint[CURL_ERROR_SIZE] = {};

    secure(curl, m_settings);
    sendOnce(curl);
    curl_easy_setopt(curl, CURLOPT_URL, m_settings.url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "reprise");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(m_settings.connectWithin.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS,
                     static_cast<long>((m_settings.connectWithin + answerWithin).count()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(message.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, message.data());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &mayGoOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &patience);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, complaint);

    const auto outcome = curl_easy_perform(curl);
    if (outcome != CURLE_OK)
        return failure(curl, outcome, complaint, answer.isTooLong, patience.isOver);
    Exchanged exchanged{Delivery::Answered, 0, std::move(answer.body), {}};
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &exchanged.status);
    return exchanged;
}

} // namespace reprise::payments
