// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/stored_stories.hpp"

#include "indexer/document.hpp"
#include "press/record.hpp"

#include <string>

#include <xapian.h>

namespace pressdex {

Result<Story> stored_story(const Archive& archive, std::string_view id) try {
    const auto term = id_term(id);
    const auto posting = archive.database().postlist_begin(term);
    if (posting == archive.database().postlist_end(term)) {
        return failure(ErrorKind::not_found,
                       "There is no story " + std::string(id) + " in " + archive.folder().string(),
                       "Ids are 16 hex digits: pressdex-search prints them, and so does inspect");
    }
    return story_from_record(archive.database().get_document(*posting).get_data());
} catch (...) {
    return Unexpected(archive_error("reading a story"));
}

Result<void> for_each_stored_story(const Archive& archive, const std::function<void(const Story&)>& take) try {
    const auto& database = archive.database();
    for (auto posting = database.postlist_begin({}); posting != database.postlist_end({}); ++posting) {
        const auto story = story_from_record(database.get_document(*posting).get_data());
        if (!story) return Unexpected(story.error());
        take(*story);
    }
    return {};
} catch (...) {
    return Unexpected(archive_error("reading the stories"));
}

}  // namespace pressdex
