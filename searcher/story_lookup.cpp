// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/story_lookup.hpp"

#include "press/schema.hpp"
#include "searcher/exact_text.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pressdex {

std::uint32_t docid_of(const Archive& archive, std::string_view id) {
    const auto term = std::string(schema::prefix_id).append(id);
    std::vector<glass::Posting> postings;
    archive.postings().append(term, postings);
    return postings.empty() ? 0 : postings.front().docid;
}

Story without_text(Story story) {
    story.body.clear();
    story.asides.clear();
    return story;
}

Story brief_story(const Archive& archive, std::uint32_t docid) {
    return without_text(stored_story(archive, docid));
}

}  // namespace pressdex
