// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/archive_shelf.hpp"

#include "searcher/answer.hpp"
#include "searcher/marking.hpp"

namespace pressdex {
namespace {

class ArchiveShelf final : public Shelf {
  public:
    explicit ArchiveShelf(Searcher searcher) : searcher_(std::move(searcher)) {}

    Result<void> refresh() override { return searcher_.refresh(); }
    std::string version() const override { return searcher_.archive().version(); }
    Result<Results> find(const Request& request) override { return searcher_.find(request); }
    Result<Story> story(std::string_view id) override { return searcher_.story(id); }
    Result<std::vector<Story>> siblings(const Story& story) override { return searcher_.siblings(story); }
    Result<std::vector<Story>> copies(const Story& story) override { return searcher_.copies(story); }
    Result<Searcher::Overview> overview(FieldId field) override { return searcher_.overview(field); }

    Result<Similar> similar(std::string_view id, const Request& request) override {
        return searcher_.similar(id, request);
    }
    Result<Timeline> timeline(std::string_view typed, const Request& request) override {
        return searcher_.timeline(typed, request);
    }
    Result<Quotes> quotes(const QuotesRequest& request) override { return searcher_.quotes(request); }

    StoryMarks marks(const Story& story, std::string_view query) override {
        // Marks are a courtesy: a query that cannot be read, or an archive that changes just now, leaves the story
        // unmarked.
        try {
            return marked(story, query);
        } catch (...) {
            return {};
        }
    }

  private:
    StoryMarks marked(const Story& story, std::string_view query) const {
        Request request;
        request.query = query;
        request.is_strict = false;
        const auto read = read_request(searcher_.archive(), request);
        StoryMarks marks;
        if (!read) return marks;
        Marker marker(read->compiled.highlights);
        marker.set_language(story.language);
        marks.title = marks_of(marker.mentions(story.title, TextKind::headline));
        for (const auto& paragraph : story.body) {
            marks.body.push_back(marks_of(marker.mentions(paragraph, TextKind::body)));
        }
        for (const auto& aside : story.asides) {
            marks.asides.push_back(marks_of(marker.mentions(aside, TextKind::body)));
        }
        return marks;
    }

    Searcher searcher_;
};

}  // namespace

Result<std::unique_ptr<Shelf>> open_archive_shelf(const std::filesystem::path& folder) {
    auto searcher = Searcher::open(folder);
    if (!searcher) return Unexpected(std::move(searcher.error()));
    return std::make_unique<ArchiveShelf>(*std::move(searcher));
}

}  // namespace pressdex
