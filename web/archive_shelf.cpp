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

    std::vector<Marks> marks(const Story& story, std::string_view query) override {
        std::vector<Marks> marks(story.body.size());
        // Marks are a courtesy: a query that cannot be read, or an archive that changes just now, leaves the story
        // unmarked.
        try {
            Request request;
            request.query = query;
            request.is_strict = false;
            const auto read = read_request(searcher_.archive(), request);
            if (!read) return marks;
            Marker marker(read->compiled.highlights);
            marker.set_language(story.language);
            for (std::size_t i = 0; i < marks.size(); ++i)
                marks[i] = marks_of(marker.mentions(story.body[i], TextKind::body));
        } catch (...) {
            marks.assign(story.body.size(), {});
        }
        return marks;
    }

  private:
    Searcher searcher_;
};

}  // namespace

Result<std::unique_ptr<Shelf>> open_archive_shelf(const std::filesystem::path& folder) {
    auto searcher = Searcher::open(folder);
    if (!searcher) return Unexpected(std::move(searcher.error()));
    return std::make_unique<ArchiveShelf>(*std::move(searcher));
}

}  // namespace pressdex
