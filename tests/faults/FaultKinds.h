// FaultKinds: the kinds of return that are stopped and made to fail at their steps, each from its
// sale to its end.
#pragma once

#include "FaultStage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reprise::faults {

/// The call that the fault falls into; those before it go well.
enum class Struck : std::uint8_t {
    Return,   ///< The request itself.
    Sync,     ///< `sync`, after a return that was paid: head office hears of it.
    Verify,   ///< `settle --verify`, once the receipt of a return on paper has come in.
    Withdraw, ///< `settle --withdraw`, of a return whose money was declined.
};

enum class Proof : std::uint8_t { Receipts, Paper, Nothing };

/// How the sale was paid, what the payment terminal will do, and what goes out.
struct Kind {
    std::string name;
    Setting setting;                        ///< What is sold, and by which rules it comes back.
    std::vector<std::string> terminal = {}; ///< Its faults, one for each message about money.
    std::string extra = {};                 ///< Members of the request besides the usual ones.
    std::int64_t goesOut = 667;    ///< Minor units: two units of a line of 10.00 for three.
    std::int64_t comesIn = 0;      ///< What an exchange costs more, in the same.
    bool keepsGoods = false;       ///< Its price is reduced by what goes out; the units stay.
    std::string end = "completed"; ///< The state that it comes to by itself.
    long stride = 61;              ///< A sample is every so manyth step.
    bool samplesTheAsking = false; ///< And every step about where the terminal is asked, killed.
    Struck struck = Struck::Return;
    Proof proof = Proof::Receipts; ///< By receipts: all the sales of the setting, of each the same.
    std::string account = {};      ///< Of loyalty points, where the sale moved some,
    int pointsBack = 0;            ///< and its balance once all of the line is back.
};

const std::vector<Kind>& kinds();

/// Two units of the first line of each sale, as JSON.
std::string request(const Kind& kind);

/// One return of a kind with one fault in it, and what is true afterwards.
class Try {
public:
    Try(FaultStage& stage, const Kind& kind) : m_stage(stage), m_kind(kind) {}

    /// The return up to the call that the fault falls into.
    void strike(const std::string& fault);
    /// A new start, without faults: everything stands in one of the states there are.
    void look();
    /// A person looks at the provider's report (the payment terminal's own log) and says so.
    void settleByReport();
    /// The rest of the line comes back: with it the parts sum to the sale, never above.
    void takeTheRest();

    const nlohmann::json& answer() const { return m_answer; }

private:
    void prepare();
    void lookAtPaper();
    void askOnceMore();
    void endWithdrawal();
    void checkBooks();
    void checkMoney() const;
    void checkIssued();
    std::int64_t takeTheRestOf(int sale);
    std::int64_t movedByDay();

    FaultStage& m_stage;
    const Kind& m_kind;
    std::string m_return; ///< Its number, where it was told before the fault.
    std::optional<nlohmann::json> m_told;
    nlohmann::json m_answer;
};

} // namespace reprise::faults
