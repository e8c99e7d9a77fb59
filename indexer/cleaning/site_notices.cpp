// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/site_notices.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/reading_time.hpp"
#include "indexer/cleaning/writer_phrases.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t most_words_of_call = 8;

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

// Whole words in Latin letters; other scripts print them without blanks.
bool has_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool goes_on = (at > 0 && is_small(text[at - 1])) || (end < text.size() && is_small(text[end]));
        if (!goes_on || !is_small(word.front())) return true;
    }
    return false;
}

template <std::size_t count>
std::ptrdiff_t count_of(std::string_view text, const std::array<std::string_view, count>& words) {
    return std::ranges::count_if(words, [&](auto word) { return has_word(text, word); });
}

// Before a line is folded: most name none.
bool may_name_browsers(std::string_view text) {
    constexpr auto parts = std::to_array<std::string_view>({"hrome", "HROME", "irefox", "IREFOX", "xplorer", "Safari"});
    return std::ranges::any_of(parts, [&](auto part) { return text.find(part) != std::string_view::npos; });
}

// Two browsers and what to do with them: a sentence of a story that names both seldom gives advice.
bool speaks_of_browsers(const Line& line, std::string_view words) {
    constexpr auto browsers =
        std::to_array<std::string_view>({"chrome", "firefox", "safari", "edge", "internet explorer", "opera"});
    constexpr auto advice = std::to_array<std::string_view>(
        {"recommend", "recommended", "best viewed", "best experience", "upgrade", "update your", "download",
         "supported", "optimized", "optimised", "recomendamos", "empfehlen", "disarankan"});
    // As printed: plain() sets the characters of Han apart.
    constexpr auto advice_elsewhere =
        std::to_array<std::string_view>({"建議", "建议", "最佳", "下載", "下载", "推奨", "권장", "рекомендуем"});
    return count_of(words, browsers) >= 2 &&
           (count_of(words, advice) >= 1 || count_of(line.text, advice_elsewhere) >= 1);
}

// "Follow the Courier on WhatsApp", "Join us on Telegram".
bool points_to_channel(const Line& line, std::string_view words) {
    constexpr auto calls = std::to_array<std::string_view>({"follow ", "join ", "like ", "find us on ", "subscribe "});
    constexpr auto channels =
        std::to_array<std::string_view>({" on whatsapp", " on telegram", " on facebook", " on twitter", " on instagram",
                                         " on youtube", " on linkedin", " on google news", " on tiktok"});
    const auto begins = [&](auto call) { return words.starts_with(call); };
    const auto ends = [&](auto channel) { return words.ends_with(channel); };
    return line.words <= most_words_of_call && std::ranges::any_of(calls, begins) &&
           std::ranges::any_of(channels, ends);
}

// "Scan with WeChat and tap the corner to share", "打开微信，扫一扫，分享到朋友圈": what to do with the square under a
// page.
bool shows_code(const Line& line) {
    constexpr auto codes = std::to_array<std::string_view>(
        {"QR",     "qr",    "WeChat", "wechat",   "Wechat", "karekod", "Karekod", "微信",          "二维码",
         "二維碼", "扫码",  "掃碼",   "クアール", "큐알",   "위챗",    "کیو آر",  "رمز الاستجابة", "क्यूआर",
         "কিউআর",  "คิวอาร์", "вичат",  "Вичат"});
    return std::ranges::any_of(codes, [&](auto code) { return line.text.find(code) != std::string::npos; });
}

bool asks_to_scan(const Line& line) {
    // At the head of the line: a story says who scans.
    constexpr auto calls = std::to_array<std::string_view>(
        {"scan ",        "please scan ",  "use wechat ",   "open wechat ", "scannez ",
         "flashez ",     "escanea ",      "escanee ",      "escaneie ",    "aponte a câmera",
         "scannen sie ", "scanne ",       "bitte scannen", "scansiona ",   "inquadra ",
         "pindai ",      "imbas ",        "quét ",         "skanna ",      "zeskanuj ",
         "naskenujte ",  "olvassa be ",   "scanați ",      "skani ",       "сканируйте ",
         "Сканируйте ",  "отсканируйте ", "Отсканируйте ", "наведите ",    "Наведите ",
         "відскануйте ", "Відскануйте ",  "امسح ",         "สแกน"});
    constexpr auto requests =
        std::to_array<std::string_view>({"स्कैन करें", "স্ক্যান করুন", "اسکن کنید", "اسکین کریں", "kodu okut", "を読み取って",
                                         "をスキャンして", "를 스캔하", "를 스캔해", "уншуулна уу"});
    constexpr auto scanning = std::to_array<std::string_view>({"扫", "掃", "识别", "識別", "长按", "長按"});
    constexpr auto sharing = std::to_array<std::string_view>({"分享", "转发", "轉發", "朋友圈", "右上角"});
    constexpr auto other_ends =
        std::to_array<std::string_view>({"关注", "關注", "阅读", "閱讀", "下载", "下載", "加入"});
    const auto holds = [&](auto part) { return line.text.find(part) != std::string::npos; };
    if (std::ranges::any_of(scanning, holds) &&
        (std::ranges::any_of(sharing, holds) || (!is_prose(line) && std::ranges::any_of(other_ends, holds))))
        return true;
    std::string small = line.text;
    for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return std::ranges::any_of(calls, [&](auto call) { return small.starts_with(call); }) ||
           std::ranges::any_of(requests, holds);
}

