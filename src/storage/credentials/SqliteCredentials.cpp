#include "credentials/SqliteCredentials.h"

#include "DurableFile.h"

#include "reprise/base/RandomCode.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace reprise::storage {

namespace {

namespace fs = std::filesystem;

constexpr auto folderName = "identity";
constexpr auto nameKey = "pending_identity";
constexpr auto officeKey = "pending_head_office";
constexpr auto caKey = "pending_ca_file";
constexpr auto occasionKey = "pending_occasion";
constexpr auto requestKey = "pending_request";
constexpr auto adoptedOccasionKey = "identity_occasion";
constexpr auto adoptedRequestKey = "identity_request";

/// Only inside a transaction or attempt, as are the two below.
std::string setting(Database& database, const char* key)
{
    auto row = database.query("setting");
    return row.with(key).next() ? row.text(0) : std::string();
}

void keep(Database& database, const char* key, const std::string& value)
{
    database.query("keep_setting").run(key, value);
}

void forgetPending(Database& database)
{
    for (const auto* key : {nameKey, officeKey, caKey, occasionKey, requestKey})
        keep(database, key, "");
}

Error unavailable(const std::string& path, const std::error_code& why)
{
    return {ErrorCode::Unavailable, "'" + path + "' can't be written: " + why.message()};
}

Error nothingPending()
{
    return {ErrorCode::NotFound, "no certificate is pending, expected one that was asked for"};
}

std::string textIn(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

SqliteCredentials::SqliteCredentials(Database& database, const std::string& folder,
                                     wire::CredentialFiles inUse, RandomSource& random)
    : m_database(database),
      m_terminal(folder),
      m_folder(folder + "/" + folderName),
      m_random(random),
      m_inUse(std::move(inUse))
{
    sweep();
}

std::string SqliteCredentials::resolved(const std::string& folder, const std::string& kept)
{
    return kept.empty() || kept.front() == '/' ? kept : folder + "/" + kept;
}

/// Keys that nothing names any more are not kept. What can't be read or removed now is met again.
void SqliteCredentials::sweep()
{
    const auto pending = m_database.attempt(
        [this]() -> Result<std::string> { return setting(m_database, nameKey); });
    if (!pending) return;
    std::error_code why;
    for (const auto& entry : fs::directory_iterator(m_folder, why)) {
        const auto file = path(entry.path().filename().string());
        const auto isPending = !pending->empty() && entry.path().stem() == *pending;
        if (isPending || file == m_inUse.certificate || file == m_inUse.key) continue;
        std::error_code ignored;
        fs::remove(entry.path(), ignored);
    }
}

wire::CredentialFiles SqliteCredentials::inUse()
{
    const std::scoped_lock lock(m_mutex);
    return m_inUse;
}

Result<std::string> SqliteCredentials::certificateInUse()
{
    const auto file = inUse().certificate;
    auto text = file.empty() ? std::string() : textIn(file);
    if (text.empty() && !file.empty())
        return Error{ErrorCode::Unavailable, "'" + file + "' can't be read"};
    return text;
}

Result<std::optional<wire::PendingCredential>> SqliteCredentials::pending()
{
    return m_database.attempt([this]() -> Result<std::optional<wire::PendingCredential>> {
        const auto name = setting(m_database, nameKey);
        if (name.empty()) return std::optional<wire::PendingCredential>();
        wire::PendingCredential pending{
            {{setting(m_database, officeKey), setting(m_database, caKey)},
             setting(m_database, occasionKey),
             setting(m_database, requestKey)},
            {path(name + ".pem"), path(name + ".key")},
            textIn(path(name + ".pem"))};
        // A backup of the database alone has no key: what was asked for with it is of no use.
        std::error_code why;
        if (!fs::exists(pending.files.key, why)) return std::optional<wire::PendingCredential>();
        return std::optional(std::move(pending));
    });
}

Result<std::optional<wire::PendingCredential>> SqliteCredentials::adopted()
{
    const auto certificate = certificateInUse();
    if (!certificate) return certificate.error();
    return m_database.attempt([&]() -> Result<std::optional<wire::PendingCredential>> {
        const auto occasion = setting(m_database, adoptedOccasionKey);
        if (occasion.empty()) return std::optional<wire::PendingCredential>();
        return std::optional(wire::PendingCredential{
            {{setting(m_database, "head_office"), setting(m_database, "ca_file")},
             occasion,
             setting(m_database, adoptedRequestKey)},
            inUse(),
            *certificate});
    });
}

Result<void> SqliteCredentials::begin(const wire::CertificateAsked& asked,
                                      const std::string& keyPem)
{
    const auto name = randomHex(m_random, 8);
    std::error_code why;
    if (fs::create_directories(m_folder, why) && !why) {
        fs::permissions(m_folder, fs::perms::owner_all, why);
        if (!why) why = syncFolder(m_terminal);
    }
    if (!why) why = writeDurably(m_folder, name + ".key", keyPem);
    if (why) return unavailable(m_folder, why);
    return m_database.transact([&]() -> Result<void> {
        keep(m_database, nameKey, name);
        keep(m_database, officeKey, asked.office.url);
        keep(m_database, caKey, asked.office.caFile);
        keep(m_database, occasionKey, asked.occasion);
        keep(m_database, requestKey, asked.request);
        return {};
    });
}

std::string SqliteCredentials::pendingName()
{
    const auto name = m_database.attempt(
        [this]() -> Result<std::string> { return setting(m_database, nameKey); });
    return name ? *name : std::string();
}

Result<void> SqliteCredentials::keepCertificate(const std::string& certificatePem)
{
    const auto name = pendingName();
    if (name.empty()) return nothingPending();
    if (const auto why = writeDurably(m_folder, name + ".pem", certificatePem))
        return unavailable(path(name + ".pem"), why);
    return {};
}

Result<void> SqliteCredentials::adopt()
{
    const auto name = pendingName();
    std::error_code why;
    if (name.empty() || !fs::exists(path(name + ".pem"), why)) return nothingPending();
    const auto kept = std::string(folderName) + "/" + name;
    auto adopted = m_database.transact([&]() -> Result<void> {
        keep(m_database, "head_office", setting(m_database, officeKey));
        keep(m_database, "ca_file", setting(m_database, caKey));
        keep(m_database, "cert_file", kept + ".pem");
        keep(m_database, "key_file", kept + ".key");
        keep(m_database, adoptedOccasionKey, setting(m_database, occasionKey));
        keep(m_database, adoptedRequestKey, setting(m_database, requestKey));
        forgetPending(m_database);
        return {};
    });
    if (!adopted) return adopted;
    // The files before are left for whoever is just reading them; the next start sweeps them away.
    const std::scoped_lock lock(m_mutex);
    m_inUse = {path(name + ".pem"), path(name + ".key")};
    return {};
}

Result<void> SqliteCredentials::drop()
{
    auto dropped = m_database.transact([this]() -> Result<void> {
        forgetPending(m_database);
        return {};
    });
    if (dropped) sweep();
    return dropped;
}

} // namespace reprise::storage
