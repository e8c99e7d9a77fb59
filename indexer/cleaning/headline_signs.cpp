// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/headline_signs.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

namespace pressdex {
namespace {

// Han without Kana or Hangul, and without a sign that ends a sentence.
bool is_chinese(const Line& line) {
    constexpr std::size_t letter = 3;  // bytes
    std::size_t han = 0;
    for (std::size_t at = 0; at + letter <= line.text.size(); ++at) {
        const auto first = static_cast<unsigned char>(line.text[at]),
                   second = static_cast<unsigned char>(line.text[at + 1]);
        if (first == 0xE3 && second >= 0x81 && second <= 0x83) return false;
        if (first >= 0xEA && first <= 0xED) return false;
        han += first >= 0xE4 && first <= 0xE9 ? 1U : 0U;
    }
    return han * letter * 2 > line.text.size();
}

// A line that is long enough for a headline and that nothing else explains.
bool may_head(const Page& page, std::size_t i) {
    constexpr std::uint32_t least_weight = 24;
    return page.furniture[i] == Furniture::none && !page.about[i] && page.lines[i].weight >= least_weight &&
           !page.lines[i].ends_sentence;
}

// A headline rather than a site's name: no name by its capitals and, in scripts without, not short.
bool may_be_whole_headline(const Page& page, std::size_t i) {
    constexpr std::uint32_t longest_name = 60;
    const Line& line = page.lines[i];
    const bool latin = !line.text.empty() && static_cast<unsigned char>(line.text.front()) < 0xD8;
    return may_head(page, i) && (latin ? !is_name(line) : line.weight > longest_name);
}

bool tells_day(const Page& page, std::size_t i) {
    return page.about[i] && page.about[i]->date;
}

}  // namespace

bool is_name(const Line& line) {
    if (line.words > 6) return false;
    const std::string_view text = line.text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end - at > 3 && text[at] >= 'a' && text[at] <= 'z') return false;
        at = end + 1;
    }
    return true;
}

bool is_caption(const Line& line) {
    constexpr std::size_t longest_credit = 60;
    constexpr auto signs =
        std::to_array<std::string_view>({"photo", "photo by", "photo credit", "picture", "image", "foto", "ảnh", "ছবি",
                                         "तस्वीर", "تصویر", "الصورة", "写真", "사진"});
    const std::string_view text = line.text;
    for (const std::string_view end :
         {"攝)", "攝）", "摄)", "摄）", "撮影)", "撮影）", "/Ist", "/ist", "(ist)", "(Ist)"}) {
        if (text.ends_with(end)) return true;
    }
    const std::size_t from = text.find_last_of("(.:|");
    if (from == std::string_view::npos || from == 0 || text.size() - from > longest_credit) return false;
    // With a colon the sign stands before it, with a bracket behind.
    const std::size_t begin = text[from] == ':' ? text.find_last_of("(.|", from - 1) : from;
    if (begin == std::string_view::npos) return false;
    const std::string credit = plain(text.substr(begin + 1)) + " ";
    return std::ranges::any_of(signs, [&](auto sign) { return credit.starts_with(plain(sign) + " "); });
}

bool is_office_below_name(const Page& page, std::size_t at) {
    constexpr std::array<std::string_view, 16> offices = {
        "minister", "deputy",   "secretary",    "director", "president", "chairman",  "chairperson", "chair",
        "chief",    "governor", "commissioner", "mayor",    "premier",   "treasurer", "member",      "parliamentary"};
    if (at == 0 || !is_name(page.lines[at - 1]) || page.lines[at - 1].words > 5) return false;
    const auto words = words_of(page.lines[at].text);
    return !words.empty() && std::ranges::find(offices, words.front()) != offices.end();
}

bool is_caption_printed_twice(const Page& page, std::size_t at) {
    const auto same = [&](std::size_t i) { return plain(page.lines[i].text) == plain(page.lines[at].text); };
    const bool twice = (at > 0 && same(at - 1)) || (at + 1 < page.lines.size() && same(at + 1));
    if (!twice) return false;
    bool below_day = false;
    for (std::size_t i = at; i-- > 0;) {
        if (tells_day(page, i)) below_day = true;
        // Under the day the headline may stand, unless it stood above it already.
        if (below_day && may_be_whole_headline(page, i)) return !same(i);
        if (page.is_prose_of_story(i)) return false;
    }
    return false;
}

