// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/day_words.hpp"

#include "indexer/cleaning/day_label_words.hpp"
#include "indexer/cleaning/day_labels.hpp"
#include "press/text/small_letters.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace pressdex {
namespace {

// Words parted by '|' that say one thing.
struct Row {
    DayRole role;
    std::string_view words;
};

// Whole parts of names. What says nothing by itself ("article", "meta") is not listed.
constexpr auto name_rows = std::to_array<Row>({
    {DayRole::published, "published|publish|publishing|publication|pub|pubdate|pubtime|publishdate|publishtime"},
    {DayRole::published, "publisheddate|datepublished|publicationdate|pubdatetime|posted|issued|releasedate|postdate"},
    {DayRole::published, "publicado|publie|publicacion|veroeffentlicht|erschienen|publiziert|onlinedatum"},
    {DayRole::plain, "date|dates|datum|fecha|datetime|dateline|timestamp|time|tarih|tanggal|uhrzeit|newsdate"},
    {DayRole::plain, "articledate|utime|heure|horario|hora|day|entrydate|storydate|blogdate|release|displaydate"},
    {DayRole::plain, "ptime"},
    {DayRole::created, "created|create|creation|createdate|datecreated|uploaddate"},
    {DayRole::modified, "modified|modification|mod|updated|update|revised|moddate|modtime|datemodified|lastmod"},
    {DayRole::modified, "lastmodified|changed|lastupdated|lastupdate|updatetime|aktualisiert|reviewed|edited"},
    {DayRole::other, "event|events|start|end|expires|expiration|expiry|birth|valid|until|deadline|embargo|accepted"},
    {DayRole::other, "received|submitted|copyright|registration|current|today|now|reading|read|duration|opening"},
    {DayRole::other, "cookie|timezone|countdown|build|version|generated|cached|cache|server|session|crawl"},
});

// Beside what pages share with texts (cleaning/day_label_words.hpp): stems and single words, which say the same in the
// small elements that pages print days in. In small letters.
constexpr auto printed_rows = std::to_array<Row>({
    {DayRole::published, "released|issued|filed|press release|news release|veröffentlich|publication|posté|postat"},
    {DayRole::published, "publicad|publicac|pubblicat|publicat|divulgad|publikován|publikuar|опублик|yayın|đăng"},
    {DayRole::published,
     "نشر|اشاعت|प्रकाशन|発表|公開|掲載|投稿|発行|发布|發布|发表|發表|公布|發稿|등록|작성|배포|보도일|ເຜີຍແຜ່"},
    {DayRole::published, "ditulis|dikirim|ផ្សាយ|artikel wurde am|beitrag wurde am|eintrag wurde am|entry was written"},
    {DayRole::created, "created|créé le|creado|criado|creato il|dibuat|aangemaakt|создан"},
    {DayRole::modified, "last update|update:|as of|aktualisier|stand:|(stand|bearbeitet|mise à jour|actualizad"},
    {DayRole::modified, "actualización|atualizad|aggiornat|aggiornamento|modificat"},
    {DayRole::other,
     "venue|when:|held on|to be held|takes place|taking place|closing date|last date|apply by|submit by"},
    {DayRole::other,
     "register by|due date|effective|stattfind|findet am|termin|fecha límite|plazo|date limite|aura lieu"},
    {DayRole::other, "開催|日時|会期|举办|舉辦|举行|舉行|开幕|일시|개최|diadakan|digelar|будет|состоится|düzenlenecek"},
    {DayRole::other, "©|(c)|copyright|born|geboren|deadline|expires|until|since|valid|accessed|retrieved|abgerufen"},
    {DayRole::other, "zugriff|consulté|joined|event date|received|accepted|today is|heute ist|next|expected"},
});

struct Word {
    std::string_view word;
    DayRole role;
};

template <std::size_t rows>
std::vector<Word> words_of(const std::array<Row, rows>& table) {
    std::vector<Word> words;
    for (const Row& row : table) {
        for (std::size_t at = 0; at < row.words.size();) {
            const std::size_t end = std::min(row.words.find('|', at), row.words.size());
            words.push_back({row.words.substr(at, end - at), row.role});
            at = end + 1;
        }
    }
    return words;
}

const std::vector<Word>& printed_words() {
    static const std::vector<Word> words = [] {
        std::vector<Word> all = words_of(printed_rows);
        for (const std::string_view label : publication_labels()) all.push_back({label, DayRole::published});
        for (const std::string_view label : change_labels()) all.push_back({label, DayRole::modified});
        return all;
    }();
    return words;
}

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

DayRole role_of_part(std::string_view part) {
    static const auto parts = [] {
        std::unordered_map<std::string_view, DayRole> all;
        for (const Word& one : words_of(name_rows)) all.emplace(one.word, one.role);
        return all;
    }();
    const auto found = parts.find(part);
    return found == parts.end() ? DayRole::none : found->second;
}

// The last place in `text` where `word` begins a word; npos when there is none.
std::size_t last_word(std::string_view text, std::string_view word) {
    for (auto at = text.rfind(word); at != std::string_view::npos; at = text.rfind(word, at - 1)) {
        if (at == 0 || !is_ascii_letter(word.front()) || !is_ascii_letter(text[at - 1])) return at;
    }
    return std::string_view::npos;
}

}  // namespace

