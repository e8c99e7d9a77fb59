// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/xapian_query.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace pressdex::query {
namespace {

using Clauses = std::vector<Xapian::Query>;

Xapian::Query joined(Xapian::Query::op op, const Clauses& clauses) {
    return {op, clauses.begin(), clauses.end()};
}

Xapian::Query scaled(const Xapian::Query& query, double factor) {
    return factor == 1.0 ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, factor);
}

// Surface forms have neither weight nor positions.
std::vector<std::string> ranked_terms(const TermGroup& group) {
    std::vector<std::string> terms = group.terms;
    std::erase_if(terms, [](const std::string& term) { return term.starts_with(schema::prefix_surface); });
    return terms;
}

// Terms without a prefix are words of title and body; prefixes are capitals, folded words have none.
bool is_of_text(const std::vector<std::string>& terms) {
    return std::ranges::none_of(terms, [](const std::string& term) { return term[0] >= 'A' && term[0] <= 'Z'; });
}

// Variants as one word: their frequencies are added before they are weighed. What BM25 (k3 = 1) makes of a repeated
// word, 2c/(1+c), is laid on synonyms as a factor, since wqf reaches single terms only.
Xapian::Query synonyms(const std::vector<std::string>& terms, std::uint32_t count) {
    if (terms.size() == 1) return {terms[0], count};
    Clauses clauses;
    for (const auto& term : terms) clauses.emplace_back(term);
    const double repeated = 2.0 * count / (1.0 + count);
    return scaled(joined(Xapian::Query::OP_SYNONYM, clauses), repeated);
}

// Only terms and ORs of terms work inside OP_PHRASE and OP_NEAR.
Xapian::Query any_of(const std::vector<std::string>& terms) {
    if (terms.size() == 1) return Xapian::Query(terms[0]);
    Clauses clauses;
    for (const auto& term : terms) clauses.emplace_back(term);
    return joined(Xapian::Query::OP_OR, clauses);
}

class Ranking {
  public:
    explicit Ranking(const Weights& weights) : weights_(weights) {}

    Xapian::Query run(const Compiled& compiled) {
        visit(compiled);
        add_titles();
        add_adjacent();
        return clauses_.empty() ? Xapian::Query() : joined(Xapian::Query::OP_OR, clauses_);
    }

  private:
    // Recursion is as deep as the tree of the query.
    void visit(const Compiled& compiled) {
        if (const auto* terms = as<compiled::Terms>(compiled)) {
            if (!terms->is_filter) word(terms->group, true);
        } else if (const auto* phrase = as<compiled::PhraseOf>(compiled)) {
            words_in_phrase(*phrase);
        } else if (const auto* times = as<compiled::AtLeastTimes>(compiled)) {
            word(times->group, true);
        } else if (const auto* exact = as<compiled::ExactText>(compiled)) {
            visit(exact->candidates[0]);
        } else if (const auto* some = as<compiled::AtLeast>(compiled)) {
            for (const auto& child : some->of) visit(child);
        } else if (const auto* both = as<compiled::And>(compiled)) {
            for (const auto& child : both->of) visit(child);
        } else if (const auto* either = as<compiled::Or>(compiled)) {
            for (const auto& child : either->of) visit(child);
        }
    }

    void word(const TermGroup& group, bool may_have_neighbours) {
        const auto terms = ranked_terms(group);
        if (terms.empty() || words_ >= weights_.words) return;
        ++words_;
        clauses_.push_back(synonyms(terms, group.count));
        if (!is_of_text(terms)) return;
        if (terms.size() <= most_title_variants) titled_.push_back({terms, group.count});
        if (may_have_neighbours) neighbours_.push_back(terms);
    }

    void add_titles() {
        const double weight = titled_.size() <= weights_.short_up_to ? weights_.title_short : weights_.title;
        if (weight <= 0) return;
        for (const auto& [terms, count] : titled_) {
            std::vector<std::string> in_title;
            for (const auto& term : terms) in_title.push_back(std::string(schema::field(FieldId::title).prefix) + term);
            clauses_.push_back(scaled(synonyms(in_title, count), weight));
        }
    }

    void words_in_phrase(const compiled::PhraseOf& phrase) {
        if (words_ >= weights_.words && phrases_ >= weights_.words) return;
        Clauses places;
        for (const auto& group : phrase.groups) {
            word(group, false);
            const auto terms = ranked_terms(group);
            if (!terms.empty()) places.push_back(any_of(terms));
        }
        if (places.size() < 2 || weights_.phrase <= 0 || phrases_ >= weights_.words) return;
        ++phrases_;
        const auto op = phrase.is_ordered ? Xapian::Query::OP_PHRASE : Xapian::Query::OP_NEAR;
        clauses_.push_back(scaled({op, places.begin(), places.end(), phrase.window}, weights_.phrase));
    }

    void add_adjacent() {
        if (weights_.adjacent <= 0 || neighbours_.size() < 2 || neighbours_.size() > weights_.adjacent_up_to) return;
        for (std::size_t i = 0; i + 1 < neighbours_.size(); ++i) {
            const Clauses pair = {any_of(neighbours_[i]), any_of(neighbours_[i + 1])};
            clauses_.push_back(scaled({Xapian::Query::OP_PHRASE, pair.begin(), pair.end(), 2}, weights_.adjacent));
        }
    }

    // A wildcard's many words are no headline asked for.
    static constexpr std::size_t most_title_variants = 16;

    const Weights& weights_;
    Clauses clauses_;
    struct Titled {
        std::vector<std::string> terms;
        std::uint32_t count;
    };
    std::vector<Titled> titled_;
    std::vector<std::vector<std::string>> neighbours_;
    std::size_t words_ = 0;
    std::size_t phrases_ = 0;
};

}  // namespace

Xapian::Query ranking_query(const Compiled& compiled, const Weights& weights) {
    return Ranking(weights).run(compiled);
}

}  // namespace pressdex::query
