// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/quotations/speech_signs.hpp"

#include "indexer/authority/word_table.hpp"
#include "indexer/metadata/name_text/speech_verbs.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

// clang-format off
constexpr auto verbs = std::to_array<std::string_view>({
    // en
    "welcomed", "promised", "joked", "summarised", "summarized", "vowed", "admitted", "pledged",
    // fr
    "dit", "félicite", "félicité", "réjouit", "réjoui", "souhaite", "souhaité", "lance", "lancé", "poursuit",
    "poursuivi", "conclut", "conclu", "insiste", "insisté", "martèle", "témoigne", "témoigné", "commente",
    "commenté", "résume", "résumé", "détaille", "soutient", "soutenu", "reconnaît", "plaide", "plaidé", "raconte",
    "raconté", "répond", "répondu", "promet", "avertit", "prévient", "ajoutait", "disait", "déplore", "indiquait",
    "rapporte",
    // de
    "fügte", "unterstrich", "unterstreicht", "freut", "freute", "erläuterte", "erläutert", "ergänzte", "ergänzt",
    "versprach", "forderte", "fordert", "warnte", "warnt", "lobte", "berichtet", "berichtete", "kommentiert",
    "zeigt", "zeigte", "resümiert", "resümierte", "sagen",
    // nl, af
    "zei", "zegt", "aldus", "vertelt", "vertelde", "benadrukt", "benadrukte", "stelt", "stelde", "verklaarde",
    "verklaart", "meldde",
    // es, pt, it, ca, ro
    "dice", "expresa", "resaltó", "enfatizó", "apuntó", "reiteró", "concluyó", "detalló", "celebró", "valoró",
    "agradeció", "advirtió", "comenta", "concluye", "diz", "declarou", "declara", "acrescentou", "acrescenta",
    "sublinhou", "enfatizou", "contou", "comentou", "garantiu", "concluiu", "lembrou", "dizia", "reforçou",
    "salientou", "referiu", "adiantou", "frisou", "dice", "ricorda", "sottolinea", "aggiunge", "aggiunto",
    "commenta", "commentato", "conclude", "concluso", "precisa", "precisato", "evidenzia", "evidenziato", "osserva",
    "diu", "afegit", "assegura", "declarat", "spus", "afirmat", "precizat", "subliniat", "adăugat", "transmis",
    // sv, no, da, is, fi, et
    "säger", "sade", "berättar", "menar", "förklarar", "betonar", "tillägger", "uppger", "konstaterar", "sier",
    "forteller", "mener", "understreker", "påpeker", "uttaler", "siger", "sagde", "fortæller", "udtaler", "udtalte",
    "forklarer", "understreger", "tilføjer", "segir", "sagði", "sanoo", "kertoo", "toteaa", "korostaa", "sanoi",
    "totesi", "kertoi", "ütles", "rääkis", "lausus", "märkis",
    // pl, cs, sk, hr, sr, sl, bg, mk
    "mówi", "mówił", "mówiła", "podkreśla", "dodaje", "stwierdził", "stwierdziła", "zapewnił", "zapewnia",
    "zaznacza", "wyjaśnił", "wyjaśnia", "komentuje", "oświadczył", "řekl", "řekla", "uvedl", "uvedla", "říká",
    "uvádí", "dodal", "dodala", "prohlásil", "vysvětluje", "doplnil", "povedal", "povedala", "uviedol", "uviedla",
    "hovorí", "rekao", "rekla", "kazao", "kazala", "istaknuo", "istaknula", "naglasio", "naglasila", "izjavio",
    "izjavila", "dejal", "dejala", "poudaril", "poudarila", "каза", "заяви", "посочи", "подчерта", "добави", "рече",
    "изјави", "истакна",
    // ru, uk, be
    "говорит", "пояснил", "пояснила", "рассказывает", "подчеркивает", "напомнил", "уточнил", "уточнила", "считает",
    "отмечает", "добавляет", "сказав", "сказала", "зазначив", "зазначила", "наголосив", "наголосила", "повідомив",
    "повідомила", "додав", "додала", "підкреслив", "підкреслила", "розповів", "розповіла", "заявив", "пояснив",
    "адзначыў", "сказаў", "падкрэсліў",
    // el, hu, lt, lv, tr, az, kk
    "δήλωσε", "είπε", "τόνισε", "ανέφερε", "σημείωσε", "πρόσθεσε", "mondta", "közölte", "hangsúlyozta",
    "kijelentette", "tette", "jelentette", "sakė", "teigė", "pabrėžė", "pažymėjo", "teica", "norādīja", "uzsvēra",
    "dedi", "diye", "şeklinde", "dediği", "belirten", "dedim", "bildirdi", "qeyd", "деді", "айтты",
    // vi: the last words of "nhấn mạnh", "bày tỏ", "chia sẻ", "nói rằng"
    "mạnh", "tỏ", "sẻ", "rằng",
    // id, ms, tl, sw
    "menekankan", "menuturkan", "berujar", "ujarnya", "menegaskan", "katanya", "tambahnya", "jelasnya", "menurutnya",
    "sabi", "wika", "alisema", "amesema", "anasema", "akisema", "aliongeza",
    // ar, fa, ur, ps
    "يقول", "تقول", "قائلا", "قائلة", "أضافت", "أوضحت", "أشارت", "صرحت", "ذكر", "لفت", "شدد", "شددت", "أعرب", "گفت",
    "افزود", "اظهار", "بیان", "تصریح", "خاطرنشان", "تاکید", "گفته", "کہتے", "کہنا", "کہی", "فرمایا", "بولے", "وویل",
    // hi, mr, ne, bn, pa, ta, te, ml, kn, si
    "बोले", "बोलीं", "कहना", "कहते", "म्हणाले", "म्हणाल्या", "सांगितले", "बताए", "भने", "भन्नुभयो", "बताउनुभयो",
    "জানিয়েছেন", "বলছেন", "ਕਿਹਾ", "கூறினார்", "தெரிவித்தார்", "என்றார்", "అన్నారు", "తెలిపారు", "పేర్కొన్నారు",
    "പറഞ്ഞു", "വ്യക്തമാക്കി", "ಹೇಳಿದರು", "ತಿಳಿಸಿದರು", "පැවසීය", "කීවේය",
});

