// SPDX-License-Identifier: GPL-3.0-or-later
// 経済産業省, 株式会社山田製作所: bodies by what their names end in, and by their legal form.
#include "indexer/metadata/organizations/organization_unspaced.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t shortest_own = 2;  // characters before the ending

// Longer ones first.
constexpr auto endings = std::to_array<std::string_view>(
    {"信用保証協会", "商工会議所", "生産性本部", "株式会社", "有限会社", "労働組合", "協同組合", "信用金庫", "信用組合",
     "専門学校",     "高等学校",   "農業協同",   "新聞社",   "製作所",   "事務局",   "協議会",   "委員会",   "研究所",
     "連合会",       "会議所",     "商工会",     "同友会",   "連盟",     "機構",     "協会",     "大学",     "財団",
     "組合",         "銀行",       "公社",       "学会",     "公庫",     "裁判所",   "地検",     "高検",     "県警",
     "府警",         "道警",       "省",         "庁",       "センター"});
// Behind a body's name: who works there, last words of offices.
constexpr auto offices = std::to_array<std::string_view>(
    {"部長",   "課長", "室長", "所長", "局長", "会長",   "社長", "院長", "館長", "校長", "学長",   "理事長",    "理事",
     "監事",   "教授", "講師", "助教", "主任", "研究員", "代表", "顧問", "役員", "専務", "常務",   "次長",      "参事",
     "委員長", "総裁", "頭取", "支店", "支部", "補佐",   "主幹", "主査", "職員", "担当", "取締役", "アナリスト"});
// Legal forms that stand before a name.
constexpr auto forms = std::to_array<std::string_view>({"株式会社", "有限会社", "合同会社"});

// What says only which of several bodies is meant or of what kind it is; 各省庁 is 各, 省 and an ending.
constexpr auto kinds = std::to_array<std::string_view>(
    {"関係", "関連", "各種", "各",   "省",   "府",   "地方", "地元",   "海外", "国内", "外国", "専門",
     "実行", "運営", "推進", "準備", "選考", "審査", "検討", "特別",   "調査", "監査", "指名", "報酬",
     "連絡", "民間", "大手", "主要", "国立", "私立", "公立", "市中",   "都市", "中央", "投資", "信託",
     "女子", "短期", "総合", "有力", "一部", "複数", "加盟", "第三者", "同",   "両",   "新",   "当該"});
// Behind a legal form: that a company is founded or changed into one.
constexpr auto of_forms =
    std::to_array<std::string_view>({"設立", "移行", "形態", "制度", "組織", "化推進", "化以降", "化計画", "化移行"});
// Goods in Katakana before a trade, which are no firm's name.
constexpr auto goods = std::to_array<std::string_view>(
    {"アパレル", "レトルト", "チルド",     "ハラル",       "ハラール", "オーガニック", "インスタント", "マンション",
     "ビル",     "ダム",     "トンネル",   "プラント",     "カラー",   "オフセット",   "デジタル",     "トラック",
     "バイオ",   "ガソリン", "ディーゼル", "ハイブリッド", "ペット",   "サービス",     "プレハブ",     "インフラ"});

bool belongs(std::string_view letter) {
    return is_han(letter) || is_katakana(letter);
}

// "北陸銀行産業調査部長": what follows the name up to the end of the run is an office there.
bool is_followed_by_office(const UnspacedText& text, std::uint32_t last) {
    constexpr std::uint32_t longest = 12;  // characters
    std::uint32_t end = last;
    while (end - last <= longest && text.glued_on(end + 1) && belongs(text.printed(end + 1))) ++end;
    return end > last && end - last <= longest && text.ending_at(end, offices) != 0;
}

// The characters first..last are nothing but kinds: 関係省, 地方.
bool are_kinds(const UnspacedText& text, std::uint32_t first, std::uint32_t last) {
    while (first <= last) {
        const auto kind = std::ranges::find_if(kinds, [&](auto it) { return text.begins_with(first, it); });
        if (kind == kinds.end()) return false;
        first += characters_of(*kind);
    }
    return true;
}

// Han and Katakana before the ending, which no further Han goes on from but an office (省エネ, 大学生).
void by_ending(const UnspacedText& text, std::uint32_t last, std::vector<BodySighting>& found) {
    const std::uint32_t ending = text.ending_at(last, endings);
    // "事務局長": the office of who heads it.
    constexpr std::string_view secretariat = "事務局";
    const bool is_office = ends_with_characters(text.text(), last, secretariat) && text.begins_with(last + 1, "長");
    if (ending == 0 || is_office) return;
    const bool goes_on = text.glued_on(last + 1) && belongs(text.printed(last + 1));
    if (goes_on && (ending < 2 || !is_followed_by_office(text, last))) return;
    const std::uint32_t first = text.first_of_run(last + 1 - ending, last, belongs);
    const bool stands_apart = first == 0 || !text.text().word(first).glued || is_hiragana(text.printed(first - 1));
    if (!stands_apart || last + 1 - ending - first < shortest_own) return;
    if (are_kinds(text, first, last - ending)) return;
    found.push_back(body_by_pattern(first, last, 0.6F));
}

