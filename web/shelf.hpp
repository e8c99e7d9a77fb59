// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the pages ask of an archive. Knows nothing of how it is searched; archive_shelf.hpp stands before the real one.
#include "press/result.hpp"
#include "press/story.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"
#include "searcher/searcher.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct StoryMarks {
    Marks title;
    std::vector<Marks> body, asides;
};

// Used by one thread at a time.
class Shelf {
  public:
    virtual ~Shelf() = default;

    // Looks whether the archive has changed; cheap when not.
    virtual Result<void> refresh() = 0;
    // Changes with every change of the archive.
    virtual std::string version() const = 0;
    virtual Result<Results> find(const Request& request) = 0;
    // With its body. Fails with not_found.
    virtual Result<Story> story(std::string_view id) = 0;
    virtual Result<std::vector<Story>> siblings(const Story& story) = 0;
    virtual Result<std::vector<Story>> copies(const Story& story) = 0;
    virtual Result<Searcher::Overview> overview(FieldId field) = 0;
    // See searcher/similar.hpp, timeline.hpp and quotes.hpp.
    virtual Result<Similar> similar(std::string_view id, const Request& request) = 0;
    virtual Result<Timeline> timeline(std::string_view typed, const Request& request) = 0;
    virtual Result<Quotes> quotes(const QuotesRequest& request) = 0;
    // What the query asks for, marked in the story's headline and in each paragraph of its body.
    virtual StoryMarks marks(const Story& story, std::string_view query) = 0;
};

}  // namespace pressdex
