// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What sites print around the writer of a story, in the languages of the press. A list to edit; no rules.
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
constexpr auto byline_beginnings = std::to_array<std::string_view>({"by",
                                                                    "written by",
                                                                    "posted by",
                                                                    "submitted by",
                                                                    "uploaded by",
                                                                    "publié par",
                                                                    "rédigé par",
                                                                    "publicado por",
                                                                    "escrito por",
                                                                    "veröffentlicht von",
                                                                    "geschrieben von",
                                                                    "geplaatst door",
                                                                    "diposting oleh",
                                                                    "ditulis oleh",
                                                                    "đăng bởi",
                                                                    "reported by",
                                                                    "story by",
                                                                    "from our",
                                                                    "compiled by",
                                                                    "par",
                                                                    "von",
                                                                    "source",
                                                                    "carried from",
                                                                    "por",
                                                                    "oleh",
                                                                    "editor",
                                                                    "author",
                                                                    "reporter",
                                                                    "حوار",
                                                                    "بقلم",
                                                                    "تحریر",
                                                                    "reportase",
                                                                    "penulis",
                                                                    "người viết",
                                                                    "tác giả",
                                                                    "yazar",
                                                                    "autor",
                                                                    "autora",
                                                                    "redacción",
                                                                    "auteur",
                                                                    "autore",
                                                                    "автор",
                                                                    "کتبہ",
                                                                    "نویسنده",
                                                                    "خبرنگار",
                                                                    "লেখক",
                                                                    "প্রতিবেদক",
                                                                    "लेखक",
                                                                    "記者",
                                                                    "记者",
                                                                    "作者",
                                                                    "编辑",
                                                                    "編輯",
                                                                    "责任编辑",
                                                                    "責任編輯",
                                                                    "撰文",
                                                                    "通讯员",
                                                                    "文/图",
                                                                    "執筆",
                                                                    "取材",
                                                                    "글",
                                                                    "글쓴이",
                                                                    "기자",
                                                                    "編集部",
                                                                    "ผู้เขียน",
                                                                    "เขียนโดย",
                                                                    "na mwandishi",
                                                                    "mwandishi",
                                                                    "imeandikwa na",
                                                                    "isinulat ni",
                                                                    "skrevet av",
                                                                    "door",
                                                                    "autorka",
                                                                    "сурвалжлагч"});

// Right behind a day and before who wrote on it; as printed.
constexpr auto before_writers = std::to_array<std::string_view>(
    {"par", "Par", "por",   "Por",   "von",   "Von", "di",  "door", "oleh", "Oleh",   "by",   "By",
     "af",  "av",  "przez", "автор", "Автор", "bởi", "Bởi", "โดย",  "作者", "작성자", "Door", "द्वारा"});

// Behind that writer, where nobody has said anything yet; as printed.
constexpr auto counts_of_no_comments = std::to_array<std::string_view>(
    {"No comments",       "No Comments",       "Leave a comment",    "Leave a Comment",    "Comments off",
     "Comments Off",      "Aucun commentaire", "Sin comentarios",    "Sem comentários",    "Nenhum comentário",
     "Keine Kommentare",  "Nessun commento",   "Geen reacties",      "Brak komentarzy",    "Inga kommentarer",
     "Ingen kommentarer", "Žádné komentáře",   "Bez komentara",      "Нет комментариев",   "Немає коментарів",
     "Yorum yok",         "Tiada komen",       "Tidak ada komentar", "Không có bình luận", "ไม่มีความเห็น",
     "لا توجد تعليقات",   "بدون دیدگاه",       "কোন মন্তব্য নেই",      "कोई टिप्पणी नहीं",     "沒有留言",
     "没有评论",          "コメントなし",      "댓글 없음"});

// Before the name of who published something first.
constexpr auto source_labels =
    std::to_array<std::string_view>({"source", "news source", "fuente",     "fonte", "quelle", "kaynak", "sumber",
                                     "nguồn",  "источник",    "эх сурвалж", "ماخذ",  "المصدر", "منبع",   "সূত্র",
                                     "स्रोत",   "ที่มา",         "出典",       "来源",  "來源",   "출처",   "자료"});

// Small words inside of people's names.
constexpr auto name_particles = std::to_array<std::string_view>(
    {"and", "de", "da", "del", "van", "von", "bin", "al", "y", "e", "und", "et", "der", "la", "dan"});

}  // namespace pressdex
