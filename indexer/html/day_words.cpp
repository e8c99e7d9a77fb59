// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/day_words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

struct Word {
    std::string_view word;
    DayRole role;
};

// clang-format off: a line a role.
// Whole parts of names. What says nothing by itself ("article", "meta") is not listed.
constexpr auto name_parts = std::to_array<Word>({
    {"published", DayRole::published},
    {"publish", DayRole::published},
    {"publishing", DayRole::published},
    {"publication", DayRole::published},
    {"pub", DayRole::published},
    {"pubdate", DayRole::published},
    {"pubtime", DayRole::published},
    {"publishdate", DayRole::published},
    {"publishtime", DayRole::published},
    {"publisheddate", DayRole::published},
    {"datepublished", DayRole::published},
    {"publicationdate", DayRole::published},
    {"pubdatetime", DayRole::published},
    {"posted", DayRole::published},
    {"issued", DayRole::published},
    {"releasedate", DayRole::published},
    {"postdate", DayRole::published},
    {"publicado", DayRole::published},
    {"publie", DayRole::published},
    {"publicacion", DayRole::published},
    {"veroeffentlicht", DayRole::published},
    {"erschienen", DayRole::published},
    {"publiziert", DayRole::published},
    {"onlinedatum", DayRole::published},
    {"published_time", DayRole::published},
    {"date", DayRole::plain},
    {"dates", DayRole::plain},
    {"datum", DayRole::plain},
    {"fecha", DayRole::plain},
    {"datetime", DayRole::plain},
    {"dateline", DayRole::plain},
    {"timestamp", DayRole::plain},
    {"time", DayRole::plain},
    {"tarih", DayRole::plain},
    {"tanggal", DayRole::plain},
    {"uhrzeit", DayRole::plain},
    {"newsdate", DayRole::plain},
    {"articledate", DayRole::plain},
    {"utime", DayRole::plain},
    {"heure", DayRole::plain},
    {"horario", DayRole::plain},
    {"hora", DayRole::plain},
    {"day", DayRole::plain},
    {"entrydate", DayRole::plain},
    {"storydate", DayRole::plain},
    {"blogdate", DayRole::plain},
    {"release", DayRole::plain},
    {"displaydate", DayRole::plain},
    {"ptime", DayRole::plain},
    {"created", DayRole::created},
    {"create", DayRole::created},
    {"creation", DayRole::created},
    {"createdate", DayRole::created},
    {"datecreated", DayRole::created},
    {"uploaddate", DayRole::created},
    {"modified", DayRole::modified},
    {"modification", DayRole::modified},
    {"mod", DayRole::modified},
    {"updated", DayRole::modified},
    {"update", DayRole::modified},
    {"revised", DayRole::modified},
    {"moddate", DayRole::modified},
    {"modtime", DayRole::modified},
    {"datemodified", DayRole::modified},
    {"lastmod", DayRole::modified},
    {"lastmodified", DayRole::modified},
    {"changed", DayRole::modified},
    {"lastupdated", DayRole::modified},
    {"lastupdate", DayRole::modified},
    {"updatetime", DayRole::modified},
    {"aktualisiert", DayRole::modified},
    {"reviewed", DayRole::modified},
    {"edited", DayRole::modified},
    {"event", DayRole::other},
    {"events", DayRole::other},
    {"start", DayRole::other},
    {"end", DayRole::other},
    {"expires", DayRole::other},
    {"expiration", DayRole::other},
    {"expiry", DayRole::other},
    {"birth", DayRole::other},
    {"valid", DayRole::other},
    {"until", DayRole::other},
    {"deadline", DayRole::other},
    {"embargo", DayRole::other},
    {"accepted", DayRole::other},
    {"received", DayRole::other},
    {"submitted", DayRole::other},
    {"copyright", DayRole::other},
    {"registration", DayRole::other},
    {"current", DayRole::other},
    {"today", DayRole::other},
    {"now", DayRole::other},
    {"reading", DayRole::other},
    {"read", DayRole::other},
    {"duration", DayRole::other},
    {"opening", DayRole::other},
    {"cookie", DayRole::other},
    {"timezone", DayRole::other},
    {"countdown", DayRole::other},
});

