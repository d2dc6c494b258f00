#include "reprise/scanning/FrameDecoder.h"

#include "SymbolPictures.h"

#include <catch2/catch_test_macros.hpp>

#include <future>
#include <latch>
#include <semaphore>

using namespace reprise::scanning;
using namespace reprise::scanning::test;

namespace {

/// Reads the first pixel as text, and only when told to go on.
class GatedReader : public BarcodeReader {
public:
    std::vector<Symbol> read(const GreyFrame& frame, Effort effort) override
    {
        CHECK(effort == Effort::Frame);
        begun.release();
        proceed.acquire();
        const auto first = frame.pixels[0];
        const auto last = frame.pixels[frame.width * frame.height - 1];
        if (first == 0) return {};
        return {{std::to_string(first) + "/" + std::to_string(last), "Code128"}};
    }

    std::counting_semaphore<> begun{0};
    std::counting_semaphore<> proceed{0};
};

} // namespace

SCENARIO("Frames are read beside the screen, the newest first", "[scanning][frames]")
{
    auto owned = std::make_unique<GatedReader>();
    auto& reader = *owned;
    std::vector<std::string> texts;
    std::counting_semaphore<> found{0};
    auto decoder = std::make_unique<FrameDecoder>(std::move(owned), [&](auto symbols) {
        texts.push_back(symbols.at(0).text);
        found.release();
    });
    const auto submit = [&decoder](std::uint8_t value) {
        // Rows lie further apart than they are wide, and the pixels are gone after the call.
        std::vector<std::uint8_t> pixels(8 * 4, 99);
        for (int y = 0; y < 4; ++y) {
            for (int x = 0; x < 5; ++x)
                pixels[static_cast<std::size_t>(8 * y + x)] = value;
        }
        decoder->submit({pixels.data(), 5, 4, 8});
        std::ranges::fill(pixels, std::uint8_t{1});
    };

    GIVEN("a reader that is busy with a frame")
    {
        submit(10);
        reader.begun.acquire();

        WHEN("three more frames come")
        {
            submit(20);
            submit(30);
            submit(40);
            reader.proceed.release(2);
            found.acquire();
            found.acquire();
            THEN("the caller was never held up, and only the newest of them is read")
            {
                CHECK(texts == std::vector<std::string>{"10/10", "40/40"});
                const auto counts = decoder->counts();
                CHECK(counts.submitted == 4);
                CHECK(counts.dropped == 2);
                CHECK(counts.decoded == 2);
            }
        }
        WHEN("the decoder goes away while one waits")
        {
            submit(20);
            reader.proceed.release();
            found.acquire();
            // The second frame may have begun before the end was known; let it through then.
            reader.proceed.release();
            decoder.reset();
            THEN("the frame in hand was finished")
            {
                CHECK(texts.size() <= 2);
                CHECK(texts.at(0) == "10/10");
            }
        }
        WHEN("a frame shows nothing")
        {
            reader.proceed.release(3);
            found.acquire();
            submit(0);
            reader.begun.acquire();
            submit(50);
            found.acquire();
            THEN("nobody is told about it")
            {
                CHECK(texts == std::vector<std::string>{"10/10", "50/50"});
            }
        }
    }
    GIVEN("frames without pixels")
    {
        decoder->submit({nullptr, 5, 4, 8});
        const std::uint8_t pixel = 0;
        decoder->submit({&pixel, 0, 4, 8});
        THEN("they are no frames")
        {
            CHECK(decoder->counts().submitted == 0);
        }
    }
}

TEST_CASE("A camera frame with a symbol is found through the real reader", "[scanning][frames]")
{
    std::promise<std::vector<Symbol>> promise;
    auto found = promise.get_future();
    const auto picture = printed({"QRCode", "58", "0412-03-20261101-00123"}, 3);
    {
        FrameDecoder decoder(makeBarcodeReader(),
                             [&promise](auto symbols) { promise.set_value(std::move(symbols)); });
        decoder.submit(picture.frame());
        found.wait();
    }
    CHECK(found.get() == std::vector<Symbol>{{"0412-03-20261101-00123", "QRCode"}});
}