constexpr auto sources = std::to_array<std::string_view>(
    {"laut",     "selon",   "según",  "segundo", "secondo", "menurut", "according", "volgens", "według",
     "zdaniem",  "enligt",  "ifølge", "podle",   "podľa",   "prema",   "словам",    "словами", "според",
     "potrivit", "szerint", "mukaan", "theo",    "σύμφωνα", "göre",    "بحسب",      "وفقا",    "حسب"});

// Before the marks: zh, th, lo, km.
constexpr auto signs_before = std::to_array<std::string_view>(
    {"表示",     "指出",  "强调", "強調",  "介绍说", "介紹說",   "认为",     "認為",      "透露",          "坦言",
     "称",       "稱",    "说",   "說",    "道",     "告诉记者", "告訴記者", "致辞",      "กล่าวว่า",        "ระบุว่า",
     "เปิดเผยว่า", "บอกว่า", "ชี้ว่า",  "เผยว่า", "ย้ำว่า",   "กล่าว",     "ກ່າວວ່າ",    "បានឲ្យដឹងថា", "បានមានប្រសាសន៍ថា"});
// Behind them: ja, ko, zh.
constexpr auto signs_behind = std::to_array<std::string_view>(
    {"述べ",   "語っ",   "語る", "話し", "話す", "話した", "説明し", "強調し", "指摘し", "コメント", "訴え",
     "発言し", "挨拶し", "答え", "말했", "밝혔", "강조했", "설명했", "덧붙였", "전했",   "말한",     "지적했",
     "당부했", "평가했", "소감", "表示", "指出", "强调",   "強調",   "说",     "說",     "称",       "稱"});
// What follows the marks where they are direct speech and the speaker stands before: "と", "라고".
constexpr auto ties = std::to_array<std::string_view>({
    "と", "고 ", "라고", "이라고", "며 ", "면서",
});
// clang-format on

enum : std::uint32_t { tells = 1, gives = 2 };

const WordTable& table() {
    static const WordTable all = [] {
        WordTable words;
        for (const auto verb : verbs) words.add(folded(verb), tells);
        for (const auto source : sources) words.add(folded(source), gives);
        return words;
    }();
    return all;
}

// Whether the word is one, or what is left of it behind "and".
template <class IsOne>
bool is_one_behind_and(std::string_view folded_word, std::uint64_t hash, IsOne is_one) {
    constexpr std::string_view arabic_and = "و";
    if (is_one(folded_word, hash)) return true;
    if (!folded_word.starts_with(arabic_and)) return false;
    folded_word.remove_prefix(arabic_and.size());
    return is_one(folded_word, word_hash(folded_word));
}

std::string_view without_signs(std::string_view text) {
    constexpr auto signs = std::to_array<std::string_view>({
        ":",
        "：",
        ",",
        "，",
        " ",
        "、",
    });
    for (bool cut = true; cut;) {
        cut = false;
        for (const auto sign : signs) {
            if (!text.ends_with(sign)) continue;
            text.remove_suffix(sign.size());
            cut = true;
        }
    }
    return text;
}

}  // namespace

bool is_verb_of_speech(std::string_view folded_word, std::uint64_t hash) {
    return is_one_behind_and(folded_word, hash,
                             [](auto word, auto its_hash) { return is_speech_verb(word, its_hash); });
}

bool tells_speech(std::string_view folded_word, std::uint64_t hash) {
    return is_one_behind_and(folded_word, hash, [](auto word, auto its_hash) {
        return is_speech_verb(word, its_hash) || (table().bits(word, its_hash) & tells) != 0;
    });
}

bool gives_source(std::string_view folded_word, std::uint64_t hash) {
    return (table().bits(folded_word, hash) & gives) != 0;
}

std::size_t speech_sign_before(std::string_view text) {
    text = without_signs(text);
    for (const auto sign : signs_before) {
        if (text.ends_with(sign)) return text.size() - sign.size();
    }
    return std::string_view::npos;
}

std::size_t speech_sign_behind(std::string_view text) {
    const bool is_tied = std::ranges::any_of(ties, [&](auto tie) { return text.starts_with(tie); });
    auto first = std::string_view::npos;
    for (const auto sign : signs_behind) first = std::min(first, text.find(sign));
    // What stands far behind belongs to another sentence's speech; tied ones are as long as the sentence.
    constexpr std::size_t farthest = 60;
    return is_tied || first < farthest ? first : std::string_view::npos;
}

}  // namespace pressdex
