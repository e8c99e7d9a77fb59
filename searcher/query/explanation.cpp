// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/explanation.hpp"

#include "searcher/query/limits.hpp"
#include "searcher/query/range_text.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace pressdex::query {
namespace {

using Clauses = std::vector<std::string>;

// "a", "a and b", "a, b and c".
std::string list(const Clauses& items, std::string_view last) {
    std::string all;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) all += i + 1 == items.size() ? ' ' + std::string(last) + ' ' : ", ";
        all += items[i];
    }
    return all;
}

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

// What is said of an exact field before its value.
std::string_view relation(FieldId field) {
    switch (field) {
        case FieldId::sector:
            return "in sector";
        case FieldId::location:
            return "in location";
        case FieldId::organization:
            return "with organization";
        case FieldId::person:
            return "with person";
        case FieldId::programme:
            return "with programme";
        case FieldId::outlet:
            return "carried by";
        case FieldId::language:
            return "in language";
        case FieldId::year:
            return "dated";
        case FieldId::by:
            return "with words of";
        case FieldId::source:
            return "from document";
        case FieldId::group:
            return "that are copies of";
        default:
            return "with";
    }
}

class Explainer {
  public:
    explicit Explainer(Match match) : match_(match) {}

    // Behind "stories ".
    std::string clause(const Tree& tree) const {
        if (is_topic(tree) || is_choice(tree)) return "about " + topic(tree);
        if (const auto* both = as<And>(tree)) return of_all(*both);
        if (const auto* either = as<Or>(tree)) return of_any(*either);
        if (const auto* no = as<Not>(tree)) return without(no->part[0]);
        if (const auto* is = as<FieldIs>(tree)) return field_is(*is);
        if (const auto* within = as<FieldWords>(tree)) {
            return "with " + topic(within->part[0]) +
                   (within->field == FieldId::said ? " inside quotation marks" : " in the headline");
        }
        if (const auto* days = as<DateRange>(tree)) {
            return (days->field == FieldId::event ? "with an event dated " : "dated ") +
                   range_in_words(days->first, days->last);
        }
        return "of any kind";
    }

  private:
    static bool is_topic(const Tree& tree) {
        return as<Word>(tree) || as<Wildcard>(tree) || as<Phrase>(tree) || as<Exact>(tree) || as<Words>(tree) ||
               as<Near>(tree) || as<InSentence>(tree);
    }

    // Nothing but topics, any of which will do.
    static bool is_choice(const Tree& tree) {
        const auto* either = as<Or>(tree);
        return either != nullptr && std::ranges::all_of(either->parts, is_topic);
    }

    // Behind "about ".
    std::string topic(const Tree& tree) const {
        if (const auto* word = as<Word>(tree)) {
            return word->times == 1 ? word->text : word->text + " (at least " + std::to_string(word->times) + " times)";
        }
        if (const auto* wildcard = as<Wildcard>(tree)) return "words that begin with " + wildcard->beginning;
        if (const auto* phrase = as<Phrase>(tree)) return quoted(phrase->text);
        if (const auto* exact = as<Exact>(tree)) return "exactly " + quoted(exact->text);
        if (const auto* words = as<Words>(tree)) return of_words(*words);
        if (const auto* near = as<Near>(tree)) {
            return topic_in_brackets(near->sides[0]) + " within " + std::to_string(near->distance) +
                   (near->distance == 1 ? " word of " : " words of ") + topic_in_brackets(near->sides[1]);
        }
        if (const auto* together = as<InSentence>(tree))
            return list(topics(together->parts), "and") + " in one sentence";
        return list(topics(std::get<Or>(tree.node).parts), "or");
    }

    std::string topic_in_brackets(const Tree& tree) const {
        return as<Or>(tree) || as<Words>(tree) || as<InSentence>(tree) ? '(' + topic(tree) + ')' : topic(tree);
    }

    Clauses topics(const std::vector<Tree>& trees) const {
        Clauses all;
        for (const auto& tree : trees) all.push_back(topic_in_brackets(tree));
        return all;
    }

    bool needs_all(const Words& words) const {
        const std::size_t n = words.members.size();
        return match_ == Match::all || words_needed(n) == n;
    }

    std::string of_words(const Words& words) const {
        const Clauses all = topics(words.members);
        if (match_ == Match::any) return list(all, "or");
        return (needs_all(words) ? "" : "most of ") + list(all, "and");
    }

    std::string of_all(const And& both) const {
        Clauses about, rest;
        const auto topics_here =
            std::ranges::count_if(both.parts, [](const Tree& part) { return is_topic(part) || is_choice(part); });
        for (const auto& part : both.parts) {
            const auto* words = as<Words>(part);
            if (words != nullptr && match_ != Match::any && needs_all(*words)) {
                std::ranges::move(topics(words->members), std::back_inserter(about));
            } else if (words != nullptr || is_choice(part)) {
                about.push_back(topics_here > 1 ? '(' + topic(part) + ')' : topic(part));
            } else if (is_topic(part)) {
                about.push_back(topic(part));
            } else {
                rest.push_back(as<Or>(part) ? '(' + clause(part) + ')' : clause(part));
            }
        }
        std::string all = about.empty() ? "" : "about " + list(about, "and");
        for (const auto& one : rest) all += (all.empty() ? "" : ", ") + one;
        return all;
    }

    std::string of_any(const Or& either) const {
        Clauses all;
        for (const auto& part : either.parts) all.push_back(as<And>(part) ? '(' + clause(part) + ')' : clause(part));
        return list(all, "or");
    }

    std::string without(const Tree& part) const {
        if (const auto* word = as<Word>(part); word != nullptr && word->times == 1)
            return "without the word " + word->text;
        if (is_topic(part)) return "without " + topic(part);
        const bool is_simple = as<FieldIs>(part) || as<DateRange>(part) || as<FieldWords>(part);
        return is_simple ? "not " + clause(part) : "not (" + clause(part) + ')';
    }

    static std::string field_is(const FieldIs& is) {
        if (is.field == FieldId::year && is.slug == schema::undated_slug) return "without a date";
        if (is.field == FieldId::about) return "naming " + is.typed + ", those mainly about it first";
        return std::string(relation(is.field)) + ' ' + is.typed;
    }

    Match match_;
};

}  // namespace

std::string explanation(const Tree& tree, Match match) {
    if (as<All>(tree) != nullptr) return "all stories";
    return "stories " + Explainer(match).clause(tree);
}

}  // namespace pressdex::query