// "Was this page helpful?", "Quanto è utile questa pagina? 1 2 3 4 5"
bool asks_about_page(const Line& line, std::string_view words) {
    struct Question {
        std::string_view of_use, page;
    };
    constexpr auto questions = std::to_array<Question>({{"helpful", "page"},
                                                        {"useful", "page"},
                                                        {"helpful", "article"},
                                                        {"utile", "page"},
                                                        {"utile", "pagina"},
                                                        {"útil", "página"},
                                                        {"hilfreich", "seite"},
                                                        {"nuttig", "pagina"},
                                                        {"przydatna", "strona"},
                                                        {"užitečná", "stránka"},
                                                        {"полезна", "страница"},
                                                        {"корисна", "сторінка"},
                                                        {"bermanfaat", "halaman"},
                                                        {"membantu", "halaman"},
                                                        {"hữu ích", "trang"},
                                                        {"faydalı", "sayfa"},
                                                        {"yararlı", "sayfa"}});
    if (line.text.find('?') == std::string::npos) return false;
    return std::ranges::any_of(questions, [&](const Question& question) {
        return has_word(words, plain(question.of_use)) && has_word(words, plain(question.page));
    });
}

// "This site uses Akismet to reduce spam": what guards the comments.
bool guards_comments(std::string_view words) {
    constexpr auto sites =
        std::to_array<std::string_view>({"site", "website", "sitio", "sito", "seite", "сайт", "situs", "sitesi"});
    constexpr auto guards = std::to_array<std::string_view>(
        {"akismet", "filter", "filtro", "filtre", "filtra", "фильтр", "recaptcha", "penyaring"});
    return (has_word(words, "spam") || has_word(words, "спам") || has_word(words, "recaptcha")) &&
           count_of(words, sites) > 0 && count_of(words, guards) > 0;
}

bool is_number(std::string_view word) {
    return word.find_first_not_of("0123456789") == std::string_view::npos;
}

// "866 views", "5 min read", "Comments: 3", "16 hours ago", "瀏覽人次：1,204": what a site counts.
bool counts_readers(const Line& line) {
    constexpr std::size_t longest = 60;
    constexpr auto counted = std::to_array<std::string_view>(
        {"views",  "view",     "viewed", "reads",  "read",         "hits",       "shares",
         "share",  "comments", "likes",  "like",   "visits",       "ago",        "visitas",
         "vistas", "lecturas", "dibaca", "okunma", "görüntülenme", "просмотров", "vues"});
    constexpr auto beside = std::to_array<std::string_view>({"min", "mins", "minute", "minutes", "hour", "hours", "day",
                                                             "days", "week", "weeks", "month", "months", "time",
                                                             "times", "total", "pages", "a", "kali", "post"});
    // Right before the number, in scripts that set no blanks.
    constexpr auto unparted =
        std::to_array<std::string_view>({"瀏覽人次", "瀏覽次數", "瀏覽數", "點閱數", "點閱率", "浏览次数", "浏览量",
                                         "阅读量",   "点击数",   "讚",     "按讚數", "赞",     "点赞",     "いいね",
                                         "좋아요",   "点击次数", "조회수", "조회",   "閲覧数", "ผู้เข้าชม",   "อ่าน"});
    if (line.text.size() > longest || line.ends_sentence || line.text.find_first_of("0123456789") == std::string::npos)
        return false;
    for (const auto label : unparted) {
        if (!line.text.starts_with(label)) continue;
        const std::string rest = plain(line.text.substr(label.size()));
        return !rest.empty() && rest.find_first_not_of("0123456789 ") == std::string::npos;
    }
    bool tells = false;
    const auto words = words_of(line.text);
    for (const auto& word : words) {
        const bool is_counted = std::ranges::find(counted, word) != counted.end();
        if (!is_counted && !is_number(word) && std::ranges::find(beside, word) == beside.end()) return false;
        tells = tells || is_counted;
    }
    return tells;
}

}  // namespace

