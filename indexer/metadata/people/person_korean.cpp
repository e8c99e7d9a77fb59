// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_characters.hpp"

#include <array>
#include <optional>
#include <string>

namespace pressdex {
namespace {

constexpr std::uint32_t name_characters = 3;  // of nearly every Korean name: one family, two given
constexpr std::uint32_t words_to_role = 3;    // between a name and the office it bears
constexpr std::uint32_t shortest_body = 5;    // characters of a body that no table knows

constexpr std::array<std::string_view, 62> roles = {
    "대표이사", "상임이사", "사무총장", "사무국장", "대변인", "연구원", "변호사", "부총리", "대통령",
    "본부장",   "이사장",   "위원장",   "센터장",   "부회장", "구청장", "부사장", "지사장", "공장장",
    "협회장",   "조합장",   "비서관",   "수석",     "대표",   "총리",   "장관",   "차관",   "회장",
    "사장",     "원장",     "청장",     "총장",     "교수",   "의원",   "시장",   "군수",   "지사",
    "실장",     "국장",     "과장",     "팀장",     "부장",   "차장",   "소장",   "전무",   "상무",
    "이사",     "박사",     "기자",     "감독",     "선수",   "투수",   "타자",   "배우",   "가수",
    "작가",     "판사",     "검사",     "대사",     "위원",   "코치",   "앵커",   "씨"};
// Behind which a name may stand.
constexpr std::array<std::string_view, 14> roles_before = {"대통령", "이사장", "위원장", "대표", "회장",
                                                           "사장",   "선수",   "감독",   "투수", "타자",
                                                           "배우",   "가수",   "작가",   "총리"};
// The family names of nearly all Koreans.
constexpr std::string_view families =
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄"
    "채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모";
// Last characters of offices and of what particles make: no name ends with them.
constexpr std::string_view no_end = "부청회사국처실팀시군구장의은를을에서과와로들";
// With which words for people end that are no names: 소비자에게.
constexpr std::string_view kinds = "자들님인원생부모관사";
// What is written onto a name.
constexpr std::string_view particles = "은는이가을를의와과도";

class KoreanPeople {
  public:
    explicit KoreanPeople(const Characters& characters) : characters_(characters), text_(characters.text()) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < characters_.size(); ++at) {
            if (!is_hangul(characters_.at(at)) || (characters_.glued(at) && is_hangul(characters_.at(at - 1))))
                continue;
            const std::uint32_t end = characters_.end_of_run(at, characters_.size(), is_hangul);
            if (end == at) continue;
            if (is_name(at, end - 1)) {
                if (const auto role = role_behind(end - 1)) put(at, end - 1, *role, "role behind name");
            }
            if (end - at == 2) of_two_characters(at);
            if (!behind_role(at, end) && !before_glued_reporter(at, end)) as_receiver(at, end);
        }
        return std::move(found_);
    }

  private:
    void put(std::uint32_t first, std::uint32_t last, std::string role, std::string_view rule) {
        found_.push_back({first, last, std::move(role), rule, 0.7F});
    }

    std::uint32_t last_of_word(std::uint32_t first) const {
        std::uint32_t last = first;
        while (characters_.glued(last + 1) && is_hangul(characters_.at(last + 1))) ++last;
        return last;
    }

    bool is_name(std::uint32_t first, std::uint32_t last) const {
        return has_family(first, last) && no_end.find(characters_.at(last)) == std::string_view::npos;
    }
    bool has_family(std::uint32_t first, std::uint32_t last) const {
        if (last + 1 - first != name_characters || text_.is_place(first)) return false;
        return families.find(characters_.at(first)) != std::string_view::npos;
    }

    // "생산성학회장": the head of the body whose name the word begins with.
    static bool is_head_of_body(std::string_view role) {
        return role == "회장" || role == "원장" || role == "총장" || role == "위원장" || role == "센터장";
    }

    // "지난해 대한상의 회장": words of time and the like that are made like names.
    bool is_of_time(std::uint32_t last) const {
        static constexpr std::string_view words[] = {"지난해", "지난달", "하지만", "이처럼", "이같이", "최근엔",
                                                     "전반기", "이튿날", "이번주", "우선적", "한편에"};
        return std::ranges::any_of(words,
                                   [&](std::string_view word) { return ends_with_characters(text_, last, word); });
    }

