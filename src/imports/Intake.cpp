#include "Intake.h"

#include <algorithm>
#include <utility>

namespace reprise::imports {

Intake::Intake(std::string file, receipts::ReceiptArchive& archive, ImportReport& report)
    : m_file(std::move(file)),
      m_archive(&archive),
      m_report(&report),
      m_firstReject(report.rejected.size())
{
}

Result<void> Intake::take(receipts::Receipt receipt, std::int64_t line)
{
    // Enough that the disk's sync does not show, little enough to hold in memory.
    constexpr std::size_t batchSize = 500;
    m_batch.push_back(std::move(receipt));
    m_lines.push_back(line);
    return m_batch.size() < batchSize ? Result<void>() : fileBatch();
}

void Intake::reject(std::int64_t line, std::string receipt, std::string reason)
{
    m_report->rejected.push_back({m_file, line, std::move(receipt), std::move(reason)});
}

Result<void> Intake::finish()
{
    auto filed = fileBatch();
    std::stable_sort(m_report->rejected.begin() + static_cast<std::ptrdiff_t>(m_firstReject),
                     m_report->rejected.end(), [](const Rejected& left, const Rejected& right) {
                         return left.line < right.line;
                     });
    return filed;
}

Result<void> Intake::fileBatch()
{
    // Taken out first: a batch that the archive failed on is not tried again.
    const auto batch = std::exchange(m_batch, {});
    const auto lines = std::exchange(m_lines, {});
    if (batch.empty()) return {};
    const auto answers = m_archive->file(batch);
    if (!answers) return answers.error();
    REPRISE_EXPECTS(answers->size() == batch.size());
    for (std::size_t index = 0; index < answers->size(); ++index) {
        switch ((*answers)[index]) {
        case receipts::Filed::Imported: ++m_report->imported; break;
        case receipts::Filed::Unchanged: ++m_report->unchanged; break;
        case receipts::Filed::Conflict:
            ++m_report->conflicts;
            reject(lines[index], batch[index].number.text(),
                   "known with other content, expected the same; the first one stays");
            break;
        }
    }
    return {};
}

} // namespace reprise::imports
