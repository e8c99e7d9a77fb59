// SPDX-License-Identifier: GPL-3.0-or-later
// text_of(Story): the sheet that `pressdex-search show` prints.
#include "press/office_words.hpp"
#include "press/text/visible.hpp"
#include "searcher/render_text.hpp"
#include "searcher/story_line.hpp"
#include "searcher/wrapping.hpp"

namespace pressdex {
namespace {

constexpr std::string_view indent = "    ";

// Lines of one sheet, in the order in which they are added.
class Sheet {
  public:
    explicit Sheet(const Terminal& terminal) : terminal_(terminal), ink_(terminal) {}

    void heading(const std::string& text) {
        text_ += ink_.bold();
        text_ += wrapped({text, {}}, {}, terminal_.width, "");
        text_ += ink_.plain();
    }
    void paragraph(const std::string& text) { text_ += wrapped({text, {}}, {}, terminal_.width, "") + "\n"; }
    void line(const std::string& text) { text_ += wrapped({text, {}}, {}, terminal_.width, indent); }
    void blank() { text_ += "\n"; }

    // "Asian Productivity Organization (APO)" and below it how we know.
    void value(const std::string& text, const Evidence& evidence) {
        line(text + (evidence.main_subject ? " [main subject]" : ""));
        std::string reason(name_of(evidence.where));
        if (!evidence.rule.empty()) reason += ", " + evidence.rule;
        if (!evidence.quote.empty()) reason += ": \"" + evidence.quote + "\"";
        text_ += ink_.dim();
        text_ += wrapped({reason, {}}, {}, terminal_.width, "        ");
        text_ += ink_.plain();
    }

    template <class Values, class Name>
    void list(const std::string& title, const Values& values, Name name) {
        if (values.empty()) return;
        blank();
        heading(title);
        for (const auto& one : values) value(name(one), one.evidence);
    }

    std::string text() && { return std::move(text_); }

  private:
    const Terminal& terminal_;
    Ink ink_;
    std::string text_;
};

std::string with_brackets(const std::string& name, const std::string& more) {
    return more.empty() ? name : name + " (" + more + ")";
}

void add_facts(Sheet& sheet, const Story& story) {
    if (story.published) {
        sheet.blank();
        sheet.heading("Published");
        sheet.value(in_words(story.published->period), story.published->evidence);
    }
    if (story.event) {
        sheet.blank();
        sheet.heading("Event");
        sheet.value(iso(story.event->day), story.event->evidence);
    }
    sheet.list("Sectors", story.sectors, [](const Sector& sector) { return sector.label; });
    sheet.list("Locations", story.locations, [](const Location& location) { return label_of(location); });
    sheet.list("Organizations", story.organizations,
               [](const Organization& organization) { return with_brackets(organization.name, organization.acronym); });
    sheet.list("People", story.people, [](const Person& person) { return with_brackets(person.name, person.role); });
    sheet.list("Programmes", story.programmes,
               [](const Programme& programme) { return with_brackets(programme.name, programme.acronym); });
    if (story.release) {
        sheet.blank();
        sheet.heading("Release");
        sheet.value(release_words(*story.release), story.release->evidence);
    }
    sheet.list("Contacts", story.contacts, contact_line);
    sheet.list("Money", story.amounts, amount_words);
    sheet.list("Targets", story.targets, target_words);
    sheet.list("Quotations", story.quotations, [](const Quotation& quotation) {
        return "\"" + quotation.text + "\"" + (quotation.speaker.empty() ? "" : " - " + quotation.speaker);
    });
}

void add_related(Sheet& sheet, const std::string& title, const std::vector<Story>& stories) {
    if (stories.empty()) return;
    sheet.blank();
    sheet.heading(title);
    for (const auto& story : stories) {
        sheet.line(story.id + "  " + date_of(story) + "  " + with_brackets(story.title, story.outlet));
    }
}

// " · en, paragraphs 3 to 5 ur"
std::string languages_of(const Story& story) {
    std::string said = story.language.empty() ? "" : " · " + story.language;
    for (const auto& [first, last, language] : story.passages) {
        said += first == last ? ", paragraph " + std::to_string(first + 1)
                              : ", paragraphs " + std::to_string(first + 1) + " to " + std::to_string(last + 1);
        said += " " + language;
    }
    return said;
}

}  // namespace

std::string text_of(const Story& story, const std::vector<Story>& siblings, const std::vector<Story>& copies,
                    const Terminal& terminal) {
    Sheet sheet(terminal);
    sheet.heading(story.title.empty() ? "(no headline)" : story.title);
    sheet.line(facts_of(story));
    sheet.line("id " + story.id + " · source " + story.source + languages_of(story));
    if (!story.url.empty()) sheet.line(story.url);
    sheet.blank();
    for (const auto& paragraph : story.body) sheet.paragraph(paragraph);
    if (!story.asides.empty()) sheet.heading("Beside it on the page");
    for (const auto& aside : story.asides) sheet.paragraph(aside);
    add_facts(sheet, story);
    add_related(sheet, "In the same file", siblings);
    add_related(sheet, "Also carried as", copies);
    return std::move(sheet).text();
}

}  // namespace pressdex
