// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What sites print around the day and the writer of a story, in the languages of the press. A list to edit; no rules.
#include <array>
#include <string_view>

namespace pressdex {

// Reporters and desks, folded; the line begins or ends with one of these.
constexpr auto desks = std::to_array<std::string_view>({"staff reporter",
                                                        "haber merkezi",
                                                        "기자",
                                                        "staff report",
                                                        "our correspondent",
                                                        "our staff reporter",
                                                        "special correspondent",
                                                        "news desk",
                                                        "web desk",
                                                        "business reporter",
                                                        "commerce reporter",
                                                        "bureau report",
                                                        "monitoring desk",
                                                        "agencies",
                                                        "press trust of india",
                                                        "desk",
                                                        "archive desk",
                                                        "news service",
                                                        "staff correspondent",
                                                        "our reporter",
                                                        "editorial desk",
                                                        "newsroom",
                                                        "redaksi",
                                                        "اسٹاف رپورٹر",
                                                        "کامرس رپورٹر",
                                                        "نامہ نگار",
                                                        "نیوز ڈیسک"});

// Before a writer's name.
constexpr auto byline_beginnings = std::to_array<std::string_view>(
    {"by",     "written by",   "reported by", "story by", "from our",   "compiled by", "par",      "von",
     "source", "carried from", "por",         "oleh",     "editor",     "author",      "reporter", "حوار",
     "بقلم",   "تحریر",        "reportase",   "penulis",  "người viết", "tác giả",     "yazar",    "autor",
     "autora", "redacción",    "auteur",      "autore",   "автор",      "کتبہ",        "نویسنده",  "خبرنگار",
     "লেখক",   "প্রতিবেদক",     "लेखक",         "記者",     "记者"});

// What a site prints before the day on which a text came out; ASCII lower case, the rest as printed.
constexpr auto publication_labels = std::to_array<std::string_view>({"publish date",
                                                                     "published",
                                                                     "posted",
                                                                     "released on",
                                                                     "issued on",
                                                                     "veröffentlicht",
                                                                     "publiziert",
                                                                     "erschienen",
                                                                     "artikel vom",
                                                                     "gepostet",
                                                                     "geplaatst",
                                                                     "gepubliceerd",
                                                                     "publié",
                                                                     "mis en ligne",
                                                                     "publicado",
                                                                     "publicada",
                                                                     "postado",
                                                                     "pubblicato",
                                                                     "opublikowan",
                                                                     "опубликован",
                                                                     "yayınlan",
                                                                     "yayımlan",
                                                                     "diterbitkan",
                                                                     "diposting",
                                                                     "tanggal terbit",
                                                                     "ngày đăng",
                                                                     "đăng ngày",
                                                                     "ngày viết",
                                                                     "yayın tarihi",
                                                                     "yayım tarihi",
                                                                     "প্রকাশের তারিখ",
                                                                     "प्रकाशित",
                                                                     "प्रकाशन तिथि",
                                                                     "เผยแพร่",
                                                                     "게시일",
                                                                     "작성일",
                                                                     "投稿日",
                                                                     "發佈日期",
                                                                     "发布日期",
                                                                     "發布日期",
                                                                     "发表时间",
                                                                     "нийтэлсэн",
                                                                     "تاریخ انتشار",
                                                                     "fecha de publicación",
                                                                     "data de publicação",
                                                                     "date de publication",
                                                                     "data di pubblicazione",
                                                                     "erscheinungsdatum",
                                                                     "written by",
                                                                     "写于",
                                                                     "发布时间",
                                                                     "發布時間",
                                                                     "掲載日",
                                                                     "公開日",
                                                                     "등록일",
                                                                     "입력",
                                                                     "প্রকাশ",
                                                                     "تاریخ اشاعت",
                                                                     "شائع",
                                                                     "نشر في",
                                                                     "تاريخ النشر"});

constexpr auto change_labels =
    std::to_array<std::string_view>({"updated", "aktualisiert", "geändert", "actualizado", "mis à jour", "aggiornato",
                                     "atualizado", "обновлен", "diperbarui", "güncelle"});

}  // namespace pressdex
