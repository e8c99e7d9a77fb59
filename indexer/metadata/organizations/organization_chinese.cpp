// SPDX-License-Identifier: GPL-3.0-or-later
// 中国生产力促进中心协会, 市工信局, 双河食品厂: bodies by what their names end in.
#include "indexer/metadata/organizations/organization_unspaced.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t shortest_own = 2;  // characters before the ending

// Longer ones first.
constexpr auto endings = std::to_array<std::string_view>(
    {"职业技术学院", "律师事务所", "人民政府", "有限公司", "高级中学", "技工学校", "技师学院", "委员会", "委員會",
     "研究院",       "研究所",     "联合会",   "聯合會",   "基金会",   "基金會",   "理事会",   "理事會", "大使馆",
     "大使館",       "办公室",     "總公司",   "总公司",   "总工会",   "出版社",   "合作社",   "电视台", "交易所",
     "事務所",       "公司",       "协会",     "協會",     "学会",     "學會",     "大学",     "大學",   "学院",
     "學院",         "学校",       "學校",     "中学",     "小学",     "银行",     "銀行",     "集团",   "集團",
     "中心",         "商会",       "商會",     "工会",     "公會",     "工會",     "医院",     "醫院",   "法院",
     "协进会",       "協進會",     "促进会",   "促進會",   "研究會",   "研究会",   "市府",     "縣府",   "县府",
     "联盟",         "聯盟",       "报社",     "總會",     "总会",     "总局",     "政府",     "厂",     "廠",
     "厅",           "廳",         "部",       "局",       "委"});
// Small words that stand before a name and are in none.
constexpr std::string_view before_name = "的和与與在由向對对是为為将將被及以了从從到于於给給让讓经經";

class ChineseBody {
  public:
    ChineseBody(const UnspacedText& text, std::uint32_t last) : text_(text), last_(last) {}

    // The name that ends at the character, or nothing.
    std::optional<BodySighting> found() const {
        if (text_.glued_on(last_ + 1) && is_han(text_.printed(last_ + 1)) && !is_small(last_ + 1) &&
            text_.printed(last_ + 1) != "等") {
            const std::uint32_t longer = std::min(last_ + 4, text_.text().size() - 1);
            for (std::uint32_t end = last_ + 1; end <= longer && text_.glued_on(end); ++end)
                if (ending_of(end) != 0 && !is_of_office(end)) return std::nullopt;  // the name goes on
        }
        const std::uint32_t ending = ending_of(last_);
        if (ending == 1 && begins_noun()) return std::nullopt;
        if (ending == 0) return department();
        if (is_of_office(last_)) return std::nullopt;
        std::uint32_t first = last_ + 1 - ending;
        std::uint32_t named = first;  // where a place or "national" begins
        while (first > 0 && last_ - first < UnspacedText::longest_name && text_.glued_on(first) &&
               text_.taken().at(first - 1) == nullptr && is_han(text_.printed(first - 1)) && !is_small(first - 1) &&
               !is_behind_verb(first)) {
            --first;
            if (begins_body(first)) named = first;
        }
        if (auto whole = of_known_office(first)) return whole;
        // "华为技术有限公司": what a known firm's name goes on with.
        if (first > 0 && text_.glued_on(first) && text_.taken().is(first - 1, NameOf::organization))
            return std::nullopt;
        first = of_whole_firm(first, ending);
        if (named == last_ + 1 - ending && begins_with_division(first)) named = first;
        if (named == last_ + 1 - ending) named = before_and(first, named);
        const std::uint32_t begin = named < last_ + 1 - ending ? named : first;
        const bool is_placed = begin == named;
        const std::uint32_t own = last_ + 1 - ending - begin;
        constexpr std::uint32_t shortest = 3;  // "县委" names none
        if (last_ + 1 - begin < shortest || is_kind_only(begin, ending)) return std::nullopt;
        const bool is_works = ending == 1 && (text_.printed(last_) == "厂" || text_.printed(last_) == "廠");
        constexpr std::uint32_t longest_unplaced = 8;
        // "市府": of which town, only its name tells.
        if (!is_placed && ends_in_town_hall()) return std::nullopt;
        const bool is_sure = is_placed || ((ending >= 2 || is_works) && own <= longest_unplaced);
        const bool is_division_alone = is_placed && own < shortest_own && begins_with_division(begin);
        if ((own < shortest_own && !is_division_alone) || !is_sure) return std::nullopt;
        return body_by_pattern(begin, last_, is_placed ? 0.6F : 0.5F);
    }

