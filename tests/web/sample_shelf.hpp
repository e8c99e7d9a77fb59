// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shelf of a few stories in memory, searched by going through all of them: what the pages are tested on without an
// archive.
#include "web/shelf.hpp"
#include "web/shelf_pool.hpp"

#include <vector>

namespace pressdex::testing {

class SampleShelf final : public Shelf {
  public:
    explicit SampleShelf(std::vector<Story> stories, std::string version = "sample:1")
        : stories_(std::move(stories)), version_(std::move(version)) {}

    Result<void> refresh() override { return {}; }
    std::string version() const override { return version_; }
    // A story matches when its title or text holds each blank-separated word of the query, as bytes. The word "BROKEN"
    // fails as a damaged archive does, "UNREADABLE" as a query that cannot be read.
    Result<Results> find(const Request& request) override;
    Result<Story> story(std::string_view id) override;
    Result<std::vector<Story>> siblings(const Story& story) override;
    Result<std::vector<Story>> copies(const Story& story) override;
    Result<Searcher::Overview> overview(FieldId field) override;
    // Those of the same first sector; the history of all stories; every quotation.
    Result<Similar> similar(std::string_view id, const Request& request) override;
    Result<Timeline> timeline(std::string_view typed, const Request& request) override;
    Result<Quotes> quotes(const QuotesRequest& request) override;
    StoryMarks marks(const Story& story, std::string_view query) override;

  private:
    std::vector<Story> stories_;
    std::string version_;
};

// Four stories: leather in Lahore (2021), energy in Multan (2021 and 2019), an undated one in Urdu.
std::vector<Story> sample_stories();

// A story in which every text is the given one.
Story story_saying(const std::string& text);

// A pool whose shelves hold these stories.
ShelfPool pool_of(std::vector<Story> stories);

}  // namespace pressdex::testing
