// Network: the line between one kiosk and the head offices, by way of a proxy that it takes for
// head office. In foul weather it loses requests and answers, delays them, sends them twice, keeps
// some and sends them much later, and cuts answers off.
#pragma once

#include "Dice.h"

#include "reprise/sync/HttpsTransport.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace reprise::fleet {

enum class Weather : std::uint8_t {
    Foul,
    Fair,   ///< Everything arrives once; what was kept back as well.
    Closed, ///< Nothing gets through.
};

/// PEM files: whom kiosks take for head office, and as whom the proxy speaks for its kiosk.
struct NetworkFiles {
    std::string ca;
    std::string serverCert;
    std::string serverKey;
    std::string kioskCert;
    std::string kioskKey;
};

struct NetworkCounts {
    std::atomic<std::int64_t> letters = 0;
    std::atomic<std::int64_t> lost = 0;
    std::atomic<std::int64_t> answersLost = 0;
    std::atomic<std::int64_t> delayed = 0;
    std::atomic<std::int64_t> doubled = 0;
    std::atomic<std::int64_t> late = 0; ///< Out of their order, when others had come since.
    std::atomic<std::int64_t> cut = 0;
};

class Network {
public:
    /// `offices` are their addresses, "https://127.0.0.1:PORT", alike for whoever asks.
    Network(NetworkFiles files, std::vector<std::string> offices, std::uint32_t seed);
    ~Network();
    Network(const Network&) = delete;

    std::string url() const;
    void become(Weather weather) { m_weather = weather; }
    /// In any weather: nothing gets through until it is mended.
    void cut() { m_isCut = true; }
    void mend() { m_isCut = false; }
    /// Whether something is still on its way to an office.
    bool isBusy() const { return m_forwarding > 0; }
    const NetworkCounts& counts() const { return m_counts; }
    /// Hands over what was kept back, in no order.
    void flush();

private:
    struct Letter {
        std::string method;
        std::string path;
        std::string body;
    };
    struct Door; ///< Boost's, kept out of here.
    enum class Fate : std::uint8_t {
        Arrives,
        IsLost,
        ArrivesLate, ///< Lost for now.
        AnswerIsLost,
        IsDelayed,
        ArrivesTwice,
        ArrivesAgain, ///< Once now and once late.
        AnswerIsCut,
    };
    using Lines = std::vector<std::unique_ptr<sync::Transport>>;

    void listen();
    void converse(int handle);
    Lines linesToOffices() const;
    bool isClosed() const { return m_isCut || m_weather == Weather::Closed; }
    Fate anyFate();
    std::size_t roll(std::size_t below);
    std::optional<sync::HttpAnswer> carry(Lines& lines, const Letter& letter, Fate fate);
    std::optional<sync::HttpAnswer> forward(Lines& lines, const Letter& letter);
    void keep(const Letter& letter);
    void sendKept(Lines& lines);

    NetworkFiles m_files;
    std::vector<std::string> m_offices;
    std::unique_ptr<Door> m_door;
    std::atomic<Weather> m_weather = Weather::Fair;
    std::atomic<bool> m_isCut = false;
    std::atomic<int> m_forwarding = 0;
    NetworkCounts m_counts;
    std::mutex m_mutex; ///< Of what follows.
    histories::Dice m_dice;
    std::vector<Letter> m_kept;
    std::vector<int> m_open; ///< Sockets of the talks that are going on.
    std::condition_variable m_ended;
    bool m_isOver = false;
    std::thread m_listener;
};

} // namespace reprise::fleet
