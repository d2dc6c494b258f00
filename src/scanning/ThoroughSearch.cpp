#include "ThoroughSearch.h"

#include "PictureOps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace reprise::scanning {

namespace {

constexpr double workingPixels = 3e6; ///< Every pass after the first works on at most this many.
constexpr int linesForShortCheck = 6;

bool hasErrorCorrection(std::string_view symbology)
{
    return symbology == "QRCode" || symbology == "DataMatrix" || symbology == "PDF417";
}

/// Modulo 103 over the whole symbol, or a modulo-10 digit over at least eleven others.
bool hasLongCheck(std::string_view symbology)
{
    return symbology == "Code128" || symbology == "EAN-13" || symbology == "UPC-A";
}

/// Counts in how many passes each symbol was seen.
class Ballot {
public:
    void add(const std::vector<Sighting>& sightings)
    {
        for (const auto& each : sightings) {
            auto candidate = std::ranges::find(m_candidates, each.symbol, &Candidate::symbol);
            if (candidate == m_candidates.end()) {
                m_candidates.push_back({each.symbol, 0, false});
                candidate = std::prev(m_candidates.end());
            }
            ++candidate->passes;
            candidate->proven = candidate->proven || isProof(each);
        }
    }

    bool hasDoubts() const { return m_candidates.size() > believed().size(); }

    std::vector<Symbol> believed() const
    {
        std::vector<Symbol> symbols;
        for (const auto& each : m_candidates) {
            if (each.proven || isBacked(each)) symbols.push_back(each.symbol);
        }
        return symbols;
    }

private:
    struct Candidate {
        Symbol symbol;
        int passes;
        bool proven;
    };

    /// Two passes agree, and no other reading of that symbology comes near: a bar misread the same
    /// way twice has a rival that is right more often.
    bool isBacked(const Candidate& candidate) const
    {
        if (candidate.passes < 2) return false;
        return std::ranges::none_of(m_candidates, [&candidate](const Candidate& other) {
            return &other != &candidate && other.symbol.symbology == candidate.symbol.symbology
                   && other.passes * 3 > candidate.passes;
        });
    }

    std::vector<Candidate> m_candidates;
};

class Search {
public:
    Search(const GreyFrame& frame, const Look& look) : m_look(look)
    {
        m_ballot.add(look(frame, Threshold::Local));
        auto picture = copyOf(frame);
        const double pixels = static_cast<double>(frame.width) * frame.height;
        if (pixels > workingPixels) picture = scaled(picture, std::sqrt(workingPixels / pixels));
        m_picture = bordered(stretched(picture), 12);
    }

    std::vector<Symbol> run()
    {
        glance();
        if (m_ballot.hasDoubts()) confirm();
        // Each stage costs more than the one before; the first that finds something is the last.
        using Stage = void (Search::*)();
        static constexpr std::array<Stage, 8> stages{
            &Search::tilt,    &Search::turn,    &Search::enlarge,  &Search::clean,
            &Search::sharpen, &Search::average, &Search::binarise, &Search::invert};
        for (const auto stage : stages) {
            if (isFound()) break;
            (this->*stage)();
            if (m_ballot.hasDoubts()) confirm();
        }
        return m_ballot.believed();
    }

private:
    bool isFound() const { return !m_ballot.believed().empty(); }

    void see(const Picture& picture, Threshold threshold = Threshold::Local)
    {
        m_ballot.add(m_look(picture.frame(), threshold));
    }

    bool isSmall() const { return m_picture.width * m_picture.height * 4 < workingPixels; }

    /// What each picture gets, whether or not the first pass showed something: a receipt may bear
    /// a symbol that reads at once and another that does not.
    void glance()
    {
        see(m_picture, Threshold::Global);
        see(locallyThresholded(m_picture, 24, 5));
        for (const double factor : {0.5, 0.25}) {
            if (std::min(m_picture.width, m_picture.height) * factor > 200) {
                see(scaled(m_picture, factor));
            }
        }
    }

