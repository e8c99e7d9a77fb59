// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index inspect FILE...: what would be indexed, without touching an archive.
#include "indexer/cleaning/removed.hpp"
#include "indexer/commands/commands.hpp"
#include "indexer/explanation.hpp"
#include "indexer/host_sample.hpp"
#include "indexer/inspect_json.hpp"
#include "indexer/isolation/isolated_reading.hpp"
#include "indexer/piece_stories.hpp"
#include "indexer/readers/folder.hpp"
#include "indexer/readers/reader.hpp"
#include "indexer/story_from.hpp"
#include "press/office_words.hpp"
#include "press/text/visible.hpp"

#include <cstdio>

namespace pressdex {
namespace {

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const auto& value : values) text += (text.empty() ? "" : "; ") + value;
    return text;
}

template <class T, class Name>
std::vector<std::string> names_of(const std::vector<T>& values, Name name) {
    std::vector<std::string> names;
    for (const auto& value : values) names.push_back(name(value));
    return names;
}

// For people: what was understood, a line a field.
std::string in_lines(const Story& story) {
    std::string text = story.file + "  story " + std::to_string(story.number) + "  " + story.id + "\n";
    const auto line = [&text](std::string_view name, const std::string& value) {
        if (!value.empty()) text += "  " + std::string(name) + std::string(15 - name.size(), ' ') + value + "\n";
    };
    line("title", story.title + (story.title_is_lede ? "  (the lede stands for it)" : ""));
    line("published", story.published
                          ? iso(story.published->period) + "  (" + std::string(name_of(story.published->where)) + ")"
                          : "");
    line("event", story.event ? iso(story.event->day) : "");
    line("outlet", story.outlet);
    line("language", story.language);
    line("sectors", joined(names_of(story.sectors, [](const Sector& s) { return s.slug; })));
    line("locations", joined(names_of(story.locations, [](const Location& l) { return label_of(l); })));
    line("organizations", joined(names_of(story.organizations, [](const Organization& o) {
             return o.acronym.empty() ? o.name : o.name + " (" + o.acronym + ")";
         })));
    line("people", joined(names_of(story.people,
                                   [](const Person& p) { return p.role.empty() ? p.name : p.name + ", " + p.role; })));
    line("programmes", joined(names_of(story.programmes, [](const Programme& p) { return p.name; })));
    line("quotations",
         joined(names_of(story.quotations, [](const Quotation& q) { return "“" + q.text + "” " + q.speaker; })));
    line("money", joined(names_of(story.amounts, [](const Amount& a) { return a.text; })));
    line("targets", joined(names_of(story.targets, [](const Target& t) { return t.text; })));
    line("contacts", joined(names_of(story.contacts, [](const Contact& c) { return contact_line(c); })));
    if (story.release) line("release", release_words(*story.release));
    line("paragraphs", std::to_string(story.body.size()));
    for (const auto& aside : story.asides) line("set aside", aside);
    return visible(text);
}

// The same with the reason for every value, as `explain` tells it of a stored story, and with what was removed.
std::string with_reasons(const Story& story, const Corrections& corrections, const std::vector<RemovedLine>& removed) {
    std::string text = text_of(explanation_of(story, corrections));
    for (const auto& [taken, why] : removed) text += "removed      " + taken + "  (" + std::string(why) + ")\n";
    return visible(text);
}

// What the draft holds and none of its stories shows.
std::vector<RemovedLine> removed_of(const Draft& draft, const std::vector<Story>& stories) {
    std::vector<std::string> shown;
    for (const auto& story : stories) {
        shown.push_back(story.title);
        shown.insert(shown.end(), story.body.begin(), story.body.end());
        shown.insert(shown.end(), story.asides.begin(), story.asides.end());
    }
    return removed_lines(draft, shown);
}

}  // namespace

int run_inspect(const IndexArguments& arguments) {
    auto workers = start_reading_workers();
    if (!workers) return told(workers.error());
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    const auto corrections = Corrections::from_file(arguments.corrections);
    if (!corrections) return told(corrections.error());
    Complaints complaints;
    const auto tell_complaints = [&complaints] {
        for (const auto& complaint : complaints.take()) std::fprintf(stderr, "%s\n", line_of(complaint).c_str());
    };
    const std::vector<std::filesystem::path> paths(arguments.names.begin(), arguments.names.end());
    const auto files = files_below(paths, complaints);
    const auto repeated = sampled_furniture(files, &*workers);
    for (const auto& file : files) {
        const auto sink = [&](const Reader& reader, Piece&& piece) {
            for (auto& draft : drafts_of(reader, piece, file.shown, &*workers, complaints)) {
                take_off(draft, file.shown, repeated);
                auto stories = stories_from(draft, file.shown, **knowledge);
                // Told with the draft's first story.
                auto removed = arguments.with_evidence ? removed_of(draft, stories) : std::vector<RemovedLine>();
                for (auto& story : stories) {
                    apply_corrections(story, {**knowledge, *corrections}, complaints);
                    const bool reasons = arguments.with_evidence;
                    const auto text = arguments.format == "jsonl" ? inspect_json(story, reasons, removed)
                                      : reasons                   ? with_reasons(story, *corrections, removed)
                                                                  : in_lines(story);
                    std::printf("%s\n", text.c_str());
                    removed.clear();
                }
            }
            return true;
        };
        // What was left out has been complained about; the others go on.
        static_cast<void>(for_each_piece(file.path, file.shown, sink, complaints));
        tell_complaints();
    }
    const auto refused = complaints.refused();
    tell_complaints();
    return refused > 0 ? exit_some_input_refused : exit_found;
}

}  // namespace pressdex
