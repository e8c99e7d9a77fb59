// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/read_on.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <string>
#include <string_view>
#include <unordered_set>

namespace pressdex {

bool reads_on_elsewhere(const Line& line) {
    constexpr std::uint32_t most_words = 4;
    static const auto phrases = [] {
        std::unordered_set<std::string> folded;
        for (const std::string_view phrase : {"read more",
                                              "read full story",
                                              "full story",
                                              "continue reading",
                                              "more",
                                              "view details",
                                              "leer más",
                                              "ver más",
                                              "leia mais",
                                              "saiba mais",
                                              "lire plus",
                                              "lire la suite",
                                              "en savoir plus",
                                              "weiterlesen",
                                              "mehr lesen",
                                              "mehr erfahren",
                                              "leggi tutto",
                                              "continua a leggere",
                                              "lees meer",
                                              "czytaj więcej",
                                              "devamını oku",
                                              "подробнее",
                                              "читать далее",
                                              "дэлгэрэнгүй",
                                              "xem tiếp",
                                              "xem thêm",
                                              "đọc tiếp",
                                              "xem chi tiết",
                                              "selengkapnya",
                                              "baca selengkapnya",
                                              "baca selanjutnya",
                                              "مزید پڑھیں",
                                              "ادامه مطلب",
                                              "اقرأ المزيد",
                                              "আরও পড়ুন",
                                              "বিস্তারিত",
                                              "और पढ़ें",
                                              "อ่านต่อ",
                                              "続きを読む",
                                              "詳しく見る",
                                              "查看更多",
                                              "阅读更多",
                                              "閱讀更多",
                                              "더보기",
                                              "soma zaidi",
                                              "endelea kusoma",
                                              "läs mer",
                                              "les mer",
                                              "læs mere",
                                              "lue lisää",
                                              "více",
                                              "číst více",
                                              "opširnije",
                                              "pročitaj više",
                                              "tovább",
                                              "citește mai mult",
                                              "plačiau",
                                              "lasīt vairāk",
                                              "loe edasi",
                                              "читати далі",
                                              "детальніше",
                                              "basahin pa",
                                              "மேலும் படிக்க",
                                              "थप पढ्नुहोस्",
                                              "زیاتر بخوێنەوە"})
            folded.insert(plain(phrase));
        return folded;
    }();
    return line.words <= most_words && line.text.size() <= 80 && phrases.contains(plain(line.text));
}

}  // namespace pressdex
