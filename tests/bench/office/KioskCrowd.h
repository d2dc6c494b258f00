// KioskCrowd: many kiosks connected to one head office at once, each with a certificate of its own,
// all of them in one thread beside what is measured.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace reprise::bench {

class KioskCrowd {
public:
    /// Connected, every handshake done. `tls` has the CA and its key.
    KioskCrowd(std::uint16_t port, const std::string& tls, int kiosks);
    ~KioskCrowd();

    std::string name(int kiosk) const;

    /// What call number `index` sends, and to which path.
    struct Call {
        std::string path;
        std::string body;
    };
    using Make = std::function<Call(int index, const std::string& kiosk)>;

    /// So many calls, one each 1/`rate` seconds, by the kiosks in turn (the next call goes on where
    /// this one ended), whether or not those before were answered. Milliseconds from when each was
    /// due to its answer, which has to be a 200 with `expected` in it; anything else ends the
    /// program.
    std::vector<double> call(int calls, double rate, const Make& make, const std::string& expected);

private:
    struct Lines; ///< Boost's, kept out of here.

    std::unique_ptr<Lines> m_lines;
};

} // namespace reprise::bench
