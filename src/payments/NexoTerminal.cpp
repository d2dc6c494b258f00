#include "reprise/payments/NexoTerminal.h"

#include "HttpsExchange.h"

#include "reprise/base/CardNumbers.h"
#include "reprise/base/RandomCode.h"
#include "reprise/payments/NexoAnswers.h"

#include <algorithm>
#include <fstream>

namespace reprise::payments {

namespace {

using settlement::PayoutAnswer;
using settlement::PayoutOutcome;

constexpr long httpOk = 200;

bool canRead(const std::string& file)
{
    return std::ifstream(file).good();
}

/// For a colleague; the network library's words may repeat what the other side sent.
std::string plain(std::string text)
{
    std::ranges::replace_if(
        text, [](unsigned char each) { return each < 0x20 || each >= 0x7F; }, '?');
    return withoutCardNumbers(std::move(text));
}

class NexoTerminal final : public settlement::Payout {
public:
    NexoTerminal(NexoSettings settings, RandomSource& random)
        : m_settings(std::move(settings)),
          m_exchange({m_settings.address + "/nexo", m_settings.caFile, m_settings.connectWithin,
                      largestAnswer}),
          m_random(random)
    {
    }

    PayoutAnswer pay(const returns::PaymentOrder& order) override
    {
        const auto exchanged =
            m_exchange.post(moneyRequest(order, m_settings.parties), m_settings.answerWithin);
        if (auto missing = missingAnswer(exchanged)) return *missing;
        return readMoneyAnswer(order, m_settings.parties, exchanged.body);
    }

    PayoutAnswer inquire(const returns::PaymentOrder& order) override
    {
        const auto serviceId = randomCode(m_random, returns::serviceIdLength);
        const auto exchanged = m_exchange.post(statusRequest(order, m_settings.parties, serviceId),
                                               m_settings.statusWithin);
        if (auto missing = missingAnswer(exchanged)) return *missing;
        return readStatusAnswer(order, m_settings.parties, serviceId, exchanged.body);
    }

private:
    static std::optional<PayoutAnswer> missingAnswer(const Exchanged& exchanged)
    {
        if (exchanged.delivery == Delivery::NotSent)
            return PayoutAnswer{
                PayoutOutcome::NotAsked, {}, {}, "not reached: " + plain(exchanged.trouble)};
        if (exchanged.delivery == Delivery::Silent)
            return PayoutAnswer{
                PayoutOutcome::Unknown, {}, {}, "no answer: " + plain(exchanged.trouble)};
        if (exchanged.status == httpOk) return std::nullopt;
        return PayoutAnswer{PayoutOutcome::Unknown,
                            {},
                            {},
                            "it answered with status " + std::to_string(exchanged.status)};
    }

    NexoSettings m_settings;
    HttpsExchange m_exchange;
    RandomSource& m_random;
};

} // namespace

Result<std::unique_ptr<settlement::Payout>> makeNexoTerminal(NexoSettings settings,
                                                             RandomSource& random)
{
    while (settings.address.ends_with('/'))
        settings.address.pop_back();
    const settlement::PaymentRail asked{.rail = returns::Rail::Terminal,
                                        .address = settings.address,
                                        .caFile = settings.caFile,
                                        .poiId = settings.parties.poiId};
    if (const auto checked = settlement::checkRail(asked); !checked) return checked.error();
    if (!settings.caFile.empty() && !canRead(settings.caFile))
        return Error{ErrorCode::Invalid, settings.caFile + ": can't be read, expected a PEM file"};
    return std::unique_ptr<settlement::Payout>(
        std::make_unique<NexoTerminal>(std::move(settings), random));
}

Result<std::unique_ptr<settlement::Payout>>
makePayout(const settlement::PaymentRail& rail, const std::string& saleId, RandomSource& random)
{
    if (rail.rail != returns::Rail::Terminal) return std::unique_ptr<settlement::Payout>();
    return makeNexoTerminal({rail.address, rail.caFile, {saleId, rail.poiId}}, random);
}

} // namespace reprise::payments
