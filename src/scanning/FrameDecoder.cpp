#include "reprise/scanning/FrameDecoder.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace reprise::scanning {

FrameDecoder::FrameDecoder(std::unique_ptr<BarcodeReader> reader, Found found)
    : m_reader(std::move(reader)), m_found(std::move(found)), m_thread([this] { run(); })
{
}

FrameDecoder::~FrameDecoder()
{
    {
        const std::lock_guard lock(m_guard);
        m_mailbox = Mailbox::Closed;
    }
    m_filled.notify_one();
    m_thread.join();
}

void FrameDecoder::submit(const GreyFrame& frame)
{
    if (frame.pixels == nullptr || frame.width < 1 || frame.height < 1) return;

    const std::lock_guard oneAtATime(m_submitting);
    const auto width = static_cast<std::size_t>(frame.width);
    m_copying.pixels.resize(width * static_cast<std::size_t>(frame.height));
    m_copying.width = frame.width;
    m_copying.height = frame.height;
    for (int y = 0; y < frame.height; ++y) {
        std::copy_n(frame.pixels + static_cast<std::ptrdiff_t>(y) * frame.stride, width,
                    m_copying.pixels.data() + static_cast<std::size_t>(y) * width);
    }
    {
        const std::lock_guard lock(m_guard);
        ++m_counts.submitted;
        if (m_mailbox == Mailbox::Full) ++m_counts.dropped;
        if (m_mailbox != Mailbox::Closed) m_mailbox = Mailbox::Full;
        std::swap(m_copying, m_waiting);
    }
    m_filled.notify_one();
}

FrameDecoder::Counts FrameDecoder::counts() const
{
    const std::lock_guard lock(m_guard);
    return m_counts;
}

void FrameDecoder::run()
{
    Held reading;
    for (;;) {
        {
            std::unique_lock lock(m_guard);
            m_filled.wait(lock, [this] { return m_mailbox != Mailbox::Empty; });
            if (m_mailbox == Mailbox::Closed) return;
            m_mailbox = Mailbox::Empty;
            std::swap(reading, m_waiting);
        }
        auto symbols = m_reader->read(
            {reading.pixels.data(), reading.width, reading.height, reading.width}, Effort::Frame);
        {
            const std::lock_guard lock(m_guard);
            ++m_counts.decoded;
        }
        if (!symbols.empty()) m_found(std::move(symbols));
    }
}

} // namespace reprise::scanning
