// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render_timeline.hpp"

#include "searcher/quotation_line.hpp"
#include "searcher/render_csv.hpp"
#include "searcher/render_json.hpp"
#include "searcher/story_json.hpp"
#include "searcher/story_line.hpp"
#include "searcher/wrapping.hpp"

#include <vector>

namespace pressdex {
namespace {

constexpr std::string_view indent = "    ";
constexpr std::size_t choices_shown = 5;

// For a shell: whatever stands in it is one word.
std::string in_single_quotes(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string counted(std::uint32_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

// "Lahore, Punjab, Pakistan 5; Tokyo, Japan 2; 3 more"
std::string list_of(const std::vector<FacetCount>& values, std::uint32_t all) {
    std::string list;
    for (const auto& value : values)
        list += (list.empty() ? "" : "; ") + value.label + ' ' + std::to_string(value.count);
    if (all > values.size()) list += "; " + std::to_string(all - values.size()) + " more";
    return list;
}

std::string heading_of(const Timeline& timeline) {
    std::string heading = timeline.label;
    if (timeline.field) heading += " (" + std::string(schema::field(*timeline.field).name) + ")";
    heading += std::string(": ") + (timeline.is_exact ? "" : "at least ") + counted(timeline.total, "story", "stories");
    if (timeline.announcements < timeline.total)
        heading += ", " + std::to_string(timeline.announcements) + " without copies";
    return heading;
}

class Sheet {
  public:
    explicit Sheet(const Terminal& terminal) : terminal_(terminal), ink_(terminal) {}

    void heading(const std::string& text) {
        text_ += ink_.bold();
        text_ += wrapped({text, {}}, {}, terminal_.width, "");
        text_ += ink_.plain();
    }
    void line(const std::string& text, std::string_view at = indent) {
        if (!text.empty()) text_ += wrapped({text, {}}, {}, terminal_.width, at);
    }
    void mention(const Hit& hit) {
        line(facts_of(hit.story) + " · " + hit.story.id);
        text_ += wrapped(hit.title, {ink_.underline(), ink_.underline_off()}, terminal_.width, "      ");
        text_ += wrapped(hit.snippet, {ink_.mark(), ink_.plain()}, terminal_.width, "      ");
    }
    void year(const TimelineYear& year) {
        heading(
            year.year + "  " + counted(year.stories, "story", "stories") +
            (year.announcements < year.stories ? ", " + std::to_string(year.announcements) + " without copies" : ""));
        line(date_of(year.first) + "  " + year.first.title + " · " + year.first.id);
        if (!year.places.empty()) line("at " + list_of(year.places, year.all_places));
        if (!year.outlets.empty()) line("carried by " + list_of(year.outlets, year.all_outlets));
        if (!year.quotation) return;
        const auto& said = year.quotation->text;
        text_ += wrapped(in_quotation_marks(said), {ink_.mark(), ink_.plain()}, terminal_.width, "      ");
        line(speaker_line(*year.quotation), "        ");
    }
    void gap() { text_ += "\n"; }
    std::string text() && { return std::move(text_); }

  private:
    const Terminal& terminal_;
    Ink ink_;
    std::string text_;
};

Json mention_json(const Hit& hit) {
    Json json = fields_json(hit.story);
    json["snippet"] = {{"text", hit.snippet.text}, {"marks", marks_json(hit.snippet.marks)}};
    return json;
}

Json counts_json(const std::vector<FacetCount>& values) {
    Json json = Json::array();
    for (const auto& value : values) {
        json.push_back({{"value", value.value}, {"label", value.label}, {"count", value.count}});
    }
    return json;
}

Json choices_json(const std::vector<TimelineChoice>& choices) {
    Json json = Json::array();
    for (const auto& choice : choices) {
        json.push_back({{"field", schema::field(choice.field).name},
                        {"label", choice.label},
                        {"name", choice.name},
                        {"stories", choice.stories}});
    }
    return json;
}

Json year_json(const TimelineYear& year) {
    return {{"year", year.year},
            {"stories", year.stories},
            {"announcements", year.announcements},
            {"places", counts_json(year.places)},
            {"all_places", year.all_places},
            {"outlets", counts_json(year.outlets)},
            {"all_outlets", year.all_outlets},
            {"first", fields_json(year.first)},
            {"quotation", year.quotation ? quoted_json(*year.quotation) : Json(nullptr)}};
}

}  // namespace

std::vector<std::string> choice_lines(const Timeline& timeline) {
    std::vector<std::string> lines;
    for (const auto& choice : timeline.choices) {
        if (lines.size() == choices_shown) {
            lines.push_back("also: " + std::to_string(timeline.choices.size() - choices_shown) +
                            " more, which --format json lists");
            break;
        }
        lines.push_back("also: " + choice.label + " (" + std::string(schema::field(choice.field).name) + "), " +
                        counted(choice.stories, "story", "stories") + ": pressdex-search timeline " +
                        in_single_quotes(choice.name));
    }
    return lines;
}

std::string text_of(const Timeline& timeline, const Terminal& terminal) {
    Sheet sheet(terminal);
    sheet.heading(heading_of(timeline));
    for (const auto& choice : choice_lines(timeline)) sheet.line(choice, "");
    for (const auto& note : timeline.notes) sheet.line("note: " + note, "");
    if (timeline.first_mention) {
        sheet.gap();
        sheet.heading("First mention");
        sheet.mention(*timeline.first_mention);
    }
    if (!timeline.announced.empty()) {
        sheet.gap();
        sheet.heading("Announced first");
        for (const auto& hit : timeline.announced) sheet.mention(hit);
    }
    for (const auto& year : timeline.years) {
        sheet.gap();
        sheet.year(year);
    }
    return std::move(sheet).text();
}

std::string lines_of(const Timeline& timeline) {
    std::string lines;
    for (const auto& year : timeline.years) {
        for (const auto& column :
             {year.year, std::to_string(year.stories), std::to_string(year.announcements),
              list_of(year.places, year.all_places), list_of(year.outlets, year.all_outlets), year.first.id}) {
            lines += shown({column, {}}, {}) + "\t";
        }
        lines += shown({year.first.title, {}}, {}) + "\n";
    }
    return lines;
}

std::string json_of(const Timeline& timeline) {
    Json json;
    json["schema"] = json_schema_version;
    json["field"] = timeline.field ? Json(schema::field(*timeline.field).name) : Json(nullptr);
    json["label"] = timeline.label;
    json["filter"] = timeline.filter;
    json["choices"] = choices_json(timeline.choices);
    json["notes"] = timeline.notes;
    json["total"] = timeline.total;
    json["announcements"] = timeline.announcements;
    json["exact"] = timeline.is_exact;
    json["first_mention"] = timeline.first_mention ? mention_json(*timeline.first_mention) : Json(nullptr);
    json["announced"] = Json::array();
    for (const auto& hit : timeline.announced) json["announced"].push_back(mention_json(hit));
    json["years"] = Json::array();
    for (const auto& year : timeline.years) json["years"].push_back(year_json(year));
    return text_of_json(json) + "\n";
}

std::string csv_of(const Timeline& timeline) {
    std::string table = csv_line({"year", "stories", "announcements", "places", "outlets", "first_id", "first_date",
                                  "first_title", "quotation", "speaker", "role", "quotation_id"});
    for (const auto& year : timeline.years) {
        const Quoted none;
        const auto& quoted = year.quotation ? *year.quotation : none;
        table += csv_line({year.year, std::to_string(year.stories), std::to_string(year.announcements),
                           list_of(year.places, year.all_places), list_of(year.outlets, year.all_outlets),
                           year.first.id, date_of(year.first), year.first.title, quoted.text.text, quoted.speaker,
                           quoted.role, quoted.story.id});
    }
    return table;
}

}  // namespace pressdex