    /// Other looks at the same bars, for readings that nothing backs yet.
    void confirm()
    {
        if (m_confirmed) return;
        m_confirmed = true;
        see(rotated(m_picture, 2));
        see(rotated(m_picture, -3));
        see(scaled(m_picture, 1.5));
        see(scaled(m_picture, 0.7));
        see(blurred(m_picture, 1));
        see(smeared(m_picture, 3, Along::Columns));
        see(smeared(m_picture, 3, Along::Rows));
        see(locallyThresholded(m_picture, 14, 4));
        see(rotated(locallyThresholded(m_picture, 40, 5), 1.5));
    }

    void tilt()
    {
        const double upright = uprightingTurn(m_picture);
        for (const double degrees : {upright, -5.0, 5.0, -10.0, 10.0, 45.0}) {
            see(rotated(m_picture, degrees));
        }
    }

    void enlarge()
    {
        for (const double factor : {2.0, 3.0}) {
            if (m_picture.width * factor * m_picture.height * factor > workingPixels) continue;
            const auto larger = scaled(m_picture, factor);
            see(larger);
            see(larger, Threshold::Global);
            for (const double degrees : {-5.0, 5.0})
                see(rotated(larger, degrees));
        }
    }

    void clean()
    {
        see(despeckled(m_picture));
        see(blurred(m_picture, 1));
        see(scaled(m_picture, 0.5));
        see(blurred(despeckled(m_picture), 1));
        if (isSmall()) see(blurred(scaled(despeckled(m_picture), 2), 1));
    }

    /// Out of focus: larger first, so that there is room between the bars for what comes back.
    void sharpen()
    {
        const auto larger = isSmall() ? scaled(m_picture, 2) : m_picture;
        for (const int radius : {4, 7}) {
            for (const double degrees : {0.0, -5.0, 5.0}) {
                const auto tilted = degrees == 0 ? larger : rotated(larger, degrees);
                see(sharpened(tilted, radius, 3));
                see(sharpened(sharpened(tilted, radius, 2), radius, 2));
            }
        }
    }

    void turn()
    {
        for (double degrees = -42.5; degrees <= 45 && !isFound(); degrees += 2.5)
            see(rotated(m_picture, degrees));
    }

    /// Noise and scratches lose against the length of the bars, once they stand upright.
    void average()
    {
        for (int step = 0; step <= 12 && !isFound(); ++step) {
            const double degrees = (step % 2 == 0 ? 1 : -1) * 2.5 * ((step + 1) / 2);
            const auto tilted = rotated(m_picture, degrees);
            for (const auto along : {Along::Columns, Along::Rows}) {
                see(smeared(tilted, 5, along));
                see(despeckled(tilted, 4, along));
                if (isSmall()) see(scaled(smeared(despeckled(tilted, 3, along), 4, along), 2));
            }
        }
    }

    void binarise()
    {
        for (const int radius : {8, 20, 60}) {
            see(locallyThresholded(m_picture, radius, 6));
            see(blurred(locallyThresholded(blurred(m_picture, 1), radius, 4), 1));
        }
    }

    void invert() { see(inverted(m_picture)); }

    const Look& m_look;
    Picture m_picture{};
    Ballot m_ballot;
    bool m_confirmed = false;
};

} // namespace

bool isProof(const Sighting& sighting)
{
    const auto& symbology = sighting.symbol.symbology;
    if (hasErrorCorrection(symbology) || hasLongCheck(symbology)) return true;
    const bool hasShortCheck = symbology == "EAN-8" || symbology == "UPC-E";
    return hasShortCheck && sighting.lines >= linesForShortCheck;
}

std::vector<Symbol> searchThoroughly(const GreyFrame& frame, const Look& look)
{
    return Search(frame, look).run();
}

} // namespace reprise::scanning
