// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/xapian_query.hpp"

#include "searcher/query/ranked_words.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace pressdex::query {
namespace {

using Clauses = std::vector<Xapian::Query>;

Xapian::Query joined(Xapian::Query::op op, const Clauses& clauses) {
    return {op, clauses.begin(), clauses.end()};
}

Xapian::Query scaled(const Xapian::Query& query, double factor) {
    return factor == 1.0 ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, factor);
}

// Variants as one word: their frequencies are added before they are weighed. wqf reaches single terms only, so what it
// would do is laid on the clause as a factor.
Xapian::Query synonyms(const std::vector<std::string>& terms, std::uint32_t count) {
    return scaled(terms.size() == 1 ? Xapian::Query(terms[0])
                                    : Xapian::Query(Xapian::Query::OP_SYNONYM, terms.begin(), terms.end()),
                  weight_of_count(count));
}

// Stories that only hold another spelling weigh this much of those that hold the word as it was typed.
constexpr double other_spelling = 0.8;

// Wordings cannot be synonyms, since Xapian knows no frequency of a set of ours: the best of all counts.
Xapian::Query weighed(const std::vector<std::string>& terms, const TermGroup& word, const Clauses& wordings = {}) {
    if (word.others == 0 && wordings.empty()) return synonyms(terms, word.count);
    const std::vector<std::string> own(terms.begin(), terms.end() - static_cast<std::ptrdiff_t>(word.others));
    Clauses best = {synonyms(own, word.count)};
    if (word.others > 0) best.push_back(scaled(synonyms(terms, word.count), other_spelling));
    for (const auto& wording : wordings) {
        best.push_back(scaled(wording, other_spelling * weight_of_count(word.count)));
    }
    return joined(Xapian::Query::OP_MAX, best);
}

// A wildcard's many words are no headline asked for.
constexpr std::size_t most_title_variants = 16;

std::vector<std::string> in_title(const TermGroup& word) {
    std::vector<std::string> terms;
    for (const auto& term : word.terms) terms.push_back(std::string(schema::field(FieldId::title).prefix) + term);
    return terms;
}

}  // namespace

Xapian::Query ranking_query(const std::vector<TermGroup>& words, const Weights& weights,
                            const QueryOfWording& query_of) {
    Clauses clauses;
    std::vector<const TermGroup*> titled;
    for (const auto& word : words) {
        Clauses wordings;
        if (query_of) {
            for (const auto& wording : word.wordings) wordings.push_back(query_of(word, wording));
        }
        clauses.push_back(weighed(word.terms, word, wordings));
        if (is_of_text(word) && word.terms.size() <= most_title_variants) titled.push_back(&word);
    }
    if (weights.title_short > 0 && titled.size() <= weights.short_up_to) {
        for (const auto* word : titled) {
            clauses.push_back(scaled(weighed(in_title(*word), *word), weights.title_short));
        }
    }
    return clauses.empty() ? Xapian::Query() : joined(Xapian::Query::OP_OR, clauses);
}

}  // namespace pressdex::query