  private:
    // "廠商", "局面", "部署": the character is the first of another word.
    bool begins_noun() const {
        constexpr auto nouns = std::to_array<std::string_view>(
            {"廠商", "厂商", "廠房", "厂房", "厂家", "廠家", "厂区", "廠區", "厂址", "廠址", "厂方",
             "廠方", "厂内", "廠內", "局面", "局势", "局勢", "局部", "部分", "部份", "部署", "部门",
             "部門", "部队", "部隊", "部件", "部位", "部级", "部級", "部落", "部省", "部委", "厅级",
             "廳級", "委托", "委託", "委派", "委员", "委員", "處理", "处理", "處置", "处置", "處於",
             "处于", "處境", "处境", "處分", "处分", "處罰", "处罚", "司机", "司機", "司法", "司令"});
        return text_.glued_on(last_ + 1) && std::ranges::find(nouns, pair_at(last_)) != nouns.end();
    }

    bool ends_in_town_hall() const {
        constexpr auto halls = std::to_array<std::string_view>({"市府", "縣府", "县府"});
        return text_.ending_at(last_, halls) != 0;
    }

    // "前往永豐食品廠", "聽取台中市政府的報告": verbs, of which no body is named; "有" is one where no such word holds
    // it.
    bool is_behind_verb(std::uint32_t first) const {
        constexpr auto verbs = std::to_array<std::string_view>(
            {"协助", "協助", "听取", "聽取", "走访", "走訪", "参观", "參觀", "前往", "访问", "訪問", "考察",
             "加入", "参加", "參加", "成立", "设立", "設立", "创办", "創辦", "创立", "創立", "邀请", "邀請",
             "包括", "成为", "成為", "作为", "作為", "通过", "通過", "质疑", "質疑", "批评", "批評", "感谢",
             "感謝", "要求", "来自", "來自", "携手", "攜手", "鼓励", "鼓勵", "任职", "任職", "就读", "就讀"});
        if (first >= 2 && text_.glued_on(first) && text_.glued_on(first - 1) &&
            std::ranges::find(verbs, pair_at(first - 2)) != verbs.end())
            return true;
        constexpr auto with_have = std::to_array<std::string_view>({"有限", "有色", "有机", "有機"});
        constexpr std::string_view owners = "国國所公私";
        return text_.printed(first - 1) == "有" &&
               std::ranges::find(with_have, pair_at(first - 1)) == with_have.end() &&
               (first < 2 || owners.find(text_.printed(first - 2)) == std::string_view::npos);
    }

    // "經濟部產業園區管理局": an office of a ministry that the table knows, named with it; `first` is the character
    // behind the ministry.
    std::optional<BodySighting> of_known_office(std::uint32_t first) const {
        constexpr float above_table = 0.97F;
        constexpr auto offices = std::to_array<std::string_view>(
            {"管理局", "研究院", "研究所", "办公厅", "辦公廳", "中心", "司", "署", "局", "處", "处"});
        constexpr auto no_offices = std::to_array<std::string_view>({"签署", "簽署", "部署", "公司", "当局", "當局"});
        constexpr std::string_view never = "该該其此本各某表指宣強强说說回即已又再";
        constexpr std::uint32_t fewest = 3, most = 12;  // characters
        if (first == 0 || !text_.glued_on(first) || last_ + 1 - first > most || last_ + 1 - first < fewest)
            return std::nullopt;
        const NameSpan* known = text_.taken().at(first - 1);
        if (known == nullptr || known->of != NameOf::organization || text_.ending_at(last_, offices) == 0 ||
            text_.ending_at(last_, no_offices) != 0)
            return std::nullopt;
        for (auto at = first; at <= last_; ++at)
            if (never.find(text_.printed(at)) != std::string_view::npos) return std::nullopt;
        const auto state = text_.printed(known->last);
        if (state != "部" && state != "委" && state != "会" && state != "會" && state != "院") return std::nullopt;
        return body_by_pattern(known->first, last_, above_table);
    }

