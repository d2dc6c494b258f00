// Wake: libsodium wants to be woken before anything but its plain hashes.
#pragma once

namespace reprise::crypto {

/// May be called from any thread and as often as one likes.
void wakeSodium();

} // namespace reprise::crypto
