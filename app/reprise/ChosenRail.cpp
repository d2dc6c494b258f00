#include "ChosenRail.h"

#include "InputLines.h"

#include <algorithm>
#include <filesystem>

namespace reprise::cli {

namespace {

namespace fs = std::filesystem;

returns::Rail railOf(RailWay way)
{
    switch (way) {
    case RailWay::Terminal: return returns::Rail::Terminal;
    case RailWay::Manual: return returns::Rail::Manual;
    case RailWay::Untouched:
    case RailWay::None: return returns::Rail::Till;
    }
    REPRISE_UNREACHABLE();
}

std::vector<std::string> parted(std::string_view types)
{
    std::vector<std::string> tenders;
    while (!types.empty()) {
        const auto end = std::min(types.find(','), types.size());
        tenders.emplace_back(types.substr(0, end));
        types.remove_prefix(std::min(end + 1, types.size()));
    }
    return tenders;
}

Result<std::string> checkedCertificate(const std::string& file)
{
    if (file.empty()) return file;
    const auto text = readText(file);
    if (!text) return text.error();
    if (text->find("-----BEGIN ") == std::string::npos)
        return Error{ErrorCode::Invalid, file + ":1: no PEM text found, expected one"};
    return fs::absolute(file).lexically_normal().string();
}

} // namespace

Result<settlement::PaymentRail> chosenRail(const RailOptions& options)
{
    settlement::PaymentRail rail;
    rail.rail = railOf(options.way);
    rail.address = options.address;
    while (rail.address.ends_with('/'))
        rail.address.pop_back();
    rail.poiId = options.poiId;
    if (!options.tenders.empty()) rail.tenders = parted(options.tenders);
    auto certificate = checkedCertificate(options.caFile);
    if (!certificate) return certificate.error();
    rail.caFile = std::move(*certificate);
    if (auto checked = settlement::checkRail(rail); !checked) return checked.error();
    return rail;
}

} // namespace reprise::cli
