// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/folding.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

namespace pressdex {
namespace {

// ---- one character, after NFKC_Casefold and canonical decomposition

// Letters that Unicode does not decompose, but that are typed without their stroke, hook or bar. Sorted.
constexpr std::pair<char32_t, std::u16string_view> plain_letters[] = {
    {0x00E6, u"ae"},     {0x00F0, u"d"},      {0x00F8, u"o"},      {0x00FE, u"th"},     {0x0111, u"d"},
    {0x0127, u"h"},      {0x0131, u"i"},      {0x0138, u"k"},      {0x0142, u"l"},      {0x014B, u"n"},
    {0x0153, u"oe"},     {0x0167, u"t"},      {0x0180, u"b"},      {0x0183, u"b"},      {0x0188, u"c"},
    {0x018C, u"d"},      {0x0192, u"f"},      {0x0199, u"k"},      {0x019A, u"l"},      {0x019E, u"n"},
    {0x01A5, u"p"},      {0x01AD, u"t"},      {0x01B4, u"y"},      {0x01B6, u"z"},      {0x01DD, u"e"},
    {0x01E5, u"g"},      {0x0253, u"b"},      {0x0254, u"o"},      {0x0256, u"d"},      {0x0257, u"d"},
    {0x0259, u"e"},      {0x025B, u"e"},      {0x0260, u"g"},      {0x0268, u"i"},      {0x026B, u"l"},
    {0x0272, u"n"},      {0x0275, u"o"},      {0x0289, u"u"},      {0x028B, u"v"},      {0x0629, u"\u06C1"},
    {0x0643, u"\u06A9"}, {0x0647, u"\u06C1"}, {0x0649, u"\u06CC"}, {0x064A, u"\u06CC"}, {0x066B, u"."},
    {0x0671, u"\u0627"}, {0x0672, u"\u0627"}, {0x0673, u"\u0627"}, {0x06C0, u"\u06C1"}, {0x06C3, u"\u06C1"},
};

// Signs that people leave out or type otherwise: apostrophes of all kinds, tatweel, l·l, gershayim, Armenian stress.
constexpr bool is_left_out(char32_t c) {
    switch (c) {
        case '\'':
        case '`':
        case '"':
        case 0x00B4:
        case 0x00B7:
        case 0x2018:
        case 0x2019:
        case 0x201B:
        case 0x201D:
        case 0x055A:
        case 0x055B:
        case 0x055C:
        case 0x055E:
        case 0x05F3:
        case 0x05F4:
        case 0x0640:
        case 0x066C:
        case 0x0674:
            return true;
        default:
            return c >= 0x02B9 && c <= 0x02BF;
    }
}

constexpr bool is_general_mark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF);
}

// Vowel signs and stress that readers know without them. `base` is the letter that they stand on.
bool is_dropped_mark(char32_t c, char32_t base, UScriptCode base_script) {
    if (u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK) return false;
    if (is_general_mark(c)) {
        if (base_script == USCRIPT_LATIN || base_script == USCRIPT_GREEK) return true;
        if (base_script != USCRIPT_CYRILLIC) return false;
        const bool stress = (c == 0x0300 || c == 0x0301) && base != 0x0433 && base != 0x043A;  // ѓ and ќ are letters
        return stress || (c == 0x0308 && base == 0x0435);                                      // ё
    }
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    const bool points = (c >= 0x064B && c <= 0x065F) || c == 0x0670;  // Arabic, but Inherited by script
    return points || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW;
}

void append_folded(icu::UnicodeString& out, char32_t c) {
    const auto known = std::lower_bound(std::begin(plain_letters), std::end(plain_letters), c,
                                        [](const auto& row, char32_t value) { return row.first < value; });
    if (known != std::end(plain_letters) && known->first == c) {
        out.append(known->second.data(), static_cast<std::int32_t>(known->second.size()));
    } else if (const std::int32_t digit = u_charDigitValue(static_cast<UChar32>(c));
               digit >= 0 && u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER) {
        out.append(static_cast<char16_t>(u'0' + digit));
    } else {
        out.append(static_cast<UChar32>(c));
    }
}

// ---- a word

struct Forms {
    const icu::Normalizer2* casefold;
    const icu::Normalizer2* decomposed;
    const icu::Normalizer2* composed;
};

