// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of queries should find, told by reading every stored story: no posting list, no column, no facet code
// takes part. Words are found by our own text analysis, so that the answer must be equal, not nearly so.
//   scan_pressdex ARCHIVE QUERIES            one JSON object a query: total and facets of all values
//   scan_pressdex ARCHIVE --stems < WORDS    one line a word: its stems in the archive's languages
//   scan_pressdex ARCHIVE --plain < WORDS    those of the words that we look up in no other spelling
#include "press/archive.hpp"
#include "press/schema.hpp"
#include "press/text/analysis.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/searcher.hpp"
#include "tests/bench/peers/asked.hpp"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>
#include <set>
#include <stdexcept>
#include <unordered_map>

#include <nlohmann/json.hpp>

namespace pressdex::bench {
namespace {

using Json = nlohmann::json;

// Where each sought word stands; texts are far apart.
using Places = std::vector<std::set<std::uint32_t>>;
constexpr std::uint32_t between_texts = 1000;

// As it stands too: that is its stem in the languages without a stemmer.
std::set<std::string> stems_of(const Archive& archive, const std::string& word) {
    std::set<std::string> stems{word};
    for (const auto& language : archive.languages()) {
        for (const auto& token : tokens(word, language)) stems.insert(token.stem);
    }
    return stems;
}

std::vector<std::string> sorted_unique(const std::vector<AskedQuery>& queries) {
    std::set<std::string> words;
    for (const auto& query : queries) words.insert(query.words.begin(), query.words.end());
    return {words.begin(), words.end()};
}

class Scan {
  public:
    Scan(const Archive& archive, const std::vector<AskedQuery>& queries)
        : queries_(queries), words_(sorted_unique(queries)), answers_(queries.size()) {
        for (std::size_t word = 0; word < words_.size(); ++word) {
            for (const auto& stem : stems_of(archive, words_[word])) sought_[stem].push_back(word);
        }
    }

    void read(const Story& story) {
        const auto places = places_in(story);
        for (std::size_t i = 0; i < queries_.size(); ++i) {
            if (holds(queries_[i], story, places)) count(story, answers_[i]);
        }
    }

    const std::vector<AnsweredQuery>& answers() const { return answers_; }

  private:
    Places places_in(const Story& story) {
        Places places(words_.size());
        analyser_.set_language(story.language);
        std::uint32_t position = 1;
        const auto read_text = [&](const std::string& text) {
            position = between_texts + analyser_.analyse(text, position, [&](const Token& token) {
                const auto found = sought_.find(std::string(token.stem));
                if (found == sought_.end()) return;
                for (const auto word : found->second) places[word].insert(token.position);
            });
        };
        if (!story.title_is_lede) read_text(story.title);
        for (const auto& paragraph : story.body) read_text(paragraph);
        for (const auto& aside : story.asides) read_text(aside);
        return places;
    }

    bool holds(const AskedQuery& query, const Story& story, const Places& places) const {
        return is_dated(query, story) && has_sector(query, story) && has_words(query, places);
    }

    static bool is_dated(const AskedQuery& query, const Story& story) {
        if (query.first.empty()) return true;
        const auto period = effective_date(story);
        return period && last_day(*period) >= *day_from_iso(query.first) && period->first <= *day_from_iso(query.last);
    }

    static bool has_sector(const AskedQuery& query, const Story& story) {
        return query.sector.empty() || std::ranges::any_of(schema::sectors(story), [&](const FacetValue& value) {
                   return value.slug == query.sector;
               });
    }

    bool has_words(const AskedQuery& query, const Places& places) const {
        std::vector<const std::set<std::uint32_t>*> found;
        for (const auto& word : query.words) {
            const auto at = std::ranges::lower_bound(words_, word) - words_.begin();
            found.push_back(&places[static_cast<std::size_t>(at)]);
        }
        const auto is_there = [](const auto* positions) { return !positions->empty(); };
        if (query.join == "or") return std::ranges::any_of(found, is_there);
        if (!std::ranges::all_of(found, is_there)) return false;
        if (query.join != "phrase") return true;
        return std::ranges::any_of(*found[0], [&](std::uint32_t first) {
            for (std::size_t i = 1; i < found.size(); ++i) {
                if (!found[i]->contains(first + static_cast<std::uint32_t>(i))) return false;
            }
            return true;
        });
    }

    static void count(const Story& story, AnsweredQuery& answer) {
        ++answer.total;
        for (const auto id : {FieldId::sector, FieldId::year, FieldId::location, FieldId::organization}) {
            const auto& field = schema::field(id);
            std::set<std::string> labels;  // a value and its ancestors count once a story
            for (const auto& value : field.values(story)) {
                labels.insert(value.label);
                for (const auto& ancestor : value.chain) labels.insert(ancestor.label);
            }
            for (const auto& label : labels) ++answer.facets[std::string(field.name)][label];
        }
    }

    const std::vector<AskedQuery>& queries_;
    const std::vector<std::string> words_;
    std::unordered_map<std::string, std::vector<std::size_t>> sought_;
    std::vector<AnsweredQuery> answers_;
    Analyser analyser_;
};

void scan(const Archive& archive, const char* path) {
    const auto queries = queries_of(path);
    Scan scan(archive, queries);
    for (std::uint32_t docid = 1; docid < archive.column().rows(); ++docid) {
        if (archive.column().exists(docid)) scan.read(stored_story(archive, docid));
    }
    for (const auto& answer : scan.answers())
        std::puts(Json({{"total", answer.total}, {"facets", answer.facets}}).dump().c_str());
}

// "center" also finds "centre", which a scan for its stem does not.
void print_plain(const char* folder) {
    auto searcher = Searcher::open(folder);
    if (!searcher) throw std::runtime_error(message(searcher.error()));
    Request request;
    request.limit = 0;
    for (std::string word; std::getline(std::cin, word);) {
        request.query = word;
        request.other_spellings = true;
        const auto with = searcher->find(request);
        request.other_spellings = false;
        const auto without = searcher->find(request);
        if (with && without && with->total == without->total) std::puts(word.c_str());
    }
}

void print_stems(const Archive& archive) {
    for (std::string word; std::getline(std::cin, word);) {
        std::string line;
        for (const auto& language : archive.languages()) {
            const auto found = tokens(word, language);
            line += (line.empty() ? "" : "\t") + (found.size() == 1 ? found[0].stem : std::string("?"));
        }
        std::puts(line.c_str());
    }
}

}  // namespace
}  // namespace pressdex::bench

int main(int argc, char** argv) try {
    if (argc != 3) throw std::runtime_error("scan_pressdex ARCHIVE QUERIES|--stems|--plain");
    const auto archive = pressdex::Archive::open(argv[1]);
    if (!archive) throw std::runtime_error(message(archive.error()));
    if (std::string(argv[2]) == "--stems") {
        pressdex::bench::print_stems(*archive);
    } else if (std::string(argv[2]) == "--plain") {
        pressdex::bench::print_plain(argv[1]);
    } else {
        pressdex::bench::scan(*archive, argv[2]);
    }
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
