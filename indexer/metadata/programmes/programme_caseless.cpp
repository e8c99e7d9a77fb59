// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/one_character_scripts.hpp"
#include "indexer/metadata/programmes/programme_sighting.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_before = 5;       // words before योजना
constexpr std::uint32_t longest_behind = 6;       // words behind مبادرة
constexpr std::uint32_t longest_quoted = 9;       // words between marks
constexpr std::uint32_t longest_characters = 22;  // of a name before its ending
constexpr std::uint32_t least_characters = 4;

// Endings of programmes' names in Han, Kana and Hangul. What every office has (事業, 計画) is none.
constexpr std::array endings = std::to_array<std::string_view>(
    {"プロジェクト", "プログラム", "キャンペーン", "フォーラム", "イニシアチブ", "프로젝트", "프로그램", "캠페인",
     "혁신사업",     "지원사업",   "육성사업",     "아카데미",   "大賞",         "賞",       "运动",     "運動",
     "行动计划",     "行動計画",   "博览会",       "博覽會",     "展示会",       "대상",     "대회",     "박람회",
     "奖",           "獎",         "補助金",       "助成金",     "給付金",       "推進事業", "支援事業", "革命事業",
     "認定制度",     "表彰制度",   "コンテスト",   "グランプリ", "行動計畫",     "輔導計畫", "推動計畫", "補助計畫",
     "行动方案",     "专项行动",   "바우처사업",   "경진대회"});

// What ends a name between marks only: elsewhere it says what is done, not under which name.
constexpr std::array quoted_endings = std::to_array<std::string_view>(
    {"セミナー", "シンポジウム", "サミット", "フェア", "講座", "事業", "計画",   "制度",   "活動",
     "活动",     "計畫",         "计划",     "計劃",   "工程", "论坛", "論壇",   "研討會", "研讨会",
     "大會",     "大会",         "競賽",     "竞赛",   "比賽", "比赛", "세미나", "포럼",   "사업"});

// Characters of Chinese that stand between names, in none.
constexpr std::string_view particles = "的了是在與与和及或由為为於于從从將将對对把被等個个這这那其設设獲获得";

class CaselessFinder {
  public:
    CaselessFinder(const NameText& text, std::span<const QuotedText> quoted, const NameSpans& taken)
        : text_(text), quoted_(quoted), taken_(taken) {}