bool is_site_notice(const Line& line) {
    constexpr std::uint32_t heaviest = 180;  // letters
    if (line.weight > heaviest) return false;
    if (counts_readers(line) || tells_reading_time(line) || (shows_code(line) && asks_to_scan(line))) return true;
    constexpr std::uint32_t most_words_of_notice = 18;
    const bool may_guard = line.text.find("spam") != std::string::npos || line.text.find("спам") != std::string::npos ||
                           line.text.find("CAPTCHA") != std::string::npos || line.text.find('?') != std::string::npos;
    if (may_guard && line.words <= most_words_of_notice) {
        const std::string words = plain(line.text);
        if (guards_comments(words) || asks_about_page(line, words)) return true;
    }
    if (line.words > most_words_of_call && !may_name_browsers(line.text)) return false;
    const std::string words = plain(line.text);
    return speaks_of_browsers(line, words) || points_to_channel(line, words);
}

bool is_wire_note(const Line& line) {
    constexpr std::size_t shortest_slug = 8, longest_slug = 60, longest_note = 300;
    const std::string& text = line.text;
    if (text.size() <= longest_note &&
        (text.starts_with("Eds:") || text.starts_with("EDS:") || text.starts_with("Eds.:")))
        return true;
    // One word of capitals and hyphens with the count of words behind it.
    if (text.size() < shortest_slug || text.size() > longest_slug || text.find(' ') != std::string::npos) return false;
    const std::size_t comma = text.rfind(',');
    return comma != std::string::npos && comma + 1 < text.size() && text[0] >= 'A' && text[0] <= 'Z' &&
           text.find('-') < comma && is_number(std::string_view(text).substr(comma + 1));
}

bool tells_last_update(const Line& line) {
    constexpr std::size_t longest = 80;
    constexpr auto updated = std::to_array<std::string_view>(
        {"updated",       "last update",    "actualizado", "atualizado", "mis à jour",  "dernière mise à jour",
         "aktualisiert",  "aggiornato",     "bijgewerkt",  "uppdaterad", "oppdatert",   "opdateret",
         "aktualizováno", "zaktualizowano", "обновлено",   "оновлено",   "güncellendi", "güncelleme",
         "diperbarui",    "dikemas kini",   "cập nhật",    "آخر تحديث",  "به روز شده",  "اپ ڈیٹ",
         "अपडेट",          "আপডেট",          "อัปเดต",       "更新",       "업데이트",    "imesasishwa"});
    constexpr auto ago = std::to_array<std::string_view>(
        {"ago",  "hace", "há",    "il y a", "vor",  "fa",   "geleden", "sedan",     "siden",
         "před", "temu", "назад", "тому",   "önce", "lalu", "lepas",   "trước",     "منذ",
         "پیش",  "قبل",  "पहले",   "আগে",    "ที่แล้ว", "前",   "전",      "iliyopita", "zilizopita"});
    if (line.text.size() > longest || line.text.find_first_of("0123456789") == std::string::npos) return false;
    const std::string words = plain(line.text);
    // Han and Hangul stand without blanks: looked for as printed.
    const auto tells = [&](std::string_view word) {
        const bool parted = static_cast<unsigned char>(word.front()) < 0xE0;
        return parted ? (" " + words + " ").find(" " + plain(word) + " ") != std::string::npos
                      : line.text.find(word) != std::string::npos;
    };
    return std::ranges::any_of(updated, tells) && std::ranges::any_of(ago, tells);
}

bool is_source_credit(const Line& line) {
    constexpr std::size_t longest = 90, longest_label = 24;
    constexpr std::uint32_t most_words = 9;
    if (line.text.size() > longest || line.words > most_words || line.ends_sentence || line.mark != Mark::none)
        return false;
    std::size_t colon = line.text.find(':'), sign = 1;
    if (const std::size_t wide = line.text.find("："); wide < colon) colon = wide, sign = std::string_view("：").size();
    if (colon > longest_label) return false;
    const std::size_t name = line.text.find_first_not_of(' ', colon + sign);
    // A name; "Source: own calculations, 2019" tells of a table.
    if (name == std::string::npos || is_small(line.text[name])) return false;
    if (line.text.find_first_of("0123456789", name) != std::string::npos) return false;
    const std::string label = plain(line.text.substr(0, colon));
    return std::ranges::any_of(source_labels, [&](auto known) { return label == plain(known); });
}

}  // namespace pressdex
