// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_characters.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr std::uint32_t most_characters = 5;  // of a name in Han
constexpr std::uint32_t least_characters = 3;
constexpr std::uint32_t most_of_a_part = 3;  // where a blank parts family and given name
constexpr std::uint32_t most_kana = 20;      // of a foreign name

// Offices and titles, longer ones first: "外務大臣" before "大臣".
constexpr std::array<std::string_view, 86> roles = {"財務官",         "登壇者",
                                                    "担当者",         "代表者",
                                                    "発表者",         "講師",
                                                    "司会",           "筆者",
                                                    "代表取締役社長", "経済産業大臣",
                                                    "厚生労働大臣",   "国土交通大臣",
                                                    "文部科学大臣",   "内閣総理大臣",
                                                    "経済産業相",     "厚生労働相",
                                                    "国土交通相",     "文部科学相",
                                                    "代表取締役",     "代表執行役",
                                                    "財務大臣",       "外務大臣",
                                                    "農林水産相",     "経済再生相",
                                                    "アナリスト",     "エコノミスト",
                                                    "デザイナー",     "ディレクター",
                                                    "官房長官",       "事務総長",
                                                    "事務局長",       "専務理事",
                                                    "執行役員",       "編集委員",
                                                    "容疑者",         "弁護士",
                                                    "委員長",         "理事長",
                                                    "大統領",         "編集長",
                                                    "研究員",         "報道官",
                                                    "書記長",         "幹事長",
                                                    "経産相",         "厚労相",
                                                    "財務相",         "防衛相",
                                                    "環境相",         "総務相",
                                                    "法務相",         "社長",
                                                    "会長",           "大臣",
                                                    "首相",           "総理",
                                                    "知事",           "市長",
                                                    "町長",           "村長",
                                                    "区長",           "教授",
                                                    "部長",           "課長",
                                                    "室長",           "局長",
                                                    "長官",           "次官",
                                                    "総裁",           "主席",
                                                    "議員",           "専務",
                                                    "常務",           "大使",
                                                    "所長",           "院長",
                                                    "学長",           "総長",
                                                    "校長",           "工場長",
                                                    "博士",           "監督",
                                                    "選手",           "記者",
                                                    "さん",           "氏"};
// What stands between a name and its office.
constexpr std::array<std::string_view, 16> modifiers = {"執行役員", "取締役", "代表", "名誉", "主任", "上席",
                                                        "首席",     "特任",   "専務", "常務", "最高", "担当",
                                                        "副",       "准",     "前",   "元"};
// Behind which a foreign name may be a single word.
constexpr std::array<std::string_view, 5> of_one_word = {"大統領", "首相", "事務総長", "さん", "氏"};
// Characters of offices and bodies: a run that holds one is no name.
constexpr std::string_view office = "経済産業務総財省庁局課県区学校社員現副各両当臣委機構協締役者法長会";
// With which words for people end that are no names: 生産者さん, お客さん.
constexpr std::string_view no_end = "者員家客屋師業達様側";
// The family names of two thirds of all Japanese.
constexpr std::array<std::string_view, 160> families = {
    "佐藤",   "鈴木",   "高橋",   "田中",   "伊藤", "渡辺", "渡邊", "渡部", "山本", "中村",   "小林", "加藤", "吉田",
    "山田",   "佐々木", "山口",   "松本",   "井上", "木村", "斎藤", "齋藤", "斉藤", "清水",   "山崎", "池田", "阿部",
    "橋本",   "山下",   "石川",   "中島",   "前田", "藤田", "小川", "後藤", "岡田", "長谷川", "村上", "近藤", "石井",
    "坂本",   "遠藤",   "青木",   "藤井",   "西村", "福田", "太田", "三浦", "藤原", "岡本",   "松田", "中川", "中野",
    "原田",   "小野",   "田村",   "竹内",   "金子", "和田", "中山", "石田", "上田", "森田",   "柴田", "酒井", "工藤",
    "横山",   "宮崎",   "宮本",   "内田",   "高木", "安藤", "谷口", "大野", "丸山", "今井",   "高田", "藤本", "武田",
    "村田",   "上野",   "杉山",   "増田",   "平野", "大塚", "千葉", "久保", "松井", "小島",   "岩崎", "桜井", "野口",
    "松尾",   "野村",   "木下",   "菊地",   "菊池", "佐野", "大西", "杉本", "新井", "浜田",   "市川", "古川", "水野",
    "小松",   "島田",   "小山",   "高野",   "西田", "吉川", "山内", "西川", "北村", "五十嵐", "安田", "中田", "川口",
    "平田",   "川崎",   "本田",   "久保田", "吉村", "辻",   "関",   "岩田", "中西", "服部",   "樋口", "福島", "川上",
    "永井",   "松岡",   "田口",   "須藤",   "川村", "片山", "岸田", "石破", "安倍", "菅",     "高市", "武藤", "西村",
    "萩生田", "河野",   "茂木",   "黒田",   "植田", "尾崎", "大橋", "荒井", "大島", "松下",   "望月", "永田", "早川",
    "星野",   "熊谷",   "大久保", "吉野"};

