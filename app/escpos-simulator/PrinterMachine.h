// PrinterMachine: the inside of an ESC/POS printer: bytes in, answers out, paper and faults
// between. It does nothing by itself; whoever has the wire gives it bytes and time.
#pragma once

#include "CommandSplitter.h"
#include "PaperRoll.h"

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace reprise::simulator {

/// What can go wrong with it, and does when it is told to.
struct Trouble {
    std::optional<int> linesLeft = {}; ///< Of the roll; empty for one without end.
    bool nearEnd = false;
    bool coverOpen = false;
    bool cutterJam = false;
    bool offline = false;
    bool silent = false;                  ///< Answers nothing, prints nothing.
    std::optional<int> silentAfter = {};  ///< So many lines more, then it is silent.
    std::optional<int> diesAfter = {};    ///< So many lines more, then it is gone.
    std::chrono::milliseconds perLine{0}; ///< How slow it is.
};

class PrinterMachine {
public:
    explicit PrinterMachine(PaperRoll roll) : m_roll(std::move(roll)) {}

    /// Takes what came in. The answers to real-time questions among it.
    std::string take(std::string_view bytes);
    /// Prints on, one line at most; the answers that became due. Call again until it has nothing.
    std::string step(std::chrono::steady_clock::time_point now);
    bool hasWork() const { return !m_commands.empty(); }
    bool isDead() const { return m_trouble.diesAfter && *m_trouble.diesAfter <= 0; }

    Trouble& trouble() { return m_trouble; }

private:
    bool isStopped() const;
    bool isSilent() const;
    bool isPaperOut() const { return m_trouble.linesLeft && *m_trouble.linesLeft <= 0; }
    std::string answerTo(std::string_view question) const;
    void forgetAll();

    PaperRoll m_roll;
    Trouble m_trouble;
    CommandSplitter m_splitter;
    std::deque<std::string> m_commands;
    std::chrono::steady_clock::time_point m_busyUntil{};
};

} // namespace reprise::simulator