    std::vector<ProgrammeSighting> found() {
        for (const QuotedText& quoted : quoted_) in_marks(quoted);
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            if ((text_.word(at).signs & sign_one_character) != 0) {
                before_ending(at);
            } else if (is_caseless(at) && text_.is(at, WordUse::programme)) {
                before_noun(at);
            } else if (is_caseless(at) && text_.is(at, WordUse::programme_before)) {
                behind_noun(at);
            }
        }
        return std::move(found_);
    }

  private:
    bool is_caseless(std::uint32_t at) const {
        return static_cast<unsigned char>(text_.word(at).printed.front()) >= 0xD8;
    }
    bool is_noun(std::uint32_t at) const {
        return at < text_.size() && is_caseless(at) &&
               (text_.is(at, WordUse::programme) || text_.is(at, WordUse::programme_before));
    }

    void put(std::uint32_t first, std::uint32_t last, std::string_view rule, float confidence) {
        found_.push_back({first, last, rule, confidence});
    }

    // "भारत दाल योजना", «أسبوع الصناعة»: the noun at one end of few words between marks, or right beside them.
    void in_marks(QuotedText quoted) {
        while (quoted.first < quoted.last && text_.word(quoted.first).has_digit) ++quoted.first;  // 2021-22香港工商業獎
        if (quoted.first >= quoted.last || !quoted.closed || !is_caseless(quoted.first)) return;
        const bool characters = (text_.word(quoted.first).signs & sign_one_character) != 0;
        const std::uint32_t words = quoted.last - quoted.first + 1;
        if (words > (characters ? longest_characters : longest_quoted)) return;
        if (!taken_.is_free(quoted.first, quoted.last)) return;
        const bool inside = is_noun(quoted.first) || is_noun(quoted.last);
        const bool before = quoted.first > 0 && is_noun(quoted.first - 1) &&
                            text_.same_sentence(quoted.first - 1, quoted.first) && !text_.word(quoted.first).breaks &&
                            !text_.word(quoted.first).after_comma;  // معرض «صنع في السعودية»
        const bool beside = is_noun(quoted.last + 1) && text_.same_sentence(quoted.last, quoted.last + 1) &&
                            !text_.word(quoted.last + 1).breaks;
        const std::uint32_t ending = characters ? ending_at(quoted.last) : 0;
        const bool ends = (ending != 0 && ending + 1 < words) || (characters && words > 4 && ends_quoted(quoted.last));
        if (inside || ends || ((beside || before) && words <= longest_before))
            put(quoted.first, quoted.last, "quoted title", 0.75F);
    }

    bool belongs(std::uint32_t at) const {
        return is_caseless(at) && taken_.at(at) == nullptr && !text_.is(at, WordUse::closes) &&
               !text_.is(at, WordUse::role) && !text_.is(at, WordUse::title) && !text_.is(at, WordUse::never) &&
               !text_.word(at).has_digit;
    }

    // وزیراعظم یوتھ پروگرام, क्षेत्रीय सरस मेला: two words or more that no particle parts from the noun.
    void before_noun(std::uint32_t noun) {
        std::uint32_t first = noun;
        while (first > 0 && noun - first <= longest_before && text_.follows(first) && belongs(first - 1)) --first;
        // "Prime Minister's Youth Programme" begins with an office.
        const bool office = first > 0 && noun - first >= 1 && text_.follows(first) && taken_.at(first - 1) == nullptr &&
                            text_.is(first - 1, WordUse::role) && !text_.is(first - 1, WordUse::closes);
        if (office) --first;
        // Urdu names every kind of programme by two loanwords ("technical grant programme"): three, or whose it is.
        const bool arabic = static_cast<unsigned char>(text_.word(noun).printed.front()) < 0xE0;
        const std::uint32_t least = arabic && !office && !text_.is_place(first) ? 3 : 2;
        if (noun - first >= least && noun - first <= longest_before) put(first, noun, "noun of a programme", 0.6F);
    }

    // أسبوع الصناعة العراقية: Arabic goes on while words bear the article.
    void behind_noun(std::uint32_t noun) {
        const auto bears_article = [&](std::uint32_t at) {
            const auto word = text_.word(at).printed;
            return word.starts_with("ال") || word.starts_with("وال") || word.starts_with("لل");
        };
        // مبادرة مصانع المستقبل: one word without it, where the next bears it; لتطوير: what it is for.
        std::uint32_t last = noun;
        const auto may_lead = [&](std::uint32_t at) {
            return text_.follows(at) && taken_.at(at) == nullptr && is_caseless(at) && !text_.is(at, WordUse::closes) &&
                   !text_.is(at, WordUse::role) && text_.follows(at + 1) && bears_article(at + 1) &&
                   taken_.at(at + 1) == nullptr;
        };
        if (may_lead(noun + 1) && !bears_article(noun + 1)) last = noun + 1;
        while (text_.follows(last + 1) && last - noun < longest_behind && taken_.at(last + 1) == nullptr &&
               bears_article(last + 1) && !text_.is(last + 1, WordUse::closes)) {
            ++last;
            if (text_.follows(last + 1) && text_.word(last + 1).printed.starts_with("لت") && may_lead(last + 1)) ++last;
        }
        if (last - noun >= 2) put(noun, last, "noun of a programme", 0.6F);
    }

    std::uint32_t ending_at(std::uint32_t last) const {
        for (const std::string_view ending : endings)
            if (ends_with_characters(text_, last, ending)) return characters_of(ending);
        return 0;
    }

    bool ends_quoted(std::uint32_t last) const {
        return std::ranges::any_of(quoted_endings,
                                   [&](std::string_view ending) { return ends_with_characters(text_, last, ending); });
    }

    bool is_of_name(std::uint32_t at) const {
        const auto letter = text_.word(at).printed;
        if (is_han(letter) && particles.find(letter) != std::string_view::npos) return false;
        return is_han(letter) || is_katakana(letter) || is_hangul(letter);
    }
    bool glued(std::uint32_t at) const {
        return at > 0 && at < text_.size() && text_.word(at).glued &&
               text_.word(at).paragraph == text_.word(at - 1).paragraph;
    }

    // Where a name that stood between marks ends here too, it begins where that one did.
    std::uint32_t from_known(std::uint32_t first, std::uint32_t last) const {
        for (const ProgrammeSighting& known : found_) {
            if (known.rule != "quoted title" || known.last - known.first >= last - first) continue;
            const std::uint32_t begins = last - (known.last - known.first);
            if (text_.printed(begins, last) == text_.printed(known.first, known.last)) return begins;
        }
        return first;
    }

    // 國家品質獎頒獎典禮: the ceremony of the award.
    bool is_given_behind(std::uint32_t at) const {
        static constexpr std::string_view ceremonies[] = {"頒獎", "颁奖",   "得主",   "评审",
                                                          "評審", "授賞式", "表彰式", "受賞"};
        const auto rest =
            std::string_view(text_.reading().paragraph(text_.word(at).paragraph)).substr(text_.word(at).from);
        return std::ranges::any_of(ceremonies, [&](std::string_view known) { return rest.starts_with(known); });
    }

    // 日本経営品質賞, 생산성혁신사업: four characters or more before the ending, which none goes on from.
    void before_ending(std::uint32_t last) {
        const bool hangul = is_hangul(text_.word(last).printed);
        if (!hangul && glued(last + 1) && is_of_name(last + 1) && !is_given_behind(last + 1)) return;
        const std::uint32_t ending = ending_at(last);
        if (ending == 0) return;
        std::uint32_t first = last + 1 - ending;
        while (glued(first) && last - first < longest_characters && taken_.at(first - 1) == nullptr &&
               is_of_name(first - 1))
            --first;
        first = from_known(first, last);
        const std::uint32_t own = last + 1 - ending - first;
        if (own >= least_characters - (hangul && ending > 2 ? 1 : 0)) put(first, last, "noun of a programme", 0.6F);
    }

    const NameText& text_;
    std::span<const QuotedText> quoted_;
    const NameSpans& taken_;
    std::vector<ProgrammeSighting> found_;
};

}  // namespace

std::vector<ProgrammeSighting> caseless_programmes(const NameText& text, std::span<const QuotedText> quoted,
                                                   const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessFinder(text, quoted, taken).found();
}

}  // namespace pressdex
