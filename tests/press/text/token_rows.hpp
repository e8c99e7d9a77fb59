// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What becomes of words in many scripts: text, language of the analysis, tokens as said() writes them. Data only.
#include <string_view>

namespace pressdex {

struct TokenRow {
    std::string_view text;
    std::string_view language;
    std::string_view expected;
};

// clang-format off
constexpr TokenRow token_rows[] = {
    // Plain words
    {"Energy audits save money", "en", "energy/energi audits/audit save money"},
    {"PRODUCTIVITY", "en", "productivity/product"}, {"", "en", ""}, {"   \t\n ", "en", ""},
    {"... -- !!!", "en", ""}, {"a", "en", "a"},
    {"productivity productive production", "en", "productivity/product productive/product production/product"},
    {"Audit", "en", "audit"}, {"audits", "en", "audits/audit"}, {"companies", "en", "companies/compani"},
    {"The quick-fix", "en", "the quick fix"},
    // Initials and full stops
    {"U.S.A.", "en", "usa"}, {"U.S.A", "en", "usa"}, {"USA", "en", "usa"}, {"P.I.D.", "en", "pid"},
    {"the U.S. economy", "en", "the us economy/economi"}, {"U.S.-based", "en", "us based/base"},
    {"U.S.'s", "en", "us"}, {"U.K.’s", "en", "uk"}, {"e.g. i.e.", "en", "eg ie"},
    {"10 a.m. to 5 p.m.", "en", "10 am to 5 pm"}, {"Mr. M. A. Khan", "en", "mr m a khan"},
    {"M.A. Jinnah", "en", "ma jinnah"}, {"Ph.D.", "en", "ph d"},
    {"annually.At the", "en", "annually/annual at the"}, {"sec.pta.gov.pk", "en", "sec pta gov pk"},
    {"Rs.500", "en", "rs 500"}, {"No.5", "en", "no 5"}, {"end.", "en", "end"}, {"...and", "en", "and"},
    {"К.П.К.", "ru", "кпк"},
    // Compounds
    {"G&JTC", "en", "g&jtc ~g ~jtc"}, {"AT&T", "en", "at&t ~at ~t"}, {"AT&T's", "en", "at&t ~at ~t"},
    {"AT&T’s plan", "en", "at&t ~at ~t plan"}, {"R&D", "en", "r&d ~r ~d"}, {"P&O&Q", "en", "p&o&q ~p ~o ~q"},
    {"A&B&C&D&E", "en", "a b c d e"}, {"G & JTC", "en", "g jtc"}, {"Q&A.", "en", "q&a ~q ~a"},
    {"３Ｍ＆Ｃｏ", "en", "3m&co ~3m ~co"}, {"S.M.&Co", "en", "sm co"},
    {"https://x.org/a?b=1&c=2&d=3", "en", "https x org a b 1 c 2 d 3"}, {"&start", "en", "start"},
    {"end&", "en", "end"}, {"5&6", "en", "5 6"},
    // Hyphens, dashes, slashes
    {"Gilgit-Baltistan", "en", "gilgit baltistan"}, {"Gilgit–Baltistan", "en", "gilgit baltistan"},
    {"e-mail", "en", "e mail"}, {"2021-12-23", "en", "2021 12 23"}, {"23/12/2021", "en", "23 12 2021"},
    {"24/7", "en", "24 7"}, {"24×7", "en", "24 7"}, {"24x7", "en", "24x7 ~24"}, {"and/or", "en", "and or"},
    {"well-being", "en", "well being/be"}, {"foo_bar", "en", "foo bar"}, {"Note:This", "en", "note this"},
    {"11:30", "en", "11 30"}, {"non‑breaking", "en", "non breaking/break"},
    // Apostrophes
    {"country's", "en", "country/countri"}, {"country’s", "en", "country/countri"},
    {"COUNTRY'S", "en", "country/countri"}, {"countries'", "en", "countries/countri"}, {"O'Brien", "en", "obrien"},
    {"O’Brien", "en", "obrien"}, {"O‘Brien", "en", "obrien"}, {"O`Brien", "en", "obrien"},
    {"O´Brien", "en", "obrien"}, {"O'Brien's", "en", "obrien"}, {"don't", "en", "dont"}, {"it's", "en", "it"},
    {"'quoted'", "en", "quoted/quot"}, {"‘quoted’", "en", "quoted/quot"},
    {"rock'n'roll", "en", "rocknroll/rocknrol"}, {"1990's", "en", "1990"},
    {"l'énergie", "fr", "lenergie/lenerg ~energie/energ"}, {"L’Oréal", "fr", "loreal ~oreal"},
    {"aujourd'hui", "fr", "aujourdhui"}, {"qu'il", "fr", "quil"},
    {"dell'energia", "it", "dellenergia/dellenerg ~energia/energ"},
    {"Côte d'Ivoire", "fr", "cote/cot divoire/divoir ~ivoire/ivoir"},
    {"Ankara'da", "tr", "ankarada/ankara ~ankara/ankar"},
    {"Türkiye’nin", "tr", "turkiyenin/turkiye ~turkiye/turki"}, {"Ankara'da", "", "ankarada"},
    {"Oʻzbekiston", "uz", "ozbekiston"}, {"п'ять", "uk", "пять"}, {"Qur'an", "en", "quran"},
    {"Xi'an's", "en", "xian"}, {"Sana'a", "en", "sanaa"},
    // Numbers
    {"5.3", "en", "5.3"}, {"5.3.", "en", "5.3"}, {"1,000", "en", "1000"}, {"1,000,000", "en", "1000000"},
    {"5,30,000", "en", "530000"}, {"1,000.50", "en", "1000.50"}, {"1.000.000", "de", "1000000"},
    {"1.000.000,50", "de", "1000000 50"}, {"10,5", "de", "10 5"}, {"1,2,3", "en", "1 2 3"},
    {"23.12.2021", "de", "23 12 2021"}, {"192.168.1.1", "en", "192 168 1 1"}, {"1'000", "de", "1000"},
    {"1’000’000", "de", "1000000"}, {"5th", "en", "5th"}, {"21st 2nd 3rd", "en", "21st 2nd 3rd"},
    {"5S", "en", "5s"}, {"4G 5G", "en", "4g 5g"}, {"B2B", "en", "b2b"}, {"G20", "en", "g20 ~20"},
    {"COVID-19", "en", "covid 19"}, {"COVID19", "en", "covid19 ~covid ~19"},
    {"ISO9001", "en", "iso9001 ~iso ~9001"}, {"Rs5.3bn", "en", "rs5.3bn ~rs ~5.3 ~bn"},
    {"Rs1,000bn", "en", "rs1000bn ~rs ~1000 ~bn"}, {"$5.3m", "en", "5.3m ~5.3"}, {"500k", "en", "500k ~500"},
    {"100km", "en", "100km ~100 ~km"}, {"€5,000", "en", "5000"}, {"50%", "en", "50"},
    {"+92-51-9207890", "en", "92 51 9207890"}, {"v2.3", "en", "v2.3 ~2.3"}, {"a1b2c3d4e5", "en", "a1b2c3d4e5"},
    {"3.5x", "en", "3.5x ~3.5"}, {"CO₂", "en", "co2 ~co ~2"}, {"CO²", "en", "co"}, {"m²", "en", "m"},
    {"H2O", "en", "h2o"}, {"½", "en", ""}, {"٥٫٣", "ar", "5.3"}, {"١٬٠٠٠", "ar", "1000"}, {"۵۳۰", "ur", "530"},
    {"۱،۰۰۰", "ur", "1000"}, {"२०२१", "hi", "2021"}, {"๒๕๖๔", "th", "2564"}, {"１２３", "ja", "123"},
    {"1990s", "en", "1990s ~1990"}, {"'90s", "en", "90s ~90"}, {"US$5.3m", "en", "us 5.3m ~5.3"},
    {"Rs.5.3bn", "en", "rs 5.3bn ~5.3 ~bn"}, {"PKR 5,000/-", "en", "pkr 5000"}, {"1234,567", "en", "1234 567"},
    {"1234.567.890", "de", "1234 567 890"}, {"1,0000", "en", "1 0000"}, {"1,000,00", "en", "1 000 00"},
    {"1,00,00", "en", "1 00 00"},
    // Signs
    {"#productivity", "en", "productivity/product"}, {"@npo_pakistan", "en", "npo pakistan"},
    {"Acme™", "en", "acme/acm"}, {"Acme™Pro", "en", "acme/acm pro"}, {"Acme℠", "en", "acme/acm"},
    {"Acme®", "en", "acme/acm"}, {"Acme©2021", "en", "acme/acm 2021"}, {"word¹", "en", "word"},
    {"note²next", "en", "note next"}, {"5ᵗʰ", "en", "5th"}, {"info@npo.gov.pk", "en", "info npo gov pk"},
    {"www.example.com/a-b", "en", "www example/exampl com a b"}, {"C++", "en", "c"},
    {"“curly” ‘quotes’", "en", "curly/cur quotes/quot"}, {"a…b", "en", "a b"}, {"one—two", "en", "one two"},
    {"•item", "en", "item"}, {"№5", "en", "5"}, {"Ⅳ", "en", "iv"}, {"ﬁnance", "en", "finance/financ"},
    // Invisible characters
    {"produc\u00ADtivity", "en", "productivity/product"}, {"produc\u200Btivity", "en", "productivity/product"},
    {"produc\u200Ctivity", "en", "productivity/product"}, {"produc\u200Dtivity", "en", "productivity/product"},
    {"produc\u2060tivity", "en", "productivity/product"}, {"produc\uFEFFtivity", "en", "productivity/product"},
    {"abc\u200Fdef", "en", "abcdef"}, {"\u202Aabc\u202C", "en", "abc"}, {"a\u00A0b", "en", "a b"},
    {"a\u3000b", "en", "a b"}, {"energy\u00AD", "en", "energy/energi"}, {"\u200Benergy", "en", "energy/energi"},
    {"energy\u00AD audit", "en", "energy/energi audit"}, {"e\uFFFDf", "en", "e f"},
    // Latin letters with marks
    {"café", "en", "cafe"}, {"cafe\u0301", "en", "cafe"}, {"Übergröße", "de", "ubergrosse/ubergross"},
    {"Straße", "de", "strasse/strass"}, {"Łódź", "pl", "lodz"}, {"İstanbul", "tr", "istanbul"},
    {"ışık IŞIK", "tr", "isik isik"}, {"Đà Nẵng", "vi", "da nang"},
    {"Việt Nam năng suất", "vi", "viet nam nang suat"}, {"Ærø Øresund", "da", "aero oresund"},
    {"œuvre", "fr", "oeuvre/oeuvr"}, {"ÉNERGIE", "fr", "energie/energ"}, {"señor", "es", "senor"},
    {"innovación innovacion", "es", "innovacion/innov innovacion/innov"},
    {"activités activites", "fr", "activites/activ activites/activ"},
    {"educação educacao", "pt", "educacao/educ educacao/educ"}, {"Azərbaycan", "az", "azerbaycan"},
    {"Þingvellir", "is", "thingvellir"}, {"col·lecció", "ca", "colleccio/collecc"},
    {"Straße.Ende", "de", "strasse/strass ende/end"}, {"ＮＰＯ", "en", "npo"}, {"Ⓐ", "en", "a"},
    {"Müller-Lüdenscheidt", "de", "muller/mull ludenscheidt"}, {"şirketler", "tr", "sirketler/sirket"},
    {"naïve coöperate", "en", "naive/naiv cooperate/cooper"},
    // Greek, Cyrillic, Armenian, Georgian, Hebrew
    {"Ελλάς ΕΛΛΆΣ", "el", "ελλασ ελλασ"}, {"παραγωγικότητα", "el", "παραγωγικοτητα"},
    {"ещё еще", "ru", "еще/ещ еще/ещ"}, {"Россий\u0301ская", "ru", "российская/российск"}, {"йод", "ru", "йод"},
    {"Київ їжа", "uk", "київ їжа"}, {"производительность", "ru", "производительность/производительн"},
    {"ինչո՞ւ", "hy", "ինչու/ինչ"}, {"საქართველო ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ", "ka", "საქართველო საქართველო"}, {"צה״ל", "he", "צהל"},
    {"צה\"ל", "he", "צהל"}, {"שָׁלוֹם", "he", "שלום"}, {"ג׳ירפה", "he", "גירפה"},
    // Arabic script
    {"مُحَمَّد محمد", "ar", "محمد محمد"}, {"محـــمد", "ar", "محمد"},
    {"أحمد إحمد آحمد ٱحمد احمد", "ar", "احمد احمد احمد احمد احمد"}, {"كتاب کتاب", "ur", "کتاب کتاب"},
    {"علي على علی", "ur", "علی علی علی"}, {"مکتبہ مكتبة مكتبه مکتبۃ", "ur", "مکتبہ مکتبہ مکتبہ مکتبہ"},
    {"لڑکے لڑکی", "ur", "لڑکے لڑکی"}, {"۲۰۲۱ء", "ur", "2021"}, {"٢٠٢١م", "ar", "2021م ~2021"},
    {"۲۳ دسمبر ۲۰۲۱ء کو", "ur", "23 دسمبر 2021 کو"}, {"می\u200Cخواهم", "fa", "میخواہم"},
    {"رائے رایے", "ur", "رایے رایے"}, {"مسؤول مسوول", "ar", "مسوول مسوول"}, {"ﻻ", "ar", "لا"},
    {"ﷺ", "ar", "صلیاللہعلیہوسلم"}, {"پیداواری صلاحیت", "ur", "پیداواری صلاحیت"},
    {"بەرهەم ڕێژە", "ckb", "بەرہەم ڕێژە"}, {"پاکستان،بھارت", "ur", "پاکستان بھارت"}, {"ہے۔وہ", "ur", "ہے وہ"},
    {"NPOنے", "ur", "npo نے"}, {"ئۇيغۇر", "ug", "یۇیغۇر"}, {"5ارب", "ur", "5ارب ~5 ~ارب"},
    {"۵٫۳ ارب", "ur", "5.3 ارب"}, {"ـ", "ar", ""}, {"الاقتصادية", "ar", "الاقتصادیہ/اقتصاد"},
    {"گلگت\u200Cبلتستان", "ur", "گلگتبلتستان"},
    // Scripts of South Asia
    {"उत्पादकता", "hi", "उत्पादकता"}, {"ज\u093Cमीन ज\u093Cमीन", "hi", "ज\u093Cमीन ज\u093Cमीन"},
    {"हिंदी हिन्दी", "hi", "हिंदी हिन्दी"}, {"क्\u200Dष क्ष", "hi", "क्ष क्ष"},
    {"উৎপাদনশীলতা", "bn", "উৎপাদনশীলতা"}, {"ড\u09BC ড\u09BC", "bn", "ড\u09BC ড\u09BC"},
    {"உற்பத்தித்திறன்", "ta", "உற்பத்தித்திறன்"}, {"නිෂ්පාදනය", "si", "නිෂ්පාදනය"}, {"ଉତ୍ପାଦନ", "or", "ଉତ୍ପାଦନ"},
    {"जी।हाँ", "hi", "जी हाँ"}, {"नेपालको", "ne", "नेपालको/नेपाल"},
    // No spaces: Thai, Lao, Khmer, Myanmar
    {"ภาษาไทย", "th", "ภาษา ไทย"}, {"การเพิ่มผลผลิต", "th", "การ เพิ่ม ผลผลิต"}, {"ทำงาน", "th", "ทํางาน"},
    {"ไทยAPOไทย", "th", "ไทย apo ไทย"}, {"ພາສາລາວ", "lo", "ພາສາ ລາວ"}, {"ນ້ຳ", "lo", "ນ້ໍາ"},
    {"ភាសាខ្មែរ", "km", "ភាសាខ្មែរ"}, {"ភាសា\u200Bខ្មែរ", "km", "ភាសា ខ្មែរ"}, {"မြန်မာစာ", "my", "မြန်မာ စာ"},
    // No spaces: Chinese, Japanese
    {"日本語", "ja", "日本語 +日本 +本語@1"}, {"生産性", "ja", "生産 +生産 +産性@1 性@2"},
    {"生産性本部", "ja", "生産 +生産 +産性@1 性@2 +性本 本部 +本部"},
    {"日本生産性本部は", "ja", "日本 +日本 +本生@1 生産@2 +生産 +産性@3 性@4 +性本 本部 +本部 +部は@6 は@7"}, {"ガス", "ja", "ガス +ガス"},
    {"ｶﾞｽ", "ja", "ガス +ガス"}, {"スーパー・ガス", "ja", "スーパー +スー +ーパ@1 +パー@2 ガス@4 +ガス"},
    {"コンピューター", "ja", "コンピューター +コン +ンピ@1 +ピュ@2 +ュー@3 +ータ@4 +ター@5"}, {"2021年12月23日", "ja", "2021 年 12 月 23 日"},
    {"APO加盟国", "ja", "apo 加盟 +加盟 +盟国@2 国@3"}, {"5S活動", "ja", "5s 活動 +活動"}, {"東京、大阪", "ja", "東京 +東京 大阪@2 +大阪"},
    {"東京\u200B都", "ja", "東京 +東京 +京都@1 都@2"}, {"年", "ja", "年"},
    {"中华人民共和国", "zh", "中华 +中华 +华人@1 人民@2 +人民 +民共@3 共和国@4 +共和 +和国@5"}, {"生产力", "zh", "生产 +生产 +产力@1 力@2"},
    {"か\u3099ぎ", "ja", "が +がぎ ぎ"}, {"人々", "ja", "人々 +人々"}, {"〇一", "zh", "〇 +〇一 一"},
    // Korean
    {"한국생산성본부", "ko", "한국생산성본부"}, {"생산성 향상", "ko", "생산성 향상"}, {"APO는", "ko", "apo 는"}, {"2021년", "ko", "2021 년"},
    {"한국어", "ko", "한국어"},
    // Mixed and odd
    {"energyαβγ", "en", "energy/energi αβγ"}, {"tokыo", "en", "tok ы o"}, {"e\u0301\u0302\u0303", "en", "e"},
    {"\u0301", "en", ""}, {"\u0301abc", "en", "abc"}, {"😀energy😀", "en", "energy/energi"},
    {"👨\u200D👩\u200D👧", "en", ""}, {"a b", "en", "a b"}, {"İİ", "tr", "ii"}, {"ǅ", "hr", "dz"}, {"ΐ", "el", "ι"},
    {"ŉ", "af", "n"}, {"ſtop", "en", "stop"}, {"𝐄𝐧𝐞𝐫𝐠𝐲", "en", "energy/energi"},
    {"energy.energy", "en", "energy/energi energy/energi"},
    {"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "en", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
    {"éééééééééééééééééééééééééééééééééééééééé", "fr", "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee/eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"},
};
// clang-format on

}  // namespace pressdex
