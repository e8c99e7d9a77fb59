// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/day_label_words.hpp"

#include <algorithm>
#include <vector>

namespace pressdex {
namespace {

using Words = std::string_view;

std::vector<Words> parted(std::span<const Words> rows) {
    std::vector<Words> words;
    for (Words row : rows) {
        while (!row.empty()) {
            const std::size_t bar = std::min(row.find('|'), row.size());
            words.push_back(row.substr(0, bar));
            row.remove_prefix(std::min(bar + 1, row.size()));
        }
    }
    return words;
}

// A row keeps its line.
// clang-format off
// Rows: English; German, Dutch, Scandinavian, Finnish; Romance; Slavic, Baltic, Hungarian, Greek; Turkic; Malay,
// Filipino, Swahili; Vietnamese; Arabic script, Hebrew; Indic; Thai, East Asian; others.
constexpr Words publication_rows[] = {
    "published|publish date|created:|created on|date created|publish:|publish on|posted|release date|date of release|date released|date of publication",
    "publication date|update time|date of issue|released on|issued on|written by|first appeared",
    "veröffentlicht|publiziert|erschienen|erscheinungsdatum|artikel vom|meldung vom|pressemitteilung vom|gepostet",
    "erstellt am|eingestellt am|online seit|geplaatst|gepubliceerd|publicerad|publisert|publiceret|udgivet",
    "offentliggjort|julkaistu",
    "publié|paru le|mis en ligne|mise en ligne|écrit le|rédigé le|date de publication|publicado|publicada|postado",
    "divulgado|fecha de publicación|data de publicação|pubblicato|pubblicazione|data di pubblicazione",
    "opublikowan|data publikacji|dodano|zveřejněn|vydáno|publikováno|objavljeno|опубликован|опубліковано|публикац",
    "размещен|публикуван|paskelbta|publicēts|avaldatud|közzétéve|megjelent|δημοσίευ|δημοσιεύ",
    "yayınlan|yayımlan|yayın tarihi|yayım tarihi|eklenme|giriş:|dərc|жариялан|eʻlon qilin",
    "diterbitkan|dipublikasikan|diposting|tanggal terbit|inilathala|nai-post|imechapishwa|imewekwa",
    "ngày đăng|ngày viết|đăng lúc|đăng ngày|xuất bản",
    "نشر في|تاريخ النشر|انتشار|تاریخ انتشار|تاریخ اشاعت|شائع|بڵاوکرا|פורסם",
    "प्रकाशित|प्रविष्टि तिथि|प्रकाशन तिथि|প্রকাশ|প্রকাশের তারিখ|வெளியிட",
    "เผยแพร่|โพสต์เมื่อ|ประกาศเมื่อ|発表日|公開日|掲載日|投稿日|配信|プレスリリース|ニュースリリース|報道発表",
    "写于|发布日期|发布时间|发表时间",
    "發佈日期|發布日期|發布時間|新闻稿|新聞稿|등록일|게시|게시일|작성일|입력|нийтэлсэн|გამოქვეყნ",
};

constexpr Words change_rows[] = {
    "updated|modified|revised|reviewed|last edited|last changed",
    "aktualisiert|geändert|änderung|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty",
    "mis à jour|modifié|actualizado|modificado|atualizado|aggiornato|modificato",
    "modyfikac|aktualiz|обновлен|изменен|оновлено|frissít|ενημέρωση",
    "güncelle|yenilə|жаңарт|yangilan|kemas kini|diperbarui|imesasishwa|na-update|in-update|cập nhật",
    "تحديث|تعديل|به‌روز|اپ ڈیٹ|עודכן",
    "अपडेट|अद्यावधिक|আপডেট|হালনাগাদ|புதுப்பி",
    "อัปเดต|แก้ไข|ปรับปรุง|更新|修改|수정|шинэчил",
};

constexpr Words deadline_rows[] = {
    "deadline|application deadline|submission deadline|closing date|last date|due date|apply by|register by|submit by",
    "valid until|expires|expiry date|einsendeschluss|bewerbungsfrist|anmeldeschluss|abgabefrist|sluitingsdatum",
    "fecha límite|plazo|prazo|data limite|inscrições até|date limite|clôture|scadenza",
    "termin składania|срок подачи|крайний срок|кінцевий термін|son başvuru|son tarih",
    "batas waktu|batas akhir|tarikh tutup|huling araw|mwisho wa|hạn nộp|hạn chót",
    "آخر موعد|الموعد النهائي|مهلت|آخری تاریخ|শেষ তারিখ|আবেদনের শেষ|अंतिम तिथि|अन्तिम मिति",
    "retrieved|accessed|abgerufen|consulté le|consultado|effective date|effective from|effective|in force from|entry into force|gültig ab|inkrafttreten|in kraft ab",
    "fecha de entrada en vigor|entrada em vigor|entrée en vigueur|date d'effet|entrata in vigore|data di entrata",
    "дата вступления|вступает в силу|набирає чинності|data wejścia|yürürlük tarihi|berlaku mulai|tanggal berlaku",
    "tarikh kuat kuasa|ngày hiệu lực|có hiệu lực|تاريخ السريان|تاريخ النفاذ|生效日期|施行日|発効日|시행일",
    "截止|报名截止|報名截止|締切|申込締切|応募締切|提出期限|마감|접수마감|ปิดรับสมัคร",
};
// clang-format on

}  // namespace

std::span<const Words> publication_labels() {
    static const auto words = parted(publication_rows);
    return words;
}

std::span<const Words> change_labels() {
    static const auto words = parted(change_rows);
    return words;
}

std::span<const Words> deadline_labels() {
    static const auto words = parted(deadline_rows);
    return words;
}

}  // namespace pressdex
