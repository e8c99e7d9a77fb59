// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/checkup.hpp"

#include "indexer/explanation.hpp"
#include "indexer/unknown_acronyms.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

// Bytes of text. A notice of one sentence has some 150; of a feature of 3,000 words nothing is left out at 25,000.
constexpr std::size_t shortest = 120, longest = 25'000;
// Round-ups of the corpus part into five stories at most; twice that is more often a page cut at its menu.
constexpr std::uint32_t most_stories_in_file = 10;

struct Names {
    std::string_view name, title;
};
// In the order of Checkup::Class.
constexpr std::array<Names, 12> names = {{
    {"undated", "Stories without any date"},
    {"conflicting_dates", "Stories whose page gives other dates as well"},
    {"without_sector", "Stories without a sector"},
    {"without_place", "Stories without a place"},
    {"short_story", "Very short stories: perhaps no story, or cut off"},
    {"long_story", "Very long stories: perhaps several"},
    {"split_file", "Files of many stories: perhaps parted wrongly"},
    {"unknown_acronym", "Acronyms that no story of theirs explains and knowledge/ does not know"},
    {"unmatched_organization", "Organizations that knowledge/ does not know"},
    {"unfit_correction", "Corrections that were made for another text"},
    {"lost_correction", "Corrections of stories that the archive does not hold"},
    {"refused_file", "Files that could not be read"},
}};

}  // namespace

void Checkup::note(Class which, const Story& story, std::string why) {
    auto& found = found_[which];
    ++found.count;
    if (found.examples.size() < examples_)
        found.examples.push_back({story.id, story.file + ": " + story.title, std::move(why), 1});
}

void Checkup::note(Class which, std::string what, std::string why) {
    auto& found = found_[which];
    ++found.count;
    if (found.examples.size() < examples_) found.examples.push_back({{}, std::move(what), std::move(why), 1});
}

void Checkup::look_at(const Story& story) {
    ++stories_;
    if (!effective_date(story)) note(undated, story);
    if (const auto others = contradicting_dates(story);
        !others.empty() && story.published && story.published->where != Where::corrected) {
        std::string days = iso(story.published->period) + " was taken";
        for (const auto& other : others)
            days += ", the " + std::string(name_of(other.where)) + " says " + iso(other.period);
        note(conflicting_dates, story, std::move(days));
    }
    if (story.sectors.empty()) note(without_sector, story);
    if (story.locations.empty()) note(without_place, story);
    std::size_t size = 0;
    for (const auto& paragraph : story.body) size += paragraph.size();
    if (size < shortest) note(short_story, story, std::to_string(size) + " bytes");
    if (size > longest) note(long_story, story, std::to_string(size) + " bytes");
    // A JSONL file holds one story a line and is parted by its format.
    if (story.number > 1 || !story.file.ends_with(".jsonl"))
        stories_of_files_[story.file] = std::max(stories_of_files_[story.file], story.number);
    look_at_names(story);
    look_at_corrections(story);
}

void Checkup::look_at_corrections(const Story& story) {
    const auto& corrections = authorities_.corrections;
    if (corrections.lines().empty()) return;
    if (corrections.lines().contains(story.id)) seen_corrected_.insert(story.id);
    story_of_text_.try_emplace(text_fingerprint(story), story.id);
    for (const auto* line : corrections.misfits(story))
        note(unfit_correction, story, corrections.name() + ":" + std::to_string(line->line));
}

// A file that was moved or renamed makes its stories new ones: the text tells which.
std::string Checkup::where_lost(const CorrectionLine& line) const {
    const auto now = story_of_text_.find(line.fingerprint);
    return authorities_.corrections.name() + ":" + std::to_string(line.line) +
           (now == story_of_text_.end() ? "" : ": its text is that of story " + now->second + " now");
}

void Checkup::look_at_names(const Story& story) {
    for (auto& name : unknown_acronyms_in(story, authorities_.knowledge)) ++acronyms_[std::move(name)];
    const auto& known = authorities_.knowledge.names.organizations;
    for (const auto& organization : story.organizations) {
        if (!known.find(organization.name)) ++organizations_[organization.name];
    }
}

void Checkup::look_at(const Ledger& ledger) {
    for (const auto& [shown, entry] : ledger.entries()) {
        if (!entry.is_refused()) continue;
        note(refused_file, shown, entry.stories > 0 ? "an older state of it stands in the archive" : "");
    }
}

void Checkup::count_names(Class which, const std::map<std::string, std::uint32_t>& counts) {
    std::vector<std::pair<std::string, std::uint32_t>> all(counts.begin(), counts.end());
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) { return a.second > b.second; });
    found_[which].count = static_cast<std::uint32_t>(all.size());
    for (std::size_t i = 0; i < std::min(examples_, all.size()); ++i)
        found_[which].examples.push_back({{}, all[i].first, {}, all[i].second});
}

std::vector<FindingClass> Checkup::findings() && {
    for (const auto& [file, stories] : stories_of_files_) {
        if (stories >= most_stories_in_file) note(split_file, file, std::to_string(stories) + " stories");
    }
    for (const auto& [id, lines] : authorities_.corrections.lines()) {
        if (seen_corrected_.contains(id)) continue;
        note(lost_correction, id, where_lost(lines.front()));
    }
    count_names(unknown_acronym, acronyms_);
    count_names(unmatched_organization, organizations_);
    for (std::size_t i = 0; i < found_.size(); ++i) {
        found_[i].name = names[i].name;
        found_[i].title = names[i].title;
    }
    return std::move(found_);
}

std::string text_of(const std::vector<FindingClass>& findings, std::uint32_t stories) {
    std::string text = std::to_string(stories) + (stories == 1 ? " story" : " stories") + " looked at\n";
    for (const auto& found : findings) {
        if (found.count == 0) continue;
        text += "\n" + found.title + ": " + std::to_string(found.count) + "\n";
        for (const auto& example : found.examples) {
            text += "  " + (example.id.empty() ? std::string() : example.id + "  ") + example.what;
            if (example.count > 1) text += "  (" + std::to_string(example.count) + " stories)";
            if (!example.why.empty()) text += "  [" + example.why + "]";
            text += "\n";
        }
        if (found.count > found.examples.size()) text += "  ...\n";
    }
    return text;
}

std::string jsonl_of(const std::vector<FindingClass>& findings, std::uint32_t stories) {
    using Json = nlohmann::ordered_json;
    std::string lines;
    for (const auto& found : findings) {
        Json json = {{"class", found.name},
                     {"title", found.title},
                     {"count", found.count},
                     {"of", stories},
                     {"examples", Json::array()}};
        for (const auto& example : found.examples) {
            Json entry = {{"what", example.what}, {"count", example.count}};
            if (!example.id.empty()) entry["id"] = example.id;
            if (!example.why.empty()) entry["why"] = example.why;
            json["examples"].push_back(std::move(entry));
        }
        lines += json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }
    return lines;
}

}  // namespace pressdex