// Words in front of a printed date, lower case as far as ASCII goes; stems where a language bends its words.
constexpr auto printed_words = std::to_array<Word>({
    {"published", DayRole::published},
    {"publish date", DayRole::published},
    {"publication date", DayRole::published},
    {"posted", DayRole::published},
    {"date of issue", DayRole::published},
    {"released", DayRole::published},
    {"issued", DayRole::published},  // en
    {"first appeared", DayRole::published},
    {"release date", DayRole::published},
    {"filed", DayRole::published},
    {"press release", DayRole::published},
    {"news release", DayRole::published},
    {"date:", DayRole::published},
    {"veröffentlich", DayRole::published},
    {"erschienen", DayRole::published},
    {"publiziert", DayRole::published},
    {"erstellt am", DayRole::published},
    {"eingestellt am", DayRole::published},
    {"gepostet", DayRole::published},
    {"online seit", DayRole::published},
    {"pressemitteilung vom", DayRole::published},
    {"meldung vom", DayRole::published},
    {"artikel vom", DayRole::published},
    {"datum:", DayRole::published},  // de
    {"publié", DayRole::published},
    {"publiée", DayRole::published},
    {"publication", DayRole::published},
    {"mis en ligne", DayRole::published},
    {"mise en ligne", DayRole::published},
    {"paru le", DayRole::published},
    {"posté", DayRole::published},
    {"écrit le", DayRole::published},
    {"rédigé le", DayRole::published},  // fr
    {"publicad", DayRole::published},
    {"publicac", DayRole::published},
    {"fecha:", DayRole::published},
    {"pubblicat", DayRole::published},
    {"pubblicazione", DayRole::published},
    {"publicat", DayRole::published},
    {"postat", DayRole::published},
    {"postado", DayRole::published},
    {"divulgad", DayRole::published},  // es, pt, it, ca, ro
    {"gepubliceerd", DayRole::published},
    {"geplaatst", DayRole::published},
    {"publicerad", DayRole::published},
    {"publisert", DayRole::published},
    {"publiceret", DayRole::published},
    {"udgivet", DayRole::published},
    {"offentliggjort", DayRole::published},
    {"julkaistu", DayRole::published},  // nl, sv, nb, da, fi
    {"opublikowan", DayRole::published},
    {"data publikacji", DayRole::published},
    {"dodano", DayRole::published},
    {"zveřejněn", DayRole::published},
    {"publikován", DayRole::published},
    {"vydáno", DayRole::published},
    {"objavljeno", DayRole::published},
    {"közzétéve", DayRole::published},
    {"megjelent", DayRole::published},
    {"paskelbta", DayRole::published},  // pl, cs, hr, sl, hu, lt
    {"опублик", DayRole::published},
    {"Опублик", DayRole::published},
    {"размещен", DayRole::published},
    {"публикац", DayRole::published},
    {"Публикац", DayRole::published},
    {"публикуван", DayRole::published},
    {"Публикуван", DayRole::published},
    {"дата:", DayRole::published},
    {"Дата:", DayRole::published},  // ru, uk, bg
    {"δημοσίευ", DayRole::published},
    {"Δημοσίευ", DayRole::published},
    {"δημοσιεύ", DayRole::published},
    {"Δημοσιεύ", DayRole::published},
    {"yayın", DayRole::published},
    {"eklenme", DayRole::published},
    {"diterbitkan", DayRole::published},
    {"dipublikasikan", DayRole::published},
    {"diposting", DayRole::published},
    {"inilathala", DayRole::published},
    {"đăng", DayRole::published},
    {"xuất bản", DayRole::published},  // el, tr, id, tl, vi
    {"نشر", DayRole::published},
    {"تاريخ", DayRole::published},
    {"انتشار", DayRole::published},
    {"شائع", DayRole::published},
    {"اشاعت", DayRole::published},
    {"بڵاوکرا", DayRole::published},
    {"प्रकाशित", DayRole::published},
    {"प्रकाशन", DayRole::published},
    {"প্রকাশ", DayRole::published},
    {"வெளியிட", DayRole::published},  // ar, fa, ur, ckb, hi, bn, ta
    {"発表", DayRole::published},
    {"公開", DayRole::published},
    {"掲載", DayRole::published},
    {"配信", DayRole::published},
    {"发布", DayRole::published},
    {"發布", DayRole::published},
    {"发表", DayRole::published},
    {"發表", DayRole::published},
    {"公布", DayRole::published},
    {"日期", DayRole::published},
    {"时间", DayRole::published},
    {"입력", DayRole::published},
    {"등록", DayRole::published},
    {"게시", DayRole::published},
    {"작성", DayRole::published},
    {"เผยแพร่", DayRole::published},
    {"ເຜີຍແຜ່", DayRole::published},  // ja, zh, ko, th, lo
    {"updated", DayRole::modified},
    {"last update", DayRole::modified},
    {"update:", DayRole::modified},
    {"modified", DayRole::modified},
    {"last edited", DayRole::modified},
    {"last changed", DayRole::modified},
    {"reviewed", DayRole::modified},
    {"revised", DayRole::modified},
    {"as of", DayRole::modified},  // en
    {"aktualisier", DayRole::modified},
    {"änderung", DayRole::modified}, {"Änderung", DayRole::modified},
    {"geändert", DayRole::modified},
    {"stand:", DayRole::modified},
    {"(stand", DayRole::modified},
    {"bearbeitet", DayRole::modified},
    {"mis à jour", DayRole::modified},
    {"mise à jour", DayRole::modified},
    {"modifié", DayRole::modified},
    {"actualizad", DayRole::modified},
    {"actualización", DayRole::modified},
    {"atualizad", DayRole::modified},
    {"aggiornat", DayRole::modified},
    {"aggiornamento", DayRole::modified},
    {"modificat", DayRole::modified},  // de, fr, es, pt, it
    {"bijgewerkt", DayRole::modified},
    {"gewijzigd", DayRole::modified},
    {"uppdaterad", DayRole::modified},
    {"oppdatert", DayRole::modified},
    {"opdateret", DayRole::modified},
    {"päivitetty", DayRole::modified},
    {"aktualiz", DayRole::modified},
    {"modyfikac", DayRole::modified},
    {"frissítve", DayRole::modified},
    {"обновлен", DayRole::modified},
    {"Обновлен", DayRole::modified},
    {"изменен", DayRole::modified},
    {"оновлено", DayRole::modified},
    {"ενημέρωση", DayRole::modified},
    {"güncelle", DayRole::modified},
    {"diperbarui", DayRole::modified},
    {"cập nhật", DayRole::modified},
    {"تحديث", DayRole::modified},
    {"تعديل", DayRole::modified},
    {"به‌روز", DayRole::modified},
    {"اپ ڈیٹ", DayRole::modified},
    {"अपडेट", DayRole::modified},
    {"আপডেট", DayRole::modified},
    {"更新", DayRole::modified},
    {"수정", DayRole::modified},
    {"แก้ไข", DayRole::modified},
    {"อัปเดต", DayRole::modified},
    {"©", DayRole::other},
    {"(c)", DayRole::other},
    {"copyright", DayRole::other},
    {"born", DayRole::other},
    {"geboren", DayRole::other},
    {"deadline", DayRole::other},
    {"expires", DayRole::other},
    {"until", DayRole::other},
    {"since", DayRole::other},
    {"valid", DayRole::other},
    {"accessed", DayRole::other},
    {"retrieved", DayRole::other},
    {"abgerufen", DayRole::other},
    {"zugriff", DayRole::other},
    {"consulté", DayRole::other},
    {"joined", DayRole::other},
    {"event date", DayRole::other},
    {"received", DayRole::other},
    {"accepted", DayRole::other},
    {"today is", DayRole::other},
    {"heute ist", DayRole::other},
    {"next", DayRole::other},
    {"expected", DayRole::other},
});
// clang-format on

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string in_lower(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), lower);
    return low;
}

DayRole role_of_part(std::string_view part) {
    const auto* found = std::find_if(name_parts.begin(), name_parts.end(), [&](auto& row) { return row.word == part; });
    return found == name_parts.end() ? DayRole::none : found->role;
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
    const std::string low = in_lower(before);
    DayRole role = DayRole::none;
    std::size_t best = 0;
    for (const Word& row : printed_words) {
        const auto at = last_word(low, row.word);
        if (at != std::string_view::npos && at + 1 > best) {
            best = at + 1;
            role = row.role;
        }
    }
    if (role != DayRole::none) return role;
    const std::string after = in_lower(behind.substr(0, 16));
    for (const Word& row : printed_words) {
        const auto at = last_word(after, row.word);
        // Behind a date only East Asian and German pages name it: "7月1日 更新".
        if (at != std::string_view::npos && row.role != DayRole::other && at < 4) return row.role;
    }
    return DayRole::none;
}

}  // namespace pressdex
