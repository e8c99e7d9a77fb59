// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/ranked_words.hpp"

#include <algorithm>
#include <utility>

namespace pressdex::query {
namespace {

class Collector {
  public:
    explicit Collector(std::size_t most) : most_(most) {}

    // Recursion is as deep as the tree of the query.
    void visit(const Compiled& compiled) {
        if (const auto* terms = as<compiled::Terms>(compiled)) {
            if (!terms->is_filter) add(terms->group);
        } else if (const auto* phrase = as<compiled::PhraseOf>(compiled)) {
            for (const auto& group : phrase->groups) add(group);
        } else if (const auto* times = as<compiled::AtLeastTimes>(compiled)) {
            add(times->group);
        } else if (const auto* exact = as<compiled::ExactText>(compiled)) {
            visit(exact->candidates[0]);
        } else if (const auto* some = as<compiled::AtLeast>(compiled)) {
            for (const auto& child : some->of) visit(child);
        } else if (const auto* both = as<compiled::And>(compiled)) {
            for (const auto& child : both->of) visit(child);
        } else if (const auto* either = as<compiled::Or>(compiled)) {
            if (either->others > 0) {
                add_with_wordings(*either);
            } else {
                for (const auto& child : either->of) visit(child);
            }
        }
    }

    std::vector<TermGroup> take() { return std::move(words_); }

  private:
    // The other wordings of a single word rank in its place; those of a word that is a phrase itself do not rank.
    void add_with_wordings(const compiled::Or& either) {
        const auto* own = as<compiled::Terms>(either.of[0]);
        if (own == nullptr) return visit(either.of[0]);
        TermGroup word = own->group;
        for (std::size_t i = 1; i < either.of.size(); ++i) {
            const auto* phrase = as<compiled::PhraseOf>(either.of[i]);
            if (phrase == nullptr) continue;
            Wording wording;
            for (const auto& group : phrase->groups) wording.places.push_back(group.terms);
            word.wordings.push_back(std::move(wording));
        }
        add(std::move(word));
    }

    void add(TermGroup word) {
        std::erase_if(word.terms, [](const auto& term) { return term.starts_with(schema::prefix_surface); });
        if (!word.terms.empty() && words_.size() < most_) words_.push_back(std::move(word));
    }

    std::size_t most_;
    std::vector<TermGroup> words_;
};

}  // namespace

std::vector<TermGroup> ranked_words(const Compiled& compiled, std::size_t most) {
    Collector collector(most);
    collector.visit(compiled);
    return collector.take();
}

bool is_of_text(const TermGroup& word) {
    return std::ranges::none_of(word.terms, [](const std::string& term) { return term[0] >= 'A' && term[0] <= 'Z'; });
}

}  // namespace pressdex::query
