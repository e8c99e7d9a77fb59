// SPDX-License-Identifier: GPL-3.0-or-later
// Initials where no capitals tell them: letters with a stop, and the names of letters (ایس ایم, এ এস এম).
#include "indexer/metadata/people/person_caseless_words.hpp"
#include "press/text/word_list.hpp"

namespace pressdex {
namespace {

// The names of letters, as Urdu writes initials.
constexpr auto letters = word_list({"اے", "بی", "سی", "ای", "ایف", "جی", "ایچ", "آئی", "جے", "ایل", "ایم", "این", "پی",
                                    "آر", "ایس", "ٹی", "یو", "وی", "ڈبلیو"});
// The same in Hindi and in Bengali; "के" and "ও" are small words as well.
constexpr auto indic_letters = word_list(
    {"ए",  "बी", "सी", "डी", "ई",  "एफ",   "जी",  "एच",  "आई", "जे",  "के",  "एल", "एम", "एन", "ओ",  "पी",  "क्यू",
     "आर", "एस", "टी", "यू",  "वी", "डब्ल्यू", "वाई", "जेड",  "এ",  "বি", "সি", "ডি", "ই",  "এফ", "জি", "এইচ", "আই",
     "জে", "কে", "এল", "এম", "এন", "ও",    "পি",  "কিউ", "আর", "এস", "টি", "ইউ", "ভি", "এ.", "বি."});

}  // namespace

bool CaselessWords::is_stopped_initial(std::uint32_t at) const {
    constexpr std::size_t longest = 9;                  // bytes: a letter, its vowel, and what closes it
    constexpr std::size_t longest_name_of_letter = 24;  // ඩබ්ලිව්
    if (at + 1 >= text_.size() || !is_of_few_tables(at)) return false;
    const auto printed = text_.word(at).printed;
    const bool closed = printed.ends_with("\u0DCA") || printed.ends_with("\u0BCD");  // no vowel at the end
    if (printed.size() > (closed ? longest_name_of_letter : longest)) return false;
    const ReadWord &word = text_.word(at), &next = text_.word(at + 1);
    if (next.paragraph != word.paragraph || next.from > word.to + 2) return false;
    return text_.reading().paragraph(word.paragraph)[word.to] == '.' && taken_.at(at) == nullptr && is_caseless(at + 1);
}

// "पी नरसिम्हन", "এ এস এম মাহবুবুর": letters, each with a stop or a blank behind it, before a word that is no small one. A
// single letter that is a word of its own counts only with its stop.
std::uint32_t CaselessWords::letters_from(std::uint32_t first) const {
    constexpr std::uint32_t most = 4;
    std::uint32_t at = first;
    bool has_stop = false;
    while (at - first < most && at + 1 < text_.size() && is_caseless(at) && taken_.at(at) == nullptr &&
           is_one_of(text_.word(at).printed, indic_letters)) {
        const ReadWord &word = text_.word(at), &next = text_.word(at + 1);
        const bool stopped = next.paragraph == word.paragraph && next.from <= word.to + 2 &&
                             text_.reading().paragraph(word.paragraph)[word.to] == '.';
        if (!stopped && !text_.follows(at + 1)) return 0;
        has_stop |= stopped;
        ++at;
    }
    if (at == first || !is_caseless(at) || taken_.at(at) != nullptr || text_.is_place(at)) return 0;
    constexpr std::size_t shortest = 9;  // bytes
    const bool is_name = text_.is(at, WordUse::given) || (uses(at) == 0 && text_.word(at).printed.size() >= shortest);
    const bool small = at == first + 1 && !has_stop && text_.uses(first) != 0;
    return is_name && !small ? at - first : 0;
}

bool CaselessWords::is_initial(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    if (printed.size() == 3 && printed.front() == '\xE0') return !text_.is(at, WordUse::closes) && !is_binding(at);
    // "سی ای او" and "ایم ڈی" are offices; an initial stands before a name or another initial.
    if (at > 0 && text_.word(at - 1).printed == "ڈی") return false;  // ڈی جی
    if (!is_urdu_ || !is_one_of(printed, letters) || !text_.follows(at + 1)) return false;
    return is_sure_given(at + 1) || (is_one_of(text_.word(at + 1).printed, letters) && is_sure_given(at + 2));
}

}  // namespace pressdex
