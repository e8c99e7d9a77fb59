// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/one_character_scripts.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 16;  // characters before the ending
constexpr std::uint32_t shortest_own = 2;   // of them

using Endings = std::span<const std::string_view>;

// Endings of bodies' names, longer ones first.
constexpr std::array<std::string_view, 20> japanese = {
    "株式会社", "協議会", "委員会", "研究所", "事務局", "機構", "協会", "大学",   "連盟",   "財団",
    "組合",     "銀行",   "公社",   "学会",   "商工会", "省",   "庁",   "連合会", "会議所", "センター"};
constexpr std::array<std::string_view, 36> chinese = {
    "有限公司", "委员会", "委員會", "研究院", "研究所", "联合会", "聯合會", "基金会", "基金會",
    "理事会",   "理事會", "大使馆", "大使館", "办公室", "總公司", "公司",   "协会",   "協會",
    "学会",     "學會",   "大学",   "大學",   "学院",   "學院",   "银行",   "銀行",   "集团",
    "集團",     "中心",   "商会",   "商會",   "总局",   "部",     "局",     "總會",   "总会"};
constexpr std::array<std::string_view, 34> korean = {
    "상공회의소", "주식회사", "연구원", "연구소", "진흥원", "개발원", "인력공단", "대학교", "협의회",
    "위원회",     "연합회",   "중앙회", "조합",   "본부",   "협회",   "재단",     "공사",   "공단",
    "은행",       "센터",     "학회",   "연맹",   "그룹",   "대학",   "진흥회",   "평가원", "기술원",
    "교육청",     "시청",     "도청",   "지방청", "통신부", "산업부", "부"};

// Chinese small words that stand before a name and are in none.
constexpr std::string_view before_name = "的和与與在由向对對是为為将將被及以了从從到于於给給让讓经經";
// What Korean writes onto a name.
constexpr std::string_view particles = "은는이가을를와과의에도로만측";

