// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/matching_set.hpp"

#include "searcher/exact_text.hpp"
#include "searcher/nearness.hpp"
#include "searcher/phrases.hpp"
#include "searcher/same_sentence.hpp"
#include "searcher/story_days.hpp"
#include "searcher/story_lookup.hpp"
#include "searcher/word_tally.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace pressdex {
namespace {

using query::Compiled;
namespace compiled = query::compiled;

// How dear it is to evaluate a node: conjunctions take the cheap parts first and ask the dear ones about what is left.
struct Price {
    int of(const Compiled& node) const { return std::visit(*this, node.node); }
    int of_all(const std::vector<Compiled>& parts) const {
        int highest = 0;
        for (const auto& part : parts) highest = std::max(highest, of(part));
        return highest;
    }
    int operator()(const compiled::And& both) const { return of_all(both.of); }
    int operator()(const compiled::Or& either) const { return of_all(either.of); }
    int operator()(const compiled::Not& negation) const { return of_all(negation.of); }
    int operator()(const compiled::AtLeast& several) const { return of_all(several.of); }
    int operator()(const compiled::DateIn&) const { return 1; }
    int operator()(const compiled::InGroup&) const { return 1; }
    int operator()(const compiled::PhraseOf&) const { return 2; }
    int operator()(const compiled::AtLeastTimes&) const { return 2; }
    int operator()(const compiled::ExactText&) const { return 3; }
    int operator()(const compiled::SameSentence& together) const { return together.needs_text ? 3 : 2; }
    int operator()(const auto&) const { return 0; }
};

// Evaluates nodes; each result is right for the stories of `within` and says nothing about others.
class Evaluator {
  public:
    Evaluator(const Archive& archive, Dates dates, PostingLists& lists)
        : archive_(archive), dates_(dates), lists_(lists) {}

    DocidSet stories(const Compiled& node, const DocidSet& within) {
        return std::visit([&](const auto& kind) { return of(kind, within); }, node.node);
    }
    bool has_read_all() const { return has_read_all_; }
    std::vector<std::string> take_notes() { return std::move(notes_); }

  private:
    DocidSet none() const { return DocidSet(archive_.column().rows()); }

    DocidSet of(const compiled::All&, const DocidSet& within) { return within; }
    DocidSet of(const compiled::Nothing&, const DocidSet&) { return none(); }
    DocidSet of(const compiled::Terms& terms, const DocidSet&) { return with_any(terms.group); }

    DocidSet of(const compiled::PhraseOf& phrase, const DocidSet& within) {
        auto candidates = within;
        for (const auto& group : phrase.groups) candidates &= with_any(group);
        return stories_with_phrase(lists_, phrase, candidates);
    }

    DocidSet of(const compiled::AtLeastTimes& times, const DocidSet& within) {
        auto candidates = within;
        candidates &= with_any(times.group);
        return stories_with_times(lists_, times, candidates);
    }

    DocidSet of(const compiled::ExactText& exact, const DocidSet& within) {
        auto candidates = within;
        for (const auto& child : exact.candidates) candidates &= stories(child, candidates);
        if (candidates.count() > budget_) has_read_all_ = false;
        return stories_with_exact(archive_, exact, candidates, budget_);
    }

    DocidSet of(const compiled::SameSentence& together, const DocidSet& within) {
        auto found = stories_with_sentence(lists_, together, within, budget_);
        has_read_all_ = has_read_all_ && found.is_exact;
        return std::move(found.stories);
    }

    DocidSet of(const compiled::AtLeast& several, const DocidSet& within) {
        if (several.m == several.of.size()) {
            auto all = with_all(several.of, within);
            if (all.next(1) != 0) return all;
        }
        auto enough = tally_of(several, within).with(several.m);
        if (enough.next(1) != 0) return enough;
        const auto everywhere = tally_of(several, all_stories(archive_));
        const std::size_t most = everywhere.most();
        if (most == 0 || everywhere.with(several.m).next(1) != 0) return enough;
        notes_.push_back("no story holds " + std::to_string(several.m) + " of the " +
                         std::to_string(several.of.size()) + " words: those with " + std::to_string(most) +
                         " are sought");
        return tally_of(several, within).with(most);
    }

    WordTally tally_of(const compiled::AtLeast& several, const DocidSet& within) {
        WordTally tally(archive_.column().rows());
        for (const auto& child : several.of) {
            const auto holding = most_holding(child);
            tally.add(stories(child, within), holding == 0 ? 0 : word_weight(archive_.stories(), holding));
        }
        return tally;
    }

