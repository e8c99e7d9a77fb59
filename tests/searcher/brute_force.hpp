// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A slow count of what a request finds, story by story from the stored values: no posting list, no column, no Xapian.
#include "press/story.hpp"
#include "searcher/request.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pressdex {

// A query that both sides understand: words that a story needs (Match says how many), words it must not have.
struct PlainQuery {
    std::vector<std::string> words, excluded;
    std::string text() const;
};

class BruteForce {
  public:
    explicit BruteForce(std::vector<Story> stories);

    struct Count {
        std::set<std::string> ids;                                  // what is found
        std::map<FieldId, std::map<std::string, unsigned>> facets;  // slug -> count, without the field's own selection
        std::map<std::string, unsigned> years;                      // "undated" too
    };
    Count count(const PlainQuery& query, const Request& request) const;

    const std::vector<Story>& stories() const { return stories_; }
    const std::vector<std::string>& words() const { return words_; }  // every folded word, sorted
    // Slugs that some story bears, with and without those that are aliases.
    const std::vector<std::string>& slugs(FieldId field) const { return slugs_.at(field); }

  private:
    bool has_word(std::size_t story, const std::string& word) const;
    // Which words count, and how many of them a story needs.
    struct Needed {
        std::vector<std::string> words;
        std::size_t number = 0;
        std::vector<double> weights = {};  // of the words, where half of all together will do, too
    };
    Needed needed(const PlainQuery& query, Match match) const;
    bool holds_enough(std::size_t story, const Needed& needed) const;
    std::size_t holding(const std::string& word) const;
    std::size_t words_in(std::size_t story, const std::vector<std::string>& words) const;
    bool has_value(std::size_t story, const Selection& selection, Dates dates) const;

    std::vector<Story> stories_;
    std::vector<std::set<std::string>> stems_;
    std::vector<std::string> languages_, words_;
    std::map<FieldId, std::vector<std::string>> slugs_;
};

// "2021" or "undated".
std::string year_of_story(const Story& story, Dates dates);

}  // namespace pressdex
