// PictureOps: what is done to a grey picture so that a symbol in it can be read. Each returns a new
// picture; what comes into view from beyond the edge is white, like paper.
#pragma once

#include "reprise/scanning/PictureFile.h"

namespace reprise::scanning {

enum class Along : std::uint8_t { Rows, Columns };

Picture copyOf(const GreyFrame& frame);

/// Turned clockwise by any angle, in a picture large enough for all of it.
Picture rotated(const Picture& picture, double degrees);
/// By how much to turn the picture, from -45 to 45 degrees, so that most edges in it stand upright
/// or lie flat. Bars have far more edge than anything else on a receipt.
double uprightingTurn(const Picture& picture);
/// Averaged when smaller, interpolated when larger; at least one pixel each way.
Picture scaled(const Picture& picture, double factor);
Picture bordered(const Picture& picture, int margin);
Picture inverted(const Picture& picture);

/// The darkest and lightest hundredth become black and white, the rest is spread between.
Picture stretched(const Picture& picture);
/// The mean of a (2·radius+1)-wide square.
Picture blurred(const Picture& picture, int radius);
/// What the mean of a (2·radius+1)-wide square hides is brought out again, `strength` times.
Picture sharpened(const Picture& picture, int radius, double strength);
/// The mean of 2·radius+1 pixels in one direction: bars that run this way lose noise, not edges.
Picture smeared(const Picture& picture, int radius, Along along);
/// The median of 3 × 3: single wrong pixels vanish.
Picture despeckled(const Picture& picture);
/// The median of 2·radius+1 pixels in one direction.
Picture despeckled(const Picture& picture, int radius, Along along);
/// Black where darker than the mean of a (2·radius+1)-wide square by `bias`, else white.
Picture locallyThresholded(const Picture& picture, int radius, int bias);

} // namespace reprise::scanning
