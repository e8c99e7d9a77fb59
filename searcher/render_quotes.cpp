// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_quotes.hpp"

#include "searcher/quotation_line.hpp"
#include "searcher/render_csv.hpp"
#include "searcher/render_json.hpp"
#include "searcher/render_text.hpp"
#include "searcher/story_line.hpp"
#include "searcher/wrapping.hpp"

namespace pressdex {
namespace {

std::string or_dash(const std::string& text) {
    return text.empty() ? "-" : shown({text, {}}, {});
}

}  // namespace

std::string text_of(const Quotes& quotes, const Terminal& terminal) {
    const Ink ink(terminal);
    const Style mark{ink.mark(), ink.plain()};
    auto heading = heading_of(quotes);
    heading += " (in " + std::to_string(quotes.stories) + (quotes.stories == 1 ? " story)" : " stories)");
    std::string text = wrapped({heading, {}}, {}, terminal.width, "");
    for (const auto& note : quotes.notes) text += wrapped({"note: " + note, {}}, {}, terminal.width, "");
    if (const auto line = also_searched_line(quotes.also_searched); !line.empty())
        text += wrapped({line, {}}, {}, terminal.width, "");
    for (const auto& quoted : quotes.quotes) {
        text += "\n" + wrapped(in_quotation_marks(quoted.text), mark, terminal.width, "");
        text += wrapped({speaker_line(quoted), {}}, {}, terminal.width, "    ");
        text += wrapped({quoted.story.title, {}}, {}, terminal.width, "    ");
    }
    return text;
}

std::string lines_of(const Quotes& quotes) {
    std::string lines;
    for (const auto& quoted : quotes.quotes) {
        lines += quoted.story.id + "\t" + date_of(quoted.story) + "\t" + or_dash(quoted.speaker) + "\t" +
                 or_dash(quoted.role) + "\t" + shown(quoted.text, {}) + "\n";
    }
    return lines;
}

std::string json_of(const Quotes& quotes) {
    Json json;
    json["schema"] = json_schema_version;
    json["query"] = quotes.query;
    json["by"] = quotes.by;
    json["about"] = quotes.about;
    json["sentence"] = quotes.sentence;
    json["notes"] = quotes.notes;
    json["also_searched"] = quotes.also_searched;
    json["total"] = quotes.total;
    json["stories"] = quotes.stories;
    json["exact"] = quotes.is_exact;
    json["quotes"] = Json::array();
    for (const auto& quoted : quotes.quotes) json["quotes"].push_back(quoted_json(quoted));
    return text_of_json(json) + "\n";
}

std::string jsonl_of(const Quotes& quotes) {
    std::string lines;
    for (const auto& quoted : quotes.quotes) lines += text_of_json(quoted_json(quoted)) + "\n";
    return lines;
}

std::string csv_of(const Quotes& quotes) {
    std::string table =
        csv_line({"text", "speaker", "role", "date", "id", "source", "outlet", "url", "title", "stories"});
    for (const auto& quoted : quotes.quotes) {
        const auto& story = quoted.story;
        const auto date = effective_date(story);
        table += csv_line({quoted.text.text, quoted.speaker, quoted.role, date ? iso(*date) : "", story.id,
                           story.source, story.outlet, story.url, story.title, std::to_string(quoted.times)});
    }
    return table;
}

}  // namespace pressdex
