// reprise keys: makes a key for tills, and tells a terminal which ones to believe.
#include "Commands.h"
#include "InputLines.h"
#include "OpenTerminal.h"

#include "reprise/calendar/Day.h"
#include "reprise/crypto/SodiumSignatures.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace reprise::cli {

namespace {

/// For its owner's eyes alone, and never over another file.
Result<void> writeSecret(const std::string& path, const std::string& text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{ErrorCode::Invalid, path + ": " + std::strerror(errno)
                                             + ", expected a new file that can be written"};
    const auto written = ::write(file, text.data(), text.size());
    const bool isWhole = written == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    ::close(file);
    if (isWhole) return {};
    ::unlink(path.c_str());
    return Error{ErrorCode::Unavailable, path + ": could not be written whole"};
}

proof::KeyRing& ringOf(OpenTerminal& terminal, Ring ring)
{
    return ring == Ring::HeadOffice ? terminal.store().officeKeys() : terminal.store().keyRing();
}

} // namespace

ExitCode run(const KeysMakeOptions& options, Output& output)
{
    const auto from = parseDay(options.from);
    if (!from) return refuse(output, "reprise keys make: --from: " + from.error().detail);
    const auto until = parseDay(options.until);
    if (!until) return refuse(output, "reprise keys make: --until: " + until.error().detail);
    proof::SigningKey key{options.id, {}, {*from, *until}};
    crypto::SodiumRandom().fill(key.seed);
    const auto secret = proof::toJson(key);
    if (const auto checked = proof::signingKeyFromJson(secret); !checked)
        return refuse(output, "reprise keys make: " + checked.error().detail);
    if (const auto written = writeSecret(options.file, secret + "\n"); !written)
        return refuse(output, "reprise keys make: " + written.error().detail);
    output.line(proof::toJson(proof::VerifyingKey{
        key.id, crypto::SodiumSignatures().publicKeyOf(key.seed), key.validity}));
    return ExitCode::Done;
}

ExitCode run(const KeysTrustOptions& options, Output& output)
{
    const auto text = readText(options.file);
    if (!text) return refuse(output, "reprise keys trust: " + text.error().detail);
    const auto key = proof::verifyingKeyFromJson(*text);
    if (!key) return refuse(output, options.file + ":1: " + key.error().detail);
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto trusted = ringOf(**terminal, options.ring).trust(*key);
    if (!trusted) {
        const auto code = refuse(output, "reprise keys trust: " + trusted.error().detail);
        return trusted.error().code == ErrorCode::Conflict ? ExitCode::No : code;
    }
    output.line(proof::toJson(*key));
    return ExitCode::Done;
}

ExitCode run(const KeysListOptions& options, Output& output)
{
    const auto terminal = OpenTerminal::open(options.folder);
    if (!terminal) return refuse(output, terminal.error().detail);
    const auto keys = ringOf(**terminal, options.ring).all();
    if (!keys) return refuse(output, "reprise keys list: " + keys.error().detail);
    for (const auto& key : *keys)
        output.line(proof::toJson(key));
    return ExitCode::Done;
}

} // namespace reprise::cli