    // "財政部國庫署": the ministry's own name stands at the head of the run.
    std::optional<BodySighting> of_unknown_ministry(std::uint32_t first) const {
        constexpr auto no_ministries =
            std::to_array<std::string_view>({"部长", "部長", "部门", "部門", "部分", "部署", "部队", "部隊", "部级"});
        constexpr auto no_offices = std::to_array<std::string_view>({"签署", "簽署", "部署", "公司", "上司"});
        constexpr std::uint32_t fewest = 2, most_of_ministry = 5, most = 10;  // characters
        const bool stands_apart = first == 0 || !text_.glued_on(first) || is_small(first - 1);
        if (!stands_apart || text_.taken().at(first) != nullptr || last_ - first > most ||
            text_.ending_at(last_, no_offices) != 0)
            return std::nullopt;
        for (auto at = first + fewest; at <= first + most_of_ministry && at + fewest <= last_; ++at)
            if (text_.printed(at) == "部" && std::ranges::find(no_ministries, pair_at(at)) == no_ministries.end())
                return body_by_pattern(first, last_, 0.6F);
        return std::nullopt;
    }

    // "教育部高等教育司": endings that only behind a ministry say anything.
    std::optional<BodySighting> department() const {
        constexpr std::string_view departments = "司署處处";
        if (departments.find(text_.printed(last_)) == std::string_view::npos || begins_noun() || is_of_office(last_))
            return std::nullopt;
        std::uint32_t first = last_;
        while (first > 0 && last_ - first < UnspacedText::longest_name && text_.glued_on(first) &&
               text_.taken().at(first - 1) == nullptr && is_han(text_.printed(first - 1)) && !is_small(first - 1))
            --first;
        if (auto known = of_known_office(first)) return known;
        return of_unknown_ministry(first);
    }

    const NameText& names() const { return text_.text(); }
    std::string_view pair_at(std::uint32_t at) const {
        return at + 1 < names().size() ? names().reading().text_between(at, at + 1) : std::string_view();
    }

    // Characters of the ending; 0 = none, or a word that only looks like one.
    std::uint32_t ending_of(std::uint32_t last) const {
        constexpr auto words = std::to_array<std::string_view>(
            {"东部", "西部", "南部", "北部", "中部", "東部", "支部", "干部", "幹部", "建厂", "建廠", "设厂",
             "設廠", "办厂", "辦廠", "出厂", "出廠", "全部", "内部", "內部", "外部", "总部", "總部", "常委"});
        return text_.ending_at(last, words) != 0 ? 0 : text_.ending_at(last, endings);
    }

    // "商务局局长", "总会计师": the character belongs to an office.
    bool is_of_office(std::uint32_t at) const {
        if (!text_.glued_on(at + 1)) return false;
        const auto next = text_.printed(at + 1);
        if (next == "长" || next == "長") return true;
        const bool accountant = next == "计" || next == "計";
        return (text_.printed(at) == "会" || text_.printed(at) == "會") && accountant;
    }

