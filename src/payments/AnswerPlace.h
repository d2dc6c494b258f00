// AnswerPlace: a place inside an answer, which may be missing. Looking further from a missing place
// leads to a missing place, so an answer is read without asking at each step.
#pragma once

#include "reprise/json/JsonText.h"

#include <string_view>

namespace reprise::payments {

class AnswerPlace {
public:
    explicit AnswerPlace(const Json* value) : m_value(value) {}

    AnswerPlace operator[](std::string_view key) const
    {
        if (m_value == nullptr || !m_value->isObject()) return AnswerPlace(nullptr);
        for (const auto& member : m_value->children())
            if (member.key == key) return AnswerPlace(&member);
        return AnswerPlace(nullptr);
    }

    bool isThere() const { return m_value != nullptr; }
    bool isObject() const { return m_value != nullptr && m_value->isObject(); }

    /// Empty unless it is a text.
    std::string_view text() const
    {
        return m_value != nullptr && m_value->isText() ? m_value->text : std::string_view();
    }
    /// As it is written; empty unless it is a number.
    std::string_view number() const
    {
        return m_value != nullptr && m_value->isNumber() ? m_value->text : std::string_view();
    }

private:
    const Json* m_value; ///< Null where there is nothing; lives as long as its document.
};

} // namespace reprise::payments
