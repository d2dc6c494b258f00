// OlderSchema: takes a terminal's database back to what an earlier version left behind.
#pragma once

#include "Terminal.h"

#include <array>
#include <string>

namespace reprise::storage {

/// What each migration after the third made is taken out again, so that a test of an old schema
/// needs no word about newer ones. `more` undoes what is older.
inline void goBackTo(Terminal& terminal, int schema, const std::string& more = {})
{
    struct Undo {
        int migration;
        const char* sql;
    };
    constexpr std::array undos{
        Undo{12, "DROP TABLE feed; DROP TABLE feed_item; DROP TABLE notice_text;"
                 "DROP TABLE line_elsewhere; DROP TABLE claim_line;"
                 "ALTER TABLE claim DROP COLUMN granted_seq;"},
        Undo{11, "ALTER TABLE payment_order DROP COLUMN asked_boot;"
                 "ALTER TABLE payment_order DROP COLUMN asked_since;"
                 "ALTER TABLE payment_order DROP COLUMN doubt_boot;"
                 "ALTER TABLE payment_order DROP COLUMN doubt_since;"},
        Undo{10, "DROP TABLE offline_debit; DROP TABLE budget; DROP TABLE office_key;"
                 "DROP TABLE checkpoint;"},
        Undo{9, "DROP TABLE claim;"},
        Undo{8, "DROP TABLE contest;"},
        Undo{7, "DROP TABLE hand_in; DROP TABLE hand_in_line;"},
        Undo{6, "ALTER TABLE line_ledger DROP COLUMN reduced;"
                "ALTER TABLE line_ledger DROP COLUMN reduced_tax;"
                "ALTER TABLE held_line DROP COLUMN reduced;"
                "ALTER TABLE held_line DROP COLUMN reduced_tax;"},
        Undo{5, "DROP TABLE cash_instead;"},
        Undo{4, "CREATE INDEX stock_movement_by_return ON stock_movement(return_id);"
                "DROP INDEX journal_steps;"}};
    std::string sql;
    for (const auto& undo : undos)
        if (undo.migration > schema) sql += undo.sql;
    sql += more + "PRAGMA user_version = " + std::to_string(schema) + ";";
    REQUIRE(terminal.behindItsBack(sql).empty());
}

} // namespace reprise::storage
