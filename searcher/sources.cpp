// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/sources.hpp"

#include "searcher/answer.hpp"
#include "searcher/hits.hpp"
#include "searcher/ranking.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>

#include <xapian.h>

namespace pressdex {
namespace {

std::string source_of(const Archive& archive, std::uint32_t docid) {
    return archive.database().get_document(docid).get_value(schema::slot_source);
}

std::vector<RankedSource> distinct_sources(const Archive& archive, const std::vector<RankedStory>& stories,
                                           std::size_t limit) {
    std::vector<RankedSource> sources;
    std::unordered_set<std::string> seen;
    for (const auto& story : stories) {
        if (sources.size() == limit) break;
        auto source = source_of(archive, story.docid);
        if (seen.insert(source).second) sources.push_back({std::move(source), story.score});
    }
    return sources;
}

}  // namespace

Result<std::vector<RankedSource>> ranked_sources(const Archive& archive, const Request& request) {
    const auto read = read_request(archive, request);
    if (!read) return Unexpected(read.error());
    const auto found = find_stories(archive, request, *read);
    const auto total = found.accepted.stories.count();
    // Round-ups are few: what is asked for beyond the limit makes up for their further stories.
    for (auto wanted = std::min(total, request.limit + request.limit / 4 + 8);; wanted = std::min(total, wanted * 4)) {
        const auto stories = ranked_stories(archive, request, *read, found.accepted.stories, wanted);
        auto sources = distinct_sources(archive, stories, request.limit);
        if (sources.size() == request.limit || wanted >= total) return sources;
    }
}

std::vector<SourceGroup> source_groups(const Archive& archive) {
    const auto& column = archive.column();
    std::map<std::uint32_t, std::vector<std::uint32_t>> members;
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (column.exists(docid)) members[column.group(docid)].push_back(docid);
    }
    std::vector<SourceGroup> groups;
    for (const auto& [leader, docids] : members) {
        if (docids.size() < 2) continue;
        SourceGroup group{id_of(archive, leader), {}};
        for (const auto docid : docids) {
            auto source = source_of(archive, docid);
            if (std::ranges::find(group.sources, source) == group.sources.end())
                group.sources.push_back(std::move(source));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace pressdex
