// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/one_character_scripts.hpp"
#include "indexer/metadata/person_sighting.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t most_characters = 5;  // Han characters of a Japanese name
constexpr std::uint32_t least_characters = 3;
constexpr std::uint32_t korean_characters = 3;  // of nearly every Korean name: one family, two given
constexpr std::uint32_t words_to_role = 3;      // Korean words between a name and the office it bears

// Japanese roles and titles behind a name, longer ones first.
constexpr std::array<std::string_view, 26> japanese_roles = {
    "事務総長", "事務局長", "代表取締役", "委員長", "理事長", "大統領", "社長", "会長", "大臣",
    "首相",     "総理",     "知事",       "市長",   "教授",   "部長",   "局長", "長官", "総裁",
    "主席",     "議員",     "専務",       "大使",   "所長",   "院長",   "博士", "氏"};
// Characters of offices and bodies: a run that holds one is no name.
constexpr std::string_view office = "経済産業務総財省庁局課室県区学校社員現副各両当臣委機構協";

constexpr std::array<std::string_view, 27> korean_roles = {
    "부총리", "대통령", "본부장", "이사장", "위원장", "센터장", "부회장", "대표", "총리",
    "장관",   "차관",   "회장",   "사장",   "원장",   "청장",   "총장",   "교수", "의원",
    "시장",   "지사",   "실장",   "국장",   "과장",   "소장",   "전무",   "상무", "박사"};
// The family names of nearly all Koreans.
constexpr std::string_view korean_families =
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄"
    "채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모";
// Last characters of offices and of what particles make: no name ends with them.
constexpr std::string_view korean_no_end = "부청회사국처실팀시군구장의은를을에서과와로들";