DayRole role_of_name(std::string_view name) {
    // Parts: "field--name-field-publishing-date" at signs, "datePublished" at capitals, "DC" stays whole.
    DayRole role = DayRole::none;
    bool modified = false, created = false, other = false;
    std::string part;
    const auto take = [&] {
        const DayRole one = role_of_part(part);
        modified = modified || one == DayRole::modified;
        created = created || one == DayRole::created;
        other = other || one == DayRole::other;
        role = std::max(role, one);
        part.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!is_ascii_letter(c) && static_cast<unsigned char>(c) < 0x80) {
            take();
            continue;
        }
        const bool capital = lower(c) != c;
        if (capital && i > 0 && is_ascii_letter(name[i - 1]) && lower(name[i - 1]) == name[i - 1]) take();
        part.push_back(lower(c));
    }
    take();
    if (role == DayRole::none || role == DayRole::other) return role;
    if (other) return DayRole::other;
    if (role == DayRole::published) return role;
    return modified ? DayRole::modified : created ? DayRole::created : role;
}

DayRole role_of_classes(std::string_view names) {
    DayRole best = DayRole::none;
    for (std::size_t at = 0; at < names.size();) {
        const std::size_t end = std::min(names.find_first_of(" \t\r\n\f", at), names.size());
        best = std::max(best, role_of_name(names.substr(at, end - at)));
        at = end + 1;
    }
    return best;
}

DayRole role_of_words(std::string_view before, std::string_view behind) {
    // Farther away the words belong to something else.
    constexpr std::size_t farthest = 48;
    if (before.size() > farthest) before.remove_prefix(before.size() - farthest);
    const std::string low = in_small_letters(before);
    DayRole role = DayRole::none;
    std::size_t best = 0;
    for (const Word& row : printed_words()) {
        const auto at = last_word(low, row.word);
        if (at != std::string_view::npos && at + 1 > best) {
            best = at + 1;
            role = row.role;
        }
    }
    if (role != DayRole::none) return role;
    const std::string after = in_small_letters(behind.substr(0, 16));
    for (const Word& row : printed_words()) {
        const auto at = last_word(after, row.word);
        // Behind a date only East Asian and German pages name it: "7月1日 更新".
        if (at != std::string_view::npos && row.role != DayRole::other && at < 4) return row.role;
    }
    return tells_time_and_source(in_small_letters(behind)) ? DayRole::published : DayRole::none;
}

}  // namespace pressdex