    // "香港公司", "歡迎各界公司", "初步評審委員會": what kind of body, or which of several, and no name.
    bool is_kind_only(std::uint32_t begin, std::uint32_t ending) const {
        static constexpr auto kinds = std::to_array<std::string_view>(
            {"初步", "最終", "最终", "評審", "评审", "歡迎", "欢迎", "各界", "有關", "有关", "相關", "相关", "主辦",
             "主办", "其他", "所有", "允許", "允许", "這些", "这些", "這家", "这家", "這兩", "这两", "該公", "该公",
             "一家", "兩家", "两家", "多家", "各家", "本公", "我公", "全体", "部分", "大部", "知名", "國內", "国内",
             "國外", "国外", "外國", "外国", "我們", "我们", "各地", "現任", "现任", "曾任", "許多", "许多", "本地",
             "任何", "當地", "当地", "他曾", "她曾", "地方", "大型", "小型", "中小", "民營", "民营", "上市", "家族"});
        if (begin + 1 > last_ || std::ranges::find(kinds, pair_at(begin)) != kinds.end()) return true;
        if (is_counted(begin) || tells_which(begin)) return true;
        const auto said = names().reading().text_between(last_ + 1 - ending, last_);
        // "特區政府": of which place, only a name tells.
        if (said == "政府" && !names().is_place(begin)) return true;
        if (said != "公司" && said != "集團" && said != "集团" && said != "中心" && said != "部") return false;
        for (auto at = begin; at + ending <= last_; ++at)
            if (!names().is_place(at)) return false;
        return true;
    }

    // "跡象顯示這兩家公司", "英國研究公司": which of those told before, or of which country one is.
    bool tells_which(std::uint32_t begin) const {
        static constexpr auto which =
            std::to_array<std::string_view>({"這兩", "这两", "這家", "这家", "這間", "这间", "這些", "这些", "該公",
                                             "该公", "兩家", "两家", "某公", "幾家", "几家", "該集", "该集"});
        static constexpr auto trades = std::to_array<std::string_view>(
            {"研究", "調查", "调查", "諮詢", "咨询", "顧問", "顾问", "科技", "跨國", "跨国", "上市", "互聯", "网络"});
        constexpr std::uint32_t ending = 2;  // characters of 公司
        for (auto at = begin; at < last_; ++at)
            if (std::ranges::find(which, pair_at(at)) != which.end()) return true;
        if (pair_at(last_ - 1) != "公司" || last_ < begin + 2 * ending + 1) return false;
        const std::uint32_t trade = last_ - 1 - ending;
        if (std::ranges::find(trades, pair_at(trade)) == trades.end()) return false;
        for (auto at = begin; at < trade; ++at)
            if (!names().is_place(at)) return false;
        return true;
    }

    // "华为技术有限公司": small words stand in firms' names as well; where only a trade is left of one, it goes back to
    // the sign before it.
    std::uint32_t of_whole_firm(std::uint32_t first, std::uint32_t ending) const {
        constexpr std::uint32_t longest_trade = 2, longest_firm = 6;  // characters before the legal form
        const std::uint32_t own = last_ + 1 - ending;
        if (!text_.text().reading().text_between(own, last_).starts_with("有限") || own - first > longest_trade)
            return first;
        std::uint32_t begin = first;
        while (begin > 0 && own - begin <= longest_firm && text_.glued_on(begin) && is_han(text_.printed(begin - 1)) &&
               text_.taken().at(begin - 1) == nullptr)
            --begin;
        const bool stands_apart = begin == 0 || !text_.glued_on(begin);
        return stands_apart && own - begin <= longest_firm ? begin : first;
    }

    // "廿五家產業公會", "两所大学": so many of a kind.
    bool is_counted(std::uint32_t begin) const {
        constexpr std::string_view numerals = "一二三四五六七八九十百廿两兩多各几幾数數";
        constexpr auto measures = std::to_array<std::string_view>({"家", "個", "个", "所", "间", "間", "名"});
        std::uint32_t at = begin;
        while (at < last_ && numerals.find(text_.printed(at)) != std::string_view::npos) ++at;
        return at > begin && std::ranges::find(measures, text_.printed(at)) != measures.end();
    }