    // How many stories of the whole archive can hold a word at most, whatever else is asked for: what it weighs must
    // not change with the filters. Recursion is two deep.
    std::uint64_t most_holding(const Compiled& word) {
        std::uint64_t holding = 0;
        if (const auto* terms = query::as<compiled::Terms>(word)) return most_holding(terms->group);
        if (const auto* either = query::as<compiled::Or>(word)) {
            for (const auto& child : either->of) holding += most_holding(child);
        } else if (const auto* phrase = query::as<compiled::PhraseOf>(word)) {
            holding = most_holding(phrase->groups[0]);
            for (const auto& group : phrase->groups) holding = std::min(holding, most_holding(group));
        }
        return holding;
    }

    std::uint64_t most_holding(const query::TermGroup& group) {
        std::uint64_t holding = 0;
        for (const auto& term : group.terms) holding += lists_.of(term).size();
        return holding;
    }

    DocidSet of(const compiled::And& both, const DocidSet& within) { return with_all(both.of, within); }

    DocidSet with_all(const std::vector<Compiled>& children, const DocidSet& within) {
        std::vector<const Compiled*> parts;
        for (const auto& part : children) parts.push_back(&part);
        std::ranges::stable_sort(parts, {}, [](const Compiled* part) { return Price{}.of(*part); });
        auto left = within;
        for (const auto* part : parts) left &= stories(*part, left);
        return left;
    }

    DocidSet of(const compiled::Or& either, const DocidSet& within) {
        auto found = none();
        for (const auto& part : either.of) found |= stories(part, within);
        return found;
    }

    DocidSet of(const compiled::Not& negation, const DocidSet& within) {
        auto left = within;
        for (const auto& part : negation.of) left -= stories(part, within);
        return left;
    }

    DocidSet of(const compiled::DateIn& range, const DocidSet& within) {
        constexpr auto lowest = std::numeric_limits<std::int32_t>::min() + 1,
                       highest = std::numeric_limits<std::int32_t>::max();
        const auto from = range.first ? range.first->number : lowest;
        const auto to = range.last ? range.last->number : highest;
        const auto& column = archive_.column();
        const StoryDays days(column, range.which == compiled::WhichDate::published ? Dates::published : dates_);
        if (range.which == compiled::WhichDate::event) {
            return within.those([&](std::uint32_t docid) {
                const auto event = column.event_day(docid);
                return static_cast<bool>((event >= from) & (event <= to));  // no_day lies before all
            });
        }
        return within.those([&](std::uint32_t docid) { return days.overlaps(docid, from, to); });
    }

    DocidSet of(const compiled::InGroup& copies, const DocidSet& within) {
        const auto member = docid_of(archive_, copies.id);
        if (member == 0) return none();
        const auto& column = archive_.column();
        const auto leader = column.group(member);
        return within.those([&](std::uint32_t docid) { return column.group(docid) == leader; });
    }

    DocidSet with_any(const query::TermGroup& group) {
        auto found = none();
        for (const auto& term : group.terms) {
            for (const auto& posting : lists_.of(term)) found.insert(posting.docid);
        }
        return found;
    }

    const Archive& archive_;
    Dates dates_;
    PostingLists& lists_;
    std::uint32_t budget_ = most_texts_verified;
    bool has_read_all_ = true;
    std::vector<std::string> notes_;
};

}  // namespace

Matching matching_set(const Archive& archive, const query::Compiled& compiled, Dates dates, const DocidSet& within,
                      PostingLists& lists) {
    Evaluator evaluator(archive, dates, lists);
    auto stories = evaluator.stories(compiled, within);
    stories &= within;
    return {std::move(stories), evaluator.has_read_all(), evaluator.take_notes()};
}

Matching matching_set(const Archive& archive, const query::Compiled& compiled, Dates dates, const DocidSet& within) {
    PostingLists lists(archive);
    return matching_set(archive, compiled, dates, within, lists);
}

DocidSet all_stories(const Archive& archive) {
    const auto& column = archive.column();
    // Nothing was ever taken out.
    if (column.rows() > 0 && column.stories() == column.rows() - 1) return DocidSet::all(column.rows());
    DocidSet stories(column.rows());
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (column.exists(docid)) stories.insert(docid);
    }
    return stories;
}

}  // namespace pressdex