class UnspacedPeople {
  public:
    UnspacedPeople(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr || (text_.word(at).signs & sign_one_character) == 0) continue;
            const auto letter = text_.word(at).printed;
            if (is_han(letter)) {
                japanese(at);
            } else if (is_hangul(letter) && !glued_to_hangul(at)) {
                korean(at);
            } else if (is_thai(letter)) {
                thai(at);
            }
        }
        return std::move(found_);
    }

  private:
    bool glued(std::uint32_t at) const {
        return at > 0 && at < text_.size() && text_.word(at).glued &&
               text_.word(at).paragraph == text_.word(at - 1).paragraph;
    }
    bool glued_to_hangul(std::uint32_t at) const { return glued(at) && is_hangul(text_.word(at - 1).printed); }

    template <std::size_t size>
    std::string_view role_that_ends(std::uint32_t last, const std::array<std::string_view, size>& roles) const {
        const auto role = std::ranges::find_if(
            roles, [&](std::string_view known) { return ends_with_characters(text_, last, known); });
        return role == roles.end() ? std::string_view{} : *role;
    }

    bool is_office(std::uint32_t first, std::uint32_t last) const {
        for (auto at = first; at <= last; ++at)
            if (office.find(text_.word(at).printed) != std::string_view::npos) return true;
        return false;
    }

    // 前田和敬理事長: Han between a sign, Kana or a body's name and the role; 委員長：福川伸次: behind role and colon.
    void japanese(std::uint32_t last) {
        const auto role = role_that_ends(last, japanese_roles);
        if (role.empty()) return;
        const std::uint32_t begin = last + 1 - characters_of(role);
        std::uint32_t first = begin;
        while (first > 0 && begin - first <= most_characters && glued(first) && taken_.at(first - 1) == nullptr &&
               is_han(text_.word(first - 1).printed))
            --first;
        const std::uint32_t characters = begin - first;
        if (characters >= least_characters && characters <= most_characters && !is_office(first, begin - 1)) {
            found_.push_back({first, begin - 1, std::string(role), "role behind name", 0.7F});
        } else {
            behind_colon(last, role);
        }
    }

    void behind_colon(std::uint32_t role_last, std::string_view role) {
        const std::uint32_t first = role_last + 1;
        if (first >= text_.size() || text_.word(first).paragraph != text_.word(role_last).paragraph || glued(first))
            return;
        const auto between = text_.reading()
                                 .paragraph(text_.word(first).paragraph)
                                 .substr(text_.word(role_last).to, text_.word(first).from - text_.word(role_last).to);
        if (between != ":" && between != "：" && between != "・" && between != ": ") return;
        std::uint32_t end = first;
        while (end < text_.size() && (end == first || glued(end)) && taken_.at(end) == nullptr &&
               is_han(text_.word(end).printed))
            ++end;
        const std::uint32_t characters = end - first;
        if (characters < least_characters || characters > most_characters || is_office(first, end - 1)) return;
        found_.push_back({first, end - 1, std::string(role), "role before name", 0.7F});
    }

    // The Hangul that begins here, up to a blank or sign.
    std::uint32_t end_of_hangul(std::uint32_t first) const {
        std::uint32_t last = first;
        while (glued(last + 1) && is_hangul(text_.word(last + 1).printed)) ++last;
        return last;
    }

    bool is_korean_name(std::uint32_t first, std::uint32_t last) const {
        if (last + 1 - first != korean_characters || taken_.at(first) != nullptr || text_.is_place(first)) return false;
        return korean_families.find(text_.word(first).printed) != std::string_view::npos &&
               korean_no_end.find(text_.word(last).printed) == std::string_view::npos;
    }

    // "배성기 회장", "배성기 한국생산성본부 회장", "(회장 배성기)"
    void korean(std::uint32_t first) {
        const std::uint32_t last = end_of_hangul(first);
        if (const auto role = role_that_ends(last, korean_roles); !role.empty()) {
            const std::uint32_t name = last + 1;
            const bool in_brackets = text_.word(first).after_open_bracket;
            if (name < text_.size() && in_brackets && text_.follows(name) && is_hangul(text_.word(name).printed)) {
                const std::uint32_t end = end_of_hangul(name);
                if (is_korean_name(name, end) && text_.word(end).before_close_bracket)
                    found_.push_back({name, end, std::string(role), "role before name", 0.75F});
            }
            return;
        }
        if (!is_korean_name(first, last)) return;
        if (const auto role = role_behind(last)) found_.push_back({first, last, *role, "role behind name", 0.7F});
    }

    // Other words, a body or a place, may stand between.
    std::optional<std::string> role_behind(std::uint32_t name_last) const {
        std::uint32_t at = name_last + 1;
        for (std::uint32_t count = 0; count < words_to_role && text_.follows(at); ++count) {
            if (!is_hangul(text_.word(at).printed)) return std::nullopt;
            const std::uint32_t last = end_of_hangul(at);
            for (auto end = std::min(last, at + 4); end > at && end + 2 > last; --end) {
                if (const auto role = role_that_ends(end, korean_roles);
                    !role.empty() && end + 1 - at <= characters_of(role) + 2)
                    return text_.printed(name_last + 1, end);
            }
            const NameSpan* body = taken_.at(at);
            const bool is_name = body != nullptr || text_.is_place(at);
            if (!is_name) return std::nullopt;
            at = std::max(last, body != nullptr ? body->last : last) + 1;
        }
        return std::nullopt;
    }

    // นายอุตตม สาวนายน: a title, the given name without a blank, the family name behind one.
    void thai(std::uint32_t first) {
        static constexpr std::array<std::string_view, 4> titles = {"นางสาว", "นาย", "นาง", "น.ส."};
        if (glued(first)) return;
        const std::string_view rest =
            std::string_view(text_.reading().paragraph(text_.word(first).paragraph)).substr(text_.word(first).from);
        const auto title =
            std::ranges::find_if(titles, [&](std::string_view known) { return rest.starts_with(known); });
        if (title == titles.end() || rest.starts_with("นายก") || rest.starts_with("นายจ้าง") ||
            rest.starts_with("นางแบบ"))
            return;
        std::uint32_t name = first;
        while (name < text_.size() && text_.word(name).paragraph == text_.word(first).paragraph &&
               text_.word(name).from < text_.word(first).from + title->size())
            ++name;
        if (name >= text_.size() || text_.word(name).paragraph != text_.word(first).paragraph) return;
        const std::uint32_t given = end_of_thai(name), family = given + 1;
        if (!text_.follows(family) || !is_thai(text_.word(family).printed)) return;
        const std::uint32_t last = end_of_thai(family);
        constexpr std::uint32_t longest = 14;  // letters of a given or a family name
        if (given - name < 1 || given - name > longest || last - family < 1 || last - family > longest) return;
        found_.push_back({name, last, {}, "title before name", 0.8F});
    }

    std::uint32_t end_of_thai(std::uint32_t first) const {
        std::uint32_t last = first;
        while (glued(last + 1) && is_thai(text_.word(last + 1).printed)) ++last;
        return last;
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> unspaced_people(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return UnspacedPeople(text, taken).found();
}

}  // namespace pressdex
