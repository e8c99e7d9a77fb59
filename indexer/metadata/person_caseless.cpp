// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/person_sighting.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 4;      // words
constexpr std::uint32_t longest_stranger = 3;  // words of a name without a given name that we know
constexpr std::uint32_t most_characters = 5;   // Han characters of a Japanese name
constexpr std::uint32_t least_characters = 3;

// Japanese roles and titles behind a name, longer ones first.
constexpr std::array<std::string_view, 26> endings = {
    "事務総長", "事務局長", "代表取締役", "委員長", "理事長", "大統領", "社長", "会長", "大臣",
    "首相",     "総理",     "知事",       "市長",   "教授",   "部長",   "局長", "長官", "総裁",
    "主席",     "議員",     "専務",       "大使",   "所長",   "院長",   "博士", "氏"};

// Characters of offices and bodies: a run that holds one is no name.
constexpr std::string_view office = "経済産業務総財省庁局課室県区学校社員現副各両当臣委機構協";

bool is_han(std::string_view letter) {
    return letter.size() == 3 && static_cast<unsigned char>(letter[0]) >= 0xE4 &&
           static_cast<unsigned char>(letter[0]) <= 0xE9;
}

class CaselessPeople {
  public:
    CaselessPeople(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            if (is_caseless(at) && (text_.is(at, WordUse::role) || text_.is(at, WordUse::title))) before_name(at);
            if ((text_.word(at).signs & sign_one_character) != 0) behind_name(at);
        }
        return std::move(found_);
    }

  private:
    // Arabic, Indic and kin: words, but no capitals. Cyrillic and Greek begin below.
    bool is_caseless(std::uint32_t at) const {
        if (at >= text_.size()) return false;
        const ReadWord& word = text_.word(at);
        return static_cast<unsigned char>(word.printed.front()) >= 0xD8 && (word.signs & sign_one_character) == 0;
    }

    // صدر ماساتسو گواساکاوا نے, وزیر خزانہ محمد اورنگزیب سے, الرئيس عمر البشير
    void before_name(std::uint32_t role) {
        if (role > 0 && text_.follows(role) && text_.is(role - 1, WordUse::role)) return;
        std::uint32_t first = role + 1;
        while (first < text_.size() && text_.follows(first) && taken_.at(first) == nullptr &&
               (text_.is(first, WordUse::role) || text_.is(first, WordUse::role_modifier) ||
                text_.is(first, WordUse::title)) &&
               !text_.is(first, WordUse::given))
            ++first;
        std::string printed = text_.printed(role, first - 1);
        if (const NameSpan* body = taken_.at(first); body != nullptr && text_.follows(first)) {
            printed = text_.printed(role, body->last);
            first = body->last + 1;
        }
        const bool starts_with_given = text_.is(first, WordUse::given);
        const std::uint32_t most = starts_with_given ? longest_name : longest_stranger;
        std::uint32_t end = first;
        bool closed = false;
        while (end < text_.size() && end - first < most && stays(end)) ++end;
        closed = end < text_.size() && text_.follows(end) && text_.is(end, WordUse::closes);
        const bool at_sign = end >= text_.size() || !text_.follows(end);
        const std::uint32_t words = end - first;
        const bool believed = starts_with_given ? (closed || at_sign || words >= 2) : closed && is_urdu_particle(end);
        if (!believed || words < 2) return;
        // An open end: only as far as given names go, and one family name.
        if (starts_with_given && !closed && !at_sign) {
            std::uint32_t last_given = first;
            while (last_given + 1 < end &&
                   (text_.is(last_given + 1, WordUse::given) || text_.word(last_given + 1).printed.starts_with("ال")))
                ++last_given;
            end = std::min(end, std::max(last_given + 1, first + 2));
        }
        const bool is_title = text_.is(role, WordUse::title);
        found_.push_back({first, end - 1, is_title ? std::string() : std::move(printed),
                          is_title ? "title before name" : "role before name", starts_with_given ? 0.85F : 0.6F});
    }

    // What stands behind every subject and object of an Urdu sentence.
    bool is_urdu_particle(std::uint32_t at) const {
        static constexpr std::string_view particles[] = {"نے", "کو", "سے", "کی", "کا", "کے"};
        return std::ranges::find(particles, text_.word(at).printed) != std::end(particles);
    }

    bool stays(std::uint32_t at) const {
        return is_caseless(at) && text_.follows(at) && taken_.at(at) == nullptr && !text_.is(at, WordUse::closes) &&
               !text_.is(at, WordUse::plain) && !text_.is(at, WordUse::head_before) && !text_.is(at, WordUse::speech) &&
               !text_.is_place(at) && !text_.word(at).has_digit &&
               !(text_.is(at, WordUse::role) && !text_.is(at, WordUse::given));
    }

    bool ends_here(std::uint32_t last, std::string_view ending) const {
        const auto characters = static_cast<std::uint32_t>(ending.size() / 3);
        if (last + 1 < characters) return false;
        const std::uint32_t first = last + 1 - characters;
        return text_.word(first).paragraph == text_.word(last).paragraph &&
               text_.reading().text_between(first, last) == ending;
    }

    // 前田和敬理事長: Han between a sign, Kana or a body's name and the role.
    void behind_name(std::uint32_t last) {
        const auto ending =
            std::ranges::find_if(endings, [&](std::string_view known) { return ends_here(last, known); });
        if (ending == endings.end()) return;
        const auto role = last + 1 - static_cast<std::uint32_t>(ending->size() / 3);
        std::uint32_t first = role;
        while (first > 0 && role - first <= most_characters && text_.word(first).glued &&
               taken_.at(first - 1) == nullptr && is_han(text_.word(first - 1).printed))
            --first;
        const std::uint32_t characters = role - first;
        if (characters < least_characters || characters > most_characters) return;
        for (auto at = first; at < role; ++at)
            if (office.find(text_.word(at).printed) != std::string_view::npos) return;
        found_.push_back({first, role - 1, std::string(*ending), "role behind name", 0.7F});
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> caseless_people(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessPeople(text, taken).found();
}

}  // namespace pressdex
