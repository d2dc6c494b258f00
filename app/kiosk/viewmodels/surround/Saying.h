// Saying: what there is to say, put into words whenever somebody reads it, so that it never stays
// behind in the language it was first said in.
#pragma once

#include <QString>

#include <functional>

namespace reprise::app {

/// Empty for nothing to say.
using Saying = std::function<QString()>;

inline QString said(const Saying& saying)
{
    return saying ? saying() : QString();
}

} // namespace reprise::app