const Forms& forms() {
    static const Forms all = [] {
        UErrorCode status = U_ZERO_ERROR;
        return Forms{icu::Normalizer2::getNFKCCasefoldInstance(status), icu::Normalizer2::getNFDInstance(status),
                     icu::Normalizer2::getNFCInstance(status)};
    }();
    return all;
}

icu::UnicodeString without_marks(const icu::UnicodeString& word) {
    icu::UnicodeString out;
    char32_t base = 0;
    UScriptCode script = USCRIPT_COMMON;
    for (std::int32_t i = 0; i < word.length(); i = word.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(word.char32At(i));
        if (is_left_out(c) || u_isUWhiteSpace(static_cast<UChar32>(c))) continue;
        if (is_dropped_mark(c, base, script)) continue;
        if (u_getCombiningClass(static_cast<UChar32>(c)) == 0) {
            UErrorCode status = U_ZERO_ERROR;
            base = c;
            script = uscript_getScript(static_cast<UChar32>(c), &status);
        }
        append_folded(out, c);
    }
    return out;
}

void fold_by_unicode(std::string& out, std::string_view word) {
    const icu::StringPiece piece(word.data(), static_cast<std::int32_t>(word.size()));
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text = forms().casefold->normalize(icu::UnicodeString::fromUTF8(piece), status);
    text = without_marks(forms().decomposed->normalize(text, status));
    forms().composed->normalize(text, status).toUTF8String(out);
}

// ---- the alphabets of most words, by table

// Below U+2000 (the alphabets of Europe, the Middle East, India and South-East Asia, and the accents of Vietnamese)
// most characters fold by themselves; not so the combining block, which needs its base, and what joins its neighbours.
constexpr char32_t table_end = 0x2000;

struct FoldedCharacter {
    bool alone = false;
    std::uint8_t size = 0;
    std::array<char, 6> bytes{};
};

// Below this no letter but those with general marks changes beside another.
constexpr char32_t simple_end = 0x0700;

// Not the second part of a composition (Unicode Annex 15, quick check), and no mark that canonical order moves; of
// viramas, which share a class, none moves another.
bool joins_nothing(char32_t c) {
    constexpr std::uint8_t virama = 9;
    const auto of_class = u_getCombiningClass(static_cast<UChar32>(c));
    return (of_class == 0 || of_class == virama) &&
           u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NFC_QUICK_CHECK) == UNORM_YES;
}

// Whether what a character folds to leaves its neighbours alone. A spacing accent becomes a mark on the letter before.
bool stands_alone(char32_t c, std::string_view folded) {
    if (is_general_mark(c)) return false;
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint part = code_point_at(folded, at);
        if (is_general_mark(part.value) || (c >= simple_end && !joins_nothing(part.value))) return false;
        at += part.size;
    }
    return c < simple_end || joins_nothing(c);
}

std::array<FoldedCharacter, table_end> table_of_foldings() {
    std::array<FoldedCharacter, table_end> table{};
    std::string from;
    std::string to;
    for (char32_t c = 0; c < table_end; ++c) {
        from.clear();
        to.clear();
        append(from, c);
        fold_by_unicode(to, from);
        FoldedCharacter& row = table[c];
        row.alone = to.size() <= row.bytes.size() && stands_alone(c, to);
        if (!row.alone) continue;
        row.size = static_cast<std::uint8_t>(to.size());
        std::copy(to.begin(), to.end(), row.bytes.begin());
    }
    return table;
}

}  // namespace

void fold_into(std::string& out, std::string_view word) {
    static const std::array<FoldedCharacter, table_end> table = table_of_foldings();
    const std::size_t start = out.size();
    std::size_t at = 0;
    // ASCII folds to one byte or to none.
    out.resize(start + word.size());
    char* next = out.data() + start;
    for (; at < word.size() && static_cast<unsigned char>(word[at]) < 0x80; ++at) {
        const FoldedCharacter& row = table[static_cast<unsigned char>(word[at])];
        *next = row.bytes[0];
        next += row.size;
    }
    out.resize(static_cast<std::size_t>(next - out.data()));
    while (at < word.size()) {
        const CodePoint c = code_point_at(word, at);
        if (c.value >= table_end || !table[c.value].alone) {
            out.resize(start);
            return fold_by_unicode(out, word);
        }
        out.append(table[c.value].bytes.data(), table[c.value].size);
        at += c.size;
    }
}

std::string folded(std::string_view word) {
    std::string out;
    fold_into(out, word);
    return out;
}

}  // namespace pressdex
