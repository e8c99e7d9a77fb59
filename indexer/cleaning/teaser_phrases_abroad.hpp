// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The phrases that end a story, and those behind which other stories' headlines stand, in the languages of the press
// beyond English (furniture_phrases.hpp). A list to edit; no rules.
#include <array>
#include <string_view>

// clang-format off
// Some languages a paragraph.
namespace pressdex::abroad {

// Points to another story in one line, with a sign behind.
constexpr auto pointers = std::to_array<std::string_view>({
    "basahin din", "magbasa pa", "soma pia", "läs också", "läs även", "les også", "læs også", "lue myös",
    "przeczytaj także", "czytaj też", "přečtěte si také", "prečítajte si aj", "pročitajte i", "čitajte i",
    "preberite tudi", "olvassa el ezt is", "citește și", "taip pat skaitykite", "lasi arī", "loe ka",
    // all
    "lea también", "lee también", "leia também", "veja também", "lire aussi", "à lire aussi", "à lire",
    "voir aussi", "lesen sie auch", "mehr dazu", "leggi anche", "lees ook", "czytaj także", "čtěte také",
    "ilgili haber", "читайте также", "смотрите также", "читайте також", "baca juga", "baca", "lihat juga",
    "simak", "xem thêm", "đọc thêm", "یہ بھی پڑھیں", "مزید پڑھیں", "بیشتر بخوانید", "همچنین بخوانید",
    "اقرأ أيضا", "اقرأ أيضاً", "شاهد أيضا", "আরও পড়ুন", "আরো পড়ুন", "ये भी पढ़ें", "यह भी पढ़ें",
    "अधिक पढ़ें", "यो पनि पढ्नुहोस्", "อ่านเพิ่มเติม", "อ่านข่าว", "関連記事", "あわせて読みたい", "相关阅读", "相關新聞", "延伸閱讀",
    "관련기사",
});

// Other stories' headlines follow.
constexpr auto teaser_openings = std::to_array<std::string_view>({
    // es, pt
    "noticias relacionadas", "notas relacionadas", "artículos relacionados", "entradas relacionadas",
    "lea también", "lee también", "lee además", "le puede interesar", "te puede interesar",
    "también te puede interesar", "más noticias", "otras noticias", "últimas noticias", "lo más leído",
    "lo más visto", "las más leídas", "más leídas", "más leído", "noticias destacadas", "entradas populares",
    "entradas recientes", "notícias relacionadas", "matérias relacionadas", "artigos relacionados",
    "posts relacionados", "leia também", "leia mais", "veja também", "veja mais", "mais notícias",
    "outras notícias", "últimas notícias", "mais lidas", "mais lidos", "as mais lidas", "conteúdo relacionado",
    "notícias recentes",
    // fr, de, it, nl
    "lire aussi", "à lire aussi", "à lire également", "à découvrir aussi", "sur le même sujet",
    "dans la même rubrique", "articles liés", "articles similaires", "articles récents", "autres articles",
    "autres actualités", "dernières actualités", "les plus lus", "plus d actualités", "voir aussi",
    "lesen sie auch", "lesen sie mehr", "das könnte sie auch interessieren",
    "das könnte dich auch interessieren", "auch interessant", "mehr zum thema", "weitere meldungen",
    "weitere nachrichten", "weitere artikel", "weitere beiträge", "weitere pressemitteilungen",
    "ähnliche artikel", "ähnliche beiträge", "verwandte artikel", "verwandte beiträge", "meistgelesen",
    "neueste beiträge", "aktuelle meldungen", "leggi anche", "articoli correlati", "notizie correlate",
    "potrebbe interessarti", "ti potrebbe interessare", "altre notizie", "ultime notizie", "più letti",
    "i più letti", "articoli recenti", "lees ook", "gerelateerde artikelen", "gerelateerd nieuws",
    "meer nieuws", "meest gelezen", "laatste nieuws", "ander nieuws",
    // pl, cs, hu, ro, el, tr
    "czytaj także", "czytaj też", "zobacz także", "zobacz też", "przeczytaj także", "podobne artykuły",
    "powiązane artykuły", "najnowsze", "najczęściej czytane", "čtěte také", "související články",
    "další články", "nejčtenější", "kapcsolódó cikkek", "ajánlott cikkek", "citește și", "articole similare",
    "διαβάστε επίσης", "σχετικά άρθρα", "ilgili haberler", "ilgili yazılar", "benzer haberler",
    "diğer haberler", "diğer duyurular", "öne çıkan haberler", "son haberler", "en çok okunanlar",
    "çok okunanlar", "bunlar da ilginizi çekebilir",
    // ru, uk, mn
    "читайте также", "читать также", "читайте ещё", "по теме", "материалы по теме", "другие новости",
    "похожие новости", "похожие материалы", "последние новости", "новости по теме", "самое читаемое",
    "популярное", "популярные новости", "ещё по теме", "рекомендуем", "смотрите также", "читайте також",
    "схожі новини", "інші новини", "холбоотой мэдээ", "холбоотой мэдээлэл", "бусад мэдээ", "санал болгох",
    "их уншсан", "шинэ мэдээ",
    // vi, id, ms, tl
    "xem thêm", "tin liên quan", "bài liên quan", "bài viết liên quan", "có thể bạn quan tâm",
    "có thể bạn thích", "tin cùng chuyên mục", "cùng chuyên mục", "tin khác", "các tin khác", "các bài khác",
    "tin mới", "tin mới nhất", "tin nổi bật", "đọc nhiều", "đọc nhiều nhất", "tin đọc nhiều", "bài viết mới",
    "các tin đã đưa", "tin đã đưa", "tin mới hơn", "tin cũ hơn", "berita pilihan", "berita rekomendasi",
    "rekomendasi untuk anda", "baca juga", "lihat juga", "berita lainnya", "berita lain", "berita terkait",
    "berita terkini", "berita terbaru", "berita populer", "artikel terkait", "artikel lainnya", "artikel lain",
    "artikel berkaitan", "berita berkaitan", "kiriman terkait", "postingan terkait", "terpopuler", "terkini",
    "mungkin anda suka", "anda mungkin suka", "mga kaugnay na balita", "iba pang balita",
    // ur, fa, ar, he
    "یہ بھی پڑھیں", "متعلقہ خبریں", "متعلقہ", "مزید خبریں", "دیگر خبریں", "تازہ ترین خبریں", "اہم خبریں",
    "مقبول خبریں", "سب سے زیادہ پڑھی جانے والی", "اخبار مرتبط", "مطالب مرتبط", "خبرهای مرتبط", "آخرین اخبار",
    "پربازدیدترین", "پربیننده ترین", "پربازدید ها", "بیشتر بخوانید", "مطالب بیشتر", "اقرأ أيضا", "اقرأ أيضاً",
    "أخبار ذات صلة", "مواضيع ذات صلة", "مواضيع متعلقة", "مقالات ذات صلة", "أخبار متعلقة", "موضوعات ذات صلة",
    "قد يعجبك أيضا", "قد يهمك", "آخر الأخبار", "أخبار أخرى", "المزيد من الأخبار", "الأكثر قراءة",
    "الأكثر مشاهدة", "כתבות נוספות", "אולי יעניין אותך",
    // bn, hi, ne, ta, si, th
    "এই বিভাগের আরো খবর", "এই বিভাগের আরও খবর", "এ বিভাগের আরও খবর", "আরও পড়ুন", "আরো পড়ুন", "সম্পর্কিত খবর",
    "সর্বশেষ খবর", "সর্বশেষ", "সর্বাধিক পঠিত", "অন্যান্য খবর", "ये भी पढ़ें", "यह भी पढ़ें", "इसे भी पढ़ें",
    "संबंधित खबरें", "संबंधित समाचार", "अन्य खबरें", "ताजा खबरें", "ताज़ा खबरें", "सम्बन्धित समाचार",
    "सम्बन्धित खबर", "यो पनि पढ्नुहोस्", "हे पण वाचा", "தொடர்புடைய செய்திகள்", "மேலும் செய்திகள்",
    "அண்மைய செய்திகள்", "සබැඳි පුවත්", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "เรื่องที่เกี่ยวข้อง",
    "ข่าวอื่น ๆ", "ข่าวอื่นๆ", "ข่าวล่าสุด", "ข่าวยอดนิยม", "เรื่องล่าสุด", "ข่าวแนะนำ", "อ่านข่าวเพิ่มเติม",
    "อ่านเพิ่มเติม",
    // ja, zh, ko
    "関連記事", "関連ニュース", "関連リンク", "関連ページ", "関連情報", "関連する記事", "こちらもおすすめ", "おすすめ記事", "人気記事", "最新記事", "最新ニュース",
    "新着記事", "その他のニュース", "アクセスランキング", "ランキング", "あわせて読みたい", "相关新闻", "相关阅读", "相关文章", "相关链接", "相关报道", "相关信息",
    "相關新聞", "相關文章", "相關連結", "相關報導", "相關資訊", "相關閱讀", "延伸閱讀", "延伸阅读", "推荐阅读", "推薦閱讀", "热点新闻", "热门文章", "热门新闻",
    "熱門新聞", "熱門文章", "最新新闻", "最新文章", "更多新聞", "其他新聞", "你可能也喜歡", "猜你喜欢", "관련기사", "관련 기사", "관련뉴스", "관련 뉴스", "관련글",
    "최신기사", "최신뉴스", "최신 뉴스", "인기기사", "인기뉴스", "많이 본 뉴스", "많이 본 기사", "이 시각 주요뉴스", "주요뉴스", "추천기사", "다른기사",
    "다른 기사", "다른기사 보기",
});

// The release is over.
constexpr auto endings = std::to_array<std::string_view>({
    // all
    "ختم شد", "انتهى", "انتهای پیام", "終", "以上", "完", "끝", "hết", "конец", "fin", "fim", "ende", "sfârșit",
    "sekian", "tamat",
});

}  // namespace pressdex::abroad
