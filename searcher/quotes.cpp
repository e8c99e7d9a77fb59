// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/quotes.hpp"

#include "press/text/folding.hpp"
#include "searcher/answer.hpp"
#include "searcher/archive_vocabulary.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/marking.hpp"
#include "searcher/matching_set.hpp"
#include "searcher/quoted_words.hpp"
#include "searcher/sentence.hpp"
#include "searcher/speakers.hpp"
#include "searcher/story_lookup.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

// One quotation that was found, not yet read again for showing.
struct FoundQuotation {
    std::uint32_t docid = 0;
    std::uint32_t number = 0;    // among the story's quotations
    std::uint32_t times = 1;     // stories that hold it
    bool holds_no_word = false;  // of the query
};

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

// Collects what stories hold, in the order in which they are read; what copies repeat is counted, not listed.
class Collection {
  public:
    Collection(const FacetColumn& column, bool folds_copies) : column_(column), folds_copies_(folds_copies) {}

    void read(std::uint32_t docid, const Story& story, QuotationTest& test) {
        bool holds_any = false;
        std::set<std::string> seen_here;
        for (std::uint32_t number = 0; number < story.quotations.size(); ++number) {
            const auto& quotation = story.quotations[number];
            if (!test.accepts(story, quotation)) continue;
            holds_any = true;
            auto key = folded(quotation.text);
            if (!seen_here.insert(key).second) continue;
            const auto [place, is_new] =
                places_.emplace(std::pair(folds_copies_ ? column_.group(docid) : docid, std::move(key)), found_.size());
            if (is_new) {
                found_.push_back({docid, number, 1, !test.holds_word_of_query(story, quotation)});
            } else {
                ++found_[place->second].times;
            }
        }
        if (holds_any) ++stories_;
    }

    std::uint32_t stories() const { return stories_; }
    // Those that hold words of the query first.
    std::vector<FoundQuotation> take() {
        std::ranges::stable_sort(found_, {}, &FoundQuotation::holds_no_word);
        return std::move(found_);
    }

  private:
    const FacetColumn& column_;
    bool folds_copies_;
    std::uint32_t stories_ = 0;
    std::map<std::pair<std::uint32_t, std::string>, std::size_t> places_;
    std::vector<FoundQuotation> found_;
};

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
        const auto& quotation = story.quotations[found[i].number];
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
    const ArchiveVocabulary vocabulary(archive.database());
    query::CompileOptions how;
    how.match = Match::all;
    how.languages = languages_for(archive, request);
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
    quotes.is_exact = found.is_exact && stories.count() <= most_texts_verified;

    QuotationTest test(speaker, about.highlights, read->compiled.highlights);
    Collection collection(archive.column(), request.copies == Copies::grouped);
    const auto ranked =
        ranked_stories(archive, request, *read, stories, std::min(stories.count(), most_texts_verified));
    for (const auto& one : ranked) collection.read(one.docid, stored_story(archive, one.docid), test);
    quotes.stories = collection.stories();
    const auto all = collection.take();
    quotes.total = static_cast<std::uint32_t>(all.size());
    quotes.quotes = shown(archive, request, all, test);
    return quotes;
}

}  // namespace pressdex
