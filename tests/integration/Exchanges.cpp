#include "Exchanges.h"

#include "reprise/json/JsonWriter.h"

#include <cstdlib>
#include <fstream>
#include <mutex>

namespace reprise::integration {

namespace {

constexpr std::size_t longest = 256 * 1024;

class NotingTransport final : public sync::Transport {
public:
    explicit NotingTransport(std::unique_ptr<sync::Transport> line) : m_line(std::move(line)) {}

    Result<sync::HttpAnswer> post(const std::string& path, const std::string& body) override
    {
        auto answer = m_line->post(path, body);
        if (answer) noteExchange("POST", path, body, *answer);
        return answer;
    }
    Result<sync::HttpAnswer> get(const std::string& path) override
    {
        auto answer = m_line->get(path);
        if (answer) noteExchange("GET", path, {}, *answer);
        return answer;
    }
    void interrupt() override { m_line->interrupt(); }

private:
    std::unique_ptr<sync::Transport> m_line;
};

} // namespace

void noteExchange(const std::string& method, const std::string& path, const std::string& body,
                  const sync::HttpAnswer& answer)
{
    static const char* file = std::getenv("REPRISE_EXCHANGES");
    static std::mutex turn;
    if (file == nullptr || body.size() > longest || answer.body.size() > longest) return;
    JsonWriter json;
    json.beginObject();
    json.key("method").text(method);
    json.key("path").text(path);
    json.key("request").text(body);
    json.key("status").number(answer.status);
    json.key("answer").text(answer.body);
    json.endObject();
    const std::lock_guard lock(turn);
    std::ofstream(file, std::ios::app) << json.take() << '\n';
}

std::unique_ptr<sync::Transport> noting(std::unique_ptr<sync::Transport> line)
{
    return std::make_unique<NotingTransport>(std::move(line));
}

} // namespace reprise::integration