// 株式会社山田製作所: the legal form in front.
void company(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found) {
    const auto form = std::ranges::find_if(forms, [&](auto it) { return text.begins_with(at, it); });
    if (form == forms.end()) return;
    const std::uint32_t own = at + characters_of(*form);
    if (!text.glued_on(own)) return;
    if (std::ranges::any_of(of_forms, [&](auto it) { return text.begins_with(own, it); })) return;
    if (at > 0 && text.glued_on(at) && !is_hiragana(text.printed(at - 1))) return;  // behind the name
    std::uint32_t last = own - 1;
    while (last - at < UnspacedText::longest_name && text.glued_on(last + 1) && text.taken().at(last + 1) == nullptr &&
           belongs(text.printed(last + 1)))
        ++last;
    if (last + 1 - own >= shortest_own) found.push_back(body_by_pattern(at, last, 0.7F));
}

// "ヤマト食品工業の": a trade behind a name in Katakana.
void firm_of_trade(const UnspacedText& text, std::uint32_t last, std::vector<BodySighting>& found) {
    constexpr auto trades =
        std::to_array<std::string_view>({"工業", "電機", "精機", "製薬", "重工", "化学", "建設", "商事", "物産", "鉄工",
                                         "自動車", "食品", "印刷", "運輸", "製鋼"});
    const std::uint32_t trade = text.ending_at(last, trades);
    if (trade == 0 || (text.glued_on(last + 1) && belongs(text.printed(last + 1)))) return;
    const std::uint32_t first = text.first_of_run(last + 1 - trade, last, belongs);
    const bool stands_apart = first == 0 || !text.text().word(first).glued || is_hiragana(text.printed(first - 1));
    constexpr std::uint32_t fewest_of_name = 2;
    std::uint32_t katakana = 0;
    while (first + katakana <= last && is_katakana(text.printed(first + katakana))) ++katakana;
    const bool is_goods = std::ranges::any_of(
        goods, [&](auto it) { return characters_of(it) == katakana && text.begins_with(first, it); });
    if (stands_apart && !is_goods && katakana >= fewest_of_name && first + katakana <= last)
        found.push_back(body_by_pattern(first, last, 0.5F));
}

// "里山を守る会", "地域を元気にする経営学会": what a society is for, as a clause that goes up to the sign or the
// particle before its object.
void by_purpose(const UnspacedText& text, std::uint32_t last, std::vector<BodySighting>& found) {
    constexpr auto societies = std::to_array<std::string_view>({"学会", "協会", "連盟", "会"});
    constexpr auto clauses = std::to_array<std::string_view>(
        {"を大切にする", "を元気にする", "を幸せにする", "を豊かにする", "を支援する", "を応援する", "を育てる",
         "を考える", "を支える", "をつくる", "をつなぐ", "を楽しむ", "を広げる", "を守る", "を作る", "を学ぶ"});
    constexpr std::uint32_t longest_trade = 4, longest_object = 8;  // characters
    const std::uint32_t society = text.ending_at(last, societies);
    if (society == 0 || (text.glued_on(last + 1) && belongs(text.printed(last + 1)))) return;
    std::uint32_t own = last + 1 - society;  // 経営
    while (own > 0 && last + 1 - society - own < longest_trade && text.glued_on(own) && belongs(text.printed(own - 1)))
        --own;
    if (own == 0 || !text.glued_on(own)) return;
    const std::uint32_t clause = text.ending_at(own - 1, clauses);
    if (clause == 0 || own < clause + 1) return;
    const std::uint32_t verb = own - clause, first = text.first_of_run(verb, verb, belongs);
    if (first == verb || verb - first > longest_object) return;
    constexpr std::string_view particles = "はがもにとでやへ";  // before a noun with "の" the name may begin earlier
    const bool stands_apart =
        first == 0 || !text.glued_on(first) ||
        (is_hiragana(text.printed(first - 1)) && particles.find(text.printed(first - 1)) != std::string_view::npos);
    constexpr float above_ending = 0.7F;
    if (stands_apart) found.push_back(body_by_pattern(first, last, above_ending));
}

