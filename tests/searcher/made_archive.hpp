// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small archives that tests make from stories, exactly as the indexer makes them, in a folder that goes away again.
#include "press/story.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace pressdex {

class MadeArchive {
  public:
    explicit MadeArchive(const std::vector<Story>& stories);
    ~MadeArchive();
    MadeArchive(const MadeArchive&) = delete;
    MadeArchive& operator=(const MadeArchive&) = delete;

    const std::filesystem::path& folder() const { return folder_; }

    // Puts another generation in place, as a rebuild does.
    void replace(const std::vector<Story>& stories);

    // Writes into the current generation as any Xapian tool might, a commit a story, and leaves the facet column as it
    // was.
    void write_behind_its_back(const std::vector<Story>& stories);

  private:
    std::filesystem::path folder_;
};

// A story with these parts; "2021-12-23", "2021-12" and "" are days.
struct StoryParts {
    std::string source = "s1";
    std::string title;
    std::vector<std::string> body = {};
    std::string published = {}, event = {};
    std::string outlet = {}, language = "en";
    std::vector<std::string> sectors = {}, locations = {}, people = {};
    std::vector<std::pair<std::string, std::string>> organizations = {};  // name, acronym
    std::vector<std::string> quotations = {};
};
Story made_story(const StoryParts& parts);

}  // namespace pressdex
