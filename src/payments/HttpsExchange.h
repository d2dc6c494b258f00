// HttpsExchange: one message to a payment terminal and its answer, over a TLS connection of its
// own. Sent once, whatever happens: a kept connection or a second protocol would let the library
// send it again by itself.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace reprise::payments {

struct ExchangeSettings {
    std::string url;                         ///< "https://host:port/nexo".
    std::string caFile;                      ///< PEM; empty: the CAs this system trusts.
    std::chrono::milliseconds connectWithin; ///< TLS included.
    std::size_t largestAnswer;
};

enum class Delivery : std::uint8_t {
    Answered, ///< With a whole HTTP answer.
    NotSent,  ///< Not a byte of the message has left us.
    Silent,   ///< It left us, and what came back is no whole answer.
};

struct Exchanged {
    Delivery delivery = Delivery::Silent;
    long status = 0; ///< HTTP's, where answered.
    std::string body = {};
    std::string trouble = {}; ///< Why not, where not answered.
};

class HttpsExchange {
public:
    explicit HttpsExchange(ExchangeSettings settings);

    /// Comes back within `connectWithin`, and `answerWithin` (to the second) after the message was
    /// on its way.
    Exchanged post(const std::string& message, std::chrono::milliseconds answerWithin) const;

private:
    ExchangeSettings m_settings;
};

} // namespace reprise::payments
