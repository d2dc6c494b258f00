#include "reprise/sync/OfficeReceipts.h"

#include "reprise/base/RandomCode.h"
#include "reprise/proof/SignedTexts.h"
#include "reprise/wire/ReceiptJson.h"

#include <algorithm>

namespace reprise::sync {

namespace {

using namespace std::chrono_literals;

constexpr auto restAfterSilence = 30s;
constexpr long answered = 200;

} // namespace

Result<receipts::Receipt> OfficeReceipts::find(const ReceiptNumber& number)
{
    auto receipt = m_ports.here.find(number);
    if (receipt || receipt.error().code != ErrorCode::NotFound) return receipt;
    const auto came = fetch(number.text());
    if (!came) return came.error();
    return *came ? m_ports.here.find(number) : receipt;
}

Result<std::vector<ReceiptNumber>> OfficeReceipts::findByCode(std::string_view code)
{
    auto numbers = m_ports.here.findByCode(code);
    if (!numbers || !numbers->empty()) return numbers;
    const auto came = fetch(std::string(code));
    if (!came) return came.error();
    return *came ? m_ports.here.findByCode(code) : numbers;
}

bool OfficeReceipts::mayAsk()
{
    if (!m_noAnswer) return true;
    const auto now = m_ports.clock.now();
    if (now.boot == m_noAnswer->boot && now.since - m_noAnswer->since < restAfterSilence)
        return false;
    m_noAnswer.reset();
    return true;
}

void OfficeReceipts::giveUp(const std::string& why)
{
    m_noAnswer = m_ports.clock.now();
    if (m_ports.log != nullptr)
        m_ports.log->write(Severity::Warning, "sync",
                           "head office was asked for a receipt in vain: " + why);
}

/// True where one came and was filed. An error means that our own storage failed.
Result<bool> OfficeReceipts::fetch(const std::string& number)
{
    const auto keys = m_ports.keys.all();
    if (!keys) return keys.error();
    if (keys->empty() || number.empty() || number.size() > longestName || !mayAsk()) return false;
    const wire::ReceiptRequest request{m_origin, randomHex(m_ports.random, 16), {number}};
    const auto sent =
        m_ports.transport.post("/v1/kiosks/" + m_origin.kiosk + "/receipts", wire::toJson(request));
    if (!sent || sent->status != answered) {
        giveUp(sent ? "it answered with status " + std::to_string(sent->status)
                    : sent.error().detail);
        return false;
    }
    const auto answer = wire::letterAnswerFromJson(sent->body);
    if (!answer || answer->id != request.id) {
        giveUp(answer ? "its answer is about another request" : answer.error().detail);
        return false;
    }
    if (!answer->letter) return false;
    return file(request, *answer);
}

Result<bool> OfficeReceipts::file(const wire::ReceiptRequest& request,
                                  const wire::LetterAnswer& answer)
{
    const auto key = m_ports.keys.find(answer.letter->key);
    if (!key && key.error().code != ErrorCode::NotFound) return key.error();
    const auto letter = key ? proof::believedReceipts(answer, request, *key, m_ports.signatures)
                            : Result<wire::ReceiptLetter>(key.error());
    if (!letter) {
        giveUp(letter.error().detail);
        return false;
    }
    std::vector<receipts::Receipt> sought;
    for (const auto& json : letter->receipts) {
        auto receipt = wire::receiptFromJson(json, m_zone);
        if (!receipt)
            giveUp("it can't be read: " + receipt.error().detail);
        else if (receipt->number.text() == request.numbers.front())
            sought.push_back(std::move(*receipt));
    }
    if (sought.empty()) return false;
    const auto filed = m_ports.archive.file(sought);
    if (!filed) return filed.error();
    return true;
}

} // namespace reprise::sync
