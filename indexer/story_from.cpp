// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story_from.hpp"

#include "indexer/cleaning/outlines.hpp"
#include "indexer/extraction.hpp"
#include "indexer/metadata/office/contact.hpp"
#include "indexer/metadata/office/release_line.hpp"

#include <filesystem>
#include <utility>

namespace pressdex {
namespace {

// What the id is made from: the given id, else the canonical URL, else the file and, in files of many documents, the
// line.
std::string identity_of(const Draft& draft, const std::string& file) {
    if (!draft.id.empty()) return draft.id;
    if (!draft.url.empty()) return canonical_url(draft.url);
    return draft.is_one_story ? file + "#" + std::to_string(draft.line) : file;
}

// A document's own id, else the file's name without its ending.
std::string source_of(const Draft& draft, const std::string& file) {
    if (!draft.id.empty()) return draft.id;
    const auto stem = std::filesystem::path(file).stem().string();
    return draft.is_one_story && draft.line > 1 ? stem + "#" + std::to_string(draft.line) : stem;
}

Story story_from(Outline&& outline, bool is_alone, const Draft& draft, const std::string& file,
                 const Knowledge& knowledge) {
    Story story;
    story.id = story_id(identity_of(draft, file), outline.number);
    story.source = source_of(draft, file);
    story.file = file;
    story.url = draft.url;
    keep_origin(story, std::move(outline), draft);
    // Cleaning takes off what an office writes around its news; of several stories nobody can say whose it was.
    const std::string text = is_alone ? draft.text : text_of(story.body);
    story.release = release_status_in(text);
    story.contacts = contacts_in(text);
    extract(story, knowledge);
    return story;
}

}  // namespace

std::vector<Story> stories_from(const Draft& draft, const std::string& file, const Knowledge& knowledge) {
    auto outlines = outlines_from(draft);
    std::vector<Story> stories;
    for (auto& outline : outlines)
        stories.push_back(story_from(std::move(outline), outlines.size() == 1, draft, file, knowledge));
    return stories;
}

}  // namespace pressdex
