// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/searcher.hpp"

#include "press/text/sha256.hpp"
#include "searcher/answer.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/overview.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/story_lookup.hpp"

#include <optional>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

constexpr int most_attempts = 5;

Unexpected no_story(const Archive& archive, std::string_view id) {
    return failure(ErrorKind::not_found, "There is no story " + std::string(id) + " in " + archive.folder().string(),
                   "Ids are 16 hex digits, the first column of a piped result list");
}

}  // namespace

struct Searcher::Inside {
    std::filesystem::path folder;
    Archive archive;

    Result<void> reopen() {
        auto opened = Archive::open(folder);
        if (!opened) return Unexpected(opened.error());
        archive = *std::move(opened);
        return {};
    }

    // Does the whole of `work` again when the archive changed under it. `work` returns a Result and may throw Xapian's
    // errors.
    template <class Work>
    auto repeated(std::string_view doing, Work work) -> decltype(work(archive)) {
        for (int attempt = 1;; ++attempt) {
            std::optional<Error> error;
            bool has_changed = false;
            try {
                return work(archive);
            } catch (const Xapian::DatabaseModifiedError&) {
                has_changed = true;
                error = archive_error(doing);
            } catch (...) {
                // The files of a generation that was switched away may be gone.
                error = archive_error(doing);
                has_changed = !archive.is_current();
            }
            if (!has_changed || attempt == most_attempts) return Unexpected(*error);
            if (auto opened = reopen(); !opened && attempt + 1 == most_attempts) return Unexpected(opened.error());
        }
    }
};

Searcher::Searcher(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

Result<Searcher> Searcher::open(const std::filesystem::path& folder) {
    auto archive = Archive::open(folder);
    // A generation may be switched away between reading its name and opening it: what was damaged then is whole now.
    for (int attempt = 1; !archive && archive.error().kind == ErrorKind::damaged && attempt < most_attempts;
         ++attempt) {
        archive = Archive::open(folder);
    }
    if (!archive) return Unexpected(archive.error());
    return Searcher(std::make_unique<Inside>(Inside{folder, *std::move(archive)}));
}

Result<void> Searcher::refresh() {
    if (inside_->archive.is_current()) return {};
    return inside_->reopen();
}

Result<Results> Searcher::find(const Request& request) {
    return inside_->repeated("searching", [&](const Archive& archive) { return answer_to(archive, request); });
}

Result<Story> Searcher::story(std::string_view id) {
    return inside_->repeated("reading a story", [&](const Archive& archive) -> Result<Story> {
        const auto docid = docid_of(archive, id);
        if (docid == 0) return no_story(archive, id);
        return stored_story(archive, docid);
    });
}

Result<std::vector<Story>> Searcher::siblings(const Story& story) {
    return inside_->repeated("reading a file's stories", [&](const Archive& archive) -> Result<std::vector<Story>> {
        const auto term = std::string(schema::prefix_file) + sha256_hex16(story.file);
        std::vector<Story> stories;
        PostingLists lists(archive);
        for (const auto& posting : lists.of(term)) {
            auto sibling = brief_story(archive, posting.docid);
            if (sibling.id != story.id) stories.push_back(std::move(sibling));
        }
        return stories;
    });
}

Result<std::vector<Story>> Searcher::copies(const Story& story) {
    return inside_->repeated("reading copies", [&](const Archive& archive) -> Result<std::vector<Story>> {
        const auto& column = archive.column();
        std::vector<Story> stories;
        const auto own = docid_of(archive, story.id);
        if (!column.exists(own)) return stories;
        for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
            const bool is_copy = docid != own && column.exists(docid) && column.group(docid) == column.group(own);
            if (is_copy) stories.push_back(brief_story(archive, docid));
        }
        return stories;
    });
}

Result<Similar> Searcher::similar(std::string_view id, const Request& request) {
    return inside_->repeated("seeking similar stories", [&](const Archive& archive) -> Result<Similar> {
        const auto docid = docid_of(archive, id);
        if (docid == 0) return no_story(archive, id);
        return similar_to(archive, docid, request);
    });
}

Result<Timeline> Searcher::timeline(std::string_view typed, const Request& request) {
    return inside_->repeated("reading a timeline",
                             [&](const Archive& archive) { return timeline_of(archive, typed, request); });
}

Result<Quotes> Searcher::quotes(const QuotesRequest& request) {
    return inside_->repeated("seeking quotations",
                             [&](const Archive& archive) { return quotes_for(archive, request); });
}

Result<Searcher::Overview> Searcher::overview(FieldId field) {
    return inside_->repeated("counting",
                             [&](const Archive& archive) -> Result<Overview> { return overview_of(archive, field); });
}

Result<std::vector<RankedSource>> Searcher::sources(const Request& request) {
    return inside_->repeated("searching", [&](const Archive& archive) { return ranked_sources(archive, request); });
}

Result<std::vector<SourceGroup>> Searcher::groups() {
    return inside_->repeated("reading groups", [](const Archive& archive) -> Result<std::vector<SourceGroup>> {
        return source_groups(archive);
    });
}

const Archive& Searcher::archive() const {
    return inside_->archive;
}

}  // namespace pressdex
