// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/quotes.hpp"

#include "press/text/folding.hpp"
#include "searcher/answer.hpp"
#include "searcher/archive_vocabulary.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/marking.hpp"
#include "searcher/matching_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/quotation_count.hpp"
#include "searcher/quoted_words.hpp"
#include "searcher/sentence.hpp"
#include "searcher/speakers.hpp"
#include "searcher/story_lookup.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

// What a quotation has to be, and how it is marked.
class QuotationTest {
  public:
    QuotationTest(const SpeakerName& speaker, const query::Highlights& about, const query::Highlights& query)
        : speaker_(speaker), about_(about), query_(query) {}

    bool accepts(const Story& story, const Quotation& quotation) {
        if (!speaker_.is_empty() && !speaker_.fits(quotation.speaker)) return false;
        if (about_.asked() == 0) return true;
        about_.set_language(story.language);
        return distinct(about_.mentions(quotation.text, TextKind::body)) == about_.asked();
    }

    bool holds_word_of_query(const Story& story, const Quotation& quotation) {
        if (query_.asked() == 0) return true;
        query_.set_language(story.language);
        return !query_.mentions(quotation.text, TextKind::body).empty();
    }

    Marks marks(const Story& story, const Quotation& quotation) {
        about_.set_language(story.language);
        query_.set_language(story.language);
        auto all = about_.mentions(quotation.text, TextKind::body);
        const auto more = query_.mentions(quotation.text, TextKind::body);
        all.insert(all.end(), more.begin(), more.end());
        std::ranges::sort(all, {}, [](const Mention& mention) { return std::pair(mention.from, mention.to); });
        return marks_of(all);
    }

  private:
    static std::size_t distinct(const std::vector<Mention>& mentions) {
        std::set<std::uint32_t> asked;
        for (const auto& mention : mentions) asked.insert(mention.asked);
        return asked.size();
    }

    const SpeakerName& speaker_;
    Marker about_, query_;
};

const Quotation& quotation_in(const Story& story, std::uint32_t number) {
    if (number < story.quotations.size()) return story.quotations[number];
    throw Xapian::DatabaseCorruptError("A story has fewer quotations than its index says");
}

// What the stories hold, read one by one, in their order; what copies repeat is counted, not listed.
QuotationCount read_quotations(const Archive& archive, std::span<const RankedStory> stories, QuotationTest& test,
                               bool folds_copies) {
    QuotationCount count;
    std::map<std::pair<std::uint32_t, std::string>, std::size_t> places;
    for (const auto& one : stories) {
        const auto story = stored_story(archive, one.docid);
        const auto teller = folds_copies ? archive.column().group(one.docid) : one.docid;
        std::set<std::string> seen_here;
        for (std::uint32_t number = 0; number < story.quotations.size(); ++number) {
            const auto& quotation = story.quotations[number];
            if (!test.accepts(story, quotation)) continue;
            auto key = folded(quotation.text);
            if (!seen_here.insert(key).second) continue;
            const auto [place, is_new] = places.emplace(std::pair(teller, std::move(key)), count.found.size());
            if (is_new) {
                count.found.push_back({one.docid, number, 1});
            } else {
                add_copy(count.found[place->second], one.docid, number, archive.column());
            }
        }
        if (!seen_here.empty()) ++count.stories;
    }
    return count;
}

// The stories of which some quotation may hold a word asked for: all, where the words are known by their beginnings.
DocidSet stories_saying(const Archive& archive, const query::Highlights& highlights) {
    DocidSet stories(archive.column().rows());
    for (const auto& highlight : highlights.asked) {
        if (highlight.places.empty()) continue;
        const auto& mark = highlight.places[0];
        if (!mark.beginnings.empty() || mark.stems.empty()) return DocidSet::all(archive.column().rows());
        for (const auto& stem : mark.stems) {
            const auto term = std::string(schema::field(FieldId::said).prefix) + stem;
            add_stories_with(archive, term, stories);
        }
    }
    return stories;
}

// Brings the first `wanted` that hold words of the query to the front; the order is kept otherwise. Reads no more
// stories than that takes.
void those_with_words_first(const Archive& archive, const query::Highlights& highlights, std::size_t wanted,
                            QuotationTest& test, std::vector<FoundQuotation>& found) {
    if (highlights.asked.empty()) return;
    const auto may_hold = stories_saying(archive, highlights);
    std::vector<FoundQuotation> first, rest;
    Story story;
    std::uint32_t read = 0;
    for (const auto& quotation : found) {
        bool holds = first.size() < wanted && may_hold.holds(quotation.docid);
        if (holds && std::exchange(read, quotation.docid) != quotation.docid)
            story = brief_story(archive, quotation.docid);
        holds = holds && test.holds_word_of_query(story, quotation_in(story, quotation.number));
        (holds ? first : rest).push_back(quotation);
    }
    found = std::move(first);
    found.insert(found.end(), rest.begin(), rest.end());
}

