// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/error_page.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/page_title.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace pressdex {
namespace {

// Whole titles, as they are worded when signs are left out.
constexpr auto errors = std::to_array<std::string_view>({
    // en
    "not found",
    "page not found",
    "the page was not found",
    "the page cannot be found",
    "page cannot be found",
    "the requested url was not found",
    "this page could not be found",
    "page does not exist",
    "file not found",
    "access denied",
    "forbidden",
    "unauthorized",
    "bad request",
    "bad gateway",
    "gateway timeout",
    "gateway time out",
    "service unavailable",
    "internal server error",
    "server error",
    "site maintenance",
    "under maintenance",
    "we ll be back soon",
    "just a moment",
    "attention required",
    "checking your browser",
    "are you a robot",
    "security check",
    "human verification",
    "request rejected",
    "pardon our interruption",
    "robot check",
    // de, fr, es, pt, it, nl
    "seite nicht gefunden",
    "die seite wurde nicht gefunden",
    "zugriff verweigert",
    "page introuvable",
    "page non trouvée",
    "accès refusé",
    "accès interdit",
    "página no encontrada",
    "no se encontró la página",
    "acceso denegado",
    "página não encontrada",
    "acesso negado",
    "pagina non trovata",
    "accesso negato",
    "pagina niet gevonden",
    "toegang geweigerd",
    // sv, no, da, fi, pl, cs, hu, ro, tr
    "sidan hittades inte",
    "sidan kunde inte hittas",
    "siden ble ikke funnet",
    "fant ikke siden",
    "siden blev ikke fundet",
    "siden kunne ikke findes",
    "sivua ei löytynyt",
    "sivua ei löydy",
    "nie znaleziono strony",
    "strona nie istnieje",
    "strona nie została znaleziona",
    "stránka nenalezena",
    "stránka nebyla nalezena",
    "az oldal nem található",
    "pagina nu a fost găsită",
    "sayfa bulunamadı",
    "erişim engellendi",
    // ru, uk, el, ar, fa, ur, hi, bn
    "страница не найдена",
    "доступ запрещен",
    "доступ запрещён",
    "сторінку не знайдено",
    "η σελίδα δεν βρέθηκε",
    "الصفحة غير موجودة",
    "صفحه مورد نظر یافت نشد",
    "صفحه یافت نشد",
    "صفحہ نہیں ملا",
    "पृष्ठ नहीं मिला",
    "पेज नहीं मिला",
    "পৃষ্ঠা পাওয়া যায়নি",
    "পাতাটি পাওয়া যায়নি",
    // id, ms, vi, th, ja, ko, zh
    "halaman tidak ditemukan",
    "halaman tidak dijumpai",
    "không tìm thấy trang",
    "trang không tồn tại",
    "ไม่พบหน้าที่คุณต้องการ",
    "ไม่พบหน้านี้",
    "ไม่พบหน้าเว็บ",
    "ページが見つかりません",
    "お探しのページは見つかりません",
    "お探しのページは見つかりませんでした",
    "페이지를 찾을 수 없습니다",
    "页面不存在",
    "找不到页面",
    "页面未找到",
    "您访问的页面不存在",
    "找不到網頁",
    "找不到頁面",
});

// What stands beside a status code (RFC 9110, section 15) and tells of nothing else.
constexpr auto words_beside_code =
    std::to_array<std::string_view>({"error", "erreur", "fehler", "errore", "erro", "hata", "ошибка", "http", "status",
                                     "code", "oops", "fout", "fel", "błąd", "chyba", "エラー", "错误", "錯誤"});

bool is_status_code(std::string_view word) {
    constexpr auto codes =
        std::to_array<std::string_view>({"400", "401", "403", "404", "410", "429", "500", "502", "503", "504", "520"});
    return std::ranges::find(codes, word) != codes.end();
}

bool part_tells_error(std::string_view part) {
    static const auto known = [] {
        std::unordered_set<std::string> folded;
        for (const auto error : errors) folded.insert(plain(error));
        return folded;
    }();
    auto words = words_of(part);
    const auto of_code = std::erase_if(words, is_status_code);
    const auto said = words.size();
    if (of_code > 0)
        std::erase_if(words, [](const auto& word) {
            return std::ranges::find(words_beside_code, word) != words_beside_code.end();
        });
    if (words.empty()) return of_code > 0 && said <= 2;
    std::string rest;
    for (const auto& word : words) rest += (rest.empty() ? "" : " ") + word;
    return known.contains(rest) || known.contains(plain(part));
}

}  // namespace

bool tells_error(std::string_view title) {
    const auto parts = parts_of_title(title);
    return std::ranges::any_of(parts, part_tells_error);
}

}  // namespace pressdex