bool is_name_letter(std::string_view letter) {
    return is_han(letter) || letter == "々";
}

class JapanesePeople {
  public:
    explicit JapanesePeople(const Characters& characters) : characters_(characters) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < characters_.size(); ++at) {
            const auto role = characters_.that_ends(at, roles);
            if (role.empty() || is_of_prize(at)) continue;
            if (by_given_in_kana(at, role) || (by_role_behind(at, role) || by_role_before(at, role))) continue;
            by_apposed_role(at, role);
        }
        return std::move(found_);
    }

  private:
    // "経済産業大臣賞", "社長室": the office of a prize, of a room.
    bool is_of_prize(std::uint32_t role) const {
        static constexpr std::array<std::string_view, 9> things = {"賞",   "杯",   "室", "表彰", "会議",
                                                                   "候補", "選挙", "職", "級"};
        return characters_.glued(role + 1) && !characters_.that_begins(role + 1, things).empty();
    }

    // 山内さくら広報部長, 高橋みなみさん: a family name that we know, and a given name in Hiragana before the office.
    bool by_given_in_kana(std::uint32_t last, std::string_view role) {
        static constexpr auto particles = std::to_array<std::string_view>(
            {"から",   "まで", "では",   "には",   "とは",   "への",   "という", "など", "より",
             "だけ",   "での", "との",   "として", "にある", "による", "による", "さん", "くん",
             "ちゃん", "たち", "および", "または", "ほか",   "らの",   "らが"});
        constexpr std::uint32_t most_of_office = 12, fewest = 2, most = 4;
        const auto is_letter = [](std::string_view letter) { return is_han(letter) || is_katakana(letter); };
        const std::uint32_t end = characters_.first_of_run(last + 1 - characters_of(role), most_of_office, is_letter);
        if (end == 0 || !characters_.glued(end)) return false;
        const std::uint32_t given = characters_.first_of_run(end, most + 1, is_hiragana);
        if (end - given < fewest || end - given > most || given == 0 || !characters_.glued(given)) return false;
        if (!characters_.that_begins(given, particles).empty() || !characters_.that_ends(end - 1, particles).empty())
            return false;
        constexpr std::string_view no_ends = "はがをにでともへや";
        if (no_ends.find(characters_.at(end - 1)) != std::string_view::npos ||
            no_ends.find(characters_.at(given)) != std::string_view::npos)
            return false;
        const auto family = characters_.that_ends(given - 1, families);
        if (family.empty() || characters_of(family) > given) return false;
        const std::uint32_t first = given - characters_of(family);
        if (characters_.glued(first) && is_letter(characters_.at(first - 1))) return false;
        put(first, end - 1, role, "role behind name");
        return true;
    }

    bool is_office(std::uint32_t first, std::uint32_t end) const {
        for (auto at = first; at < end; ++at)
            if (office.find(characters_.at(at)) != std::string_view::npos) return true;
        return no_end.find(characters_.at(end - 1)) != std::string_view::npos;
    }

    // 前田和敬理事長, 小林喜光名誉会長; ジム・ローランド副社長, トランプ大統領
    bool by_role_behind(std::uint32_t last, std::string_view role) {
        std::uint32_t begin = last + 1 - characters_of(role);
        while (begin > 0 && characters_.glued(begin)) {
            const auto modifier = characters_.that_ends(begin - 1, modifiers);
            if (modifier.empty() || characters_of(modifier) > begin) break;
            begin -= characters_of(modifier);
        }
        if (begin == 0 || !characters_.glued(begin)) return false;
        const bool is_foreign = is_katakana(characters_.at(begin - 1));
        const auto first = is_foreign ? first_of_foreign(begin, role)
                                      : characters_.first_of_run(begin, most_characters + 1, is_name_letter);
        const std::uint32_t characters = begin - first;
        // 岸田首相: a family name alone.
        const bool is_family = characters > 0 && characters < least_characters && has_family(first) &&
                               characters_of(characters_.that_begins(first, families)) == characters;
        if (characters < least_characters && !is_family) return false;
        if (!is_foreign && (characters > most_characters || is_office(first, begin))) return false;
        put(first, begin - 1, role, "role behind name");
        return true;
    }

    std::uint32_t first_of_foreign(std::uint32_t end, std::string_view role) const {
        std::uint32_t first = characters_.first_of_run(end, most_kana, is_katakana);
        bool has_point = false;
        while (first > 0 && characters_.between(first - 1, first) == "・" && is_katakana(characters_.at(first - 1)) &&
               characters_.is_free(first - 1)) {
            has_point = true;
            first = characters_.first_of_run(first - 1, most_kana, is_katakana);
        }
        const bool one_word = std::ranges::find(of_one_word, role) != of_one_word.end();
        return has_point || one_word ? first : end;
    }

    // 代表取締役：中村 太郎; 委員長：福川伸次; 社長 田村 穂
    bool by_role_before(std::uint32_t last, std::string_view role) {
        const std::uint32_t first = last + 1;
        if (first >= characters_.size() || role == "さん" || role == "氏") return false;
        const auto gap = characters_.between(last, first);
        if (gap != ":" && gap != "：" && gap != "・" && gap != ": " && gap != "： " && !is_blank(gap)) return false;
        std::uint32_t end = characters_.end_of_run(first, most_characters + 1, is_name_letter);
        if (end == first || is_office(first, end)) return false;
        const bool is_colon = !is_blank(gap);
        if (end < characters_.size() && is_blank(characters_.between(end - 1, end)) && end - first <= most_of_a_part) {
            const auto given = characters_.end_of_run(end, most_of_a_part + 1, is_name_letter);
            if (given > end && given - end <= most_of_a_part && !is_office(end, given)) {
                put(first, given - 1, role, "role before name");
                return true;
            }
        }
        const std::uint32_t characters = end - first;
        if (characters < least_characters || characters > most_characters) return false;
        if (!is_colon && !has_family(first)) return false;
        put(first, end - 1, role, "role before name");
        return true;
    }

    // 社長の高橋誠一郎は
    void by_apposed_role(std::uint32_t last, std::string_view role) {
        const std::uint32_t first = last + 2;
        if (!characters_.glued(last + 1) || characters_.at(last + 1) != "の" || !characters_.glued(first)) return;
        const auto end = characters_.end_of_run(first, most_characters + 1, is_name_letter);
        const std::uint32_t characters = end - first;
        if (characters < least_characters || characters > most_characters || !has_family(first)) return;
        if (!is_office(first, end)) put(first, end - 1, role, "role before name");
    }

    bool has_family(std::uint32_t first) const { return !characters_.that_begins(first, families).empty(); }

    static bool is_blank(std::string_view gap) { return gap == " " || gap == "\u3000"; }

    void put(std::uint32_t first, std::uint32_t last, std::string_view role, std::string_view rule) {
        const bool is_title = role == "さん" || role == "氏";
        found_.push_back({first, last, is_title ? std::string() : std::string(role), rule, 0.7F});
    }

    const Characters& characters_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> japanese_people(const Characters& characters) {
    return JapanesePeople(characters).found();
}

}  // namespace pressdex