    // "배성기 회장", "배성기 한국생산성본부 회장"; other words, a body or a place, may stand between.
    std::optional<std::string> role_behind(std::uint32_t name_last) const {
        std::uint32_t at = name_last + 1;
        for (std::uint32_t count = 0; count < words_to_role && text_.follows(at); ++count) {
            if (!is_hangul(characters_.at(at))) return std::nullopt;
            const std::uint32_t last = last_of_word(at);
            // The office and two characters of what it is for, and one or two of what is written onto it.
            for (auto end = last; end + 1 > at && end + 2 > last; --end) {
                const auto role = characters_.that_ends(end, roles);
                const std::uint32_t longest = characters_of(role) + (is_head_of_body(role) ? 8 : 2);
                if (!role.empty() && end + 1 - at >= characters_of(role) && end + 1 - at <= longest)
                    return text_.printed(name_last + 1, end);
                if (end == 0) break;
            }
            const NameSpan* body = characters_.taken(at);
            const bool may_be_body = count == 0 && last + 1 - at >= shortest_body && !is_of_time(name_last);
            if (body == nullptr && !text_.is_place(at) && !may_be_body) return std::nullopt;
            at = std::max(last, body != nullptr ? body->last : last) + 1;
        }
        return std::nullopt;
    }

    // "(회장 배성기)", "선수 오승택(26)", "선발투수 노경은이"
    bool behind_role(std::uint32_t first, std::uint32_t end) {
        if (first == 0 || !text_.follows(first) || characters_.glued(first)) return false;
        const bool in_brackets = text_.word(end - 1).before_close_bracket;
        const auto role =
            in_brackets ? characters_.that_ends(first - 1, roles) : characters_.that_ends(first - 1, roles_before);
        if (role.empty()) return false;
        const bool age = end < characters_.size() && text_.word(end).after_open_bracket && text_.word(end).has_digit;
        std::uint32_t last = end - 1;
        if (!is_name(first, last) || !(age || text_.word(last).before_close_bracket)) {
            // With a particle, where the same name stands elsewhere with another one or none.
            if (end - first != name_characters + 1 || !has_family(first, --last)) return false;
            if (particles.find(characters_.at(end - 1)) == std::string_view::npos || !is_repeated(first, last))
                return false;
        }
        put(first, last, std::string(role), "role before name");
        return true;
    }

    // "진홍 한국생산성본부 회장": two characters, where a body that we know stands between.
    void of_two_characters(std::uint32_t first) {
        const std::uint32_t body = first + 2;
        if (families.find(characters_.at(first)) == std::string_view::npos || text_.is_place(first)) return;
        if (!text_.follows(body) || characters_.glued(body) || characters_.taken(body) == nullptr) return;
        if (const auto role = role_behind(first + 1)) put(first, first + 1, *role, "role behind name");
    }

    // "이형우기자": at the head or foot of a report.
    bool before_glued_reporter(std::uint32_t first, std::uint32_t end) {
        const std::uint32_t name_end = first + name_characters;
        if (end != name_end + 2 || characters_.at(name_end) != "기" || characters_.at(name_end + 1) != "자")
            return false;
        if (!is_name(first, name_end - 1)) return false;
        put(first, name_end - 1, "기자", "role behind name");
        return true;
    }

    // "서건우에게": only to people something is given, or done.
    void as_receiver(std::uint32_t first, std::uint32_t end) {
        const std::uint32_t next = first + name_characters;
        if (end != next + 2 || characters_.at(next) != "에" || characters_.at(next + 1) != "게") return;
        if (!is_name(first, next - 1) || kinds.find(characters_.at(next - 1)) != std::string_view::npos) return;
        if (is_repeated(first, next - 1)) put(first, next - 1, {}, "particle of people");
    }

    bool is_repeated(std::uint32_t first, std::uint32_t last) const {
        const auto name = text_.reading().text_between(first, last);
        for (std::uint32_t at = 0; at + name_characters < characters_.size(); ++at) {
            if (at == first || characters_.at(at) != characters_.at(first) || characters_.glued(at)) continue;
            if (!characters_.from(at).starts_with(name)) continue;
            const std::uint32_t next = at + name_characters, own = last + 1;
            if (!characters_.glued(next) || characters_.at(next) != characters_.at(own)) return true;
        }
        return false;
    }

    const Characters& characters_;
    const NameText& text_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> korean_people(const Characters& characters) {
    return KoreanPeople(characters).found();
}

}  // namespace pressdex