// Words of firms and people in Katakana that are no firm's name, by their end.
constexpr auto no_firms = std::to_array<std::string_view>(
    {"メーカー",     "グループ",       "ベンチャー", "スタートアップ", "サービス",   "コンサルタント", "ホテル",
     "スーパー",     "チーム",         "クラブ",     "センター",       "トップ",     "オーナー",       "リーダー",
     "パートナー",   "ブランド",       "ショップ",   "タクシー",       "バス",       "レストラン",     "デパート",
     "コンビニ",     "ドラッグストア", "システム",   "ビジネス",       "ニュース",   "インタビュー",   "セミナー",
     "シンポジウム", "フォーラム",     "イベント",   "プロジェクト",   "スタッフ",   "メンバー",       "ゲスト",
     "テーマ",       "データ",         "ソフト",     "アジア",         "ヨーロッパ", "カンパニー",     "エリア",
     "コロナ",       "トヨタグループ"});

// The characters first..last are a place, or hold none of a name's.
bool may_be_firm(const UnspacedText& text, std::uint32_t first, std::uint32_t last) {
    if (text.ending_at(last, no_firms) != 0 || text.ending_at(last, offices) != 0) return false;
    return !text.text().is_place(first) && !are_kinds(text, first, last);
}

// "桜栄(大阪市中央区)の北川正一社長", "ミドリヤの木村春男社長": a firm in Katakana, or in Han before where it is, and
// whose head is named behind it.
void firm_of_head(const UnspacedText& text, std::uint32_t last, std::vector<BodySighting>& found) {
    constexpr auto heads = std::to_array<std::string_view>({"社長", "代表取締役", "会長", "最高経営責任者"});
    constexpr std::uint32_t fewest_of_person = 3, most_of_person = 6, longest_bracket = 12;  // characters
    const NameText& names = text.text();
    std::uint32_t next = last + 1;
    if (next >= names.size() || names.word(next).paragraph != names.word(last).paragraph) return;
    const bool has_place = names.word(next).after_open_bracket && names.is_place(next);
    if (has_place) {
        while (next - last <= longest_bracket && next < names.size() && !names.word(next).before_close_bracket) ++next;
        if (next - last > longest_bracket) return;
        ++next;
    }
    if (next + 1 >= names.size() || names.word(next).paragraph != names.word(last).paragraph ||
        text.printed(next) != "の" || !text.glued_on(next + 1) || (!has_place && !text.glued_on(next)))
        return;
    std::uint32_t end = next + 1;
    while (end - next <= most_of_person + 2 && text.glued_on(end + 1) && is_han(text.printed(end + 1)) &&
           std::ranges::none_of(heads, [&](auto head) { return text.begins_with(end + 1, head); }))
        ++end;
    const std::uint32_t person = end - next;
    const bool is_headed = std::ranges::any_of(heads, [&](auto head) { return text.begins_with(end + 1, head); });
    if (!is_headed || person < fewest_of_person || person > most_of_person || !is_han(text.printed(next + 1))) return;
    const bool katakana = is_katakana(text.printed(last));
    const std::uint32_t first = katakana ? text.first_of_run(last, last, is_katakana)
                                         : text.first_of_run(last, last, [](auto letter) { return is_han(letter); });
    const bool stands_apart = first == 0 || !text.glued_on(first) || is_hiragana(text.printed(first - 1));
    if ((katakana || has_place) && stands_apart && last + 1 - first >= shortest_own && may_be_firm(text, first, last))
        found.push_back(body_by_pattern(first, last, 0.55F));
}

// "機械メーカー、タカノワークスに": what kind of firm stands before a comma, and its name in Katakana before a
// particle.
void firm_behind_kind(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found) {
    constexpr auto kinds_of_firm = std::to_array<std::string_view>({"メーカー", "大手", "商社", "企業", "会社"});
    constexpr std::string_view particles = "はがにをと";
    constexpr std::uint32_t fewest = 3;
    const NameText& names = text.text();
    if (at == 0 || !is_katakana(text.printed(at)) || text.glued_on(at) || !names.word(at).after_comma ||
        names.word(at).paragraph != names.word(at - 1).paragraph || text.ending_at(at - 1, kinds_of_firm) == 0)
        return;
    std::uint32_t last = at;
    while (last - at < UnspacedText::longest_name && text.glued_on(last + 1) && is_katakana(text.printed(last + 1)) &&
           text.taken().at(last + 1) == nullptr)
        ++last;
    const bool is_followed =
        text.glued_on(last + 1) && particles.find(text.printed(last + 1)) != std::string_view::npos;
    if (is_followed && last + 1 - at >= fewest && may_be_firm(text, at, last))
        found.push_back(body_by_pattern(at, last, 0.55F));
}

}  // namespace

void find_japanese_bodies(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found) {
    by_ending(text, at, found);
    company(text, at, found);
    firm_of_trade(text, at, found);
    by_purpose(text, at, found);
    firm_of_head(text, at, found);
    firm_behind_kind(text, at, found);
}

}  // namespace pressdex
