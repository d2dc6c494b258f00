// Result: a value, or the Error that stood in its way. Shaped like C++23's std::expected, so that
// it can become an alias for it one day.
#pragma once

#include "reprise/base/Contract.h"
#include "reprise/base/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace reprise {

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// Asking for the value of a failed Result is a fault in our code.
    T& operator*() { return checkedValue(*this); }
    const T& operator*() const { return checkedValue(*this); }
    T* operator->() { return &checkedValue(*this); }
    const T* operator->() const { return &checkedValue(*this); }

    const Error& error() const
    {
        REPRISE_EXPECTS(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    template <typename Self>
    static auto& checkedValue(Self& self)
    {
        REPRISE_EXPECTS(self.has_value());
        return *std::get_if<0>(&self.m_state);
    }

    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }

    const Error& error() const
    {
        REPRISE_EXPECTS(!has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace reprise
