// SqliteRatingJournal: one rating per return, the first one, as an entry of the journal.
#pragma once

#include "records/Journal.h"

#include "reprise/aftercare/Rating.h"
#include "reprise/wire/JournalPayloads.h"

namespace reprise::storage {

class SqliteRatingJournal final : public aftercare::RatingJournal {
public:
    SqliteRatingJournal(Database& database, Journal& journal)
        : m_database(database), m_journal(journal)
    {
    }

    Result<aftercare::RatingAnswer> record(const aftercare::Rating& rating) override
    {
        using aftercare::RatingAnswer;
        const auto& id = rating.returnId.text();
        return m_database.transact([&]() -> Result<RatingAnswer> {
            if (!m_database.query("answer_by_id").with(id).next())
                return RatingAnswer::UnknownReturn;
            if (m_database.query("rating").with(id).next()) return RatingAnswer::AlreadyRated;
            const auto position =
                m_journal.append(rating.at, "rating_given", id,
                                 wire::toPayload(wire::RatingGiven{rating.returnId, rating.score}));
            m_database.query("keep_rating")
                .run(id, position.seq, rating.score, rating.at.time_since_epoch().count());
            return RatingAnswer::Recorded;
        });
    }

private:
    Database& m_database;
    Journal& m_journal;
};

} // namespace reprise::storage
