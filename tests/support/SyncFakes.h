// SyncFakes: a terminal's side of the line without a disk, and a line that answers by script.
#pragma once

#include "reprise/policy/PolicyArchive.h"
#include "reprise/receipts/ReceiptArchive.h"
#include "reprise/sync/Transport.h"
#include "reprise/wire/Outbox.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reprise::support {

class MemoryOutbox final : public wire::Outbox {
public:
    explicit MemoryOutbox(wire::JournalOrigin origin) : m_origin(std::move(origin)) {}

    Result<wire::JournalOrigin> origin() override { return m_origin; }
    Result<std::vector<wire::JournalEntry>> entriesAfter(std::int64_t seq,
                                                         std::size_t limit) override
    {
        if (broken) return Error{ErrorCode::Corrupt, "the disk is gone"};
        std::vector<wire::JournalEntry> found;
        for (const auto& entry : journal)
            if (entry.seq > seq && found.size() < limit) found.push_back(entry);
        return found;
    }
    Result<std::int64_t> acknowledged() override { return acked; }
    Result<std::int64_t> lastSeq() override { return static_cast<std::int64_t>(journal.size()); }
    Result<void> acknowledge(std::int64_t seq) override
    {
        acked = seq;
        return {};
    }
    Result<std::string> cursor(const std::string& feed) override { return cursors[feed]; }
    Result<void> advance(const std::string& feed, const std::string& cursor) override
    {
        cursors[feed] = cursor;
        return {};
    }

    std::vector<wire::JournalEntry> journal;
    std::int64_t acked = 0;
    std::map<std::string, std::string> cursors;
    bool broken = false;

private:
    wire::JournalOrigin m_origin;
};

class MemoryReceipts final : public receipts::ReceiptArchive {
public:
    Result<std::vector<receipts::Filed>> file(const std::vector<receipts::Receipt>& batch) override
    {
        std::vector<receipts::Filed> answers;
        for (const auto& receipt : batch) {
            const auto [place, isNew] = filed.emplace(receipt.number, receipt);
            answers.push_back(isNew                      ? receipts::Filed::Imported
                              : place->second == receipt ? receipts::Filed::Unchanged
                                                         : receipts::Filed::Conflict);
        }
        return answers;
    }

    std::map<ReceiptNumber, receipts::Receipt> filed;
};

class MemoryPolicy final : public policy::PolicyArchive {
public:
    Result<std::string> current() override { return toml; }
    Result<std::vector<std::string>> texts() override { return std::vector{toml}; }
    Result<std::int64_t> adoptions() override { return taken; }
    Result<void> adopt(const std::string& text) override
    {
        if (refusal) return *refusal;
        toml = text;
        ++taken;
        return {};
    }

    std::string toml;
    std::int64_t taken = 1;
    std::optional<Error> refusal;
};

/// Hands each request to the script of its path's end, and keeps what was asked.
class ScriptedTransport final : public sync::Transport {
public:
    using Script = std::function<Result<sync::HttpAnswer>(const std::string& body)>;

    Result<sync::HttpAnswer> post(const std::string& path, const std::string& body) override
    {
        asked.push_back(path);
        return events(body);
    }
    Result<sync::HttpAnswer> get(const std::string& path) override
    {
        asked.push_back(path);
        return path.find("/policy") != std::string::npos ? policy(path) : receipts(path);
    }

    std::vector<std::string> asked;
    Script events = [](const std::string&) { return sync::HttpAnswer{500, ""}; };
    Script receipts = [](const std::string&) {
        return sync::HttpAnswer{200, R"({"receipts":[],"cursor":"","more":false})"};
    };
    Script policy = [](const std::string&) { return sync::HttpAnswer{404, ""}; };
};

} // namespace reprise::support