class UnspacedFinder {
  public:
    UnspacedFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        bool has_kana = false;
        for (std::uint32_t at = 0; at < text_.size(); ++at) has_kana |= is_hiragana(text_.word(at).printed);
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr || (text_.word(at).signs & sign_one_character) == 0) continue;
            const auto printed = text_.word(at).printed;
            if (is_hangul(printed)) {
                korean_ending(at);
                korean_company(at);
            } else if (has_kana) {
                japanese_ending(at);
                japanese_company(at);
            } else if (is_han(printed)) {
                chinese_ending(at);
            }
        }
        return std::move(found_);
    }

  private:
    bool glued_on(std::uint32_t at) const {
        return at < text_.size() && at > 0 && text_.word(at).glued &&
               text_.word(at).paragraph == text_.word(at - 1).paragraph;
    }

    // Characters of the ending that the name has with its last character at `last`; 0 = none.
    std::uint32_t ending_at(std::uint32_t last, Endings endings) const {
        for (const std::string_view ending : endings)
            if (ends_with_characters(text_, last, ending)) return characters_of(ending);
        return 0;
    }

    template <class Belongs>
    std::uint32_t first_of_run(std::uint32_t from, std::uint32_t last, Belongs belongs) const {
        std::uint32_t first = from;
        while (first > 0 && last - first < longest_name && glued_on(first) && taken_.at(first - 1) == nullptr &&
               belongs(text_.word(first - 1).printed))
            --first;
        return first;
    }

    void put(std::uint32_t first, std::uint32_t last, float confidence) {
        found_.push_back({first, last, std::nullopt, false, "pattern", confidence});
    }

    // 経済産業省: Han and Katakana before the ending, which no further Han goes on from (省エネ, 大学生).
    void japanese_ending(std::uint32_t last) {
        const auto belongs = [](std::string_view letter) { return is_han(letter) || is_katakana(letter); };
        if (glued_on(last + 1) && belongs(text_.word(last + 1).printed)) return;
        const std::uint32_t ending = ending_at(last, japanese);
        if (ending == 0) return;
        const std::uint32_t first = first_of_run(last + 1 - ending, last, belongs);
        const bool stands_apart = first == 0 || !text_.word(first).glued || is_hiragana(text_.word(first - 1).printed);
        if (stands_apart && last + 1 - ending - first >= shortest_own) put(first, last, 0.6F);
    }

    // 株式会社山田製作所: the legal form in front.
    void japanese_company(std::uint32_t at) {
        constexpr std::string_view form = "株式会社";
        const std::uint32_t own = at + characters_of(form);
        if (own >= text_.size() || !ends_with_characters(text_, own - 1, form) || !glued_on(own)) return;
        if (at > 0 && glued_on(at) && !is_hiragana(text_.word(at - 1).printed)) return;  // behind the name
        std::uint32_t last = own - 1;
        while (last - at < longest_name && glued_on(last + 1) && taken_.at(last + 1) == nullptr &&
               (is_han(text_.word(last + 1).printed) || is_katakana(text_.word(last + 1).printed)))
            ++last;
        if (last + 1 - own >= shortest_own) put(at, last, 0.7F);
    }

    // "(주)한빛전자는", "주식회사 한빛전자": the legal form in front.
    void korean_company(std::uint32_t at) {
        const ReadWord& word = text_.word(at);
        const bool bracketed = word.printed == "주" && word.after_open_bracket && word.before_close_bracket;
        constexpr std::string_view form = "주식회사";
        const bool spelt = ends_with_characters(text_, at, form) && !glued_on(at + 1);
        if ((!bracketed && !spelt) || at + 1 >= text_.size()) return;
        const std::uint32_t first = at + 1;
        if (text_.word(first).paragraph != word.paragraph || text_.word(first).breaks) return;
        if (!is_hangul(text_.word(first).printed) || taken_.at(first) != nullptr) return;
        std::uint32_t last = first;
        while (last - first < longest_name && glued_on(last + 1) && is_hangul(text_.word(last + 1).printed)) ++last;
        if (last > first + 1 && particles.find(text_.word(last).printed) != std::string_view::npos) --last;
        if (last > first) put(first, last, 0.7F);
    }

    // 한국생산성본부와: one word of Hangul, with a particle behind it or none.
    void korean_ending(std::uint32_t last) {
        const std::uint32_t next = last + 1;
        if (glued_on(next) && is_hangul(text_.word(next).printed)) {
            const bool particle = particles.find(text_.word(next).printed) != std::string_view::npos;
            const bool over = !glued_on(next + 1) || !is_hangul(text_.word(next + 1).printed) ||
                              particles.find(text_.word(next + 1).printed) != std::string_view::npos ||
                              text_.word(next + 1).printed == "서";  // 에서
            if (!particle || !over) return;
        }
        const std::uint32_t ending = ending_at(last, korean);
        if (ending == 0) return;
        const std::uint32_t first = first_of_run(last + 1 - ending, last, is_hangul);
        if (first > 0 && glued_on(first)) return;
        const std::uint32_t least = ending <= 2 ? shortest_own + 1 : shortest_own;
        if (last + 1 - ending - first >= least) put(first, last, 0.6F);
    }

    // 中国生产力促进中心协会: from its country or town on, else from a sign or small word.
    void chinese_ending(std::uint32_t last) {
        if (glued_on(last + 1) && is_han(text_.word(last + 1).printed) && !is_small(last + 1)) {
            const std::uint32_t longer = std::min(last + 4, text_.size() - 1);
            for (std::uint32_t end = last + 1; end <= longer && glued_on(end); ++end)
                if (ending_at(end, chinese) != 0 && !is_chiefs(end)) return;  // the name goes on
        }
        const std::uint32_t ending = ending_at(last, chinese);
        if (ending == 0 || is_chiefs(last)) return;
        std::uint32_t first = last + 1 - ending;
        std::uint32_t named = first;  // where a place or "national" begins
        while (first > 0 && last - first < longest_name && glued_on(first) && taken_.at(first - 1) == nullptr &&
               is_han(text_.word(first - 1).printed) && !is_small(first - 1)) {
            --first;
            if (begins_body(first)) named = first;
        }
        // "华为技术有限公司": what a known firm's name goes on with.
        if (first > 0 && glued_on(first) && taken_.is(first - 1, NameOf::organization)) return;
        if (named == last + 1 - ending) named = before_and(first, named);
        const std::uint32_t begin = named < last + 1 - ending ? named : first;
        const bool is_placed = begin == named;
        const std::uint32_t own = last + 1 - ending - begin;
        if (is_kind_only(begin, last, ending)) return;
        if (own < shortest_own || (!is_placed && (ending < 2 || own > 8))) return;
        put(begin, last, is_placed ? 0.6F : 0.5F);
    }

    // "商务局局长": the last 局 is the office of its chief.
    bool is_chiefs(std::uint32_t last) const {
        if (!glued_on(last + 1)) return false;
        const auto next = text_.word(last + 1).printed;
        return next == "长" || next == "長";
    }

    // "香港公司", "歡迎各界公司", "初步評審委員會": what kind of body, or which of several, and no name.
    bool is_kind_only(std::uint32_t begin, std::uint32_t last, std::uint32_t ending) const {
        static constexpr std::array<std::string_view, 16> kinds = {"初步", "最終", "最终", "評審", "评审", "歡迎",
                                                                   "欢迎", "各界", "有關", "有关", "相關", "相关",
                                                                   "主辦", "主办", "其他", "所有"};
        if (begin + 1 > last) return true;
        if (std::ranges::find(kinds, text_.reading().text_between(begin, begin + 1)) != kinds.end()) return true;
        const auto said = text_.reading().text_between(last + 1 - ending, last);
        if (said != "公司" && said != "集團" && said != "集团" && said != "中心" && said != "部") return false;
        for (auto at = begin; at + ending <= last; ++at)
            if (!text_.is_place(at)) return false;
        return true;
    }

    // "上海市经济和信息化委员会": where the place begins that stands before what "and" joins; else `named`.
    std::uint32_t before_and(std::uint32_t first, std::uint32_t named) const {
        constexpr std::uint32_t reach = 8;  // characters
        if (first == 0 || !glued_on(first)) return named;
        const auto joint = text_.word(first - 1).printed;
        if (joint != "和" && joint != "与" && joint != "與") return named;
        for (std::uint32_t at = first - 1; at-- > 0 && first - at <= reach;) {
            if (!glued_on(at + 1) || taken_.at(at) != nullptr || !is_han(text_.word(at).printed) || is_small(at) ||
                ending_at(at, chinese) != 0)
                return named;
            if (begins_body(at)) return at;
        }
        return named;
    }

    // "经济" and "对外" are words of names, though they begin as small words do.
    bool is_small(std::uint32_t at) const {
        static constexpr std::array<std::string_view, 4> words = {"经济", "經濟", "对外", "對外"};
        if (before_name.find(text_.word(at).printed) == std::string_view::npos) return false;
        return at + 1 >= text_.size() || text_.word(at + 1).paragraph != text_.word(at).paragraph ||
               std::ranges::find(words, text_.reading().text_between(at, at + 1)) == words.end();
    }

    bool begins_body(std::uint32_t at) const {
        if (text_.is_place(at) && (at == 0 || !text_.is_place(at - 1) || !glued_on(at))) return true;
        if (at + 1 >= text_.size()) return false;
        const auto two = text_.reading().text_between(at, at + 1);
        return two == "国家" || two == "國家" || two == "全国" || two == "全國" || two == "中国" || two == "中國" ||
               two == "中华" || two == "中華";
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> unspaced_bodies(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return UnspacedFinder(text, taken).found();
}

}  // namespace pressdex
