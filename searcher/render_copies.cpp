// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_copies.hpp"

#include "searcher/render_json.hpp"
#include "searcher/story_json.hpp"
#include "searcher/story_line.hpp"
#include "searcher/wrapping.hpp"

namespace pressdex {
namespace {

class Comparison {
  public:
    explicit Comparison(const Terminal& terminal) : terminal_(terminal), ink_(terminal) {}

    void add(const CopyChanges& copy, bool is_first) {
        const auto& story = copy.story;
        text_ += ink_.bold();
        line(date_of(story) + " · " + (story.outlet.empty() ? "(no outlet)" : story.outlet) + " · " + story.id, "");
        text_ += ink_.plain();
        line(story.title, "    ");
        if (is_first) {
            line("the first of them, " + counted(copy.kept, "sentence"), "    ");
        } else {
            line(summary_of(copy), "    ");
        }
        for (const auto& sentence : copy.cut) signed_line("- ", sentence);
        for (const auto& sentence : copy.added) signed_line("+ ", sentence);
        for (const auto& [was, is] : copy.changed) {
            signed_line("~ ", was);
            signed_line("  ", is);
        }
        text_ += "\n";
    }

    std::string text() && { return std::move(text_); }

  private:
    static std::string counted(std::size_t count, const std::string& what) {
        return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
    }
    static std::string summary_of(const CopyChanges& copy) {
        return "keeps " + counted(copy.kept, "sentence") + ", cuts " + std::to_string(copy.cut.size()) + ", adds " +
               std::to_string(copy.added.size()) + ", changes " + std::to_string(copy.changed.size());
    }
    void line(const std::string& text, std::string_view indent) {
        text_ += wrapped({text, {}}, {}, terminal_.width, indent);
    }
    void signed_line(const std::string& sign, const std::string& sentence) { line(sign + sentence, "      "); }

    const Terminal& terminal_;
    Ink ink_;
    std::string text_;
};

}  // namespace

std::string text_of(const std::vector<CopyChanges>& copies, const Terminal& terminal) {
    Comparison comparison(terminal);
    for (std::size_t i = 0; i < copies.size(); ++i) comparison.add(copies[i], i == 0);
    return std::move(comparison).text();
}

std::string json_of(const std::vector<CopyChanges>& copies) {
    Json json;
    json["schema"] = json_schema_version;
    json["first"] = copies.empty() ? Json(nullptr) : Json(copies.front().story.id);
    json["copies"] = Json::array();
    for (const auto& copy : copies) {
        Json changed = Json::array();
        for (const auto& [was, is] : copy.changed) changed.push_back({{"was", was}, {"is", is}});
        const auto date = effective_date(copy.story);
        json["copies"].push_back({{"id", copy.story.id},
                                  {"outlet", copy.story.outlet},
                                  {"date", date ? Json(iso(*date)) : Json(nullptr)},
                                  {"title", copy.story.title},
                                  {"kept", copy.kept},
                                  {"cut", copy.cut},
                                  {"added", copy.added},
                                  {"changed", std::move(changed)}});
    }
    return text_of_json(json, 2) + "\n";
}

}  // namespace pressdex
