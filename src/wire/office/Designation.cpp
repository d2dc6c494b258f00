#include "reprise/wire/office/Designation.h"

namespace reprise::wire {

namespace {

/// Eight bytes of length, the first one first, so that no two pairs of texts run together alike.
void append(std::string& bytes, std::string_view text)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>((text.size() >> shift) & 0xFFU));
    bytes += text;
}

} // namespace

std::string designatedKiosk(Hasher& hasher, std::string_view receipt,
                            const std::vector<std::string>& fleet)
{
    std::string winner;
    Sha256 greatest{};
    for (const auto& kiosk : fleet) {
        std::string bytes;
        append(bytes, "reprise-designation-1");
        append(bytes, receipt);
        append(bytes, kiosk);
        const auto weight = hasher.sha256(bytes);
        if (!winner.empty() && weight <= greatest) continue;
        greatest = weight;
        winner = kiosk;
    }
    return winner;
}

} // namespace reprise::wire
