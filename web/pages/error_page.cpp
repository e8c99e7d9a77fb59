// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/error_page.hpp"

#include "web/pages/frame.hpp"
#include "web/plain_text.hpp"
#include "web/templates.hpp"

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

struct Words {
    int status;
    std::string_view heading, sentence;
};

constexpr Words words_for[] = {
    {400, "This request cannot be read", "The address or the request is not one that this archive understands."},
    {404, "There is no such page", "The story may have been removed from the archive, or the address may be mistyped."},
    {405, "This archive can only be read", "Pages here answer to GET and HEAD; nothing can be sent to them."},
    {414, "This address is too long", "Please ask with fewer words or fewer filters."},
    {500, "Something went wrong", "The fault has been written down. Trying again may help."},
    {503, "The archive is not open at the moment", "It may be being built or repaired. Please try again in a minute."},
};

const Words& words_of(int status) {
    for (const auto& words : words_for) {
        if (words.status == status) return words;
    }
    return words_of(500);
}

Response page(const Links& links, int status, std::string_view sentence, std::string_view hint) {
    const Words& words = words_of(status);
    View view = frame(links, std::string(words.heading));
    view.set("heading", std::string(words.heading));
    view.set("sentence", std::string(sentence));
    view.set("hint", text_or_nothing(std::string(hint)));
    view.set("can_search", View(status != 503 && status != 500));
    Response response;
    response.status = status;
    response.is_listed = false;
    response.body = rendered("error", view);
    return response;
}

}  // namespace

Response error_page(const Links& links, int status) {
    return page(links, status, words_of(status).sentence, {});
}

Response error_page(const Links& links, const Error& error) {
    const int status = http_status(error.kind);
    // What was asked is the reader's own affair; what broke is not.
    return status == 400 ? page(links, status, error.sentence, error.hint) : error_page(links, status);
}

Response error_json(const Error& error) {
    const int status = http_status(error.kind);
    const Words& words = words_of(status);
    const std::string said = plain_text(status == 400 ? std::string_view(error.sentence) : words.heading);
    const nlohmann::ordered_json json = {{"schema", 1}, {"error", {{"status", status}, {"message", said}}}};
    Response response;
    response.status = status;
    response.type = "application/json";
    response.is_listed = false;
    response.body = json.dump() + "\n";
    return response;
}

}  // namespace pressdex