bool is_named_like_sender(const Line& line) {
    constexpr auto words = std::to_array<std::string_view>(
        {"news", "times", "courier", "post", "daily", "bulletin", "report", "review", "wire", "newswire", "gazette",
         "herald", "tribune", "journal", "digest", "dispatch", "diary", "sheet", "note", "notes", "notebook",
         "noticeboard", "page", "observer", "express", "chronicle", "online", "press", "ministry", "department",
         "government", "office", "secretariat", "organization", "organisation", "corporation", "council", "authority",
         "update", "file", "notices", "brief",
         // es, pt, fr, it
         "gobierno", "ministerio", "secretaría", "ayuntamiento", "alcaldía", "cámara", "confederación", "diario",
         "governo", "ministério", "secretaria", "prefeitura", "câmara", "federação", "jornal", "gouvernement",
         "ministère", "préfecture", "chambre", "république", "ministero", "regione", "comune", "giornale",
         // de, nl, pl, cs
         "ministerium", "bundesministerium", "landesregierung", "handelskammer", "zeitung", "pressestelle",
         "ministerie", "gemeente", "ministerstwo", "izba", "urząd", "gazeta", "ministerstvo", "úřad", "noviny",
         // ru, uk, kk, id, ms, sw
         "министерство", "правительство", "палата", "вестник", "газета", "міністерство", "министрлігі", "kementerian",
         "pemerintah", "dinas", "jabatan", "kerajaan", "wizara", "ofisi", "jamhuri", "serikali",
         // hi, mr, ne, bn, gu, ta, te, kn, ml, ur, ar
         "मंत्रालय", "मन्त्रालय", "মন্ত্রণালয়", "মন্ত্রক", "મંત્રાલય", "அமைச்சகம்", "மந்திரிசபை", "మంత్రిత్వశాఖ", "మంత్రిత్వ", "ಸಚಿವಾಲಯ",
         "മന്ത്രാലയം", "وزارت", "وزارة"});
    static const auto known = [&] {
        std::unordered_set<std::string> folded;
        for (const auto word : words) folded.insert(plain(word));
        return folded;
    }();
    return std::ranges::any_of(words_of(line.text), [&](const auto& word) { return known.contains(word); });
}

bool tells_sender(const Line& line) {
    constexpr std::size_t longest_label = 32;
    constexpr std::uint32_t most_words = 14;
    constexpr auto labels = std::to_array<std::string_view>({"from",
                                                             "sender",
                                                             "to",
                                                             "contact",
                                                             "media contact",
                                                             "press contact",
                                                             "issued by",
                                                             "released by",
                                                             "press release from",
                                                             "news release from",
                                                             "statement from",
                                                             "von",
                                                             "absender",
                                                             "herausgeber",
                                                             "de",
                                                             "de la part de",
                                                             "expéditeur",
                                                             "emisor",
                                                             "remitente",
                                                             "emitido por",
                                                             "da",
                                                             "mittente",
                                                             "van",
                                                             "afzender",
                                                             "od",
                                                             "nadawca",
                                                             "odesílatel",
                                                             "от",
                                                             "от кого",
                                                             "від",
                                                             "kimden",
                                                             "gönderen",
                                                             "dari",
                                                             "daripada",
                                                             "pengirim",
                                                             "từ",
                                                             "kutoka kwa",
                                                             "mula kay",
                                                             "من",
                                                             "از طرف",
                                                             "از",
                                                             "منجانب",
                                                             "প্রেরক",
                                                             "प्रेषक",
                                                             "จาก",
                                                             "发件人",
                                                             "寄件者",
                                                             "发布单位",
                                                             "發布單位",
                                                             "发布机构",
                                                             "發稿單位",
                                                             "発信元",
                                                             "発表者",
                                                             "보낸사람",
                                                             "발신",
                                                             "илгээгч"});
    if (line.words > most_words || line.ends_sentence) return false;
    std::size_t colon = line.text.find(':'), sign = 1;
    if (const std::size_t wide = line.text.find("："); wide < colon) colon = wide, sign = std::string_view("：").size();
    if (colon > longest_label || line.text.find_first_not_of(' ', colon + sign) == std::string::npos) return false;
    const std::string label = plain(line.text.substr(0, colon));
    static const auto known = [&] {
        std::unordered_set<std::string> folded;
        for (const auto one : labels) folded.insert(plain(one));
        return folded;
    }();
    return known.contains(label);
}

bool is_broken_headline(const Page& page, std::size_t first) {
    if (first + 2 >= page.lines.size()) return false;
    const Line &upper = page.lines[first], &lower = page.lines[first + 1];
    if (!tells_day(page, first + 2)) return false;
    // What only its short neighbours made a part of a menu may be one.
    constexpr std::uint32_t least_weight = 24;
    for (const std::size_t i : {first, first + 1}) {
        const Line& line = page.lines[i];
        if (page.about[i] || line.weight < least_weight || line.ends_sentence || furniture_of(line) != Furniture::none)
            return false;
    }
    if (!upper.after_gap || lower.after_gap || upper.mark != Mark::none || lower.mark != Mark::none) return false;
    // "——" opens a second headline.
    if (lower.text.starts_with("—") || lower.text.starts_with("-")) return false;
    const auto [shorter, longer] = std::minmax(upper.weight, lower.weight);
    return is_chinese(upper) && is_chinese(lower) && shorter * 3 >= longer * 2;
}

}  // namespace pressdex
