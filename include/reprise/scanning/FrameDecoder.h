// FrameDecoder: reads camera frames on a thread of its own. Handing over a frame never waits for a
// reading: the newest frame wins, and one that was not begun yet is dropped for it.
#pragma once

#include "reprise/scanning/BarcodeReader.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace reprise::scanning {

class FrameDecoder {
public:
    /// Called on the decoder's thread, once for each frame that shows something; never after the
    /// destructor returned.
    using Found = std::function<void(std::vector<Symbol>)>;

    struct Counts {
        std::uint64_t submitted = 0;
        std::uint64_t decoded = 0;
        std::uint64_t dropped = 0; ///< Overtaken by a newer frame before they were begun.
    };

    FrameDecoder(std::unique_ptr<BarcodeReader> reader, Found found);
    /// Waits for the frame in hand, not for the one that waits. Not to be called from `found`.
    ~FrameDecoder();

    FrameDecoder(const FrameDecoder&) = delete;
    FrameDecoder& operator=(const FrameDecoder&) = delete;

    /// Copies the pixels and returns at once; the frame may go away afterwards. Frames without
    /// pixels are ignored.
    void submit(const GreyFrame& frame);

    Counts counts() const;

private:
    /// A frame's pixels; the memory is used again from frame to frame.
    struct Held {
        std::vector<std::uint8_t> pixels;
        int width = 0;
        int height = 0;
    };

    enum class Mailbox : std::uint8_t { Empty, Full, Closed };

    void run();

    std::unique_ptr<BarcodeReader> m_reader;
    Found m_found;
    Held m_copying; ///< Belongs to whoever calls submit(), under m_submitting.
    std::mutex m_submitting;

    mutable std::mutex m_guard; ///< Held for a swap at most, never for a copy or a reading.
    std::condition_variable m_filled;
    Held m_waiting;
    Mailbox m_mailbox = Mailbox::Empty;
    Counts m_counts;

    std::thread m_thread; ///< Last, so that all it uses exists before it starts.
};

} // namespace reprise::scanning