    // "上海市经济和信息化委员会": where the place begins that stands before what "and" joins; else `named`.
    std::uint32_t before_and(std::uint32_t first, std::uint32_t named) const {
        constexpr std::uint32_t reach = 8;  // characters
        if (first == 0 || !text_.glued_on(first)) return named;
        const auto joint = text_.printed(first - 1);
        if (joint != "和" && joint != "与" && joint != "與") return named;
        for (std::uint32_t at = first - 1; at-- > 0 && first - at <= reach;) {
            if (!text_.glued_on(at + 1) || text_.taken().at(at) != nullptr || !is_han(text_.printed(at)) ||
                is_small(at) || ending_of(at) != 0)
                return named;
            if (begins_body(at)) return at;
        }
        return named;
    }

    // "经济" and "对外" are words of names, though they begin as small words do.
    bool is_small(std::uint32_t at) const {
        static constexpr std::array<std::string_view, 4> words = {"经济", "經濟", "对外", "對外"};
        if (before_name.find(text_.printed(at)) == std::string_view::npos) return false;
        return at + 1 >= names().size() || names().word(at + 1).paragraph != names().word(at).paragraph ||
               std::ranges::find(words, pair_at(at)) == words.end();
    }

    // "市工信局", "省科技厅": the province or city of which the paper writes, at the head of a run.
    bool begins_with_division(std::uint32_t first) const {
        constexpr auto divisions = std::to_array<std::string_view>({"省", "市", "县", "縣", "区", "區", "州"});
        const bool stands_apart = first == 0 || !text_.glued_on(first) || is_small(first - 1);
        return stands_apart && std::ranges::find(divisions, text_.printed(first)) != divisions.end();
    }

    bool begins_body(std::uint32_t at) const {
        if (names().is_place(at) && (at == 0 || !names().is_place(at - 1) || !text_.glued_on(at))) return true;
        const auto two = pair_at(at);
        return two == "国家" || two == "國家" || two == "全国" || two == "全國" || two == "中国" || two == "中國" ||
               two == "中华" || two == "中華";
    }

    const UnspacedText& text_;
    std::uint32_t last_;
};

// "永進機械董事長": a firm without its legal form, before the title of its head.
std::optional<BodySighting> firm_before_head(const UnspacedText& text, std::uint32_t last) {
    constexpr auto trades = std::to_array<std::string_view>(
        {"機械", "机械", "精機", "精机", "電子", "电子", "科技", "工業", "工业", "實業", "实业", "紡織",
         "纺织", "化工", "食品", "汽車", "汽车", "電機", "电机", "生技", "光電", "光电", "鋼鐵", "钢铁",
         "建設", "建设", "物流", "航空", "製藥", "制药", "能源", "重工", "電信", "电信"});
    constexpr auto heads =
        std::to_array<std::string_view>({"董事長", "董事长", "總經理", "总经理", "執行長", "執行董事", "總裁", "总裁",
                                         "創辦人", "创始人", "負責人", "负责人"});
    constexpr std::uint32_t fewest = 2, most = 6;  // characters before the trade
    const std::uint32_t trade = text.ending_at(last, trades);
    const bool is_headed = std::ranges::any_of(heads, [&](auto head) { return text.begins_with(last + 1, head); });
    if (trade == 0 || !text.glued_on(last + 1) || !is_headed) return std::nullopt;
    const auto belongs = [](std::string_view letter) {
        return is_han(letter) && before_name.find(letter) == std::string_view::npos;
    };
    const std::uint32_t own = last + 1 - trade, first = text.first_of_run(own, last, belongs);
    if (own - first < fewest || own - first > most) return std::nullopt;
    return body_by_pattern(first, last, 0.5F);
}

}  // namespace

void find_chinese_bodies(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found) {
    if (auto firm = firm_before_head(text, at)) found.push_back(std::move(*firm));
    if (auto body = ChineseBody(text, at).found()) found.push_back(std::move(*body));
}

}  // namespace pressdex
