// SqliteCredentials: keys and certificates in files of their own under identity/, and in the
// database which of them is in use and which is pending. A file is there before the database names
// it; one that it does not name is left over and goes at the next start.
#pragma once

#include "sqlite/Database.h"

#include "reprise/base/RandomSource.h"
#include "reprise/wire/office/Credentials.h"

#include <mutex>

namespace reprise::storage {

class SqliteCredentials final : public wire::Credentials {
public:
    /// `folder` is the terminal's; `inUse` as the settings have it, made absolute by resolved().
    SqliteCredentials(Database& database, const std::string& folder, wire::CredentialFiles inUse,
                      RandomSource& random);

    /// A path as it is kept: ours are relative to the terminal's folder, so that a folder may be
    /// moved.
    static std::string resolved(const std::string& folder, const std::string& kept);

    wire::CredentialFiles inUse() override;
    Result<std::string> certificateInUse() override;
    Result<std::optional<wire::PendingCredential>> pending() override;
    Result<std::optional<wire::PendingCredential>> adopted() override;
    Result<void> begin(const wire::CertificateAsked& asked, const std::string& keyPem) override;
    Result<void> keepCertificate(const std::string& certificatePem) override;
    Result<void> adopt() override;
    Result<void> drop() override;

private:
    std::string path(const std::string& name) const { return m_folder + "/" + name; }
    std::string pendingName();
    void sweep();

    Database& m_database;
    std::string m_terminal; ///< The terminal's folder.
    std::string m_folder;   ///< Where the files are.
    RandomSource& m_random;
    std::mutex m_mutex;
    wire::CredentialFiles m_inUse; ///< Guarded by the mutex.
};

} // namespace reprise::storage
