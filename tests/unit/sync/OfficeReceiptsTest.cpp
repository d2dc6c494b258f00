// A receipt that is not filed here: asked for from head office, believed only under its signature,
// and not asked for again while it is silent.
#include "reprise/sync/OfficeReceipts.h"

#include "SignedOffice.h"

using namespace reprise;
using namespace reprise::sync;
using namespace std::chrono_literals;

namespace {

class Filing final : public receipts::ReceiptFinder {
public:
    explicit Filing(support::MemoryReceipts& archive) : m_archive(archive) {}

    Result<receipts::Receipt> find(const ReceiptNumber& number) override
    {
        const auto known = m_archive.filed.find(number);
        if (known != m_archive.filed.end()) return known->second;
        return Error{ErrorCode::NotFound, "this store knows no such receipt"};
    }
    Result<std::vector<ReceiptNumber>> findByCode(std::string_view code) override
    {
        std::vector<ReceiptNumber> numbers;
        for (const auto& [number, receipt] : m_archive.filed)
            if (number.text() == code) numbers.push_back(number);
        return numbers;
    }

private:
    support::MemoryReceipts& m_archive;
};

struct Counter : Kiosk {
    Counter()
    {
        transport.events = [this](const std::string& body) -> Result<HttpAnswer> {
            ++asked;
            return answer(*wire::receiptRequestFromJson(body));
        };
    }
    static std::string sold(const std::string& number)
    {
        return R"({"receipt":")" + number
               + R"(","store":"0999","workstation":"1","sold_at":"2026-11-01T14:03:22Z",)"
                 R"("currency":"GBP","channel":"in_store","lines":[{"line":1,"sku":"A",)"
                 R"("description":"Mug","quantity":1,"unit_price":255,"tax_included":true}],)"
                 R"("tenders":[{"type":"card","amount":255}]})";
    }
    HttpAnswer give(const wire::ReceiptLetter& letter)
    {
        return {200, wire::toJson(
                         wire::LetterAnswer{letter.id,
                                            proof::sign(proof::Purpose::Receipts,
                                                        wire::toJson(letter), signing, signatures),
                                            {}})};
    }
    wire::ReceiptLetter letterFor(const wire::ReceiptRequest& request)
    {
        return {request.origin,
                request.id,
                samples::budget(origin).issuedAt,
                {sold(request.numbers.front())}};
    }
    bool finds(const std::string& number)
    {
        const auto found = finder.find(ReceiptNumber(number));
        CHECK((found || found.error().code == ErrorCode::NotFound));
        return found.operator bool();
    }

    Filing here{receipts};
    OfficeReceipts finder{{here, receipts, transport, ring, signatures, random, clock},
                          origin,
                          *TimeZone::named("Europe/London")};
    int asked = 0;
    std::function<Result<HttpAnswer>(const wire::ReceiptRequest&)> answer =
        [this](const auto& request) { return give(letterFor(request)); };
};

} // namespace

TEST_CASE("What is not filed here is asked for once, and filed", "[sync][feeds]")
{
    Counter counter;
    CHECK(counter.finds("F-1"));
    CHECK(counter.finds("F-1"));
    CHECK(counter.asked == 1);
    const auto numbers = counter.finder.findByCode("F-2");
    REQUIRE(numbers);
    CHECK(*numbers == std::vector{ReceiptNumber("F-2")});
    CHECK(counter.asked == 2);
    CHECK(counter.transport.asked.back() == "/v1/kiosks/" + counter.origin.kiosk + "/receipts");
    CHECK(counter.receipts.filed.at(ReceiptNumber("F-2")).store == "0999");
}

TEST_CASE("Without a key of head office's no receipt is asked for", "[sync][feeds]")
{
    Counter counter;
    counter.ring.keys.clear();
    CHECK_FALSE(counter.finds("F-1"));
    CHECK(counter.asked == 0);
}

TEST_CASE("A receipt that can't be believed is none", "[sync][feeds]")
{
    Counter counter;
    SECTION("forged")
    {
        counter.signing.seed = proof::SecretSeed{9};
    }
    SECTION("by a key that nobody trusts here")
    {
        counter.signing.id = "office-2";
    }
    SECTION("the answer to another request")
    {
        counter.answer = [&](const auto& request) {
            auto letter = counter.letterFor(request);
            letter.id = std::string(32, 'e');
            auto given = *wire::letterAnswerFromJson(counter.give(letter).body);
            given.id = request.id;
            return HttpAnswer{200, wire::toJson(given)};
        };
    }
    SECTION("another receipt than was asked for")
    {
        counter.answer = [&](const auto& request) {
            auto letter = counter.letterFor(request);
            letter.receipts = {Counter::sold("F-7")};
            return counter.give(letter);
        };
    }
    SECTION("one that can't be read")
    {
        counter.answer = [&](const auto& request) {
            auto letter = counter.letterFor(request);
            letter.receipts = {"{}"};
            return counter.give(letter);
        };
    }
    CHECK_FALSE(counter.finds("F-1"));
    CHECK(counter.receipts.filed.empty());
}

TEST_CASE("Whoever did not answer is left alone for a while", "[sync][feeds]")
{
    Counter counter;
    const auto well = counter.answer;
    counter.answer = [](const auto&) { return Error{ErrorCode::Unavailable, "cut off"}; };
    CHECK_FALSE(counter.finds("F-1"));
    counter.answer = well;
    CHECK_FALSE(counter.finds("F-2"));
    CHECK(counter.asked == 1);
    counter.clock.advance(30s);
    CHECK(counter.finds("F-2"));
    // That it has no such receipt is an answer.
    counter.answer = [&](const auto& request) {
        auto letter = counter.letterFor(request);
        letter.receipts.clear();
        return counter.give(letter);
    };
    CHECK_FALSE(counter.finds("F-3"));
    CHECK_FALSE(counter.finds("F-4"));
    CHECK(counter.asked == 4);
}