std::string sentence_for(const QuotesRequest& asked, const std::string& stories) {
    std::string sentence = "quotations";
    if (!asked.by.empty()) sentence += " of " + asked.by;
    if (!asked.about.empty()) sentence += " about " + asked.about;
    return sentence + ", from " + stories;
}

// The page of what was found, each story read again.
std::vector<Quoted> shown(const Archive& archive, const Request& request, const std::vector<FoundQuotation>& found,
                          QuotationTest& test) {
    std::vector<Quoted> quotes;
    for (std::size_t i = request.offset; i < found.size() && quotes.size() < request.limit; ++i) {
        auto story = brief_story(archive, found[i].docid);
        const auto& quotation = quotation_in(story, found[i].number);
        Quoted quoted{{quotation.text, test.marks(story, quotation)},
                      quotation.speaker,
                      role_of(story, quotation),
                      {},
                      found[i].times};
        quoted.story = std::move(story);
        quotes.push_back(std::move(quoted));
    }
    return quotes;
}

}  // namespace

std::string heading_of(const Quotes& quotes) {
    constexpr std::string_view many = "quotations";
    auto sentence = quotes.sentence;
    if (quotes.total == 1 && sentence.starts_with(many)) sentence.erase(many.size() - 1, 1);
    return (quotes.is_exact ? "" : "At least ") + std::to_string(quotes.total) + " " + sentence;
}

std::string role_of(const Story& story, const Quotation& quotation) {
    if (!quotation.role.empty() || quotation.speaker.empty()) return quotation.role;
    const auto person = std::ranges::find(story.people, quotation.speaker, &Person::name);
    return person == story.people.end() ? std::string() : person->role;
}

Result<Quotes> quotes_for(const Archive& archive, const QuotesRequest& asked) {
    const auto& request = asked.request;
    const auto read = read_request(archive, request);
    if (!read) return Unexpected(read.error());
    const auto tree = quoted_words_tree(asked.about, request.now);
    if (!tree) return Unexpected(tree.error());
    const ArchiveVocabulary vocabulary(archive);
    query::CompileOptions how;
    how.match = Match::all;
    how.languages = archive.languages();
    how.other_spellings = request.other_spellings;
    const auto about = query::compile(*tree, vocabulary, how);

    const auto found = find_stories(archive, request, *read);
    auto stories = matching_set(archive, about.matching, request.dates, found.accepted.stories).stories;
    const SpeakerName speaker(asked.by, request.other_spellings);
    if (!speaker.is_empty()) stories &= speaker.stories_quoting(archive);

    Quotes quotes;
    quotes.query = request.query;
    quotes.by = asked.by;
    quotes.about = asked.about;
    quotes.sentence = sentence_for(asked, sentence_of(archive, request, read->parsed.tree));
    quotes.notes = read->parsed.notes;
    for (const auto* more : {&read->compiled.notes, &about.notes, &found.notes})
        quotes.notes.insert(quotes.notes.end(), more->begin(), more->end());
    for (const auto* more : {&read->compiled.also_searched, &about.also_searched})
        quotes.also_searched.insert(quotes.also_searched.end(), more->begin(), more->end());
    QuotationTest test(speaker, about.highlights, read->compiled.highlights);
    const bool folds_copies = request.copies == Copies::grouped;
    const auto ranked = ranked_stories(archive, request, *read, stories, stories.count());
    auto count = speaker.is_empty() ? counted_quotations(archive, about.matching, ranked, folds_copies) : std::nullopt;
    quotes.is_exact = found.is_exact && (count || ranked.size() <= most_texts_verified);
    if (!count) {
        const std::span readable(ranked.begin(), std::min<std::size_t>(ranked.size(), most_texts_verified));
        count = read_quotations(archive, readable, test, folds_copies);
    }
    quotes.stories = count->stories;
    quotes.total = static_cast<std::uint32_t>(count->found.size());
    those_with_words_first(archive, read->compiled.highlights, std::size_t{request.offset} + request.limit, test,
                           count->found);
    quotes.quotes = shown(archive, request, count->found, test);
    return quotes;
}

}  // namespace pressdex
