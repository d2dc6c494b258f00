// SignedText: a text of head office's with the signature under it. The text is JSON in a string, so
// what was signed arrives byte for byte; nothing of it is believed before proof::judge() has
// looked.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

#include <string>

namespace reprise::wire {

struct SignedText {
    std::string text;
    std::string key;       ///< The id of the key.
    std::string signature; ///< Ed25519: 128 hexadecimal digits.

    friend bool operator==(const SignedText&, const SignedText&) = default;
};

/// {"text","key","signature"}, as the value of a member.
void write(JsonWriter& json, const SignedText& signedText);
SignedText readSignedText(const Fields& fields);

} // namespace reprise::wire
