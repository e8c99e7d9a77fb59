// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An open archive that answers requests: query -> matching set -> ranked page, facets, snippets. Reading only.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "press/story.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"
#include "searcher/similar.hpp"
#include "searcher/sources.hpp"
#include "searcher/timeline.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// One for a thread: it holds posting lists and break iterators that are not shared.
class Searcher {
  public:
    // Fails with no_archive, another_schema or damaged.
    static Result<Searcher> open(const std::filesystem::path& folder);
    Searcher(Searcher&&) noexcept;
    Searcher& operator=(Searcher&&) noexcept;
    ~Searcher();

    // Opens the archive anew when it has changed; cheap otherwise.
    Result<void> refresh();

    // The whole search is repeated, at most 5 times, when the archive changes under it.
    Result<Results> find(const Request& request);

    // A story with its body. Fails with not_found.
    Result<Story> story(std::string_view id);
    // The other stories of the same file, and the copies of the same announcement, without their bodies.
    Result<std::vector<Story>> siblings(const Story& story);
    Result<std::vector<Story>> copies(const Story& story);

    // Stories like one, the history of a name, who said what: see similar.hpp, timeline.hpp, quotes.hpp.
    Result<Similar> similar(std::string_view id, const Request& request);  // fails with not_found too
    Result<Timeline> timeline(std::string_view typed, const Request& request);
    Result<Quotes> quotes(const QuotesRequest& request);

    // Sector by year, for browsing: counts of stories.
    struct Overview {
        std::vector<std::string> years;  // descending; last is "undated" if there are any
        struct Row {
            std::string value, label, parent;
            std::vector<std::uint32_t> counts;  // one a year
            std::uint32_t total = 0;
        };
        std::vector<Row> rows;  // parents before children, else by count
        std::uint32_t stories = 0;
    };
    Result<Overview> overview(FieldId field);

    // Documents instead of stories, see sources.hpp.
    Result<std::vector<RankedSource>> sources(const Request& request);
    Result<std::vector<SourceGroup>> groups();

    const Archive& archive() const;

  private:
    struct Inside;
    explicit Searcher(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace pressdex
